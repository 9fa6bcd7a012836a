"""Taking back what was done last: by a toast's button while it is there, and by Ctrl+Z."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from attendance_app.ui.toasts import Toasts
from attendance_app.words import tr

MOST = 20
"""What can be taken back; the oldest is forgotten."""


@dataclass(frozen=True, slots=True, eq=False)
class _Done:
    text: str
    undo: Callable[[], object]


class Undoing(QObject):
    """What was done and can be undone, the newest first; each once.

    Parameters
    ----------
    action : QAction
        Undoes the newest; disabled where there is nothing, else its tooltip says what.
    toasts : Toasts
        Tells of each, with a button.
    """

    def __init__(self, action: QAction, toasts: Toasts, parent: QObject) -> None:
        super().__init__(parent)
        self._action = action
        self._toasts = toasts
        self._done: list[_Done] = []
        action.triggered.connect(self.undo_newest)
        self._follow()

    def offer(self, text: str, undo: Callable[[], object]) -> None:
        """Tell by a toast what was done, and keep what undoes it.

        Parameters
        ----------
        text : str
            A sentence.
        undo : callable
            Called at most once, on the GUI thread.
        """
        done = _Done(text, undo)
        self._done = [*self._done, done][-MOST:]
        self._toasts.show_undo(text, lambda: self._undo(done))
        self._follow()

    def undo_newest(self) -> None:
        """Undo what was done last, and has not been undone yet."""
        if self._done:
            newest = self._done[-1]
            self._toasts.dismiss(newest.text)
            self._undo(newest)

    def forget(self) -> None:
        """Let nothing be undone any more, and tell of nothing: somebody else is before it now."""
        self._done = []
        self._toasts.clear()
        self._follow()

    def _undo(self, done: _Done) -> None:
        if done in self._done:
            self._done.remove(done)
            self._follow()
            done.undo()

    def _follow(self) -> None:
        self._action.setEnabled(bool(self._done))
        self._action.setToolTip(self._done[-1].text if self._done else tr("window", "Undo"))
