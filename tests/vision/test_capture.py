"""One thread owns a source, hands on its newest frame, tells its state, and ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from fake_camera import FakeCamera

from attendance_app.domain.clock import utc_now
from attendance_app.vision.camera import Camera
from attendance_app.vision.capture import CaptureStatus, CaptureThread
from attendance_app.vision.frames import Frame, SourceBase
from attendance_app.vision.mailbox import Mailbox
from attendance_app.vision.recordings import VideoFile
from attendance_app.vision.watched_camera import CameraLimits

QUICK = CameraLimits(
    opening_s=1.5, silent_s=0.8, hung_s=1.0, still_s=0.3, first_retry_s=0.05, closing_s=0.2
)
PATIENCE_S = 20


class Statuses:
    """What a capture thread has told, to be waited for."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._told: list[CaptureStatus] = []

    def __call__(self, status: CaptureStatus) -> None:
        with self._changed:
            self._told.append(status)
            self._changed.notify_all()

    @property
    def states(self) -> list[str]:
        with self._changed:
            return [status.state for status in self._told]

    @property
    def last(self) -> CaptureStatus:
        with self._changed:
            return self._told[-1]

    def wait_for(self, state: str, times: int = 1) -> None:
        def has_come() -> bool:
            return [status.state for status in self._told].count(state) >= times

        with self._changed:
            assert self._changed.wait_for(has_come, PATIENCE_S), (state, self._told)


@pytest.fixture
def hardware() -> Iterator[FakeCamera]:
    camera = FakeCamera()
    yield camera
    camera.let_go.set()


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "v.avi"
    writer = cv2.VideoWriter(
        str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"MJPG"), 20.0, (64, 48)
    )
    for level in range(20):
        writer.write(np.full((48, 64, 3), 10 * level, np.uint8))
    writer.release()
    return path


def wait_until(condition: Callable[[], bool]) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < give_up
        time.sleep(0.005)


def capture_of(hardware: FakeCamera, *boxes: Mailbox[Frame]) -> tuple[CaptureThread, Statuses]:
    statuses = Statuses()
    camera = Camera(0, open_device=hardware.open, limits=QUICK)
    return CaptureThread(camera, boxes, statuses), statuses


def test_a_recording_is_captured_to_its_end(video: Path) -> None:
    box: Mailbox[Frame] = Mailbox()
    statuses = Statuses()
    thread = CaptureThread(VideoFile(video), [box], statuses)
    thread.start()
    assert thread.wait(PATIENCE_S)
    last = box.take(0)
    assert last is not None
    assert last.index == 19
    assert thread.frames == 20
    assert statuses.states == ["opening", "running", "ended"]
    assert thread.stop()


