"""``evaluate identification``: what share of enrolled people is found, and of strangers named."""

from __future__ import annotations

import argparse
import itertools
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from attendance_app.commands import CommandError
from attendance_app.commands.evaluating import (
    add_cache,
    add_model,
    add_output,
    document,
    engine_of,
    faces_of,
    model_of,
    number_as_json,
    percent,
    photos_as_json,
    photos_in_words,
    plot_folder,
    print_table,
    settings_of,
    share_as_json,
)
from attendance_app.commands.options import from_zero, whole_number, whole_numbers
from attendance_app.commands.session import print_json, say, sentences
from attendance_app.evaluation.drawing import Setup, refusal
from attendance_app.evaluation.face_set import photo_files
from attendance_app.evaluation.identification import (
    Decider,
    DecisionResult,
    IdentificationResult,
    RuleResult,
    evaluate_identification,
)
from attendance_app.evaluation.rules import (
    Answer,
    NearestDistance,
    Ours,
    Rule,
    answering,
    levels,
    warning,
)
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.faces import Vectors
from attendance_app.vision.gallery import Gallery, Keys
from attendance_app.vision.scoring import ScoreModel
from attendance_app.wiring import decision_policy

_DEFAULT = Setup()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("faces", type=Path, metavar="FACES", help="a subfolder per person")
    for name, default, what in (
        ("people", _DEFAULT.people, "enrolled"),
        ("photos", _DEFAULT.photos, "enrolled of each person"),
        ("probes", _DEFAULT.probes, "photos fused into one probe"),
    ):
        parser.add_argument(
            f"--{name}",
            type=whole_numbers,
            default=[default],
            metavar="N[,N...]",
            help=f"{what} ({default} unless said otherwise); several are all combined",
        )
    for name, default, what in (
        ("draws", _DEFAULT.draws, "how often people and photos are drawn anew"),
        ("strangers", _DEFAULT.strangers, "of a draw, at most"),
    ):
        parser.add_argument(
            f"--{name}", type=whole_number, default=default, metavar="N", help=f"{what} ({default})"
        )
    parser.add_argument(
        "--seed", type=from_zero, default=0, metavar="N", help="another one draws others (0)"
    )
    add_output(parser)
    add_cache(parser)
    add_model(parser)
    parser.epilog = (
        "Strangers are the people of the folder whom a draw does not enroll. The intervals (95 %) "
        "are of a bootstrap over people: draws share people, so more draws are not more people."
    )


def run(options: argparse.Namespace) -> int:
    """Evaluate every combination that the folder can carry, and print."""
    with sentences():
        plots = plot_folder(options)
        files = photo_files(options.faces)
        engine = engine_of(options)
        policy = decision_policy(settings_of(options))
        faces = faces_of(options, engine, files)
        setups = [
            Setup(*counts, options.draws, options.strangers, options.seed)
            for counts in itertools.product(options.people, options.photos, options.probes)
        ]
        refused = {setup: refusal(faces, setup) for setup in setups}
        carried = [setup for setup in setups if not refused[setup]]
        if not carried:
            raise CommandError(refused[setups[0]])
        model = model_of(options, engine)
        rules: list[Rule] = [Ours(engine.id, policy, model), NearestDistance()]
        deciders = _deciders(model, policy)
        results = []
        for setup in carried:
            say(f"{_in_words(setup)} ...")
            results.append(
                evaluate_identification(faces, setup, rules, deciders, partial(_warner, model))
            )
            if plots is not None:
                # Takes half a second to import, and only those who ask for plots need it.
                from attendance_app.evaluation.plots import plot_identification

                plot_identification(results[-1], plots)
        refusals = {setup: why for setup, why in refused.items() if why}
        if options.json:
            body = {
                **photos_as_json(faces),
                "setups": [_as_json(result) for result in results],
                "refused": [{**asdict(setup), "refusal": why} for setup, why in refusals.items()],
            }
            print_json(document("identification", engine, body))
        else:
            print(photos_in_words(faces), end="\n\n")
            for result in results:
                _print(result)
            for setup, why in refusals.items():
                print(f"{_in_words(setup)}: not evaluated. {why}")
    return 0


