"""Sources that are played: dated from their opening, paced where asked, refused when closed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from attendance_app.vision.frames import Frame, Interruptible, SourceError
from attendance_app.vision.pacing import Pacer
from attendance_app.vision.played import PlayedSource

OPENED = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
GREY = np.full((2, 2, 3), 128, np.uint8)


class Slow(PlayedSource):
    """One grey frame every two seconds."""

    def __init__(self, pacer: Pacer | None = None) -> None:
        super().__init__("Slow", 0.5, realtime=pacer is not None, clock=lambda: OPENED, pacer=pacer)
        self._index = 0

    def open(self) -> None:
        self._index = 0
        self._begin()

    def read(self) -> Frame | None:
        index, self._index = self._index, self._index + 1
        return self._due(GREY, index, 2.0 * index)

    def close(self) -> None:
        self._stop()


def test_frames_are_dated_from_the_opening_by_their_own_times() -> None:
    with Slow() as source:
        frames = [source.read() for _ in range(3)]
    assert [(f.index, f.time_s, f.taken_at - OPENED) for f in frames if f] == [
        (index, 2.0 * index, timedelta(seconds=2 * index)) for index in range(3)
    ]


def test_paced_it_waits_for_each_frame_until_it_is_interrupted() -> None:
    now_s = 0.0
    waited: list[float] = []

    def wait(seconds: float) -> bool:
        nonlocal now_s
        now_s += seconds
        waited.append(seconds)
        return len(waited) == 2

    with Slow(Pacer(lambda: now_s, wait)) as source:
        frames = [source.read() for _ in range(3)]
    assert waited == [2.0, 2.0]
    assert [frame is not None for frame in frames] == [True, True, False]


def test_an_interruption_holds_until_it_is_opened_again() -> None:
    source = Slow(Pacer())
    assert isinstance(source, Interruptible)
    with source:
        source.interrupt()
        assert source.read() is None
    with source:
        assert source.read() is not None


def test_closed_it_says_so() -> None:
    source = Slow()
    with source:
        source.read()
    with pytest.raises(SourceError, match="“Slow” is closed"):
        source.read()
