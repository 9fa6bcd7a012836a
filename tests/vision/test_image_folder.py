"""A folder of photos is a source of frames, in the order people expect."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from attendance_app.vision.frames import SourceError
from attendance_app.vision.image_folder import ImageFolder, photos_in
from attendance_app.vision.pacing import Pacer

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def photo(path: Path, level: int = 128) -> Path:
    Image.new("RGB", (16, 12), (level, level, level)).save(path)
    return path


def test_photos_come_by_name_with_numbers_as_people_count(tmp_path: Path) -> None:
    for level, name in enumerate(["10.png", "2.png", "1.PNG", "b.jpg", "A.jpg"]):
        photo(tmp_path / name, 10 * level)
    (tmp_path / "notes.txt").write_text("no photo")
    (tmp_path / "folder.jpg").mkdir()
    assert [p.name for p in photos_in(tmp_path)] == ["1.PNG", "2.png", "10.png", "A.jpg", "b.jpg"]
    with ImageFolder(tmp_path) as folder:
        frames = list(iter(folder.read, None))
    assert [round(f.pixels.mean() / 10) for f in frames] == [2, 1, 0, 4, 3]


def test_frames_are_dated_by_the_nominal_rate(tmp_path: Path) -> None:
    for n in range(3):
        photo(tmp_path / f"{n}.png")
    with ImageFolder(tmp_path, frame_rate=4, clock=lambda: NOON) as folder:
        frames = list(iter(folder.read, None))
    assert [f.index for f in frames] == [0, 1, 2]
    assert [f.time_s for f in frames] == [0, 0.25, 0.5]
    assert frames[2].taken_at == NOON + timedelta(seconds=0.5)
    assert not folder.live


def test_a_photo_that_cannot_be_read_is_left_out_and_named(tmp_path: Path) -> None:
    photo(tmp_path / "1.png")
    (tmp_path / "2.png").write_bytes(b"")
    photo(tmp_path / "3.png")
    with ImageFolder(tmp_path) as folder:
        assert len(list(iter(folder.read, None))) == 2
        assert "2.png" in str(folder.refusals[0])


def test_a_folder_with_no_readable_photo_says_why(tmp_path: Path) -> None:
    (tmp_path / "1.png").write_bytes(b"")
    with ImageFolder(tmp_path) as folder, pytest.raises(SourceError, match="empty"):
        folder.read()


def test_a_folder_without_photos_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no photos"):
        ImageFolder(tmp_path).open()


def test_a_missing_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no file or folder"):
        ImageFolder(tmp_path / "gone").open()


def test_a_single_photo_is_a_source_of_one_frame(tmp_path: Path) -> None:
    with ImageFolder(photo(tmp_path / "one.png", 77)) as source:
        frames = list(iter(source.read, None))
    assert len(frames) == 1
    assert np.all(frames[0].pixels == 77)


def test_real_photos_are_frames(data_dir: Path) -> None:
    person = next(p for p in (data_dir / "faces").iterdir() if len(list(p.iterdir())) >= 3)
    with ImageFolder(person) as folder:
        assert len(list(iter(folder.read, None))) == len(list(person.iterdir()))


def test_in_real_time_it_waits_and_can_be_interrupted(tmp_path: Path) -> None:
    photo(tmp_path / "1.png")
    photo(tmp_path / "2.png")
    with ImageFolder(tmp_path, realtime=True, pacer=Pacer(lambda: 0.0)) as folder:
        assert folder.read() is not None
        folder.interrupt()
        assert folder.read() is None
