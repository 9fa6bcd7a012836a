"""What several pages are made of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.components import EmptyState, PageHeader, plain_label, set_tone
from attendance_app.ui.sides import set_margins, two_sides


def test_an_empty_state_offers_what_helps(qtbot: QtBot):
    state = EmptyState("people")
    qtbot.addWidget(state)
    helped: list[int] = []
    state.say("Nobody is enrolled yet.", "Enroll a person…", lambda: helped.append(1))
    state.show()
    qtbot.mouseClick(state.remedy, Qt.MouseButton.LeftButton)
    assert (state.text, helped) == ("Nobody is enrolled yet.", [1])
    state.say("Nothing to do.", drawing="done")
    assert not state.remedy.isVisible()


def test_text_is_never_taken_for_markup(qtbot: QtBot):
    header = PageHeader("<b>People</b>")
    qtbot.addWidget(header)
    header.add(QPushButton("Enroll"))
    assert header.title.textFormat() is Qt.TextFormat.PlainText
    label = plain_label("<i>Draft</i>", "chip")
    qtbot.addWidget(label)
    set_tone(label, "danger")
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.property("tone") == "danger"


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_two_sides_end_where_their_splitter_ends(qtbot: QtBot, direction: Qt.LayoutDirection):
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    splitter = two_sides(QLabel("one"), QLabel("two"), (300, 200), page)
    splitter.resize(600, 100)
    page.show()
    sides = [splitter.widget(place).geometry() for place in range(2)]
    assert all(splitter.rect().contains(side) for side in sides)


def test_uneven_margins_change_sides(qapp: QApplication):
    layout = QHBoxLayout()
    set_margins(layout, 4, 0, 16, 0)
    assert layout.contentsMargins().left() == 4
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        set_margins(layout, 4, 0, 16, 0)
        assert layout.contentsMargins().left() == 16
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
