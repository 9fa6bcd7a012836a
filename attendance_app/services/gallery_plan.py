"""What importing a gallery file does to the people who are here: decided before anything is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto

import numpy as np

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import FaceRecord, Person, PersonDetails, employee_key
from attendance_app.services.gallery_document import Document, FiledPerson
from attendance_app.vision.faces import Vectors

_AHEAD = timedelta(minutes=5)
"""By which the clock where people agreed may be ahead of the one here."""


class Fate(Enum):
    """What becomes of a person of the file."""

    ADDED = auto()
    """Nobody here has their employee ID."""
    KNOWN = auto()
    """They are here already; their details stay as they are here."""
    RESTORED = auto()
    """They were removed here, and have agreed again since."""
    LEFT_OUT = auto()
    """They were removed here, and have not agreed again since."""


@dataclass(frozen=True, slots=True)
class Present:
    """What is here before the import.

    Attributes
    ----------
    people : tuple[Person, ...]
        Those who were removed, too.
    faces : tuple[tuple[int, FaceRecord], ...]
        Everybody's, with the person's key.
    erased_at : Mapping[int, datetime]
        When a person's faces were last destroyed because they were removed or no longer agreed,
        by the person's key.
    """

    people: tuple[Person, ...]
    faces: tuple[tuple[int, FaceRecord], ...]
    erased_at: Mapping[int, datetime]


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be stored of one person of the file.

    Attributes
    ----------
    filed : FiledPerson
    fate : Fate
    known : Person or None
        As they are here, removed or not.
    takes_consent : bool
        The consent in the file is to be recorded.
    faces : tuple[FaceRecord, ...]
        Those to add.
    faces_known : int
        How many more of the file's faces are here already.
    withheld : str
        Why they, or their faces, are not taken, as part of a sentence; empty if they are.
    alike : tuple[Person or PersonDetails, ...]
        Others here or before them in the file whom the new faces look like, most alike first; they
        may be the same person. Empty before faces were compared.
    """

    filed: FiledPerson
    fate: Fate
    known: Person | None = None
    takes_consent: bool = False
    faces: tuple[FaceRecord, ...] = ()
    faces_known: int = 0
    withheld: str = ""
    alike: tuple[Person | PersonDetails, ...] = ()


def face_records(document: Document, vectors: Vectors) -> dict[str, list[FaceRecord]]:
    """The file's faces as they are stored, by `employee_key`.

    Parameters
    ----------
    document : Document
    vectors : Vectors
        float32, (N, 128), one for each of ``document.whose``.
    """
    stored = np.ascontiguousarray(vectors, dtype="<f4")
    records: defaultdict[str, list[FaceRecord]] = defaultdict(list)
    upper = iter(stored[len(document.faces) :])
    for face, vector in zip(document.faces, stored, strict=False):
        engine = document.engines[face.engine]
        record = FaceRecord(
            vector=vector.tobytes(),
            engine_name=engine.name,
            engine_version=engine.version,
            engine_sha256=engine.sha256,
            source=face.source,
            captured_at=face.captured_at,
            quality=face.quality,
            upper_vector=None if face.upper_version is None else next(upper).tobytes(),
            upper_version=face.upper_version,
        )
        records[employee_key(face.employee_id)].append(record)
    return dict(records)


def plan(document: Document, vectors: Vectors, present: Present, now: datetime) -> list[Step]:
    """What is to be stored, person by person, in the file's order.

    Faces count as here already if the same person has the same vector of the same engine, as often
    as the file does; so importing a file twice adds nothing. Faces that were destroyed here
    because somebody was removed or took their consent back do not return with an older consent.
    A consent dated later than `now` counts for nothing: it would be newer than any withdrawal.

    Raises
    ------
    InvalidInputError
        If employee IDs of the file are other people's here: names all of them.
    """
    known = {employee_key(person.employee_id): person for person in present.people}
    _refuse_other_people(document.people, known)
    here: defaultdict[int, list[FaceRecord]] = defaultdict(list)
    for person_id, face in present.faces:
        here[person_id].append(face)
    filed_faces = face_records(document, vectors)
    steps = []
    for filed in document.people:
        key = employee_key(filed.employee_id)
        faces, person = filed_faces.get(key, []), known.get(key)
        if filed.consent_at is not None and filed.consent_at > now + _AHEAD:
            steps.append(_step_without_consent(filed, person))
        elif person is None:
            consents = filed.consent_at is not None
            steps.append(Step(filed, Fate.ADDED, None, consents, tuple(faces)))
        else:
            erased_at = present.erased_at.get(person.id)
            steps.append(_step_of_known(filed, faces, person, here[person.id], erased_at))
    return steps


def _step_without_consent(filed: FiledPerson, person: Person | None) -> Step:
    withheld = (
        f"the file dates the consent {filed.consent_at:%Y-%m-%d %H:%M} UTC, which is yet to come; "
        "set the clock of the computer it comes from, or of this one, and record the consent anew"
    )
    plain = replace(filed, consent_at=None, consent_version=None)
    if person is None:
        return Step(plain, Fate.ADDED, withheld=withheld)
    removed = person.removed_at is not None
    return Step(plain, Fate.LEFT_OUT if removed else Fate.KNOWN, person, withheld=withheld)


def _step_of_known(
    filed: FiledPerson,
    faces: Sequence[FaceRecord],
    person: Person,
    here: Iterable[FaceRecord],
    erased_at: datetime | None,
) -> Step:
    agreed = filed.consent_at is not None and (erased_at is None or filed.consent_at > erased_at)
    removed = person.removed_at is not None
    if not agreed:
        withheld = _not_agreed_since(erased_at) if faces or removed else ""
        return Step(filed, Fate.LEFT_OUT if removed else Fate.KNOWN, person, withheld=withheld)
    left = Counter(_identity(face) for face in here)
    missing = []
    for face in faces:
        if left[_identity(face)]:
            left[_identity(face)] -= 1
        else:
            missing.append(face)
    return Step(
        filed,
        Fate.RESTORED if removed else Fate.KNOWN,
        person,
        takes_consent=person.consent_at is None,
        faces=tuple(missing),
        faces_known=len(faces) - len(missing),
    )


def _identity(face: FaceRecord) -> tuple[bytes, str, str, str]:
    return face.vector, face.engine_name, face.engine_version, face.engine_sha256


def _not_agreed_since(erased_at: datetime | None) -> str:
    day = f" on {erased_at.date()}" if erased_at is not None else ""
    return f"removed here or consent taken back{day}; the file knows of no consent since"


def _refuse_other_people(people: Iterable[FiledPerson], known: Mapping[str, Person]) -> None:
    problems = []
    for filed in people:
        person = known.get(employee_key(filed.employee_id))
        if person is not None and person.name.casefold() != filed.name.casefold():
            left = " (removed)" if person.removed_at is not None else ""
            problems.append(f"{person.employee_id} is {person.name}{left} here, {filed.name} there")
    if problems:
        raise InvalidInputError(
            "Nothing was imported, because employee IDs of the file are other people's here: "
            f"{'; '.join(problems)}. Correct the employee IDs or the names where they are wrong, "
            "here or where the file comes from, and export it again."
        )
