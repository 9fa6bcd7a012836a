"""A camera that is not there: it can be unplugged, hang, freeze, go black and come back."""

from __future__ import annotations

import threading
import time
from typing import Literal

import numpy as np

from attendance_app.vision.frames import BgrImage, SourceError

Mood = Literal["live", "frozen", "black", "hung", "failing", "unplugged"]

PERIOD_S = 0.005


class FakeCamera:
    """The hardware; `open` is what a `Camera` is given as `open_device`."""

    def __init__(self, mood: Mood = "live", *, mends_when_opened: bool = False) -> None:
        self.mood: Mood = mood
        self.mends_when_opened = mends_when_opened
        self.opened = 0
        self.released = 0
        self.let_go = threading.Event()
        """Set to let calls return that hang."""
        self.hangs_in_open = False
        self.pixels_given = 0

    def open(self) -> FakeDevice:
        self.opened += 1
        if self.mends_when_opened and self.opened > 1:
            self.mood = "live"
        if self.hangs_in_open:
            self.let_go.wait(30)
        if self.mood == "unplugged":
            raise SourceError("The camera is unplugged.")
        return FakeDevice(self)

    def picture(self) -> BgrImage:
        """One nobody has seen before, unless frozen or black."""
        if self.mood == "black":
            return np.zeros((24, 32, 3), np.uint8)
        if self.mood != "frozen":
            self.pixels_given += 1
        pixels = np.full((24, 32, 3), 100, np.uint8)
        pixels[0, 0] = self.pixels_given % 256
        pixels[0, 1] = self.pixels_given // 256 % 256
        return pixels


class FakeDevice:
    """What opening it gives: the three methods of `cv2.VideoCapture` that are used."""

    def __init__(self, camera: FakeCamera) -> None:
        self._camera = camera

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return True

    def read(self) -> tuple[bool, object]:
        time.sleep(PERIOD_S)
        mood = self._camera.mood
        if mood == "hung":
            self._camera.let_go.wait(30)
            return False, None
        if mood in ("failing", "unplugged"):
            return False, None
        return True, self._camera.picture()

    def release(self) -> None:
        self._camera.released += 1
