"""Short messages, and the dialog for what nobody foresaw."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.problems import ProblemReporter
from attendance_app.ui.tasks import UNEXPECTED
from attendance_app.ui.toasts import Toasts


@pytest.fixture
def window(qtbot: QtBot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def test_a_message_lies_inside_the_window_and_goes_away_by_itself(qtbot: QtBot, window):
    toasts = Toasts(window)
    toasts.show_message("Ana was enrolled.", shown_ms=100)
    assert toasts.texts() == ["Ana was enrolled."]
    assert window.rect().contains(toasts.geometry())
    qtbot.waitUntil(lambda: toasts.texts() == [])
    assert not toasts.isVisible()


def test_at_most_three_stand_there_and_the_oldest_gives_way(window):
    toasts = Toasts(window)
    for number in range(5):
        toasts.show_message(f"Message {number}")
    assert toasts.texts() == ["Message 2", "Message 3", "Message 4"]


def test_its_button_does_what_it_says_once(qtbot: QtBot, window):
    toasts = Toasts(window)
    undone: list[int] = []
    toasts.show_message("Removed.", action="Undo", on_action=lambda: undone.append(1))
    button = next(b for b in toasts.findChildren(QToolButton) if b.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert toasts.texts() == []


def test_text_is_never_taken_for_markup(window):
    toasts = Toasts(window)
    toasts.show_error('<img src="file:///x"> <b>Ana</b>')
    assert toasts.texts() == ['<img src="file:///x"> <b>Ana</b>']


@pytest.fixture
def reporter(window):
    made = ProblemReporter(window)
    made.install()
    yield made
    made.remove()


def boxes(window: QWidget) -> list[QMessageBox]:
    return window.findChildren(QMessageBox)


def test_an_error_in_a_thread_is_logged_and_shown_once(
    qtbot: QtBot, window, reporter, caplog: pytest.LogCaptureFixture
):
    def fail() -> None:
        raise LookupError("nobody foresaw this")

    for _ in range(3):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: bool(boxes(window)))
    # The other two are in the queue already.
    QApplication.processEvents()
    [box] = boxes(window)
    assert box.text() == UNEXPECTED
    assert "nobody foresaw this" in box.detailedText()
    assert box.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert caplog.text.count("LookupError: nobody foresaw this") == 3
    box.close()
    caplog.clear()


def test_the_hooks_are_given_back(window):
    before = sys.excepthook, threading.excepthook
    reporter = ProblemReporter(window)
    reporter.install()
    reporter.remove()
    assert (sys.excepthook, threading.excepthook) == before
