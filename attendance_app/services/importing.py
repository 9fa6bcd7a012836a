"""Enrolls a folder: one subfolder of photos and videos, or one file, for each person."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from attendance_app.domain.errors import AttendanceError, InvalidInputError, StorageError
from attendance_app.domain.people import Person, PersonDetails, clean_details, employee_key
from attendance_app.services.enrollment import (
    EnrollmentService,
    FaceSample,
    Newcomer,
)
from attendance_app.services.file_faces import FileFaces, kind_of
from attendance_app.services.import_progress import Pace, Progress
from attendance_app.services.import_run import ImportRun, Looking
from attendance_app.services.import_verdicts import FileVerdict, Outcome, PersonVerdict
from attendance_app.services.lookers import Lookers
from attendance_app.services.people_folder import Entry
from attendance_app.services.roster import Roster
from attendance_app.services.settling import Enrollable, Settling
from attendance_app.vision.agreement import Agreement, agreement_of
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.selection import select_samples

MOST_SAMPLES = 10
"""Vectors kept of one person: room for each pose and light of a session. The mean of five photos
is recognised nearly as often as can be, and the score counts three (docs/adr/0007), so more would
only be more to protect."""

MOST_FILES = 300
"""Of one person that are looked at, spread over all of them: `MOST_SAMPLES` are kept in the end."""

_FILES_AHEAD = 32
"""For each engine, given out before they are needed, so that none waits for the slowest file. Of
each no more than its faces is kept: a few kilobytes, of a video 200."""


class Again(StrEnum):
    """Who of those enrolled already is given the folder's faces instead of theirs."""

    NOBODY = "nobody"
    CHANGED = "changed"
    """Those enrolled from a folder whose files are others now."""
    EVERYBODY = "everybody"


