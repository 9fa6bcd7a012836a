"""What somebody who looks after the program needs to know of an error: one text, without names."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from attendance_app import __version__

LOG_LINES = 30
_SHORTEST_NAME = 3
"""Shorter names would be taken out of the middle of words."""


def crash_report(details: str, log_file: Path, names: Iterable[str] = ()) -> str:
    """The program, the computer, the error, and what the log said last.

    Parameters
    ----------
    details : str
        The traceback.
    log_file : Path
        Read at its end; may be missing.
    names : iterable of str
        What must not be in it: people's names and employee IDs.

    Returns
    -------
    str
        In English: who helps reads it, whatever language the window has.
    """
    parts = [
        f"Attendance {__version__}",
        f"{platform.platform()}, Python {platform.python_version()}, Qt {qVersion()}"
        f" ({QGuiApplication.platformName()})",
        "",
        details.strip(),
        "",
        f"The last lines of {log_file.name}:",
        *last_lines(log_file),
    ]
    return without_names("\n".join(parts), names)


def last_lines(file: Path, most: int = LOG_LINES) -> Sequence[str]:
    """The end of a text file; one line saying why where it cannot be read."""
    try:
        with file.open("rb") as opened:
            opened.seek(0, 2)
            opened.seek(max(0, opened.tell() - 400 * most))
            text = opened.read().decode("utf-8", errors="replace")
    except OSError as error:
        return [f"(not readable: {error.strerror})"]
    return text.splitlines()[-most:]


def without_names(text: str, names: Iterable[str]) -> str:
    """The text with people's names, and the user's own folder, taken out."""
    wanted = sorted({name for name in names if len(name) >= _SHORTEST_NAME}, key=len, reverse=True)
    if wanted:
        # At the edges of words only: nobody called "Ina" should cost half of "combination".
        either = "|".join(re.escape(name) for name in wanted)
        text = re.sub(rf"(?<!\w)(?:{either})(?!\w)", "[name]", text, flags=re.IGNORECASE)
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text
