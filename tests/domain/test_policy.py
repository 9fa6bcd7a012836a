"""Which of several policies holds on a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from attendance_app.domain.policy import AttendancePolicy, Policies, PolicyVersion

OLD = AttendancePolicy()
NEW = replace(OLD, late_grace=timedelta())
NEWER = replace(OLD, late_grace=timedelta(minutes=5))
APRIL, JUNE = date(2026, 4, 1), date(2026, 6, 15)
DATED = Policies((PolicyVersion(None, OLD), PolicyVersion(APRIL, NEW), PolicyVersion(JUNE, NEWER)))


def test_a_policy_holds_from_its_date_until_the_next() -> None:
    assert [DATED.at(day) for day in (date.min, date(2026, 3, 31))] == [OLD, OLD]
    assert [DATED.at(day) for day in (APRIL, date(2026, 6, 14))] == [NEW, NEW]
    assert [DATED.at(day) for day in (JUNE, date.max)] == [NEWER, NEWER]
    assert Policies.always(OLD).at(JUNE) == OLD


@pytest.mark.parametrize(
    ("first", "last", "versions"),
    [
        (date(2026, 3, 1), date(2026, 3, 31), (0,)),
        (date(2026, 3, 1), APRIL, (0, 1)),
        (APRIL, date(2026, 4, 30), (1,)),
        (date(2026, 6, 1), date(2026, 6, 30), (1, 2)),
        (date(2026, 7, 1), date(2026, 7, 31), (2,)),
        (date(2026, 1, 1), date(2026, 12, 31), (0, 1, 2)),
    ],
)
def test_within_a_stretch_of_days_only_those_that_hold_on_one_of_them(
    first: date, last: date, versions: tuple[int, ...]
) -> None:
    assert DATED.within(first, last) == tuple(DATED.versions[number] for number in versions)


@pytest.mark.parametrize(
    "versions",
    [
        (),
        (PolicyVersion(APRIL, OLD),),
        (PolicyVersion(None, OLD), PolicyVersion(JUNE, OLD), PolicyVersion(APRIL, NEW)),
        (PolicyVersion(None, OLD), PolicyVersion(APRIL, OLD), PolicyVersion(APRIL, NEW)),
        (PolicyVersion(None, OLD), PolicyVersion(None, NEW)),
    ],
)
def test_there_is_one_for_every_day_and_only_one(versions: tuple[PolicyVersion, ...]) -> None:
    with pytest.raises(ValueError, match="polic"):
        Policies(versions)


def test_the_kiosk_decides_by_the_same_two_rules() -> None:
    policy = replace(OLD, maximum_shift=timedelta(hours=12))
    assert policy.punching.maximum_shift == timedelta(hours=12)
    assert policy.punching.duplicate_interval == OLD.duplicate_interval
