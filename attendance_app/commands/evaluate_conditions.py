"""``evaluate conditions``: what darkness, distance or a mask cost, beside the peer."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from attendance_app.commands import CommandError
from attendance_app.commands.evaluating import (
    add_cache,
    add_model,
    document,
    engine_of,
    faces_of,
    model_of,
    number_as_json,
    percent,
    photos_as_json,
    photos_in_words,
    print_table,
    progress,
    settings_of,
    share_as_json,
    upper_model_of,
)
from attendance_app.commands.options import from_zero, whole_number
from attendance_app.commands.session import print_json, say, sentences
from attendance_app.evaluation.bootstrap import RateResult
from attendance_app.evaluation.condition_trials import (
    FALSE_POSITIVE_RATE,
    ConditionResult,
    Rules,
    judged,
)
from attendance_app.evaluation.conditions import (
    CONDITIONS,
    chosen_files,
    probed_rows,
    tried_in,
    true_faces,
    upper_vectors,
)
from attendance_app.evaluation.drawing import Setup, draws, refusal
from attendance_app.evaluation.face_set import photo_files
from attendance_app.evaluation.rules import NearestDistance, Ours
from attendance_app.vision.reference import face_recognition_finder
from attendance_app.vision.upper_face import upper_id
from attendance_app.wiring import decision_policy

_DEFAULT = Setup(draws=20)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("faces", type=Path, metavar="FACES", help="a subfolder per person")
    for name, default, what in (
        ("people", _DEFAULT.people, "enrolled"),
        ("photos", _DEFAULT.photos, "enrolled of each person, as they are"),
        ("probes", _DEFAULT.probes, "photos fused into one probe, made harder"),
        ("draws", _DEFAULT.draws, "how often people and photos are drawn anew"),
        ("limit", _DEFAULT.strangers, "strangers, at most; fewer are quicker and prove less"),
    ):
        parser.add_argument(
            f"--{name}", type=whole_number, default=default, metavar="N", help=f"{what} ({default})"
        )
    parser.add_argument(
        "--seed", type=from_zero, default=0, metavar="N", help="another one draws others (0)"
    )
    parser.add_argument(
        "--only",
        action="append",
        choices=list(CONDITIONS),
        metavar="NAME",
        help=f"one of {', '.join(CONDITIONS)}; may be repeated (all)",
    )
    parser.add_argument("--json", action="store_true", help="one JSON document instead of tables")
    add_cache(parser)
    add_model(parser)
    parser.epilog = (
        "Every threshold is chosen anew in each condition so that "
        f"{FALSE_POSITIVE_RATE:.1%} of its strangers are named. Faces that are not found where "
        "they are count as rejected."
    )


def run(options: argparse.Namespace) -> int:
    """Try one condition after the other, and print."""
    with sentences():
        setup = Setup(
            options.people,
            options.photos,
            options.probes,
            options.draws,
            options.limit,
            options.seed,
        )
        engine = engine_of(options)
        policy = decision_policy(settings_of(options))
        faces = faces_of(options, engine, chosen_files(photo_files(options.faces), setup))
        if why := refusal(faces, setup):
            raise CommandError(why)
        rules = Rules(
            NearestDistance(),
            Ours(engine.id, policy, model=model_of(options, engine)),
            Ours(upper_id(engine.id), policy, model=upper_model_of(options, engine)),
        )
        every = list(draws(faces, setup))
        files = [options.faces / photo.name / photo.file for photo in faces.photos]
        find_as_peer = face_recognition_finder()
        say("the faces as they are ...")
        places = true_faces(files, engine, progress=progress)
        enrolled = np.unique(np.concatenate([draw.rows for draw in every]))
        upper = upper_vectors(files, places, enrolled, engine)
        results = []
        for name in options.only or CONDITIONS:
            say(f"{name} ...")
            probes = tried_in(
                CONDITIONS[name],
                files,
                places,
                probed_rows(every),
                engine,
                find_as_peer,
                progress=progress,
            )
            results.append(judged(name, faces, upper, probes, every, rules, setup.seed))
        if options.json:
            body = {
                **photos_as_json(faces),
                "setup": asdict(setup),
                "fpir": FALSE_POSITIVE_RATE,
                "conditions": [_as_json(result) for result in results],
            }
            print_json(document("conditions", engine, body))
        else:
            print(photos_in_words(faces), end="\n\n")
            _print(results)
    return 0


def _print(results: Sequence[ConditionResult]) -> None:
    print_table(
        ("faces found", "face_recognition", "this application", "judged covered"),
        [
            (one.name, percent(one.peer_recall), percent(one.recall), percent(one.covered))
            for one in results
        ],
    )
    print_table(
        (
            f"people found at {FALSE_POSITIVE_RATE:.1%} of strangers",
            "face_recognition",
            "whole face alone",
            "this application",
        ),
        [
            (one.name, percent(one.peer.tpir), percent(one.whole.tpir), percent(one.ours.tpir))
            for one in results
        ],
    )
    for why in dict.fromkeys(one.ours.refusal for one in results):
        if why:
            print(f"{why}\n")
    print_table(
        ("face_recognition at its 0.6", "people found", "strangers named"),
        [(one.name, percent(one.peer_found), percent(one.peer_strangers)) for one in results],
    )


def _as_json(one: ConditionResult) -> dict[str, Any]:
    return {
        "condition": one.name,
        "recall": {
            "face_recognition": share_as_json(one.peer_recall),
            "ours": share_as_json(one.recall),
        },
        "covered": share_as_json(one.covered),
        "tpir": {
            "face_recognition": _rate_as_json(one.peer),
            "whole_face_alone": _rate_as_json(one.whole),
            "ours": _rate_as_json(one.ours),
        },
        "face_recognition_at_0.6": {
            "found": share_as_json(one.peer_found),
            "strangers_named": share_as_json(one.peer_strangers),
        },
    }


def _rate_as_json(rate: RateResult) -> dict[str, Any]:
    return {
        "threshold": number_as_json(rate.threshold),
        "refusal": rate.refusal or None,
        "tpir": share_as_json(rate.tpir),
        "misidentified": share_as_json(rate.misidentified),
    }
