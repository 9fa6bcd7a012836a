"""What is done with frames and files on the recognition thread: looks, verdicts, thumbnails."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from attendance_app.services.embedded_pictures import EmbeddedPicture
from attendance_app.services.examining import examine
from attendance_app.services.file_faces import CancelledError, faces_of_video, kind_of
from attendance_app.services.importing import MOST_SAMPLES
from attendance_app.ui.enrollment.looks import HeadTurn, Look, nose_drop
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box, EncodedFace
from attendance_app.vision.frames import BgrImage, Frame, SourceBase, VisionError
from attendance_app.vision.photos import photo_from_bytes, read_photo
from attendance_app.vision.quality import assess
from attendance_app.vision.recordings import VideoFile
from attendance_app.vision.scaling import BgraImage, for_screen
from attendance_app.vision.selection import select_samples

THUMBNAIL_PX = 128
"""Side of a thumbnail: twice what is shown, for dense screens."""

_AROUND_FACE = 1.7


@dataclass(frozen=True, slots=True, eq=False)
class FileFaces:
    """What a photo or video gave.

    Attributes
    ----------
    faces : tuple of EncodedFace
        One of a photo, up to `MOST_SAMPLES` of a video; empty when refused.
    reason : str
        Why there are none, or that a video stopped before its end.
    thumbnail : BgraImage or None
        The face, or the middle of a video's first picture.
    """

    faces: tuple[EncodedFace, ...]
    reason: str
    thumbnail: BgraImage | None


def look_at(engine: FaceEngine, frame: Frame) -> Look:
    """Examine one frame of the live camera."""
    examined = examine(engine, frame.pixels, thorough=False)
    face = examined.face
    if face is None:
        return Look(frame.time_s, frame.taken_at, examined.refusal, examined.box)
    quality = assess(frame.pixels, face.detection, face.points)
    return Look(
        frame.time_s,
        frame.taken_at,
        None,
        face.detection.box,
        face,
        HeadTurn(quality.yaw_deg, nose_drop(face.points)),
        thumbnail_of(frame.pixels, face.detection.box),
    )


def look_at_file(
    engine: FaceEngine,
    path: Path,
    watched: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> FileFaces:
    """Examine a photo, or a video of one person.

    Parameters
    ----------
    watched : callable
        Told how many seconds of a video were looked at.
    cancelled : callable
        Asked between two frames of a video.
    """
    if kind_of(path) == "video":
        return _look_at_video(engine, path, watched, cancelled)
    return _look_at_photo(engine, lambda: read_photo(path))


def look_at_embedded(engine: FaceEngine, picture: EmbeddedPicture) -> FileFaces:
    """Examine a photo that was given as text."""
    if picture.reason:
        return FileFaces((), picture.reason, None)
    return _look_at_photo(engine, lambda: photo_from_bytes(picture.data, picture.name))


def _look_at_photo(engine: FaceEngine, read: Callable[[], BgrImage]) -> FileFaces:
    try:
        image = read()
    except VisionError as error:
        return FileFaces((), str(error), None)
    examined = examine(engine, image, mirrored=True)
    around = examined.box or _whole(image)
    thumbnail = thumbnail_of(image, around)
    if examined.face is None:
        reason = "" if examined.refusal is None else examined.refusal.sentence
        return FileFaces((), reason, thumbnail)
    return FileFaces((examined.face,), examined.remark, thumbnail)


def thumbnail_of(image: BgrImage, box: Box) -> BgraImage:
    """The square around a face, as far as the picture has it: BGRA uint8, 128 x 128."""
    rows, columns = image.shape[:2]
    side = max(1, min(rows, columns, round(_AROUND_FACE * max(box.width, box.height))))
    x, y = box.centre
    left = round(min(max(x - side / 2, 0), columns - side))
    top = round(min(max(y - side / 2, 0), rows - side))
    return for_screen(image[top : top + side, left : left + side], THUMBNAIL_PX, THUMBNAIL_PX)


def _look_at_video(
    engine: FaceEngine,
    path: Path,
    watched: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> FileFaces:
    video = _Thumbnailed(VideoFile(path))
    try:
        found, reason = faces_of_video(engine, video, cancelled, watched)
    except VisionError as error:
        return FileFaces((), str(error), None)
    except CancelledError:
        return FileFaces((), "", video.thumbnail)
    kept = tuple(found[i] for i in select_samples(found, most=MOST_SAMPLES))
    return FileFaces(kept, reason, video.thumbnail)


class _Thumbnailed(SourceBase):
    """A video that keeps a thumbnail of its first picture."""

    live = False

    def __init__(self, video: VideoFile) -> None:
        self._video = video
        self.thumbnail: BgraImage | None = None

    @property
    def name(self) -> str:
        return self._video.name

    @property
    def frame_rate(self) -> float:
        return self._video.frame_rate

    @property
    def shortfall(self) -> str:
        return self._video.shortfall

    def open(self) -> None:
        self._video.open()

    def close(self) -> None:
        self._video.close()

    def read(self) -> Frame | None:
        frame = self._video.read()
        if frame is not None and self.thumbnail is None:
            self.thumbnail = thumbnail_of(frame.pixels, _whole(frame.pixels))
        return frame


def _whole(image: BgrImage) -> Box:
    return Box(0, 0, image.shape[1], image.shape[0])
