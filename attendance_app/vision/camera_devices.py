"""The cameras of this computer: their names, and how each system opens one."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlsplit

import cv2
from cv2_enumerate_cameras import enumerate_cameras

from attendance_app.vision.frames import SourceError
from attendance_app.vision.opencv_env import quiet_opencv
from attendance_app.words import tr

_BACKENDS = {
    "win32": (cv2.CAP_DSHOW, cv2.CAP_MSMF),
    "linux": (cv2.CAP_V4L2,),
    "darwin": (cv2.CAP_AVFOUNDATION,),
}
"""In the order tried. DirectShow opens webcams faster than Media Foundation, which needs seconds
(opencv/opencv#17687, #26495); it is there for cameras without a DirectShow driver."""

_BUFFERS = 2
"""Pictures a V4L2 driver may keep. With one it has nowhere to write while the last is copied out,
and gives 15 of 30 frames (LibreScanner/horus#60); OpenCV's four would only be older pictures."""

_OPEN_TIMEOUT_MS = 10_000
_READ_TIMEOUT_MS = 2_000
"""For network cameras; FFmpeg in OpenCV waits 30 s by default."""


class Device(Protocol):
    """What is used of `cv2.VideoCapture`; a test's camera is another one."""

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        """Whether it can be read."""

    def read(self) -> tuple[bool, object]:
        """Success, and BGR uint8 (H, W, 3). May block for ever when the hardware hangs."""

    def release(self) -> None:
        """Give the hardware back."""


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """A camera of this computer.

    Attributes
    ----------
    index : int
        The number `Camera` opens it by.
    name : str
        As its driver states it.
    backend : int
        OpenCV's number of the system interface `index` counts in.
    """

    index: int
    name: str
    backend: int


def backends(platform: str = sys.platform) -> tuple[int, ...]:
    """OpenCV's numbers of the interfaces to try on `platform` (as `sys.platform`), in order."""
    return _BACKENDS.get(platform, (cv2.CAP_ANY,))


def list_cameras() -> list[CameraInfo]:
    """The cameras of this computer by name; empty where there is none. Opens none of them."""
    backend = backends()[0]
    try:
        found = enumerate_cameras(backend)
    except (NotImplementedError, OSError):
        return []
    cameras = [
        CameraInfo(c.index, c.name or tr("vision", "Camera {index}").format(index=c.index), backend)
        for c in found
    ]
    return sorted(cameras, key=lambda camera: camera.index)


def camera_name(index_or_url: int | str) -> str:
    """What people call a camera: its driver's name, or an address without its password."""
    if isinstance(index_or_url, int):
        names = {camera.index: camera.name for camera in list_cameras()}
        return names.get(index_or_url, tr("vision", "Camera {number}").format(number=index_or_url))
    address = urlsplit(index_or_url)
    host = address.netloc.rpartition("@")[2]
    return f"{address.scheme}://{host}{address.path}"


def open_camera(index_or_url: int | str, width: int, height: int, frame_rate: float) -> Device:
    """Open a camera for pictures as close to `width` x `height` at `frame_rate` as it has.

    To be called, read and released on one thread: Windows's interfaces are bound to it.

    Raises
    ------
    SourceError
        It is not there, or another program has it.
    """
    quiet_opencv()
    if isinstance(index_or_url, str):
        limits = [
            *(cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_TIMEOUT_MS),
            *(cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_TIMEOUT_MS),
        ]
        device = cv2.VideoCapture(index_or_url, cv2.CAP_FFMPEG, limits)
        if not device.isOpened():
            raise SourceError(
                tr(
                    "vision",
                    "The camera at {camera} does not answer. Check its address, its "
                    "power and the network.",
                ).format(camera=camera_name(index_or_url))
            )
        return device
    for backend in backends():
        device = cv2.VideoCapture(index_or_url, backend)
        if device.isOpened():
            _set_up(device, width, height, frame_rate)
            return device
        device.release()
    raise SourceError(refusal(index_or_url, list_cameras()))


def refusal(index: int, cameras: Sequence[CameraInfo]) -> str:
    """Say why a camera of this computer could not be opened, by the cameras that are there."""
    there = {camera.index: camera.name for camera in cameras}
    if index in there:
        return tr(
            "vision",
            "{camera} is there but cannot be opened: another program is using it, or "
            "this program is not allowed to use the camera. Close the other program, "
            "or allow it in the privacy settings.",
        ).format(camera=there[index])
    return tr("vision", "There is no camera {index}. Check that it is plugged in. {found}").format(
        index=index, found=_found(cameras)
    )


def never_seen(index_or_url: int | str, cameras: Sequence[CameraInfo]) -> str:
    """Say to whoever gives up waiting why a camera may have sent no picture, and which there are.

    Parameters
    ----------
    index_or_url : int or str
        As it was opened.
    cameras : Sequence[CameraInfo]
        Those of this computer.
    """
    if isinstance(index_or_url, str):
        words = tr(
            "vision",
            "No picture comes from {camera}. Check its address, its power and the network.",
        ).format(camera=camera_name(index_or_url))
        return f"{words} {_found(cameras)}" if cameras else words
    names = {camera.index: camera.name for camera in cameras}
    if index_or_url not in names:
        return refusal(index_or_url, cameras)
    return tr(
        "vision",
        "No picture comes from camera {number} ({camera}): another program "
        "is using it, or this program is not allowed to use the camera. Close "
        "the other program, allow it in the privacy settings, or plug the camera "
        "in again. {found}",
    ).format(number=index_or_url, camera=names[index_or_url], found=_found(cameras))


def _found(cameras: Sequence[CameraInfo]) -> str:
    known = "; ".join(f"{camera.index}: {camera.name}" for camera in cameras)
    return (
        tr("vision", "Found: {known}.").format(known=known)
        if known
        else tr("vision", "No camera was found on this computer.")
    )


def _set_up(device: cv2.VideoCapture, width: int, height: int, frame_rate: float) -> None:
    """Ask for a format; a camera that cannot do it keeps the nearest, which is as good."""
    if sys.platform != "darwin" and width * height > 640 * 480:
        # Uncompressed 1280x720 at 30/s is 442 Mbit/s (2 bytes a pixel), more than USB 2 carries.
        # Before the size, which is chosen among the format's own.
        device.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
    device.set(cv2.CAP_PROP_FRAME_WIDTH, width)
    device.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
    device.set(cv2.CAP_PROP_FPS, frame_rate)
    device.set(cv2.CAP_PROP_BUFFERSIZE, _BUFFERS)
