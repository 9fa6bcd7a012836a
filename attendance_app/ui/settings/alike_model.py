"""The pairs of people who look alike, as rows of a table."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Qt

from attendance_app.domain.people import Person
from attendance_app.services.threshold_preview import AlikePair
from attendance_app.ui.rows_model import RowsModel
from attendance_app.words import tr


class AlikeModel(RowsModel[AlikePair]):
    """One row for a pair, the most alike first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                tr("settings", "Person"),
                tr("settings", "And"),
                tr("settings", "The camera"),
                tr("settings", "Asked for a PIN"),
            ),
            parent,
        )

    def value(self, row: AlikePair, column: int, role: int) -> Any:
        """What is read in a cell."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column < len((row.first, row.second)):
            return _name((row.first, row.second)[column])
        if column == _CAMERA:
            return (
                tr("settings", "tells them apart")
                if row.told_apart
                else tr("settings", "does not tell them apart")
            )
        if row.confirmed:
            return tr("settings", "both")
        if row.first.confirm_by_pin or row.second.confirm_by_pin:
            return tr("settings", "one of them")
        return tr("settings", "neither", "of two people")

    def confirmed(self, keys: Collection[int], wanted: bool) -> None:
        """These people are, or are not, asked for their PIN now."""

        def now(person: Person) -> Person:
            return replace(person, confirm_by_pin=wanted) if person.id in keys else person

        rows = [replace(row, first=now(row.first), second=now(row.second)) for row in self.rows]
        for at, row in enumerate(rows):
            self._rows[at] = row
        if rows:
            end = self.index(len(rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), end)


_CAMERA = 2


def _name(person: Person) -> str:
    return f"{person.name} ({person.employee_id})"
