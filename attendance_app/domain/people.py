"""A person of the site, and what makes their details acceptable."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime

from attendance_app.domain.errors import InvalidInputError
from attendance_app.words import tr

NAME_MAXIMUM = 200
"""Characters of a name after normalisation; longer ones overflow every card and printed sheet."""

EMPLOYEE_ID_MAXIMUM = 64
DEPARTMENT_MAXIMUM = 100
EMAIL_MAXIMUM = 254
"""RFC 5321 4.5.3.1.3 less the angle brackets."""

_UNSEEN = frozenset("\u200b\u2060\ufeff")
"""They take no room and mean nothing within a name; the joiners U+200C and U+200D do."""

_DIRECTION_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""They reorder whatever is printed after them; right-to-left names do not need them."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone known to the site.

    Attributes
    ----------
    id : int
        Database key; also the key of the person's vectors in the gallery.
    employee_id : str
        By which the site knows the person: text, unique, leading zeros kept.
    name : str
        As displayed, NFC-normalised.
    email, department : str
        May be empty.
    start_date, end_date : date or None
        Employment, both days included; None where unknown or open.
    consent_at : datetime or None
        When consent to face recognition was recorded (UTC); None means no vectors may be stored.
    vector_count : int
        How many face vectors are enrolled.
    removed_at : datetime or None
        When the person was removed (UTC); their punches and name stay for payroll.
    consent_version : str or None
        Which version of the consent text they agreed to; None without consent.
    consent_language : str or None
        In which language they read it; None where that is not known.
    archived_at : datetime or None
        Since when (UTC) they are put aside: not recognised, not clocked, not expected at work,
        and back at any time with everything that is enrolled.
    confirm_by_pin : bool
        Whether their face alone is not enough, because a look-alike is enrolled.
    has_pin, has_badge : bool
        Whether there are other ways in than the face.
    """

    id: int
    employee_id: str
    name: str
    email: str = ""
    department: str = ""
    start_date: date | None = None
    end_date: date | None = None
    consent_at: datetime | None = None
    vector_count: int = 0
    removed_at: datetime | None = None
    consent_version: str | None = None
    consent_language: str | None = None
    archived_at: datetime | None = None
    confirm_by_pin: bool = False
    has_pin: bool = False
    has_badge: bool = False

    @property
    def gone_at(self) -> datetime | None:
        """Since when (UTC) they are removed or archived; None of everybody else."""
        instants = [at for at in (self.removed_at, self.archived_at) if at is not None]
        return min(instants, default=None)

    def has_left(self, today: date) -> bool:
        """Whether the person was removed or their employment ended before `today`."""
        ended = self.end_date is not None and self.end_date < today
        return self.removed_at is not None or ended


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """What an admin types about a person; checked and normalised by `clean_details`."""

    employee_id: str
    name: str
    email: str = ""
    department: str = ""
    start_date: date | None = None
    end_date: date | None = None


@dataclass(frozen=True, slots=True)
class FaceRecord:
    """A face vector as it is stored.

    Attributes
    ----------
    vector : bytes
        128 float32, little-endian: 512 bytes. Not part of the repr, so that no log shows it.
    engine_name, engine_version, engine_sha256 : str
        The networks that made it; vectors of different networks are never compared.
    source : str
        Where the picture came from: ``"camera"``, ``"photo"``, ``"video"``, ...
    captured_at : datetime
        Aware, in UTC.
    quality : float
        0 (useless) to 1 (good).
    upper_vector : bytes or None
        Of the same picture's eyes and forehead alone, in the same form; None for faces enrolled
        before there were such vectors.
    upper_version : str or None
        In which way the rest of the face was left out; None without one.
    """

    vector: bytes = field(repr=False)
    engine_name: str
    engine_version: str
    engine_sha256: str
    source: str
    captured_at: datetime
    quality: float
    upper_vector: bytes | None = field(default=None, repr=False)
    upper_version: str | None = None


@dataclass(frozen=True, slots=True)
class FaceCount:
    """How many of a person's stored faces are of one origin.

    Attributes
    ----------
    engine_name, engine_version, source : str
        As of `FaceRecord`.
    vectors, upper_vectors : int
        Of whole faces, and of how many of them the upper half is stored too.
    first, last : datetime
        When the pictures were taken; aware, in UTC.
    """

    engine_name: str
    engine_version: str
    source: str
    vectors: int
    upper_vectors: int
    first: datetime
    last: datetime


