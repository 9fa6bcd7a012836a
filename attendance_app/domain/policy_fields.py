"""The table of all fields of the policy, and a policy read from and written by their keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from attendance_app.domain.policy import (
    AttendancePolicy,
    BreakRule,
    HoursCalculation,
    InOut,
    LatenessFrom,
    RoundingMode,
)
from attendance_app.domain.policy_field import FieldUnit as FieldUnit
from attendance_app.domain.policy_field import PolicyField as PolicyField
from attendance_app.domain.policy_field import PolicyFieldError as PolicyFieldError
from attendance_app.domain.policy_field import Value as Value
from attendance_app.domain.policy_field import plain
from attendance_app.domain.weekdays import SHORT_NAMES
from attendance_app.words import mark, tr

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)


def policy_from(
    values: Mapping[str, object], base: AttendancePolicy | None = None
) -> AttendancePolicy:
    """A policy with these values; what is not among them is as in `base`.

    Parameters
    ----------
    values : Mapping[str, object]
        By key, as read from TOML or JSON.
    base : AttendancePolicy, optional
        The defaults if not given.

    Raises
    ------
    PolicyFieldError
        Names the key: an unknown one, or one with a value that is not possible.
    """
    policy = base or AttendancePolicy()
    for key, value in values.items():
        if key not in FIELDS:
            raise PolicyFieldError(key, tr("errors", "is not a setting this program knows"))
        policy = FIELDS[key].write(policy, FIELDS[key].checked(value))
    if policy.holiday_region and not policy.holiday_country:
        raise PolicyFieldError("holiday_region", tr("errors", "needs a holiday_country beside it"))
    if timedelta() < policy.half_day_below < policy.absent_below:
        raise PolicyFieldError(
            "absent_threshold_hours",
            tr(
                "errors",
                "must not be more than half_day_threshold_hours: nobody would have a half day",
            ),
        )
    return policy


def policy_as(policy: AttendancePolicy) -> dict[str, Value]:
    """The whole policy by key, as TOML and JSON hold it; `policy_from` reads it back."""
    return {key: each.read(policy) for key, each in FIELDS.items()}


def _choice(
    key: str, label: str, known_from: str, attribute: str, kind: type[StrEnum], *names: str
) -> PolicyField:
    choices = {each.value: name for each, name in zip(kind, names, strict=True)}
    return PolicyField(
        key,
        label,
        FieldUnit.CHOICE,
        known_from,
        lambda policy: str(getattr(policy, attribute).value),
        lambda policy, value: _with(policy, attribute, kind(value)),
        choices=choices,
    )


def _length(
    key: str,
    label: str,
    known_from: str,
    attribute: str,
    unit: timedelta,
    maximum: float,
    **more: Any,
) -> PolicyField:
    return PolicyField(
        key,
        label,
        FieldUnit.MINUTES if unit == _MINUTE else FieldUnit.HOURS,
        known_from,
        lambda policy: plain((getattr(policy, attribute) or timedelta()) / unit),
        lambda policy, value: _with(policy, attribute, _seconds(value * unit)),
        maximum=maximum,
        **more,
    )


def _overtime(key: str, label: str, attribute: str, maximum: float) -> PolicyField:
    """A threshold that None switches off in a policy."""
    plain = _length(key, label, "TimeTrex, Odoo", attribute, _HOUR, maximum, zero_is_off=True)
    return replace(
        plain,
        write=lambda policy, value: _with(policy, attribute, _seconds(value * _HOUR) or None),
    )


def _rounding(kind: str, mode: str, step: str) -> tuple[PolicyField, PolicyField]:
    attribute = f"round_{kind}"
    names = (
        mark("domain", "Not at all"),
        mark("domain", "To the nearest"),
        mark("domain", "Up"),
        mark("domain", "Down"),
    )
    known_from = "TimeTrex, 29 CFR 785.48"

    def write(policy: AttendancePolicy, name: str, value: object) -> AttendancePolicy:
        return _with(policy, attribute, replace(getattr(policy, attribute), **{name: value}))

    return (
        PolicyField(
            attribute,
            mode,
            FieldUnit.CHOICE,
            known_from,
            lambda policy: str(getattr(policy, attribute).mode.value),
            lambda policy, value: write(policy, "mode", RoundingMode(value)),
            choices={each.value: name for each, name in zip(RoundingMode, names, strict=True)},
        ),
        PolicyField(
            f"{attribute}_minutes",
            step,
            FieldUnit.MINUTES,
            known_from,
            lambda policy: int(getattr(policy, attribute).minutes),
            lambda policy, value: write(policy, "minutes", int(value)),
            minimum=1,
            maximum=60,
            is_whole=True,
        ),
    )


def _rate(key: str, label: str) -> PolicyField:
    return PolicyField(
        key,
        label,
        FieldUnit.RATE,
        "TimeTrex, Odoo",
        lambda policy: plain(float(getattr(policy, key))),
        lambda policy, value: _with(policy, key, Decimal(str(value))),
        minimum=1,
        maximum=10,
    )


def _code(key: str, label: str) -> PolicyField:
    return PolicyField(
        key,
        label,
        FieldUnit.CODE,
        "Frappe HRMS",
        lambda policy: str(getattr(policy, key)),
        lambda policy, value: _with(policy, key, value),
    )


def _with(policy: AttendancePolicy, attribute: str, value: object) -> AttendancePolicy:
    return replace(policy, **{attribute: value})  # type: ignore[arg-type]  # each checked before


def _seconds(length: timedelta) -> timedelta:
    return timedelta(seconds=round(length.total_seconds()))


_TABLE = (
    _choice(
        "in_out_determination",
        mark("domain", "In or out"),
        "Frappe HRMS shift type",
        "in_out",
        InOut,
        mark("domain", "Alternating"),
        mark("domain", "As pressed at the kiosk"),
    ),
    _choice(
        "hours_calculation",
        mark("domain", "Hours are"),
        "Frappe HRMS",
        "hours_calculation",
        HoursCalculation,
        mark("domain", "Every pair of in and out"),
        mark("domain", "From the first in to the last out"),
    ),
    _length(
        "check_in_window_minutes",
        mark("domain", "Check-in window before a shift"),
        "Frappe HRMS",
        "check_in_window",
        _MINUTE,
        720,
    ),
    _length(
        "check_out_window_minutes",
        mark("domain", "Check-out window after a shift"),
        "Frappe HRMS",
        "check_out_window",
        _MINUTE,
        720,
    ),
    _length(
        "late_grace_minutes",
        mark("domain", "Late grace"),
        "Frappe HRMS",
        "late_grace",
        _MINUTE,
        720,
    ),
    _length(
        "early_grace_minutes",
        mark("domain", "Early-leave grace"),
        "Frappe HRMS",
        "early_grace",
        _MINUTE,
        720,
    ),
    _choice(
        "lateness_from",
        mark("domain", "Lateness counts from"),
        "Frappe HRMS",
        "lateness_from",
        LatenessFrom,
        mark("domain", "The start of the shift"),
        mark("domain", "The end of the grace"),
    ),
    _length(
        "half_day_threshold_hours",
        mark("domain", "Half day below"),
        "Frappe HRMS",
        "half_day_below",
        _HOUR,
        24,
        zero_is_off=True,
    ),
    _length(
        "absent_threshold_hours",
        mark("domain", "Absent below"),
        "Frappe HRMS",
        "absent_below",
        _HOUR,
        24,
        zero_is_off=True,
    ),
    _length(
        "duplicate_interval_minutes",
        mark("domain", "Duplicate-punch interval"),
        "ZKTeco",
        "duplicate_interval",
        _MINUTE,
        60,
        is_of_the_site=True,
    ),
    _length(
        "maximum_shift_hours",
        mark("domain", "Maximum shift"),
        "NoahFace, Odoo",
        "maximum_shift",
        _HOUR,
        48,
        minimum=1,
        is_of_the_site=True,
    ),
    *_rounding("in", mark("domain", "Round clock-ins"), mark("domain", "Round clock-ins to")),
    *_rounding("out", mark("domain", "Round clock-outs"), mark("domain", "Round clock-outs to")),
    _choice(
        "breaks",
        mark("domain", "Breaks"),
        "TimeTrex",
        "breaks",
        BreakRule,
        mark("domain", "As punched"),
        mark("domain", "Deducted automatically"),
        mark("domain", "Deducted automatically, the punched break credited"),
    ),
    _length(
        "break_minutes", mark("domain", "Break deducted"), "TimeTrex", "break_length", _MINUTE, 480
    ),
    _length(
        "break_after_hours",
        mark("domain", "Break deducted after"),
        "TimeTrex",
        "break_after",
        _HOUR,
        24,
    ),
    _overtime(
        "daily_overtime_after_hours",
        mark("domain", "Daily overtime after"),
        "daily_overtime_after",
        24,
    ),
    _overtime(
        "weekly_overtime_after_hours",
        mark("domain", "Weekly overtime after"),
        "weekly_overtime_after",
        168,
    ),
    _length(
        "employer_tolerance_minutes",
        mark("domain", "Overtime that is none, up to"),
        "Odoo",
        "employer_tolerance",
        _MINUTE,
        480,
    ),
    _length(
        "employee_tolerance_minutes",
        mark("domain", "Missing time that is none, up to"),
        "Odoo",
        "employee_tolerance",
        _MINUTE,
        480,
    ),
    PolicyField(
        "pre_shift_overtime",
        mark("domain", "Overtime before a shift"),
        FieldUnit.SWITCH,
        "TimeTrex",
        lambda policy: policy.pre_shift_overtime,
        lambda policy, value: _with(policy, "pre_shift_overtime", value),
    ),
    _rate("overtime_rate", mark("domain", "Overtime rate")),
    _rate("holiday_rate", mark("domain", "Holiday rate")),
    _rate("weekly_off_rate", mark("domain", "Weekly-off rate")),
    PolicyField(
        "weekly_off",
        mark("domain", "Weekly off without a schedule"),
        FieldUnit.WEEKDAYS,
        "Frappe HRMS",
        lambda policy: [SHORT_NAMES[day] for day in sorted(policy.weekly_off)],
        lambda policy, value: _with(
            policy, "weekly_off", frozenset(SHORT_NAMES.index(name) for name in value)
        ),
    ),
    _code("holiday_country", mark("domain", "Country of the public holidays")),
    _code("holiday_region", mark("domain", "Region of the public holidays")),
)

FIELDS: Mapping[str, PolicyField] = {each.key: each for each in _TABLE}
"""By key, in the order in which people read them."""
