"""The shell: pages, menus, shortcuts, look, and what it remembers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from attendance_app.ui import theme as look
from attendance_app.ui.main_window import MainWindow
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.ui.window_state import WindowState


@pytest.fixture
def theme(qapp: QApplication):
    made = Theme(qapp)
    made.set_mode(ThemeMode.LIGHT)
    yield made
    made.setParent(None)


def make(qtbot: QtBot, theme: Theme, path: Path, *, kiosk: bool = False) -> MainWindow:
    window = MainWindow(theme, WindowState(path), kiosk=kiosk)
    qtbot.addWidget(window)
    window.add_page("live", "Live", "live", lambda: QLabel("live"))

    def make_people() -> QLabel:
        people = QLabel("people")
        people.setObjectName("people")
        return people

    window.add_page("people", "People", "people", make_people)
    return window


def activate(qtbot: QtBot, window: MainWindow) -> None:
    """Shortcuts reach the active window only."""
    with qtbot.waitActive(window):
        window.activateWindow()


def test_a_page_is_reached_by_its_shortcut(qtbot: QtBot, theme: Theme, tmp_path: Path):
    window = make(qtbot, theme, tmp_path / "w.ini")
    window.open()
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page == "people"
    page = window.findChild(QLabel, "people")
    assert page is not None
    assert page.hasFocus(), "its own keys work at once"


def test_the_window_remembers_its_page_and_size(qtbot: QtBot, theme: Theme, tmp_path: Path):
    first = make(qtbot, theme, tmp_path / "w.ini")
    first.open()
    first.resize(790, 600)
    first.show_page("people")
    first.close()
    second = make(qtbot, theme, tmp_path / "w.ini")
    second.open()
    assert second.current_page == "people"
    assert (second.width(), second.height()) == (790, 600)


def test_a_damaged_state_file_costs_only_the_memory(qtbot: QtBot, theme: Theme, tmp_path: Path):
    path = tmp_path / "w.ini"
    path.write_bytes(b"\x00\xff[window\ngeometry=@ByteArray(nonsense)\npage=\x01")
    window = make(qtbot, theme, path)
    window.open()
    assert window.current_page == "live"


def test_closing_is_announced_once(qtbot: QtBot, theme: Theme, tmp_path: Path):
    window = make(qtbot, theme, tmp_path / "w.ini")
    window.open()
    calls: list[int] = []
    window.closing.connect(lambda: calls.append(1))
    window.close()
    window.close()
    assert calls == [1]


def test_the_kiosk_shows_the_first_page_only(qtbot: QtBot, theme: Theme, tmp_path: Path):
    window = make(qtbot, theme, tmp_path / "w.ini", kiosk=True)
    window.open()
    window.show_page("people")
    assert window.current_page == "live"
    assert window.isFullScreen()
    assert not window.menuBar().isVisible()


def test_a_command_runs_from_its_menu_with_its_shortcut(qtbot: QtBot, theme: Theme, tmp_path: Path):
    window = make(qtbot, theme, tmp_path / "w.ini")
    window.open()
    activate(qtbot, window)
    calls: list[str] = []
    action = window.add_command("People", "Enroll…", lambda: calls.append("x"), shortcut="Ctrl+E")
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    action.trigger()
    assert calls == ["x", "x"]


def test_every_platform_has_a_way_to_quit_by_keyboard(qtbot: QtBot, theme: Theme, tmp_path: Path):
    window = make(qtbot, theme, tmp_path / "w.ini")
    keys = [
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in window.actions()
        if action.text() == "&Quit"
        for key in action.shortcuts()
    ]
    assert keys


@pytest.mark.parametrize("mode", [ThemeMode.LIGHT, ThemeMode.DARK])
def test_the_look_changes_with_the_mode(qapp: QApplication, theme: Theme, mode: ThemeMode):
    theme.set_mode(mode)
    assert look.is_dark() is (mode is ThemeMode.DARK)
    assert look.colours() is (look.DARK if mode is ThemeMode.DARK else look.LIGHT)
