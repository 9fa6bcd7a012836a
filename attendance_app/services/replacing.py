"""Puts a finished file into its place: there is the whole of it, or what was there before."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from attendance_app.domain.errors import InvalidInputError, StorageError
from attendance_app.words import tr

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})


@contextmanager
def replacing(target: Path, *, suffix: str, called: str, private: bool = False) -> Iterator[Path]:
    """A path to write to; it becomes `target` at the end, or vanishes if anything goes wrong.

    Only a power cut or a killed program can leave a hidden ``.part`` file behind.

    Parameters
    ----------
    target : Path
        Replaced if it is there and a regular file; a link stays a link, what it leads to is
        replaced.
    suffix : str
        What the name must end in, so that no slip of the hand replaces another kind of file.
    called : str
        What the file is, for the messages: ``"workbook"``.
    private : bool
        From its first byte on, only its owner can read the file. On Windows, which has no such
        mode, the folder's rights hold.

    Raises
    ------
    InvalidInputError
        If the name ends otherwise, or a device, a pipe or the like has it.
    StorageError
        If it cannot be written: why, and what to do.
    """
    if target.suffix.lower() != suffix:
        raise InvalidInputError(
            tr("errors", "The {called}'s name must end in {suffix}; “{name}” does not.").format(
                called=called, suffix=suffix, name=target.name
            )
        )
    try:
        final = _end_of(target)
        _refuse_unless_replaceable(final, called)
        beside = final.with_name(f".attendance-{secrets.token_hex(8)}.part")
        # Made at once: a folder that cannot be written is better known before the work than after.
        beside.touch(mode=0o600 if private else 0o666, exist_ok=False)
    except (OSError, ValueError) as error:
        raise StorageError(_in_words(error, target)) from error
    try:
        yield beside
        _flush(beside)
        _put_in_place(beside, final, private=private)
    except OSError as error:
        raise StorageError(_in_words(error, target)) from error
    finally:
        beside.unlink(missing_ok=True)


def destination(typed: str, suffix: str) -> tuple[Path, bool]:
    """Where a file goes whose name somebody typed, and whether there is one already.

    Parameters
    ----------
    typed : str
        ``~`` is the home folder; a name without an ending gets `suffix`.
    suffix : str

    Raises
    ------
    InvalidInputError
        If it is a folder, or cannot be the name of a file.
    StorageError
        If the place cannot be looked at.
    """
    try:
        target = Path(typed).expanduser()
        if target.is_dir():
            words = tr("errors", "“{name}” is a folder. Add the name of the file.")
            raise InvalidInputError(words.format(name=typed))
        if not target.suffix:
            target = target.with_suffix(suffix)
        return target, target.is_file()
    except OSError as error:
        raise StorageError(_in_words(error, Path(typed))) from error
    except (RuntimeError, ValueError) as error:
        # As pathlib says of a home that is nobody's, and of a name that is none.
        words = tr("errors", "“{name}” cannot be the name of a file. Choose another.")
        raise InvalidInputError(words.format(name=typed)) from error


def _end_of(target: Path) -> Path:
    """What the path, or the links it stands for, leads to; raises OSError."""
    try:
        return target.resolve()
    except RuntimeError as error:  # pathlib's word for it, before Python 3.13
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from error


def _refuse_unless_replaceable(target: Path, called: str) -> None:
    folder = target.parent
    if not folder.is_dir():
        raise StorageError(
            tr(
                "errors", "The folder {folder} does not exist. Create it, or choose another place."
            ).format(folder=folder)
        )
    if target.is_dir():
        raise StorageError(
            tr("errors", "{target} is a folder. Give the {called} another name.").format(
                target=target, called=called
            )
        )
    if not target.exists():
        return
    if not target.is_file():
        raise InvalidInputError(
            tr(
                "errors",
                "{target} is no regular file but a device, a pipe or the like. Give the "
                "{called} another name.",
            ).format(target=target, called=called)
        )
    # Replacing needs no right to write the file itself, so the wish to keep it is asked for.
    if not target.stat().st_mode & stat.S_IWUSR:
        raise StorageError(
            tr(
                "errors",
                "{target} is read-only. Choose another name, or allow writing to it first.",
            ).format(target=target)
        )
    try:
        target.open("r+b").close()
    except PermissionError as error:
        raise StorageError(_is_in_use(target)) from error


def _flush(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _put_in_place(beside: Path, target: Path, *, private: bool) -> None:
    try:
        if target.exists() and not private:
            shutil.copymode(target, beside)
        beside.replace(target)
    except PermissionError as error:
        # Windows: somebody opened it while the new one was being made.
        raise StorageError(_is_in_use(target)) from error


def _is_in_use(target: Path) -> str:
    return tr(
        "errors",
        "{target} cannot be replaced: it is open in another program, or you may "
        "not change it. Close it there, or choose another name.",
    ).format(target=target)


def _in_words(error: OSError | ValueError, target: Path) -> str:
    if isinstance(error, PermissionError):
        return tr(
            "errors",
            "The folder {parent} cannot be written. Choose another one, or ask "
            "whoever looks after this computer for permission.",
        ).format(parent=target.parent)
    number = error.errno if isinstance(error, OSError) else None
    if number in _FULL:
        return tr(
            "errors", "The disk is full, so {target} was not written. Make room and try again."
        ).format(target=target)
    if number == errno.EROFS:
        return tr("errors", "The disk with {parent} is read-only. Choose another place.").format(
            parent=target.parent
        )
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return tr(
        "errors", "{target} could not be written ({reason}). Choose another name or place."
    ).format(target=target, reason=reason)
