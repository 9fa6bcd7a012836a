"""What the front desk says: pure functions from outcomes to words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from attendance_app.domain.people import Person
from attendance_app.domain.punches import PRESSED, PressedKey, Punch, PunchKind
from attendance_app.domain.punctuality import Punctuality, PunctualityKind
from attendance_app.services.clocking import AlreadyRecorded, ClockingOutcome
from attendance_app.words import tr

Tone = Literal["in", "out", "plain", "warning"]

LONGEST_NAME = 48
"""Characters of a name said in full; whoever has a longer one knows themselves by its beginning."""

LONGEST_WORD = 24
"""Longer words may break every so many characters; without that they would be cut."""

_PIECE = 12

Event = Literal["in", "out", "already", "asked", "unknown", "ambiguous", "refused"]
"""What happened, for sounds."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button on a card.

    Attributes
    ----------
    text : str
        What it says.
    what : {"withdraw", "confirm", "pin"}
        The punch is not mine; I am this one of the two; let me enter ID and PIN.
    punch : UUID or None
        Which punch is to be withdrawn.
    person_id : int or None
        Who somebody says they are.
    """

    text: str
    what: Literal["withdraw", "confirm", "pin"]
    punch: UUID | None = None
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class CardText:
    """A card's words.

    Attributes
    ----------
    event : Event
        What it announces.
    tone : Tone
        How it looks; says nothing the words do not.
    headline, kind, detail, note : str
        The large line; the kind of punch and what is said beside it; a line below. All but the
        first may be empty.
    brief : str
        What of the detail is said where there is little room.
    drawing : str
        Beside the words; empty for that of the event.
    choices : tuple of Choice
        Its buttons.
    track_id : int or None
        Of the face it speaks to.
    """

    event: Event
    tone: Tone
    headline: str
    kind: str = ""
    detail: str = ""
    note: str = ""
    brief: str = ""
    choices: tuple[Choice, ...] = ()
    track_id: int | None = None
    drawing: str = ""

    @property
    def spoken(self) -> str:
        """All of it in one line, for screen readers."""
        return ". ".join(p for p in (self.headline, self.kind, self.detail, self.note) if p)


def card_for(outcome: ClockingOutcome, *, touch_free: bool = False) -> CardText:
    """The confirmation of a punch, or that it stands already; times as on the site's clock."""
    name = said_name(outcome.person.name)
    if isinstance(outcome, AlreadyRecorded):
        previous = outcome.previous
        return CardText(
            "already",
            "plain",
            tr("live", "Already recorded, {name}").format(name=name),
            kind_and_time(previous),
            tr("live", "You clocked in a moment ago; nothing was changed.")
            if previous.kind is PunchKind.IN
            else tr("live", "You clocked out a moment ago; nothing was changed."),
        )
    punch = outcome.punch
    worked = outcome.worked_this_week
    week = ""
    # "0:00 this week" on a Monday morning tells nobody anything.
    if worked and worked >= timedelta(minutes=1):
        week = tr("live", "{hours} this week").format(hours=hours(worked))
    planned = "" if outcome.punctuality is None else punctuality_words(outcome.punctuality)
    if touch_free:
        note = tr("live", "Not you, or a mistake? Tell the reception; they can undo it.")
        choices: tuple[Choice, ...] = ()
    else:
        note = ""
        choices = (Choice(tr("live", "Not me / undo"), "withdraw", punch=punch.uuid),)
    return CardText(
        "in" if punch.kind is PunchKind.IN else "out",
        "in" if punch.kind is PunchKind.IN else "out",
        greeting(punch, name),
        kind_and_time(punch),
        " · ".join(part for part in (planned, week) if part),
        note,
        planned,
        choices,
        drawing="break" if punch.is_break else "",
    )


def unknown_card(*, touch_free: bool = False, track_id: int | None = None) -> CardText:
    """For a face that stays unknown."""
    if touch_free:
        return CardText(
            "unknown",
            "warning",
            tr("live", "I don't know you yet"),
            detail=tr("live", "Hold your badge before the camera, or ask at reception."),
            track_id=track_id,
        )
    return CardText(
        "unknown",
        "warning",
        tr("live", "I don't know you yet"),
        detail=tr("live", "Clock in or out by PIN, or ask at reception."),
        choices=(Choice(tr("live", "Use my PIN"), "pin"),),
        track_id=track_id,
    )


def ambiguous_card(
    people: Mapping[int, str], *, touch_free: bool = False, track_id: int | None = None
) -> CardText:
    """For a face too close to two people to tell: asks, never guesses.

    Parameters
    ----------
    people : mapping
        The names of the two by key; asked by name only where both are known and differ.
    touch_free : bool
        There are no buttons.
    track_id : int or None
        Of the face.
    """
    names = [said_name(name) for name in people.values()]
    if len(set(names)) == 2:
        asked = tr("live", "{one} or {other}?").format(one=names[0], other=names[1])
    else:
        asked = tr("live", "I am not sure who you are")
    if touch_free:
        detail = tr(
            "live",
            "Nothing was recorded. Hold your badge before the camera, or ask at reception.",
        )
        return CardText("ambiguous", "warning", asked, detail=detail, track_id=track_id)
    if len(set(names)) != 2:
        choices: tuple[Choice, ...] = (Choice(tr("live", "Use my PIN"), "pin"),)
        detail = tr("live", "Nothing is recorded yet. Clock in or out by PIN.")
    else:
        choices = (
            *(
                Choice(name, "confirm", person_id=key)
                for key, name in zip(people, names, strict=True)
            ),
            Choice(tr("live", "Neither"), "pin"),
        )
        detail = tr("live", "Nothing is recorded yet. Touch your name and enter your PIN.")
    return CardText(
        "ambiguous", "warning", asked, detail=detail, choices=choices, track_id=track_id
    )


