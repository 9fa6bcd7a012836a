"""A walk through the open window as a person takes it: what is clicked is found by what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.app import running
from attendance_app.app.shell import Shell
from attendance_app.domain.punches import Punch
from attendance_app.ui.kin import window_of
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.vision.frames import FrameSource
from attendance_app.wiring import Core

Widget = TypeVar("Widget", bound=QWidget)
LONG_MS = 30_000
_MOST_TABS = 80


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
        entries = _said(self.shell.window.menuBar().actions(), menu).menu()
        assert isinstance(entries, QMenu)
        action = _said(entries.actions(), command)
        assert action.isEnabled()
        action.trigger()

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

    def type_in(self, words: str, field: QWidget) -> None:
        """Type into a field that can be typed into."""
        assert field.isVisible()
        assert field.isEnabled()
        self.qtbot.keyClicks(field, words)

    def type(self, words: str, wanted: QWidget) -> None:
        """Type wherever the focus is, which has to be this field already."""
        focus = QApplication.focusWidget()
        assert focus is wanted, f"{focus!r} has the focus"
        self.qtbot.keyClicks(focus, words)

    def fill(self, field: QWidget, words: str) -> None:
        """Click into a field, and type in place of what stands there."""
        self.until(lambda: QApplication.activeWindow() is window_of(field))
        self.qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
        self.press("Ctrl+A")
        self.type(words, field)

    def press(self, keys: str) -> None:
        """Press keys, such as "Ctrl+3" or "Tab", wherever the focus is."""
        focus = QApplication.focusWidget() or QApplication.activeWindow()
        assert focus is not None, "no window is active"
        stroke = QKeySequence(keys)[0]
        self.qtbot.keyClick(focus, stroke.key(), stroke.keyboardModifiers())

    def tab_to(self, wanted: QWidget, keys: str = "Tab") -> None:
        """Press Tab until the focus is there."""
        for _ in range(_MOST_TABS):
            if QApplication.focusWidget() is wanted:
                return
            self.press(keys)
        raise AssertionError(f"{keys} does not come to {wanted.accessibleName() or wanted!r}")

    def until(self, condition: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=LONG_MS)

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

    def card(self, headline: str) -> QWidget:
        """The card before the camera that says this, once it is there."""
        cards = self.shell.live.stage.cards
        found: list[QWidget] = []

        def is_there() -> bool:
            found[:] = [one for one in cards.cards() if one.text.headline == headline]
            return bool(found)

        self.until(is_there)
        return found[-1]

    def punches(self) -> list[Punch]:
        """Those of today that count, in order."""
        with self.shell.core.database.read() as unit:
            return [
                one.punch
                for one in self.shell.core.clocking.today()
                if unit.corrections.of_punch(one.punch.uuid) is None
            ]


def plain(words: str) -> str:
    """A label without the mark of its key."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _said(actions: list[QAction], words: str) -> QAction:
    found = [one for one in actions if plain(one.text()) == words and one.isVisible()]
    assert len(found) == 1, f"{len(found)} of {[one.text() for one in actions]} say {words!r}"
    return found[0]


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
        shell.window.shut()
        assert shell.stop()
        shell.window.deleteLater()
        shell.deleteLater()


def walk_through_windows(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    core: Core,
    source: FrameSource,
    *parts: Callable[[Walk], object],
) -> None:
    """Run the window as the program does, and walk one part in each window that opens.

    Every part but the last ends by what opens the window anew; the last window is closed then.
    """
    left = list(parts)
    failed: list[BaseException] = []

    class Walked(Shell):
        def start(self) -> None:
            super().start()
            QTimer.singleShot(0, self, lambda: self._walk())

        def _walk(self) -> None:
            try:
                assert left, "a window opened that nobody wanted"
                left.pop(0)(Walk(qtbot, self))
            except BaseException as error:  # noqa: BLE001 - raised where the test can see it
                failed.append(error)
            if failed or not left:
                self.again = False
                self.window.shut()

    monkeypatch.setattr(running.shells, "Shell", Walked)
    running.run_window(core, source)
    if failed:
        raise failed[0]
    assert not left, f"{len(left)} windows have not opened"
