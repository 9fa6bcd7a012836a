"""The Qt model of the records: any number of punches, fetched as they come into view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.ui.records.kind_icons import kind_pixmap
from attendance_app.ui.records.record_lines import TITLES, Column, RecordLine
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Type, colours, font
from attendance_app.ui.windowed_model import WindowedModel
from attendance_app.words import tr

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)

_STRUCK = frozenset({Column.DATE, Column.TIME, Column.KIND, Column.METHOD})


class RecordModel(WindowedModel[RecordLine]):
    """Lines by key; what no longer counts is struck out, and says why."""

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], Sequence[RecordLine]],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__((tr("records", title) for title in TITLES.values()), fetch, tasks, parent)

    def value(self, row: RecordLine, column: int, role: int) -> Any:
        if role == _DISPLAY:
            return row.words[column]
        if role == _DECORATION:
            return kind_pixmap(row.entry.punch.kind, 18) if column == Column.KIND else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.words[column] or None if column == Column.CORRECTION else None
        if row.entry.corrected_by is None:
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(colours().muted)
        if role == Qt.ItemDataRole.FontRole and column in _STRUCK:
            struck = font(Type.BODY)
            struck.setStrikeOut(True)
            return struck
        return None
