"""Verification by the protocol of Labeled Faces in the Wild: are these two photos of one person?

Huang, Ramesh, Berg, Learned-Miller: Labeled Faces in the Wild (2007): ten folds of pairs; the
threshold for each is chosen on the other nine; the accuracy is the mean over the folds, with its
standard error. A pair with a photo in which no face is found is rejected: wrong where it is mated.
"""

from __future__ import annotations

import csv
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from attendance_app.evaluation.face_set import FacesError, FaceSet, Photo
from attendance_app.evaluation.intervals import Share, share, trials_needed
from attendance_app.evaluation.metrics import (
    Roc,
    Scores,
    auc,
    best_threshold,
    equal_error_rate,
    roc,
    threshold_at,
)
from attendance_app.evaluation.rules import PEER_TOLERANCE, NearestDistance, Rule
from attendance_app.vision.photos import PHOTO_SUFFIXES

FOLDS = 10

_COLUMNS = ("first", "second", "same")

FALSE_MATCH_RATES = (1e-2, 1e-3, 1e-4)

_LARGEST_PART = 0.2
"""Folds share nobody unless that would put more than this part of all pairs into one of them."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two photos, and whether they are of one person."""

    first: Photo
    second: Photo
    same: bool


@dataclass(frozen=True, slots=True)
class Folding:
    """Which fold each pair is in.

    Attributes
    ----------
    fold : tuple of int
        0 to `FOLDS` - 1, one per pair.
    disjoint : bool
        Nobody is in two folds.
    """

    fold: tuple[int, ...]
    disjoint: bool


@dataclass(frozen=True, slots=True)
class RateResult:
    """The true match rate where so many of the non-mated pairs match, or why it is not known."""

    rate: float
    threshold: float | None
    tmr: Share | None
    refusal: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class RuleResult:
    """What one rule makes of the pairs.

    Attributes
    ----------
    name : str
    accuracy, standard_error : float
        Mean over the folds.
    folds : tuple of float
        The accuracy in each.
    mated, non_mated : Scores
        float64; minus infinity where a face was not found.
    auc, eer : float or None
        None for a rule whose threshold is fixed.
    rates : tuple of RateResult
    roc : Roc or None
    tmr, fmr : Share or None
        At the fixed threshold, if it is fixed.
    """

    name: str
    accuracy: float
    standard_error: float
    folds: tuple[float, ...]
    mated: Scores
    non_mated: Scores
    auc: float | None
    eer: float | None
    rates: tuple[RateResult, ...]
    roc: Roc | None
    tmr: Share | None = None
    fmr: Share | None = None


@dataclass(frozen=True, slots=True)
class PairsResult:
    """The whole evaluation.

    Attributes
    ----------
    pairs, mated, non_mated : int
    undetected_photos, undetected_pairs : int
        Photos of the pairs in which no face was found, and pairs with such a photo.
    disjoint_folds : bool
    rules : tuple of RuleResult
    """

    pairs: int
    mated: int
    non_mated: int
    undetected_photos: int
    undetected_pairs: int
    disjoint_folds: bool
    rules: tuple[RuleResult, ...]


def read_pairs(table: Path, folder: Path) -> tuple[list[Pair], list[Path]]:
    """The pairs of a table, and the photos they are about.

    Parameters
    ----------
    table : Path
        CSV with the columns first, second, same: photos named like ``Name_0001``, and 1 or 0.
    folder : Path
        Where ``Name/Name_0001.jpg`` lies (or with another ending of a photo).

    Raises
    ------
    FacesError
        The table cannot be read, a line of it is wrong, or a photo is missing.
    """
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            lines = list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise FacesError(f"The pairs {table} cannot be read: {error}.") from error
    if not lines or not set(_COLUMNS) <= set(reader.fieldnames or ()):
        raise FacesError(
            f"The table {table} holds no pairs: its first line has to name the columns "
            f"{', '.join(_COLUMNS)}, with commas between them, and each other line is a pair."
        )
    files: dict[str, Path] = {}
    pairs = []
    for number, line in enumerate(lines, start=2):
        first, second, same = (line.get(column) for column in _COLUMNS)
        if not first or not second or same not in ("0", "1"):
            raise FacesError(
                f"Line {number} of {table} is no pair: it needs two photos named like Name_0001, "
                "and 1 (of one person) or 0."
            )
        found = []
        for name in (first, second):
            if name not in files:
                files[name] = _photo_file(name, folder, f"line {number} of {table}")
            found.append(Photo(files[name].parent.name, files[name].name))
        pairs.append(Pair(found[0], found[1], same == "1"))
    return pairs, list(files.values())


def _photo_file(name: str, folder: Path, where: str) -> Path:
    person = name.rpartition("_")[0]
    if person and Path(name).name == name:
        for suffix in (".jpg", *sorted(PHOTO_SUFFIXES - {".jpg"})):
            file = folder / person / f"{name}{suffix}"
            if file.is_file():
                return file
    raise FacesError(
        f"The photo {name} of {where} is not at {folder / (person or name) / name}.jpg. "
        "Name the folder that the pairs belong to."
    )


