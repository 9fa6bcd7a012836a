"""The list of who may be in the building, to be called out at the assembly point."""

from __future__ import annotations

from html import escape
from itertools import groupby
from zoneinfo import ZoneInfo

from PySide6.QtCore import QMarginsF, QSizeF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPageLayout, QPageSize, QTextDocument, QTextOption
from PySide6.QtPrintSupport import QPrinter

from attendance_app.domain.people_now import PersonNow, PresenceNow
from attendance_app.ui.i18n import day_text, number
from attendance_app.ui.today.wording import clock_text, where_words
from attendance_app.words import tr

_POINTS = 10
_MARGIN_MM = 15.0


def evacuation_text(now: PresenceNow, site: str) -> str:
    """The list as plain text, a line for each person, tabs between name, ID and since when."""
    zone = ZoneInfo(now.zone)
    lines = [_title(now, site, zone), _count(now), ""]
    for department, people in _by_department(now):
        lines.append(department)
        for each in people:
            person = each.person
            lines.append(f"[ ] {person.name}\t{person.employee_id}\t{where_words(each, zone)}")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def evacuation_document(now: PresenceNow, site: str, *, right_to_left: bool) -> QTextDocument:
    """The list for paper: a box to tick before each name."""
    zone = ZoneInfo(now.zone)
    start = "right" if right_to_left else "left"
    parts = [f"<h2>{escape(_title(now, site, zone))}</h2><p>{escape(_count(now))}</p>"]
    for department, people in _by_department(now):
        # Of a table's width Qt gives columns what they ask for: the name gets the rest.
        parts.append(
            f'<h4>{escape(department)}</h4><table width="100%" cellspacing="0" cellpadding="3">'
        )
        for each in people:
            cells = [
                ("4%", "☐"),
                ("42%", each.person.name),
                ("20%", each.person.employee_id),
                ("34%", where_words(each, zone)),
            ]
            if right_to_left:
                # A text document mirrors its lines, and not its tables.
                cells.reverse()
            parts.append(
                "<tr>"
                + "".join(
                    f'<td width="{width}" align="{start}">{escape(text)}</td>'
                    for width, text in cells
                )
                + "</tr>"
            )
        parts.append("</table>")
    document = QTextDocument()
    option = QTextOption()
    if right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    font = QFont(QGuiApplication.font())
    font.setPointSize(_POINTS)
    document.setDefaultFont(font)
    document.setHtml("".join(parts))
    return document


def new_printer() -> QPrinter:
    """A printer set up for the list: A4 upright with margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    printer.setDocName(tr("today", "Evacuation list"))
    return printer


def print_on(printer: QPrinter, now: PresenceNow, site: str, *, right_to_left: bool) -> None:
    """Print the list; of a thousand people it takes a second, so on a worker."""
    document = evacuation_document(now, site, right_to_left=right_to_left)
    document.setPageSize(QSizeF(printer.pageRect(QPrinter.Unit.Point).size()))
    document.print_(printer)


def _title(now: PresenceNow, site: str, zone: ZoneInfo) -> str:
    return tr("today", "Evacuation list of {site}, {day}, {time}").format(
        site=site, day=day_text(now.today), time=clock_text(now.at, zone)
    )


def _count(now: PresenceNow) -> str:
    inside = len(now.inside)
    if inside == 0:
        return tr("today", "Nobody is clocked in.")
    if inside == 1:
        return tr("today", "1 person may be in the building.")
    return tr(
        "today", "{n} people may be in the building; whoever is on a break is among them."
    ).format(n=number(inside))


def _by_department(now: PresenceNow) -> list[tuple[str, list[PersonNow]]]:
    def key(each: PersonNow) -> str:
        return each.person.department.casefold()

    people = sorted(now.inside, key=lambda each: (key(each), each.person.name.casefold()))
    return [
        (theirs[0].person.department or tr("today", "No department"), theirs)
        for theirs in (list(group) for _, group in groupby(people, key=key))
    ]
