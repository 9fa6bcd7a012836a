"""The people a face is compared with: an immutable set of vectors and one template per person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from attendance_app.vision.faces import VECTOR_LENGTH, EngineId, Vector, Vectors
from attendance_app.vision.frames import VisionError
from attendance_app.vision.scoring import (
    LEAST_LENGTH,
    MOST_FRAMES,
    MOST_SAMPLES,
    PROBE_SHARE,
    TEMPLATE_SHARE,
    ScoreModel,
    shipped,
    unit,
)
from attendance_app.words import mark, tr

Keys = npt.NDArray[np.int64]
"""People as integers: int64, (N,)."""

Scores = npt.NDArray[np.float32]
"""float32, one row per probe, one column per person of `Gallery.people`: -log10 of the share of
strangers who come as near to that person; higher is more alike."""

_ODDITY = 0.05
"""Squared distance from a person's mean at which a vector counts half as much as one in it: LFW
photos lie at about 0.06. With one photo of five being somebody else's, 96.5 % are found at 1 % of
strangers instead of 93.5 %; with none, 0.1 % less at 0.3 %."""
_ODDITY_ROUNDS = 3

_NO = mark("vision", "A face vector that is not made of numbers was refused; it is damaged.")

_BLOCK = 8192
"""People whose templates are made at once: a bound on memory."""

_NEAR = 16
"""People who are compared both ways round. The ways differ by a few tenths and by how many photos
each has, so the most alike of all is among those who are most alike one way."""


class GalleryError(VisionError):
    """Vectors were refused: not finite, all zero, of a wrong length, or of another engine."""


@dataclass(frozen=True, slots=True)
class _Group:
    """Neighbouring columns of the weights: people whose templates count as so many samples."""

    columns: slice
    samples: int


class Gallery:
    """Enrolled people: exact search, the same answer whatever the order of the vectors.

    A person's template is the mean of their vectors, odd ones counting less, each and all brought
    to length 1 (`scoring.unit`).

    Parameters
    ----------
    keys : Keys
        int64, (N,); a person has as many rows as vectors.
    vectors : Vectors
        float32, (N, 128), as the encoder gave them. N may be 0. They are copied, but for a
        read-only array in order of its keys, each of them once.
    engine : EngineId
        Which engine made them.
    model : ScoreModel, optional
        By which they are compared; the one shipped for the engine.
    upper : Gallery, optional
        Eyes and foreheads of the same people, for covered faces (`vision.upper_face`); some may
        have none. Without it faces are compared as a whole only.
    crowd : int
        How many people are enrolled, if more than have vectors here.

    Raises
    ------
    GalleryError
        If a vector is not finite, is zero, has a wrong length, keys and vectors do not match, or
        the model is another engine's.
    ModelError
        If the shipped model cannot be used, or there is none for the engine.
    """

    def __init__(
        self,
        keys: Keys,
        vectors: Vectors,
        engine: EngineId,
        model: ScoreModel | None = None,
        *,
        upper: Gallery | None = None,
        crowd: int = 0,
    ) -> None:
        keys = np.asarray(keys, dtype=np.int64)
        checked = require_vectors(vectors)
        if keys.shape != (len(checked),):
            raise GalleryError(
                tr(
                    "vision",
                    "{size} people were given for {count} face vectors; nobody is recognised "
                    "until each vector has its person.",
                ).format(size=keys.size, count=len(checked))
            )
        self._model = model if model is not None else shipped(engine)
        self._engine = engine
        self._upper = upper
        self._require(self._model.engine)
        if not (keys[1:] > keys[:-1]).all():
            # In an order of their own, so that sums and ties do not depend on the caller's.
            order = np.lexsort((checked[:, 2], checked[:, 1], checked[:, 0], keys))
            keys, checked = keys[order], np.ascontiguousarray(checked[order])
        elif checked.flags.writeable:  # the caller's, who may change it
            keys, checked = keys.copy(), checked.copy()
        self._keys, self._vectors = _sealed(keys), _sealed(checked)
        people, starts, counts = np.unique(keys, return_index=True, return_counts=True)
        self._people, self._starts = _sealed(people), starts
        self._samples = _sealed(counts.astype(np.int64))
        self._crowd = max(crowd, len(people))
        self._weigh()

    def _weigh(self) -> None:
        """Make the templates' weights: one column per person, people of equally many together.

        In columns, because a probe times them is then a sum of rows, which takes half the time.
        """
        counted = np.minimum(self._samples, MOST_SAMPLES)
        order = np.argsort(counted, kind="stable")
        dimensions = len(self._model.between)
        self._weights = np.empty((dimensions, len(order)), dtype=np.float32)
        self._constants = np.empty((MOST_FRAMES, len(order)), dtype=np.float32)
        self._groups = []
        for samples in np.unique(counted).tolist():
            begin, end = np.searchsorted(counted[order], [samples, samples + 1]).tolist()
            self._groups.append(_Group(slice(begin, end), samples))
            for at in range(begin, end, _BLOCK):
                block = slice(at, min(at + _BLOCK, end))
                self._weigh_block(order[block], block, samples)
        ascending = len(self._groups) < 2
        self._order = None if ascending else order

    def _weigh_block(self, people: npt.NDArray[np.intp], block: slice, samples: int) -> None:
        templates = self._model.project(self._templates(people))
        typical = TEMPLATE_SHARE * self._model.typicality(templates)
        means = templates * self._model.terms(samples, 1).kept
        self._weights[:, block] = means.T
        for frames in range(1, MOST_FRAMES + 1):
            terms = self._model.terms(samples, frames)
            ratio = terms.constant - 0.5 * (means**2) @ terms.precision - typical
            self._constants[frames - 1, block] = terms.offset + terms.slope * ratio

    def _templates(self, people: npt.NDArray[np.intp]) -> Vectors:
        """The templates of these rows of `people`: float32 (K, 128), of length 1."""
        templates = np.empty((len(people), VECTOR_LENGTH), dtype=np.float32)
        counts, starts = self._samples[people], self._starts[people]
        for count in np.unique(counts).tolist():
            having = counts == count
            rows = starts[having][:, None] + np.arange(count)
            templates[having] = fused(self._vectors[rows])
        return templates

    @classmethod
    def of(cls, people: Mapping[int, Vectors], engine: EngineId) -> Gallery:
        """The gallery of these people, by their keys; float32 (N, 128) of each, N at least 1."""
        counts = [len(vectors) for vectors in people.values()]
        keys = np.repeat(np.fromiter(people, np.int64), counts)
        return cls(keys, np.concatenate(list(people.values())), engine)

    @classmethod
    def empty(cls, engine: EngineId, model: ScoreModel | None = None) -> Gallery:
        """Nobody enrolled: everybody is unknown."""
        nothing = np.empty((0, VECTOR_LENGTH), np.float32)
        return cls(np.empty(0, np.int64), nothing, engine, model)

    def __len__(self) -> int:
        """Vectors, not people."""
        return len(self._keys)

    @property
    def engine(self) -> EngineId:
        """Which engine made the vectors."""
        return self._engine

    @property
    def upper(self) -> Gallery | None:
        """Upper faces of these people; None where faces are compared as a whole only."""
        return self._upper

    @property
    def keys(self) -> Keys:
        """int64 (N,), ascending; read-only."""
        return self._keys

    @property
    def vectors(self) -> Vectors:
        """float32 (N, 128), in the order of `keys`; read-only."""
        return self._vectors

    @property
    def people(self) -> Keys:
        """int64 (P,), each person once, ascending; read-only."""
        return self._people

    @property
    def crowd(self) -> int:
        """How many people are enrolled: what is asked of a face grows with them."""
        return self._crowd

    @property
    def samples(self) -> npt.NDArray[np.int64]:
        """int64 (P,): how many vectors each of `people` has; read-only."""
        return self._samples

    def _row(self, key: int) -> int:
        """Which of `people` somebody is; raises KeyError."""
        if key not in self:
            raise KeyError(key)
        return int(np.searchsorted(self._people, key))

    @cached_property
    def _nearest_others(self) -> dict[int, tuple[int, float] | None]:
        return {}

    def __contains__(self, key: object) -> bool:
        """Whether the person has at least one vector."""
        if not isinstance(key, int | np.integer):
            return False
        row = np.searchsorted(self._people, key)
        return bool(row < len(self._people) and self._people[row] == key)

    def require_engine(self, engine: EngineId) -> None:
        """Refuse to be compared with another engine's vectors.

        Raises
        ------
        GalleryError
            The gallery is another engine's.
        """
        self._require(engine)

    def _require(self, engine: EngineId) -> None:
        if engine != self._engine:
            raise GalleryError(
                tr(
                    "vision",
                    "The enrolled faces were made by {theirs}, this program uses {ours}: they "
                    "cannot be compared. Enroll these people again.",
                ).format(theirs=_name(self._engine), ours=_name(engine))
            )

    def scores(self, probes: Vectors, frames: int = 1) -> Scores:
        """How alike each probe and each person are.

        Parameters
        ----------
        probes : Vectors
            float32, (M, 128), as the encoder gave them, or fused from several (`fused`).
        frames : int
            Of how many vectors each probe is made.

        Returns
        -------
        Scores
            float32, (M, P), columns as `people`.

        Raises
        ------
        GalleryError
            If a probe is not finite, is zero, or has a wrong length.
        """
        projected = self._model.project(require_vectors(probes))
        typical = PROBE_SHARE * self._model.typicality(projected)
        counted = min(frames, MOST_FRAMES)
        scores = np.empty((len(projected), len(self._people)), dtype=np.float32)
        for group in self._groups:
            terms = self._model.terms(group.samples, counted)
            weights = terms.slope * projected * terms.precision
            shift = terms.slope * ((projected**2) @ terms.quadratic - typical)
            columns = self._weights[:, group.columns]
            for row in range(len(projected)):
                part = scores[row, group.columns]
                np.dot(weights[row], columns, out=part)
                part += self._constants[counted - 1, group.columns]
                part += shift[row]
        if self._order is None:
            return scores
        ordered = np.empty_like(scores)
        ordered[:, self._order] = scores
        return ordered

    def template(self, key: int) -> Vector:
        """A person's template, float32 (128,), of length 1; raises KeyError."""
        return np.asarray(self._templates(np.array([self._row(key)]))[0], dtype=np.float32)

    def nearest_other(self, key: int) -> tuple[int, float] | None:
        """Who of the others looks most like a person, and the score of the two; None if alone.

        The score is the higher of the two ways round, of those most alike the one way (`_NEAR`).
        Found when first asked for, and kept.
        """
        known = self._nearest_others
        if key not in known:
            known[key] = self._find_nearest_other(key)
        return known[key]

    def _find_nearest_other(self, key: int) -> tuple[int, float] | None:
        if len(self._people) < 2:
            return None
        row = self._row(key)
        scores = self.scores(self.template(key)[None], int(self._samples[row]))[0]
        scores[row] = -np.inf
        count = min(_NEAR, len(scores) - 1)
        near = np.sort(np.argpartition(scores, -count)[-count:])
        own = slice(self._starts[row], self._starts[row] + self._samples[row])
        alone = Gallery(self._keys[own], self._vectors[own], self._engine, self._model)
        templates = self._templates(near)
        counted = np.minimum(self._samples[near], MOST_FRAMES)
        for frames in np.unique(counted).tolist():
            alike = counted == frames
            back = alone.scores(templates[alike], frames)[:, 0]
            scores[near[alike]] = np.maximum(scores[near[alike]], back)
        other = int(near[np.argmax(scores[near])])
        return int(self._people[other]), float(scores[other])


