"""A frame, and what every source of frames promises."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Protocol, Self, TypeAlias

import numpy as np
import numpy.typing as npt

BgrImage: TypeAlias = npt.NDArray[np.uint8]
"""BGR uint8, (H, W, 3), C-contiguous."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture from a source; nobody writes into its pixels.

    Attributes
    ----------
    pixels : BgrImage
        BGR uint8, (H, W, 3).
    index : int
        Counts from 0 since the source was opened.
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

    def open(self) -> None:
        """Acquire it; raises `SourceError` with a sentence for people."""

    def read(self) -> Frame | None:
        """The next frame, or None at the end; raises `SourceError` when it fails."""

    def close(self) -> None:
        """Release it; harmless when closed already."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...


class VisionError(Exception):
    """Base of the expected errors of `vision`; ``str(error)`` is a sentence for people."""


class SourceError(VisionError):
    """A source of frames could not be opened or read."""
