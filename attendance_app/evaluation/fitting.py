"""Fits a score model to the vectors of many people with several photos each."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from attendance_app.domain.errors import InvalidInputError
from attendance_app.evaluation.two_covariance import TwoCovariance, fit_two_covariance
from attendance_app.vision.faces import EngineId, Vectors
from attendance_app.vision.gallery import Gallery, fused
from attendance_app.vision.scoring import (
    MOST_FRAMES,
    MOST_SAMPLES,
    TYPICAL,
    ScoreModel,
    unit,
)

Labels: TypeAlias = npt.NDArray[np.int64]
"""int64 (F,): whose each vector is."""

FEWEST_PEOPLE = 200
"""With several photos; the noise's covariance has 8,256 numbers."""

EVENNESS = 0.6
"""Share of an even noise mixed into the fitted one: what a few hundred people's photos say about
the quietest directions is not to be believed. People not fitted on, one photo each, 800 enrolled,
found at 0.3 % of strangers: 52 % with 0, 54 % with 0.2, 57 % with 0.5, 58 % with 0.8; five photos,
100 enrolled: 94.3, 95.2, 94.9, 94.0 %."""

SPREAD = 2.0
"""Times the fitted variance between people; heavier tails than a Gaussian's. 1 and 5 find 1 %
less of single photos."""

_LEAST_VARIANCE = 1e-6
"""Of the largest: axes on which people differ less tell nobody apart and are left out. Of the
encoder's 128 these are 47; without them scores differ by 4e-6 and comparing takes two thirds of the
time."""

PEOPLE_PER_TYPICAL_FACE = 2.4
"""On average; a typical face is the middle of at least two people, so that nobody's is kept."""

_PARTS = 4
_ROUNDS = 25
_DRAWS = 12
CROWD = 30
"""People among whom strangers are looked for in the calibration. Strangers near one person are
near others too: in a crowd fewer are accepted than pairs of people suggest, and decisions are made
in a crowd."""
_TAIL = (3e-2, 1e-2, 3e-3, 1e-3, 3e-4)
"""Shares of strangers through whose highest scores the calibration's line is drawn."""
_FEWEST_BEYOND = 30
"""Strangers by whom a share has to be counted."""


def fit_score_model(
    vectors: Vectors,
    names: Sequence[str],
    engine: EngineId,
    provenance: dict[str, Any],
    *,
    told: Callable[[str], None] = lambda _: None,
) -> ScoreModel:
    """Fit the axes and typical faces to everybody, the calibration to people they do not know.

    For the calibration the people are parted by a hash of their names; each part is scored by a
    model fitted to the others.

    Parameters
    ----------
    vectors : Vectors
        float32 (F, 128), of single photos.
    names : sequence of str
        Whose they are, F of them.
    engine : EngineId
        Which networks made them.
    provenance : dict
        Kept with the model.
    told : callable
        Told what is being done.

    Raises
    ------
    InvalidInputError
        There are too few people with several photos.
    """
    people, labels = np.unique(names, return_inverse=True)
    if int((np.bincount(labels) > 1).sum()) < FEWEST_PEOPLE:
        raise InvalidInputError(
            f"A score model cannot be fitted to {len(people)} people: it takes at least "
            f"{FEWEST_PEOPLE} with two photos or more. Name a larger folder."
        )
    units = unit(vectors)
    part = np.array([_part(str(name)) for name in people])[labels]
    strangers: dict[tuple[int, int], list[npt.NDArray[np.float32]]] = {}
    for scored in range(_PARTS):
        told(f"calibrating: part {scored + 1} of {_PARTS}")
        others, these = part != scored, part == scored
        model = _uncalibrated(units[others], labels[others], engine)
        for key, scores in _strangers(model, units[these], labels[these]).items():
            strangers.setdefault(key, []).append(scores)
    told("fitting to everybody")
    final = _uncalibrated(units, labels, engine)
    fewest = min((sum(map(len, strangers[key])) for key in strangers), default=0)
    if len(strangers) < MOST_SAMPLES * MOST_FRAMES or fewest < _FEWEST_BEYOND / _TAIL[1]:
        raise InvalidInputError(
            f"A score model cannot be calibrated: too few people have {MOST_SAMPLES} photos or "
            f"more. Name a larger folder; {2 * _PARTS * CROWD} such people are enough."
        )
    offsets, slopes = np.empty((2, MOST_SAMPLES, MOST_FRAMES), dtype=np.float32)
    for (samples, frames), parts in strangers.items():
        line = tail_line(np.concatenate(parts))
        offsets[samples - 1, frames - 1], slopes[samples - 1, frames - 1] = line
    return ScoreModel(
        engine,
        final.mean,
        final.axes,
        final.between,
        final.typical,
        offsets,
        slopes,
        provenance | {"people": len(people), "photos": len(vectors)},
    )


def tail_line(scores: npt.NDArray[np.float32]) -> tuple[float, float]:
    """Offset and slope by which scores become -log10 of how many strangers reach them.

    The scores are strangers' highest of `CROWD` people; what comes of it counts for one person, so
    that of ten times the people one more is asked.

    A straight line through the tail (the generalised Pareto with shape 0: Pickands, Statistical
    inference using extreme order statistics, 1975).
    """
    rates = np.array([rate for rate in _TAIL if rate * len(scores) >= _FEWEST_BEYOND])
    limits = np.quantile(scores, 1 - rates)
    slope, offset = np.polyfit(limits, np.log10(CROWD / rates), 1)
    return float(offset), float(slope)


