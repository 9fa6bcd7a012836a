"""Stored punches as they are looked through: which, in what order, with what became of each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from attendance_app.domain.corrections import Correction
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod


class RecordOrder(StrEnum):
    """By what punches are ordered; among equals the newest comes first."""

    WHEN = "when"
    KIND = "kind"
    NAME = "name"
    EMPLOYEE_ID = "employee_id"
    DEPARTMENT = "department"
    METHOD = "method"
    KIOSK = "kiosk"


@dataclass(frozen=True, slots=True)
class RecordFilter:
    """Which punches are wanted; what is None does not choose.

    Attributes
    ----------
    first, last : date or None
        Site-local dates, both included.
    people : frozenset of int or None
        Keys of the people whose punches they are.
    kind, method, kiosk_id
        Of the punch.
    corrected_only : bool
        Those a correction changed, voided or entered.
    """

    first: date | None = None
    last: date | None = None
    people: frozenset[int] | None = None
    kind: PunchKind | None = None
    method: PunchMethod | None = None
    kiosk_id: str | None = None
    corrected_only: bool = False


@dataclass(frozen=True, slots=True)
class RecordEntry:
    """A punch as it stands in the records.

    Attributes
    ----------
    punch : Punch
    name : str
        Of whose it is, perhaps of somebody who has left.
    employee_id : str
    department : str
    corrected_by : Correction or None
        What changed or voided it; it does not count then.
    entered_by : Correction or None
        What put it there, as an addition or in another one's place.
    """

    punch: Punch
    name: str
    employee_id: str
    department: str
    corrected_by: Correction | None = None
    entered_by: Correction | None = None

    @property
    def counts(self) -> bool:
        """Whether it is used for timesheets."""
        return self.corrected_by is None
