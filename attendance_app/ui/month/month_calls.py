"""What the month page asks of the services."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from attendance_app.domain.audit import AuditHead
from attendance_app.domain.closing import Closing
from attendance_app.domain.month import Month
from attendance_app.domain.timesheet import MonthTimesheets, OnStep, Timesheet
from attendance_app.services.closing import CloseCheck, MonthClose
from attendance_app.services.corrections import Corrections
from attendance_app.services.reminders import ReminderList, Reminders
from attendance_app.services.timesheets import Timesheets
from attendance_app.ui.corrections.decisions import Decisions


@dataclass(frozen=True, slots=True)
class MonthCalls:
    """Plain calls into the services; all are made on a worker.

    What takes long is given what it tells of its progress, and what that raises ends it.

    Attributes
    ----------
    load : callable
        Everybody's timesheets of a month.
    person : callable
        One person's timesheet of a month, by their key; None if they have none.
    head : callable
        Where the audit trail stands; another head, perhaps another month.
    reminders : callable
        What somebody should be asked about today; given a month as it was computed, which need
        not be computed once more if it still holds.
    check : callable
        What stands in the way of closing a month, and its totals.
    close : callable
        Closes a month: month, by.
    reopen : callable
        Opens it again: month, by, reason.
    decisions : Decisions
        Corrections and acceptances.
    """

    load: Callable[[Month, OnStep], MonthTimesheets]
    person: Callable[[Month, int], Timesheet | None]
    head: Callable[[], AuditHead]
    reminders: Callable[[MonthTimesheets | None, OnStep], ReminderList]
    check: Callable[[Month, OnStep], CloseCheck]
    close: Callable[[Month, str, OnStep], Closing]
    reopen: Callable[[Month, str, str], Closing]
    decisions: Decisions

    @classmethod
    def over(
        cls,
        timesheets: Timesheets,
        corrections: Corrections,
        month_close: MonthClose,
        reminders: Reminders,
    ) -> MonthCalls:
        """The calls of these services."""
        return cls(
            load=lambda month, on_step: timesheets.month(month, on_step=on_step),
            person=timesheets.person,
            head=timesheets.head,
            reminders=reminders.today,
            check=month_close.check,
            close=month_close.close,
            reopen=month_close.reopen,
            decisions=Decisions.over(corrections),
        )
