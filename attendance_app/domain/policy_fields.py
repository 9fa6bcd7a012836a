"""Every field of the policy in one table: how it is written, called, limited and checked."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeAlias

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.policy import (
    AttendancePolicy,
    BreakRule,
    HoursCalculation,
    InOut,
    LatenessFrom,
    RoundingMode,
)
from attendance_app.domain.weekdays import SHORT_NAMES, days_text, parse_days

Value: TypeAlias = str | int | float | bool | list[str]
"""As it stands in TOML and JSON."""

_COUNTRY = re.compile(r"([A-Za-z]{2})?")
_REGION = re.compile(r"[\w .'-]{0,40}")

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)


class FieldUnit(StrEnum):
    """What a field's value is."""

    CHOICE = "choice"
    MINUTES = "minutes"
    HOURS = "hours"
    RATE = "rate"
    SWITCH = "switch"
    WEEKDAYS = "weekdays"
    CODE = "code"


class PolicyFieldError(InvalidInputError):
    """A field of the policy is not what it may be.

    Attributes
    ----------
    key : str
    problem : str
        What is wrong, to be read after the key.
    """

    def __init__(self, key: str, problem: str) -> None:
        super().__init__(f"“{key}” {problem}.")
        self.key = key
        self.problem = problem


@dataclass(frozen=True, slots=True)
class PolicyField:
    """One field.

    Attributes
    ----------
    key : str
        In settings, JSON and the About sheet.
    label : str
        For people.
    unit : FieldUnit
    known_from : str
        The system or rule it is known from.
    read : callable
        The field's value in a policy.
    write : callable
        A policy with another value, which was checked.
    minimum, maximum : float
        Limits of a number, in the field's unit.
    is_whole : bool
        A number without a fraction.
    zero_is_off : bool
        Zero switches the rule off.
    choices : Mapping[str, str]
        What may be chosen, each with how it is called; empty for other units.
    is_of_the_site : bool
        The kiosk decides punches by it: later versions of the policy cannot change it.
    """

    key: str
    label: str
    unit: FieldUnit
    known_from: str
    read: Callable[[AttendancePolicy], Value]
    write: Callable[[AttendancePolicy, Any], AttendancePolicy]
    minimum: float = 0
    maximum: float = 0
    is_whole: bool = False
    zero_is_off: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    is_of_the_site: bool = False

    @property
    def default(self) -> Value:
        """Its value unless set."""
        return self.read(AttendancePolicy())

    def checked(self, value: object) -> Value:
        """The value, normalised, if it is possible; raises `PolicyFieldError`."""
        if self.unit is FieldUnit.CHOICE:
            return self._choice(value)
        if self.unit is FieldUnit.SWITCH:
            if not isinstance(value, bool):
                raise self._error("must be true or false", value)
            return value
        if self.unit is FieldUnit.WEEKDAYS:
            return self._weekdays(value)
        if self.unit is FieldUnit.CODE:
            return self._code(value)
        return self._number(value)

    def shown(self, policy: AttendancePolicy) -> str:
        """Its value in a policy, as people read it."""
        value = self.read(policy)
        if self.unit is FieldUnit.CHOICE:
            return self.choices[str(value)]
        if self.unit is FieldUnit.SWITCH:
            return "yes" if value else "no"
        if self.unit is FieldUnit.WEEKDAYS:
            return days_text(policy.weekly_off) or "none"
        if self.unit is FieldUnit.CODE:
            return str(value) or "none"
        if self.unit is FieldUnit.RATE:
            return f"× {value}"
        if self.zero_is_off and not value:
            return "off"
        return f"{value} {'min' if self.unit is FieldUnit.MINUTES else 'h'}"

    def _choice(self, value: object) -> Value:
        if not isinstance(value, str) or value not in self.choices:
            raise self._error(f"must be one of {', '.join(self.choices)}", value)
        return str(value)

    def _weekdays(self, value: object) -> Value:
        parts = [value] if isinstance(value, str) else value
        if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
            raise self._error('must be weekdays such as ["Sat", "Sun"] or "Sat-Sun"', value)
        try:
            days = {day for part in parts if part.strip() for day in parse_days(part)}
        except InvalidInputError as error:
            raise self._error('must be weekdays such as ["Sat", "Sun"] or "Sat-Sun"', value) from (
                error
            )
        return [SHORT_NAMES[day] for day in sorted(days)]

    def _code(self, value: object) -> Value:
        if self.key == "holiday_country":
            if not isinstance(value, str) or not _COUNTRY.fullmatch(value):
                raise self._error("must be the two letters of a country, such as DE", value)
            return value.upper()
        if not isinstance(value, str) or not _REGION.fullmatch(value):
            raise self._error("must be the code of a region, such as BY", value)
        return value.strip()

    def _number(self, value: object) -> Value:
        what = "a whole number" if self.is_whole else "a number"
        limits = f"must be {what} from {self.minimum:g} to {self.maximum:g}"
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise self._error(limits, value)
        if not math.isfinite(value) or not self.minimum <= value <= self.maximum:
            raise self._error(limits, value)
        if self.is_whole and value != int(value):
            raise self._error(limits, value)
        seconds = {FieldUnit.MINUTES: 60, FieldUnit.HOURS: 3600}.get(self.unit)
        if seconds is not None and abs(value * seconds - round(value * seconds)) > 1e-3:
            raise self._error("must be whole seconds", value)
        return _plain(value)

    def _error(self, problem: str, value: object) -> PolicyFieldError:
        return PolicyFieldError(self.key, f"{problem} (it is {repr(value)[:60]})")


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
            raise PolicyFieldError(key, "is not a setting this program knows")
        policy = FIELDS[key].write(policy, FIELDS[key].checked(value))
    if policy.holiday_region and not policy.holiday_country:
        raise PolicyFieldError("holiday_region", "needs a holiday_country beside it")
    if timedelta() < policy.half_day_below < policy.absent_below:
        raise PolicyFieldError(
            "absent_threshold_hours",
            "must not be more than half_day_threshold_hours: nobody would have a half day",
        )
    return policy


