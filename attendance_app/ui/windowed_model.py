"""A table of any number of rows: the keys of all, the values of those near what is in view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    QTimer,
    Signal,
)

from attendance_app.ui.rows_model import ROW_ROLE, Index
from attendance_app.ui.tasks import TaskRunner

Row = TypeVar("Row")

BLOCK = 100
"""Rows fetched at a time: two or three screens."""

KEPT = 40
"""Blocks kept; the one asked for longest ago gives way."""

_SOON_MS = 15
"""Whoever drags the scroll bar asks for many blocks in a moment, and looks at the last ones."""

_MOST_WAITING = 3

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)

_NEVER = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.TextAlignmentRole,
        Qt.ItemDataRole.CheckStateRole,
        Qt.ItemDataRole.BackgroundRole,
        Qt.ItemDataRole.SizeHintRole,
    )
)
"""What no cell of such a table has."""

WAITING = "…"
"""Shown where a row is being fetched."""


class WindowedModel(QAbstractTableModel, Generic[Row]):
    """Rows by key, fetched on a worker when they come into view; a subclass gives `value`.

    Parameters
    ----------
    titles : iterable of str
        The columns'.
    fetch : callable
        The rows with the keys given, in the order of the keys; called on a worker.
    tasks : TaskRunner
    """

    fetched = Signal()
    """Rows that were in view without their values have them now."""

    failed = Signal(str)
    """Rows could not be fetched, in a sentence."""

    def __init__(
        self,
        titles: Iterable[str],
        fetch: Callable[[Sequence[int]], Sequence[Row]],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._fetch = fetch
        self._tasks = tasks
        self._keys: Sequence[int] = ()
        self._blocks: dict[int, Sequence[Row]] = {}
        self._wanted: list[int] = []
        self._asked: set[int] = set()
        self._epoch = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._ask)

    def value(self, row: Row, column: int, role: int) -> Any:
        """What a cell of this row is under a role; None where it is nothing."""
        raise NotImplementedError

    @property
    def keys(self) -> Sequence[int]:
        """Of all rows, in order."""
        return self._keys

    def set_keys(self, keys: Sequence[int], first: Sequence[Row] = ()) -> None:
        """Show the rows with these keys instead.

        Parameters
        ----------
        keys : sequence of int
        first : sequence of Row, optional
            The first `BLOCK` of them, where they were fetched along with the keys.
        """
        self.beginResetModel()
        self._keys = keys
        self._forget()
        if first:
            self._blocks[0] = first
        self.endResetModel()

    def renew(self, first: Sequence[Row] = ()) -> None:
        """The same keys, whose values may have changed: fetch them again as they come into view."""
        self._forget()
        if first:
            self._blocks[0] = first
        if self._keys:
            last = self.index(len(self._keys) - 1, len(self._titles) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def row(self, number: int) -> Row | None:
        """The value of a row, if it is here; else it is fetched."""
        block = number // BLOCK
        found = self._blocks.get(block)
        if found is None:
            self._want(block)
            return None
        at = number % BLOCK
        return found[at] if at < len(found) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        # Asked seven times a cell at every step of scrolling: the cheapest answer first.
        if role in _NEVER:
            return None
        row = self.row(index.row()) if index.isValid() else None
        if role == ROW_ROLE:
            return row
        if row is None:
            return WAITING if role == _DISPLAY and index.isValid() else None
        return self.value(row, index.column(), role)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _forget(self) -> None:
        self._blocks.clear()
        self._wanted.clear()
        self._asked.clear()
        self._epoch += 1

    def _want(self, block: int) -> None:
        if block in self._asked:
            return
        if block in self._wanted:
            if self._wanted[-1] == block:
                return
            self._wanted.remove(block)
        self._wanted.append(block)
        if not self._soon.isActive() and not self._asked:
            self._soon.start()

    def _ask(self) -> None:
        """Fetch the blocks asked for last; the others have gone out of view."""
        blocks = self._wanted[-_MOST_WAITING:]
        self._wanted.clear()
        if not blocks:
            return
        self._asked = set(blocks)
        epoch, fetch = self._epoch, self._fetch
        keys = {block: list(self._keys[block * BLOCK : (block + 1) * BLOCK]) for block in blocks}

        def work(_: object) -> dict[int, Sequence[Row]]:
            return {block: fetch(some) for block, some in keys.items()}

        def done(found: dict[int, Sequence[Row]]) -> None:
            if epoch == self._epoch:
                self._put(found)

        def failed(sentence: str) -> None:
            if epoch == self._epoch:
                self._asked.clear()
                self.failed.emit(sentence)

        self._tasks.run(work, owner=self, done=done, failed=failed)

    def _put(self, found: dict[int, Sequence[Row]]) -> None:
        self._asked.clear()
        for block, rows in found.items():
            self._blocks[block] = rows
            first, last = block * BLOCK, min((block + 1) * BLOCK, len(self._keys)) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._titles) - 1))
        while len(self._blocks) > KEPT:
            del self._blocks[next(iter(self._blocks))]
        self.fetched.emit()
        if self._wanted:
            self._soon.start()
