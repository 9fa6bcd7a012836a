"""``evaluate site``: calibrate on the people enrolled here."""

from __future__ import annotations

import argparse
from typing import Any

from attendance_app.commands import CommandError
from attendance_app.commands.evaluating import add_output, document, plot_folder, share_as_json
from attendance_app.commands.session import opened, print_json
from attendance_app.commands.site_in_words import OUTCOMES, can_be_set, print_site
from attendance_app.domain.people import Person
from attendance_app.evaluation.levels import Figures, LevelResult
from attendance_app.evaluation.rules import THRESHOLD_IS, levels
from attendance_app.evaluation.site import SiteResult, evaluate_site


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
        "Everybody enrolled plays the stranger once, out of the gallery: with single pictures, and "
        "with all of theirs together, as the camera takes several. And everybody is looked for as "
        "who they are: a single picture among their others, and half of their pictures among the "
        "other half. The pictures were chosen at enrollment, often in one session and one light, "
        "and only the other half is known of somebody then: at the camera it will differ."
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
            print_site(result, people, again, core.data_dir.settings)
    return 0


def _as_json(result: SiteResult, people: dict[int, Person]) -> dict[str, Any]:
    def who(key: int) -> dict[str, str]:
        return {"employee_id": people[key].employee_id, "name": people[key].name}

    set_to = result.recommended
    rate = None if set_to is None else set_to.false_positive_rate
    return {
        "people": result.people,
        "faces": result.faces,
        "with_one_face": result.with_one_face,
        "used": result.used,
        "target": result.target,
        "threshold_is": THRESHOLD_IS,
        "recommended": None if set_to is None else set_to.threshold,
        "recommended_false_positive_rate": rate if rate and can_be_set(rate) else None,
        "may_stay": None if set_to is None else rate is None,
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
        "groups": [[who(key) for key in group] for group in result.groups],
        "disagreeing": [
            {**who(one.person), "faces": one.faces, "disagreeing": one.disagreeing}
            for one in result.disagreeing
        ],
    }


def _level_as_json(level: LevelResult) -> dict[str, Any]:
    return {
        "level": level.name,
        "false_positive_rate": level.false_positive_rate,
        "single_picture": _figures_as_json(level.single),
        "camera": _figures_as_json(level.camera),
    }


def _figures_as_json(figures: Figures) -> dict[str, Any]:
    return {
        "threshold": figures.threshold,
        **{outcome: share_as_json(getattr(figures, outcome)) for outcome in OUTCOMES},
        "refusal": figures.refusal or None,
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
