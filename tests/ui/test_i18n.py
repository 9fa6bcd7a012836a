"""The window's language: words, direction, dates and numbers, put in force and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from attendance_app.domain.month import Month
from attendance_app.paths import resources
from attendance_app.ui import i18n
from attendance_app.ui.i18n import Language
from attendance_app.words import tr

DAY = date(2026, 3, 3)


@pytest.fixture
def english(qapp: QApplication) -> Iterator[Language]:
    made = Language(qapp, "en")
    yield made
    made.remove()


def test_english_is_shown_as_it_is_written(english: Language):
    assert tr("window", "Live") == "Live"
    assert (i18n.short_day(DAY), i18n.day_name(1)) == ("Tue 3 Mar", "Tuesday")
    assert i18n.month_title(Month(2026, 3)) == i18n.month_title(DAY) == "March 2026"
    assert (i18n.number(12345), i18n.number(1234.5, 1)) == ("12,345", "1,234.5")


def test_german_changes_dates_numbers_and_qts_own_buttons(english: Language, qtbot: QtBot):
    english.change("de")
    assert i18n.day_text(DAY) == "Dienstag, 3. März 2026"
    assert i18n.month_title(Month(2026, 3)) == "März 2026"
    assert i18n.number(1234.5, 1) == "1.234,5"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text().replace("&", "") == "Abbrechen"


def test_arabic_runs_from_right_to_left_with_western_digits(english: Language, qapp: QApplication):
    english.change("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert i18n.locale().zeroDigit() == "0"
    assert "2026" in i18n.day_text(DAY)
    assert i18n.number(12345) == "12,345"


def test_back_in_english_nothing_of_another_language_is_left(
    english: Language, qapp: QApplication, qtbot: QtBot
):
    english.change("ar")
    english.change("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert i18n.day_name(DAY) == "Tuesday"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(buttons)
    assert buttons.buttons()[0].text().replace("&", "") == "Cancel"


@pytest.mark.parametrize(
    ("asked", "given"),
    [(["de-CH", "en"], "de"), (["fr-FR", "ar_EG"], "ar"), (["fr-FR"], "en"), ([], "en")],
)
def test_without_a_choice_the_computers_first_known_language_is_taken(
    monkeypatch: pytest.MonkeyPatch, asked: list[str], given: str
):
    class Computer:
        def uiLanguages(self) -> list[str]:
            return asked

    monkeypatch.setattr(QLocale, "system", staticmethod(Computer))
    assert i18n.system_language() == given


def test_words_in_force_do_not_change_with_their_file(
    english: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """A file that is mapped into memory and written over ends the process, or its words."""
    kept = tmp_path / "translations" / "attendance_de.qm"
    kept.parent.mkdir()
    kept.write_bytes((resources() / "translations" / kept.name).read_bytes())
    monkeypatch.setattr(i18n, "resources", lambda: tmp_path)
    english.change("de")
    with kept.open("r+b") as file:
        file.write(bytes(kept.stat().st_size))
    assert tr("window", "People") == "Personen"


def test_a_sentence_that_begins_with_a_name_is_read_from_the_right(
    english: Language, monkeypatch: pytest.MonkeyPatch
):
    english.change("ar")
    for begun in ("{name} جاء", "\u2068{name}\u2069 جاء"):
        monkeypatch.setattr(i18n, "_translated", lambda *_, words=begun: words)
        document = QTextDocument()
        document.setPlainText(tr("people", "{name} came").format(name="Ana"))
        assert document.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
    monkeypatch.setattr(i18n, "_translated", lambda *_: "جاء")
    assert tr("people", "Came") == "جاء"
