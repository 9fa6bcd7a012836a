"""The Qt model of punches, for the records table and for today's list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from attendance_app.ui.records.kind_icons import kind_pixmap
from attendance_app.ui.records.punch_lines import TITLES, Column, PunchLine

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""Under this role an item is its whole `PunchLine`."""


class PunchModel(QAbstractTableModel):
    """Lines in the order given; sorting and searching happen before, off the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[PunchLine] = []

    @property
    def lines(self) -> Sequence[PunchLine]:
        """What is shown."""
        return self._lines

    def set_lines(self, lines: Sequence[PunchLine]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._lines = list(lines)
        self.endResetModel()

    def put_first(self, line: PunchLine) -> None:
        """Add one above all others."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._lines.insert(0, line)
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words(Column(index.column()))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.KIND:
            return kind_pixmap(line.kind, 18)
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.name}, {line.kind_word} {line.local:%H:%M}"
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return TITLES[Column(section)]
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None
