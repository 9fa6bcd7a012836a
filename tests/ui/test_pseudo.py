"""What the tests' pseudo-locale does to a text, and that it notices what was left out."""

from __future__ import annotations

import pytest
from pseudo import LONGER, not_translated, pseudo, pseudo_locale
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.words import tr


@pytest.mark.parametrize(
    "text", ["Save", "&Save the {name}…", "The month cannot be closed yet.", "{hours} h"]
)
def test_a_text_becomes_longer_and_keeps_its_places(text: str):
    longer = pseudo(text)
    assert longer.startswith("⟦")
    assert longer.endswith("⟧")
    assert len(longer) >= len(text) + 3
    assert ("{name}" in longer) == ("{name}" in text)
    assert len(pseudo("The month cannot be closed yet.")) >= 31 * (1 + LONGER)


def test_letters_of_menus_tags_and_file_patterns_stay():
    assert "&S" in pseudo("&Save…")
    assert "<b>" in pseudo("<b>Now</b>")
    assert "(*.csv *.xlsx)" in pseudo("Tables (*.csv *.xlsx);;All files (*)")
    assert pseudo("") == ""


def test_what_was_never_asked_for_is_found_and_what_was_is_not(qtbot: QtBot):
    with pseudo_locale():
        page = QWidget()
        qtbot.addWidget(page)
        column = QVBoxLayout(page)
        button, named, search = QPushButton(tr("tests", "Save")), QPushButton("⋯"), QLineEdit()
        named.setAccessibleName("More")
        search.setPlaceholderText("Search")
        combo = QComboBox()
        combo.addItems([tr("tests", "All"), "Reception"])
        label = QLabel(tr("tests", "{name} is in").format(name="Demo Azure") + ", Thursday 09:00")
        for widget in (button, named, search, combo, label, QLabel("Left out")):
            column.addWidget(widget)
        hidden = QLabel("Not in view", page)
        hidden.hide()
        page.show()
    assert not_translated(page, ["Demo Azure", "Reception"]) == [
        "QPushButton accessible name: More",
        "QLineEdit placeholder: Search",
        "QLabel text: Left out",
    ]
    assert "QComboBox entry: Reception" in not_translated(page)
