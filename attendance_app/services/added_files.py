"""The photos and videos among files and folders that somebody has chosen or dropped."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from attendance_app.vision.photos import PHOTO_SUFFIXES, UNSUPPORTED_PHOTO_SUFFIXES
from attendance_app.vision.recordings import VIDEO_SUFFIXES

FILES_MOST = 200
"""Files of one person that are looked at at once; ten faces are kept of them."""

_FILES_SEEN_MOST = 20_000
"""So many files of a folder are listed: somebody may drop a whole disk."""

PICTURE_SUFFIXES = PHOTO_SUFFIXES | UNSUPPORTED_PHOTO_SUFFIXES | VIDEO_SUFFIXES
"""Endings looked for in folders; HEIC among them, because its refusal says what to do."""


@dataclass(frozen=True, slots=True)
class AddedFiles:
    """What there is to be looked at.

    Attributes
    ----------
    files : tuple of Path
        `FILES_MOST` at most.
    left_out : int
        Photos and videos beyond those.
    """

    files: tuple[Path, ...]
    left_out: int = 0


def files_among(chosen: Sequence[Path]) -> AddedFiles:
    """The files chosen, and the photos and videos in the folders chosen and in theirs, by name.

    A file that was chosen itself is there whatever it is: it is refused with its reason later.
    Reads folders, which may take seconds; a folder that cannot be read is passed over.
    """
    found: dict[Path, None] = {}
    for path in chosen:
        if path.is_dir():
            found |= dict.fromkeys(sorted(_within(path), key=_natural))
        else:
            found[path] = None
    files = tuple(found)
    return AddedFiles(files[:FILES_MOST], max(0, len(files) - FILES_MOST))


def _within(folder: Path) -> Iterator[Path]:
    seen = 0
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in names:
            seen += 1
            if seen > _FILES_SEEN_MOST:
                return
            path = Path(place, name)
            if path.suffix.lower() in PICTURE_SUFFIXES and not name.startswith("."):
                yield path


def _natural(path: Path) -> list[tuple[int, str]]:
    """By which 2 comes before 10."""
    parts = re.split(r"([0-9]+)", str(path).casefold())
    return [(int(part), "") if place % 2 else (0, part) for place, part in enumerate(parts)]
