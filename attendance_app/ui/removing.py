"""Removing what can be brought back: at once, with an offer to undo it, without a question."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, QObject, QTimer, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView

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
    happened: Callable[[_Removed], bool] = lambda _: True,
) -> None:
    """Remove a list's row on a worker, then offer to bring it back.

    The row that takes its place is chosen then, if no other was meanwhile: whoever goes on by
    key goes on there.

    Parameters
    ----------
    tasks : TaskRunner
    owner : QObject
        The page: once it is deleted nothing more is told.
    action : QAction
        What was triggered, of the list (`row_action`): disabled until it is refused, or the page
        enables it as it shows what there is now. Struck twice it would ask for the same once more.
    removed : SignalInstance
        Emitted with `told` and a callable without parameters that brings it back.
    told : str
        What was done, in a sentence.
    work, back : callable
        What removes it, and what brings back what that has returned: as it was then, whatever
        the page showed. Each runs on a worker.
    stored : callable
        Called on the GUI thread after either.
    happened : callable, optional
        Whether by what `work` has returned anything was removed; else nothing is told.
    """
    view = action.parent()
    assert isinstance(view, QAbstractItemView)
    chosen = view.selectionModel().selectedIndexes()
    place = chosen[0].row() if chosen else -1

    def done(what: _Removed) -> None:
        def undo() -> None:
            tasks.run(
                lambda _: back(what), owner=owner, done=lambda _: stored(), failed=offer_again
            )

        def offer_again(sentence: str) -> None:
            # The database may be free in a moment.
            removed.emit(told, undo)
            tasks.unhandled.emit(sentence)

        _choose_once_shown(view, place)
        stored()
        if happened(what):
            removed.emit(told, undo)

    def refused(sentence: str) -> None:
        action.setEnabled(True)
        tasks.unhandled.emit(sentence)

    action.setEnabled(False)
    tasks.run(lambda _: work(), owner=owner, done=done, failed=refused)


def _choose_once_shown(view: QAbstractItemView, place: int) -> None:
    """Choose the row in this place, or the last one, when the list has been filled anew."""
    model = view.model()

    def filled() -> None:
        model.modelReset.disconnect(connection)
        # The list chooses first what was chosen before, where it is there.
        QTimer.singleShot(0, view, choose)

    def choose() -> None:
        row = min(place, model.rowCount() - 1)
        if row >= 0 and not view.selectionModel().hasSelection():
            flags = QItemSelectionModel.SelectionFlag
            view.selectionModel().setCurrentIndex(
                model.index(row, 0), flags.ClearAndSelect | flags.Rows
            )

    connection = model.modelReset.connect(filled)
