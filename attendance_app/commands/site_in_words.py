"""What ``evaluate site`` found, as tables and sentences for whoever looks after the site."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

from attendance_app.commands.evaluating import percent, print_table
from attendance_app.domain.people import Person
from attendance_app.evaluation.intervals import Share
from attendance_app.evaluation.levels import Figures, LevelResult
from attendance_app.evaluation.rules import OWN, THRESHOLD_IS
from attendance_app.evaluation.site import SiteResult
from attendance_app.settings import RecognitionSettings

OUTCOMES = {
    "strangers_accepted": "strangers accepted, of 1,000",
    "strangers_asked": "strangers asked, of 1,000",
    "right": "enrolled, recognised",
    "asked": "enrolled, asked: two are alike",
    "unknown": "enrolled, unknown",
    "wrong": "enrolled, named as another",
}
"""The shares of `Figures`."""

_SHOWN = 20
"""Pairs, groups and people listed for a reader; JSON has them all."""

_HALVED = (
    "For the people enrolled, half of each one's pictures stand for the camera's, and only the "
    "other half is known. The camera knows all of them, but sees people in another light: try it."
)

_ASKED = (
    "Their faces do not tell them apart: one would be taken for the other. Nothing is recorded for "
    "them at the camera, which asks who it is: let them clock in at reception. If it is one person "
    "enrolled more than once, keep one of them and remove the others.\n"
)


def print_site(
    result: SiteResult, people: dict[int, Person], again: int, settings_file: Path
) -> None:
    """Print everything.

    Parameters
    ----------
    result : SiteResult
    people : dict of int to Person
    again : int
        How many people have faces of another engine.
    settings_file : Path
        Where what is recommended can be set.
    """
    print(
        f"{result.people:,} people with {result.faces:,} faces, {result.with_one_face:,} of them "
        "with one only."
    )
    if again:
        print(f"{again:,} people have faces of another engine: enroll them again.")
    print()
    _print_levels(result, settings_file)
    print(_recommendation(result, settings_file))
    print()
    _print_alike(result, people)
    _print_disagreeing(result, people)


def _print_levels(result: SiteResult, settings_file: Path) -> None:
    nothing = [""] * len(result.levels)
    print_table(
        ("level", *(level.name for level in result.levels)),
        [
            ("a single picture", *nothing),
            *_rows(result, lambda level: level.single),
            ("at the camera (several pictures together)", *nothing),
            *_rows(result, lambda level: level.camera),
        ],
    )
    refusals = [one.refusal for level in result.levels for one in (level.single, level.camera)]
    for refusal in dict.fromkeys(refusals):
        if refusal:
            print(f"{refusal}\n")
    cameras = [level.camera for level in result.levels]
    if any(one.strangers_accepted is not None or one.right is not None for one in cameras):
        print("What the levels mean at the camera, for these people:\n")
        for level in result.levels:
            print(f"- {level_in_words(level, used=level.name == result.used)}")
        print()
    if any(one.right is not None for one in cameras):
        print(f"{_HALVED}\n")
    print(
        f'To choose a level, write `level = "strict"` (or another) under `[recognition]` in '
        f"{settings_file}. It holds from the next start on, unless `false_positive_rate` is set "
        "there, too, which takes its place.\n"
    )


def _rows(result: SiteResult, kind: Callable[[LevelResult], Figures]) -> list[tuple[str, ...]]:
    figures = [kind(level) for level in result.levels]
    return [
        (f"  {THRESHOLD_IS}", *(f"{one.threshold:.3f}" for one in figures)),
        *(
            (f"  {words}", *(_cell(outcome, getattr(one, outcome)) for one in figures))
            for outcome, words in OUTCOMES.items()
        ),
    ]


def _cell(outcome: str, share: Share | None) -> str:
    """Strangers are counted in 1,000: their shares are too small for per cent."""
    if share is None or not outcome.startswith("strangers"):
        return percent(share)
    value, low, high = (1000 * one for one in (share.value, share.low, share.high))
    return f"{value:.1f} ({low:.1f}-{high:.1f})"


def level_in_words(level: LevelResult, *, used: bool) -> str:
    """What a level means at the camera, in one sentence; whole numbers, as far as they go."""
    camera = level.camera
    called = "as set here" if level.name == OWN else "the level used here"
    name = f"{level.name}, {called}" if used else level.name
    if camera.strangers_accepted is None:
        strangers = "how many strangers are accepted cannot be said of so few people"
    else:
        accepted = camera.strangers_accepted
        strangers = (
            f"of 1,000 strangers {_out_of(1000, accepted)} would be taken for somebody "
            f"(of {accepted.trials:,} tried: {_events(accepted)})"
        )
    if camera.right is None or camera.asked is None or camera.unknown is None:
        enrolled = "how many of the people enrolled are recognised cannot be said of so few faces"
    else:
        enrolled = (
            f"of 100 people enrolled {_out_of(100, camera.right)} would be recognised, "
            f"{_out_of(100, camera.asked)} asked who they are, "
            f"{_out_of(100, camera.unknown)} not recognised (of {camera.right.trials:,} tried: "
            f"{_events(camera.right)}, {_events(camera.asked)}, {_events(camera.unknown)})"
        )
        if camera.wrong is not None and camera.wrong.value:
            enrolled += f"; {_events(camera.wrong)} of them named as somebody else"
    return f"{name}: {strangers}; {enrolled}."


def _out_of(whole: int, share: Share) -> str:
    """The range in which a share lies, in whole numbers, outwards."""
    low, high = math.floor(whole * share.low + 1e-9), math.ceil(whole * share.high - 1e-9)
    return f"{low} to {high}" if high > low else str(low)


def _events(share: Share) -> str:
    return f"{round(share.value * share.trials):,}"


def _recommendation(result: SiteResult, settings_file: Path) -> str:
    if result.recommended is None:
        return result.refusal
    limit, rate = result.recommended.threshold, result.recommended.false_positive_rate
    measured = (
        f"For {1000 * result.target:g} strangers in 1,000, measured on these people's single "
        f"pictures, it takes a {THRESHOLD_IS} of {limit:.3f}."
    )
    if rate is None:
        level = "What is set" if result.used == OWN else f'The level "{result.used}"'
        return f"{measured} {level} asks for that much already: it may stay."
    if not can_be_set(rate):
        return (
            f"{measured} No setting asks for that much: see below who looks alike, and remove "
            "whoever is enrolled twice."
        )
    return (
        f"{measured} To have it, write `false_positive_rate = {rate:g}` under `[recognition]` in "
        f"{settings_file}. It takes the level's place from the next start on, and the "
        f"{THRESHOLD_IS} at the camera rises as much."
    )


def can_be_set(rate: float) -> bool:
    """Whether the settings take this false-positive rate."""
    try:
        RecognitionSettings(false_positive_rate=rate)
    except ValueError:
        return False
    return True


def _print_alike(result: SiteResult, people: dict[int, Person]) -> None:
    if not result.alike:
        print("Nobody looks so like somebody else that it would be doubtful who it is.\n")
        return
    print("People who look alike, or are enrolled twice, most alike first:\n")
    print_table(
        ("person", "and", "score", "told apart by face"),
        [
            (
                _name(people, one.first),
                _name(people, one.second),
                f"{one.score:.3f}",
                "no" if one.asked else "yes",
            )
            for one in result.alike[:_SHOWN]
        ],
    )
    _say_more(len(result.alike))
    for group in result.groups[:_SHOWN]:
        names = ", ".join(_name(people, key) for key in group)
        print(f"{len(group)} people look alike: {names}.")
    if result.groups:
        print()
        _say_more(len(result.groups))
        print(_ASKED)


def _print_disagreeing(result: SiteResult, people: dict[int, Person]) -> None:
    if not result.disagreeing:
        print("Everybody's faces agree with each other.")
        return
    print("People not all of whose faces agree; look at their pictures, or enroll them again:\n")
    print_table(
        ("person", "faces", "disagreeing"),
        [
            (_name(people, one.person), str(one.faces), str(one.disagreeing))
            for one in result.disagreeing[:_SHOWN]
        ],
    )
    _say_more(len(result.disagreeing))


def _say_more(count: int) -> None:
    if count > _SHOWN:
        print(f"... and {count - _SHOWN:,} more; --json has all.\n")


def _name(people: dict[int, Person], key: int) -> str:
    person = people[key]
    return f"{person.employee_id} {person.name}"
