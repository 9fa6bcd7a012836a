"""What a gallery file says beside its vectors, as JSON, and what makes that acceptable."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Annotated, TypeVar

from pydantic import AfterValidator, AwareDatetime, FailFast, Field, TypeAdapter, ValidationError

from attendance_app.domain.clock import as_utc
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import PersonDetails, clean_details, clean_text, employee_key
from attendance_app.domain.site import NAME_MAXIMUM, VERSION_MAXIMUM
from attendance_app.vision.faces import EngineId

VERSION = 1
"""Raised when a program that knows only the one before would misread the file."""

_WORD_MAXIMUM = 100
_SAID_AT_MOST = 10

_T = TypeVar("_T")


class DocumentError(ValueError):
    """What is wrong with a document: part of a sentence, without any value of a person's."""


class NewerDocumentError(DocumentError):
    """A newer version of the program wrote it."""


def _in_utc(instant: datetime) -> datetime:
    try:
        return as_utc(instant)
    except OverflowError as error:  # within hours of the first and last that a datetime can hold
        raise ValueError("is no instant") from error


Instant = Annotated[AwareDatetime, AfterValidator(_in_utc)]


@dataclass(frozen=True, slots=True)
class FiledPerson(PersonDetails):
    """A person as they stand in the file.

    Attributes
    ----------
    consent_at : datetime or None
        When they agreed to face recognition, in UTC; None means they have no face in the file.
    consent_version : str or None
        Which version of the consent text they agreed to.
    """

    consent_at: Instant | None = None
    consent_version: str | None = None


@dataclass(frozen=True, slots=True)
class FiledFace:
    """What is said of one vector.

    Attributes
    ----------
    employee_id : str
        Whose face it is.
    engine : int
        Position in `Document.engines` of the engine that made it.
    source : str
        ``"camera"``, ``"photo"``, ``"video"``, ...
    captured_at : datetime
        In UTC.
    quality : float
        0 (useless) to 1 (good).
    upper_version : str or None
        In which way the lower face was left out of its second vector, that of eyes and forehead
        alone; None if it has no second one.
    """

    employee_id: str
    engine: int
    source: str
    captured_at: Instant
    quality: Annotated[float, Field(ge=0, le=1)]
    upper_version: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """All that the file says beside the vectors.

    Attributes
    ----------
    version : int
        `VERSION`.
    program : str
        The version of the program that wrote it.
    created_at : datetime
        In UTC.
    site : str
        The site's name; may be empty.
    engines : tuple[EngineId, ...]
        That made the vectors.
    people : tuple[FiledPerson, ...]
    faces : tuple[FiledFace, ...]
        In the order of their vectors; after these come the second ones, of those that have one.
    """

    version: int
    program: str
    created_at: Instant
    site: str
    # FailFast: a hostile file must not get a sentence for each of its million mistakes.
    engines: Annotated[tuple[EngineId, ...], FailFast()]
    people: Annotated[tuple[FiledPerson, ...], FailFast()]
    faces: Annotated[tuple[FiledFace, ...], FailFast()]

    @property
    def whose(self) -> tuple[FiledFace, ...]:
        """The face of each vector: all of them, then again those with an upper-face vector."""
        return *self.faces, *(face for face in self.faces if face.upper_version is not None)


@dataclass(frozen=True, slots=True)
class _Preface:
    """What the document of every version says."""

    version: int


_DOCUMENT = TypeAdapter(Document)
_PREFACE = TypeAdapter(_Preface)


def to_json(document: Document) -> bytes:
    """The document as one line of JSON in UTF-8."""
    return _DOCUMENT.dump_json(document)


def from_json(said: bytes) -> Document:
    """The document, its details normalised and its instants in UTC.

    Raises
    ------
    DocumentError
        If it is no JSON, of another version, or says what cannot be: everything of that kind.
    """
    try:
        version = _PREFACE.validate_json(said, strict=True).version
        if version > VERSION:
            raise NewerDocumentError(f"a newer version of this program wrote it (format {version})")
        if version < VERSION:
            raise DocumentError(f"there never was a format {version}")
        return checked(_DOCUMENT.validate_json(said, strict=True))
    except ValidationError as error:
        raise DocumentError(_first_of(error)) from error


