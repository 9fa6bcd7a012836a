"""How far an import of a folder is, and how long the rest will take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from attendance_app.services.file_faces import kind_of

_FIRST_ESTIMATE_PHOTOS = 10
"""Photos looked at before their time is told: the first ones wait for the networks to start."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is.

    Attributes
    ----------
    people, all_people : int
        Dealt with, and in the folder.
    files, all_files : int
        The same of their files.
    left_s : float or None
        How long the rest will take, seconds; None while that is not known.
    video : str
        The name of a video that is being looked at; empty when none is.
    video_s : float
        How many of its seconds were looked at.
    """

    people: int
    all_people: int
    files: int
    all_files: int
    left_s: float | None
    video: str = ""
    video_s: float = 0.0


class Pace:
    """Tells from the files looked at how long the others will take.

    A photo counts as one, a video by its length in bytes: how long it plays is not known before
    it is opened.

    Parameters
    ----------
    files : iterable of Path
        All there are.
    at_once : int
        How many are looked at side by side.
    """

    def __init__(self, files: Iterable[Path], at_once: int) -> None:
        self._at_once = at_once
        self._left = {"photo": 0, "video": 0}
        self._done = {"photo": 0, "video": 0}
        self._spent_s = {"photo": 0.0, "video": 0.0}
        for file in files:
            self._left[kind_of(file)] += _work(file)

    def looked_at(self, file: Path, seconds: float) -> None:
        """A file took so long."""
        kind, work = kind_of(file), _work(file)
        self._left[kind] -= work
        self._done[kind] += work
        self._spent_s[kind] += seconds

    def passed_over(self, files: Iterable[Path]) -> None:
        """These need not be looked at."""
        for file in files:
            self._left[kind_of(file)] -= _work(file)

    @property
    def left_s(self) -> float | None:
        """Seconds that the rest will take; None while nothing like it was looked at."""
        total = 0.0
        for kind, left in self._left.items():
            if left <= 0:
                continue
            if self._done[kind] < (_FIRST_ESTIMATE_PHOTOS if kind == "photo" else 1):
                return None
            total += left * self._spent_s[kind] / self._done[kind]
        return total / self._at_once


def _work(file: Path) -> int:
    if kind_of(file) == "photo":
        return 1
    try:
        return max(1, file.stat().st_size)
    except OSError:
        return 1
