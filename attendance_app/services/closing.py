"""Closes a month once nothing in it is open, and reopens it with a reason."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.closing import Closing, figures_digest
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch
from attendance_app.domain.signature import clean_name, signature
from attendance_app.domain.timesheet import (
    DayException,
    MonthTimesheets,
    OnStep,
    month_timesheets,
)
from attendance_app.services.closed_month import closing_document
from attendance_app.services.timesheets import Timesheets
from attendance_app.words import tr

_DECIDES = frozenset(
    {
        AuditKind.PERSON_ENROLLED,
        AuditKind.PERSON_CHANGED,
        AuditKind.PERSON_REMOVED,
        AuditKind.PERSON_RESTORED,
        AuditKind.PERSON_ARCHIVED,
        AuditKind.PERSON_UNARCHIVED,
        AuditKind.SITE_CHANGED,
        AuditKind.SCHEDULE_CHANGED,
        AuditKind.ASSIGNMENT_CHANGED,
        AuditKind.CALENDAR_CHANGED,
        AuditKind.LEAVE_CHANGED,
        AuditKind.POLICY_CHANGED,
        AuditKind.CORRECTION_MADE,
        AuditKind.EXCEPTION_ACCEPTED,
        AuditKind.ACCEPTANCE_WITHDRAWN,
        AuditKind.TABLE_IMPORTED,
    }
)
"""What the office does to a month: refused once it is closed, and so also while it is."""


class NotClosableError(InvalidInputError):
    """A month cannot be closed yet.

    Attributes
    ----------
    check : CloseCheck
        Why not.
    """

    def __init__(self, check: CloseCheck) -> None:
        words = tr("errors", "{month} cannot be closed: {reasons}")
        super().__init__(words.format(month=check.month, reasons=" ".join(check.reasons)))
        self.check = check


@dataclass(frozen=True, slots=True)
class CloseCheck:
    """Whether a month can be closed, and everything that is in the way.

    Attributes
    ----------
    sheets : MonthTimesheets
        What would be closed.
    is_over : bool
        Its last day is past, and the last shift of that day.
    running : tuple of (Person, Punch)
        Who is clocked in since a day of the month.
    open : tuple of DayException
        What nobody has looked at; unapproved leave among it.
    counts : Mapping[Problem, int]
        How many of each kind are open.
    reasons : tuple of str
        Why it cannot be closed, a sentence each; empty if it can.
    """

    sheets: MonthTimesheets
    is_over: bool
    running: tuple[tuple[Person, Punch], ...]
    open: tuple[DayException, ...]
    counts: Mapping[Problem, int]
    reasons: tuple[str, ...]

    @property
    def month(self) -> Month:
        """The month in question."""
        return self.sheets.month

    @property
    def can_close(self) -> bool:
        """Whether nothing is in the way."""
        return not self.reasons


def close_check(sheets: MonthTimesheets) -> CloseCheck:
    """Look at a month that is to be closed."""
    end = _end(sheets)
    running = tuple(
        (sheet.person, day.running)
        for sheet in sheets.timesheets
        for day in sheet.days
        if day.running is not None
    )
    found = sheets.exceptions()
    counts = Counter(each.problem for each in found)
    reasons = [
        _already_closed(sheets),
        tr("errors", "It is not over before {end}.").format(end=end) if end else "",
        _counted(
            len(running),
            tr("errors", "1 stint is still running."),
            tr("errors", "{count} stints are still running."),
        ),
        _open_exceptions(counts),
        _counted(
            counts[Problem.LEAVE_NOT_APPROVED],
            tr("errors", "1 day is covered by leave that is not approved."),
            tr("errors", "{count} days are covered by leave that is not approved."),
        ),
    ]
    said = tuple(reason for reason in reasons if reason)
    return CloseCheck(sheets, not end, running, found, dict(counts), said)


class MonthClose:
    """Closes and reopens months; every method raises `StorageError` if the database fails.

    A closed month refuses every change from the office (`services.locking`). A kiosk cannot be
    refused: what arrives late changes the figures, and the month is a draft again until it is
    reopened and closed anew. So it needs no lock against punches that arrive while it is closed.

    Parameters
    ----------
    database : Database
    timesheets : Timesheets
    clock : Clock
    """

    def __init__(self, database: Database, timesheets: Timesheets, clock: Clock = utc_now) -> None:
        self._database = database
        self._timesheets = timesheets
        self._clock = clock

    def check(self, month: Month, on_step: OnStep = lambda _done, _total: None) -> CloseCheck:
        """Whether a month can be closed, with every reason why not; only reads.

        `on_step` is told as by `Timesheets.month`.
        """
        return close_check(self._timesheets.month(month, on_step=on_step))

    def close(self, month: Month, by: str, on_step: OnStep = lambda _done, _total: None) -> Closing:
        """Close a month; `on_step` is told before anything is stored, as by `Timesheets.month`.

        Raises
        ------
        NotClosableError
            With every reason why not.
        InvalidInputError
            If the name is blank or too long; if somebody changed something meanwhile.
        """
        name = clean_name(by)
        # Before the transaction: kiosks must not wait until a large month is computed.
        now = self._clock()
        with self._database.read() as unit:
            known = unit.closings.get(month)
            head = unit.audit.head()
        inputs = self._timesheets.inputs(month, on_step=on_step)
        check = close_check(month_timesheets(inputs, month, now, known, on_step))
        if not check.can_close:
            raise NotClosableError(check)
        closing = Closing(month, now, name, figures_digest(check.sheets))
        document = closing_document(inputs, month, now)
        with self._database.write() as unit:
            known = unit.closings.get(month)
            if known is not None and known.is_closed:
                raise InvalidInputError(
                    tr("errors", "{month} was closed meanwhile, by {name}.").format(
                        month=month, name=known.closed_by
                    )
                )
            if any(entry.kind in _DECIDES for entry in unit.audit.entries(after=head.count)):
                raise InvalidInputError(
                    tr(
                        "errors",
                        "Something was changed while {month} was being closed, so it was not "
                        "closed; look at it, and close it again.",
                    ).format(month=month)
                )
            unit.closings.put(closing, document)
            details: dict[str, float | int | str] = {
                "month": str(month),
                "digest": closing.digest,
                "people": len(check.sheets.timesheets),
                "by": name,
            }
            unit.audit.add(AuditEntry(now, AuditKind.MONTH_CLOSED, details=details))
        return closing

    def reopen(self, month: Month, by: str, reason: str) -> Closing:
        """Reopen a closed month, so that it can be changed.

        Raises
        ------
        InvalidInputError
            If it is not closed; if name or reason are blank or too long.
        """
        signed = signature(by, reason)
        with self._database.write() as unit:
            known = unit.closings.get(month)
            if known is None or not known.is_closed:
                raise InvalidInputError(
                    tr("errors", "{month} is not closed, so it need not be reopened.").format(
                        month=month
                    )
                )
            now = self._clock()
            reopened = replace(known, reopened_at=now, reopened_by=signed.by, reason=signed.reason)
            unit.closings.put(reopened)
            details: dict[str, float | int | str] = {
                "month": str(month),
                "digest": known.digest,
                "by": signed.by,
                "reason": signed.reason,
            }
            unit.audit.add(AuditEntry(now, AuditKind.MONTH_REOPENED, details=details))
        return reopened


def _end(sheets: MonthTimesheets) -> str:
    """When the month will be over, in words; empty if it is."""
    if sheets.today <= sheets.month.last:
        return tr("errors", "the end of {day}").format(day=sheets.month.last)
    # Until the last night is over, nobody is absent from it.
    ends = (
        shift.planned.end
        for sheet in sheets.timesheets
        for shift in sheet.days[-1].shifts
        if shift.planned is not None
    )
    last = max(ends, default=sheets.now)
    if last <= sheets.now:
        return ""
    local = last.astimezone(ZoneInfo(sheets.site.zone))
    return tr("errors", "{time}, when its last shift ends").format(time=f"{local:%Y-%m-%d %H:%M}")


def _already_closed(sheets: MonthTimesheets) -> str:
    if sheets.closing is None or not sheets.closing.is_closed:
        return ""
    if sheets.is_final:
        return tr("errors", "It is closed already.")
    return sheets.draft_reason


def _open_exceptions(counts: Mapping[Problem, int]) -> str:
    others = {each: counts[each] for each in counts if each is not Problem.LEAVE_NOT_APPROVED}
    listed = ", ".join(f"{others[each]} {each.value}" for each in Problem if each in others)
    return _counted(
        sum(others.values()),
        tr("errors", "1 exception is open ({listed})."),
        tr("errors", "{count} exceptions are open ({listed})."),
        listed,
    )


def _counted(number: int, one: str, many: str, listed: str = "") -> str:
    if not number:
        return ""
    return (one if number == 1 else many).format(count=f"{number:,}", listed=listed)
