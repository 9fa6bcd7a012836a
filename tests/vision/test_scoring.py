"""The score model: it computes what it says, and one that is not whole is refused with reasons."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from attendance_app.paths import resources
from attendance_app.vision import scoring
from attendance_app.vision.encoder import ENGINE_ID
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import EngineId
from attendance_app.vision.model_store import ModelError
from attendance_app.vision.scoring import (
    FORMAT,
    MOST_FRAMES,
    MOST_SAMPLES,
    TYPICAL,
    ScoreModel,
    noise_of_mean,
    shipped,
    unit,
)
from tests.fakes import ENGINE, looks, photo

ARRAYS = [one.name for one in fields(ScoreModel) if one.name not in ("engine", "provenance")]
MADE_UP = EngineId("made-up", "1", "c" * 64)


def small(seed: int = 0) -> ScoreModel:
    """A model of three axes."""
    rng = np.random.default_rng(seed)
    return ScoreModel(
        MADE_UP,
        mean=(0.01 * rng.normal(size=128)).astype(np.float32),
        axes=rng.normal(size=(128, 3)).astype(np.float32),
        between=np.array([9.0, 2.0, 0.0], np.float32),
        typical=rng.normal(size=(TYPICAL + 2, 3)).astype(np.float32),
        offsets=np.zeros((MOST_SAMPLES, MOST_FRAMES), np.float32),
        slopes=np.ones((MOST_SAMPLES, MOST_FRAMES), np.float32),
        provenance={"photos_of": "nobody, naïvely"},
    )


def test_the_shipped_model_is_for_this_programs_vectors_and_says_where_it_comes_from() -> None:
    model = shipped(ENGINE_ID)
    assert model.engine == ENGINE_ID
    assert model.provenance["people"] > 1000
    assert {"command", "photos_of", "fitted_at", "photos"} <= set(model.provenance)
    assert shipped(ENGINE_ID) is model


def test_the_shipped_model_keeps_nobodys_face() -> None:
    """Vectors of people are not in it: typical faces are the middles of several."""
    model = shipped(ENGINE_ID)
    assert 2 * len(model.typical) <= model.provenance["people"]


def test_an_engine_without_a_model_is_named() -> None:
    with pytest.raises(ModelError, match="no score model for vectors of made-up 1"):
        shipped(MADE_UP)


def test_an_engine_is_not_loaded_without_its_score_models(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window says so once; found with the first face it would begin again for ever."""
    shipped.cache_clear()
    monkeypatch.setattr(scoring, "resources", lambda: tmp_path)
    with pytest.raises(ModelError, match=r"faces\.json cannot be read"):
        FaceEngine.load(tmp_path / "cache")
    monkeypatch.undo()
    assert shipped(ENGINE_ID).engine == ENGINE_ID


def test_nobody_can_change_a_model() -> None:
    for name in ARRAYS:
        assert not getattr(small(), name).flags.writeable


def log_normal(x: npt.NDArray[np.float64], covariance: npt.NDArray[np.float64]) -> float:
    """The logarithm of a normal density with mean 0."""
    sign, log_determinant = np.linalg.slogdet(2 * np.pi * covariance)
    assert sign > 0
    return float(-0.5 * (log_determinant + x @ np.linalg.solve(covariance, x)))


@pytest.mark.parametrize("samples", [1, 2, 3, 8])
@pytest.mark.parametrize("frames", [1, 2, 30])
def test_the_ratio_is_that_of_one_person_to_two(samples: int, frames: int) -> None:
    """Template and probe as one draw, correlated by the person they share, or as two."""
    model, rng = small(), np.random.default_rng(1)
    between = np.diag(model.between.astype(np.float64))
    template_covariance = between + noise_of_mean(min(samples, MOST_SAMPLES)) * np.eye(3)
    probe_covariance = between + noise_of_mean(min(frames, MOST_FRAMES)) * np.eye(3)
    together = np.block([[template_covariance, between], [between, probe_covariance]])
    terms = model.terms(samples, frames)
    for _ in range(5):
        template, probe = rng.normal(scale=3, size=(2, 3))
        direct = log_normal(np.concatenate([template, probe]), together)
        direct -= log_normal(template, template_covariance) + log_normal(probe, probe_covariance)
        mean = terms.kept * template
        ratio = probe @ (mean * terms.precision) - 0.5 * mean**2 @ terms.precision
        ratio += probe**2 @ terms.quadratic + terms.constant
        assert ratio == pytest.approx(direct, rel=1e-4, abs=1e-4)


