"""How much likelier it is that vectors show one person than two: the score everything rests on.

A vector is a person's own vector plus what light, pose and years add to it. On axes on which both
are independent and what is added has variance 1 (the two-covariance model, a PLDA: Brummer and de
Villiers, The speaker partitioning problem, Odyssey 2010), the likelihood ratio of "one person" to
"two" has a closed form. From it is taken how well the probe and the template agree with typical
faces (score normalisation with a cohort: Auckenthaler et al., Score normalization for
text-independent speaker verification systems, 2000): without, one limit would be too lax for faces
of which there are many and too strict for rare ones. What is left is brought to a scale on which a
score of s is reached by one in 10^s comparisons with strangers.
"""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from attendance_app.paths import resources
from attendance_app.vision.faces import VECTOR_LENGTH, EngineId, Vectors
from attendance_app.vision.model_store import RESOURCES_REMEDY as REMEDY
from attendance_app.vision.model_store import ModelError
from attendance_app.words import tr

Array = npt.NDArray[np.float32]

FORMAT = 1
"""Of the two files a model is kept in."""

MOST_SAMPLES = 3
MOST_FRAMES = 2
"""Photos of one session and frames of one visit resemble each other: more of them do not make the
mean more certain, so they are not counted as if they did."""

SHARED_NOISE = 0.3
"""Share of the variance that the mean of many photos of a person keeps; with none of it, means of
five are believed too much (validation people, 5 photos and 3 in the probe, found at 0.3 % of
strangers: 98.8 % without, 99.8 % with)."""

_LARGEST = 1e6
"""In a model; the shipped ones' largest is about 100. Far larger ones would overflow."""

LEAST_LENGTH = 1e-9
"""Shorter vectors have no direction: opposite ones, averaged. An encoder's are 1.4 long."""

TYPICAL = 5
"""How many of the most alike typical faces are averaged."""
PROBE_SHARE = 0.5
TEMPLATE_SHARE = 0.25
"""How much of the likeness to typical faces is taken off, for the probe and for the template."""


@dataclass(frozen=True, eq=False)
class ScoreModel:
    """The fitted parameters; immutable.

    Attributes
    ----------
    engine : EngineId
        Whose vectors it is for.
    mean : ndarray
        float32 (128,): of the vectors brought to length 1.
    axes : ndarray
        float32 (128, D): the columns project a centred vector to independent numbers in which
        photos of one person have variance 1.
    between : ndarray
        float32 (D,): the variance between people on each of these.
    typical : ndarray
        float32 (C, D): typical faces on these axes, each the middle of several people.
    offsets : ndarray
        float32 (`MOST_SAMPLES`, `MOST_FRAMES`), [samples - 1, frames - 1], and
    slopes : ndarray
        of the same shape: the score is offset + slope * (log likelihood ratio, normalised).
    provenance : dict
        On what, when and by which command it was fitted; for people.
    """

    engine: EngineId
    mean: Array
    axes: Array
    between: Array
    typical: Array
    offsets: Array
    slopes: Array
    provenance: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuse arrays that do not fit together; raises ValueError."""
        dimensions = self.axes.shape[-1]
        calibration = (MOST_SAMPLES, MOST_FRAMES)
        shapes = {
            "mean": (VECTOR_LENGTH,),
            "axes": (VECTOR_LENGTH, dimensions),
            "between": (dimensions,),
            "typical": (len(self.typical), dimensions),
            "offsets": calibration,
            "slopes": calibration,
        }
        for name, shape in shapes.items():
            array = getattr(self, name)
            if array.shape != shape or not np.isfinite(array).all():
                raise ValueError(f"{name} is not {shape} finite numbers")
            array.setflags(write=False)
        if not 1 <= dimensions <= VECTOR_LENGTH or len(self.typical) < TYPICAL:
            raise ValueError("too few axes or typical faces")
        if max(np.abs(getattr(self, name)).max() for name in shapes) > _LARGEST:
            raise ValueError("a number is larger than any that was ever fitted")
        if not ((self.between >= 0).all() and (self.slopes > 0).all()):
            raise ValueError("a variance or a slope is negative")

    @staticmethod
    def load(name: str, *, folder: Path | None = None) -> ScoreModel:
        """Read a shipped model; every part is checked against its description.

        Parameters
        ----------
        name : str
            ``"faces"`` for whole faces.
        folder : Path, optional
            Where its two files are, instead of the program's own.

        Raises
        ------
        ModelError
            A file is missing, damaged, of a newer program, or not the one described.
        """
        return _read(name, folder or resources() / "score_models")

    def save(self, name: str, folder: Path) -> None:
        """Write ``NAME.npz`` and, with its SHA-256, ``NAME.json``."""
        memory = io.BytesIO()
        arrays: dict[str, Any] = {key: getattr(self, key) for key in _ARRAYS}
        np.savez_compressed(memory, allow_pickle=False, **arrays)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.npz").write_bytes(memory.getvalue())
        description = {
            "format": FORMAT,
            "engine": {
                "name": self.engine.name,
                "version": self.engine.version,
                "sha256": self.engine.sha256,
            },
            "sha256": hashlib.sha256(memory.getvalue()).hexdigest(),
            "provenance": self.provenance,
        }
        text = json.dumps(description, indent=2, ensure_ascii=False) + "\n"
        (folder / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")

    def project(self, vectors: npt.NDArray[np.floating[Any]]) -> Array:
        """Vectors, (..., 128), on the axes: float32 (..., D).

        They are brought to length 1 first: the encoder's length says how clear a picture is rather
        than who is on it.
        """
        return np.asarray((unit(vectors) - self.mean) @ self.axes, dtype=np.float32)

    def terms(self, samples: int, frames: int) -> Terms:
        """What the score needs to know of a template of so many vectors and a probe of so many.

        Raises ValueError for none of either.
        """
        if samples < 1 or frames < 1:
            raise ValueError(f"{samples} samples and {frames} frames cannot be compared")
        return self._terms[min(samples, MOST_SAMPLES) - 1][min(frames, MOST_FRAMES) - 1]

    @cached_property
    def _terms(self) -> list[list[Terms]]:
        return [
            [self._make_terms(samples, frames) for frames in range(1, MOST_FRAMES + 1)]
            for samples in range(1, MOST_SAMPLES + 1)
        ]

    def _make_terms(self, samples: int, frames: int) -> Terms:
        between = self.between.astype(np.float64)
        noise, probe_noise = noise_of_mean(samples), noise_of_mean(frames)
        kept = between / (between + noise)
        known = kept * noise + probe_noise
        unknown = between + probe_noise
        return Terms(
            kept.astype(np.float32),
            (1 / known).astype(np.float32),
            (0.5 / unknown - 0.5 / known).astype(np.float32),
            float(0.5 * np.log(unknown / known).sum()),
            float(self.offsets[samples - 1, frames - 1]),
            float(self.slopes[samples - 1, frames - 1]),
        )

    def typicality(self, projected: Array) -> Array:
        """How much faces agree with the typical ones most like them.

        Parameters
        ----------
        projected : ndarray
            float32 (M, D), from `project` or means of such.

        Returns
        -------
        ndarray
            float32 (M,): mean log likelihood ratio of the `TYPICAL` most alike.
        """
        ratios = projected @ self._typical_weights
        ratios += self._typical_constants
        ratios += ((projected**2) @ self.terms(1, 1).quadratic)[:, None]
        highest = np.partition(ratios, ratios.shape[1] - TYPICAL, axis=1)[:, -TYPICAL:]
        return np.asarray(highest.mean(axis=1), dtype=np.float32)

    @cached_property
    def _typical_weights(self) -> Array:
        terms = self.terms(1, 1)
        return np.ascontiguousarray((self.typical * terms.kept * terms.precision).T)

    @cached_property
    def _typical_constants(self) -> Array:
        terms = self.terms(1, 1)
        means = self.typical * terms.kept
        return np.asarray(terms.constant - 0.5 * (means**2) @ terms.precision, dtype=np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The log likelihood ratio's parts that depend on numbers of vectors only.

    For a template t (mean of projected vectors), m = `kept` * t is where the person is expected,
    and the ratio is sum(q m `precision`) - sum(m^2 `precision`) / 2 + sum(q^2 `quadratic`) +
    `constant`, summed over the axes.
    """

    kept: Array
    precision: Array
    quadratic: Array
    constant: float
    offset: float
    slope: float


