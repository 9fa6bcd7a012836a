"""How bars are filled: a colour of the look in force and a pattern each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from attendance_app.ui.charts.chart_values import Fill
from attendance_app.ui.theme import Colours, colours

_PATTERNS = {
    Fill.PRESENT: Qt.BrushStyle.SolidPattern,
    Fill.LEAVE: Qt.BrushStyle.BDiagPattern,
    Fill.ABSENT: Qt.BrushStyle.NoBrush,
    Fill.LATE: Qt.BrushStyle.FDiagPattern,
    Fill.OVERTIME: Qt.BrushStyle.Dense5Pattern,
    Fill.DAY_OFF: Qt.BrushStyle.HorPattern,
}


def fill_bar(painter: QPainter, place: QRectF, fill: Fill) -> None:
    """Draw a piece of a bar: ground, pattern and outline."""
    look = colours()
    colour = QColor(_colour(fill, look))
    pattern = _PATTERNS[fill]
    if pattern is Qt.BrushStyle.SolidPattern:
        painter.fillRect(place, colour)
        return
    painter.fillRect(place, QColor(look.surface))
    painter.fillRect(place, QBrush(colour, pattern))
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if place.width() > 2 and place.height() > 2:
        painter.drawRect(place.adjusted(0.75, 0.75, -0.75, -0.75))


def _colour(fill: Fill, look: Colours) -> str:
    return {
        Fill.PRESENT: look.accent,
        Fill.LEAVE: look.clock_out,
        Fill.ABSENT: look.danger,
        Fill.LATE: look.warning,
        Fill.OVERTIME: look.warning,
        Fill.DAY_OFF: look.holiday,
    }[fill]
