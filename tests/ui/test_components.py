"""What several pages are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from attendance_app.ui.components import EmptyState, PageHeader, plain_label, set_tone


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
