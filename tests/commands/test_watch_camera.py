"""watch gives up a camera that never gives a picture, and no other."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest

from attendance_app.cli import main
from attendance_app.commands import watch
from attendance_app.vision import camera_devices
from attendance_app.vision.camera import CameraInfo
from attendance_app.vision.frames import Frame, SourceBase, SourceTroubleError, Trouble


class Desk(SourceBase):
    """A camera that does what a script says: gives a picture, or is in trouble; ends after it.

    It goes on only when the picture before has been taken.
    """

    name = "Desk camera"
    live = True
    frame_rate = 30.0

    def __init__(self, script: Iterable[Trouble | None]) -> None:
        self._script = enumerate(script)
        self.taken = threading.Event()
        self.taken.set()

    def open(self) -> None:
        pass

    def close(self) -> None:
        pass

    def read(self) -> Frame | None:
        assert self.taken.wait(20)
        for number, trouble in self._script:
            if trouble is not None:
                raise SourceTroubleError(trouble, f"The camera is {trouble}.")
            self.taken.clear()
            pixels = np.full((48, 64, 3), number, np.uint8)
            return Frame(pixels, number, number / 30, datetime(2026, 3, 2, tzinfo=UTC))
        return None


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A camera that has never given a picture is given up at once."""
    monkeypatch.setattr(watch, "_FIRST_PICTURE_S", 0.0)


def one_camera(monkeypatch: pytest.MonkeyPatch, index: int) -> None:
    """This computer has one camera."""
    cameras = [CameraInfo(index, "Front desk", camera_devices.backends()[0])]
    monkeypatch.setattr(watch, "list_cameras", lambda: cameras)
    monkeypatch.setattr(camera_devices, "list_cameras", lambda: cameras)


def test_a_camera_that_does_not_exist_ends_the_command_with_the_ones_that_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one_camera(monkeypatch, 0)
    assert main(["watch", "99", "--data-dir", str(tmp_path)]) == 2
    captured = capsys.readouterr()
    events = [json.loads(line) for line in captured.out.splitlines()]
    assert [(one["event"], one.get("state")) for one in events] == [
        ("camera", "opening"),
        ("camera", "lost"),
        ("camera", "ended"),
        ("ended", None),
    ]
    (sentence,) = captured.err.splitlines()
    assert "There is no camera 99." in sentence
    assert "Found: 0: Front desk." in sentence


@pytest.mark.parametrize("source", ["98", "http://127.0.0.1:9/live"])
def test_a_camera_that_is_there_but_gives_nothing_is_a_failure_and_no_mistake(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    one_camera(monkeypatch, 98)
    assert main(["watch", source, "--data-dir", str(tmp_path)]) == 1
    (sentence,) = capsys.readouterr().err.splitlines()
    assert "No picture comes from" in sentence
    assert "98: Front desk" in sentence


def watched(desk: Desk) -> Iterator[int]:
    """The numbers of the frames that come out."""
    for frame in watch._live(desk):
        yield frame.index
        desk.taken.set()


def test_a_camera_lost_after_a_picture_is_waited_for() -> None:
    lost: list[Trouble | None] = ["lost"] * 50
    assert list(watched(Desk([None, *lost, None]))) == [0, 51]


def test_a_camera_that_shows_black_from_the_start_is_waited_for() -> None:
    """In the morning somebody switches on the light."""
    assert list(watched(Desk(["black", "frozen", "black", None]))) == [3]


def test_a_camera_that_is_lost_from_the_start_is_given_up() -> None:
    assert list(watched(Desk(itertools.repeat("lost")))) == []
