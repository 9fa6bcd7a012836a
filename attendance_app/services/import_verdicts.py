"""What became of a folder's people and of their files."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from attendance_app.domain.people import Person, PersonDetails


class Outcome(StrEnum):
    """What became of a person of the folder."""

    ENROLLED = "enrolled"
    ALREADY = "already_enrolled"
    """Left alone: from these very files, or not from files of a folder at all."""
    CHANGED = "files_changed"
    """Left alone, though the files are others than those they were enrolled from."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """What became of one file: how many faces were kept of it, and what is to be said of it."""

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
    outcome : Outcome
    person : Person or None
        As stored; None when refused.
    reason : str
        Why nothing was stored; empty when it was.
    warnings : tuple[str, ...]
        What an admin should look at although it was stored.
    files : tuple[FileVerdict, ...]
        One for each file that was looked at, in order.
    """

    details: PersonDetails
    outcome: Outcome
    person: Person | None
    reason: str = ""
    warnings: tuple[str, ...] = ()
    files: tuple[FileVerdict, ...] = ()
