"""Lays timesheets out on pages and paints them: on a printer, into a PDF, into pictures.

Everything here runs on a worker: `QTextDocument`, `QPainter` on these devices and fonts may be
used off the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from attendance_app.domain.errors import StorageError
from attendance_app.domain.timesheet import MonthTimesheets, Timesheet
from attendance_app.services.replacing import replacing
from attendance_app.ui.printing.timesheet_text import (
    BODY_PT,
    is_rtl,
    page_line,
    timesheet_text,
)
from attendance_app.ui.theme import LIGHT
from attendance_app.words import tr

MARGIN_MM = 12.0
_PDF_DPI = 300
_PREVIEW_DPI = 110
_FOOT_PT = 7
_SMALLEST_PT = 5
_STEP_PT = 0.25
_MM_PER_INCH = 25.4

Report = Callable[[int, int], None]
"""Told timesheets done and in all; ends the work by raising."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What is printed on.

    Attributes
    ----------
    size : QPageSize.PageSizeId
        A4 or Letter.
    landscape : bool
    """

    size: QPageSize.PageSizeId = QPageSize.PageSizeId.A4
    landscape: bool = False

    def layout(self) -> QPageLayout:
        """The same for Qt, with its margins."""
        orientation = QPageLayout.Orientation
        return QPageLayout(
            QPageSize(self.size),
            orientation.Landscape if self.landscape else orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )


def write_pdf(
    target: Path,
    month: MonthTimesheets,
    sheets: Sequence[Timesheet],
    paper: Paper,
    report: Report = lambda _done, _total: None,
) -> int:
    """Write timesheets into a PDF, each beginning on a page of its own.

    Parameters
    ----------
    target : Path
        Ends in ``.pdf``; there is the whole of it in the end, or what was there before.
    month : MonthTimesheets
    sheets : sequence of Timesheet
        Of the month; at least one.
    paper : Paper
    report : Report

    Returns
    -------
    int
        Pages.

    Raises
    ------
    InvalidInputError, StorageError
        If it cannot be written there: why, and what to do.
    """
    with replacing(target, suffix=".pdf", called="PDF") as beside:
        writer = QPdfWriter(str(beside))
        writer.setResolution(_PDF_DPI)
        writer.setPageLayout(paper.layout())
        writer.setTitle(page_line(month, sheets[0]) if len(sheets) == 1 else str(month.month))
        writer.setCreator("attendance-app")
        return print_on(writer, _PDF_DPI, month, sheets, report)


def print_on(
    device: QPagedPaintDevice,
    dpi: int,
    month: MonthTimesheets,
    sheets: Sequence[Timesheet],
    report: Report = lambda _done, _total: None,
) -> int:
    """Paint timesheets on a printer or a PDF of so many dots an inch; the number of pages.

    Raises
    ------
    StorageError
        If the device takes nothing.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise StorageError(
            tr("printing", "The printer takes nothing. Check that it is on and connected.")
        )
    pages = 0
    try:
        for done, sheet in enumerate(sheets):
            report(done, len(sheets))
            laid = _Laid(month, sheet, device.pageLayout(), dpi, device)
            for page in range(laid.pages):
                if pages:
                    device.newPage()
                laid.paint(painter, page)
                pages += 1
        report(len(sheets), len(sheets))
    finally:
        painter.end()
    return pages


def pictures(
    month: MonthTimesheets, sheet: Timesheet, paper: Paper, ratio: float = 1.0
) -> list[QImage]:
    """The pages of a timesheet as they will look, white paper with its margins.

    Parameters
    ----------
    ratio : float
        Device pixels per device-independent pixel of the screen they are for.
    """
    dpi = round(_PREVIEW_DPI * ratio)
    layout = paper.layout()
    whole = layout.fullRectPixels(dpi).size()
    first = _blank(whole.width(), whole.height(), dpi)
    laid = _Laid(month, sheet, layout, dpi, first)
    made = []
    for page in range(laid.pages):
        image = _blank(whole.width(), whole.height(), dpi)
        painter = QPainter(image)
        painter.translate(layout.paintRectPixels(dpi).topLeft())
        laid.paint(painter, page)
        painter.end()
        image.setDevicePixelRatio(ratio)
        made.append(image)
    return made


def _blank(width: int, height: int, dpi: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    per_metre = round(dpi / _MM_PER_INCH * 1000)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    image.fill(Qt.GlobalColor.white)
    return image


class _Laid:
    """A timesheet broken into pages for one device."""

    def __init__(
        self,
        month: MonthTimesheets,
        sheet: Timesheet,
        layout: QPageLayout,
        dpi: int,
        device: QPagedPaintDevice | QImage,
    ) -> None:
        area = layout.paintRectPixels(dpi)
        self._width = float(area.width())
        self._foot = dpi * _FOOT_PT * 2 / 72
        self._height = area.height() - self._foot
        self._line = page_line(month, sheet)
        self._font = QFont()
        self._font.setPointSizeF(_FOOT_PT)
        body = QFont()
        body.setPointSizeF(BODY_PT)
        self._document = document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(body)
        option = QTextOption()
        option.setTextDirection(_direction())
        document.setDefaultTextOption(option)
        document.documentLayout().setPaintDevice(device)
        document.setHtml(timesheet_text(month, sheet))
        document.setPageSize(QSizeF(self._width, self._height))
        # Long words of a language: smaller letters, rather than a column cut at the edge.
        while document.idealWidth() > self._width + 1 and body.pointSizeF() > _SMALLEST_PT:
            body.setPointSizeF(body.pointSizeF() - _STEP_PT)
            document.setDefaultFont(body)

    @property
    def pages(self) -> int:
        return self._document.pageCount()

    def paint(self, painter: QPainter, page: int) -> None:
        """Paint a page into the painter's upper left corner."""
        painter.save()
        top = page * self._height
        painter.translate(0, -top)
        view = QRectF(0, top, self._width, self._height)
        painter.setClipRect(view)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = view
        context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        painter.save()
        painter.setFont(self._font)
        painter.setPen(QColor(LIGHT.muted))
        painter.setLayoutDirection(_direction())
        foot = QRectF(0, self._height, self._width, self._foot)
        leading, trailing = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        low = Qt.AlignmentFlag.AlignBottom
        painter.drawText(foot, leading | low, self._line)
        number = tr("printing", "Page {page} of {pages}").format(page=page + 1, pages=self.pages)
        painter.drawText(foot, trailing | low, number)
        painter.restore()


def _direction() -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if is_rtl() else Qt.LayoutDirection.LeftToRight
