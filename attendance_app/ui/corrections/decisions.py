"""What the window asks of the services that correct."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import PunchKind
from attendance_app.services.corrections import Corrections


@dataclass(frozen=True, slots=True)
class Decisions:
    """Plain calls into the services; all are made on a worker and may refuse with a sentence.

    Attributes
    ----------
    add : callable
        A punch that was forgotten: person's key, kind, when, by, reason.
    change : callable
        What a punch should have been: its uuid, kind, when, by, reason.
    void : callable
        A punch that should not be: its uuid, by, reason.
    confirm : callable
        When a stint that was closed automatically ended: the clock-in's uuid, by, reason, when.
    accept, withdraw : callable
        Let an exception stand, or look at it again: person's key, day, problem, by, reason.
    """

    add: Callable[[int, PunchKind, datetime, str, str], object]
    change: Callable[[UUID, PunchKind, datetime, str, str], object]
    void: Callable[[UUID, str, str], object]
    confirm: Callable[[UUID, str, str, datetime], object]
    accept: Callable[[int, date, Problem, str, str], object]
    withdraw: Callable[[int, date, Problem, str, str], object]

    @classmethod
    def over(cls, corrections: Corrections) -> Decisions:
        """The calls of this service."""
        return cls(
            add=corrections.add,
            change=corrections.change,
            void=corrections.void,
            confirm=corrections.confirm,
            accept=corrections.accept,
            withdraw=corrections.withdraw_acceptance,
        )
