"""Cameras are found by name, and one that is not there is refused in words."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import numpy as np
import pytest

from attendance_app.vision import camera_devices
from attendance_app.vision.camera import Camera, list_cameras, open_source
from attendance_app.vision.camera_devices import (
    CameraInfo,
    backends,
    camera_name,
    never_seen,
    open_camera,
    refusal,
)
from attendance_app.vision.frames import SourceError, SourceTroubleError
from attendance_app.vision.image_folder import ImageFolder
from attendance_app.vision.recordings import VideoFile


def test_listing_names_each_camera_once_and_opens_none() -> None:
    cameras = list_cameras()
    assert len({camera.index for camera in cameras}) == len(cameras)
    assert all(camera.name for camera in cameras)
    assert all(camera.backend == backends()[0] for camera in cameras)


def test_each_system_has_its_interface() -> None:
    assert backends("win32") == (cv2.CAP_DSHOW, cv2.CAP_MSMF)
    assert backends("linux") == (cv2.CAP_V4L2,)
    assert backends("darwin") == (cv2.CAP_AVFOUNDATION,)
    assert backends("freebsd14") == (cv2.CAP_ANY,)


def test_a_password_in_an_address_is_not_shown() -> None:
    assert camera_name("rtsp://user:secret@10.0.0.7:554/live?token=x") == "rtsp://10.0.0.7:554/live"


def test_a_camera_that_is_not_there_is_refused_without_chatter(
    capfd: pytest.CaptureFixture[str],
) -> None:
    """OpenCV's own warnings stay off stderr; the reason is in the sentence."""
    with pytest.raises(SourceError, match="plugged in"):
        open_camera(97, 640, 480, 30)
    assert capfd.readouterr().err == ""


class TakenDevice:
    """What OpenCV gives for a camera that it could not open."""

    def __init__(self, *_: object) -> None:
        pass

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return False

    def release(self) -> None:
        pass


def test_a_camera_that_another_program_has_is_told_from_one_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = CameraInfo(0, "Desk camera", backends()[0])
    monkeypatch.setattr(camera_devices, "list_cameras", lambda: [desk])
    monkeypatch.setattr(cv2, "VideoCapture", TakenDevice)
    with pytest.raises(
        SourceTroubleError, match=r"Desk camera is there .* another program"
    ) as told:
        Camera(0).open()
    assert told.value.state == "lost"
    with pytest.raises(SourceTroubleError, match=r"no camera 1\. .*plugged in.*0: Desk camera"):
        Camera(1).open()


def test_a_computer_without_cameras_says_so() -> None:
    assert refusal(0, []).endswith("No camera was found on this computer.")


def test_who_gives_up_on_a_camera_is_told_why_and_which_there_are() -> None:
    desk, door = CameraInfo(0, "Desk camera", backends()[0]), CameraInfo(2, "Door", backends()[0])
    found = "Found: 0: Desk camera; 2: Door."
    assert never_seen(99, [desk, door]) == refusal(99, [desk, door])
    assert never_seen(99, [desk, door]).endswith(found)
    assert never_seen(99, []).endswith("No camera was found on this computer.")
    taken = never_seen(2, [desk, door])
    assert taken.startswith("No picture comes from camera 2 (Door): another program")
    assert taken.endswith(found)
    address = "rtsp://user:secret@10.0.0.7/live"
    assert "secret" not in never_seen(address, [])
    assert never_seen(address, []).endswith("its power and the network.")
    assert never_seen(address, [desk, door]).endswith(found)


def test_an_address_nobody_answers_at_is_refused_without_chatter() -> None:
    """In a program of its own: FFmpeg keeps to what it was told before it was first used."""
    program = """
        from attendance_app.vision.camera_devices import open_camera
        from attendance_app.vision.frames import SourceError
        try:
            open_camera("http://user:secret@127.0.0.1:9/live", 640, 480, 30)
        except SourceError as error:
            print(error)
    """
    variables = {k: v for k, v in os.environ.items() if not k.startswith("OPENCV_")}
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        cwd=Path(__file__).parents[2],
        env=variables,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert "does not answer" in done.stdout
    assert "secret" not in done.stdout
    assert done.stderr == ""


class NetworkCamera:
    """A real camera of the kind that serves moving JPEG over HTTP, on this computer."""

    def __init__(self) -> None:
        self.on = threading.Event()
        self.on.set()
        camera = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200 if camera.on.is_set() else 503)
                self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=picture")
                self.end_headers()
                random = np.random.default_rng(1)
                try:
                    while camera.on.is_set():
                        pixels = random.integers(0, 255, (48, 64, 3), dtype=np.uint8)
                        jpeg = cv2.imencode(".jpg", pixels)[1].tobytes()
                        head = "--picture\r\nContent-Type: image/jpeg\r\nContent-Length: "
                        self.wfile.write(f"{head}{len(jpeg)}\r\n\r\n".encode() + jpeg + b"\r\n")
                        time.sleep(0.02)
                except OSError:
                    pass

            def log_message(self, format: str, *arguments: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/live.mjpg"
        self._thread = threading.Thread(target=self.server.serve_forever, args=(0.05,))
        self._thread.start()

    def close(self) -> None:
        self.on.clear()
        self.server.shutdown()
        self.server.server_close()
        self._thread.join()


@pytest.fixture
def network_camera() -> Iterator[NetworkCamera]:
    camera = NetworkCamera()
    yield camera
    camera.close()


def first_trouble(camera: Camera) -> SourceTroubleError:
    while True:
        try:
            camera.read()
        except SourceTroubleError as trouble:
            return trouble


def test_a_network_camera_is_read_lost_and_found_again(network_camera: NetworkCamera) -> None:
    with Camera(network_camera.url) as camera:
        frame = camera.read()
        assert frame is not None
        assert frame.pixels.shape == (48, 64, 3)
        network_camera.on.clear()
        assert first_trouble(camera).state == "lost"
        network_camera.on.set()
        give_up = time.monotonic() + 20
        again = None
        while again is None and time.monotonic() < give_up:
            try:
                again = camera.read()
            except SourceTroubleError:
                continue
        assert again is not None
        assert again.time_s > frame.time_s


def test_a_word_names_the_source_it_should(tmp_path: Path) -> None:
    """Numbers and addresses are cameras; the rest is a path."""
    video, photo = tmp_path / "v.MP4", tmp_path / "p.jpg"
    video.touch()
    photo.touch()
    for spec, kind in [
        ("0", Camera),
        (" 12 ", Camera),
        ("rtsp://10.0.0.7/live", Camera),
        ("HTTP://10.0.0.7/live", Camera),
        (str(video), VideoFile),
        (str(photo), ImageFolder),
        (str(tmp_path), ImageFolder),
    ]:
        assert isinstance(open_source(spec), kind), spec


@pytest.mark.parametrize("spec", ["", "  ", "no/such/file.mp4", "ftp://x/y", "-1", "a\0b"])
def test_a_word_that_names_nothing_is_refused(spec: str) -> None:
    with pytest.raises(SourceError):
        open_source(spec)


def test_the_demo_is_a_word_of_its_own() -> None:
    with open_source("demo") as source:
        assert source.read() is not None