def test_a_recording_that_stops_early_says_so_at_its_end(tmp_path: Path, data_dir: Path) -> None:
    data = (data_dir / "clips" / "arrive" / "A.mkv").read_bytes()
    cut = tmp_path / "cut.mkv"
    cut.write_bytes(data[: len(data) // 2])
    statuses = Statuses()
    thread = CaptureThread(VideoFile(cut), [], statuses)
    thread.start()
    assert thread.wait(PATIENCE_S)
    assert statuses.states == ["opening", "running", "ended"]
    assert statuses.last.message.startswith("“cut.mkv” stopped at 0.8 s of 1.9 s")


def test_a_real_clip_reaches_a_reader_in_order(data_dir: Path) -> None:
    box: Mailbox[Frame] = Mailbox()
    thread = CaptureThread(VideoFile(data_dir / "clips" / "arrive" / "A.mkv"), [box], Statuses())
    thread.start()
    taken: list[int] = []
    while thread.running or box.peek():
        if (frame := box.take(0.1)) is not None:
            taken.append(frame.index)
    thread.stop()
    assert taken == sorted(set(taken))
    assert taken[-1] == 57
    assert thread.frames == 58


def test_each_mailbox_gets_each_frame_and_a_slow_one_holds_nobody_up(
    hardware: FakeCamera,
) -> None:
    """The display takes what it can; recognition, which takes nothing, is never in the way."""
    display: Mailbox[Frame] = Mailbox()
    recognition: Mailbox[Frame] = Mailbox()
    thread, _ = capture_of(hardware, display, recognition)
    thread.start()
    shown = [display.take(PATIENCE_S) for _ in range(10)]
    assert all(shown)
    thread.stop()
    newest = recognition.take(0)
    assert newest is not None
    assert shown[-1] is not None
    assert newest.index >= shown[-1].index
    assert recognition.take(0) is None


def test_stopping_ends_the_thread_and_closes_the_source(hardware: FakeCamera) -> None:
    thread, statuses = capture_of(hardware)
    thread.start()
    statuses.wait_for("running")
    assert thread.stop()
    assert not thread.running
    assert hardware.released == 1
    assert statuses.states[-1] == "ended"


def test_stopping_one_that_never_started_or_twice_is_harmless(hardware: FakeCamera) -> None:
    thread, _ = capture_of(hardware)
    assert thread.stop()
    thread.start()
    assert thread.stop()
    assert thread.stop()


def test_stopping_does_not_wait_for_the_next_frame_of_a_slow_recording(tmp_path: Path) -> None:
    """Its second frame is due in half a minute."""
    from PIL import Image

    path = tmp_path / "slow.gif"
    pictures = [Image.new("RGB", (16, 16), colour) for colour in ("red", "green", "blue")]
    pictures[0].save(path, save_all=True, append_images=pictures[1:], duration=30_000)
    statuses = Statuses()
    thread = CaptureThread(VideoFile(path, realtime=True), [], statuses)
    thread.start()
    statuses.wait_for("running")
    assert thread.stop(PATIENCE_S)


@pytest.mark.parametrize("mood", ["frozen", "black", "unplugged", "hung"])
def test_a_camera_in_trouble_gives_no_frames_and_comes_back(
    hardware: FakeCamera, mood: str
) -> None:
    """While it lasts the mailboxes are empty: its last frame is neither shown nor judged."""
    state = {"frozen": "frozen", "black": "black"}.get(mood, "lost")
    box: Mailbox[Frame] = Mailbox()
    thread, statuses = capture_of(hardware, box)
    thread.start()
    statuses.wait_for("running")
    hardware.mood = mood  # type: ignore[assignment]
    statuses.wait_for(state)
    assert box.peek() is None
    count = thread.frames
    time.sleep(0.1)
    assert thread.frames == count
    assert statuses.last.message.endswith(".")
    hardware.mood = "live"
    hardware.let_go.set()
    statuses.wait_for("running", times=2)
    assert box.take(PATIENCE_S) is not None
    thread.stop()


def test_a_camera_that_is_plugged_in_later_is_found(hardware: FakeCamera) -> None:
    hardware.mood = "unplugged"
    thread, statuses = capture_of(hardware)
    thread.start()
    statuses.wait_for("lost")
    hardware.mood = "live"
    statuses.wait_for("running")
    thread.stop()
    assert statuses.states == ["opening", "lost", "running", "ended"]


def test_a_damaged_recording_ends_with_its_reason(tmp_path: Path) -> None:
    path = tmp_path / "broken.mp4"
    path.write_bytes(b"nothing of the kind" * 50)
    statuses = Statuses()
    thread = CaptureThread(VideoFile(path), [], statuses)
    thread.start()
    assert thread.wait(PATIENCE_S)
    assert statuses.states == ["opening", "lost", "ended"]
    assert "broken.mp4" in statuses.last.message


class Faulty(SourceBase):
    """Has a fault in its code, once or for ever."""

    name, frame_rate = "Faulty", 30.0

    def __init__(self, *, live: bool) -> None:
        self.live = live
        self.opened = 0

    def open(self) -> None:
        self.opened += 1

    def read(self) -> Frame | None:
        if self.opened < 2:
            raise RuntimeError("a bug")
        return Frame(np.zeros((4, 4, 3), np.uint8), 1, 0.0, utc_now())

    def close(self) -> None:
        pass


def test_a_fault_in_a_recording_is_told_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    statuses = Statuses()
    thread = CaptureThread(Faulty(live=False), [], statuses)
    thread.start()
    assert thread.wait(PATIENCE_S)
    assert statuses.states == ["opening", "lost", "ended"]
    assert "a bug" in caplog.text
    caplog.clear()


def test_a_camera_that_failed_by_a_fault_is_opened_again(caplog: pytest.LogCaptureFixture) -> None:
    """Nobody stands by at a front desk to start it again."""
    statuses = Statuses()
    thread = CaptureThread(Faulty(live=True), [], statuses)
    thread.start()
    statuses.wait_for("running")
    thread.stop()
    assert statuses.states == ["opening", "lost", "opening", "running", "ended"]
    assert "a bug" in caplog.text
    caplog.clear()
