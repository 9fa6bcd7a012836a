"""A header is believed where it can be true, and small differences are not held against it."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.vision.recordings import VideoFile
from attendance_app.vision.stated_length import StatedLength, stated_length


def write_mp4(path: Path, frames: int = 60) -> Path:
    """A real MP4 of two seconds at 30 frames a second."""
    writer = cv2.VideoWriter(
        str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"mp4v"), 30.0, (64, 48)
    )
    assert writer.isOpened()
    noise = np.random.default_rng(1)
    for _ in range(frames):
        writer.write(noise.integers(0, 256, (48, 64, 3), dtype=np.uint8))
    writer.release()
    return path


def shown_for(path: Path, seconds: float) -> Path:
    """State that only the last `seconds` are shown, as a trimmed MP4 does."""
    data = bytearray(path.read_bytes())
    scale = data.index(b"mvhd") + 16
    units = round(seconds * int.from_bytes(data[scale : scale + 4], "big"))
    header = data.index(b"tkhd") + 24
    data[header : header + 4] = units.to_bytes(4, "big")
    path.write_bytes(data)
    return path


def read_whole(path: Path) -> VideoFile:
    video = VideoFile(path)
    with video:
        while video.read() is not None:
            pass
    return video


def test_an_mp4_states_how_long_its_pictures_are_shown(tmp_path: Path) -> None:
    path = write_mp4(tmp_path / "v.mp4")
    length = stated_length(path, 60, 30)
    assert length is not None
    assert length.seconds == pytest.approx(2, abs=0.05)
    assert length.frame_seconds == 2
    shorter = stated_length(shown_for(path, 1.2), 60, 30)
    assert shorter is not None
    assert shorter.seconds == pytest.approx(1.2, abs=0.05)


def test_another_container_is_taken_at_its_number_of_frames(tmp_path: Path) -> None:
    path = tmp_path / "v.mkv"
    path.write_bytes(b"\x1aE\xdf\xa3 and so on")
    assert stated_length(path, 60, 30) == StatedLength(2, 2, 1 / 30)


@pytest.mark.parametrize(
    ("frames", "rate"), [(0, 30), (-1, -1), (-2.8e17, 30), (60, 0), (1e18, 30), (60, float("nan"))]
)
def test_a_header_that_cannot_be_true_states_nothing(
    tmp_path: Path, frames: float, rate: float
) -> None:
    path = tmp_path / "v.mkv"
    path.write_bytes(b"\x1aE\xdf\xa3 and so on")
    assert stated_length(path, frames, rate) is None


@pytest.mark.parametrize("damage", ["cut", "zeros", "noise"])
def test_a_damaged_mp4_header_states_nothing_and_never_hangs(tmp_path: Path, damage: str) -> None:
    path = write_mp4(tmp_path / "v.mp4")
    data = bytearray(path.read_bytes())
    begin = data.index(b"moov")
    if damage == "cut":
        del data[begin + 20 :]
    elif damage == "zeros":
        data[begin + 4 :] = bytes(len(data) - begin - 4)
    else:
        data[begin + 4 :] = np.random.default_rng(2).bytes(len(data) - begin - 4)
    path.write_bytes(data)
    assert stated_length(path, 60, 30) is None


@pytest.mark.parametrize("size", [0, 1 << 62, (1 << 63) - 1, 1 << 63, (1 << 64) - 1])
@pytest.mark.parametrize("box", [b"mdat", b"moov", b"mvhd", b"trak", b"tkhd"])
def test_a_box_of_an_impossible_size_never_raises(tmp_path: Path, box: bytes, size: int) -> None:
    """A size of 64 bits may be larger than any file; the film inside may play all the same."""
    path = write_mp4(tmp_path / "v.mp4")
    data = bytearray(path.read_bytes())
    place = data.index(box)
    data[place - 4 : place] = (1).to_bytes(4, "big")
    data[place + 4 : place + 12] = size.to_bytes(8, "big")
    path.write_bytes(data)
    stated_length(path, 60, 30)


def test_a_missing_file_states_nothing(tmp_path: Path) -> None:
    assert stated_length(tmp_path / "gone.mp4", 60, 30) is None


@pytest.mark.parametrize(
    ("stated_s", "reached_s", "read_s", "early"),
    [
        (2.0, 1.0, 1.0, True),
        (2.0, 1.97, 1.97, False),  # a frame too many is stated
        (2.0, 1.8, 1.8, False),
        (60.0, 58.0, 58.0, False),  # less than a twentieth
        (3600.0, 3597.0, 3597.0, True),
        (2.0, 2.0, 1.0, False),  # fewer frames, but to the end: the rate varies
        (2.0, 1.0, 2.0, False),  # every frame, but the times are wrong
        (2.0, 2.5, 2.5, False),
    ],
)
def test_only_what_clearly_lacks_counts(
    stated_s: float, reached_s: float, read_s: float, early: bool
) -> None:
    assert StatedLength(stated_s, stated_s, 1 / 30).is_missed_by(reached_s, read_s) == early


def test_two_slow_frames_do_not_count() -> None:
    assert not StatedLength(4, 4, 1.0).is_missed_by(2.5, 2)


def test_a_whole_mp4_is_whole_and_a_trimmed_one_too(tmp_path: Path) -> None:
    """A trimmed MP4 keeps frames before its start that are not shown."""
    path = write_mp4(tmp_path / "v.mp4")
    assert read_whole(path).shortfall == ""
    assert read_whole(shown_for(path, 1.0)).shortfall == ""


def test_an_mp4_damaged_in_the_middle_says_so(tmp_path: Path) -> None:
    """Its table of contents, at its end, is whole."""
    path = write_mp4(tmp_path / "v.mp4")
    data = bytearray(path.read_bytes())
    data[len(data) // 3 : data.index(b"moov") - 4] = bytes(data.index(b"moov") - 4 - len(data) // 3)
    path.write_bytes(data)
    assert "of 2.0 s" in read_whole(path).shortfall
