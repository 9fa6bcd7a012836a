"""A camera that fails in any way is noticed, gives no frames meanwhile, and comes back."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from fake_camera import FakeCamera, FakeDevice, Mood

from attendance_app.vision.camera import Camera
from attendance_app.vision.frames import Frame, SourceError, SourceTroubleError
from attendance_app.vision.watched_camera import LOCAL_LIMITS, NETWORK_LIMITS, CameraLimits

QUICK = CameraLimits(
    opening_s=1.5,
    silent_s=0.8,
    hung_s=1.0,
    still_s=0.3,
    first_retry_s=0.05,
    longest_retry_s=0.2,
    repeat_s=0.1,
    closing_s=0.2,
)
"""The real limits, shorter: tests wait for real threads."""

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
PATIENCE_S = 20


@pytest.fixture
def hardware() -> Iterator[FakeCamera]:
    camera = FakeCamera()
    yield camera
    camera.let_go.set()


def camera_on(hardware: FakeCamera, limits: CameraLimits = QUICK) -> Camera:
    return Camera(0, open_device=hardware.open, limits=limits, clock=lambda: NOON)


def next_frame(camera: Camera) -> Frame:
    """The next frame, whatever troubles come before it."""
    give_up = time.monotonic() + PATIENCE_S
    while time.monotonic() < give_up:
        try:
            frame = camera.read()
        except SourceTroubleError:
            continue
        assert frame is not None
        return frame
    pytest.fail("no frame came")


def next_trouble(camera: Camera, state: str) -> SourceTroubleError:
    """The next trouble of that kind, whatever comes before it."""
    give_up = time.monotonic() + PATIENCE_S
    while time.monotonic() < give_up:
        try:
            camera.read()
        except SourceTroubleError as trouble:
            if trouble.state == state:
                return trouble
    pytest.fail(f"not noticed: {state}")


def test_frames_come_numbered_and_dated(hardware: FakeCamera) -> None:
    with camera_on(hardware) as camera:
        frames = [next_frame(camera) for _ in range(10)]
        assert camera.live
        assert camera.name == "Camera 0"
    assert frames[0].taken_at == NOON
    numbers = [f.index for f in frames]
    assert numbers == sorted(set(numbers))
    times = [f.time_s for f in frames]
    assert times == sorted(times)
    assert times[0] >= 0
    assert hardware.released == 1


def test_a_slow_reader_gets_the_newest_picture(hardware: FakeCamera) -> None:
    """Pictures nobody read are gone; their numbers are missing."""
    with camera_on(hardware) as camera:
        before = next_frame(camera)
        given = hardware.pixels_given
        while hardware.pixels_given < given + 20:
            time.sleep(0.01)
        after = next_frame(camera)
    assert after.index >= before.index + 15


def test_a_camera_that_is_not_there_is_said_to_be_lost(hardware: FakeCamera) -> None:
    hardware.mood = "unplugged"
    with pytest.raises(SourceTroubleError, match="unplugged") as caught:
        camera_on(hardware).open()
    assert caught.value.state == "lost"


def test_a_driver_that_hangs_while_opening_does_not_hang_the_caller(hardware: FakeCamera) -> None:
    hardware.hangs_in_open = True
    with pytest.raises(SourceTroubleError, match="does not answer"):
        camera_on(hardware).open()


def test_an_unplugged_camera_is_lost_and_found_again(hardware: FakeCamera) -> None:
    with camera_on(hardware) as camera:
        last = next_frame(camera)
        hardware.mood = "unplugged"
        next_trouble(camera, "lost")
        assert str(next_trouble(camera, "lost"))
        hardware.mood = "live"
        again = next_frame(camera)
    assert again.index > last.index
    assert again.time_s > last.time_s
    assert hardware.opened >= 2


def test_a_hung_read_is_noticed_and_another_opening_takes_over(hardware: FakeCamera) -> None:
    """The stuck call never returns during the test; frames come all the same."""
    with camera_on(hardware) as camera:
        next_frame(camera)
        hardware.mends_when_opened = True
        hardware.mood = "hung"
        next_trouble(camera, "lost")
        next_frame(camera)
        assert not hardware.let_go.is_set()
    assert hardware.opened >= 2


def test_threads_stuck_in_a_driver_do_not_pile_up(hardware: FakeCamera) -> None:
    with camera_on(hardware) as camera:
        next_frame(camera)
        hardware.mood = "hung"
        next_trouble(camera, "lost")
        until = time.monotonic() + 2
        while time.monotonic() < until:
            with pytest.raises(SourceTroubleError):
                camera.read()
        assert hardware.opened <= QUICK.left_behind
        hardware.mood = "live"
        hardware.let_go.set()
        next_frame(camera)


def test_a_frozen_camera_never_repeats_its_picture(hardware: FakeCamera) -> None:
    """Each picture given out differs from the one before, so nothing is recognised in a still."""
    with camera_on(hardware) as camera:
        next_frame(camera)
        hardware.mood = "frozen"
        seen: list[bytes] = []
        for _ in range(8):
            try:
                frame = camera.read()
            except SourceTroubleError:
                continue
            assert frame is not None
            seen.append(frame.pixels.tobytes())
        assert len(seen) <= 2
        assert len(set(seen)) == len(seen)
        assert "same picture" in str(next_trouble(camera, "frozen"))


def test_a_frozen_camera_is_opened_again_by_itself(hardware: FakeCamera) -> None:
    with camera_on(hardware) as camera:
        next_frame(camera)
        hardware.mends_when_opened = True
        hardware.mood = "frozen"
        next_trouble(camera, "frozen")
        next_frame(camera)
    assert hardware.opened >= 2


def test_a_frozen_camera_that_moves_again_needs_no_opening(hardware: FakeCamera) -> None:
    patient = CameraLimits(still_s=0.3, first_retry_s=60)
    with camera_on(hardware, patient) as camera:
        next_frame(camera)
        hardware.mood = "frozen"
        next_trouble(camera, "frozen")
        hardware.mood = "live"
        next_frame(camera)
    assert hardware.opened == 1


def test_black_pictures_are_not_given_out_and_named(hardware: FakeCamera) -> None:
    with camera_on(hardware) as camera:
        next_frame(camera)
        hardware.mood = "black"
        assert "cover" in str(next_trouble(camera, "black"))
        for _ in range(3):
            with pytest.raises(SourceTroubleError):
                camera.read()
        hardware.mood = "live"
        next_frame(camera)


def test_a_few_failed_reads_are_no_trouble(hardware: FakeCamera) -> None:
    class Flickering(FakeDevice):
        def read(self) -> tuple[bool, object]:
            good, pixels = super().read()
            return (good, pixels) if hardware.pixels_given % 3 else (False, None)

    camera = Camera(0, open_device=lambda: Flickering(hardware), limits=QUICK)
    with camera:
        for _ in range(6):
            assert camera.read() is not None


def test_grey_pictures_are_given_three_channels(hardware: FakeCamera) -> None:
    class Grey(FakeDevice):
        def read(self) -> tuple[bool, object]:
            good, pixels = super().read()
            assert isinstance(pixels, np.ndarray)
            return good, pixels[:, :, 0]

    with Camera(0, open_device=lambda: Grey(hardware), limits=QUICK) as camera:
        assert next_frame(camera).pixels.shape == (24, 32, 3)


def test_interrupting_ends_a_wait(hardware: FakeCamera) -> None:
    with camera_on(hardware) as camera:
        camera.interrupt()
        assert camera.read() is None


def test_opening_an_open_camera_changes_nothing(hardware: FakeCamera) -> None:
    with camera_on(hardware) as camera:
        camera.open()
        next_frame(camera)
    assert hardware.opened == 1


def test_closing_gives_the_device_back_and_reading_is_refused(hardware: FakeCamera) -> None:
    camera = camera_on(hardware)
    camera.open()
    camera.close()
    camera.close()
    assert hardware.released == 1
    with pytest.raises(SourceError, match="closed"):
        camera.read()


def test_closing_does_not_wait_for_a_hung_driver(hardware: FakeCamera) -> None:
    camera = camera_on(hardware)
    camera.open()
    next_frame(camera)
    hardware.mood = "hung"
    next_trouble(camera, "lost")
    camera.close()
    assert hardware.released == 0
    hardware.let_go.set()


def test_a_hung_driver_does_not_keep_the_program_alive() -> None:
    program = """
        import threading
        from attendance_app.vision.camera import Camera
        from attendance_app.vision.frames import SourceError
        from attendance_app.vision.watched_camera import CameraLimits
        camera = Camera(
            0,
            open_device=lambda: threading.Event().wait(),
            limits=CameraLimits(opening_s=0.1, closing_s=0.1),
        )
        try:
            camera.open()
        except SourceError as error:
            print(error)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "does not answer" in done.stdout


class ReadersClock:
    """Seconds that pass only while the test's thread waits in `read`, 20 ms at each glance."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self._reader = threading.get_ident()

    def __call__(self) -> float:
        if threading.get_ident() == self._reader:
            self.now_s += 0.02
        return self.now_s


@pytest.mark.parametrize("limits", [LOCAL_LIMITS, NETWORK_LIMITS], ids=["local", "network"])
@pytest.mark.parametrize(
    ("mood", "state"),
    [("hung", "lost"), ("failing", "lost"), ("frozen", "frozen"), ("black", "black")],
)
def test_people_see_a_failure_within_two_seconds(
    hardware: FakeCamera, mood: Mood, state: str, limits: CameraLimits
) -> None:
    """With the limits the program uses; a stream may repeat itself for longer."""
    clock = ReadersClock()
    camera = Camera(0, open_device=hardware.open, limits=limits, monotonic=clock)
    with camera:
        next_frame(camera)
        hardware.mood = mood
        failed_s = clock.now_s
        next_trouble(camera, state)
        noticed_s = clock.now_s - failed_s
        hardware.let_go.set()
    is_still = state != "lost"
    assert noticed_s <= (2 if limits is LOCAL_LIMITS or not is_still else 5.5)
