"""Draws who is enrolled, who is looked for and who is a stranger, at random from a set of faces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from attendance_app.evaluation.face_set import FaceSet, Rows


@dataclass(frozen=True, slots=True)
class Setup:
    """A gallery and the probes it is tried with.

    Attributes
    ----------
    people : int
        Enrolled.
    photos : int
        Enrolled of each person, as far as they have so many.
    probes : int
        Photos of one person that are fused into a probe; never enrolled ones.
    draws : int
        How often people and photos are drawn anew.
    strangers : int
        Of a draw, at most.
    seed : int
        The same one draws the same again.
    """

    people: int = 100
    photos: int = 5
    probes: int = 1
    draws: int = 40
    strangers: int = 400
    seed: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Probe:
    """Photos of one person, fused into one probe.

    Attributes
    ----------
    person : int
        Index into `FaceSet.people`.
    rows : Rows
        Those of its photos in which a face was found: 0 to `Setup.probes`.
    """

    person: int
    rows: Rows


@dataclass(frozen=True, slots=True, eq=False)
class Draw:
    """One gallery with its probes.

    Attributes
    ----------
    keys, rows : ndarray
        int64, (R,): whose each enrolled photo is, as an index into `FaceSet.people`, and its row.
        In random order.
    mated, strangers : tuple of Probe
        Of people who are enrolled, and of people who are not.
    """

    keys: npt.NDArray[np.int64]
    rows: Rows
    mated: tuple[Probe, ...]
    strangers: tuple[Probe, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Supply:
    """Who can be what in a setup; indices into `FaceSet.people`, int64.

    Attributes
    ----------
    probed : Rows
        With photos enough to be enrolled and looked for.
    enrollable : Rows
        With at least one face.
    strange : Rows
        With photos enough for a probe.
    """

    probed: Rows
    enrollable: Rows
    strange: Rows


def supply(faces: FaceSet, setup: Setup) -> Supply:
    """Sort people by what their photos are enough for."""
    faces_of = np.array([len(faces.rows[name]) for name in faces.people])
    photos_of = faces_of + np.array([faces.missed[name] for name in faces.people])
    return Supply(
        np.flatnonzero((faces_of >= setup.photos) & (photos_of >= setup.photos + setup.probes)),
        np.flatnonzero(faces_of >= 1),
        np.flatnonzero(photos_of >= setup.probes),
    )


def refusal(faces: FaceSet, setup: Setup) -> str:
    """Why these faces cannot carry the setup, as a sentence; empty if they can."""
    has = supply(faces, setup)
    everybody = len(np.union1d(has.enrollable, has.strange))
    if len(faces.people) < 2:
        return "There are photos of one person only, and telling people apart takes at least two."
    if len(has.probed) < 2:
        return (
            f"{len(has.probed)} of the {len(faces.people):,} people have the "
            f"{setup.photos + setup.probes} photos that {setup.photos} enrolled and "
            f"{setup.probes} to look for take; at least 2 people have to."
        )
    if len(has.enrollable) < setup.people or everybody <= setup.people:
        return (
            f"{setup.people:,} people cannot be enrolled with strangers left over: there are "
            f"{everybody:,} people with photos of use."
        )
    return ""


def draws(faces: FaceSet, setup: Setup) -> Iterator[Draw]:
    """Draw galleries, the same ones for the same seed.

    Where too few people have photos enough to be enrolled and looked for, all of them are
    enrolled, and the gallery is filled up with others, with what photos they have, up to
    `Setup.photos`; those are not looked for. People with too few photos for a probe come first
    there: they could not be strangers either.
    """
    has = supply(faces, setup)
    strange = set(has.strange.tolist())
    rows = [faces.rows[name] for name in faces.people]
    missed = [faces.missed[name] for name in faces.people]
    rng = np.random.default_rng((setup.seed, setup.people, setup.photos, setup.probes))
    for _ in range(setup.draws):
        looked_for = rng.permutation(has.probed)[: setup.people].tolist()
        others = rng.permutation(np.setdiff1d(has.enrollable, looked_for)).tolist()
        others.sort(key=strange.__contains__)
        filling = others[: setup.people - len(looked_for)]
        enrolled: list[tuple[int, int]] = []
        mated: list[Probe] = []
        for person in [*looked_for, *filling]:
            mixed = rng.permutation(rows[person])
            enrolled += [(person, int(row)) for row in mixed[: setup.photos]]
            if len(mated) < len(looked_for):
                mated.append(
                    _probe(person, mixed[setup.photos :], missed[person], setup.probes, rng)
                )
        outside = rng.permutation(np.setdiff1d(has.strange, [*looked_for, *filling])).tolist()
        strangers = [
            _probe(person, rows[person], missed[person], setup.probes, rng)
            for person in outside[: setup.strangers]
        ]
        both = rng.permutation(np.array(enrolled, dtype=np.int64))
        yield Draw(both[:, 0], both[:, 1], tuple(mated), tuple(strangers))


def _probe(person: int, rows: Rows, missed: int, photos: int, rng: np.random.Generator) -> Probe:
    """Some of the photos at random; one without a face gives nothing."""
    chosen = rng.permutation(np.append(rows, np.full(missed, -1)))[:photos]
    return Probe(person, chosen[chosen >= 0].astype(np.int64))
