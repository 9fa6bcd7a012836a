"""A list of values as the rows of a Qt table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Row = TypeVar("Row")

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Under this role every item is the whole value of its row."""


class RowsModel(QAbstractTableModel, Generic[Row]):
    """The rows in the order given; a subclass says by `value` what is in a cell.

    Parameters
    ----------
    titles : iterable of str
        The columns' titles, in order.
    """

    def __init__(self, titles: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._rows: list[Row] = []

    def value(self, row: Row, column: int, role: int) -> Any:
        """What a cell of this row is under a role; None where it is nothing."""
        raise NotImplementedError

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Show these instead; where they are the same, what is chosen and in view stays so."""
        found = list(rows)
        if found == self._rows:
            return
        self.beginResetModel()
        self._rows = found
        self.endResetModel()

    def put_first(self, row: Row) -> None:
        """Add one above all others."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.insert(0, row)
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return row if role == ROW_ROLE else self.value(row, index.column(), role)

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
