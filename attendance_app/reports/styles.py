"""How cells look: a few looks with names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from attendance_app.domain.workday import DayCode

DATE = "yyyy-mm-dd"
DATE_TIME = "yyyy-mm-dd hh:mm:ss"
TIME = "hh:mm"
DURATION = "[h]:mm"
HOURS = "0.00"
COUNT = "0"
MINUTES = "0.0"

_FONT = "Calibri"
_LINE = "BFBFBF"


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """How a cell looks; compared by identity, so that looking one up costs next to nothing.

    Attributes
    ----------
    number_format : str
        Excel's.
    bold : bool
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

    number_format: str = "General"
    bold: bool = False
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

    @property
    def properties(self) -> dict[str, Any]:
        """The same in XlsxWriter's words."""
        found: dict[str, Any] = {
            "font_name": _FONT,
            "font_size": self.size,
            "font_color": f"#{self.colour}",
            "valign": "vcenter",
            "num_format": self.number_format,
        }
        if self.bold:
            found["bold"] = True
        if self.align:
            found["align"] = self.align
        if self.wrap:
            found["text_wrap"] = True
        if self.fill:
            found |= {"pattern": 1, "fg_color": f"#{self.fill}"}
        if self.framed:
            found |= {"border": 1, "border_color": f"#{_LINE}"}
        elif self.underlined:
            found |= {"bottom": 1, "bottom_color": "#000000"}
        return found


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


TITLE = Look(bold=True, size=14)
# Left, because a name written from right to left would else run out of the page on the left.
PLAIN = Look(align="left")
SUBTITLE = Look(colour="595959", align="left")
STRONG = Look(bold=True, align="left")
LINK = Look(colour="1F4E99", framed=True, wrap=True)
SMALL = Look(size=9, colour="595959", align="left")
SIGNATURE = Look(underlined=True)
HEADING = Look(bold=True, colour="FFFFFF", fill="1F3864", align="center", wrap=True, framed=True)
NARROW_HEADING = replace(HEADING, size=8)

TEXT = Look(framed=True)
WRAPPED = Look(framed=True, wrap=True)
FACT = Look(framed=True, wrap=True, align="left")
CENTRED = Look(framed=True, align="center")
DAY = Look(DATE, framed=True, align="center")
INSTANT = Look(DATE_TIME, framed=True, align="center")
CLOCK = Look(TIME, framed=True, align="center")
DAYS = Look("General", framed=True, align="right")
SPAN = Look(MINUTES, framed=True, align="right")
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
    DayCode.ABSENT: "F4B6C2",
    DayCode.HALF_DAY: "FFF2CC",
    DayCode.LEAVE: "CFE2F3",
    DayCode.HOLIDAY: "D9D2E9",
    DayCode.WEEKLY_OFF: WEEKEND_FILL,
    DayCode.EXCEPTION: "F8CBAD",
    DayCode.NOT_EMPLOYED: "BFBFBF",
    DayCode.BLANK: "",
}


@cache
def of_code(code: DayCode) -> Look:
    """The look of a day's letter, which says the same as its colour."""
    look = bold(CENTRED) if code is DayCode.EXCEPTION else CENTRED
    return look | CODE_FILLS[code]


@cache
def clock_after(days: int) -> Look:
    """A time so many days after the row's date: ``06:05 +1``."""
    return replace(CLOCK, number_format=f'{TIME}" {days:+d}"') if days else CLOCK