def clean_details(details: PersonDetails) -> PersonDetails:
    """The same details, trimmed and NFC-normalised, if they are acceptable.

    Any script, emoji, and text such as ``=HYPERLINK(...)``, ``../x`` or ``CON`` is a name like
    any other: no code of ours makes a formula or a path of it.

    Raises
    ------
    InvalidInputError
        With the reason, for the first value that is not acceptable.
    """
    employee_id = clean_text(details.employee_id, tr("errors", "employee ID"), EMPLOYEE_ID_MAXIMUM)
    if not is_visible(employee_id):
        raise InvalidInputError(tr("errors", "The employee ID is missing; every person needs one."))
    if any(unicodedata.category(character) == "Cf" for character in employee_id):
        raise InvalidInputError(
            tr(
                "errors",
                "The employee ID contains a character that cannot be seen; type it again "
                "without it.",
            )
        )
    name = clean_text(details.name, tr("errors", "name"), NAME_MAXIMUM)
    if not is_visible(name):
        raise InvalidInputError(tr("errors", "The name is missing; every person needs one."))
    if details.start_date and details.end_date and details.end_date < details.start_date:
        raise InvalidInputError(
            tr("errors", "The last day ({last}) is before the first day ({first}).").format(
                last=details.end_date, first=details.start_date
            )
        )
    return PersonDetails(
        employee_id=employee_id,
        name=name,
        email=_clean_email(details.email),
        department=clean_text(details.department, tr("errors", "department"), DEPARTMENT_MAXIMUM),
        start_date=details.start_date,
        end_date=details.end_date,
    )


def by_name(person: Person) -> tuple[str, str, int]:
    """By which people are put in order: name without accents, then employee ID."""
    plain = "".join(
        each
        for each in unicodedata.normalize("NFKD", person.name.casefold())
        if not unicodedata.combining(each)
    )
    return plain, person.employee_id, person.id


def employee_key(employee_id: str) -> str:
    """What two employee IDs have in common when they are the same.

    Letter case and compatibility forms (full-width digits) do not make a different one;
    leading zeros do.
    """
    folded = unicodedata.normalize("NFKC", employee_id.strip()).casefold()
    return unicodedata.normalize("NFC", folded)


def clean_text(text: str, what: str, maximum: int) -> str:
    """`text` trimmed and NFC-normalised, possibly empty.

    Raises
    ------
    InvalidInputError
        If it holds a character that cannot be shown or printed, or is longer than `maximum`.
    """
    cleaned = unicodedata.normalize("NFC", text).strip()
    for character in cleaned:
        if not _is_text(character):
            raise InvalidInputError(
                tr(
                    "errors",
                    "The {what} contains a character that cannot be shown (U+{code}); type it "
                    "again without it.",
                ).format(what=what, code=f"{ord(character):04X}")
            )
    if len(cleaned) > maximum:
        raise InvalidInputError(
            tr(
                "errors", "The {what} is {count} characters long; at most {maximum} are possible."
            ).format(what=what, count=len(cleaned), maximum=maximum)
        )
    return cleaned


def _is_text(character: str) -> bool:
    # Cc: NUL and the other controls. Cs: half a character. Zl, Zp: line ends.
    if unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}:
        return False
    # U+xxFFFE, U+xxFFFF and U+FDD0..FDEF are no characters; XML, so a workbook, refuses some.
    code = ord(character)
    if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF:
        return False
    return character not in _DIRECTION_CONTROLS and character not in _UNSEEN


def is_visible(text: str) -> bool:
    """Whether there is anything to be seen in it: a letter, a digit, a sign."""
    return any(unicodedata.category(character)[0] in "LNPS" for character in text)


def _clean_email(email: str) -> str:
    cleaned = clean_text(email, tr("errors", "e-mail address"), EMAIL_MAXIMUM)
    if not cleaned:
        return ""
    local, at, host = cleaned.rpartition("@")
    plain = not any(character.isspace() for character in cleaned)
    # Only what every address has: anything stricter refuses addresses that work.
    if not (at and local and host and plain) or "@" in local or host[0] == "." or host[-1] == ".":
        raise InvalidInputError(
            tr(
                "errors",
                "The e-mail address does not look like one (name@example.org); correct "
                "it or leave it empty.",
            )
        )
    return cleaned
