"""What another policy would change, person by person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from timekeeping import POLICY, at, clocked, inputs, planned, shift, someone

from attendance_app.domain.policy import AttendancePolicy, Policies, PolicyVersion
from attendance_app.domain.replay import Difference, replay
from attendance_app.domain.timesheet import Month
from attendance_app.domain.workday import DayCode

OCTOBER = Month(2026, 10)
PEOPLE = [someone(1, "Zoë"), someone(2, "Ada"), someone(3, "Eva", end_date=date(2026, 9, 1))]
STORED = [
    *clocked("2026-10-05 09:12", "2026-10-05 18:00", "2026-10-06 09:00", "2026-10-06 18:00"),
    *clocked("2026-10-05 09:00", "2026-10-05 17:55", person_id=2),
]
MADE = inputs(STORED, PEOPLE, **planned(shift("09:00", "18:00", range(5)), people=(1, 2)))


def changed(policies: Policies, **more: object) -> tuple[Difference, ...]:
    return replay(MADE, OCTOBER, at("2026-12-31 12:00"), policies, **more)  # type: ignore[arg-type]


def test_the_same_policy_changes_nobody() -> None:
    assert changed(Policies.always(replace(POLICY))) == ()


def test_only_those_days_and_people_are_given_for_whom_something_changes() -> None:
    lenient = AttendancePolicy(late_grace=timedelta(minutes=15))
    (found,) = changed(Policies.always(lenient))
    assert found.person.name == "Zoë"
    assert (found.before.late_count, found.after.late_count) == (1, 0)
    ((before, after),) = found.days
    assert before.date == after.date == date(2026, 10, 5)
    assert (before.late, after.late) == (timedelta(minutes=12), timedelta())


def test_everybody_concerned_is_given_by_name() -> None:
    strict = AttendancePolicy(half_day_below=timedelta(hours=9))
    found = changed(Policies.always(strict))
    assert [each.person.name for each in found] == ["Ada", "Zoë"]
    assert [new.code for each in found for _, new in each.days] == [DayCode.HALF_DAY] * 2


def test_a_change_from_a_date_on_leaves_the_days_before_it() -> None:
    none = replace(POLICY, daily_overtime_after=None)
    later = Policies((PolicyVersion(None, POLICY), PolicyVersion(date(2026, 10, 6), none)))
    (found,) = changed(later)
    assert [old.date for old, _ in found.days] == [date(2026, 10, 6)]


def test_other_holidays_may_come_with_the_policy() -> None:
    found = changed(Policies.always(POLICY), holidays={date(2026, 10, 6): "Holiday"})
    assert [new.code for each in found for _, new in each.days] == [DayCode.HOLIDAY] * 2


def test_it_is_told_person_by_person_and_ended_by_whoever_is_told(computed: list[str]) -> None:
    told: list[tuple[int, int]] = []
    changed(Policies.always(POLICY), on_step=lambda *step: told.append(step))
    assert told == [(1, 3), (2, 3), (3, 3)]
    computed.clear()

    def stop(*_: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        changed(Policies.always(POLICY), on_step=stop)
    assert len(computed) == 2, "one person, by either policy"
