"""A page with a table of any number of rows: first which ones, then rows as they come up."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from attendance_app.ui.i18n import number
from attendance_app.ui.row_actions import page_action
from attendance_app.ui.table_page import ListPage
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.windowed_model import BLOCK, Row, WindowedModel
from attendance_app.words import tr

COPIED_AT_MOST = 100_000
"""More than any spreadsheet is pasted into; the rest is an export's business."""

_COPIED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Found(Generic[Row]):
    """What a load has found.

    Attributes
    ----------
    keys : sequence of int
        Of all rows, in order.
    first : sequence of Row
        The first of them, so that there is something to see at once.
    """

    keys: Sequence[int]
    first: Sequence[Row]

    @classmethod
    def of(cls, keys: Sequence[int], fetch: Callable[[Sequence[int]], Sequence[Row]]) -> Found[Row]:
        """The keys, with their first block fetched; called on a worker."""
        return cls(keys, fetch(list(keys[:BLOCK])))


class WindowedPage(ListPage[Found[Row]], Generic[Row]):
    """A `ListPage` over a `WindowedModel`: it says how many there are and copies what is chosen.

    A subclass says by `line` what is copied of a row.

    Parameters
    ----------
    title, widths, tasks, filters, side
        As of `ListPage`.
    model : WindowedModel
    fetch : callable
        The rows with keys; called on a worker.
    """

    copied = Signal(int)
    """So many rows are on the clipboard."""

    shown_changed = Signal()
    """The table shows something else."""

    def __init__(
        self,
        title: str,
        model: WindowedModel[Row],
        fetch: Callable[[Sequence[int]], Sequence[Row]],
        widths: Mapping[int, int],
        tasks: TaskRunner,
        *,
        filters: QWidget | None = None,
        side: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, model, widths, tasks, filters=filters, side=side, parent=parent)
        self._windowed = model
        self._fetch = fetch
        model.failed.connect(self.say_failed)
        self.copy_action = QAction(tr("records", "&Copy"), self)
        self.copy_action.setShortcuts(QKeySequence.keyBindings(QKeySequence.StandardKey.Copy))
        self.copy_action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.copy_action.triggered.connect(self.copy)
        self.table.addAction(self.copy_action)
        refresh = QKeySequence.StandardKey.Refresh
        page_action(self, tr("records", "Refresh"), refresh, self.reload)

    def line(self, row: Row) -> str:
        """What is copied of a row."""
        raise NotImplementedError

    def forget(self) -> None:
        self._windowed.set_keys(())

    def put(self, found: Found[Row]) -> None:
        """Show what was found, where what was in view still is."""
        if found.keys == self._windowed.keys:
            self._windowed.renew(found.first)
        else:
            bar = self.table.verticalScrollBar()
            at = bar.value()
            self._windowed.set_keys(found.keys, found.first)
            bar.setValue(at)
        count = len(found.keys)
        self.count.setText(number(count))
        if count:
            self.show_table()
        self.shown_changed.emit()

    def say_failed(self, sentence: str) -> None:
        super().say_failed(sentence)
        self.shown_changed.emit()

    def chosen_keys(self) -> list[int]:
        """Of the rows that are selected, from the top, `COPIED_AT_MOST` of them."""
        keys = self._windowed.keys
        found: list[int] = []
        chosen = self.table.selectionModel().selection()
        spans = sorted((chosen.at(i).top(), chosen.at(i).bottom()) for i in range(chosen.size()))
        for top, bottom in spans:
            room = COPIED_AT_MOST - len(found)
            found.extend(keys[top : min(bottom + 1, top + room)])
        return found

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, with tabs between columns."""
        keys, fetch = self.chosen_keys(), self._fetch
        if not keys:
            return

        def work(_: object) -> list[str]:
            lines: list[str] = []
            for start in range(0, len(keys), _COPIED_AT_ONCE):
                lines += [self.line(row) for row in fetch(keys[start : start + _COPIED_AT_ONCE])]
            return lines

        def done(lines: list[str]) -> None:
            QGuiApplication.clipboard().setText("\n".join(lines))
            self.copied.emit(len(lines))

        self._tasks.run(work, owner=self, done=done)
