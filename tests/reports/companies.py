"""A small company whose October 2026 has a bit of everything, for tests of the workbook."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from timekeeping import POLICY, at, clocked, inputs, punch, shift, someone

from attendance_app.domain.audit import AuditHead
from attendance_app.domain.closing import Closing
from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.people import Person
from attendance_app.domain.policy import Policies, PolicyVersion
from attendance_app.domain.problems import Acceptance, Problem
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.schedules import Assignment, Schedule
from attendance_app.domain.timesheet import Month, MonthTimesheets, month_timesheets

OCTOBER = Month(2026, 10)

PLAIN = someone(1, "Ada Byron", department="Front desk")
NIGHTS = someone(2, "Émile Zola", department="Kitchen & Bar")
FORGETFUL = someone(3, "=1+1", department="@office")
NEWCOMER = someone(4, "אבגד הוז", start_date=date(2026, 10, 15), end_date=date(2026, 10, 20))
BUSY = someone(5, "a/b", employee_id="-7")
NAMESAKE = someone(6, "ADA BYRON", employee_id="0006")
IDLE = someone(7, "👩‍💻 Emoji")
PEOPLE = [PLAIN, NIGHTS, FORGETFUL, NEWCOMER, BUSY, NAMESAKE, IDLE]


def punches() -> list[Punch]:
    """Everybody's punches."""
    days = [day for day in OCTOBER.days if day.weekday() < 5]
    plain = [
        moment
        for day in days
        for moment in (f"{day} 08:58:40", f"{day} 12:30", f"{day} 13:15", f"{day} 17:02:10")
    ]
    pauses = ["09:00", "09:20", "10:00", "10:20", "11:00", "11:20", "12:00", "12:20", "13:00"]
    return [
        *clocked(*plain, person_id=1),
        *clocked(
            *("2026-10-05 21:55", "2026-10-06 06:05"),
            *("2026-10-24 22:00", "2026-10-25 06:00"),
            *("2026-10-31 22:00", "2026-11-01 06:00"),
            person_id=2,
        ),
        *clocked("2026-10-05 09:00", "2026-10-06 08:55", "2026-10-06 18:00", person_id=3),
        punch(at("2026-10-07 17:00"), PunchKind.OUT, person_id=3, sequence=50),
        *clocked("2026-10-15 09:00", "2026-10-15 17:00", "2026-10-22 09:00", person_id=4),
        *clocked(*(f"2026-10-05 {time}" for time in pauses), person_id=5),
        punch(
            at("2026-10-05 17:00"),
            PunchKind.OUT,
            person_id=5,
            sequence=60,
            method=PunchMethod.PIN,
            kiosk_id="+back",
        ),
        *clocked("2026-10-30 09:00", person_id=6),
    ]


def company(
    people: list[Person] | None = None, now: str = "2026-10-30 12:00", month: Month = OCTOBER
) -> MonthTimesheets:
    """The month, read in the middle of Friday the 30th unless `now` says otherwise."""
    chosen = PEOPLE if people is None else people
    keys = {person.id for person in chosen}
    theirs = [each for each in punches() if each.person_id in keys]
    return month_timesheets(inputs(theirs, chosen), month, at(now))


STEADY = someone(1, "Maya Drawn", department="Office")
SPLIT = someone(2, "Noah Drawn", employee_id="17", department="Canteen")
AWAY = someone(3, "Olga Drawn", department='The "new" office', employee_id="300")


def ruled(*, closing: Closing | None = None, now: str = "2026-11-02 09:00") -> MonthTimesheets:
    """A month with schedules, a holiday, leave, corrections, and a policy changed in the middle."""
    office = Schedule(1, "Office", (shift("09:00", "18:00", range(5)),))
    canteen = Schedule(2, "Canteen", (shift("06:00", "10:00"), shift("16:00", "20:00")))
    steady = clocked(
        *("2026-10-05 09:12", "2026-10-05 19:30"),
        *("2026-10-06 09:00", "2026-10-06 17:30"),
        *("2026-10-10 10:00", "2026-10-10 14:20"),
        *("2026-10-20 09:00", "2026-10-20 12:00"),
        *("2026-10-21 08:55", "2026-10-21 13:00"),
        "2026-10-27 09:00",
        person_id=1,
    )
    split = clocked(
        *("2026-10-05 06:00", "2026-10-05 10:00"),
        *("2026-10-05 16:20", "2026-10-05 20:00"),
        person_id=2,
    )
    forgotten = punch(at("2026-10-07 18:00"), PunchKind.OUT, person_id=1, sequence=90)
    late = replace(steady[0], uuid=UUID(int=5), method=PunchMethod.CORRECTION)
    corrections = (
        Correction(
            *(UUID(int=1), at("2026-10-12 08:00"), "Pay office", "said =so"),
            *(CorrectionAction.CHANGE, steady[0], replace(late, instant=at("2026-10-05 09:12:30"))),
        ),
        Correction(
            *(UUID(int=2), at("2026-10-12 08:05"), "Pay office", "was not there"),
            *(CorrectionAction.VOID, forgotten, None),
        ),
    )
    changed = replace(POLICY, overtime_rate=Decimal("1.75"), late_grace=timedelta(minutes=5))
    made = inputs(
        [*steady, *split, forgotten, corrections[0].replacement or forgotten],
        [STEADY, SPLIT, AWAY],
        corrections=corrections,
        schedules=(office, canteen),
        assignments=(Assignment(1, 1, 1), Assignment(2, 2, 2), Assignment(3, 3, 1)),
        holidays={date(2026, 10, 20): "Founders' day"},
        leaves=(
            Leave(1, 3, date(2026, 10, 1), date(2026, 10, 9), "annual"),
            Leave(2, 3, date(2026, 10, 12), date(2026, 10, 13), "unpaid"),
            Leave(3, 1, date(2026, 10, 21), date(2026, 10, 21), "sick", LeavePart.AFTERNOON),
        ),
        policies=Policies(
            (PolicyVersion(None, POLICY), PolicyVersion(date(2026, 10, 15), changed))
        ),
        acceptances=(
            Acceptance(
                *(1, date(2026, 10, 27), Problem.MISSING_OUT),
                *(at("2026-11-01 09:00"), "Pay office", "left ill"),
            ),
        ),
    )
    sheets = month_timesheets(made, OCTOBER, at(now), closing)
    return replace(sheets, audit=AuditHead("ab" * 32, 1234))