def kind_wanted_card(person: Person) -> CardText:
    """For somebody known, where the rules of the day want a key pressed."""
    return CardText(
        "asked",
        "plain",
        tr("live", "Hello, {name}").format(name=said_name(person.name)),
        detail=tr("live", "Nothing is recorded yet. Touch In, Out, Break or End break."),
    )


def pin_wanted_card(
    person: Person, *, touch_free: bool = False, track_id: int | None = None
) -> CardText:
    """For somebody who looks like somebody else, where the PIN pad does not open by itself.

    Parameters
    ----------
    person : Person
    touch_free : bool
        There is no PIN pad.
    track_id : int or None
        Of the face.
    """
    choices: tuple[Choice, ...] = ()
    if person.has_pin and not touch_free:
        choices = (Choice(tr("live", "Use my PIN"), "confirm", person_id=person.id),)
        detail = tr("live", "Nothing is recorded yet. Clock in or out by PIN.")
    elif person.has_badge:
        detail = tr(
            "live", "Nothing was recorded. Hold your badge before the camera, or ask at reception."
        )
    else:
        detail = tr("live", "Nothing was recorded. Please ask at reception.")
    return CardText(
        "asked",
        "warning",
        tr("live", "One more step, {name}").format(name=said_name(person.name)),
        detail=detail,
        choices=choices,
        track_id=track_id,
    )


def refused_card(sentence: str) -> CardText:
    """For a punch that the clock refused."""
    return CardText("refused", "warning", tr("live", "Not recorded"), detail=sentence)


def not_withdrawn_card(sentence: str) -> CardText:
    """For a punch that could not be undone."""
    return CardText("refused", "warning", tr("live", "Not undone"), detail=sentence)


def said_name(name: str) -> str:
    """A name as cards and questions say it: not longer than they hold, nor without a break.

    Names may have 200 characters and more.
    """
    if len(name) > LONGEST_NAME:
        name = name[: LONGEST_NAME - 1].rstrip() + "…"
    return " ".join(
        word
        if len(word) <= LONGEST_WORD
        else "\u200b".join(word[at : at + _PIECE] for at in range(0, len(word), _PIECE))
        for word in name.split(" ")
    )


def greeting(punch: Punch, name: str) -> str:
    """How to greet somebody who comes or goes at this local time."""
    if punch.kind is PunchKind.OUT:
        if punch.is_break:
            return tr("live", "Enjoy your break, {name}").format(name=name)
        return tr("live", "Goodbye, {name}").format(name=name)
    if _pressed(punch) is PressedKey.BACK:
        return tr("live", "Welcome back, {name}").format(name=name)
    hour = punch.local.hour
    if 4 <= hour < 12:
        return tr("live", "Good morning, {name}").format(name=name)
    if 12 <= hour < 18:
        return tr("live", "Good afternoon, {name}").format(name=name)
    return tr("live", "Good evening, {name}").format(name=name)


def kind_and_time(punch: Punch) -> str:
    """What it is and when, e.g. ``IN 08:57``."""
    time = clock_time(punch.local)
    if punch.is_break:
        return tr("live", "BREAK {time}").format(time=time)
    if _pressed(punch) is PressedKey.BACK:
        return tr("live", "BACK {time}").format(time=time)
    if punch.kind is PunchKind.IN:
        return tr("live", "IN {time}").format(time=time)
    return tr("live", "OUT {time}").format(time=time)


def punctuality_words(said: Punctuality) -> str:
    """Early or late in words, e.g. ``12 minutes late``."""
    minutes = max(1, int(said.by.total_seconds()) // 60)
    one, many, long = _PUNCTUALITY[said.kind]()
    if minutes >= 60:
        return long.format(hours=hours(said.by))
    return one if minutes == 1 else many.format(minutes=minutes)


_PUNCTUALITY = {
    PunctualityKind.EARLY: lambda: (
        tr("live", "1 minute early"),
        tr("live", "{minutes} minutes early"),
        tr("live", "{hours} h early"),
    ),
    PunctualityKind.ON_TIME: lambda: (tr("live", "on time"),) * 3,
    PunctualityKind.LATE: lambda: (
        tr("live", "1 minute late"),
        tr("live", "{minutes} minutes late"),
        tr("live", "{hours} h late"),
    ),
    PunctualityKind.LEFT_EARLY: lambda: (
        tr("live", "1 minute before the end"),
        tr("live", "{minutes} minutes before the end"),
        tr("live", "{hours} h before the end"),
    ),
    PunctualityKind.OVERTIME: lambda: (
        tr("live", "1 minute past the end"),
        tr("live", "{minutes} minutes past the end"),
        tr("live", "{hours} h past the end"),
    ),
}


def pressed_words(key: PressedKey) -> str:
    """What a key says."""
    words = {
        PressedKey.IN: tr("live", "In", "the key that clocks in"),
        PressedKey.OUT: tr("live", "Out", "the key that clocks out"),
        PressedKey.BREAK: tr("live", "Break", "the key that begins a break"),
        PressedKey.BACK: tr("live", "End break", "the key that ends a break"),
    }
    return words[key]


def clock_time(at: datetime) -> str:
    """Hours and minutes, e.g. ``08:57``."""
    return f"{at:%H:%M}"


def hours(worked: timedelta) -> str:
    """A duration in hours and whole minutes, e.g. ``6:12``; seconds are cut off."""
    minutes = int(worked.total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02d}"


def _pressed(punch: Punch) -> PressedKey | None:
    value = punch.evidence.get(PRESSED)
    return PressedKey(value) if value in set(PressedKey) else None