class FolderImport:
    """Enrolls the people of a folder one after the other; each is stored whole or not at all.

    Parameters
    ----------
    engines : sequence of FaceEngine
        Each is used by one thread at a time, all side by side; one at least. Of one kind.
    clock : Callable[[], datetime]
        Gives the present instant, aware.
    again : Again
        Who of those enrolled already is given these faces.
    """

    def __init__(
        self,
        engines: Sequence[FaceEngine],
        roster: Roster,
        enrollment: EnrollmentService,
        clock: Callable[[], datetime],
        *,
        again: Again = Again.NOBODY,
    ) -> None:
        self._engines = tuple(engines)
        self._roster = roster
        self._enrollment = enrollment
        self._clock = clock
        self._again = again
        self._settling: Settling
        self._present: dict[str, Person] = {}

    def run(
        self,
        entries: Sequence[Entry],
        cancelled: Callable[[], bool] = lambda: False,
        told: Callable[[Progress], None] = lambda _: None,
    ) -> Iterator[PersonVerdict]:
        """Enroll each entry and yield its verdict, in order.

        Once `cancelled`, which other threads ask too, it ends within a second or so; whoever was
        being looked at is not stored. To run it again goes on with them.

        Parameters
        ----------
        entries : sequence of Entry
        cancelled : callable
        told : callable
            How far it is, again and again while it is waited for; on the caller's thread.

        Raises
        ------
        StorageError
            The database fails; whoever was yielded is stored.
        """
        self._settling = Settling(self._enrollment, self._clock, self._engines[0].id)
        self._present = {
            employee_key(person.employee_id): person
            for person in self._roster.people(include_left=True)
            if person.removed_at is None
        }
        with Lookers(self._engines, cancelled) as lookers:
            pace = Pace((file for entry in entries for file in entry.files), len(self._engines))
            run = ImportRun(entries, lookers, pace, cancelled, told)
            given: set[str] = set()
            waiting: deque[PersonVerdict | Looking] = deque()
            upcoming = iter(entries)
            while not cancelled():
                while run.ahead < _FILES_AHEAD * len(self._engines):
                    entry = next(upcoming, None)
                    if entry is None:
                        break
                    waiting.append(self._begun(entry, given, run))
                if not waiting:
                    break
                first = waiting.popleft()
                if isinstance(first, Looking):
                    if _takes_long(first.files):
                        yield from self._settled(run)
                    found = run.results(first)
                    if found is None:
                        break
                    agreement = agreement_of([one.faces for one in found if one.faces])
                    if agreement.odd:  # whom such a picture shows may be among those who wait
                        yield from self._settled(run)
                    self._settling.add(self._judged(first, found, agreement))
                else:
                    self._settling.add(first)
                if self._settling.due:
                    yield from self._settled(run)
            yield from self._settled(run)

    def _settled(self, run: ImportRun) -> Iterator[PersonVerdict]:
        for verdict in self._settling.settled():
            run.person_done()
            yield verdict

    def _begun(self, entry: Entry, given: set[str], run: ImportRun) -> PersonVerdict | Looking:
        """The verdict where it is clear without looking; otherwise the looking has begun."""
        try:
            known = self._admitted(entry.details, given)
        except StorageError:
            raise
        except AttendanceError as error:
            run.pass_over(entry.files)
            return PersonVerdict(entry.details, Outcome.REFUSED, None, str(error))
        if known is not None and known.id in self._settling:
            left_alone = self._left_alone(entry, known)
            if left_alone is not None:
                run.pass_over(entry.files)
                return left_alone
        every = -(-len(entry.files) // MOST_FILES)
        files = entry.files[::every]
        run.pass_over(set(entry.files) - set(files))
        return Looking(entry, known, files, run.look_at(files))

    def _admitted(self, details: PersonDetails, given: set[str]) -> Person | None:
        """The person with that employee ID, if there is one, and pictures of them may be looked at.

        Raises
        ------
        InvalidInputError
            A detail is not acceptable, or the employee ID is somebody else's here or in the folder.
        """
        clean = clean_details(details)
        key = employee_key(clean.employee_id)
        if key in given:
            raise InvalidInputError(
                f"The employee ID {clean.employee_id} occurs twice in the folder. "
                "Put everything of one person into one subfolder."
            )
        given.add(key)
        known = self._present.get(key)
        if known is not None and known.name.casefold() != clean.name.casefold():
            raise InvalidInputError(
                f"The employee ID {known.employee_id} is {known.name}'s, not {clean.name}'s. "
                "Correct the employee ID or the name."
            )
        return known

    def _left_alone(self, entry: Entry, known: Person) -> PersonVerdict | None:
        """The verdict on somebody who keeps their faces; None for who is to get these."""
        if self._again is Again.EVERYBODY:
            return None
        before = self._enrollment.mark_of(known.id)
        if before is None:
            reason = "Enrolled already, not from this folder; --replace gives them these faces."
            return PersonVerdict(entry.details, Outcome.ALREADY, known, reason)
        if before == entry.mark():
            return PersonVerdict(entry.details, Outcome.ALREADY, known, "Enrolled already.")
        if self._again is Again.CHANGED:
            return None
        now = len(entry.files)
        reason = (
            f"Enrolled already, but the files have changed ({before.files} then, {now} now); "
            "--update enrolls from those there are now."
        )
        return PersonVerdict(entry.details, Outcome.CHANGED, known, reason)

    def _judged(
        self, looking: Looking, found: Sequence[FileFaces], agreement: Agreement
    ) -> PersonVerdict | Enrollable:
        entry, known = looking.entry, looking.known
        with_faces = [number for number, one in enumerate(found) if one.faces]
        odd = {with_faces[row] for row in agreement.odd}
        usable = [
            (number, face)
            for number in with_faces
            if number not in odd and not agreement.undecided
            for face in found[number].faces
        ]
        chosen = select_samples([face for _, face in usable], most=MOST_SAMPLES)
        kept = [usable[i] for i in chosen]
        said = {
            number: _DISAGREES
            if agreement.undecided
            else self._oddity(found[number], len(with_faces) - 1, known)
            for number in (with_faces if agreement.undecided else odd)
        }
        files = tuple(
            _verdict(file, one, sum(origin == number for origin, _ in kept), said.get(number))
            for number, (file, one) in enumerate(zip(looking.files, found, strict=True))
        )
        if not kept:
            reason = _UNDECIDED if agreement.undecided else _NO_FACE
            return PersonVerdict(entry.details, Outcome.REFUSED, None, reason, (), files)
        now = self._clock()
        samples = [
            FaceSample(
                face.vector,
                self._engines[0].id,
                kind_of(looking.files[number]),
                captured_at=now,
                quality=face.quality,
                upper=face.upper,
            )
            for number, face in kept
        ]
        doubts = tuple(f"{looking.files[number].name}: {said[number]}" for number in sorted(odd))
        if len(files) < len(entry.files):
            doubts += (
                f"Of the {len(entry.files):,} files {len(files):,} were looked at, spread over all "
                "of them: that is more than enough.",
            )
        newcomer = Newcomer(entry.details, now, samples, entry.mark())
        return Enrollable(newcomer, known, doubts, files)

    def _oddity(self, odd: FileFaces, others: int, known: Person | None) -> str:
        """What is wrong with a file that shows somebody else, and whom if they are enrolled."""
        best = max(odd.faces, key=lambda face: face.quality)
        sample = FaceSample(best.vector, self._engines[0].id, "photo", self._clock(), best.quality)
        alike = [
            one.person
            for one in self._settling.similar([sample])
            if known is None or one.person.id != known.id
        ]
        than = "the other picture" if others == 1 else f"the person's other {others} pictures"
        like = f" but like {alike[0].name} ({alike[0].employee_id})" if alike else ""
        return f"This face does not look like {than}{like}, so it was left out."


def _takes_long(files: Sequence[Path]) -> bool:
    """Whether those looked at before should not have to wait for these."""
    return len(files) > MOST_SAMPLES or any(kind_of(file) == "video" for file in files)


_NO_FACE = "No usable face. See the reason beside each file."

_DISAGREES = "This picture and the others do not show the same person."

_UNDECIDED = (
    "The pictures show different people, and no more than half of them the same one. "
    "Take out those of somebody else."
)


def _verdict(file: Path, found: FileFaces, accepted: int, odd: str | None) -> FileVerdict:
    reason = found.reason
    if odd is not None:
        reason = f"{odd} {reason}".rstrip()
    elif found.faces and not accepted:
        reason = f"{_NOT_NEEDED} {reason}".rstrip()
    return FileVerdict(file.name, accepted, reason)


_NOT_NEEDED = "Not needed: others show the same view, sharper."
