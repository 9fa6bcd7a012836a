"""The Qt model of the audit trail: any number of entries, fetched as they come into view."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import tzinfo
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from attendance_app.domain.audit import AuditLine
from attendance_app.ui.audit.wording import details_line, kind_title
from attendance_app.ui.i18n import number
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.windowed_model import WindowedModel
from attendance_app.words import mark, tr

_IN_ORDER = "\N{LEFT-TO-RIGHT ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"


class Column(IntEnum):
    """The columns, in order."""

    POSITION = 0
    WHEN = 1
    KIND = 2
    ABOUT = 3
    DETAILS = 4


TITLES = {
    Column.POSITION: mark("audit", "No."),
    Column.WHEN: mark("audit", "When"),
    Column.KIND: mark("audit", "What"),
    Column.ABOUT: mark("audit", "About"),
    Column.DETAILS: mark("audit", "Details"),
}


@dataclass(frozen=True, slots=True)
class AuditRow:
    """What the table shows of one entry; `words` are the texts of its columns."""

    line: AuditLine
    words: tuple[str, ...]


def rows_of(lines: Iterable[AuditLine], zone: tzinfo) -> list[AuditRow]:
    """Rows in the order given, with times of the site's zone."""
    return [row_of(line, zone) for line in lines]


def row_of(line: AuditLine, zone: tzinfo) -> AuditRow:
    """One row."""
    entry = line.entry
    about = f"{line.name} ({line.employee_id})" if line.employee_id else ""
    return AuditRow(
        line,
        (
            number(entry.sequence),
            f"{entry.at.astimezone(zone):%Y-%m-%d %H:%M:%S}",
            kind_title(entry.kind),
            about,
            details_line(entry),
        ),
    )


class AuditModel(WindowedModel[AuditRow]):
    """Rows by position."""

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], Sequence[AuditRow]],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__((tr("audit", title) for title in TITLES.values()), fetch, tasks, parent)

    def value(self, row: AuditRow, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            text = row.words[column]
            is_rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
            # The date before the time, as a clock shows them.
            return _IN_ORDER.format(text) if is_rtl and column == Column.WHEN else text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(word for word in row.words if word)
        if role == Qt.ItemDataRole.ToolTipRole and column == Column.DETAILS:
            return row.words[column] or None
        return None
