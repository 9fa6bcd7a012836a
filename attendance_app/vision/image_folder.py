"""A folder of pictures, or one picture, as a source of frames."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path

from attendance_app.vision.frames import Clock, Frame, SourceError, utc_now
from attendance_app.vision.pacing import Pacer
from attendance_app.vision.photos import PHOTO_SUFFIXES, PhotoError, read_photo
from attendance_app.vision.played import PlayedSource
from attendance_app.words import tr

_log = logging.getLogger(__name__)


def photos_in(folder: Path) -> list[Path]:
    """The photos directly inside `folder`, by name, "2" before "10"; none when it is not one."""
    if not folder.is_dir():
        return []
    found = [p for p in folder.iterdir() if p.suffix.lower() in PHOTO_SUFFIXES and p.is_file()]
    return sorted(found, key=_natural_order)


def _natural_order(path: Path) -> tuple[list[tuple[int, str]], str]:
    # Text and digits alternate from the first, which is empty where a name begins with a digit.
    parts = re.split(r"([0-9]+)", path.name.casefold())
    order = [(int(part), "") if i % 2 else (0, part) for i, part in enumerate(parts)]
    return order, path.name


class ImageFolder(PlayedSource):
    """The photos of a folder in the order of their names, each one frame; or a single photo.

    A photo that cannot be used is left out; `refusals` says which and why.

    Parameters
    ----------
    path : Path
        A folder, or a picture.
    frame_rate : float
        Pictures per second of the source's clock; positive.
    realtime : bool
        True paces `read` by that clock; nothing is dropped.
    clock : Clock
        Read once when opened: a frame's `taken_at` is that instant plus its `time_s`.
    pacer : Pacer, optional
        The clock `realtime` goes by.
    """

    def __init__(
        self,
        path: Path,
        frame_rate: float = 1.0,
        *,
        realtime: bool = False,
        clock: Clock = utc_now,
        pacer: Pacer | None = None,
    ) -> None:
        super().__init__(path.name, frame_rate, realtime=realtime, clock=clock, pacer=pacer)
        self._path = path
        self._photos: Iterator[Path] = iter(())
        self._next_index = 0
        self.refusals: list[PhotoError] = []
        """Why photos were left out since it was opened; each sentence names its file."""

    def open(self) -> None:
        """List the photos; raises `SourceError` when there are none."""
        self.close()
        try:
            photos = photos_in(self._path) if self._path.is_dir() else [self._path]
        except OSError as error:
            raise SourceError(
                tr("vision", "The folder “{name}” cannot be opened.").format(name=self.name)
            ) from error
        if not photos:
            raise SourceError(
                tr("vision", "The folder “{name}” holds no photos (JPEG, PNG, ...).").format(
                    name=self.name
                )
            )
        if not photos[0].exists():
            raise SourceError(
                tr("vision", "There is no file or folder “{name}” at that place.").format(
                    name=self.name
                )
            )
        self._photos = iter(photos)
        self._next_index = 0
        self.refusals = []
        self._begin()

    def read(self) -> Frame | None:
        """The next photo that can be read, or None after the last.

        Raises
        ------
        SourceError
            None of the photos could be read; the sentence gives the first reason.
        """
        self._require_open()
        for photo in self._photos:
            try:
                pixels = read_photo(photo)
            except PhotoError as refusal:
                self.refusals.append(refusal)
                # Neither name nor sentence: photos are often named after people.
                _log.warning("A photo of an image folder could not be read and is left out.")
                continue
            index, self._next_index = self._next_index, self._next_index + 1
            return self._due(pixels, index, index / self._frame_rate)
        if self._next_index == 0 and self.refusals:
            raise SourceError(str(self.refusals[0]))
        return None

    def close(self) -> None:
        """Forget the list."""
        self._photos = iter(())
        self._stop()
