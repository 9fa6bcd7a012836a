"""Moves people and their faces between sites: out into a gallery file, in from one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence, Sized
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

import numpy as np

from attendance_app import __version__
from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import FaceRecord, Person
from attendance_app.services.gallery_document import VERSION, Document, FiledFace, FiledPerson
from attendance_app.services.gallery_file import SUFFIX, checksum_of, pack, read_gallery_file
from attendance_app.services.gallery_likeness import compared
from attendance_app.services.gallery_plan import Fate, Present, Step, plan
from attendance_app.services.replacing import replacing
from attendance_app.vision.faces import VECTOR_LENGTH, EngineId

Progress: TypeAlias = Callable[[int, int], None]
"""Told (done, total) in faces."""

_FACES_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class GalleryExport:
    """What was written: how many people, how many of them with faces, and how many faces."""

    path: Path
    people: int
    people_with_faces: int
    faces: int


@dataclass(frozen=True, slots=True)
class Withheld:
    """Somebody who was not taken, or not their faces, and why, to follow their name."""

    employee_id: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Somebody whose new faces look like another person's, here or in the file."""

    employee_id: str
    name: str
    other_employee_id: str
    other_name: str


@dataclass(frozen=True, slots=True)
class GalleryImport:
    """What an import has stored, or would store.

    Attributes
    ----------
    site : str
        Where the file comes from; may be empty.
    created_at : datetime
        When it was exported, in UTC.
    stored : bool
        False: it was only tried.
    people_added, people_restored, people_known : int
        New here; removed here and back; here already.
    faces_added, faces_known : int
    withheld : tuple[Withheld, ...]
        Whose faces were not taken.
    alike : tuple[LookAlike, ...]
        Who may be one person enrolled twice; their faces were taken all the same.
    people_of_other_engines : int
        How many people of the file have faces of another engine than this program's: these are
        kept, but not compared.
    """

    site: str
    created_at: datetime
    stored: bool
    people_added: int
    people_restored: int
    people_known: int
    faces_added: int
    faces_known: int
    withheld: tuple[Withheld, ...]
    alike: tuple[LookAlike, ...]
    people_of_other_engines: int


