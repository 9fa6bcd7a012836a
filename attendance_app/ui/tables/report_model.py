"""The Qt model of what becomes of a table's lines, and the report sorted for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.domain.listing import listed
from attendance_app.reports.tables import Flaw
from attendance_app.services.table_reports import ImportReport, LineOutcome, LineReport
from attendance_app.ui.i18n import number
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.theme import colours
from attendance_app.words import mark, tr


class Column(IntEnum):
    """The columns, in order."""

    LINE = 0
    OUTCOME = 1
    WORDS = 2


OUTCOMES = {
    LineOutcome.ADDED: mark("reports", "added"),
    LineOutcome.UPDATED: mark("reports", "updated"),
    LineOutcome.UNCHANGED: mark("reports", "unchanged"),
    LineOutcome.SUPPRESSED: mark("reports", "suppressed"),
    LineOutcome.REFUSED: mark("reports", "refused"),
}
_COUNTED = {
    LineOutcome.ADDED: mark("reports", "{count} added"),
    LineOutcome.UPDATED: mark("reports", "{count} updated"),
    LineOutcome.UNCHANGED: mark("reports", "{count} unchanged"),
    LineOutcome.SUPPRESSED: mark("reports", "{count} suppressed"),
    LineOutcome.REFUSED: mark("reports", "{count} refused"),
}
ONLY = {
    LineOutcome.ADDED: mark("reports", "Only the {count} added"),
    LineOutcome.UPDATED: mark("reports", "Only the {count} updated"),
    LineOutcome.UNCHANGED: mark("reports", "Only the {count} unchanged"),
    LineOutcome.SUPPRESSED: mark("reports", "Only the {count} suppressed"),
    LineOutcome.REFUSED: mark("reports", "Only the {count} refused"),
}


@dataclass(frozen=True, slots=True)
class SortedReport:
    """A report with its lines by outcome.

    Attributes
    ----------
    report : ImportReport
    by_outcome : mapping of LineOutcome to tuple of LineReport
        Only outcomes that occur.
    """

    report: ImportReport
    by_outcome: Mapping[LineOutcome, tuple[LineReport, ...]]

    @property
    def is_refused(self) -> bool:
        """Whether nothing of the file is or would be stored."""
        return LineOutcome.REFUSED in self.by_outcome


class ReportModel(RowsModel[LineReport]):
    """The lines in the order given; refused ones stand out, in words and in colour."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (tr("reports", "Line"), tr("reports", "Outcome"), tr("reports", "What")), parent
        )

    def value(self, row: LineReport, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return words(row, Column(column))
        if role == Qt.ItemDataRole.ToolTipRole and column == Column.WORDS:
            return words(row, Column.WORDS)
        if role == Qt.ItemDataRole.ForegroundRole and row.outcome is LineOutcome.REFUSED:
            return QColor(colours().danger)
        if role == Qt.ItemDataRole.ForegroundRole and row.outcome is LineOutcome.UNCHANGED:
            return QColor(colours().muted)
        return None


def words(row: LineReport, column: Column) -> str:
    """The text in a column."""
    match column:
        case Column.LINE:
            return "" if row.line is None else str(row.line)
        case Column.OUTCOME:
            return tr("reports", OUTCOMES[row.outcome])
        case Column.WORDS:
            if row.outcome is LineOutcome.REFUSED:
                # Its number stands in its own column.
                return str(Flaw(None, row.column, row.value, row.sentence))
            return f"{row.sentence} {row.remark}".strip()


def sort_report(report: ImportReport) -> SortedReport:
    """Sort the lines by outcome, refused ones first; looks at each once."""
    found: dict[LineOutcome, list[LineReport]] = {}
    for line in report.lines:
        found.setdefault(line.outcome, []).append(line)
    order = sorted(found, key=lambda outcome: (outcome is not LineOutcome.REFUSED, outcome.value))
    return SortedReport(report, {outcome: tuple(found[outcome]) for outcome in order})


def counts_words(told: SortedReport) -> str:
    """How many lines have each outcome: "12 added, 3 unchanged"."""
    parts = [
        tr("reports", _COUNTED[outcome]).format(count=number(len(lines)))
        for outcome, lines in told.by_outcome.items()
    ]
    return listed(parts) or tr("reports", "no lines")
