"""Who may not clock in or out: the reason for the audit trail, the words for the person."""

from __future__ import annotations

from dataclasses import dataclass

from attendance_app.domain.errors import PinNeededError, PunchRefusedError
from attendance_app.domain.people import Person
from attendance_app.domain.punches import PunchMethod
from attendance_app.words import tr


@dataclass(frozen=True, slots=True)
class Refusal:
    """Nothing is recorded.

    Attributes
    ----------
    reason : str
        A code, for the audit trail.
    error : PunchRefusedError
        What the person is told.
    """

    reason: str
    error: PunchRefusedError


def left(reason: str = "left") -> Refusal:
    """Of somebody who works here no more."""
    text = tr(
        "errors",
        "This person is no longer employed here, so nothing was recorded. "
        "If that is wrong, ask the office to correct the last day.",
    )
    return Refusal(reason, PunchRefusedError(text))


def refusal_of(person: Person, method: PunchMethod) -> Refusal | None:
    """Why this person is refused whatever they punched before; None if they are not."""
    if person.removed_at is not None:
        return left("removed")
    if person.archived_at is not None:
        text = tr(
            "errors",
            "This person is archived, so nothing was recorded. "
            "If they are back, ask the office to restore them.",
        )
        return Refusal("archived", PunchRefusedError(text))
    if method is not PunchMethod.FACE:
        return None
    # Either may have been decided elsewhere since the gallery was loaded.
    if person.consent_at is None:
        text = tr(
            "errors",
            "This person has not agreed to face recognition, so nothing was recorded. "
            "Please ask at reception.",
        )
        return Refusal("no consent", PunchRefusedError(text))
    if person.confirm_by_pin:
        text = tr(
            "errors",
            "This person looks like somebody else, so nothing was recorded yet. "
            "Please enter your PIN.",
        )
        return Refusal("pin needed", PinNeededError(text))
    return None