class Interchange:
    """Exports and imports gallery files."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def export(self, target: Path) -> GalleryExport:
        """Write everybody who was not removed, with their faces, and say so in the audit trail.

        Only the file's owner may read it, where the system knows such a right. It is complete in
        its place or not there at all, and never there without its line in the trail.

        Parameters
        ----------
        target : Path
            Ends in ``.faces``; replaced if it is there.

        Raises
        ------
        InvalidInputError
            If the file's name ends otherwise, there is nobody, or a stored face is damaged.
        StorageError
            If the file cannot be written, or the database not read or written.
        """
        with replacing(target, suffix=SUFFIX, called="gallery file", private=True) as beside:
            with self._database.read() as unit:
                site = unit.site.load()
                people = unit.people.all()
                faces = unit.faces.all()
            if not people:
                # A mistyped data folder must not replace last week's file with an empty one.
                raise InvalidInputError(
                    "There is nobody here to export. Name another data folder or database."
                )
            now = self._clock()
            document, stored = _document(site.name if site else "", people, faces, now)
            vectors = np.frombuffer(b"".join(stored), dtype="<f4").reshape(-1, VECTOR_LENGTH)
            data = pack(document, vectors)
            beside.write_bytes(data)
            line = _line(now, AuditKind.GALLERY_EXPORTED, people, document.faces, checksum_of(data))
            with self._database.write() as unit:
                unit.audit.add(line)
        having = len({face.employee_id for face in document.faces})
        return GalleryExport(target, len(people), having, len(document.faces))

    def import_file(
        self,
        path: Path,
        engine: EngineId,
        *,
        dry_run: bool = False,
        progress: Progress = lambda _done, _total: None,
    ) -> GalleryImport:
        """Store the people and faces of a file that are not here yet, all of them or nothing.

        Parameters
        ----------
        path : Path
        engine : EngineId
            This program's; only its faces are compared, with each other and with those here.
        dry_run : bool
            Store nothing, only say what would be stored.
        progress : callable (done, total) -> None
            Called on this thread while faces are stored.

        Raises
        ------
        InvalidInputError
            If the file is refused, or employee IDs in it are other people's here.
        StorageError
            If the database cannot be read or written.
        ModelError
            If the program's files do not allow faces to be compared.
        """
        document, vectors, checksum = read_gallery_file(path)

        def planned(unit: Unit) -> list[Step]:
            present = _present(unit)
            return compared(plan(document, vectors, present, self._clock()), present, engine)

        if dry_run:
            with self._database.read() as unit:
                steps = planned(unit)
        else:
            with self._database.write() as unit:
                steps = planned(unit)
                self._store(unit, steps, checksum, progress)
        fates = Counter(step.fate for step in steps)
        foreign = {
            face.employee_id for face in document.faces if document.engines[face.engine] != engine
        }
        return GalleryImport(
            site=document.site,
            created_at=document.created_at,
            stored=not dry_run,
            people_added=fates[Fate.ADDED],
            people_restored=fates[Fate.RESTORED],
            people_known=fates[Fate.KNOWN],
            faces_added=sum(len(step.faces) for step in steps),
            faces_known=sum(step.faces_known for step in steps),
            withheld=tuple(
                Withheld(step.filed.employee_id, step.filed.name, step.withheld)
                for step in steps
                if step.withheld
            ),
            alike=tuple(
                LookAlike(step.filed.employee_id, step.filed.name, one.employee_id, one.name)
                for step in steps
                for one in step.alike
            ),
            people_of_other_engines=len(foreign),
        )

    def _store(self, unit: Unit, steps: Sequence[Step], checksum: str, progress: Progress) -> None:
        now = self._clock()
        new = [step.filed for step in steps if step.fate is Fate.ADDED]
        added = iter(
            unit.people.add_many(
                [(filed, filed.consent_at, filed.consent_version) for filed in new], now
            )
        )
        faces: list[tuple[int, FaceRecord]] = []
        for step in steps:
            if step.known is not None:
                person_id = step.known.id
                if step.fate is Fate.RESTORED:
                    unit.people.set_removed(person_id, None)
                    unit.people.change(person_id, step.filed)
                if step.takes_consent:
                    unit.people.set_consent(
                        person_id, step.filed.consent_at, step.filed.consent_version
                    )
            else:
                person_id = next(added)
            for kind, details in _trail(step):
                unit.audit.add(AuditEntry(now, kind, person_id, details))
            faces += [(person_id, face) for face in step.faces]
        for start in range(0, len(faces), _FACES_AT_ONCE):
            unit.faces.add_many(faces[start : start + _FACES_AT_ONCE])
            progress(min(start + _FACES_AT_ONCE, len(faces)), len(faces))
        unit.audit.add(_line(now, AuditKind.GALLERY_IMPORTED, steps, faces, checksum))


def _document(
    site: str, people: Sequence[Person], faces: Sequence[tuple[int, FaceRecord]], now: datetime
) -> tuple[Document, list[bytes]]:
    """What the file will say, and the vectors that go with it."""
    consenting = {person.id: person.employee_id for person in people if person.consent_at}
    kept = [(consenting[key], face) for key, face in faces if key in consenting]
    engines = list(dict.fromkeys(_engine_of(face) for _, face in kept))
    place = {engine: index for index, engine in enumerate(engines)}
    document = Document(
        version=VERSION,
        program=__version__,
        created_at=now,
        site=site,
        engines=tuple(engines),
        people=tuple(
            FiledPerson(
                employee_id=person.employee_id,
                name=person.name,
                email=person.email,
                department=person.department,
                start_date=person.start_date,
                end_date=person.end_date,
                consent_at=person.consent_at,
                consent_version=person.consent_version,
            )
            for person in people
        ),
        faces=tuple(
            FiledFace(
                employee_id=employee_id,
                engine=place[_engine_of(face)],
                source=face.source,
                captured_at=face.captured_at,
                quality=face.quality,
                upper_version=face.upper_version,
            )
            for employee_id, face in kept
        ),
    )
    faces_of_kept = [face for _, face in kept]
    upper = [face.upper_vector for face in faces_of_kept if face.upper_vector is not None]
    return document, [*(face.vector for face in faces_of_kept), *upper]


def _present(unit: Unit) -> Present:
    people = unit.people.all(include_removed=True)
    erased_at = {one.id: one.removed_at for one in people if one.removed_at is not None}
    for kind in (AuditKind.PERSON_REMOVED, AuditKind.CONSENT_WITHDRAWN):
        for entry in unit.audit.entries(kind):
            if entry.person_id is not None:
                before = erased_at.get(entry.person_id, entry.at)
                erased_at[entry.person_id] = max(before, entry.at)
    return Present(
        people=tuple(people),
        faces=tuple(unit.faces.all()),
        erased_at=erased_at,
    )


def _line(now: datetime, kind: AuditKind, people: Sized, faces: Sized, checksum: str) -> AuditEntry:
    """One line of the audit trail for the whole file; its checksum leads from site to site."""
    return AuditEntry(
        now, kind, details={"people": len(people), "vectors": len(faces), "sha256": checksum}
    )


def _trail(step: Step) -> list[tuple[AuditKind, dict[str, float | int | str]]]:
    """What the audit trail says of one person's import; nothing if it changes nothing."""
    lines: list[tuple[AuditKind, dict[str, float | int | str]]] = []
    if step.fate is Fate.ADDED:
        lines.append((AuditKind.PERSON_ENROLLED, {}))
    elif step.fate is Fate.RESTORED:
        lines.append((AuditKind.PERSON_RESTORED, {}))
    if step.takes_consent:
        version = step.filed.consent_version or ""
        lines.append((AuditKind.CONSENT_GIVEN, {"text_version": version}))
    if step.faces:
        lines.append((AuditKind.FACES_ADDED, {"vectors": len(step.faces)}))
    return lines


def _engine_of(face: FaceRecord) -> EngineId:
    return EngineId(face.engine_name, face.engine_version, face.engine_sha256)
