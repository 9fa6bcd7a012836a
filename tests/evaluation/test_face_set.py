"""Faces of a folder: one per photo, nothing encoded twice, and nothing taken from a wrong cache."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.evaluation import vector_cache
from attendance_app.evaluation.face_set import (
    FacesError,
    FaceSet,
    Photo,
    load_faces,
    middle_face,
    photo_files,
)
from attendance_app.evaluation.vector_cache import CacheError
from attendance_app.vision.faces import Box, Detection, EngineId, Points, Vectors
from attendance_app.vision.frames import BgrImage

RED, GREEN = (0, 0, 200), (0, 200, 0)


class ColourEngine:
    """Sees a face wherever a picture is not black; its vector is the face's colour."""

    def __init__(self, version: str = "1") -> None:
        self.id = EngineId("colours", version, "0" * 64)
        self.encoded = 0
        self.thorough = 0

    def detect(self, image: BgrImage, *, thorough: bool = False) -> list[Detection]:
        self.thorough += thorough
        # Dark red is found only by looking thoroughly.
        seen = (image.max(axis=2) > (20 if thorough else 100)).astype(np.uint8)
        _, _, stats, _ = cv2.connectedComponentsWithStats(seen)
        return [
            Detection(Box(x, y, x + width, y + height), 1.0, "colour")
            for x, y, width, height, _ in stats[1:].tolist()
        ]

    def landmarks(self, image: BgrImage, boxes: Sequence[Box]) -> list[Points]:
        return [np.array([box.centre] * 5, dtype=np.float32) for box in boxes]

    def encode(
        self, image: BgrImage, points: Sequence[Points], *, mirrored: bool = False
    ) -> Vectors:
        self.encoded += len(points)
        colours = [image[round(float(y)), round(float(x))] for (x, y), *_ in points]
        vectors = np.array([np.resize(colour, 128) for colour in colours], dtype=np.float32)
        return vectors if mirrored else vectors + 1

    def encode_plain(self, image: BgrImage, points: Sequence[Points]) -> Vectors:
        return self.encode(image, points, mirrored=True) + 2


def paint(path: Path, *patches: tuple[int, tuple[int, int, int]]) -> Path:
    """A photo of coloured patches, each at so many pixels from the left."""
    image = np.zeros((60, 200, 3), np.uint8)
    for left, colour in patches:
        image[20:40, left : left + 20] = colour
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(cv2.imencode(".png", image)[1].tobytes())
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "faces"
    paint(root / "Ann" / "Ann_0002.png", (10, GREEN), (85, RED))
    paint(root / "Ann" / "Ann_0001.png", (90, GREEN))
    paint(root / "Bob" / "Bob_0001.png")
    paint(root / "Cem" / "Cem_0001.png", (90, (0, 0, 50)))
    (root / "Cem" / "notes.txt").write_text("not a photo", encoding="utf-8")
    (root / "Cem" / "Cem_0002.png").write_text("damaged", encoding="utf-8")
    return root


def load(folder: Path, engine: ColourEngine, cache: Path | None = None) -> FaceSet:
    return load_faces(photo_files(folder), engine, cache=cache)  # type: ignore[arg-type]


def test_each_photo_gives_the_face_in_its_middle(folder: Path) -> None:
    engine = ColourEngine()
    faces = load(folder, engine)
    assert faces.photos == (
        Photo("Ann", "Ann_0001.png"),
        Photo("Ann", "Ann_0002.png"),
        Photo("Cem", "Cem_0001.png"),
    )
    assert faces.vectors[:, :3].tolist() == [[0, 200, 0], [0, 0, 200], [0, 0, 50]]
    assert faces.vectors.shape == faces.library.shape == (3, 128)
    assert (faces.unmirrored == faces.vectors + 1).all()
    assert (faces.library == faces.vectors + 2).all(), "as face_recognition encodes, whatever we do"
    assert faces.undetected == (Photo("Bob", "Bob_0001.png"),)
    assert faces.unreadable == (Photo("Cem", "Cem_0002.png"),)
    assert engine.thorough == 2, "only where nothing was found at first"


