"""What every command needs: the data folder, the settings, the core, and errors as sentences."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from attendance_app import logs
from attendance_app.commands import EXIT_FAILURE, EXIT_MISTAKE, CommandError
from attendance_app.domain.errors import (
    AttendanceError,
    InvalidInputError,
    NotFoundError,
    StorageError,
)
from attendance_app.domain.people import Person, employee_key
from attendance_app.paths import DataDir
from attendance_app.settings import Settings, SettingsError
from attendance_app.vision.frames import SourceError, VisionError
from attendance_app.vision.photos import PhotoError
from attendance_app.wiring import Core, build_core

_MISTAKES = (InvalidInputError, NotFoundError, SettingsError, SourceError, PhotoError)


def data_dir_of(options: argparse.Namespace) -> DataDir:
    """The data folder that ``--data-dir`` names, or the user's own."""
    return DataDir.default() if options.data_dir is None else DataDir.at(options.data_dir)


@contextlib.contextmanager
def sentences() -> Iterator[None]:
    """Turn expected errors into `CommandError`: status 2 for a user's mistake, else 1."""
    try:
        yield
    except _MISTAKES as error:
        raise CommandError(str(error), EXIT_MISTAKE) from error
    except (AttendanceError, VisionError) as error:
        raise CommandError(str(error), EXIT_FAILURE) from error


@contextlib.contextmanager
def opened(
    options: argparse.Namespace, *, to_read: bool = False, existing: bool | None = None
) -> Iterator[Core]:
    """The core over the data folder, made where it is missing; closed at the end.

    Parameters
    ----------
    options : argparse.Namespace
    to_read : bool
        Nothing will be stored: a database that cannot be written will do.
    existing : bool, optional
        A data folder that ``--data-dir`` names is not made; without it, if it is only `to_read`.

    Raises
    ------
    CommandError
        For every expected error inside, too.
    """
    if to_read if existing is None else existing:
        _require_named_folder(options)
    with sentences():
        core = open_core(options, to_read=to_read)
        try:
            yield core
        finally:
            core.close()


def _require_named_folder(options: argparse.Namespace) -> None:
    # Made from a slip of the hand, it would hold nothing to read. With a database elsewhere it
    # is a place for settings and logs only.
    root = data_dir_of(options).root
    if options.data_dir is not None and options.database is None and not root.is_dir():
        raise CommandError(f"There is no data folder at {root}. Name another with --data-dir.")


def open_core(options: argparse.Namespace, *, to_read: bool = False) -> Core:
    """Make the data folder, start the log, read the settings, open the database.

    Raises
    ------
    StorageError
        Also if the database cannot be written, unless it is only `to_read`.
    """
    folder = data_dir_of(options)
    try:
        folder.create()
    except OSError as error:
        raise CommandError(
            f"The data folder {folder.root} cannot be made: {error.strerror}. "
            "Choose another one with --data-dir."
        ) from error
    logs.configure(folder.logs, verbose=options.verbose, quiet=to_read)
    logs.log_uncaught()
    settings = Settings.load(folder.settings)
    core = build_core(folder, settings, database_url=options.database)
    if not to_read:
        try:
            core.database.require_writable()
        except StorageError:
            core.close()
            raise
    return core


def person_with(core: Core, employee_id: str) -> Person:
    """Whoever has that employee ID; people who have left or were removed count too.

    Raises
    ------
    NotFoundError
        If nobody has.
    """
    for person in core.roster.people(include_left=True):
        if employee_key(person.employee_id) == employee_key(employee_id):
            return person
    raise NotFoundError(
        f"Nobody has the employee ID {employee_id}. "
        "Look it up on the People page, or with the command punches alone."
    )


def print_json(value: Mapping[str, Any]) -> None:
    """One line of JSON, written through at once so that a pipe sees it now.

    Raises ValueError for a number that JSON does not have: infinity, or none.
    """
    sys.stdout.write(json.dumps(value, ensure_ascii=False, allow_nan=False) + "\n")
    sys.stdout.flush()


def say(sentence: str) -> None:
    """A line of progress, on stderr: stdout is for results."""
    print(sentence, file=sys.stderr, flush=True)
