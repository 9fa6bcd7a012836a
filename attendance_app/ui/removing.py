"""Removing what can be brought back: at once, with an offer to undo it, without a question."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, SignalInstance
from PySide6.QtGui import QAction

from attendance_app.ui.tasks import TaskRunner

_Removed = TypeVar("_Removed")


def remove(
    tasks: TaskRunner,
    owner: QObject,
    action: QAction,
    removed: SignalInstance,
    told: str,
    *,
    work: Callable[[], _Removed],
    back: Callable[[_Removed], object],
    stored: Callable[[], None],
) -> None:
    """Remove something on a worker, then offer to bring it back.

    Parameters
    ----------
    tasks : TaskRunner
    owner : QObject
        The page: once it is deleted nothing more is told.
    action : QAction
        What was triggered: disabled until it is refused, or the page enables it as it shows what
        there is now. Struck twice it would ask for the same once more.
    removed : SignalInstance
        Emitted with `told` and a callable without parameters that brings it back.
    told : str
        What was done, in a sentence.
    work, back : callable
        What removes it, and what brings back what that has returned: as it was then, whatever
        the page showed. Each runs on a worker.
    stored : callable
        Called on the GUI thread after either.
    """

    def done(what: _Removed) -> None:
        def undo() -> None:
            tasks.run(
                lambda _: back(what), owner=owner, done=lambda _: stored(), failed=offer_again
            )

        def offer_again(sentence: str) -> None:
            # The database may be free in a moment.
            removed.emit(told, undo)
            tasks.unhandled.emit(sentence)

        stored()
        removed.emit(told, undo)

    def refused(sentence: str) -> None:
        action.setEnabled(True)
        tasks.unhandled.emit(sentence)

    action.setEnabled(False)
    tasks.run(lambda _: work(), owner=owner, done=done, failed=refused)
