"""The attendance log that ZKTeco's devices write to a USB stick (``1_attlog.dat``), as a table.

A line is ``PIN <tab> YYYY-MM-DD HH:MM:SS <tab> numbers``. Which number is the status differs:
files from a stick have device, status, verify and work code (``GetAttLogFromDat`` of ZKTeco's
stand-alone SDK); logs as devices push them have status, verify, work code and reserved numbers.
Devices whose keys for in and out are off write the same status, 0 or 255, whatever happens
(pyzk issue 5).
"""

from __future__ import annotations

import re

from attendance_app.reports.csv_table import decoded
from attendance_app.reports.tables import (
    MOST_ROWS,
    Flaw,
    Table,
    TableRefusedError,
    TableRow,
    column_name,
    shortened,
)
from attendance_app.words import tr

COLUMNS = ("employee_id", "timestamp", "kind", "source")

_LINE = re.compile(
    r"\s*(?P<pin>\S+)\s+(?P<day>\d{4}-\d\d-\d\d)[ T](?P<time>\d\d:\d\d(?::\d\d)?)"
    r"(?P<numbers>(?:\s+\S+)*)\s*"
)
_KINDS = {"0": "in", "1": "out", "2": "out", "3": "in", "4": "in", "5": "out"}
"""Check-in, check-out, break-out, break-in, overtime-in, overtime-out."""

_NO_STATUS = "255"
_FROM_A_STICK = 4
"""Numbers of a line as the SDK writes it: device, status, verify, work code."""


def is_attlog(name: str, data: bytes) -> bool:
    """Whether the file is such a log: one of its first lines looks it, or its name says so.

    A first line with names of columns makes it a table, whatever its name.
    """
    lines = data[:1000].decode("utf-8", errors="replace").splitlines()
    first = [line for line in lines if line.strip()][:2]
    if first and {column_name(word) for word in re.split(r"[,;\t]", first[0])} & set(COLUMNS):
        return False
    return any(_LINE.fullmatch(line) for line in first) or name.lower().endswith(".dat")


def read_attlog(name: str, data: bytes, sha256: str) -> Table:
    """Read the bytes of a log; raises `TableRefusedError` if it is none."""
    text, _ = decoded(name, data)
    found: list[tuple[int, str, str, list[str]]] = []
    flaws: list[Flaw] = []
    notes: list[str] = []
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        match = _LINE.fullmatch(line)
        if match is not None:
            numbers = match["numbers"].split()
            found.append((number, match["pin"], f"{match['day']} {match['time']}", numbers))
        elif number in {1, len(lines)} and "\t" not in line.strip():
            # Some devices put their serial number first and a checksum last.
            notes.append(
                tr("tables", "Line {number} is the device's own and is left out.").format(
                    number=number
                )
            )
        else:
            sentence = tr(
                "tables", "The line is not one of an attendance log: PIN, date and time, numbers."
            )
            flaws.append(Flaw(number, "", shortened(line), sentence))
    if not found:
        raise TableRefusedError(
            name,
            tr(
                "tables",
                "It is not an attendance log (attlog.dat) as devices write it to a USB "
                "stick: lines of PIN, date and time, numbers.",
            ),
        )
    if len(found) > MOST_ROWS:
        raise TableRefusedError(
            name,
            tr("tables", "It has more than {most} lines; divide it into several files.").format(
                most=f"{MOST_ROWS:,}"
            ),
        )
    place, described = _place_of_status([numbers for *_, numbers in found])
    statuses = [numbers[place] if place < len(numbers) else "" for *_, numbers in found]
    told = set(statuses) - {_NO_STATUS, ""}
    if len(told) > 1:
        notes.append(
            tr("tables", "Read as an attendance log of {columns}.").format(columns=described)
        )
        flaws += [
            Flaw(
                number,
                "status",
                shortened(status),
                tr("tables", "A status is 0 to 5, or 255 for none."),
            )
            for (number, *_), status in zip(found, statuses, strict=True)
            if status not in _KINDS and status not in {_NO_STATUS, ""}
        ]
        kinds = [_KINDS.get(status, "") for status in statuses]
    else:
        notes.append(
            tr(
                "tables",
                "Read as an attendance log of {columns}; the status is the same on "
                "every line, so it says nothing: in and out alternate.",
            ).format(columns=described)
        )
        kinds = [""] * len(statuses)
    rows = tuple(
        TableRow(number, dict(zip(COLUMNS, (pin, at, kind, ""), strict=True)))
        for (number, pin, at, _), kind in zip(found, kinds, strict=True)
    )
    return Table(COLUMNS, rows, tuple(flaws), tuple(notes), sha256)


def _place_of_status(numbers: list[list[str]]) -> tuple[int, str]:
    """Which of a line's numbers is the status, and how that is called."""
    as_from_a_stick = all(len(each) == _FROM_A_STICK for each in numbers)
    first = {each[0] for each in numbers if each}
    # Devices are counted from 1; statuses that differ have a check-in, 0, among them.
    if as_from_a_stick and not first & {"0", _NO_STATUS}:
        return 1, tr("tables", "PIN, time, device, status, verify, work code")
    return 0, tr("tables", "PIN, time, status, verify and more")
