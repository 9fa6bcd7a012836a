"""How long a video file says it is, and whether reading it came that far."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_TOLERANCE = 0.05
_TOLERANCE_S = (0.25, 2.0)
_TOLERANCE_FRAMES = 2
"""What may lack before a recording counts as stopped early: a twentieth, within these bounds, but
two frames at least. Headers are inexact: some count a frame too many, and a sound track may
outlast the pictures."""

_LONGEST_S = 30 * 86_400.0
"""A longer recording is a broken header's."""


@dataclass(frozen=True, slots=True)
class StatedLength:
    """What a file states.

    Attributes
    ----------
    seconds : float
        How long it lasts.
    frame_seconds : float
        How long its frames last, one after the other: their number divided by the frame rate.
    period_s : float
        How long one frame lasts.
    """

    seconds: float
    frame_seconds: float
    period_s: float

    def is_missed_by(self, reached_s: float, read_s: float) -> bool:
        """Whether a reading that ended stopped early.

        Parameters
        ----------
        reached_s : float
            The end of the last frame that was read, on the file's own clock.
        read_s : float
            The number of frames read divided by the frame rate. Where the rate varies, or the
            start of a trimmed video is not shown, one of the two is short in a whole file too.
        """
        least_s, most_s = _TOLERANCE_S
        lacking_s = min(self.seconds - reached_s, self.frame_seconds - read_s)
        tolerance_s = min(max(_TOLERANCE * self.seconds, least_s), most_s)
        return lacking_s > max(tolerance_s, _TOLERANCE_FRAMES * self.period_s)


def stated_length(path: Path, frame_count: float, frame_rate: float) -> StatedLength | None:
    """What the file states, or None where it states nothing that can be true.

    Parameters
    ----------
    path : Path
        A file that OpenCV could open.
    frame_count, frame_rate : float
        As OpenCV gives them, nonsense included. OpenCV counts an MP4's frames, also those
        before the start of a trimmed one; for other containers it gives their duration times
        the rate. So an MP4's duration is read from its header here.
    """
    if not (frame_rate > 0 and 0 < frame_count / frame_rate < _LONGEST_S):
        return None
    frame_seconds, period_s = frame_count / frame_rate, 1 / frame_rate
    try:
        with path.open("rb") as file:
            if file.read(8)[4:] not in _MP4_BEGINS:
                return StatedLength(frame_seconds, frame_seconds, period_s)
            seconds = _mp4_seconds(file)
    except (OSError, struct.error):
        return None
    return StatedLength(seconds, frame_seconds, period_s) if 0 < seconds < _LONGEST_S else None


# ISO/IEC 14496-12: a file is a row of boxes, each with its size, a name of four letters, content.
_MP4_BEGINS = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"})

_MOST_BOXES = 10_000
"""Of one row; more are a damaged file's, or a live recording's, which states no length."""


def _mp4_seconds(file: BinaryIO) -> float:
    """How long the pictures of an MP4 are shown, by the header of its video track; 0: unknown."""
    end = file.seek(0, 2)
    for movie in _boxes(file, 0, end, b"moov"):
        units_a_second = 0
        for header in _boxes(file, *movie, b"mvhd"):
            file.seek(header[0])
            wide = file.read(1) == b"\x01"
            file.seek(header[0] + (20 if wide else 12))
            (units_a_second,) = struct.unpack(">I", file.read(4))
        lasting = [
            _track_units(file, track)
            for track in _boxes(file, *movie, b"trak")
            if _shows_pictures(file, track)
        ]
        if units_a_second and lasting:
            return max(lasting) / units_a_second
    return 0.0


def _track_units(file: BinaryIO, track: tuple[int, int]) -> int:
    for header in _boxes(file, *track, b"tkhd"):
        file.seek(header[0])
        wide = file.read(1) == b"\x01"
        file.seek(header[0] + (28 if wide else 20))
        units: int = struct.unpack(">Q" if wide else ">I", file.read(8 if wide else 4))[0]
        return 0 if units in (0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF) else units
    return 0


def _shows_pictures(file: BinaryIO, track: tuple[int, int]) -> bool:
    for media in _boxes(file, *track, b"mdia"):
        for handler in _boxes(file, *media, b"hdlr"):
            file.seek(handler[0] + 8)
            return file.read(4) == b"vide"
    return False


def _boxes(file: BinaryIO, begin: int, end: int, name: bytes) -> Iterator[tuple[int, int]]:
    """Where the content of each box of that name begins and ends, between two places."""
    for _ in range(_MOST_BOXES):
        if begin >= end:  # a damaged size may lie beyond what a file can have: no place to seek
            return
        file.seek(begin)
        head = file.read(8)
        if len(head) < 8:
            return
        size, content = int.from_bytes(head[:4], "big"), begin + 8
        if size == 1:
            size, content = int.from_bytes(file.read(8), "big"), begin + 16
        after = end if size == 0 else begin + size
        if after < content:
            return
        if head[4:] == name:
            yield content, min(after, end)
        begin = after
