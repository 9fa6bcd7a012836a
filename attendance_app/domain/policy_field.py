"""One field of the policy: how it is written, called, limited, checked and shown."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.weekdays import SHORT_NAMES, days_text, parse_days
from attendance_app.words import mark, tr

Value: TypeAlias = str | int | float | bool | list[str]
"""As it stands in TOML and JSON."""

_COUNTRY = re.compile(r"([A-Za-z]{2})?")
_WEEKDAYS = mark("errors", 'must be weekdays such as ["Sat", "Sun"] or "Sat-Sun"')
_REGION = re.compile(r"[\w .'-]{0,40}")


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
        super().__init__(tr("errors", "“{key}” {problem}.").format(key=key, problem=problem))
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
    def title(self) -> str:
        """The label in the window's language."""
        return tr("domain", self.label)

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
                raise self._error(tr("errors", "must be true or false"), value)
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
            return tr("domain", self.choices[str(value)])
        if self.unit is FieldUnit.SWITCH:
            return tr("domain", "yes") if value else tr("domain", "no")
        if self.unit is FieldUnit.WEEKDAYS:
            return days_text(policy.weekly_off) or tr("domain", "none")
        if self.unit is FieldUnit.CODE:
            return str(value) or tr("domain", "none")
        if self.unit is FieldUnit.RATE:
            return f"× {value}"
        if self.zero_is_off and not value:
            return tr("domain", "off")
        words = (
            tr("domain", "{value} min")
            if self.unit is FieldUnit.MINUTES
            else tr("domain", "{value} h")
        )
        return words.format(value=value)

    def _choice(self, value: object) -> Value:
        if not isinstance(value, str) or value not in self.choices:
            raise self._error(
                tr("errors", "must be one of {choices}").format(choices=", ".join(self.choices)),
                value,
            )
        return str(value)

    def _weekdays(self, value: object) -> Value:
        parts = [value] if isinstance(value, str) else value
        if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
            raise self._error(tr("errors", _WEEKDAYS), value)
        try:
            days = {day for part in parts if part.strip() for day in parse_days(part)}
        except InvalidInputError as error:
            raise self._error(tr("errors", _WEEKDAYS), value) from (error)
        return [SHORT_NAMES[day] for day in sorted(days)]

    def _code(self, value: object) -> Value:
        if self.key == "holiday_country":
            if not isinstance(value, str) or not _COUNTRY.fullmatch(value):
                raise self._error(
                    tr("errors", "must be the two letters of a country, such as DE"), value
                )
            return value.upper()
        if not isinstance(value, str) or not _REGION.fullmatch(value):
            raise self._error(tr("errors", "must be the code of a region, such as BY"), value)
        return value.strip()

    def _number(self, value: object) -> Value:
        words = (
            tr("errors", "must be a whole number from {least} to {most}")
            if self.is_whole
            else tr("errors", "must be a number from {least} to {most}")
        )
        limits = words.format(least=f"{self.minimum:g}", most=f"{self.maximum:g}")
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise self._error(limits, value)
        if not math.isfinite(value) or not self.minimum <= value <= self.maximum:
            raise self._error(limits, value)
        if self.is_whole and value != int(value):
            raise self._error(limits, value)
        seconds = {FieldUnit.MINUTES: 60, FieldUnit.HOURS: 3600}.get(self.unit)
        if seconds is not None and abs(value * seconds - round(value * seconds)) > 1e-3:
            raise self._error(tr("errors", "must be whole seconds"), value)
        return plain(value)

    def _error(self, problem: str, value: object) -> PolicyFieldError:
        words = tr("errors", "{problem} (it is {value})")
        return PolicyFieldError(self.key, words.format(problem=problem, value=repr(value)[:60]))


def plain(number: float) -> int | float:
    """The number as people write it: without a fraction if it has none."""
    return int(number) if number == int(number) else number