def test_rows_and_missed_photos_are_by_person(folder: Path) -> None:
    faces = load(folder, ColourEngine())
    assert faces.people == ("Ann", "Bob", "Cem")
    assert {name: rows.tolist() for name, rows in faces.rows.items()} == {
        "Ann": [0, 1],
        "Bob": [],
        "Cem": [2],
    }
    assert faces.missed == {"Ann": 0, "Bob": 1, "Cem": 0}
    assert faces.row_of[Photo("Cem", "Cem_0001.png")] == 2


def test_no_face_at_all_is_an_empty_set(tmp_path: Path) -> None:
    paint(tmp_path / "Bob" / "Bob_0001.png")
    faces = load(tmp_path, ColourEngine())
    assert faces.vectors.shape == (0, 128)
    assert len(faces.undetected) == 1


def test_a_photo_is_encoded_once_as_long_as_it_stays_the_same(folder: Path, tmp_path: Path) -> None:
    engine, cache = ColourEngine(), tmp_path / "kept.npz"
    first = load(folder, engine, cache)
    assert engine.encoded >= 3
    engine.encoded = engine.thorough = 0
    again = load(folder, engine, cache)
    assert engine.encoded == engine.thorough == 0, "undetected photos are remembered, too"
    np.testing.assert_array_equal(again.vectors, first.vectors)
    assert (again.photos, again.undetected) == (first.photos, first.undetected)
    changed = paint(folder / "Bob" / "Bob_0001.png", (90, RED))
    os.utime(changed, ns=(1, 1))
    third = load(folder, engine, cache)
    assert engine.encoded >= 1
    assert Photo("Bob", "Bob_0001.png") in third.row_of


def test_another_engine_takes_nothing_from_the_cache(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "kept.npz"
    load(folder, ColourEngine(), cache)
    newer = ColourEngine("2")
    load(folder, newer, cache)
    assert newer.encoded >= 3


def test_a_cache_of_another_format_is_made_anew(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that was written when a key had five parts and a face two vectors."""
    cache = tmp_path / "kept.npz"
    monkeypatch.setattr(vector_cache, "_FORMAT", 1)
    load(folder, ColourEngine(), cache)
    with np.load(cache) as stored:
        older = {name: stored[name] for name in stored.files if name != "unmirrored"}
    older["keys"] = np.column_stack([older["keys"], np.full(len(older["keys"]), "dark")])
    np.savez(cache, **older)
    monkeypatch.undo()

    engine = ColourEngine()
    load(folder, engine, cache)
    assert engine.encoded >= 3
    engine.encoded = 0
    load(folder, engine, cache)
    assert engine.encoded == 0


def test_what_was_encoded_before_an_interruption_is_kept(folder: Path, tmp_path: Path) -> None:
    engine, cache = ColourEngine(), tmp_path / "kept.npz"

    def stop_after_two(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load_faces(photo_files(folder), engine, cache=cache, progress=stop_after_two)  # type: ignore[arg-type]
    encoded = engine.encoded
    load(folder, engine, cache)
    assert engine.encoded == encoded + encoded // 2, "one more photo with a face"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such mode; the folder's rights hold")
def test_only_its_owner_may_read_the_cache(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "kept.npz"
    load(folder, ColourEngine(), cache)
    assert stat.S_IMODE(cache.stat().st_mode) == 0o600


def test_something_else_is_no_cache(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "letter.npz"
    other.write_text("Dear all", encoding="utf-8")
    with pytest.raises(CacheError, match="does not hold the vectors"):
        load(folder, ColourEngine(), other)
    assert other.read_text(encoding="utf-8") == "Dear all"


def test_folders_without_photos_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FacesError, match="not a folder"):
        photo_files(tmp_path / "nowhere")
    with pytest.raises(FacesError, match="no photos in subfolders"):
        photo_files(tmp_path)


def test_nothing_in_a_picture_is_no_face() -> None:
    assert middle_face(ColourEngine(), np.zeros((20, 20, 3), np.uint8)) is None  # type: ignore[arg-type]
