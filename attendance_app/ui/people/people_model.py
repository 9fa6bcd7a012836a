"""The Qt model of the site's people."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.ui.people.people_lines import TITLES, PersonLine, Status
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.theme import colours
from attendance_app.words import tr


class PeopleModel(RowsModel[PersonLine]):
    """The lines in the order given; who does not work here any more is in the quiet colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((tr("people", title) for title in TITLES.values()), parent)

    def value(self, row: PersonLine, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words[column]
        if role == Qt.ItemDataRole.ForegroundRole and row.status is not Status.ACTIVE:
            return QColor(colours().muted)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words[column]
        return None
