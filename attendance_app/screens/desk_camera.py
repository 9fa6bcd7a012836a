"""A drawn camera for scenes: an empty front desk, or one drawn person standing there."""

from __future__ import annotations

import threading

from attendance_app.domain.clock import Clock
from attendance_app.vision.drawn.visits import Visit
from attendance_app.vision.frames import Frame, SourceBase
from attendance_app.vision.synthetic import DEMO_PEOPLE, DrawnPerson, DrawnScene

_FRAME_RATE = 10.0
_STANDING_S = 3.0
"""A moment at which whoever stays looks into the camera with open eyes."""


class DeskCamera(SourceBase):
    """Shows the same moment again and again, so that a picture is the same each time.

    Parameters
    ----------
    clock : Clock
        Dates the frames.

    Attributes
    ----------
    taken : int
        How many pictures so far.
    """

    name = "Drawn front desk"
    frame_rate = _FRAME_RATE
    live = True

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.taken = 0
        self._over = threading.Event()
        # Somebody who comes much later: until then the desk is empty.
        self._scene = DrawnScene(
            width=1280, height=720, visits=[Visit(DEMO_PEOPLE[0], 3600.0, 3601.0)]
        )

    def show(self, person: DrawnPerson | None) -> None:
        """Let somebody stand there from now on, or nobody; from any thread."""
        visit = Visit(person or DEMO_PEOPLE[0], 0.0 if person else 3600.0, 3601.0, stays=True)
        self._scene = DrawnScene(width=1280, height=720, visits=[visit])

    def open(self) -> None:
        self._over.clear()

    def read(self) -> Frame | None:
        if self._over.wait(1 / _FRAME_RATE):
            return None
        self.taken += 1
        # One pixel of light goes round: a camera whose pictures are all equal is called frozen.
        pixels = self._scene.render(_STANDING_S).copy()
        pixels[0, self.taken % pixels.shape[1]] = 255
        return Frame(pixels, self.taken, self.taken / _FRAME_RATE, self._clock())

    def close(self) -> None:
        pass

    def interrupt(self) -> None:
        self._over.set()