def noise_of_mean(count: int) -> float:
    """Variance, on each axis, of the mean of so many vectors of one person; one has 1."""
    return SHARED_NOISE + (1 - SHARED_NOISE) / count


def unit(vectors: npt.NDArray[np.floating[Any]]) -> Vectors:
    """The vectors, (..., 128), brought to length 1, as float32; of zeros, zeros."""
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, LEAST_LENGTH), dtype=np.float32)


_ARRAYS = ("mean", "axes", "between", "typical", "offsets", "slopes")


SHIPPED = ("faces", "upper")
"""Whole faces, and faces whose lower half is not looked at."""


@cache
def shipped(engine: EngineId) -> ScoreModel:
    """The program's own model for an engine's vectors, read once.

    Raises
    ------
    ModelError
        There is none for this engine, or it cannot be used.
    """
    for name in SHIPPED:
        model = ScoreModel.load(name)
        if model.engine == engine:
            return model
    raise ModelError(
        tr("vision", "There is no score model for vectors of {name} {version}. {remedy}").format(
            name=engine.name, version=engine.version, remedy=tr("vision", REMEDY)
        )
    )


def _read(name: str, folder: Path) -> ScoreModel:
    described, stored = folder / f"{name}.json", folder / f"{name}.npz"
    try:
        description = json.loads(described.read_text("utf-8"))
        data = stored.read_bytes()
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError(
            tr("vision", "The score model {described} cannot be read. {remedy}").format(
                described=described, remedy=tr("vision", REMEDY)
            )
        ) from error
    try:
        if description["format"] != FORMAT:
            raise ModelError(
                tr(
                    "vision",
                    "The score model {described} is of another version of this program. {remedy}",
                ).format(described=described, remedy=tr("vision", REMEDY))
            )
        if hashlib.sha256(data).hexdigest() != description["sha256"]:
            raise ModelError(
                tr(
                    "vision", "The score model {stored} is damaged or not the right one. {remedy}"
                ).format(stored=stored, remedy=tr("vision", REMEDY))
            )
        engine = EngineId(**{key: str(description["engine"][key]) for key in _ENGINE})
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            parts = {key: np.asarray(arrays[key], dtype=np.float32) for key in _ARRAYS}
        return ScoreModel(engine, **parts, provenance=description["provenance"])
    except ModelError:
        raise
    except Exception as error:  # zlib, tokenize and numpy each have their own for a damaged file
        raise ModelError(
            tr("vision", "The score model {stored} is damaged ({error}). {remedy}").format(
                stored=stored, error=error, remedy=tr("vision", REMEDY)
            )
        ) from error


_ENGINE = ("name", "version", "sha256")
