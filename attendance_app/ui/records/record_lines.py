"""A punch as a line of the records: what it says, and what became of it, without Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from attendance_app.domain.corrections import Correction
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.records import RecordEntry, RecordOrder
from attendance_app.words import mark, tr


class Column(IntEnum):
    """The columns of the records table, in order."""

    DATE = 0
    TIME = 1
    KIND = 2
    NAME = 3
    EMPLOYEE_ID = 4
    DEPARTMENT = 5
    METHOD = 6
    KIOSK = 7
    CORRECTION = 8


TITLES = {
    Column.DATE: mark("records", "Date"),
    Column.TIME: mark("records", "Time"),
    Column.KIND: mark("records", "In or out"),
    Column.NAME: mark("records", "Name"),
    Column.EMPLOYEE_ID: mark("records", "Employee ID"),
    Column.DEPARTMENT: mark("records", "Department"),
    Column.METHOD: mark("records", "By"),
    Column.KIOSK: mark("records", "Front desk"),
    Column.CORRECTION: mark("records", "Correction"),
}

ORDERS = {
    Column.DATE: RecordOrder.WHEN,
    Column.TIME: RecordOrder.WHEN,
    Column.KIND: RecordOrder.KIND,
    Column.NAME: RecordOrder.NAME,
    Column.EMPLOYEE_ID: RecordOrder.EMPLOYEE_ID,
    Column.DEPARTMENT: RecordOrder.DEPARTMENT,
    Column.METHOD: RecordOrder.METHOD,
    Column.KIOSK: RecordOrder.KIOSK,
}
"""By what a click on a title orders; there is none for what was corrected."""

METHODS = {
    PunchMethod.FACE: mark("records", "face"),
    PunchMethod.PIN: mark("records", "PIN"),
    PunchMethod.BADGE: mark("records", "badge"),
    PunchMethod.CORRECTION: mark("records", "correction"),
    PunchMethod.IMPORT: mark("records", "import"),
}


@dataclass(frozen=True, slots=True)
class RecordLine:
    """What the table shows of one punch.

    Attributes
    ----------
    entry : RecordEntry
    words : tuple of str
        The texts of the columns, in order.
    """

    entry: RecordEntry
    words: tuple[str, ...]

    @property
    def spoken(self) -> str:
        """The line as it is read aloud."""
        words = self.words
        told = (words[Column.NAME], words[Column.KIND], words[Column.DATE], words[Column.TIME])
        return ", ".join((*told, words[Column.CORRECTION]) if words[Column.CORRECTION] else told)


def lines_of(entries: Iterable[RecordEntry]) -> list[RecordLine]:
    """Lines in the order given."""
    return [line_of(entry) for entry in entries]


def line_of(entry: RecordEntry) -> RecordLine:
    """One line."""
    punch = entry.punch
    return RecordLine(
        entry,
        (
            f"{punch.local:%Y-%m-%d}",
            f"{punch.local:%H:%M:%S}",
            kind_word(punch.kind),
            entry.name,
            entry.employee_id,
            entry.department,
            tr("records", METHODS[punch.method]),
            punch.kiosk_id,
            correction_words(entry),
        ),
    )


def kind_word(kind: PunchKind) -> str:
    """``IN`` or ``OUT``."""
    return tr("records", "IN") if kind is PunchKind.IN else tr("records", "OUT")


def correction_words(entry: RecordEntry) -> str:
    """What a correction did: to this punch, or by entering it; empty without one."""
    corrected, entered = entry.corrected_by, entry.entered_by
    if corrected is not None:
        return _undone(corrected, entry.punch)
    if entered is None:
        return ""
    if entered.original is None:
        text = tr("records", "added by {by}: {reason}")
        return text.format(by=entered.by, reason=entered.reason)
    text = tr("records", "was {was}, corrected by {by}: {reason}")
    was = _moment(entered.original, entry.punch)
    return text.format(was=was, by=entered.by, reason=entered.reason)


def _undone(correction: Correction, punch: Punch) -> str:
    if correction.replacement is None:
        text = tr("records", "does not count, voided by {by}: {reason}")
        return text.format(by=correction.by, reason=correction.reason)
    text = tr("records", "does not count, changed to {now} by {by}: {reason}")
    now = _moment(correction.replacement, punch)
    return text.format(now=now, by=correction.by, reason=correction.reason)


def _moment(punch: Punch, beside: Punch) -> str:
    """``OUT 17:00``, with the date where it is another one."""
    same = punch.local_date == beside.local_date
    when = f"{punch.local:%H:%M}" if same else f"{punch.local:%Y-%m-%d %H:%M}"
    return f"{kind_word(punch.kind)} {when}"
