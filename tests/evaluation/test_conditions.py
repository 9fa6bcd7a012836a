"""Hard conditions: who is drawn, that a face counts where it is, and what masks change."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from made_up import face_set

from attendance_app.evaluation.condition_trials import Rules, judged
from attendance_app.evaluation.conditions import (
    CONDITIONS,
    Probes,
    chosen_files,
    probed_rows,
    seed_of,
    tried_in,
    true_faces,
)
from attendance_app.evaluation.drawing import Setup, draws
from attendance_app.evaluation.rules import NearestDistance
from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.faces import Box
from attendance_app.vision.reference import face_recognition_finder

SETUP = Setup(people=4, photos=2, probes=1, draws=3, strangers=5)


def _files(photos: dict[str, int]) -> list[Path]:
    return [
        Path("faces") / name / f"{name}_{number}.jpg"
        for name, count in photos.items()
        for number in range(1, count + 1)
    ]


def test_no_more_photos_are_chosen_than_the_setup_can_use() -> None:
    """People with photos enough, others to fill the gallery up, and so many strangers."""
    rich = {f"rich {number}": 4 for number in range(3)}
    files = _files(rich | {f"poor {number}": 1 + number % 2 for number in range(20)})
    chosen = chosen_files(files, SETUP)
    names = [file.parent.name for file in chosen]
    assert all(names.count(name) == 4 for name in rich)
    assert len(set(names)) == 3 + 1 + 5
    assert chosen == chosen_files(files[::-1], SETUP)
    assert set(chosen) != set(chosen_files(files, replace(SETUP, seed=1)))


def test_a_folder_name_that_is_no_utf_8_is_a_name_like_others() -> None:
    """Linux allows any bytes, Windows lone surrogates."""
    names = {os.fsdecode(b"Jos\xe9") if os.name != "nt" else "Jos\udce9": 4, "Ann\ud800": 4}
    files = _files(names | {"Eva": 4})
    assert sorted(chosen_files(files, SETUP)) == sorted(files)
    assert len({seed_of(file) for file in files}) == len(files)


def test_masked_faces_are_looked_for_by_their_upper_vectors() -> None:
    """Every other face is masked: the whole of it says nothing, its upper half everything.

    Of bare faces nothing but the whole is compared. Ours names both; who is not found is not named.
    """
    many = {f"person {number}": 3 for number in range(50)}
    faces = face_set(many | {f"stranger {number}": 1 for number in range(130)}, seed=3)
    every = list(draws(faces, Setup(people=50, photos=2, probes=1, draws=9, strangers=130)))
    rows = np.arange(len(faces.photos))
    found, covered = rows % 10 > 0, (rows % 10 > 0) & (rows % 2 > 0)
    noise = np.random.default_rng(1).normal(size=faces.vectors.shape).astype(np.float32)
    whole = np.where(covered[:, None], noise, faces.vectors)
    upper = np.where(covered[:, None], faces.vectors, 0)
    nowhere = np.zeros_like(found)
    probes = Probes(nowhere | True, found, nowhere, covered, whole, upper, noise)
    rule = NearestDistance()
    result = judged("masked", faces, faces.vectors, probes, every, Rules(rule, rule, rule), 0)
    assert result.recall.value == pytest.approx(0.9, abs=0.01)
    assert result.peer_recall.value == 0
    assert result.covered.value == pytest.approx(5 / 9, abs=0.01)
    assert result.whole.tpir is not None, result.whole.refusal
    assert result.ours.tpir is not None
    assert 0.2 < result.whole.tpir.value < 0.6
    assert 0.8 < result.ours.tpir.value < 1


def test_nothing_is_said_from_too_few_strangers() -> None:
    faces = face_set({f"person {number}": 4 for number in range(80)}, seed=3)
    every = list(draws(faces, Setup(people=40, photos=2, probes=1, draws=30, strangers=40)))
    found = np.ones(len(faces.photos), dtype=np.bool_)
    probes = Probes(found, found, found, found, faces.vectors, faces.vectors, faces.library)
    rule = NearestDistance()
    result = judged("masked", faces, faces.vectors, probes, every, Rules(rule, rule, rule), 0)
    assert "at least 100" in result.ours.refusal
    assert result.ours.tpir is None


def test_a_face_counts_where_it_is(data_dir: Path, tmp_path: Path) -> None:
    """A finder that names another place has not found it, whatever it names."""
    engine = FaceEngine.load(tmp_path, EngineOptions(threads=1))
    files = sorted((data_dir / "faces").glob("*/*_0001.jpg"))[:4]
    rows = np.arange(4)
    faces = true_faces(files, engine)
    peers = {
        "library": face_recognition_finder(),
        "corner": lambda _: [Box(0, 0, 40, 40)],
    }
    for name, find in peers.items():
        probes = tried_in(CONDITIONS["masked"], files, faces, rows, engine, find)
        assert probes.tried.all()
        assert probes.found.sum() >= 3
        assert probes.covered.sum() >= 3
        assert np.isfinite(probes.vectors).all()
        assert (np.linalg.norm(probes.upper, axis=1) > 0).tolist() == probes.covered.tolist()
        assert probes.found_by_peer.any() == (name == "library")
    plain = tried_in(CONDITIONS["plain"], files, faces, rows[:2], engine, peers["library"])
    assert plain.tried.tolist() == [True, True, False, False]
    assert plain.found.tolist() == plain.found_by_peer.tolist() == plain.tried.tolist()
    assert not plain.covered.any()
    assert np.allclose(plain.vectors[:2], plain.library[:2], atol=0.5)


def test_only_probes_are_made_harder() -> None:
    faces = face_set({f"person {number}": 3 for number in range(10)})
    every = list(draws(faces, Setup(people=4, photos=2, probes=1, draws=1, strangers=2)))
    rows = probed_rows(every)
    assert len(rows) == len(set(rows.tolist())) == 6
    assert not set(rows.tolist()) & set(every[0].rows.tolist())
