"""``evaluate site``: calibrate on the people enrolled here."""

from __future__ import annotations

import argparse
from typing import Any

from attendance_app.commands import CommandError
from attendance_app.commands.evaluating import (
    add_output,
    document,
    percent,
    plot_folder,
    print_table,
    share_as_json,
)
from attendance_app.commands.session import opened, print_json
from attendance_app.domain.people import Person
from attendance_app.evaluation.intervals import Share
from attendance_app.evaluation.rules import THRESHOLD_IS, levels
from attendance_app.evaluation.site import LevelResult, SiteResult, evaluate_site

_SHOWN = 20
"""Pairs and people listed for a reader; JSON has them all."""

_ASKED = (
    "Where it says no, one would be taken for the other. Nothing is recorded for either of them at "
    "the camera, which asks who it is: let them clock in at reception. If it is one person "
    "enrolled twice, remove one of the two.\n"
)

_OUTCOMES = {
    "strangers_accepted": "strangers accepted, of 1,000",
    "strangers_asked": "strangers asked, of 1,000",
    "right": "enrolled, recognised",
    "asked": "enrolled, asked: two are alike",
    "unknown": "enrolled, unknown",
    "wrong": "enrolled, named as another",
}
"""The shares of a `LevelResult`."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "--target",
        type=_rate,
        default=0.003,
        metavar="SHARE",
        help="strangers that may be accepted, as a share (0.003: three in 1,000)",
    )
    add_output(parser)
    parser.epilog = (
        "Everybody enrolled plays the stranger once, out of the gallery; and each face is looked "
        "for among its person's others. These faces were chosen at enrollment, in one session and "
        "one light: at the camera the figures are worse for a single picture, and better for the "
        "several that are fused there."
    )


def run(options: argparse.Namespace) -> int:
    """Evaluate the gallery and print."""
    with opened(options, to_read=True) as core:
        plots = plot_folder(options)
        engine = core.load_engine()
        gallery = core.gallery.load(engine.id)
        if len(gallery.people) < 2:
            raise CommandError(
                f"{len(gallery.people)} people with faces are enrolled, so nobody can be confused "
                "with anybody. Enroll more people first."
            )
        tried = levels(core.decision_policy())
        used = next(iter(tried))
        result = evaluate_site(gallery, tried, used, options.target)
        again = core.gallery.people_to_enroll_again(engine.id)
        people = {person.id: person for person in core.roster.people(include_left=True)}
        if plots is not None:
            # Takes half a second to import, and only those who ask for plots need it.
            from attendance_app.evaluation.plots import plot_site

            plot_site(result, plots)
        if options.json:
            body = {**_as_json(result, people), "people_to_enroll_again": again}
            print_json(document("site", engine, body))
        else:
            _print(result, people, again)
    return 0


def _print(result: SiteResult, people: dict[int, Person], again: int) -> None:
    print(
        f"{result.people:,} people with {result.faces:,} faces, {result.with_one_face:,} of them "
        "with one only."
    )
    if again:
        print(f"{again:,} people have faces of another engine: enroll them again.")
    print()
    print_table(
        ("level", *(level.name for level in result.levels)),
        [
            (THRESHOLD_IS, *(f"{level.threshold:.3f}" for level in result.levels)),
            *(
                (words, *(_in_words(outcome, getattr(level, outcome)) for level in result.levels))
                for outcome, words in _OUTCOMES.items()
            ),
        ],
    )
    for refusal in dict.fromkeys(level.refusal for level in result.levels):
        if refusal:
            print(f"{refusal}\n")
    if result.recommended is None:
        print(result.refusal)
    else:
        print(
            f"For {1000 * result.target:g} strangers in 1,000, measured on these people, the "
            f"{THRESHOLD_IS} would be {result.recommended:.3f}."
        )
    print()
    if not result.alike:
        print("Nobody looks so like somebody else that it would be doubtful who it is.")
    else:
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
        if any(one.asked for one in result.alike):
            print(_ASKED)
    if not result.disagreeing:
        print("Everybody's faces agree with each other.")
    else:
        print(
            "People not all of whose faces agree; look at their pictures, or enroll them again:\n"
        )
        print_table(
            ("person", "faces", "disagreeing"),
            [
                (_name(people, one.person), str(one.faces), str(one.disagreeing))
                for one in result.disagreeing[:_SHOWN]
            ],
        )
        _say_more(len(result.disagreeing))


def _in_words(outcome: str, share: Share | None) -> str:
    """Strangers are counted in 1,000: their shares are too small for per cent."""
    if share is None or not outcome.startswith("strangers"):
        return percent(share)
    value, low, high = (1000 * one for one in (share.value, share.low, share.high))
    return f"{value:.1f} ({low:.1f}-{high:.1f})"


def _say_more(count: int) -> None:
    if count > _SHOWN:
        print(f"... and {count - _SHOWN:,} more; --json has all.\n")


def _name(people: dict[int, Person], key: int) -> str:
    person = people[key]
    return f"{person.employee_id} {person.name}"


def _as_json(result: SiteResult, people: dict[int, Person]) -> dict[str, Any]:
    def who(key: int) -> dict[str, str]:
        return {"employee_id": people[key].employee_id, "name": people[key].name}

    return {
        "people": result.people,
        "faces": result.faces,
        "with_one_face": result.with_one_face,
        "target": result.target,
        "threshold_is": THRESHOLD_IS,
        "recommended": result.recommended,
        "refusal": result.refusal or None,
        "levels": [_level_as_json(level) for level in result.levels],
        "alike": [
            {
                "first": who(one.first),
                "second": who(one.second),
                "score": round(one.score, 4),
                "distance": round(one.distance, 4),
                "asked": one.asked,
            }
            for one in result.alike
        ],
        "disagreeing": [
            {**who(one.person), "faces": one.faces, "disagreeing": one.disagreeing}
            for one in result.disagreeing
        ],
    }


def _level_as_json(level: LevelResult) -> dict[str, Any]:
    return {
        "level": level.name,
        "threshold": level.threshold,
        **{outcome: share_as_json(getattr(level, outcome)) for outcome in _OUTCOMES},
        "refusal": level.refusal or None,
    }


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = 0.0
    if not 1e-6 <= rate < 1:  # less would take millions of people to measure
        raise argparse.ArgumentTypeError(
            f"{text[:20]!r} is not a share from 0.000001 up to 1, like 0.003"
        )
    return rate
