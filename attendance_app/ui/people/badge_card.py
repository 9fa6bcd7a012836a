"""The card that a badge is printed on: QR code, name and ID; on paper and as files."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen
from PySide6.QtSvg import QSvgRenderer

CARD_MM = 85.6, 53.98
"""ISO/IEC 7810 ID-1, as bank cards."""

PICTURE_DPI = 300
_MM_PER_INCH = 25.4
_QR_MM = 42.0
"""A laptop's camera reads it from half a metre."""


@dataclass(frozen=True, slots=True)
class CardWords:
    """What the card says beside the code.

    Attributes
    ----------
    name : str
    employee_id : str
        In words, with what it is.
    site : str
        The site's name; may be empty.
    """

    name: str
    employee_id: str
    site: str


def paint_card(painter: QPainter, at: QRectF, words: CardWords, svg: str, *, edge: bool) -> None:
    """Paint the card into a rectangle, black on white whatever the window's colours.

    Parameters
    ----------
    painter : QPainter
    at : QRectF
        In the proportions of `CARD_MM`.
    words : CardWords
    svg : str
        The code, as `Badges.qr_svg` makes it.
    edge : bool
        Draw the card's edge, for whoever cuts it out.
    """
    unit = at.width() / CARD_MM[0]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(at, Qt.GlobalColor.white)
    if edge:
        painter.setPen(QPen(Qt.GlobalColor.lightGray, unit * 0.2))
        painter.drawRoundedRect(at.adjusted(unit, unit, -unit, -unit), unit * 3, unit * 3)
    made = QSvgRenderer(QByteArray(svg.encode()))
    modules = max(made.viewBoxF().width(), 1.0)
    # Whole pixels a module, or its edges are grey.
    side = max(_QR_MM * unit // modules, 1.0) * modules
    across, down = at.left() + 3 * unit, at.top() + (at.height() - side) / 2
    code = QRectF(round(across), round(down), side, side)
    text = QRectF(
        code.right() + unit,
        at.top() + 7 * unit,
        at.right() - code.right() - 5 * unit,
        at.height() - 14 * unit,
    )
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        code.moveRight(round(at.right() - 3 * unit))
        text.moveLeft(at.left() + 4 * unit)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    made.render(painter, code)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.GlobalColor.black)
    lines = (
        (words.name, 4.6, True, 0.0, 0.62),
        (words.employee_id, 3.6, False, 0.62, 0.2),
        (words.site, 3.0, False, 0.82, 0.18),
    )
    for line, height_mm, bold, top, share in lines:
        where = QRectF(
            text.left(), text.top() + top * text.height(), text.width(), share * text.height()
        )
        _write(painter, where, line, height_mm * unit, bold=bold)
    painter.restore()


def card_picture(words: CardWords, svg: str, *, dpi: int = PICTURE_DPI) -> QImage:
    """The card as a picture, to be printed elsewhere or sent."""
    width, height = (round(side / _MM_PER_INCH * dpi) for side in CARD_MM)
    made = QImage(width, height, QImage.Format.Format_RGB32)
    per_metre = round(dpi / _MM_PER_INCH * 1000)
    made.setDotsPerMeterX(per_metre)
    made.setDotsPerMeterY(per_metre)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    paint_card(painter, QRectF(0, 0, width, height), words, svg, edge=True)
    painter.end()
    return made


def card_png(words: CardWords, svg: str) -> bytes:
    """The card as a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    card_picture(words, svg).save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def card_pdf(words: CardWords, svg: str) -> bytes:
    """The card as a PDF file of the card's own size."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    size = QPageSize(QSizeF(*CARD_MM), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(PICTURE_DPI)
    painter = QPainter(writer)
    paint_card(painter, QRectF(0, 0, writer.width(), writer.height()), words, svg, edge=True)
    painter.end()
    return bytes(buffer.data().data())


def _write(painter: QPainter, at: QRectF, text: str, height: float, *, bold: bool) -> None:
    """The text in as many lines as it needs, smaller where it would not fit."""
    flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    flags |= int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
    font = QFont(painter.font())
    font.setBold(bold)
    for _ in range(8):
        font.setPixelSize(max(1, round(height)))
        painter.setFont(font)
        needed = painter.boundingRect(at, flags, text)
        if needed.height() <= at.height() and needed.width() <= at.width():
            break
        height *= 0.85
    painter.drawText(at, flags, text)
