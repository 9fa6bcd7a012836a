"""The Qt model of today's list of punches."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from attendance_app.ui.records.kind_icons import kind_pixmap
from attendance_app.ui.records.punch_lines import TITLES, Column, PunchLine
from attendance_app.ui.rows_model import RowsModel
from attendance_app.words import tr


class PunchModel(RowsModel[PunchLine]):
    """Lines in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("records", title) for title in TITLES.values()), parent)

    def value(self, row: PunchLine, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words(Column(column))
        if role == Qt.ItemDataRole.DecorationRole and column == Column.KIND:
            return kind_pixmap(row.kind, 18)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {row.kind_word} {row.local:%H:%M}"
        return None