def fused(
    vectors: npt.NDArray[np.floating[Any]], weights: npt.NDArray[np.floating[Any]] | None = None
) -> Vectors:
    """One vector from several of a person, in which those far from the others count less.

    Parameters
    ----------
    vectors : ndarray
        (..., K, 128), as the encoder gave them.
    weights : ndarray, optional
        (..., K), at least 0, not all 0: how much each is to be relied on; equally without.

    Returns
    -------
    Vectors
        float32, (..., 128), of length 1.
    """
    units = unit(vectors)
    given = np.ones(units.shape[:-1]) if weights is None else np.asarray(weights, dtype=np.float64)
    mean = _mean(units, given)
    if units.shape[-2] > 2:  # of two, neither is the odd one
        for _ in range(_ODDITY_ROUNDS):
            squared = ((units - mean[..., None, :]) ** 2).sum(axis=-1)
            mean = _mean(units, given / (_ODDITY + squared))
    return unit(mean)


def _mean(units: Vectors, weights: npt.NDArray[np.floating[Any]]) -> npt.NDArray[np.floating[Any]]:
    return np.asarray((weights[..., None] * units).sum(axis=-2) / weights.sum(axis=-1)[..., None])


def apart(a: Vector, b: Vector) -> float:
    """Distance of two vectors' directions, 0 to 2."""
    lengths = float(np.linalg.norm(a)) * float(np.linalg.norm(b))
    cosine = float(a @ b) / max(lengths, LEAST_LENGTH)
    return float(np.sqrt(max(0.0, 2 - 2 * cosine)))


def require_vectors(vectors: Vectors) -> Vectors:
    """The vectors as float32 (N, 128), or a `GalleryError` that says what is wrong with them."""
    array = np.asarray(vectors, dtype=np.float32)
    if array.ndim != 2 or array.shape[1] != VECTOR_LENGTH:
        raise GalleryError(
            tr(
                "vision",
                "Face vectors of shape {shape} were refused: each needs {count} numbers. They come "
                "from another engine or are damaged.",
            ).format(shape=array.shape, count=VECTOR_LENGTH)
        )
    squared = np.einsum("ij,ij->i", array, array)  # no second array of the vectors' size
    if not np.isfinite(squared).all():
        raise GalleryError(tr("vision", _NO))
    if (squared < LEAST_LENGTH**2).any():
        raise GalleryError(tr("vision", "A face vector of zeros was refused; it is damaged."))
    return np.ascontiguousarray(array)


def _sealed(array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """A view that cannot be written to."""
    view = array.view()
    view.setflags(write=False)
    return view


def _name(engine: EngineId) -> str:
    return f"{engine.name} {engine.version} ({engine.sha256[:8]})"
