"""``evaluate pairs``: are two photos of one person, by Labeled Faces in the Wild's protocol."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np

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
from attendance_app.commands.session import print_json, sentences
from attendance_app.evaluation.metrics import Roc
from attendance_app.evaluation.pairs import (
    PairsResult,
    RateResult,
    RuleResult,
    evaluate_pairs,
    read_pairs,
)
from attendance_app.evaluation.rules import NearestDistance, Ours, Rule
from attendance_app.wiring import decision_policy


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "pairs", type=Path, metavar="PAIRS.csv", help="columns first, second, same (1 or 0)"
    )
    parser.add_argument(
        "faces",
        type=Path,
        metavar="FACES",
        help="the photos: NAME/NAME_0001.jpg and so on",
    )
    add_output(parser)
    add_cache(parser)
    add_model(parser)


def run(options: argparse.Namespace) -> int:
    """Evaluate and print."""
    with sentences():
        plots = plot_folder(options)
        pairs, files = read_pairs(options.pairs, options.faces)
        engine = engine_of(options)
        faces = faces_of(options, engine, files)
        policy = decision_policy(settings_of(options))
        ours = Ours(engine.id, policy, model_of(options, engine))
        rules: list[Rule] = [ours, NearestDistance("distance, best threshold")]
        result = evaluate_pairs(pairs, faces, rules)
        if plots is not None:
            from attendance_app.evaluation.plots import plot_pairs

            plot_pairs(result, plots)
        if options.json:
            body = {**photos_as_json(faces), **_as_json(result)}
            print_json(document("pairs", engine, body))
        else:
            print(photos_in_words(faces))
            _print(result)
    return 0


def _print(result: PairsResult) -> None:
    print(
        f"{result.pairs:,} pairs: {result.mated:,} of one person, {result.non_mated:,} of two; "
        f"{result.undetected_pairs:,} with a photo in which no face was found: rejected.\n"
        f"Ten folds{'; nobody is in two of them' if result.disjoint_folds else ', sharing people'}."
        " The threshold for each is chosen on the other nine.\n"
    )
    print_table(
        ("rule", "accuracy", "area under ROC", "equal error rate"),
        [
            (
                rule.name,
                f"{rule.accuracy:.2%} +- {rule.standard_error:.2%}",
                "-" if rule.auc is None else f"{rule.auc:.5f}",
                "-" if rule.eer is None else f"{rule.eer:.2%}",
            )
            for rule in result.rules
        ],
    )
    print("Mated pairs accepted (TMR, 95 % interval) at a false match rate (FMR):\n")
    rows = []
    for rule in result.rules:
        rows += [
            (rule.name, f"{one.rate:.2%}", percent(one.tmr))
            for one in rule.rates
            if one.tmr is not None
        ]
        if rule.fmr is not None:
            rows.append((rule.name, percent(rule.fmr), percent(rule.tmr)))
    print_table(("rule", "FMR", "TMR"), rows)
    for refusal in dict.fromkeys(one.refusal for rule in result.rules for one in rule.rates):
        if refusal:
            print(refusal)


def _as_json(result: PairsResult) -> dict[str, Any]:
    return {
        "pairs": result.pairs,
        "mated": result.mated,
        "non_mated": result.non_mated,
        "undetected_photos": result.undetected_photos,
        "undetected_pairs": result.undetected_pairs,
        "folds_share_nobody": result.disjoint_folds,
        "rules": [_rule_as_json(rule) for rule in result.rules],
    }


def _rule_as_json(rule: RuleResult) -> dict[str, Any]:
    return {
        "rule": rule.name,
        "accuracy": rule.accuracy,
        "standard_error": rule.standard_error,
        "folds": list(rule.folds),
        "auc": rule.auc,
        "eer": rule.eer,
        "tmr_at_fmr": [_rate_as_json(one) for one in rule.rates],
        "tmr": share_as_json(rule.tmr),
        "fmr": share_as_json(rule.fmr),
        "roc": None if rule.roc is None else _corners(rule.roc),
    }


def _rate_as_json(one: RateResult) -> dict[str, Any]:
    return {
        "fmr": one.rate,
        "threshold": number_as_json(one.threshold),
        "tmr": share_as_json(one.tmr),
        "refusal": one.refusal or None,
    }


def _corners(roc: Roc) -> list[dict[str, float | None]]:
    """The points at which the curve turns; between them it is straight."""
    turns = (np.diff(roc.fmr, prepend=-1) > 0) | (np.diff(roc.fmr, append=2) > 0)
    return [
        {
            "fmr": round(float(roc.fmr[point]), 6),
            "tmr": round(float(roc.tmr[point]), 6),
            "threshold": number_as_json(float(roc.thresholds[point])),
        }
        for point in np.flatnonzero(turns)
    ]
