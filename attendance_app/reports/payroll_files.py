"""Files that payroll systems import: generic CSV, ADP's paydata CSV, QuickBooks' timer IIF."""

from __future__ import annotations

import csv
import io
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import timedelta
from decimal import Decimal

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import Person
from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.reports.payroll import (
    HUNDREDTH,
    MINUTE,
    OVERTIME,
    REGULAR,
    TEN_THOUSANDTH,
    PayLine,
    PayrollOptions,
    day_lines,
    month_lines,
)
from attendance_app.reports.texts import looks_like_formula
from attendance_app.words import tr

GENERIC_COLUMNS = (
    *("Employee", "Employee Number", "Pay Period"),
    *("Department", "Hours Code", "Hours"),
)
ADP_COLUMNS = (
    *("Co Code", "Batch ID", "File #", "Reg Hours", "O/T Hours"),
    *("Hours 3 Code", "Hours 3 Amount"),
)
TIMER_HEADER = (
    *("VER", "REL", "COMPANYNAME"),
    *("IMPORTEDBEFORE", "FROMTIMER", "COMPANYCREATETIME"),
)
TIMER_COLUMNS = (
    *("DATE", "JOB", "EMP", "ITEM", "PITEM", "DURATION"),
    *("PROJ", "NOTE", "XFERTOPAYROLL", "BILLINGSTATUS"),
)
"""https://developer.intuit.com, IIF reference: TIMERHDR and TIMEACT."""

_FILE_NUMBER_DIGITS = 6
_LONGEST_MINUTES = 24 * 60 - 1
"""QuickBooks takes no activity of more than 23:59."""
_NAMED = 5
_DIGITS = frozenset("0123456789")


def generic_csv(month: MonthTimesheets, options: PayrollOptions) -> bytes:
    """The month as CSV: UTF-8 with a byte order mark, which Excel needs to read names rightly.

    Hours have up to four decimals: a second is 0.0003 hours. A name or department that a
    spreadsheet program would calculate has an apostrophe put before it; a person's ID is written
    as it is.

    Raises
    ------
    InvalidInputError
        If somebody's employee ID would be calculated; names whom.
    """
    lines = _month_lines(month, TEN_THOUSANDTH, options)
    _refuse(
        (line.person for line in lines if _is_calculated(line.person.employee_id)),
        tr(
            "tables",
            "A spreadsheet program would calculate the employee ID of {who}, and "
            "another one would not be theirs. Change it, or use the workbook.",
        ),
    )
    period = f"{month.month.first} to {month.month.last}"
    return _csv(
        GENERIC_COLUMNS,
        [
            (
                _text(line.person.name),
                line.person.employee_id,
                period,
                _text(line.person.department),
                _text(options.code(line.pay)),
                f"{(Decimal(line.units) / 10_000).normalize():f}",
            )
            for line in lines
        ],
    ).encode("utf-8-sig")


def adp_csv(month: MonthTimesheets, options: PayrollOptions) -> bytes:
    """The month as ADP's paydata: a line for each person, and one for each further hours code.

    Hours have two decimals. File numbers are the employee IDs, padded to six digits.

    Raises
    ------
    InvalidInputError
        If an employee ID cannot be a file number, or two are the same one; names whom.
    """
    lines = _month_lines(month, HUNDREDTH, options)
    people = {line.person.id: line.person for line in lines}
    _refuse(
        (person for person in people.values() if _file_number(person) is None),
        tr(
            "tables",
            "ADP's file numbers have up to six digits and nothing else; the employee "
            "ID of {who} has not. Change it, or use another format.",
        ),
    )
    numbers = Counter(_file_number(person) for person in people.values())
    _refuse(
        (person for person in people.values() if numbers[_file_number(person)] > 1),
        tr(
            "tables",
            "Padded to six digits, the employee IDs of {who} are the same file "
            "number of ADP. Change one, or use another format.",
        ),
    )
    rows: list[Sequence[str]] = []
    batch = options.batch_id or f"{month.month.year}{month.month.month:02d}"
    for key, person in people.items():
        own = [line for line in lines if line.person.id == key]
        basic = {line.pay: _two_decimals(line.units) for line in own}
        further = [line for line in own if line.pay not in (REGULAR, OVERTIME)]
        worked = [basic.get(REGULAR, ""), basic.get(OVERTIME, "")]
        start = (_text(options.company_code), _text(batch), _file_number(person) or "")
        thirds = [(options.code(line.pay), _two_decimals(line.units)) for line in further]
        for third in thirds or [("", "")]:
            rows.append((*start, *worked, *third))
            worked = ["", ""]
    return _csv(ADP_COLUMNS, rows).encode("utf-8")


