"""Who decides something and why, as it is written down with the decision."""

from __future__ import annotations

from dataclasses import dataclass

from attendance_app.domain.corrections import BY_MAXIMUM, REASON_MAXIMUM
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import clean_text, is_visible
from attendance_app.words import tr


@dataclass(frozen=True, slots=True)
class Signature:
    """Who and why: neither empty, nor longer than what can be printed."""

    by: str
    reason: str


def clean_name(by: str) -> str:
    """The name of whoever decides, trimmed and NFC-normalised.

    Raises
    ------
    InvalidInputError
        If it is blank, too long, or cannot be shown.
    """
    name = clean_text(" ".join(by.split()), tr("errors", "name of who decides"), BY_MAXIMUM)
    if not is_visible(name):
        raise InvalidInputError(tr("errors", "It must be known who decides: give your name."))
    return name


def signature(by: str, reason: str) -> Signature:
    """Name and reason, trimmed and NFC-normalised; line ends become spaces.

    Raises
    ------
    InvalidInputError
        If one of them is blank, too long, or cannot be shown.
    """
    why = clean_text(" ".join(reason.split()), tr("errors", "reason"), REASON_MAXIMUM)
    if not is_visible(why):
        raise InvalidInputError(tr("errors", "A reason is needed; it is kept with the decision."))
    return Signature(clean_name(by), why)
