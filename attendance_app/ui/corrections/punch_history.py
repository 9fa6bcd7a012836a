"""The punches of a person's day with what became of each: the originals stay in view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.domain.corrections import Correction
from attendance_app.domain.punch_use import PunchUse
from attendance_app.domain.punches import Punch
from attendance_app.reports.labels import method_name, reading
from attendance_app.ui.records.kind_icons import kind_pixmap
from attendance_app.ui.records.record_lines import kind_word
from attendance_app.ui.rows_model import RowsModel
from attendance_app.ui.theme import Type, colours, font
from attendance_app.words import mark, tr


@dataclass(frozen=True, slots=True)
class PunchEntry:
    """A punch as it stands in the record.

    Attributes
    ----------
    punch : Punch
    words : str
        What the rules made of it, or which correction took its place.
    counts : bool
        False for what was changed or voided: it cannot be corrected again.
    """

    punch: Punch
    words: str
    counts: bool = True


class Column(IntEnum):
    """The columns, in order."""

    TIME = 0
    KIND = 1
    METHOD = 2
    WORDS = 3


TITLES = {
    Column.TIME: mark("corrections", "Time"),
    Column.KIND: mark("corrections", "In or out"),
    Column.METHOD: mark("corrections", "By"),
    Column.WORDS: mark("corrections", "In the timesheet"),
}


def history(
    uses: Sequence[PunchUse], corrections: Sequence[Correction], day: date
) -> tuple[PunchEntry, ...]:
    """Every punch made on a day or booked to it, the corrected ones too, in the order of time.

    Parameters
    ----------
    uses : sequence of PunchUse
        What the timesheet made of the punches.
    corrections : sequence of Correction
        All of this person's that may concern the day.
    day : date
        The work day.
    """
    by_original = {each.original.uuid: each for each in corrections if each.original is not None}
    entered = {each.replacement.uuid: each for each in corrections if each.replacement is not None}
    shown = [use for use in uses if day in (use.booked_to, use.punch.local_date)]
    known = {use.punch.uuid for use in shown}
    for use in uses:
        correction = by_original.get(use.punch.uuid)
        replacement = None if correction is None else correction.replacement
        if replacement is not None and replacement.uuid in known and use.punch.uuid not in known:
            # It stood on another day before it was corrected to be of this one.
            shown.append(use)
    entries = [
        PunchEntry(use.punch, _superseded(by_original[use.punch.uuid]), counts=False)
        if use.punch.uuid in by_original
        else PunchEntry(use.punch, _counted(use, entered.get(use.punch.uuid)))
        for use in shown
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.punch.instant, entry.counts)))


def punch_words(punch: Punch, day: date | None = None) -> str:
    """``OUT 17:00:00``, with the date where it is not that of `day`."""
    date_words = f"{punch.local:%Y-%m-%d} " if punch.local_date != day else ""
    return f"{kind_word(punch.kind)} {date_words}{punch.local:%H:%M:%S}"


class HistoryModel(RowsModel[PunchEntry]):
    """Entries as lines; what no longer counts is struck out."""

    def __init__(self, day: date, parent: QObject | None = None) -> None:
        super().__init__((tr("corrections", title) for title in TITLES.values()), parent)
        self._day = day

    def value(self, row: PunchEntry, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, Column(column))
        if role == Qt.ItemDataRole.DecorationRole and column == Column.KIND:
            return kind_pixmap(row.punch.kind, 18)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{punch_words(row.punch, self._day)}, {row.words}"
        if not row.counts and role == Qt.ItemDataRole.ForegroundRole:
            return QColor(colours().muted)
        if not row.counts and role == Qt.ItemDataRole.FontRole and column != Column.WORDS:
            struck = font(Type.BODY)
            struck.setStrikeOut(True)
            return struck
        return None

    def _words(self, row: PunchEntry, column: Column) -> str:
        match column:
            case Column.TIME:
                other = row.punch.local_date != self._day
                return (
                    f"{row.punch.local:%m-%d %H:%M:%S}" if other else f"{row.punch.local:%H:%M:%S}"
                )
            case Column.KIND:
                return kind_word(row.punch.kind)
            case Column.METHOD:
                return method_name(row.punch.method)
            case Column.WORDS:
                return row.words


def _counted(use: PunchUse, entered: Correction | None) -> str:
    words = reading(use)
    if entered is None:
        return words
    return tr("corrections", "{words}; entered by {name}: {reason}").format(
        words=words, name=entered.by, reason=entered.reason
    )


def _superseded(correction: Correction) -> str:
    by, reason = correction.by, correction.reason
    if correction.replacement is None:
        return tr("corrections", "void, by {name}: {reason}").format(name=by, reason=reason)
    assert correction.original is not None  # only such are asked about
    punch = punch_words(correction.replacement, correction.original.local_date)
    return tr("corrections", "changed to {punch} by {name}: {reason}").format(
        punch=punch, name=by, reason=reason
    )