def checked(document: Document) -> Document:
    """The document with its details normalised; raises `DocumentError` with all that is wrong."""
    problems: list[str] = []
    people = _each("person", document.people, _clean_person, problems)
    engines = _each("engine", document.engines, _clean_engine, problems)
    consented = {employee_key(one.employee_id): one.consent_at is not None for one in people}
    if len(consented) < len(people):
        problems += _twice(people)

    def clean_face(face: FiledFace) -> FiledFace:
        if not 0 <= face.engine < len(document.engines):
            raise InvalidInputError("has no engine")
        consent = consented.get(employee_key(face.employee_id))
        if not consent:
            whose = "nobody in the file" if consent is None else "somebody without consent"
            raise InvalidInputError(f"belongs to {whose}")
        upper = face.upper_version
        return replace(
            face,
            source=clean_text(face.source, "source", _WORD_MAXIMUM),
            upper_version=upper and clean_text(upper, "upper face's version", _WORD_MAXIMUM),
        )

    if not problems:
        faces = _each("face", document.faces, clean_face, problems)
    if problems:
        raise DocumentError(listed(problems))
    try:
        return replace(
            document,
            program=clean_text(document.program, "program's version", _WORD_MAXIMUM),
            site=clean_text(document.site, "site's name", NAME_MAXIMUM),
            engines=engines,
            people=people,
            faces=faces,
        )
    except InvalidInputError as error:
        raise DocumentError(_without_advice(error)) from error


def listed(problems: Sequence[str]) -> str:
    """The problems as part of a sentence; of many the first and how many more there are."""
    said = "; ".join(problems[:_SAID_AT_MOST])
    more = len(problems) - _SAID_AT_MOST
    return f"{said}; and {more} more" if more > 0 else said


def _each(
    what: str, values: Iterable[_T], clean: Callable[[_T], _T], problems: list[str]
) -> tuple[_T, ...]:
    """The values cleaned; those that cannot be are left out, and `problems` says why."""
    done = []
    for number, value in enumerate(values, start=1):
        try:
            done.append(clean(value))
        except InvalidInputError as error:
            problems.append(f"{what} {number}: {_without_advice(error)}")
    return tuple(done)


def _clean_person(person: FiledPerson) -> FiledPerson:
    details = clean_details(person)
    if (person.consent_at is None) != (person.consent_version is None):
        raise InvalidInputError("The time or the text of the consent is missing")
    return replace(
        person,
        employee_id=details.employee_id,
        name=details.name,
        email=details.email,
        department=details.department,
        consent_version=person.consent_version
        and clean_text(person.consent_version, "consent text's version", VERSION_MAXIMUM),
    )


def _clean_engine(engine: EngineId) -> EngineId:
    if not re.fullmatch(r"[0-9a-f]{64}", engine.sha256):
        raise InvalidInputError("It has no SHA-256")
    return replace(
        engine,
        name=clean_text(engine.name, "name", _WORD_MAXIMUM),
        version=clean_text(engine.version, "version", _WORD_MAXIMUM),
    )


def _twice(people: Iterable[FiledPerson]) -> Iterable[str]:
    seen: set[str] = set()
    for person in people:
        key = employee_key(person.employee_id)
        if key in seen:
            yield f"the employee ID {person.employee_id} occurs twice"
        seen.add(key)


def _without_advice(error: InvalidInputError) -> str:
    """What the domain says of a value, less what somebody who types it should do."""
    words = str(error).partition(";")[0].rstrip(".")
    return words[:1].lower() + words[1:]


def _first_of(error: ValidationError) -> str:
    """Where a document is wrong, without what stands there: that may be somebody's name."""
    first = error.errors(include_input=False, include_url=False, include_context=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where or 'its description'}: {first['msg']}"
