"""A frame, and what every source of frames promises."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Literal, Protocol, Self, TypeAlias, runtime_checkable

import numpy as np
import numpy.typing as npt

BgrImage: TypeAlias = npt.NDArray[np.uint8]
"""BGR uint8, (H, W, 3), C-contiguous."""

Clock: TypeAlias = Callable[[], datetime]
"""The wall clock: an aware UTC instant. Passed in, so that a test can say what time it is."""


def utc_now() -> datetime:
    """The wall clock of this computer, aware, UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture from a source; nobody writes into its pixels.

    Attributes
    ----------
    pixels : BgrImage
        BGR uint8, (H, W, 3).
    index : int
        The picture's place in the source, from 0 when it was opened. Grows; pictures that were
        dropped leave a gap.
    time_s : float
        The source's own clock in seconds since it was opened: a video's presentation time, a
        camera's monotonic time. Never decreases. All durations in `vision` are measured on it.
    taken_at : datetime
        Aware, UTC: the wall-clock instant the frame shows.
    """

    pixels: BgrImage
    index: int
    time_s: float
    taken_at: datetime


class FrameSource(Protocol):
    """Where frames come from: a camera, a video file, a folder of images, drawn people.

    `open` is called before `read`; `read` blocks until the next frame and returns None when the
    source has ended (a camera never ends). Used by one thread at a time. Usable as a context
    manager, which opens and closes it.
    """

    @property
    def name(self) -> str:
        """What a person calls it: a camera's name, a file's name."""

    @property
    def live(self) -> bool:
        """True for a camera: frames not read in time are gone, and it never ends."""

    @property
    def frame_rate(self) -> float:
        """Nominal frames per second."""

    @property
    def shortfall(self) -> str:
        """After the end: that it came before the end it states, as a sentence; otherwise empty."""

    def open(self) -> None:
        """Acquire it; raises `SourceError` with a sentence for people."""

    def read(self) -> Frame | None:
        """The next frame, or None at the end; raises `SourceError` when it fails.

        A live source raises `SourceTroubleError` while it has nothing to show, and mends itself:
        read again.
        """

    def close(self) -> None:
        """Release it; harmless when closed already."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...


@runtime_checkable
class Interruptible(Protocol):
    """A source whose `read` may wait long, and can be told from another thread not to."""

    def interrupt(self) -> None:
        """Let a `read` that waits, now or later, return None soon; `open` forgets it."""


class SourceBase(ABC):
    """What most frame sources share: enter opens, leave closes, and nothing falls short."""

    @property
    def shortfall(self) -> str:
        """Empty: it states no end that it could fall short of."""
        return ""

    @abstractmethod
    def open(self) -> None:
        """See `FrameSource.open`."""

    @abstractmethod
    def close(self) -> None:
        """See `FrameSource.close`."""

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class VisionError(Exception):
    """Base of the expected errors of `vision`; ``str(error)`` is a sentence for people."""


class SourceError(VisionError):
    """A source of frames could not be opened or read."""


Trouble: TypeAlias = Literal["lost", "frozen", "black"]
"""What can be wrong with a live source: nothing comes, one picture repeats, all is black."""


class SourceTroubleError(SourceError):
    """A live source has nothing to show at the moment; reading it again may mend it.

    Attributes
    ----------
    state : Trouble
        What is wrong, as a word a program can switch on.
    """

    def __init__(self, state: Trouble, sentence: str) -> None:
        super().__init__(sentence)
        self.state: Trouble = state
