"""Enrolls a folder: one subfolder of photos and videos, or one file, for each person."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from attendance_app.domain.errors import AttendanceError, InvalidInputError
from attendance_app.domain.people import Person, PersonDetails, clean_details, employee_key
from attendance_app.services.enrollment import EnrollmentService, FaceSample
from attendance_app.services.examining import Examined, Refusal, examine
from attendance_app.services.roster import Roster
from attendance_app.vision.decision import DecisionPolicy
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import EncodedFace
from attendance_app.vision.frames import FrameSource, VisionError
from attendance_app.vision.photos import (
    PHOTO_SUFFIXES,
    UNSUPPORTED_PHOTO_SUFFIXES,
    read_photo,
)
from attendance_app.vision.recordings import VIDEO_SUFFIXES, VideoFile
from attendance_app.vision.selection import one_person, same_person, select_samples

MOST_SAMPLES = 10
"""Vectors kept of one person: room for each pose and light of a session. The mean of five photos
is recognised nearly as often as can be, and the limit counts three (docs/adr/0004), so more would
only be more to protect."""

_VIDEO_STEP_S = 0.1
"""Neighbouring frames show the same view (`selection.SAME_VIEW`); a head turns further in this."""

_MOST_VIDEO_FACES = 120
"""Twelve seconds of views, of which `MOST_SAMPLES` are kept: a longer video is looked at more
thinly, so that its faces stay few enough to compare each with each."""

_NUMBERED = re.compile(r"^(\d+)[ _-]+(\D.*)$")


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What became of one file: how many faces were kept of it, and what is wrong with it."""

    file: str
    accepted: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PersonVerdict:
    """What became of one person of the folder.

    Attributes
    ----------
    details : PersonDetails
        As read from the folder's or file's name.
    person : Person or None
        As stored; None when refused.
    reason : str
        Why nothing was stored; empty when enrolled.
    warnings : tuple[str, ...]
        What an admin should look at although it was stored.
    files : tuple[FileVerdict, ...]
        One for each file, in order.
    """

    details: PersonDetails
    person: Person | None
    reason: str
    warnings: tuple[str, ...]
    files: tuple[FileVerdict, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of the folder: who, and the files that show them."""

    details: PersonDetails
    files: tuple[Path, ...]


def details_from_name(name: str) -> PersonDetails:
    """Who a folder or file is of: ``1042 Ana Silva``, ``1042_Ana_Silva`` or ``Ana_Silva``.

    A leading number is the employee ID; otherwise the whole name is.
    """
    numbered = _NUMBERED.match(name)
    employee_id, called = numbered.groups() if numbered else (name, name)
    return PersonDetails(employee_id=employee_id, name=called.replace("_", " ").strip())


def entries_of(folder: Path) -> list[Entry]:
    """The people of a folder, by name; hidden files and other kinds of file are passed over.

    Raises
    ------
    InvalidInputError
        If it is not a folder, or holds nobody.
    """
    if not folder.is_dir():
        raise InvalidInputError(
            f"{folder} is not a folder. Name a folder with one subfolder or one video per person."
        )
    # What cannot be read is listed too, so that it is refused with its remedy, not passed over.
    suffixes = PHOTO_SUFFIXES | UNSUPPORTED_PHOTO_SUFFIXES | VIDEO_SUFFIXES
    entries = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.is_dir():
            files = tuple(
                file
                for file in sorted(path.rglob("*"))
                if file.is_file() and file.suffix.lower() in suffixes
            )
            if files:
                entries.append(Entry(details_from_name(path.name), files))
        elif path.suffix.lower() in suffixes:
            entries.append(Entry(details_from_name(path.stem), (path,)))
    if not entries:
        raise InvalidInputError(
            f"{folder} holds no photos or videos. Put one subfolder or one video per person in it."
        )
    return entries


class FolderImport:
    """Enrolls the people of a folder one after the other; each is stored whole or not at all.

    Parameters
    ----------
    engine : FaceEngine
        Used by the calling thread alone.
    clock : Callable[[], datetime]
        Gives the present instant, aware.
    policy : DecisionPolicy
        By which faces are recognised: tells who looks so alike that they would be confused.
    replace : bool
        Give people already enrolled under the same employee ID new faces instead of passing them
        over.
    """

    def __init__(
        self,
        engine: FaceEngine,
        roster: Roster,
        enrollment: EnrollmentService,
        clock: Callable[[], datetime],
        *,
        policy: DecisionPolicy,
        replace: bool = False,
    ) -> None:
        self._engine = engine
        self._roster = roster
        self._enrollment = enrollment
        self._clock = clock
        self._policy = policy
        self._replace = replace

    def run(
        self, entries: Sequence[Entry], cancelled: Callable[[], bool] = lambda: False
    ) -> Iterator[PersonVerdict]:
        """Enroll each entry and yield its verdict; stops between files once `cancelled`."""
        given: set[str] = set()
        for entry in entries:
            try:
                known = self._admitted(entry.details, given)
            except AttendanceError as error:
                verdict = PersonVerdict(entry.details, None, str(error), (), ())
            else:
                verdict = self._enroll(entry, known, cancelled)
            if cancelled():
                return
            yield verdict

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
        known = self._roster.find(clean.employee_id)
        if known is None:
            return None
        if known.name.casefold() != clean.name.casefold():
            raise InvalidInputError(
                f"The employee ID {known.employee_id} is {known.name}'s, not {clean.name}'s. "
                "Correct the employee ID or the name."
            )
        if known.vector_count and not self._replace:
            raise InvalidInputError(
                f"{known.employee_id} is enrolled already. "
                "Use --replace to give them these faces instead."
            )
        return known

    def _enroll(
        self, entry: Entry, known: Person | None, cancelled: Callable[[], bool]
    ) -> PersonVerdict:
        faces: list[EncodedFace] = []
        sources: list[str] = []
        origin: list[int] = []
        reasons: list[str] = []
        for number, file in enumerate(entry.files):
            if cancelled():
                break
            found, reason = self._faces_of(file, cancelled)
            faces += found
            sources += [_kind_of(file)] * len(found)
            origin += [number] * len(found)
            reasons.append(reason)
        agreeing = same_person(faces)
        kept = [
            agreeing[i] for i in select_samples([faces[i] for i in agreeing], most=MOST_SAMPLES)
        ]
        files = tuple(
            _verdict(file, reasons[number], number, origin, agreeing, kept)
            for number, file in enumerate(entry.files[: len(reasons)])
        )
        if cancelled() or not kept:
            reason = "No usable face. See the reason beside each file."
            return PersonVerdict(entry.details, None, reason, (), files)
        now = self._clock()
        samples = [
            FaceSample(
                faces[i].vector,
                self._engine.id,
                sources[i],
                captured_at=now,
                quality=faces[i].quality,
            )
            for i in kept
        ]
        try:
            warnings = self._warnings(known, samples)
            if known is None:
                person = self._enrollment.enroll(entry.details, consent_at=now, samples=samples)
            else:
                person = self._enrollment.replace_faces(known.id, consent_at=now, samples=samples)
        except AttendanceError as error:
            nothing = tuple(FileVerdict(file.file, 0, file.reason) for file in files)
            return PersonVerdict(entry.details, None, str(error), (), nothing)
        return PersonVerdict(entry.details, person, "", warnings, files)

    def _warnings(self, known: Person | None, samples: list[FaceSample]) -> tuple[str, ...]:
        """Whom the faces resemble as well.

        Raises
        ------
        InvalidInputError
            They are to replace faces of somebody who looks different.
        """
        alike = self._enrollment.similar(samples, policy=self._policy)
        if (
            known is not None
            and known.vector_count
            and all(one.person.id != known.id for one in alike)
        ):
            raise InvalidInputError(
                f"These pictures do not look like {known.name}'s stored faces. If they are "
                "right, delete the stored ones on the People page first."
            )
        return tuple(
            f"Looks like {similar.person.name} ({similar.person.employee_id}): "
            "check that this is not the same person enrolled twice."
            for similar in alike
            if known is None or similar.person.id != known.id
        )

    def _faces_of(self, file: Path, cancelled: Callable[[], bool]) -> tuple[list[EncodedFace], str]:
        """The usable faces of a file, and what is to be said of it: why there are none or few."""
        try:
            if file.suffix.lower() in VIDEO_SUFFIXES:
                return faces_of_video(self._engine, VideoFile(file), cancelled)
            examined = examine(self._engine, read_photo(file))
        except VisionError as error:
            return [], str(error)
        if examined.face is None:
            return [], _sentence(examined)
        return [examined.face], ""


def faces_of_video(
    engine: FaceEngine, video: FrameSource, cancelled: Callable[[], bool] = lambda: False
) -> tuple[list[EncodedFace], str]:
    """The usable faces of a video of one person, about ten a second, thinned when it is long.

    Returns
    -------
    tuple[list[EncodedFace], str]
        The faces, and when there are none (or it shows several people) why; also that it stopped
        before its end.

    Raises
    ------
    SourceError
        If it cannot be read.
    """
    faces: list[EncodedFace] = []
    refusals: Counter[Refusal] = Counter()
    step_s, next_s = _VIDEO_STEP_S, 0.0
    with video:
        while (frame := video.read()) is not None and not cancelled():
            if frame.time_s < next_s:
                continue
            next_s = frame.time_s + step_s
            examined = examine(engine, frame.pixels, thorough=False)
            if examined.face is not None:
                faces.append(examined.face)
            elif examined.refusal is not None:
                refusals[examined.refusal] += 1
            if len(faces) >= _MOST_VIDEO_FACES:
                faces, step_s = faces[::2], step_s * 2
        shortfall = video.shortfall
    if refusals[Refusal.SEVERAL_FACES] > len(faces):
        reason = Refusal.SEVERAL_FACES.sentence
    elif not faces:
        refusal = refusals.most_common(1)[0][0] if refusals else Refusal.NO_FACE
        reason = refusal.sentence
    elif not one_person(faces):
        reason = "The video shows more than one person. Record one person alone."
    else:
        return faces, shortfall
    return [], f"{reason} {shortfall}".rstrip()


def _verdict(
    file: Path,
    reason: str,
    number: int,
    origin: Sequence[int],
    agreeing: Sequence[int],
    kept: Sequence[int],
) -> FileVerdict:
    accepted = sum(origin[i] == number for i in kept)
    if not accepted and number in origin:
        if any(origin[i] == number for i in agreeing):
            why = "Not needed: others show the same view, sharper."
        else:
            why = "This face does not look like the person's other pictures."
        reason = f"{why} {reason}".rstrip()
    return FileVerdict(file.name, accepted, reason)


def _kind_of(file: Path) -> str:
    return "video" if file.suffix.lower() in VIDEO_SUFFIXES else "photo"


def _sentence(examined: Examined) -> str:
    return examined.refusal.sentence if examined.refusal is not None else ""
