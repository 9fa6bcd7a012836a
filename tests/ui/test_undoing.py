"""What was done last is undone by a toast's button or by Ctrl+Z, once, never at the kiosk."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.main_window import MainWindow
from attendance_app.ui.theme import Theme
from attendance_app.ui.toasts import MOST
from attendance_app.ui.undoing import MOST as MOST_KEPT
from attendance_app.ui.window_state import WindowState


@pytest.fixture
def window(qtbot: QtBot, light: Theme, tmp_path: Path) -> MainWindow:
    made = MainWindow(light, WindowState(tmp_path / "window.ini"))
    made.add_page("first", "First", "live", QWidget)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def undo_buttons(window: MainWindow) -> list[QToolButton]:
    return [
        each
        for each in window.toasts.findChildren(QToolButton)
        if each.text() == "Undo" and each.isVisible()
    ]


def test_ctrl_z_undoes_the_newest_and_then_the_one_before(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[str] = []
    window.undoing.offer("Ana was archived.", lambda: undone.append("Ana"))
    window.undoing.offer("Ben was archived.", lambda: undone.append("Ben"))
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["Ben", "Ana"]
    assert window.toasts.texts() == [], "there is nothing left to undo"


def test_what_the_button_has_undone_the_keys_do_not_undo_again(
    qtbot: QtBot, window: MainWindow
) -> None:
    undone: list[str] = []
    window.undoing.offer("Ana was archived.", lambda: undone.append("Ana"))
    [button] = undo_buttons(window)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["Ana"]


def test_in_a_field_the_keys_undo_what_was_typed(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[str] = []
    window.undoing.offer("Ana was archived.", lambda: undone.append("Ana"))
    field = QLineEdit(window.page("first"))
    field.show()
    field.setFocus()
    qtbot.keyClicks(field, "abc")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (field.text(), undone) == ("", [])


def test_errors_do_not_push_an_undo_out(window: MainWindow) -> None:
    window.undoing.offer("Ana was archived.", lambda: None)
    for number in range(2 * MOST):
        window.toasts.show_error(f"Refused {number}.")
    assert "Ana was archived." in window.toasts.texts()
    assert len(window.toasts.texts()) == MOST


def test_nothing_is_undone_at_the_kiosk(qtbot: QtBot, window: MainWindow) -> None:
    undone: list[str] = []
    window.undoing.offer("Ana was archived.", lambda: undone.append("Ana"))
    window.set_kiosk(True)
    assert window.toasts.texts() == []
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.set_kiosk(False)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == []


def test_only_the_last_ones_are_kept(window: MainWindow) -> None:
    undone: list[int] = []
    for number in range(MOST_KEPT + 1):
        window.undoing.offer(f"Done {number}.", partial(undone.append, number))
    for _ in range(MOST_KEPT + 1):
        window.undoing.undo_newest()
    assert undone == list(range(MOST_KEPT, 0, -1))
