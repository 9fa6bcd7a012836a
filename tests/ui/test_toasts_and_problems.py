"""Short messages, and the dialog for what nobody foresaw."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_app import __version__
from attendance_app.ui.crash_report import crash_report, without_names
from attendance_app.ui.problems import CrashDialog, ProblemReporter
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


def test_undo_takes_back_what_was_told(qtbot: QtBot, window):
    toasts = Toasts(window)
    undone: list[int] = []
    toasts.show_undo("Ana was archived.", lambda: undone.append(1))
    [button] = [b for b in toasts.findChildren(QToolButton) if b.text() == "Undo"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == [1]


def test_a_message_stays_while_the_pointer_is_on_it(qtbot: QtBot, window):
    toasts = Toasts(window)
    toasts.show_message("Two sentences. To be read.", shown_ms=30)
    [toast] = toasts.findChildren(QFrame, "toast")
    at = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(at, at, at))
    assert not toast.findChild(QTimer).isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: toasts.texts() == [])


def test_mirrored_the_messages_are_in_the_other_corner(window):
    toasts = Toasts(window)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    toasts.show_message("Saved.")
    assert toasts.x() == 0


@pytest.fixture
def reporter(window, tmp_path: Path):
    log = tmp_path / "attendance.log"
    log.write_text("INFO opened\nINFO Ana Sample was here\n", encoding="utf-8")
    made = ProblemReporter(window, log, lambda: None, lambda: ["Ana Sample"])
    made.install()
    yield made
    made.remove()


def test_an_error_in_a_thread_is_logged_and_shown_once_with_a_report(
    qtbot: QtBot, window, reporter, caplog: pytest.LogCaptureFixture
):
    def fail() -> None:
        raise LookupError("nobody foresaw this of Ana Sample")

    for _ in range(3):
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    # The other two are in the queue already.
    QApplication.processEvents()
    [dialog] = window.findChildren(CrashDialog)
    assert caplog.text.count("LookupError: nobody foresaw this") == 3
    caplog.clear()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    report = QApplication.clipboard().text()
    assert __version__ in report
    assert "LookupError: nobody foresaw this of [name]" in report
    assert "INFO opened" in report
    assert "Ana" not in report
    with qtbot.waitSignal(reporter.restart_wanted):
        qtbot.mouseClick(dialog.restart_button, Qt.MouseButton.LeftButton)


def test_of_the_last_runs_crash_only_the_report_is_offered(qtbot: QtBot, window, reporter):
    reporter.tell_last_end("Fatal Python error: Segmentation fault")
    assert not reporter.dialog.restart_button.isVisible()
    assert "Segmentation fault" in reporter.dialog.report.toPlainText()
    qtbot.mouseClick(reporter.dialog.close_button, Qt.MouseButton.LeftButton)
    assert reporter.dialog is None


def test_at_the_kiosk_nothing_opens_until_it_is_left(qtbot: QtBot, window, tmp_path: Path):
    """A dialog would keep people from clocking in, and lead to the log's folder and beyond."""
    at_kiosk = True
    reporter = ProblemReporter(window, tmp_path / "log", lambda: None, at_kiosk=lambda: at_kiosk)
    with qtbot.waitSignal(reporter.held):
        reporter._show("LookupError: first")
    reporter._show("LookupError: second")
    assert reporter.dialog is None
    at_kiosk = False
    reporter.tell_held()
    assert "first" in reporter.dialog.report.toPlainText()
    reporter.dialog.close()
    reporter.tell_held()
    assert reporter.dialog is None


def test_a_report_without_a_log_says_so(tmp_path: Path):
    report = crash_report("Traceback", tmp_path / "attendance.log")
    assert "not readable: No such file" in report


def test_names_are_taken_out_as_words_only():
    assert without_names("Ina saw a combination", ["Ina"]) == "[name] saw a combination"
    assert without_names(str(Path.home() / "logs"), []) == f"~{os.sep}logs"


def test_the_hooks_are_given_back(window, tmp_path: Path):
    before = sys.excepthook, threading.excepthook
    reporter = ProblemReporter(window, tmp_path / "log", lambda: None)
    reporter.install()
    reporter.remove()
    assert (sys.excepthook, threading.excepthook) == before
