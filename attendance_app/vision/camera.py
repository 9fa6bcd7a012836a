"""The doorway to cameras: which there are, and which source of frames a word names."""

from __future__ import annotations

import re
from pathlib import Path

from attendance_app.vision.camera_devices import CameraInfo, list_cameras, never_seen
from attendance_app.vision.frames import Clock, FrameSource, SourceError, utc_now
from attendance_app.vision.image_folder import ImageFolder
from attendance_app.vision.photos import PHOTO_SUFFIXES, UNSUPPORTED_PHOTO_SUFFIXES
from attendance_app.vision.recordings import VideoFile
from attendance_app.vision.watched_camera import Camera
from attendance_app.words import tr

__all__ = ["DEMO", "Camera", "CameraInfo", "list_cameras", "never_seen", "open_source"]

DEMO = "demo"
"""Names the drawn people."""

_ADDRESS = re.compile(r"(rtsps?|https?|rtmps?|rtp|udp|tcp|srt)://.+", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]{1,4}")


def open_source(
    spec: str,
    *,
    realtime: bool = False,
    clock: Clock = utc_now,
    width: int = 1280,
    height: int = 720,
    frame_rate: float = 30,
) -> FrameSource:
    """The source `spec` names, not yet opened.

    Parameters
    ----------
    spec : str
        "0", "1", ...: a camera of this computer; an address (rtsp://, http://, ...): a network
        camera; "demo": the drawn people; otherwise the path of a video, a photo or a folder of
        photos. A file called "0" or "demo" is meant by "./0" or "./demo".
    realtime : bool
        Recordings and drawn people run at their own pace, instead of as fast as they are read.
    clock : Clock
        Dates the frames.
    width, height, frame_rate
        What a camera is asked for.

    Raises
    ------
    SourceError
        `spec` is empty, or names no file or folder there is.
    """
    spec = spec.strip()
    if not spec:
        raise SourceError(
            tr("vision", 'No camera is named. Give its number (0), an address, a file or "demo".')
        )
    if _NUMBER.fullmatch(spec) or _ADDRESS.fullmatch(spec):
        return Camera(
            int(spec) if _NUMBER.fullmatch(spec) else spec,
            width=width,
            height=height,
            frame_rate=frame_rate,
            clock=clock,
        )
    if spec.lower() == DEMO:
        # Lazily: drawing needs nobody's time where there is a camera.
        from attendance_app.vision.synthetic import DrawnScene

        return DrawnScene(realtime=realtime, clock=clock)
    path = Path(spec).expanduser()
    try:
        is_folder, exists = path.is_dir(), path.exists()
    except (OSError, ValueError) as error:
        raise SourceError(
            tr("vision", "“{spec}” cannot be opened: {error}.").format(spec=spec, error=error)
        ) from error
    if not exists:
        raise SourceError(
            tr(
                "vision",
                "There is no file or folder “{spec}”. A camera is named by its number "
                "(0, 1, ...) or its address (rtsp://...).",
            ).format(spec=spec)
        )
    if is_folder or path.suffix.lower() in PHOTO_SUFFIXES | UNSUPPORTED_PHOTO_SUFFIXES:
        return ImageFolder(path, realtime=realtime, clock=clock)
    return VideoFile(path, realtime=realtime, clock=clock)
