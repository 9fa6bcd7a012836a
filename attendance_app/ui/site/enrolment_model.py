"""Whose enrolment is to be looked at, as rows of a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from attendance_app.services.enrolment_check import Enrolment
from attendance_app.ui.i18n import number
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.site.wording import REMEDIES, lack_words
from attendance_app.words import tr


class EnrolmentModel(RowsModel[Enrolment]):
    """One row for a person, the worst first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                tr("site", "Person"),
                tr("site", "Pictures"),
                tr("site", "What is wrong"),
                tr("site", "What to do"),
            ),
            parent,
        )

    def value(self, row: Enrolment, column: int, role: int) -> Any:
        """What is read in a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return (
            f"{row.person.name} ({row.person.employee_id})",
            number(row.faces),
            lack_words(row),
            tr("site", REMEDIES[row.lacks[0]]),
        )[column]
