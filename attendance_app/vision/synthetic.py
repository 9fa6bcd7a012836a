"""Drawn people before a drawn front desk: a source of frames for machines without a camera."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache

import numpy as np

from attendance_app.vision.drawn.backdrop import add_noise, backdrop, paint_desk_over
from attendance_app.vision.drawn.cast import DEMO_PEOPLE, DEMO_STRANGER
from attendance_app.vision.drawn.motion import standing
from attendance_app.vision.drawn.people import DrawnPerson
from attendance_app.vision.drawn.pose import Pose, place
from attendance_app.vision.drawn.sprites import Sprite
from attendance_app.vision.drawn.visits import BETWEEN_S, Visit, in_turn, side_by_side
from attendance_app.vision.frames import BgrImage, Clock, Frame, utc_now
from attendance_app.vision.pacing import Pacer
from attendance_app.vision.played import PlayedSource

__all__ = [
    "DEMO_PEOPLE",
    "DEMO_STRANGER",
    "DrawnPerson",
    "DrawnScene",
    "Pose",
    "Visit",
    "crowd_scene",
    "draw_face",
    "enrollment_frames",
]

ENROLLMENT_POSES: tuple[Pose, ...] = (
    Pose(),
    Pose(yaw_deg=-8, gaze_x=0.25),
    Pose(yaw_deg=8, gaze_x=-0.25),
    Pose(pitch_deg=-5),
    Pose(pitch_deg=5),
    Pose(smile=1.0),
)
"""How a person is asked to look when enrolled: straight, a little to each side, up, down, glad."""


@lru_cache(maxsize=16)
def _sprite(person: DrawnPerson) -> Sprite:
    return Sprite(person)


def draw_face(person: DrawnPerson, pose: Pose | None = None, size: int = 256) -> BgrImage:
    """Draw one person, head and shoulders, before a plain wall.

    `size` is the side of the square picture in pixels, at least 16. Returns BGR uint8,
    (size, size, 3).
    """
    if size < 16:
        raise ValueError(f"size must be at least 16 pixels, not {size}")
    picture = np.full((size, size, 3), (205, 206, 198), np.uint8)
    place(picture, _sprite(person), pose or Pose(), 0.5 * size, 0.47 * size, 0.3 * size)
    return picture


def enrollment_frames(person: DrawnPerson) -> list[BgrImage]:
    """Give what a camera would see of one person being enrolled, BGR uint8, (480, 640, 3) each."""
    frames = []
    for number, pose in enumerate(ENROLLMENT_POSES):
        picture = backdrop(640, 480).copy()
        place(picture, _sprite(person), pose, 320.0, 206.0, 125.0)
        paint_desk_over(picture)
        add_noise(picture, number)
        frames.append(picture)
    return frames


class DrawnScene(PlayedSource):
    """A front desk to which drawn people come in turn, stay a moment, and leave.

    What is seen at a moment depends on that moment, the people and the seed alone.

    Parameters
    ----------
    people : Sequence[DrawnPerson], optional
        Who comes, in this order; the demo's people with the stranger in the middle if not given.
    width, height : int
        Size of the frames, pixels; at least 64.
    frame_rate : float
        Frames per second of the scene's clock; positive.
    visits : Sequence[Visit], optional
        Who comes when in one round, instead of `people`.
    rounds : int, optional
        After how many rounds of visits the scene ends. Not given: never when `realtime`, after
        one otherwise.
    between_rounds : timedelta
        How far `taken_at` (not `time_s`) jumps ahead from one round to the next: a morning
        and an afternoon can be shown within a minute.
    realtime : bool
        True: `read` returns a frame when it is due and drops those a late reader has missed, as
        a camera does. False: every frame, as fast as it is read.
    seed : int
        Varies the movements.
    clock : Clock
        Read once when opened: `taken_at` counts from there.
    pacer : Pacer, optional
        The clock `realtime` goes by.

    Raises
    ------
    ValueError
        A size, rate or count makes no scene.
    """

    def __init__(
        self,
        people: Sequence[DrawnPerson] | None = None,
        *,
        width: int = 640,
        height: int = 480,
        frame_rate: float = 30.0,
        visits: Sequence[Visit] | None = None,
        rounds: int | None = None,
        between_rounds: timedelta = timedelta(0),
        realtime: bool = False,
        seed: int = 0,
        clock: Clock = utc_now,
        pacer: Pacer | None = None,
    ) -> None:
        if min(width, height) < 64 or not frame_rate > 0 or (rounds is not None and rounds < 1):
            raise ValueError("a scene needs at least 64 x 64 pixels, a frame rate and a round")
        if visits is None:
            visits = in_turn(_demo_order() if people is None else people)
        if not visits:
            raise ValueError("a scene needs at least one visit")
        super().__init__("Drawn people", frame_rate, realtime=realtime, clock=clock, pacer=pacer)
        self._width, self._height = width, height
        self._visits = tuple(visits)
        self._rounds = rounds if rounds is not None or realtime else 1
        self._between_rounds = between_rounds
        self._seed = seed
        self._next = 0
        self._staying = all(visit.stays for visit in self._visits)
        ends_s = max(visit.ends_s for visit in self._visits)
        self.round_s: float = ends_s if self._staying else ends_s + BETWEEN_S
        """Seconds one round of visits takes."""

    @property
    def live(self) -> bool:
        """True when paced and endless: then it is like a camera."""
        return self._pacer is not None and self._rounds is None

    @property
    def duration_s(self) -> float | None:
        """Seconds until the scene ends, or None when it does not."""
        return None if self._rounds is None else self._rounds * self.round_s

    def timetable(self, rounds: int | None = None) -> tuple[Visit, ...]:
        """Who can be seen when, in the order of their arrival, over so many rounds from the start.

        Not given: all rounds of the scene, or one of a scene that never ends.
        """
        count = rounds if rounds is not None else self._rounds or 1
        every = [
            replace(
                visit,
                begins_s=visit.begins_s + number * self.round_s,
                ends_s=visit.ends_s + number * self.round_s,
            )
            for number in range(count)
            for visit in self._visits
        ]
        return tuple(sorted(every, key=lambda visit: visit.begins_s))

    def present_at(self, time_s: float) -> tuple[DrawnPerson, ...]:
        """Who is there at a moment of the scene, in whole or in part."""
        within_s = time_s % self.round_s
        return tuple(visit.person for visit in self._visits if visit.seen_at(within_s))

    def render(self, time_s: float) -> BgrImage:
        """Draw the scene at a moment, BGR uint8, (height, width, 3); a new array each time."""
        picture = backdrop(self._width, self._height).copy()
        number, within_s = divmod(time_s, self.round_s)
        for order, visit in enumerate(self._visits):
            if not visit.seen_at(within_s):
                continue
            habit = self._seed * 31 + (0 if self._staying else int(number)) * 17 + order * 5
            # Those who stay move on without a jump where one round follows the other.
            moment_s = time_s if self._staying else within_s
            where = standing(visit, moment_s, self._width, self._height, habit)
            place(picture, _sprite(visit.person), where.pose, where.x, where.y, where.scale)
        paint_desk_over(picture)
        add_noise(picture, round(time_s * self._frame_rate))
        return picture

    def open(self) -> None:
        """Begin anew; everyone is drawn now, so that no frame is late for it."""
        backdrop(self._width, self._height)
        for visit in self._visits:
            _sprite(visit.person)
        self._next = 0
        self._begin()

    def read(self) -> Frame | None:
        """The next frame (see `realtime` in the class), or None at the end or when interrupted."""
        self._require_open()
        if self._pacer:
            due = math.floor(self._pacer.elapsed_s() * self._frame_rate)
            self._next = max(self._next, due)
        index, time_s = self._next, self._next / self._frame_rate
        if self.duration_s is not None and time_s >= self.duration_s:
            return None
        frame = self._due(self.render(time_s), index, time_s)
        if frame is None:
            return None
        self._next = index + 1
        later = int(time_s // self.round_s) * self._between_rounds
        return replace(frame, taken_at=frame.taken_at + later)

    def close(self) -> None:
        """End it; harmless when closed already."""
        self._stop()


def crowd_scene(
    *,
    width: int = 1280,
    height: int = 720,
    frame_rate: float = 30.0,
    realtime: bool = True,
    duration_s: float = 60.0,
    clock: Clock = utc_now,
    pacer: Pacer | None = None,
) -> DrawnScene:
    """Five people side by side all the time, moving: the load of the performance probe.

    Endless when `realtime`; otherwise it ends after `duration_s`.
    """
    return DrawnScene(
        visits=side_by_side(DEMO_PEOPLE[:5], duration_s),
        width=width,
        height=height,
        frame_rate=frame_rate,
        realtime=realtime,
        clock=clock,
        pacer=pacer,
    )


def _demo_order() -> tuple[DrawnPerson, ...]:
    middle = len(DEMO_PEOPLE) // 2 + 1
    return (*DEMO_PEOPLE[:middle], DEMO_STRANGER, *DEMO_PEOPLE[middle:])
