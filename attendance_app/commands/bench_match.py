"""What ``bench`` measures of matching: one face against many enrolled vectors."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from attendance_app.commands.memory import free_bytes
from attendance_app.commands.session import say
from attendance_app.vision.decision import DecisionPolicy, decide
from attendance_app.vision.encoder import ENGINE_ID
from attendance_app.vision.faces import VECTOR_LENGTH, Vectors
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.scoring import shipped, unit

_LEAST_CALLS, _MOST_CALLS, _ENOUGH_S = 5, 300, 4.0
"""Of each side: as many as fit into the time."""

_PEOPLE, _NOISE = 20, 0.01
"""So many are asked for again and again; and how far, in each of 128 numbers, a probe is from the
enrolled vector of length 1: a distance of 0.11, as in neighbouring frames."""

_BLOCK = 16_384
"""People are drawn by so many, so that a million take no more memory than their vectors."""

_OUR_COPIES, _PEER_COPIES = 3, 8
"""In sizes of the float32 vectors: ours holds them as given, as templates, and while they are
made; the peer a list of float64 vectors, and in each call three arrays of that size."""


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds of one call: median, and what 99 of 100 do not exceed."""

    calls: int
    p50_ms: float
    p99_ms: float


@dataclass(frozen=True, slots=True)
class Match:
    """One probe against so many people of one vector each, the dearest case.

    Attributes
    ----------
    name : str
    vectors : int
    build_s : float
        To make the gallery of the vectors.
    first : Times
        The whole decision on a person for the first time: who is nearest, who is next, who of the
        others looks like them, whether that suffices.
    ours : Times
        The same on later times: who looks like them is known.
    gemv : Times
        numpy's bare product of the same float32 vectors and the probe, nothing decided.
    peer : Times or None
        `face_recognition.face_distance` on the list of float64 vectors that its users keep, and
        the nearest; None where memory does not suffice.
    right, peer_right : int
        Calls in which the person nearest was the one the probe was made from.
    """

    name: str
    vectors: int
    build_s: float
    first: Times
    ours: Times
    gemv: Times
    peer: Times | None
    right: int
    peer_right: int


def matches(peer: Any, sizes: Sequence[int]) -> Iterator[Match]:
    """Measure each size for which there is memory; says so where there is not."""
    for size in sizes:
        free = free_bytes()
        needed = _OUR_COPIES * _bytes(size)
        if free is not None and free < needed:
            say(
                f"match, {size:,} vectors: left out, as it takes {needed / 1e9:.1f} GB of memory "
                f"and {free / 1e9:.1f} GB are free."
            )
            continue
        yield _match(peer, size)


def _match(peer: Any, size: int) -> Match:
    rng = np.random.default_rng(size)
    vectors = _drawn(size, rng)
    people = rng.choice(size, min(_PEOPLE, size), replace=False)
    chosen = np.resize(people, _MOST_CALLS)
    noise = rng.normal(0, _NOISE, (_MOST_CALLS, VECTOR_LENGTH)).astype(np.float32)
    probes = vectors[chosen] + noise
    gemv, _ = _timed(lambda probe: int((vectors @ probe).argmax()), probes, chosen)

    started = time.perf_counter()
    gallery = Gallery(np.arange(size, dtype=np.int64), vectors, ENGINE_ID)
    build_s = round(time.perf_counter() - started, 2)
    decide(gallery, probes[-1] + 1, DecisionPolicy())  # what is made once for all
    first, _ = _ours(gallery, probes[: len(people)], chosen)
    ours, right = _ours(gallery, probes, chosen)
    del gallery
    theirs, peer_right = _theirs(peer, vectors, probes, chosen)
    name = f"match, {size:,} vectors"
    return Match(name, size, build_s, first, ours, gemv, theirs, right, peer_right)


def _drawn(size: int, rng: np.random.Generator) -> Vectors:
    """People who differ as the score model says people do: float32 (size, 128), of length 1."""
    model = shipped(ENGINE_ID)
    back = np.linalg.pinv(model.axes.astype(np.float64)).astype(np.float32)
    vectors = np.empty((size, VECTOR_LENGTH), dtype=np.float32)
    for start in range(0, size, _BLOCK):
        part = vectors[start : start + _BLOCK]
        people = rng.standard_normal((len(part), len(back)), dtype=np.float32)
        part[:] = unit(model.mean + (people * np.sqrt(model.between)) @ back)
    return vectors


def _ours(gallery: Gallery, probes: Vectors, chosen: npt.NDArray[np.int64]) -> tuple[Times, int]:
    policy = DecisionPolicy()
    return _timed(lambda probe: decide(gallery, probe, policy).key, probes, chosen, warm_up=False)


def _theirs(
    peer: Any, vectors: Vectors, probes: Vectors, chosen: npt.NDArray[np.int64]
) -> tuple[Times | None, int]:
    """As the peer's users do it; nothing where memory does not suffice."""
    free = free_bytes()
    if free is not None and free < _PEER_COPIES * vectors.nbytes:
        return None, 0
    known = list(vectors.astype(np.float64))
    return _timed(
        lambda probe: int(np.argmin(peer.face_distance(known, probe))),
        probes.astype(np.float64),
        chosen,
    )


def _bytes(size: int) -> int:
    return 4 * VECTOR_LENGTH * size


def _timed(
    side: Callable[[npt.NDArray[Any]], int | None],
    probes: Vectors | npt.NDArray[np.float64],
    chosen: npt.NDArray[np.int64],
    *,
    warm_up: bool = True,
) -> tuple[Times, int]:
    """Times, and how often the answer was the person chosen."""
    if warm_up:
        side(probes[0])
    took: list[float] = []
    right = 0
    give_up_s = time.perf_counter() + _ENOUGH_S
    for probe, person in zip(probes, chosen.tolist(), strict=False):
        started = time.perf_counter()
        answer = side(probe)
        took.append(1000 * (time.perf_counter() - started))
        right += answer == person
        if len(took) >= _LEAST_CALLS and time.perf_counter() > give_up_s:
            break
    p50, p99 = np.percentile(took, [50, 99], method="higher").tolist()
    return Times(len(took), round(p50, 3), round(p99, 3)), right