def quickbooks_iif(month: MonthTimesheets, options: PayrollOptions) -> bytes:
    """The month as QuickBooks' timer activities: a line for each person, day and payroll item.

    Windows-1252, which QuickBooks reads. People are told apart by name, as QuickBooks does.

    Raises
    ------
    InvalidInputError
        If a name cannot be written so, or two people have the same; names whom.
    """
    lines = [
        line
        for sheet in month.timesheets
        for line in day_lines(sheet, MINUTE, options.unpaid_leave)
    ]
    people = {line.person.id: line.person for line in lines}
    _refuse(
        (person for person in people.values() if looks_like_formula(person.name)),
        tr(
            "tables",
            "A spreadsheet program would calculate the name of {who}, and another "
            "one would not be theirs. Change it, or use another format.",
        ),
    )
    _refuse(
        (person for person in people.values() if not _is_in_windows_1252(person.name)),
        tr(
            "tables", "QuickBooks' files have no letters for the name of {who}. Use another format."
        ),
    )
    names = Counter(_field(person.name).casefold() for person in people.values())
    _refuse(
        (person for person in people.values() if names[_field(person.name).casefold()] > 1),
        tr(
            "tables",
            "QuickBooks tells people apart by their names only, and {who} have the "
            "same. Use another format.",
        ),
    )
    rows: list[Sequence[str]] = [
        ("!TIMERHDR", *TIMER_HEADER),
        (
            *("TIMERHDR", "8", "0", _field(options.quickbooks_company)),
            *("N", "Y", _field(options.quickbooks_created)),
        ),
        ("!TIMEACT", *TIMER_COLUMNS),
    ]
    for line in lines:
        assert line.day is not None
        rows += [
            (
                *("TIMEACT", f"{line.day:%m/%d/%y}", "", _field(line.person.name), ""),
                *(_field(options.code(line.pay)), _clock(minutes), "", "", "Y", "0"),
            )
            for minutes in _activities(line.units)
        ]
    return "".join("\t".join(row) + "\r\n" for row in rows).encode("cp1252", "replace")


def _month_lines(month: MonthTimesheets, unit: timedelta, options: PayrollOptions) -> list[PayLine]:
    return [
        line
        for sheet in month.timesheets
        for line in month_lines(sheet, unit, options.unpaid_leave)
    ]


def _csv(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(titles)
    writer.writerows(rows)
    return file.getvalue()


def _text(text: str) -> str:
    """On one line, and never a formula where the file is opened in a spreadsheet program."""
    plain = " ".join(text.split())
    return f"'{plain}" if _is_calculated(text) else plain


def _is_calculated(text: str) -> bool:
    # Fullwidth signs are formulas, too, where Excel is Japanese or Chinese.
    start = unicodedata.normalize("NFKC", text[:1])
    return looks_like_formula(start) and not text.lstrip("+-").isdecimal()


def _refuse(people: Iterable[Person], reason: str) -> None:
    found = {person.id: f"{person.name} ({person.employee_id})" for person in people}
    if not found:
        return
    named = list(found.values())
    who = ", ".join(named[:_NAMED])
    if len(named) > _NAMED:
        who += tr("tables", " and {value} more").format(value=len(named) - _NAMED)
    raise InvalidInputError(reason.format(who=who))


def _file_number(person: Person) -> str | None:
    number = person.employee_id
    if not 1 <= len(number) <= _FILE_NUMBER_DIGITS or not _DIGITS.issuperset(number):
        return None
    return number.zfill(_FILE_NUMBER_DIGITS)


def _two_decimals(hundredths: int) -> str:
    return f"{Decimal(hundredths) / 100:.2f}"


def _field(text: str) -> str:
    """Text of an IIF file, which knows no quoting: one line, without tabs and quotes."""
    return " ".join(text.replace('"', " ").split())


def _is_in_windows_1252(name: str) -> bool:
    try:
        _field(name).encode("cp1252")
    except UnicodeEncodeError:
        return False
    return True


def _activities(minutes: int) -> list[int]:
    whole, rest = divmod(minutes, _LONGEST_MINUTES)
    return [_LONGEST_MINUTES] * whole + ([rest] if rest else [])


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02d}"
