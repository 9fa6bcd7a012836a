"""Removing what can be brought back: at once, with an offer to undo it, without a question."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance

from attendance_app.ui.tasks import TaskRunner


def remove(
    tasks: TaskRunner,
    owner: QObject,
    removed: SignalInstance,
    told: str,
    *,
    work: Callable[[], object],
    back: Callable[[], object],
    stored: Callable[[], None],
) -> None:
    """Remove something on a worker, then offer to bring it back.

    Parameters
    ----------
    tasks : TaskRunner
    owner : QObject
        The page: once it is deleted nothing more is told.
    removed : SignalInstance
        Emitted with `told` and a callable without parameters that brings it back.
    told : str
        What was done, in a sentence.
    work, back : callable
        What removes it and what brings it back; each runs on a worker.
    stored : callable
        Called on the GUI thread after either.
    """

    def undo() -> None:
        tasks.run(lambda _: back(), owner=owner, done=lambda _: stored())

    def done(_: object) -> None:
        stored()
        removed.emit(told, undo)

    tasks.run(lambda _: work(), owner=owner, done=done)
