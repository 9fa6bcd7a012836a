"""A small company whose October 2026 has a bit of everything, for tests of the workbook."""

from __future__ import annotations

from datetime import date

from timekeeping import at, clocked, inputs, punch, someone

from attendance_app.domain.people import Person
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
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