def test_the_mean_of_more_photos_is_surer_but_never_sure() -> None:
    noise = [noise_of_mean(count) for count in (1, 2, 3, 1000)]
    assert noise[0] == 1
    assert noise == sorted(noise, reverse=True)
    assert noise[-1] > 0.2


def test_more_photos_and_frames_than_counted_change_nothing() -> None:
    model = small()
    assert model.terms(MOST_SAMPLES, MOST_FRAMES) is model.terms(MOST_SAMPLES + 9, MOST_FRAMES + 9)


@pytest.mark.parametrize("counts", [(0, 1), (1, 0), (-1, 1)])
def test_no_photos_or_frames_are_refused(counts: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="cannot be compared"):
        small().terms(*counts)


def test_typicality_is_the_mean_ratio_with_the_most_alike_typical_faces() -> None:
    model = shipped(ENGINE)
    faces = model.project(np.stack([looks(seed) for seed in range(4)]))
    terms = model.terms(1, 1)
    for face, found in zip(faces, model.typicality(faces), strict=True):
        means = terms.kept * model.typical
        ratios = means @ (face * terms.precision) - 0.5 * means**2 @ terms.precision
        ratios += float(face**2 @ terms.quadratic) + terms.constant
        assert found == pytest.approx(np.sort(ratios)[-TYPICAL:].mean(), abs=1e-2)


def test_projected_vectors_are_brought_to_length_1_first() -> None:
    model = shipped(ENGINE)
    vectors = np.stack([looks(1), photo(looks(1), 1)])
    assert model.project(3 * vectors) == pytest.approx(model.project(vectors), abs=1e-3)
    assert model.project(vectors[0]) == pytest.approx(model.project(vectors)[0], abs=1e-3)
    assert model.project(np.empty((0, 128), np.float32)).shape == (0, len(model.between))


def test_unit_brings_to_length_1_and_leaves_zeros() -> None:
    units = unit(np.stack([looks(1), 1e18 * looks(2), np.zeros(128)]))
    assert units.dtype == np.float32
    assert np.linalg.norm(units, axis=1) == pytest.approx([1, 1, 0], abs=1e-6)


def test_a_saved_model_is_read_back_as_it_was(tmp_path: Path) -> None:
    saved = small()
    saved.save("small", tmp_path)
    read = ScoreModel.load("small", folder=tmp_path)
    assert (read.engine, read.provenance) == (saved.engine, saved.provenance)
    for name in ARRAYS:
        assert np.array_equal(getattr(read, name), getattr(saved, name))
        assert getattr(read, name).dtype == np.float32


