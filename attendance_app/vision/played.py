"""What sources with a clock of their own have in common: they are played, paced or not."""

from __future__ import annotations

from datetime import datetime, timedelta

from attendance_app.vision.frames import BgrImage, Clock, Frame, SourceBase, SourceError
from attendance_app.vision.pacing import Pacer
from attendance_app.words import tr


class PlayedSource(SourceBase):
    """A source whose frames have times of their own, by which it can be paced.

    A subclass calls `_begin` at the end of `open`, `_require_open` in `read`, hands its frames
    out through `_due`, and calls `_stop` in `close`.

    Parameters
    ----------
    name : str
        What a person calls it.
    frame_rate : float
        Nominal frames per second; positive.
    realtime : bool
        True paces `read` by the frames' times.
    clock : Clock
        Read once when opened: a frame's `taken_at` is that instant plus its `time_s`.
    pacer : Pacer, optional
        The clock `realtime` goes by.
    """

    def __init__(
        self, name: str, frame_rate: float, *, realtime: bool, clock: Clock, pacer: Pacer | None
    ) -> None:
        self._name = name
        self._frame_rate = frame_rate
        self._pacer = (pacer or Pacer()) if realtime else None
        self._clock = clock
        self._started_at: datetime | None = None

    @property
    def name(self) -> str:
        """What a person calls it."""
        return self._name

    @property
    def live(self) -> bool:
        """False: it ends, and waits for its reader unless paced."""
        return False

    @property
    def frame_rate(self) -> float:
        """Nominal frames per second."""
        return self._frame_rate

    def interrupt(self) -> None:
        """Let a paced `read` that waits return None; from any thread."""
        if self._pacer:
            self._pacer.interrupt()

    def _begin(self) -> None:
        """Start its clock."""
        if self._pacer:
            self._pacer.restart()
        self._started_at = self._clock()

    def _stop(self) -> None:
        self._started_at = None

    def _require_open(self) -> datetime:
        """When it was opened; raises `SourceError` when it is closed."""
        if self._started_at is None:
            raise SourceError(tr("vision", "“{name}” is closed.").format(name=self.name))
        return self._started_at

    def _due(self, pixels: BgrImage, index: int, time_s: float) -> Frame | None:
        """The frame as soon as it is due, when paced; None when interrupted instead."""
        taken_at = self._require_open() + timedelta(seconds=time_s)
        if self._pacer and not self._pacer.wait_until(time_s):
            return None
        return Frame(pixels, index, time_s, taken_at)
