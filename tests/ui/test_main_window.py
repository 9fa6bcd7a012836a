"""The shell: pages, menus, shortcuts, look, and what it remembers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QSplitter,
    QTableWidget,
    QToolButton,
)
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


def test_a_page_is_made_when_it_is_first_shown_and_once(qtbot: QtBot, theme: Theme, tmp_path: Path):
    window = make(qtbot, theme, tmp_path / "w.ini")
    assert window.built_page("live") is not None
    assert window.built_page("people") is None
    with qtbot.waitSignal(window.page_built):
        window.show_page("people")
    assert window.page("people") is window.built_page("people")


def test_every_kiosk_key_is_dead_but_the_one_that_asks_to_leave(
    qtbot: QtBot, theme: Theme, tmp_path: Path
):
    window = make(qtbot, theme, tmp_path / "w.ini")
    ran: list[str] = []
    window.add_command("People", "Enroll…", lambda: ran.append("x"), shortcut="Ctrl+E")
    window.open()
    window.show_page("people")
    window.set_kiosk(True)
    window.add_command("Tools", "Late", lambda: ran.append("late"), shortcut="Ctrl+L")
    activate(qtbot, window)
    assert window.current_page == "live"
    for key in (Qt.Key.Key_E, Qt.Key.Key_L, Qt.Key.Key_2):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert (ran, window.current_page) == ([], "live")
    with qtbot.waitSignal(window.leave_wanted):
        qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    window.set_kiosk(False)
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert ran == ["x"]
    assert window.menuBar().isVisible()


def test_a_kiosk_is_not_closed_from_outside_but_by_the_program(
    qtbot: QtBot, theme: Theme, tmp_path: Path
):
    window = make(qtbot, theme, tmp_path / "w.ini", kiosk=True)
    window.open()
    with qtbot.waitSignal(window.leave_wanted):
        # As the window manager does.
        window.windowHandle().close()
    assert window.isVisible()
    with qtbot.waitSignal(window.closing):
        window.shut()
    assert not window.isVisible()


def test_a_narrow_window_gives_the_pages_the_room(qtbot: QtBot, theme: Theme, tmp_path: Path):
    window = make(qtbot, theme, tmp_path / "w.ini")
    window.open()
    [strip] = window.findChildren(QFrame, "navigation")
    window.resize(1300, 700)
    wide = strip.sizeHint().width()
    window.resize(800, 700)
    assert strip.sizeHint().width() < wide
    names = [button.accessibleName() for button in strip.findChildren(QToolButton)]
    assert names == ["Live", "People"]


def test_a_page_that_needs_the_room_takes_it_from_the_strips_words(
    qtbot: QtBot, theme: Theme, tmp_path: Path
):
    window = make(qtbot, theme, tmp_path / "w.ini")
    window.open()
    window.resize(1280, 700)
    [strip] = window.findChildren(QFrame, "navigation")
    wide = strip.sizeHint().width()
    page = window.page("live")
    page.setMinimumWidth(1281 - wide)
    qtbot.waitUntil(lambda: strip.width() < wide)
    assert all(button.toolTip() for button in strip.findChildren(QToolButton))
    page.setMinimumWidth(1280 - wide)
    qtbot.waitUntil(lambda: strip.width() == wide)


def test_columns_and_dividers_are_as_they_were_left(qtbot: QtBot, tmp_path: Path):
    path = tmp_path / "w.ini"
    for width in (None, 222):
        state = WindowState(path)
        table = QTableWidget(1, 3)
        splitter = QSplitter()
        for _ in range(2):
            splitter.addWidget(QLabel("side"))
        splitter.resize(600, 100)
        qtbot.addWidget(table)
        qtbot.addWidget(splitter)
        state.keep_columns("people", table)
        state.keep_splitter("people", splitter)
        if width is None:
            table.setColumnWidth(1, 222)
            splitter.setSizes([100, 500])
            splitter.splitterMoved.emit(100, 1)
            state.flush()
        else:
            assert table.columnWidth(1) == width
            assert splitter.sizes()[0] < splitter.sizes()[1]


def test_columns_of_another_time_are_forgotten(qtbot: QtBot, tmp_path: Path):
    state = WindowState(tmp_path / "w.ini")
    before, after = QTableWidget(1, 3), QTableWidget(1, 4)
    for table in (before, after):
        qtbot.addWidget(table)
        state.keep_columns("people", table)
    before.setColumnWidth(0, 300)
    state.keep_columns("people", after)
    assert after.columnWidth(0) != 300


def test_the_language_menu_offers_each_in_its_own_words(qtbot: QtBot, theme: Theme, tmp_path: Path):
    window = make(qtbot, theme, tmp_path / "w.ini")
    [languages] = [one.menu() for one in window.menu("View").actions() if one.text() == "Lan&guage"]
    assert [one.text() for one in languages.actions()][1:] == ["English", "Deutsch", "العربية"]
    with qtbot.waitSignal(window.language_chosen) as chosen:
        languages.actions()[2].trigger()
    assert chosen.args == ["de"]
