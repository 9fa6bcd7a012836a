"""The pictures ``bench`` shows to both sides: real ones of a folder, or drawn people."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from attendance_app.commands import CommandError
from attendance_app.vision.drawn.visits import side_by_side
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage, Frame, FrameSource
from attendance_app.vision.photos import read_photo
from attendance_app.vision.recordings import VideoFile
from attendance_app.vision.synthetic import DEMO_PEOPLE, DrawnScene, enrollment_frames

FRAME_RATE = 30.0
"""Of the clips, per second."""

_VIEW = (1280, 720)
"""Width and height of a picture with several people in view."""

CROWD = 8
"""Faces in one picture of `crowds`: more than stand before a door at once."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """One picture as each side takes it, with faces whose boxes are known to both."""

    bgr: BgrImage
    rgb: BgrImage
    boxes: tuple[Box, ...] = ()

    @property
    def sides(self) -> list[tuple[int, int, int, int]]:
        """The boxes as the peer takes them."""
        return [
            (round(box.top), round(box.right) - 1, round(box.bottom) - 1, round(box.left))
            for box in self.boxes
        ]


def drawn_pictures(images: int, frames: int) -> tuple[list[Picture], list[list[Picture]]]:
    """As `real_pictures`, of drawn people."""
    drawn = (frame for person in DEMO_PEOPLE for frame in enrollment_frames(person))
    # At half their size, 320 x 240, the peer's CNN needs a quarter of the time for them.
    halved = [_picture(frame[::2, ::2]) for frame in itertools.islice(drawn, images)]
    return halved, [_drawn_clip(frames)]


def real_pictures(
    data: Path, images: int, frames: int
) -> tuple[list[Picture], list[list[Picture]]]:
    """At most `images` pictures of one face each, and clips of one arrival each.

    Raises
    ------
    CommandError
        The folder lacks the one or the other.
    VisionError
        A file cannot be read.
    """
    files = sorted((data / "faces").glob("*/*_0001.jpg"))[:images]
    clips = sorted((data / "clips" / "arrive").glob("*.mkv"))
    if not files or not clips:
        raise CommandError(
            f"{data} lacks faces/NAME/NAME_0001.jpg or clips/arrive/*.mkv. "
            "Name such a folder, or leave --data out to use drawn people."
        )
    recorded = [[_picture(image) for image in _first(clip, frames)] for clip in clips]
    return [_picture(read_photo(file)) for file in files], recorded


def drawn_crowd(people: int, frames: int) -> list[Picture]:
    """So many drawn people side by side, 1280 x 720."""
    width, height = _VIEW
    visits = side_by_side(DEMO_PEOPLE[:people], frames / FRAME_RATE + 1)
    with DrawnScene(visits=visits, width=width, height=height, realtime=False) as scene:
        return [_picture(frame.pixels) for frame in itertools.islice(_frames(scene), frames)]


def real_crowd(engine: FaceEngine, data: Path, people: int, frames: int) -> list[Picture]:
    """Strips of so many people's clips side by side in one view, 1280 x 720.

    Of each clip the part around the face in its first picture is taken; what lacks of the view's
    height is filled with the picture's edges.
    """
    by_name = {
        clip.stem: clip
        for folder in ("enroll", "arrive")
        for clip in sorted((data / "clips" / folder).glob("*.mkv"))
    }
    width, height = _VIEW
    strips = []
    for clip in itertools.islice(itertools.cycle(by_name.values()), people):
        images = _first(clip, frames)
        found = engine.detect(images[0])
        middle = found[0].box.centre[0] if found else images[0].shape[1] / 2
        part = min(width // people, images[0].shape[1])
        left = min(max(0, round(middle - part / 2)), images[0].shape[1] - part)
        strips.append([image[:, left : left + part] for image in images])
    rows = (np.hstack(row) for row in zip(*(_endless(s, frames) for s in strips), strict=True))
    return [_picture(_padded(row, width, height)) for row in rows]


def standing_person(frames: int) -> list[BgrImage]:
    """A drawn person standing before the camera, 640 x 480."""
    scene = DrawnScene(DEMO_PEOPLE)
    start_s = scene.timetable()[0].settled_from_s
    return [scene.render(start_s + number / FRAME_RATE) for number in range(frames)]


def _first(clip: Path, frames: int) -> list[BgrImage]:
    with VideoFile(clip) as video:
        return [frame.pixels for frame in itertools.islice(_frames(video), frames)]


def _endless(images: Sequence[BgrImage], count: int) -> list[BgrImage]:
    """So many, there and back again."""
    there_and_back = itertools.cycle([*images, *images[-2:0:-1]])
    return list(itertools.islice(there_and_back, count))


def _padded(image: BgrImage, width: int, height: int) -> BgrImage:
    aside, above = width - image.shape[1], height - image.shape[0]
    sides = ((above // 2, above - above // 2), (aside // 2, aside - aside // 2), (0, 0))
    return np.pad(image, sides, mode="edge")


def _drawn_clip(frames: int) -> list[Picture]:
    """Somebody arriving, from halfway on: both sides have a face to find."""
    scene = DrawnScene(DEMO_PEOPLE)
    visit = scene.timetable()[0]
    start_s = (visit.begins_s + visit.settled_from_s) / 2
    return [_picture(scene.render(start_s + number / FRAME_RATE)) for number in range(frames)]


def _frames(source: FrameSource) -> Iterator[Frame]:
    while (frame := source.read()) is not None:
        yield frame


def _picture(image: BgrImage, boxes: Sequence[Box] = ()) -> Picture:
    bgr = np.ascontiguousarray(image)
    return Picture(bgr, np.ascontiguousarray(image[:, :, ::-1]), tuple(boxes))


def with_known_faces(engine: FaceEngine, pictures: Sequence[Picture]) -> list[Picture]:
    """The pictures with one face each, found beforehand: both sides encode the very same."""
    found = [(one, engine.detect(one.bgr)[:1]) for one in pictures]
    known = [_picture(one.bgr, [faces[0].box]) for one, faces in found if faces]
    if not known:
        raise CommandError("No face was found in the pictures, so nothing can be measured.")
    return known


def crowds(known: Sequence[Picture]) -> list[Picture]:
    """The same faces again, eight side by side in one picture."""
    endless = itertools.cycle(known)
    return [
        _side_by_side([next(endless) for _ in range(CROWD)])
        for _ in range(max(1, len(known) // CROWD))
    ]


def _side_by_side(pictures: Sequence[Picture]) -> Picture:
    height = max(one.bgr.shape[0] for one in pictures)
    row = np.zeros((height, sum(one.bgr.shape[1] for one in pictures), 3), np.uint8)
    boxes, left = [], 0
    for one in pictures:
        rows, columns = one.bgr.shape[:2]
        row[:rows, left : left + columns] = one.bgr
        boxes += [Box(b.left + left, b.top, b.right + left, b.bottom) for b in one.boxes]
        left += columns
    return _picture(row, boxes)
