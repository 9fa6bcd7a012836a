"""The command line: reads the arguments, runs a command, and turns errors into one sentence."""

from __future__ import annotations

import argparse
import importlib
import io
import logging
import os
import sys
from collections.abc import Sequence
from types import ModuleType

from attendance_app import __version__
from attendance_app.commands import EXIT_FAILURE, CommandError
from attendance_app.commands.options import add_common

# Before numpy is imported, which the commands do. Its threads wait for each other while the camera,
# the networks and the window use the processors: to match with 50,000 faces then took 16 ms with
# two threads and 0.9 with one (docs/adr/0010).
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

_COMMANDS = {
    "window": "open the window (what happens without a command)",
    "demo": "show the whole job with drawn people: no camera, no photos",
    "enroll": "enroll a folder: one subfolder (or one video) per person",
    "identify": "say who is in photos, as JSON lines",
    "watch": "clock people in and out from a camera or video without a window",
    "punches": "print the records as JSON lines or CSV",
    "exceptions": "list the days of a month that somebody must look at",
    "explain": "say why a person's day has the figures it has",
    "correct": "add, change or void punches, confirm and accept exceptions, with a reason",
    "close": "close a month, or reopen it with a reason",
    "export": "write a month as a workbook",
    "import": "take over people, punches, shifts or leave from a table (CSV, XLSX, attlog.dat)",
    "gallery": "write everybody's faces into a file, or read them from one, to move a site",
    "access": "give or take away PINs, badges and the admin password",
    "evaluate": "measure how well faces are told apart, on photos or on this site's own people",
    "bench": "measure the speed, paired with face_recognition in one run",
    "doctor": "check camera, display, models, database and clock",
    "screenshots": "picture every page and dialog with made-up people",
}

_MODULES = {"import": "import_table"}
"""Commands whose module has another name, theirs being a word of the language."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns
    -------
    int
        The exit status: 0, `EXIT_FAILURE` or `EXIT_MISTAKE`; 130 when stopped by Ctrl-C.
    """
    given = _with_command(list(sys.argv[1:] if arguments is None else arguments))
    for stream in (sys.stdout, sys.stderr):
        # A pipe on Windows has the code page's encoding, which lacks most people's names.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = _parser(given[0]).parse_args(given)
        status: int = _module(options.command).run(options)
        sys.stdout.flush()
        return status
    except CommandError as error:
        return _fail(str(error), error.status)
    except KeyboardInterrupt:
        return _fail("Stopped.", 130)
    except BrokenPipeError:
        # The reader of our output went away, as `head` does; nothing is left to tell it.
        _drop_output()
        return EXIT_FAILURE
    except OSError as error:
        _drop_output()
        return _fail(f"Reading or writing failed: {error}.", EXIT_FAILURE)
    except Exception as error:  # noqa: BLE001 - the last resort, logged with its traceback
        return _unexpected(error)


def _drop_output() -> None:
    """Send what could not be written nowhere: at the end Python would try, and fail, again."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser(wanted: str) -> argparse.ArgumentParser:
    """The parser; only the command that is asked for is imported and given its options."""
    parser = argparse.ArgumentParser(
        prog="attendance-app",
        description="Clock in and out by looking at a camera. Without a command the window opens.",
        epilog="attendance-app COMMAND --help tells the options of a command.",
    )
    parser.add_argument("--version", action="version", version=f"attendance-app {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, does in _COMMANDS.items():
        sub = commands.add_parser(name, help=does, description=does[0].upper() + does[1:] + ".")
        add_common(sub, with_database=name != "bench")
        if name == wanted:
            _module(name).add_arguments(sub)
    return parser


def _with_command(given: Sequence[str]) -> list[str]:
    """The arguments with the command first: options alone mean the window."""
    if given and given[0] in {"-h", "--help", "--version"}:
        return list(given)
    leading: list[str] = []
    rest = list(given)
    while rest and rest[0].startswith("--"):
        name, equals, _ = rest[0].partition("=")
        length = 2 if name in {"--data-dir", "--database", "--camera"} and not equals else 1
        leading, rest = leading + rest[:length], rest[length:]
    if rest and not rest[0].startswith("-"):
        return [rest[0], *leading, *rest[1:]]
    return ["window", *given]


def _module(command: str) -> ModuleType:
    return importlib.import_module(f"attendance_app.commands.{_MODULES.get(command, command)}")


def _fail(sentence: str, status: int) -> int:
    print(f"attendance-app: {' '.join(sentence.split())}", file=sys.stderr)
    return status


def _unexpected(error: Exception) -> int:
    logging.getLogger(__name__).exception("Unexpected error")
    return _fail(
        f"Something went wrong that should not have ({type(error).__name__}). "
        "The log has the details.",
        EXIT_FAILURE,
    )
