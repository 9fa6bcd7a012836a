"""Dialogs and fields are as large as their words need."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from attendance_app.ui.room import explain, make_high, make_wide, resize_within


def dialog(qtbot: QtBot, button: str, sentence: str = "Short.") -> QDialog:
    made = QDialog()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    make_wide(made, 300)
    label = QLabel(sentence, made)
    label.setWordWrap(True)
    column.addWidget(label)
    column.addWidget(QPushButton(button, made))
    return made


@pytest.mark.parametrize(("button", "wider"), [("Save", False), ("Save " * 20, True)])
def test_a_dialog_is_wider_than_wanted_for_long_words_only(qtbot: QtBot, button: str, wider: bool):
    shown = dialog(qtbot, button)
    shown.show()
    assert (shown.width() > 300) is wider
    push = shown.findChild(QPushButton)
    assert push is not None
    assert push.width() >= push.sizeHint().width()


def test_a_dialog_grows_with_words_that_come_later(qtbot: QtBot):
    shown = dialog(qtbot, "Save")
    shown.show()
    push = shown.findChild(QPushButton)
    assert push is not None
    push.setText("Save " * 20)
    qtbot.waitUntil(lambda: shown.width() > 300)


def test_a_dialog_is_high_enough_for_its_sentences(qtbot: QtBot):
    shown = dialog(qtbot, "Save", "A sentence over many lines. " * 20)
    shown.resize(300, 60)
    make_high(shown)
    shown.show()
    label = shown.findChild(QLabel)
    assert label is not None
    assert label.height() >= label.heightForWidth(label.width())


def test_a_field_is_wide_enough_for_what_it_explains(qtbot: QtBot):
    field = QLineEdit()
    qtbot.addWidget(field)
    words = "for example an agreement of March that has a long name"
    explain(field, words)
    assert field.placeholderText() == words
    assert field.minimumWidth() > field.fontMetrics().horizontalAdvance(words)


@pytest.mark.parametrize(
    ("wanted", "is_whole"), [((500, 400), True), ((5000, 400), False), ((500, 4000), False)]
)
def test_a_dialog_is_never_larger_than_the_screen(
    qtbot: QtBot, wanted: tuple[int, int], is_whole: bool
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    resize_within(dialog, *wanted)
    screen = QApplication.primaryScreen().availableSize()
    assert dialog.frameSize().width() <= screen.width()
    assert dialog.frameSize().height() < screen.height()
    assert ((dialog.width(), dialog.height()) == wanted) is is_whole
