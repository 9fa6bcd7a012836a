"""A folder to enroll from: who is in it, the files that show each of them, what is passed over."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import PersonDetails
from attendance_app.services.enrollment import FilesMark
from attendance_app.vision.photos import PHOTO_SUFFIXES, UNSUPPORTED_PHOTO_SUFFIXES
from attendance_app.vision.recordings import VIDEO_SUFFIXES

# What cannot be read is listed too, so that it is refused with its remedy, not passed over.
_SUFFIXES = PHOTO_SUFFIXES | UNSUPPORTED_PHOTO_SUFFIXES | VIDEO_SUFFIXES

_NUMBERED = re.compile(r"^(\d+)[ _-]+(\D.*)$")


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of the folder: who, and the files that show them.

    Attributes
    ----------
    details : PersonDetails
        As read from the folder's or file's name.
    files : tuple[Path, ...]
        In order of their names; one at least.
    """

    details: PersonDetails
    files: tuple[Path, ...]

    def mark(self) -> FilesMark:
        """Another one once a file was added, taken away, renamed or has another length.

        Times of change are left out: a folder copied to another disk is the same folder.
        """
        lines = []
        for file in self.files:
            try:
                size = file.stat().st_size
            except OSError:
                size = -1
            lines.append(f"{file.name}\0{size}")
        digest = hashlib.sha256("\n".join(sorted(lines)).encode("utf-8", "surrogatepass"))
        return FilesMark(len(self.files), digest.hexdigest()[:32])


@dataclass(frozen=True, slots=True)
class PeopleFolder:
    """What a folder holds.

    Attributes
    ----------
    entries : tuple[Entry, ...]
        The people, by name; one at least.
    passed_over : tuple[str, ...]
        A sentence for each subfolder or file that looks like a person and is not taken for one.
    """

    entries: tuple[Entry, ...]
    passed_over: tuple[str, ...]

    @classmethod
    def read(cls, folder: Path) -> PeopleFolder:
        """List it; other kinds of file, and the hidden ones within a person's folder, are left out.

        Raises
        ------
        InvalidInputError
            If it is not a folder, cannot be opened, or holds nobody.
        """
        if not folder.is_dir():
            raise InvalidInputError(
                f"{folder} is not a folder. "
                "Name a folder with one subfolder or one video per person."
            )
        entries, passed_over = [], []
        try:
            for path in sorted(folder.iterdir()):
                if not path.is_dir() and path.suffix.lower() not in _SUFFIXES:
                    continue
                found = _entry(path)
                if isinstance(found, Entry):
                    entries.append(found)
                elif found:
                    passed_over.append(found)
        except OSError as error:
            raise InvalidInputError(
                f"{error.filename or folder} cannot be opened: {error.strerror or 'it is refused'}."
            ) from error
        if not entries:
            why = " ".join(passed_over)
            raise InvalidInputError(
                f"{folder} holds no photos or videos. "
                f"Put one subfolder or one video per person in it. {why}".rstrip()
            )
        return cls(tuple(entries), tuple(passed_over))


def details_from_name(name: str) -> PersonDetails:
    """Who a folder or file is of: ``1042 Ana Silva``, ``1042_Ana_Silva`` or ``Ana_Silva``.

    A leading number is the employee ID; otherwise the whole name is.
    """
    numbered = _NUMBERED.match(name)
    employee_id, called = numbered.groups() if numbered else (name, name)
    return PersonDetails(employee_id=employee_id, name=called.replace("_", " ").strip())


def _entry(path: Path) -> Entry | str:
    """The person of a subfolder or file, or why it is nobody's; empty where nobody would ask."""
    files = tuple(sorted(_shown(path))) if path.is_dir() else (path,)
    if path.name.startswith("."):
        # "._IMG_1.jpg" is what macOS writes beside each file on a foreign disk: no photo.
        if not files or path.name.startswith("._"):
            return ""
        return (
            f"“{path.name}” is passed over: a name that begins with a dot is a hidden one. "
            "Rename it to enroll who is in it."
        )
    if not files:
        return f"“{path.name}” is passed over: it holds no photos or videos."
    return Entry(details_from_name(path.name if path.is_dir() else path.stem), files)


def _shown(folder: Path) -> list[Path]:
    return [
        file
        for file in folder.rglob("*")
        if file.suffix.lower() in _SUFFIXES
        and not any(part.startswith(".") for part in file.relative_to(folder).parts)
        and file.is_file()
    ]
