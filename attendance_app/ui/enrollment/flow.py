"""The steps of an enrollment, without Qt: which there are, and in which order."""

from __future__ import annotations

from enum import StrEnum

from attendance_app.words import mark, tr


class Step(StrEnum):
    """One page of the dialog."""

    DETAILS = "details"
    CONSENT = "consent"
    FACES = "faces"
    PIN = "pin"
    CHECK = "check"


_TITLES = {
    Step.DETAILS: mark("enrollment", "Details"),
    Step.CONSENT: mark("enrollment", "Consent"),
    Step.FACES: mark("enrollment", "Pictures"),
    Step.PIN: mark("enrollment", "PIN"),
    Step.CHECK: mark("enrollment", "Check"),
}


def step_title(step: Step) -> str:
    """What a step is called."""
    return tr("enrollment", _TITLES[step])


def steps_of(agrees: bool | None, *, has_pin: bool) -> tuple[Step, ...]:
    """The steps in order.

    Parameters
    ----------
    agrees : bool or None
        What the person answered to the consent text; None before.
    has_pin : bool
        There is a PIN already, stored or typed: somebody who does not agree is asked for none.
    """
    if agrees is not False:
        return (Step.DETAILS, Step.CONSENT, Step.FACES, Step.CHECK)
    if has_pin:
        return (Step.DETAILS, Step.CONSENT, Step.CHECK)
    return (Step.DETAILS, Step.CONSENT, Step.PIN, Step.CHECK)
