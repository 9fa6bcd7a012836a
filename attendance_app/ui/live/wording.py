"""What the front desk says: pure functions from outcomes to words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from attendance_app.domain.punches import PunchKind
from attendance_app.services.clocking import AlreadyRecorded, ClockingOutcome

Tone = Literal["in", "out", "plain", "warning"]

Event = Literal["in", "out", "already", "unknown", "ambiguous", "refused"]
"""What happened, for sounds."""


@dataclass(frozen=True, slots=True)
class CardText:
    """A card's words.

    Attributes
    ----------
    event : Event
        What it announces.
    tone : Tone
        How it looks; says nothing the words do not.
    headline, kind, detail : str
        Large, middle and small line; the last two may be empty.
    """

    event: Event
    tone: Tone
    headline: str
    kind: str = ""
    detail: str = ""


def card_for(outcome: ClockingOutcome) -> CardText:
    """The confirmation of a punch, or that it stands already; times as on the site's clock."""
    if isinstance(outcome, AlreadyRecorded):
        previous = outcome.previous
        verb = "in" if previous.kind is PunchKind.IN else "out"
        return CardText(
            "already",
            "plain",
            f"Already recorded, {outcome.person.name}",
            f"{previous.kind.upper()} {clock_time(previous.local)}",
            f"You clocked {verb} a moment ago; nothing was changed.",
        )
    punch = outcome.punch
    worked = outcome.worked_this_week
    return CardText(
        "in" if punch.kind is PunchKind.IN else "out",
        "in" if punch.kind is PunchKind.IN else "out",
        f"{greeting(punch.kind, punch.local)}, {outcome.person.name}",
        f"{punch.kind.upper()} {clock_time(punch.local)}",
        # "0:00 this week" on a Monday morning tells nobody anything.
        f"{hours(worked)} this week" if worked and worked >= timedelta(minutes=1) else "",
    )


def unknown_card() -> CardText:
    """For a face that stays unknown."""
    return CardText("unknown", "warning", "I don't know you yet", detail="Please ask at reception.")


def ambiguous_card(names: Sequence[str]) -> CardText:
    """For a face too close to two people to tell: asks, never guesses."""
    asked = f"{' or '.join(names)}?" if len(names) == 2 else "I am not sure who you are"
    return CardText(
        "ambiguous",
        "warning",
        asked,
        detail="Nothing was recorded. Please ask at reception.",
    )


def refused_card(sentence: str) -> CardText:
    """For a punch that the clock refused."""
    return CardText("refused", "warning", "Not recorded", detail=sentence)


def greeting(kind: PunchKind, at: datetime) -> str:
    """How to greet somebody who comes or goes at this local time."""
    if kind is PunchKind.OUT:
        return "Goodbye"
    if 4 <= at.hour < 12:
        return "Good morning"
    return "Good afternoon" if 12 <= at.hour < 18 else "Good evening"


def clock_time(at: datetime) -> str:
    """Hours and minutes, e.g. ``08:57``."""
    return f"{at:%H:%M}"


def hours(worked: timedelta) -> str:
    """A duration in hours and whole minutes, e.g. ``6:12``; seconds are cut off."""
    minutes = int(worked.total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02d}"