def flip_a_byte(folder: Path) -> None:
    data = bytearray((folder / "faces.npz").read_bytes())
    data[len(data) // 2] ^= 1
    (folder / "faces.npz").write_bytes(data)


def cut_off(folder: Path) -> None:
    data = (folder / "faces.npz").read_bytes()
    (folder / "faces.npz").write_bytes(data[:-100])


def empty(folder: Path) -> None:
    (folder / "faces.npz").write_bytes(b"")


def describe(folder: Path, **changes: Any) -> None:
    described = folder / "faces.json"
    description = json.loads(described.read_text("utf-8"))
    described.write_text(json.dumps(description | changes), "utf-8")


def put_in(folder: Path, **changes: npt.NDArray[Any]) -> None:
    """Other arrays, rightly described."""
    with np.load(folder / "faces.npz") as stored:
        arrays = dict(stored) | changes
    np.savez(folder / "faces.npz", allow_pickle=True, **arrays)
    describe(folder, sha256=hashlib.sha256((folder / "faces.npz").read_bytes()).hexdigest())


def put_bytes(folder: Path, data: bytes) -> None:
    """Another file, rightly described."""
    (folder / "faces.npz").write_bytes(data)
    describe(folder, sha256=hashlib.sha256(data).hexdigest())


def put_endless(folder: Path) -> None:
    header = b"{'descr': '<f4', 'fortran_order': False, 'shape': (%d,), }" % 10**15
    array = b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header
    with zipfile.ZipFile(folder / "faces.npz", "w") as file:
        for name in ARRAYS:
            file.writestr(f"{name}.npy", array)
    put_bytes(folder, (folder / "faces.npz").read_bytes())


SPOILERS: dict[str, Callable[[Path], object]] = {
    "flipped byte": flip_a_byte,
    "truncated": cut_off,
    "empty": empty,
    "no arrays": lambda folder: (folder / "faces.npz").unlink(),
    "no description": lambda folder: (folder / "faces.json").unlink(),
    "broken description": lambda folder: (folder / "faces.json").write_text("{", "utf-8"),
    "description of nothing": lambda folder: (folder / "faces.json").write_text("[]", "utf-8"),
    "binary description": lambda folder: (folder / "faces.json").write_bytes(b"\xff\xfe"),
    "newer": lambda folder: describe(folder, format=FORMAT + 1),
    "another's hash": lambda folder: describe(folder, sha256="0" * 64),
    "no engine": lambda folder: describe(folder, engine={}),
    "not a number": lambda folder: put_in(folder, between=np.array([1, np.nan, 0])),
    "other axes": lambda folder: put_in(folder, axes=np.zeros((127, 3))),
    "negative variance": lambda folder: put_in(folder, between=np.array([1, -1.0, 0])),
    "no slope": lambda folder: put_in(folder, slopes=np.zeros((MOST_SAMPLES, MOST_FRAMES))),
    "few typical faces": lambda folder: put_in(folder, typical=np.zeros((TYPICAL - 1, 3))),
    "words": lambda folder: put_in(folder, mean=np.array(["no"] * 128)),
    "endless description": lambda folder: (folder / "faces.json").write_text("[" * 200_000),
    "nothing, rightly described": lambda folder: put_bytes(folder, b""),
    "no dimensions": lambda folder: put_in(folder, axes=np.zeros((128, 0))),
    "absurd": lambda folder: put_in(folder, axes=np.full((128, 3), 1e30)),
    "a claim of more numbers than any memory holds": put_endless,
    "objects": lambda folder: put_in(folder, mean=np.array([{}] * 128)),
}


@pytest.mark.parametrize("spoil", SPOILERS.values(), ids=SPOILERS)
def test_a_spoilt_model_is_refused_by_name_and_with_the_remedy(
    tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    small().save("faces", tmp_path)
    ScoreModel.load("faces", folder=tmp_path)
    spoil(tmp_path)
    with pytest.raises(ModelError, match="Get the program's folder resources afresh") as refused:
        ScoreModel.load("faces", folder=tmp_path)
    sentence = str(refused.value)
    assert str(tmp_path / "faces.") in sentence
    assert "\n" not in sentence


def test_a_flipped_bit_of_the_shipped_model_is_found(tmp_path: Path) -> None:
    for name in ("faces.npz", "faces.json"):
        (tmp_path / name).write_bytes((resources() / "score_models" / name).read_bytes())
    ScoreModel.load("faces", folder=tmp_path)
    flip_a_byte(tmp_path)
    with pytest.raises(ModelError, match=r"faces\.npz is damaged"):
        ScoreModel.load("faces", folder=tmp_path)


@pytest.mark.parametrize("name", ARRAYS)
def test_a_model_of_numbers_that_are_none_cannot_be_made(name: str) -> None:
    model = small()
    spoilt = getattr(model, name).copy()
    spoilt[...] = np.inf
    with pytest.raises(ValueError, match=name):
        replace(model, **{name: spoilt})
