"""What each exception means and what whoever works through them can do about it, in words."""

from __future__ import annotations

from attendance_app.domain.problems import Problem
from attendance_app.words import mark, tr

_MEANINGS = {
    Problem.MISSING_OUT: mark("domain", "The clock-out is missing."),
    Problem.MISSING_IN: mark("domain", "The clock-in is missing."),
    Problem.CLOCK_SET_BACK: mark("domain", "The kiosk's clock had been set back."),
    Problem.OUTSIDE_EMPLOYMENT: mark("domain", "The day is outside the employment dates."),
    Problem.IN_FUTURE: mark("domain", "The punch lies in the future."),
    Problem.LEAVE_CONFLICT: mark("domain", "There are punches on a day of leave."),
    Problem.LEAVE_NOT_APPROVED: mark("domain", "The leave is not approved."),
}

_WITHIN = {
    Problem.MISSING_OUT: mark("domain", "the clock-out is missing."),
    Problem.MISSING_IN: mark("domain", "the clock-in is missing."),
    Problem.CLOCK_SET_BACK: mark("domain", "the kiosk's clock had been set back."),
    Problem.OUTSIDE_EMPLOYMENT: mark("domain", "the day is outside the employment dates."),
    Problem.IN_FUTURE: mark("domain", "the punch lies in the future."),
    Problem.LEAVE_CONFLICT: mark("domain", "there are punches on a day of leave."),
    Problem.LEAVE_NOT_APPROVED: mark("domain", "the leave is not approved."),
}

_ADVICE = {
    Problem.MISSING_OUT: mark(
        "domain", "Ask when they left, and add the clock-out; until then it is not paid."
    ),
    Problem.MISSING_IN: mark(
        "domain", "Ask when they came, and add the clock-in; until then it is not paid."
    ),
    Problem.CLOCK_SET_BACK: mark(
        "domain", "Ask when it really was and change the punches, or accept them."
    ),
    Problem.OUTSIDE_EMPLOYMENT: mark(
        "domain", "Correct the first or last day of employment, or void the punches."
    ),
    Problem.IN_FUTURE: mark("domain", "Check the kiosk's clock, then change the punch or void it."),
    Problem.LEAVE_CONFLICT: mark(
        "domain", "Shorten or remove the leave, void the punches, or accept both."
    ),
    Problem.LEAVE_NOT_APPROVED: mark("domain", "Approve the leave or remove it."),
}

_AUTO_CLOSED = mark(
    "domain", "Confirm the time at which it was closed automatically, or give the real one."
)


def meaning(problem: Problem) -> str:
    """What it means, as a sentence."""
    return tr("domain", _MEANINGS[problem])


def meaning_within(problem: Problem) -> str:
    """What it means, to be read after a colon."""
    return tr("domain", _WITHIN[problem])


def advice(problem: Problem, *, auto_closed: bool = False) -> str:
    """What can be done about it, as a sentence.

    Parameters
    ----------
    problem : Problem
    auto_closed : bool
        An open stint that was closed because it had reached the maximum shift.
    """
    if auto_closed and problem is Problem.MISSING_OUT:
        return tr("domain", _AUTO_CLOSED)
    return tr("domain", _ADVICE[problem])
