"""The usable faces of a photo or video file that shows one person, or why there are none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from attendance_app.services.examining import Examined, Refusal, examine, examine_found
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box, EncodedFace
from attendance_app.vision.frames import BgrImage, FrameSource, VisionError
from attendance_app.vision.photos import read_photo
from attendance_app.vision.recordings import VIDEO_SUFFIXES, VideoFile
from attendance_app.vision.selection import one_person
from attendance_app.words import tr

_VIDEO_STEP_S = 0.1
"""Neighbouring frames show the same view (`selection.SAME_VIEW`); a head turns further in this."""

_EMPTY_STEP_S, _EMPTY_LOOKS = 0.5, 10
"""While nobody is seen, after so many looks: to search a whole frame is what takes long."""

_SEARCH_EVERY_S = 1.0
"""How soon a second person is noticed. In between the face is looked for where it just was."""

_MOST_VIDEO_FACES = 120
"""Twelve seconds of views, of which the few that are kept are chosen: a longer video is looked at
more thinly, so that its faces stay few enough to compare each with each."""


class CancelledError(Exception):
    """A file was not looked at to its end, because somebody wanted no more."""


@dataclass(frozen=True, slots=True, eq=False)
class FileFaces:
    """What a file gave.

    Attributes
    ----------
    faces : tuple of EncodedFace
        One of a photo, up to `_MOST_VIDEO_FACES` of a video; empty when refused.
    reason : str
        Why there are none, or what else is to be said of the file; for people.
    """

    faces: tuple[EncodedFace, ...]
    reason: str = ""


def kind_of(file: Path) -> str:
    """``"video"`` or ``"photo"``, by the file's ending."""
    return "video" if file.suffix.lower() in VIDEO_SUFFIXES else "photo"


def faces_of_file(
    engine: FaceEngine,
    file: Path,
    *,
    only: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
    watched: Callable[[float], None] = lambda _: None,
) -> FileFaces:
    """The usable faces of a file; nothing of its pictures is kept.

    Parameters
    ----------
    engine : FaceEngine
        Used by this thread alone for the duration of the call.
    file : Path
    only : bool
        There is no other of that person: more is made of a photo then.
    cancelled : callable
        Asked between two steps of at most about a second.
    watched : callable
        Told how many seconds of a video were looked at.

    Raises
    ------
    CancelledError
    """
    try:
        if kind_of(file) == "video":
            faces, reason = faces_of_video(engine, VideoFile(file), cancelled, watched)
            return FileFaces(tuple(faces), reason)
        image = read_photo(file)
        if cancelled():
            raise CancelledError
        examined = examine(engine, image, mirrored=only)
    except VisionError as error:
        return FileFaces((), str(error))
    if examined.face is None:
        return FileFaces((), examined.refusal.sentence if examined.refusal is not None else "")
    return FileFaces((examined.face,), examined.remark)


def faces_of_video(
    engine: FaceEngine,
    video: FrameSource,
    cancelled: Callable[[], bool] = lambda: False,
    watched: Callable[[float], None] = lambda _: None,
) -> tuple[list[EncodedFace], str]:
    """The usable faces of a video of one person, about ten a second, thinned when it is long.

    Returns
    -------
    tuple[list[EncodedFace], str]
        The faces, and when there are none (or it shows several people) why; also that it stopped
        before its end.

    Raises
    ------
    SourceError
        If it cannot be read.
    CancelledError
    """
    faces: list[EncodedFace] = []
    refusals: Counter[Refusal] = Counter()
    look = _Look(engine)
    step_s, next_s, told_s = _VIDEO_STEP_S, 0.0, -1.0
    with video:
        while (frame := video.read()) is not None:
            if cancelled():
                raise CancelledError
            if frame.time_s - told_s >= 1:
                told_s = frame.time_s
                watched(told_s)
            if frame.time_s < next_s:
                continue
            examined = look.at(frame.pixels, frame.time_s)
            next_s = frame.time_s + (max(step_s, _EMPTY_STEP_S) if look.empty else step_s)
            if examined.face is not None:
                faces.append(examined.face)
            elif examined.refusal is not None:
                refusals[examined.refusal] += 1
            if len(faces) >= _MOST_VIDEO_FACES:
                faces, step_s = faces[::2], step_s * 2
        shortfall = video.shortfall
    if refusals[Refusal.SEVERAL_FACES] > len(faces):
        reason = Refusal.SEVERAL_FACES.sentence
    elif not faces:
        refusal = refusals.most_common(1)[0][0] if refusals else Refusal.NO_FACE
        reason = refusal.sentence
    elif not one_person(faces):
        reason = tr("errors", "The video shows more than one person. Record one person alone.")
    else:
        return faces, shortfall
    return [], f"{reason} {shortfall}".rstrip()


class _Look:
    """Looks at frame after frame: everywhere about once a second, else where the face just was."""

    def __init__(self, engine: FaceEngine) -> None:
        self._engine = engine
        self._box: Box | None = None
        self._searched_s = 0.0
        self._looks_without = 0

    @property
    def empty(self) -> bool:
        """Nobody has been seen for a while."""
        return self._looks_without >= _EMPTY_LOOKS

    def at(self, image: BgrImage, time_s: float) -> Examined:
        examined = self._near(image, time_s)
        if examined is None:
            examined = examine(self._engine, image, thorough=False)
            self._searched_s = time_s
        # With several in view each look is a search, so that they are counted as long as they stay.
        alone = examined.box is not None and examined.refusal is not Refusal.SEVERAL_FACES
        self._box = examined.box if alone else None
        self._looks_without = self._looks_without + 1 if examined.box is None else 0
        return examined

    def _near(self, image: BgrImage, time_s: float) -> Examined | None:
        if self._box is None or time_s - self._searched_s >= _SEARCH_EVERY_S:
            return None
        found = self._engine.detect_near(image, [self._box])[0]
        return examine_found(self._engine, image, [found]) if found is not None else None
