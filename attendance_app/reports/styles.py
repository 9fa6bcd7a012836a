"""How cells look: a few named looks, each registered with a workbook once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet

from attendance_app.domain.workday import DayCode

DATE = "yyyy-mm-dd"
DATE_TIME = "yyyy-mm-dd hh:mm:ss"
TIME = "hh:mm"
DURATION = "[h]:mm"
HOURS = "0.00"
COUNT = "0"

_FONT = "Calibri"
_LINE = "BFBFBF"


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """How a cell looks; compared by identity, so that looking up a style costs next to nothing.

    Attributes
    ----------
    number_format : str
        Excel's; empty means "General".
    bold, italic : bool
    size : int
        Points.
    colour, fill : str
        RRGGBB; an empty fill leaves the cell white.
    align : str
        ``left``, ``center``, ``right`` or empty for Excel's own choice.
    wrap : bool
        Long text goes on in a further line.
    framed : bool
        With thin lines around.
    underlined : bool
        With a line below only, to sign on.
    """

    number_format: str = ""
    bold: bool = False
    italic: bool = False
    size: int = 10
    colour: str = "000000"
    fill: str = ""
    align: str = ""
    wrap: bool = False
    framed: bool = False
    underlined: bool = False

    def __or__(self, fill: str) -> Look:
        """The same look on another background; an empty one changes nothing."""
        return _filled(self, fill) if fill else self


@cache
def _filled(look: Look, fill: str) -> Look:
    return replace(look, fill=fill)


@cache
def bold(look: Look) -> Look:
    """The same look in bold."""
    return replace(look, bold=True)


@cache
def faint(look: Look) -> Look:
    """The same look in grey, for what is only repeated."""
    return replace(look, colour="7F7F7F")


PLAIN = Look()
TITLE = Look(bold=True, size=14)
SUBTITLE = Look(colour="595959")
STRONG = Look(bold=True)
LINK = Look(colour="1F4E99", framed=True, wrap=True)
SMALL = Look(size=9, colour="595959")
SIGNATURE = Look(underlined=True)
HEADING = Look(bold=True, colour="FFFFFF", fill="1F3864", align="center", wrap=True, framed=True)

TEXT = Look(framed=True)
WRAPPED = Look(framed=True, wrap=True)
FACT = Look(framed=True, wrap=True, align="left")
CENTRED = Look(framed=True, align="center")
DAY = Look(DATE, framed=True, align="center")
INSTANT = Look(DATE_TIME, framed=True, align="center")
CLOCK = Look(TIME, framed=True, align="center")
NUMBER = Look(COUNT, framed=True, align="right")
LENGTH = Look(DURATION, framed=True, align="right")
AMOUNT = Look(HOURS, framed=True, align="right")
WARNING = Look(framed=True, bold=True, colour="9C0006", align="center")
REMARK = Look(framed=True, wrap=True, size=9)
ALARM = Look(framed=True, wrap=True, size=9, colour="9C0006")

WEEKEND_FILL = "EDEDED"
TOTAL_FILL = "DDE6F3"
CODE_FILLS = {
    DayCode.PRESENT: "D9EAD3",
    DayCode.EXCEPTION: "F8CBAD",
    DayCode.NOT_EMPLOYED: "BFBFBF",
    DayCode.BLANK: "",
}


def of_code(code: DayCode, *, weekend: bool) -> Look:
    """The register's look of a day: its letter says the same as its colour."""
    look = bold(CENTRED) if code is DayCode.EXCEPTION else CENTRED
    return look | (CODE_FILLS[code] or (WEEKEND_FILL if weekend else ""))


@cache
def clock_after(days: int) -> Look:
    """A time so many days after the row's date: ``06:05 +1``."""
    return replace(CLOCK, number_format=f'{TIME}" {days:+d}"') if days else CLOCK


class StyleBook:
    """Turns looks into the style numbers of one workbook, each once: a month has 10^5 cells."""

    def __init__(self, workbook: Workbook) -> None:
        # A sheet of the workbook that is not among its sheets: openpyxl's cells must have one.
        self._scratch = Worksheet(workbook)
        self._known: dict[tuple[Look, bool], int] = {}

    def number(self, look: Look, *, quoted: bool) -> int:
        """The number of a look's style.

        Parameters
        ----------
        look : Look
        quoted : bool
            Sets Excel's mark for "this is text, whatever it begins with", so that editing the
            cell does not make a formula of it.
        """
        found = self._known.get((look, quoted))
        if found is None:
            found = self._known[look, quoted] = self._register(look, quoted)
        return found

    def _register(self, look: Look, quoted: bool) -> int:
        cell = Cell(self._scratch, row=1, column=1)
        cell.font = Font(
            name=_FONT, size=look.size, bold=look.bold, italic=look.italic, color=look.colour
        )
        cell.alignment = Alignment(
            horizontal=look.align or None, vertical="center", wrap_text=look.wrap or None
        )
        if look.fill:
            cell.fill = PatternFill("solid", fgColor=look.fill)
        if look.framed:
            side = Side(style="thin", color=_LINE)
            cell.border = Border(left=side, right=side, top=side, bottom=side)
        elif look.underlined:
            cell.border = Border(bottom=Side(style="thin", color="000000"))
        if look.number_format:
            cell.number_format = look.number_format
        cell.quotePrefix = quoted
        return cell.style_id
