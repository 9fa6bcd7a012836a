"""Every field of the policy is written, read, limited and named in one table."""

from __future__ import annotations

from dataclasses import fields
from datetime import timedelta
from decimal import Decimal

import pytest

from attendance_app.domain.policy import (
    AttendancePolicy,
    BreakRule,
    HoursCalculation,
    InOut,
    LatenessFrom,
    Rounding,
    RoundingMode,
)
from attendance_app.domain.policy_fields import (
    FIELDS,
    PolicyFieldError,
    policy_as,
    policy_from,
)

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)

OTHER = AttendancePolicy(
    in_out=InOut.STRICT,
    hours_calculation=HoursCalculation.FIRST_IN_LAST_OUT,
    check_in_window=30 * MINUTE,
    check_out_window=45 * MINUTE,
    late_grace=5 * MINUTE,
    early_grace=6 * MINUTE,
    lateness_from=LatenessFrom.GRACE,
    half_day_below=4 * HOUR,
    absent_below=90 * MINUTE,
    duplicate_interval=90 * timedelta(seconds=1),
    maximum_shift=14 * HOUR,
    round_in=Rounding(RoundingMode.NEAREST, 10),
    round_out=Rounding(RoundingMode.DOWN, 6),
    breaks=BreakRule.BOTH,
    break_length=20 * MINUTE,
    break_after=5 * HOUR,
    daily_overtime_after=None,
    weekly_overtime_after=None,
    employer_tolerance=15 * MINUTE,
    employee_tolerance=7 * MINUTE,
    pre_shift_overtime=True,
    overtime_rate=Decimal("1.25"),
    holiday_rate=Decimal("2.5"),
    weekly_off_rate=Decimal("3"),
    weekly_off=frozenset({4}),
    holiday_country="DE",
    holiday_region="BY",
)


def test_the_defaults_and_a_policy_without_any_are_read_back() -> None:
    for policy in (AttendancePolicy(), OTHER):
        assert policy_from(policy_as(policy)) == policy
    assert {key: field.default for key, field in FIELDS.items()} == policy_as(AttendancePolicy())


def test_every_attribute_of_the_policy_has_a_field() -> None:
    """`OTHER` differs everywhere, so a field that were missing would be a default in the copy."""
    standard = AttendancePolicy()
    same = [
        each.name
        for each in fields(OTHER)
        if getattr(OTHER, each.name) == getattr(standard, each.name)
    ]
    assert same == []
    assert policy_from(policy_as(OTHER)) == OTHER


def test_what_is_not_named_stays_as_in_the_base() -> None:
    policy = policy_from({"late_grace_minutes": 3, "weekly_off": "Sat-Sun"}, OTHER)
    assert policy.late_grace == 3 * MINUTE
    assert policy.weekly_off == {5, 6}
    assert policy.early_grace == OTHER.early_grace


def test_lengths_may_have_fractions_and_weekdays_several_forms() -> None:
    policy = policy_from(
        {
            "duplicate_interval_minutes": 1.5,
            "daily_overtime_after_hours": 7.6,
            "weekly_off": ["Fri-Sun", "Mon"],
            "holiday_country": "de",
            "holiday_region": " BY ",
        }
    )
    assert policy.duplicate_interval == timedelta(seconds=90)
    assert policy.daily_overtime_after == timedelta(hours=7, minutes=36)
    assert policy.weekly_off == {4, 5, 6, 0}
    assert (policy.holiday_country, policy.holiday_region) == ("DE", "BY")
    assert policy_from({"weekly_off": ""}).weekly_off == frozenset()


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("late_grace", 5, "not a setting"),
        ("late_grace_minutes", "5", "a number from 0 to 720"),
        ("late_grace_minutes", True, "a number"),
        ("late_grace_minutes", -1, "from 0"),
        ("late_grace_minutes", 721, "to 720"),
        ("late_grace_minutes", float("nan"), "a number"),
        ("late_grace_minutes", float("inf"), "a number"),
        ("late_grace_minutes", 0.0001, "whole seconds"),
        ("late_grace_minutes", None, "a number"),
        ("round_in_minutes", 7.5, "a whole number from 1 to 60"),
        ("round_in_minutes", 0, "from 1"),
        ("round_in", "sideways", "one of none, nearest, up, down"),
        ("round_in", 3, "one of none"),
        ("pre_shift_overtime", 1, "true or false"),
        ("overtime_rate", 0.5, "from 1 to 10"),
        ("weekly_off", ["Sat", 6], "weekdays"),
        ("weekly_off", "Caturday", "weekdays"),
        ("weekly_off", 5, "weekdays"),
        ("holiday_country", "Germany", "two letters"),
        ("holiday_country", 49, "two letters"),
        ("holiday_region", "x" * 41, "code of a region"),
        ("holiday_region", 5, "code of a region"),
        ("holiday_region", "BY", "needs a holiday_country"),
        ("maximum_shift_hours", 0.5, "from 1 to 48"),
    ],
)
def test_a_wrong_key_or_value_is_named(key: str, value: object, problem: str) -> None:
    with pytest.raises(PolicyFieldError, match=problem) as refused:
        policy_from({key: value})
    assert refused.value.key == key
    assert key in str(refused.value)


def test_nobody_can_be_absent_above_the_half_day() -> None:
    with pytest.raises(PolicyFieldError, match="absent_threshold_hours"):
        policy_from({"absent_threshold_hours": 5, "half_day_threshold_hours": 4})
    assert policy_from({"absent_threshold_hours": 5}).absent_below == 5 * HOUR


def test_every_field_is_shown_in_words() -> None:
    shown = {key: field.shown(OTHER) for key, field in FIELDS.items()}
    assert shown["daily_overtime_after_hours"] == "off"
    assert shown["maximum_shift_hours"] == "14 h"
    assert shown["late_grace_minutes"] == "5 min"
    assert shown["overtime_rate"] == "× 1.25"
    assert shown["round_in"] == "To the nearest"
    assert shown["pre_shift_overtime"] == "yes"
    assert shown["weekly_off"] == "Fri"
    assert shown["holiday_country"] == "DE"
    standard = {key: field.shown(AttendancePolicy()) for key, field in FIELDS.items()}
    assert standard["weekly_off"] == "Sat,Sun"
    assert standard["holiday_region"] == "none"
    assert all(shown.values())
    assert all(field.label and field.known_from for field in FIELDS.values())


def test_the_kiosks_two_rules_are_the_sites() -> None:
    """A later version must not change them: punches are read as they were decided."""
    assert [key for key, field in FIELDS.items() if field.is_of_the_site] == [
        "duplicate_interval_minutes",
        "maximum_shift_hours",
    ]