def fold_pairs(pairs: Sequence[Pair]) -> Folding:
    """Ten folds of about equally many pairs, always the same ones.

    People who are compared with each other, directly or by way of others, form a group. Groups are
    dealt out whole, the largest first, each to the fold with the fewest pairs of the kind that it
    has most of: then nobody is in two folds. Where a group is too large for that, the pairs
    of each kind are dealt out in turn, and folds do share people.
    """
    leader: dict[str, str] = {}

    def head(name: str) -> str:
        while leader.setdefault(name, name) != name:
            leader[name] = leader[leader[name]]
            name = leader[name]
        return name

    for pair in pairs:
        leader[head(pair.second.name)] = head(pair.first.name)
    groups: dict[str, list[int]] = {}
    for number, pair in enumerate(pairs):
        groups.setdefault(head(pair.first.name), []).append(number)
    fold = [0] * len(pairs)
    dealt = np.zeros((2, FOLDS), dtype=np.int64)
    largest_first = sorted(groups.values(), key=lambda group: (-len(group), group))
    if len(largest_first[0]) > _LARGEST_PART * len(pairs):
        turns = [0, 0]
        for number, pair in enumerate(pairs):
            fold[number] = turns[pair.same] % FOLDS
            turns[pair.same] += 1
        return Folding(tuple(fold), False)
    for group in largest_first:
        mated = sum(pairs[number].same for number in group)
        kind = int(2 * mated > len(group))
        chosen = min(range(FOLDS), key=lambda one: (dealt[kind, one], dealt[:, one].sum()))
        dealt[:, chosen] += len(group) - mated, mated
        for number in group:
            fold[number] = chosen
    return Folding(tuple(fold), True)


def evaluate_pairs(pairs: Sequence[Pair], faces: FaceSet, rules: Sequence[Rule]) -> PairsResult:
    """Let each rule decide every pair; the peers' fixed distance decides in the same run.

    Raises
    ------
    FacesError
        There are too few pairs for ten folds, or a photo of them could not be opened.
    """
    same = np.array([pair.same for pair in pairs], dtype=bool)
    mated, non_mated = int(same.sum()), int((~same).sum())
    if min(mated, non_mated) < FOLDS:
        raise FacesError(
            f"{mated} pairs of one person and {non_mated} of two are too few for {FOLDS} folds. "
            f"At least {FOLDS} of each are needed, and some hundreds to say anything."
        )
    if faces.unreadable:
        raise FacesError(
            f"The photo {faces.unreadable[0].file} cannot be opened. Copy it again: the pairs are "
            "evaluated together or not at all."
        )
    folding = fold_pairs(pairs)
    fold = np.array(folding.fold)
    missed = set(faces.undetected)
    results = [
        _with_best_threshold(rule.name, _scores(rule, pairs, faces), same, fold) for rule in rules
    ]
    peer = _scores(NearestDistance(), pairs, faces)
    results.append(_with_fixed_threshold(peer, same, fold))
    return PairsResult(
        len(pairs),
        mated,
        non_mated,
        len(missed),
        sum(pair.first in missed or pair.second in missed for pair in pairs),
        folding.disjoint,
        tuple(results),
    )


def _scores(rule: Rule, pairs: Sequence[Pair], faces: FaceSet) -> Scores:
    """Each pair alone: the first photo enrolled, the second the probe."""
    vectors = faces.library if rule.vectors == "library" else faces.vectors
    key = np.zeros(1, dtype=np.int64)
    scores = np.full(len(pairs), -np.inf)
    for number, pair in enumerate(pairs):
        first, second = faces.row_of.get(pair.first), faces.row_of.get(pair.second)
        if first is not None and second is not None:
            enrolled = rule.enroll(key, vectors[first : first + 1])
            scores[number] = enrolled.scores(vectors[second : second + 1], 1)[0, 0]
    return scores


def _with_best_threshold(
    name: str, scores: Scores, same: npt.NDArray[np.bool_], fold: npt.NDArray[np.int64]
) -> RuleResult:
    accuracies = []
    for one in range(FOLDS):
        others = fold != one
        threshold = best_threshold(scores[others & same], scores[others & ~same])
        accuracies.append(_accuracy(scores[~others], same[~others], threshold))
    mated, non_mated = scores[same], scores[~same]
    return RuleResult(
        name,
        *_mean_and_error(accuracies),
        tuple(accuracies),
        mated,
        non_mated,
        auc(mated, non_mated),
        equal_error_rate(mated, non_mated),
        tuple(_at_rate(mated, non_mated, rate) for rate in FALSE_MATCH_RATES),
        roc(mated, non_mated),
    )


def _with_fixed_threshold(
    scores: Scores, same: npt.NDArray[np.bool_], fold: npt.NDArray[np.int64]
) -> RuleResult:
    # The peers accept the tolerance itself, a score is accepted above the threshold.
    threshold = math.nextafter(-PEER_TOLERANCE, -math.inf)
    accuracies = [_accuracy(scores[fold == one], same[fold == one], threshold) for one in range(10)]
    mated, non_mated = scores[same], scores[~same]
    return RuleResult(
        f"distance {PEER_TOLERANCE}, fixed",
        *_mean_and_error(accuracies),
        tuple(accuracies),
        mated,
        non_mated,
        None,
        None,
        (),
        None,
        share(int((mated > threshold).sum()), len(mated)),
        share(int((non_mated > threshold).sum()), len(non_mated)),
    )


def _at_rate(mated: Scores, non_mated: Scores, rate: float) -> RateResult:
    needed = trials_needed(rate)
    if len(non_mated) < needed:
        refusal = (
            f"A false match rate of {rate:g} needs at least {needed:,} pairs of two people; "
            f"these are {len(non_mated):,}."
        )
        return RateResult(rate, None, None, refusal)
    threshold = threshold_at(non_mated, rate)
    return RateResult(rate, threshold, share(int((mated > threshold).sum()), len(mated)))


def _accuracy(scores: Scores, same: npt.NDArray[np.bool_], threshold: float) -> float:
    return float(((scores > threshold) == same).mean())


def _mean_and_error(accuracies: Sequence[float]) -> tuple[float, float]:
    values = np.array(accuracies)
    return float(values.mean()), float(values.std(ddof=1) / math.sqrt(len(values)))
