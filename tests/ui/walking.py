"""A walk through the open window as a person takes it: what is clicked is found by what it says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.app.shell import Shell
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.vision.frames import FrameSource
from attendance_app.wiring import Core

Widget = TypeVar("Widget", bound=QWidget)
LONG_MS = 30_000


@dataclass
class Walk:
    """One open window, and somebody before it.

    Attributes
    ----------
    qtbot : QtBot
    shell : Shell
    """

    qtbot: QtBot
    shell: Shell

    def go_to(self, title: str) -> QWidget:
        """Click a page's button in the strip; the page."""
        self.click(title, self.shell.window)
        return self.shell.window.page(self.shell.window.current_page)

    def choose(self, menu: str, command: str) -> None:
        """Choose a command of a menu, by the words people read."""
        for entry in self.shell.window.menuBar().actions():
            if plain(entry.text()) == menu:
                (action,) = (one for one in entry.menu().actions() if plain(one.text()) == command)
                assert action.isEnabled()
                action.trigger()
                return
        raise AssertionError(f"There is no menu {menu}")

    def button(self, words: str, within: QWidget) -> QAbstractButton:
        """The one visible button that says these words."""
        found = [
            button
            for button in within.findChildren(QAbstractButton)
            if button.isVisible() and words in (plain(button.text()), button.accessibleName())
        ]
        assert len(found) == 1, f"{len(found)} buttons say {words!r}"
        return found[0]

    def click(self, words: str, within: QWidget) -> None:
        """Click the button that says these words, as a mouse does."""
        button = self.button(words, within)
        assert button.isEnabled(), f"{words!r} cannot be pressed"
        # A box to tick ends where its words do, which need not be where the widget does.
        place = QPoint(min(button.width(), button.height()) // 2, button.height() // 2)
        if button.isRightToLeft():
            place.setX(button.width() - place.x())
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def dialog(self, kind: type[Widget]) -> Widget:
        """The open dialog of a kind, once it is there."""
        found: list[Widget] = []

        def is_there() -> bool:
            found[:] = [
                one
                for top in QApplication.topLevelWidgets()
                for one in (top, *top.findChildren(kind))
                if isinstance(one, kind) and one.isVisible()
            ]
            return bool(found)

        self.qtbot.waitUntil(is_there, timeout=LONG_MS)
        return found[-1]


def plain(words: str) -> str:
    """A label without the mark of its key."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


@contextmanager
def walk(
    qtbot: QtBot, qapp: QApplication, core: Core, source: FrameSource, *, kiosk: bool = False
) -> Iterator[Walk]:
    """The window over a core, closed and its threads ended at the end."""
    theme = Theme(qapp)
    theme.set_mode(ThemeMode.LIGHT)
    shell = Shell(core, source, theme, kiosk=kiosk)
    try:
        shell.start()
        yield Walk(qtbot, shell)
    finally:
        shell.window.close()
        assert shell.stop()
        shell.window.deleteLater()
        shell.deleteLater()
