"""What each exception means and what whoever works through them can do about it, in words."""

from __future__ import annotations

from attendance_app.domain.problems import Problem

_MEANINGS = {
    Problem.MISSING_OUT: "The clock-out is missing.",
    Problem.MISSING_IN: "The clock-in is missing.",
    Problem.CLOCK_SET_BACK: "The kiosk's clock had been set back.",
    Problem.OUTSIDE_EMPLOYMENT: "The day is outside the employment dates.",
    Problem.IN_FUTURE: "The punch lies in the future.",
    Problem.LEAVE_CONFLICT: "There are punches on a day of leave.",
    Problem.LEAVE_NOT_APPROVED: "The leave is not approved.",
}

_ADVICE = {
    Problem.MISSING_OUT: "Ask when they left, and add the clock-out; until then it is not paid.",
    Problem.MISSING_IN: "Ask when they came, and add the clock-in; until then it is not paid.",
    Problem.CLOCK_SET_BACK: "Ask when it really was and change the punches, or accept them.",
    Problem.OUTSIDE_EMPLOYMENT: "Correct the first or last day of employment, or void the punches.",
    Problem.IN_FUTURE: "Check the kiosk's clock, then change the punch or void it.",
    Problem.LEAVE_CONFLICT: "Shorten or remove the leave, void the punches, or accept both.",
    Problem.LEAVE_NOT_APPROVED: "Approve the leave or remove it.",
}

_AUTO_CLOSED = "Confirm the time at which it was closed automatically, or give the real one."


def meaning(problem: Problem) -> str:
    """What it means, as a sentence."""
    return _MEANINGS[problem]


def advice(problem: Problem, *, auto_closed: bool = False) -> str:
    """What can be done about it, as a sentence.

    Parameters
    ----------
    problem : Problem
    auto_closed : bool
        An open stint that was closed because it had reached the maximum shift.
    """
    if auto_closed and problem is Problem.MISSING_OUT:
        return _AUTO_CLOSED
    return _ADVICE[problem]
