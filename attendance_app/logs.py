"""Logging: a rotating file in the data folder, and nothing of a person's in it."""

from __future__ import annotations

import logging
import logging.handlers
import re
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType

_BYTES = 1_000_000
_KEPT = 5

# Runs of four or more numbers in brackets: how numpy and lists print a vector.
_VECTOR = re.compile(r"\[\s*(?:-?\d+(?:\.\d*)?(?:e[-+]?\d+)?[\s,]+){3,}[^\]]*\]", re.IGNORECASE)


class _NoVectors(logging.Formatter):
    """Replaces printed arrays, also those inside tracebacks: a face vector is biometric data."""

    def format(self, record: logging.LogRecord) -> str:
        return _VECTOR.sub("[numbers left out]", super().format(record))


class _LogFile(logging.handlers.RotatingFileHandler):
    """A log whose disk is full costs its lines, not the program's output."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        # Logging would print the whole traceback, once for every line, among the sentences.
        if not isinstance(sys.exc_info()[1], OSError):
            super().handleError(record)


def configure(folder: Path, *, verbose: bool = False, quiet: bool = False) -> None:
    """Log to ``folder/attendance.log``, five older files kept.

    A folder that cannot be written costs the log file, never the program: warnings go to stderr
    then. Calling it again replaces the earlier handlers.

    Parameters
    ----------
    folder : Path
        Made where it is missing.
    verbose : bool
        Log the program's own steps too, and to stderr as well.
    quiet : bool
        Do not mention that the folder cannot be written.
    """
    package = logging.getLogger("attendance_app")
    for handler in list(package.handlers):
        package.removeHandler(handler)
        with suppress(OSError):  # lines that a full disk did not take
            handler.close()
    package.setLevel(logging.DEBUG if verbose else logging.INFO)
    formatter = _NoVectors("%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = _LogFile(
            folder / "attendance.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8"
        )
    except OSError as error:
        _to_stderr(package, formatter, logging.WARNING)
        package.log(logging.INFO if quiet else logging.WARNING, "No log file: %s", error.strerror)
    else:
        file.setFormatter(formatter)
        package.addHandler(file)
        if verbose:
            _to_stderr(package, formatter, logging.DEBUG)


def _to_stderr(package: logging.Logger, formatter: logging.Formatter, level: int) -> None:
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(level)
    console.setFormatter(formatter)
    package.addHandler(console)


def log_uncaught() -> None:
    """Send exceptions that nobody caught, in any thread, to the log."""
    log = logging.getLogger("attendance_app")

    def uncaught(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, traceback)
            return
        log.critical("Unexpected error", exc_info=(kind, error, traceback))

    def uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            uncaught(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = uncaught
    threading.excepthook = uncaught_in_thread