def _deciders(model: ScoreModel, policy: DecisionPolicy) -> dict[str, Decider]:
    def decider(level: DecisionPolicy, keys: Keys, vectors: Vectors) -> Answer:
        return answering(Gallery(keys, vectors, model.engine, model), level)

    return {f"ours, {name}": partial(decider, level) for name, level in levels(policy).items()}


def _warner(model: ScoreModel, keys: Keys, vectors: Vectors) -> Answer:
    return warning(Gallery(keys, vectors, model.engine, model))


def _in_words(setup: Setup) -> str:
    photos = "1 photo" if setup.photos == 1 else f"{setup.photos} photos"
    probes = "1 photo" if setup.probes == 1 else f"{setup.probes} photos fused"
    return f"{setup.people:,} people enrolled with {photos} each, a probe of {probes}"


def _print(result: IdentificationResult) -> None:
    print(f"{_in_words(result.setup)}\n")
    print(
        f"{result.setup.draws} draws: {result.mated_probes:,} probes of {result.probed_people:,} "
        f"enrolled people, {result.stranger_probes:,} of {result.stranger_people:,} strangers "
        f"({result.strangers_per_draw:,} a draw)."
    )
    if result.filled_with:
        print(
            f"{result.filled_with:,} of the {result.setup.people:,} enrolled only fill the "
            "gallery: they have too few photos to be looked for, and some of them fewer enrolled."
        )
    if result.undetected_probes:
        print(f"In {result.undetected_probes:,} probes no face was found: rejected.")
    print()
    print_table(
        ("score", "best is right (rank 1)", "strangers named", "found (TPIR)", "misidentified"),
        [
            (
                rule.name,
                percent(rule.rank_1),
                f"{rate.rate:.1%}",
                percent(rate.tpir),
                percent(rate.misidentified),
            )
            for rule in result.rules
            for rate in rule.rates
        ],
    )
    for why in dict.fromkeys(rate.refusal for rule in result.rules for rate in rule.rates):
        if why:
            print(f"{why}\n")
    shares = [_shares(decision) for decision in result.decisions]
    print_table(
        ("decision", *(decision.name for decision in result.decisions)),
        [
            (words, *(percent(one[outcome]) for one in shares))
            for outcome, words in _OUTCOMES.items()
        ],
    )
    print(
        "Enrolled a second time with the probe's photos: warned in "
        f"{percent(result.duplicates.right)}; warned without reason of somebody new in "
        f"{percent(result.duplicates.strangers_accepted)}.\n"
    )


_OUTCOMES = {
    "right": "enrolled: found",
    "asked": "enrolled: asked, two are alike",
    "unknown": "enrolled: unknown",
    "wrong": "enrolled: named as another",
    "strangers_accepted": "strangers: named",
    "strangers_asked": "strangers: asked",
}


def _shares(decision: DecisionResult) -> dict[str, Any]:
    return {
        "right": decision.right,
        "asked": decision.asked,
        "unknown": decision.unknown,
        "wrong": decision.wrong,
        "strangers_accepted": decision.strangers_accepted,
        "strangers_asked": decision.strangers_asked,
    }


def _as_json(result: IdentificationResult) -> dict[str, Any]:
    return {
        **asdict(result.setup),
        "mated_probes": result.mated_probes,
        "probed_people": result.probed_people,
        "filled_with": result.filled_with,
        "stranger_probes": result.stranger_probes,
        "stranger_people": result.stranger_people,
        "strangers_per_draw": result.strangers_per_draw,
        "undetected_probes": result.undetected_probes,
        "duplicate_warning": {
            "caught": share_as_json(result.duplicates.right),
            "false_alarms": share_as_json(result.duplicates.strangers_accepted),
        },
        "rules": [_rule_as_json(rule) for rule in result.rules],
        "decisions": [
            {
                "rule": decision.name,
                **{name: share_as_json(share) for name, share in _shares(decision).items()},
            }
            for decision in result.decisions
        ],
    }


def _rule_as_json(rule: RuleResult) -> dict[str, Any]:
    return {
        "rule": rule.name,
        "rank_1": share_as_json(rule.rank_1),
        "at_fpir": [
            {
                "fpir": rate.rate,
                "threshold": number_as_json(rate.threshold),
                "tpir": share_as_json(rate.tpir),
                "misidentified": share_as_json(rate.misidentified),
                "refusal": rate.refusal or None,
            }
            for rate in rule.rates
        ],
    }