def policy_as(policy: AttendancePolicy) -> dict[str, Value]:
    """The whole policy by key, as TOML and JSON hold it; `policy_from` reads it back."""
    return {key: each.read(policy) for key, each in FIELDS.items()}


def _plain(number: float) -> int | float:
    return int(number) if number == int(number) else number


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
        lambda policy: _plain((getattr(policy, attribute) or timedelta()) / unit),
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


def _rounding(kind: str, called: str) -> tuple[PolicyField, PolicyField]:
    attribute = f"round_{kind}"
    names = ("Not at all", "To the nearest", "Up", "Down")
    known_from = "TimeTrex, 29 CFR 785.48"

    def write(policy: AttendancePolicy, name: str, value: object) -> AttendancePolicy:
        return _with(policy, attribute, replace(getattr(policy, attribute), **{name: value}))

    return (
        PolicyField(
            attribute,
            f"Round {called}",
            FieldUnit.CHOICE,
            known_from,
            lambda policy: str(getattr(policy, attribute).mode.value),
            lambda policy, value: write(policy, "mode", RoundingMode(value)),
            choices={each.value: name for each, name in zip(RoundingMode, names, strict=True)},
        ),
        PolicyField(
            f"{attribute}_minutes",
            f"Round {called} to",
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
        lambda policy: _plain(float(getattr(policy, key))),
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
        "In or out",
        "Frappe HRMS shift type",
        "in_out",
        InOut,
        "Alternating",
        "As pressed at the kiosk",
    ),
    _choice(
        "hours_calculation",
        "Hours are",
        "Frappe HRMS",
        "hours_calculation",
        HoursCalculation,
        "Every pair of in and out",
        "From the first in to the last out",
    ),
    _length(
        "check_in_window_minutes",
        "Check-in window before a shift",
        "Frappe HRMS",
        "check_in_window",
        _MINUTE,
        720,
    ),
    _length(
        "check_out_window_minutes",
        "Check-out window after a shift",
        "Frappe HRMS",
        "check_out_window",
        _MINUTE,
        720,
    ),
    _length("late_grace_minutes", "Late grace", "Frappe HRMS", "late_grace", _MINUTE, 720),
    _length("early_grace_minutes", "Early-leave grace", "Frappe HRMS", "early_grace", _MINUTE, 720),
    _choice(
        "lateness_from",
        "Lateness counts from",
        "Frappe HRMS",
        "lateness_from",
        LatenessFrom,
        "The start of the shift",
        "The end of the grace",
    ),
    _length(
        "half_day_threshold_hours",
        "Half day below",
        "Frappe HRMS",
        "half_day_below",
        _HOUR,
        24,
        zero_is_off=True,
    ),
    _length(
        "absent_threshold_hours",
        "Absent below",
        "Frappe HRMS",
        "absent_below",
        _HOUR,
        24,
        zero_is_off=True,
    ),
    _length(
        "duplicate_interval_minutes",
        "Duplicate-punch interval",
        "ZKTeco",
        "duplicate_interval",
        _MINUTE,
        60,
        is_of_the_site=True,
    ),
    _length(
        "maximum_shift_hours",
        "Maximum shift",
        "NoahFace, Odoo",
        "maximum_shift",
        _HOUR,
        48,
        minimum=1,
        is_of_the_site=True,
    ),
    *_rounding("in", "clock-ins"),
    *_rounding("out", "clock-outs"),
    _choice(
        "breaks",
        "Breaks",
        "TimeTrex",
        "breaks",
        BreakRule,
        "As punched",
        "Deducted automatically",
        "Deducted automatically, the punched break credited",
    ),
    _length("break_minutes", "Break deducted", "TimeTrex", "break_length", _MINUTE, 480),
    _length("break_after_hours", "Break deducted after", "TimeTrex", "break_after", _HOUR, 24),
    _overtime("daily_overtime_after_hours", "Daily overtime after", "daily_overtime_after", 24),
    _overtime("weekly_overtime_after_hours", "Weekly overtime after", "weekly_overtime_after", 168),
    _length(
        "employer_tolerance_minutes",
        "Overtime that is none, up to",
        "Odoo",
        "employer_tolerance",
        _MINUTE,
        480,
    ),
    _length(
        "employee_tolerance_minutes",
        "Missing time that is none, up to",
        "Odoo",
        "employee_tolerance",
        _MINUTE,
        480,
    ),
    PolicyField(
        "pre_shift_overtime",
        "Overtime before a shift",
        FieldUnit.SWITCH,
        "TimeTrex",
        lambda policy: policy.pre_shift_overtime,
        lambda policy, value: _with(policy, "pre_shift_overtime", value),
    ),
    _rate("overtime_rate", "Overtime rate"),
    _rate("holiday_rate", "Holiday rate"),
    _rate("weekly_off_rate", "Weekly-off rate"),
    PolicyField(
        "weekly_off",
        "Weekly off without a schedule",
        FieldUnit.WEEKDAYS,
        "Frappe HRMS",
        lambda policy: [SHORT_NAMES[day] for day in sorted(policy.weekly_off)],
        lambda policy, value: _with(
            policy, "weekly_off", frozenset(SHORT_NAMES.index(name) for name in value)
        ),
    ),
    _code("holiday_country", "Country of the public holidays"),
    _code("holiday_region", "Region of the public holidays"),
)

FIELDS: Mapping[str, PolicyField] = {each.key: each for each in _TABLE}
"""By key, in the order in which people read them."""