def typical_faces(
    people: npt.NDArray[np.float32], mean: npt.NDArray[np.float32], seed: int = 0
) -> npt.NDArray[np.float32]:
    """Middles of groups of people who look alike (spherical k-means), as far out as people are.

    Parameters
    ----------
    people : ndarray
        float32 (P, 128), a mean of unit vectors for each person.
    mean : ndarray
        float32 (128,), of all vectors.
    seed : int
        Of the first middles.
    """
    rng = np.random.default_rng(seed)
    directions = unit(people)
    count = max(TYPICAL, round(len(people) / PEOPLE_PER_TYPICAL_FACE))
    centres = directions[rng.permutation(len(people))[:count]]
    for _ in range(_ROUNDS):
        nearest = (directions @ centres.T).argmax(axis=1)
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, directions)
        filled = np.bincount(nearest, minlength=len(centres)) > 0
        centres = np.where(filled[:, None], unit(np.where(filled[:, None], sums, 1)), centres)
    nearest = (directions @ centres.T).argmax(axis=1)
    sizes = np.bincount(nearest, minlength=len(centres))
    sums = np.zeros_like(centres)
    np.add.at(sums, nearest, people)
    middles = (sums / np.maximum(sizes, 1)[:, None])[sizes >= 2]
    apart = np.linalg.norm(middles - mean, axis=1, keepdims=True)
    usual = np.linalg.norm(people - mean, axis=1).mean()
    return np.asarray(mean + (middles - mean) * (usual / apart), dtype=np.float32)


def _uncalibrated(units: Vectors, labels: Labels, engine: EngineId) -> ScoreModel:
    """A model whose score is the normalised ratio itself."""
    fitted = fit_two_covariance(units.astype(np.float64), labels)
    even = np.eye(len(fitted.mean)) * (np.trace(fitted.within) / len(fitted.mean))
    within = (1 - EVENNESS) * fitted.within + EVENNESS * even
    axes, between = TwoCovariance(fitted.mean, fitted.between, within).diagonalised()
    kept = between > _LEAST_VARIANCE * between.max()
    axes, between = axes[:, kept], between[kept]
    mean = fitted.mean.astype(np.float32)
    _, inverse, counts = np.unique(labels, return_inverse=True, return_counts=True)
    sums = np.zeros((len(counts), units.shape[1]))
    np.add.at(sums, inverse, units)
    middles = (sums / counts[:, None]).astype(np.float32)
    return ScoreModel(
        engine,
        mean,
        np.asarray(axes, dtype=np.float32),
        (between * SPREAD).astype(np.float32),
        np.asarray((typical_faces(middles, mean) - mean) @ axes, dtype=np.float32),
        np.zeros((MOST_SAMPLES, MOST_FRAMES), dtype=np.float32),
        np.ones((MOST_SAMPLES, MOST_FRAMES), dtype=np.float32),
    )


def _strangers(
    model: ScoreModel, units: Vectors, labels: Labels
) -> dict[tuple[int, int], npt.NDArray[np.float32]]:
    """Strangers' highest scores, by numbers of photos in the template and in the probe."""
    rng = np.random.default_rng(0)
    order = np.argsort(labels, kind="stable")
    rows = np.split(order, np.flatnonzero(np.diff(labels[order])) + 1)
    found: dict[tuple[int, int], npt.NDArray[np.float32]] = {}
    for samples in range(1, MOST_SAMPLES + 1):
        for frames in range(1, MOST_FRAMES + 1):
            parts = []
            # Of many people, single photos drawn again would tell hardly anything new.
            once = samples * frames == 1 and len(rows) >= 20 * CROWD
            for _ in range(1 if once else _DRAWS):
                templates, owners, probes, whose = [], [], [], []
                for person, photos in enumerate(rows):
                    mixed = rng.permutation(photos)
                    if len(mixed) >= samples:
                        templates += list(units[mixed[:samples]])
                        owners += [person] * samples
                    if len(mixed) >= frames:
                        probes.append(fused(units[mixed[-frames:]]))
                        whose.append(person)
                if len(owners) < CROWD * samples:
                    continue
                enrolled = Gallery(np.array(owners), np.array(templates), model.engine, model)
                scores = enrolled.scores(np.array(probes), frames)
                scores[np.array(whose)[:, None] == enrolled.people[None]] = -np.inf
                mixed = rng.permutation(scores.shape[1])
                parts += [
                    scores[:, mixed[begin : begin + CROWD]].max(axis=1)
                    for begin in range(0, len(mixed) - CROWD + 1, CROWD)
                ]
            if parts:  # else too few people have so many photos
                found[samples, frames] = np.concatenate(parts)
    return found


def _part(name: str) -> int:
    # A folder's name may hold bytes that are no UTF-8, which Python keeps as surrogates.
    told = f"calibration:{name}".encode("utf-8", "surrogatepass")
    return hashlib.sha256(told).digest()[0] % _PARTS
