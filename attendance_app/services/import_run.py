"""One run of an import: files given out to be looked at, results waited for, progress told."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

from attendance_app.domain.people import Person
from attendance_app.services.file_faces import FileFaces
from attendance_app.services.import_progress import Pace, Progress
from attendance_app.services.lookers import Looked, Lookers
from attendance_app.services.people_folder import Entry

_TELL_EVERY_S = 0.2


@dataclass(frozen=True, slots=True)
class Looking:
    """A person whose files are being looked at.

    Attributes
    ----------
    entry : Entry
    known : Person or None
        As stored under the same employee ID.
    files : tuple of Path
        Those that are looked at.
    found : tuple of Future
        What each of them gives.
    """

    entry: Entry
    known: Person | None
    files: tuple[Path, ...]
    found: tuple[Future[Looked], ...]


class ImportRun:
    """One run: counts what is done, and waits for results without being deaf meanwhile."""

    def __init__(
        self,
        entries: Sequence[Entry],
        lookers: Lookers,
        pace: Pace,
        cancelled: Callable[[], bool],
        told: Callable[[Progress], None],
    ) -> None:
        self._all_people = len(entries)
        self._all_files = sum(len(entry.files) for entry in entries)
        self._lookers = lookers
        self._pace = pace
        self._cancelled = cancelled
        self._told = told
        self._people = self._files = 0
        self.ahead = 0
        """Files given out whose results were not asked for yet."""

    def look_at(self, files: Sequence[Path]) -> tuple[Future[Looked], ...]:
        """Have these looked at, all there are of one person."""
        self.ahead += len(files)
        return tuple(self._lookers.look(file, only=len(files) == 1) for file in files)

    def pass_over(self, files: Iterable[Path]) -> None:
        """These need not be looked at."""
        skipped = tuple(files)
        self._files += len(skipped)
        self._pace.passed_over(skipped)

    def results(self, looking: Looking) -> list[FileFaces] | None:
        """What a person's files gave; None when one of them was not looked at to its end."""
        results = []
        for file, future in zip(looking.files, looking.found, strict=True):
            while True:
                self._tell()
                try:
                    looked = future.result(_TELL_EVERY_S)
                    break
                except TimeoutError:
                    if self._cancelled():
                        return None
            if looked.found is None:
                return None
            self.ahead -= 1
            self._files += 1
            self._pace.looked_at(file, looked.seconds)
            results.append(looked.found)
        return results

    def person_done(self) -> None:
        """One more."""
        self._people += 1
        self._tell()

    def _tell(self) -> None:
        video, video_s = self._lookers.watching
        self._told(
            Progress(
                self._people,
                self._all_people,
                self._files,
                self._all_files,
                self._pace.left_s,
                video,
                video_s,
            )
        )
