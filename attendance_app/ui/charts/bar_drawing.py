"""Where the parts of a chart of bars lie, and how they are painted."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from attendance_app.ui.charts.chart_values import ChartValues, thinned, ticks
from attendance_app.ui.charts.fills import fill_bar
from attendance_app.ui.theme import Space, Type, colours, font

HEIGHT = 208
"""Of upright bars where there is room, pixels."""

LEAST = 112
"""And where there is little."""

_ROW = 32
_LONGEST_NAME = 0.36
"""Of the width, what names beside sideways bars may take."""

_BAR = 0.62
"""Of its place, how much a bar takes; the rest is between it and the next."""

_WIDEST = 48.0


def least_height(values: ChartValues) -> int:
    """How high a chart must be, pixels: sideways bars need a row each."""
    if not values.is_sideways:
        return LEAST
    return round(_above(values) + _below() + _ROW * len(values.labels))


def _metrics() -> QFontMetricsF:
    return QFontMetricsF(font(Type.SMALL))


def _line() -> float:
    return _metrics().height()


def _above(values: ChartValues) -> float:
    """The line of the legend, and room for a number on the highest upright bar."""
    return _line() + (Space.S if values.is_sideways else Space.XL)


def _below() -> float:
    return _line() + Space.S


class BarDrawing:
    """A chart at one size. Places are reckoned from the leading side, and mirrored when painted.

    Parameters
    ----------
    values : ChartValues
        Not empty.
    size : QSize
        Of what is painted on.
    is_mirrored : bool
        Whether reading begins at the right.
    """

    def __init__(self, values: ChartValues, size: QSize, *, is_mirrored: bool) -> None:
        self._values = values
        self._width, self._height = float(size.width()), float(size.height())
        self._is_mirrored = is_mirrored
        self._metrics = _metrics()
        self._line = _line()
        self._ticks = ticks(max(values.sums), values.unit)

    def category_at(self, at: QPoint) -> int | None:
        """The category there, if there is one."""
        for number in range(len(self._values.labels)):
            cell = self.place_of(number)
            if self._values.is_sideways:
                if cell.top() <= at.y() < cell.bottom():
                    return number
            elif cell.left() <= at.x() < cell.right() and at.y() >= cell.top():
                return number
        return None

    def place_of(self, at: int) -> QRectF:
        """The whole place of a category."""
        return self._mirrored(self._cell(at))

    def paint(self, painter: QPainter, current: int | None) -> None:
        """Paint all of it, with one category marked."""
        painter.setFont(font(Type.SMALL))
        self._paint_head(painter)
        if current is not None:
            painter.fillRect(self.place_of(current), QColor(colours().hover))
        self._paint_axis(painter)
        every = 1
        if not self._values.is_sideways:
            widths = [self._metrics.horizontalAdvance(each) for each in self._values.labels]
            every = thinned([width + Space.S for width in widths], self._plot.width())
        for at in range(len(self._values.labels)):
            self._paint_category(painter, at, every)

    @cached_property
    def _plot(self) -> QRectF:
        """Where the bars are."""
        values, advance = self._values, self._metrics.horizontalAdvance
        if values.is_sideways:
            widest = max(advance(each) for each in values.labels)
            lead = min(widest, self._width * _LONGEST_NAME) + Space.M
            trail = max(advance(values.unit.text(each)) for each in values.sums) + Space.L
        else:
            lead = max(advance(values.unit.tick(each)) for each in self._ticks) + Space.S
            trail = float(Space.XS)
        top = _above(values)
        height = self._height - top - _below()
        return QRectF(lead, top, max(1.0, self._width - lead - trail), max(1.0, height))

    def _cell(self, at: int) -> QRectF:
        plot, count = self._plot, len(self._values.labels)
        if self._values.is_sideways:
            size = min(plot.height() / count, float(_ROW))
            return QRectF(plot.left(), plot.top() + at * size, plot.width(), size)
        size = plot.width() / count
        return QRectF(plot.left() + at * size, plot.top(), size, plot.height())

    def _mirrored(self, place: QRectF) -> QRectF:
        if not self._is_mirrored:
            return place
        return QRectF(self._width - place.right(), place.top(), place.width(), place.height())

    def _paint_head(self, painter: QPainter) -> None:
        """The legend, or, of a single series, what the axis counts."""
        values, side, x = self._values, 12.0, 0.0
        if len(values.series) == 1:
            self._text(painter, QRectF(x, 0, self._width, self._line), values.axis, leading=True)
            return
        for series in values.series:
            place = QRectF(x, (self._line - side) / 2 + 1, side, side)
            fill_bar(painter, self._mirrored(place), series.fill)
            width = self._metrics.horizontalAdvance(series.name) + 1
            x += side + Space.XS
            self._text(painter, QRectF(x, 0, width, self._line), series.name, leading=True)
            x += width + Space.L

    def _paint_axis(self, painter: QPainter) -> None:
        values, plot, look = self._values, self._plot, colours()
        for number, value in enumerate(self._ticks):
            part = value / self._ticks[-1]
            painter.setPen(QPen(QColor(look.line_strong if number == 0 else look.line), 1))
            text = values.unit.tick(value)
            if values.is_sideways:
                x = plot.left() + part * plot.width()
                bottom = self._cell(len(values.labels) - 1).bottom()
                drawn = self._mirrored(QRectF(x, plot.top(), 0, bottom - plot.top()))
                painter.drawLine(drawn.topLeft(), drawn.bottomLeft())
                place = QRectF(x - 40, bottom + 2, 80, self._line)
                self._text(painter, place, text, centred=True)
            else:
                y = plot.bottom() - part * plot.height()
                drawn = self._mirrored(QRectF(plot.left(), y, plot.width(), 0))
                painter.drawLine(drawn.topLeft(), drawn.topRight())
                place = QRectF(0, y - self._line / 2, plot.left() - Space.S, self._line)
                self._text(painter, place, text)

    def _paint_category(self, painter: QPainter, at: int, every: int) -> None:
        values, plot, cell = self._values, self._plot, self._cell(at)
        end = self._paint_bar(painter, at, cell)
        figure = (values.figures or values.sums)[at]
        total = values.unit.text(figure)
        width = self._metrics.horizontalAdvance(total)
        if values.is_sideways:
            room = plot.left() - Space.S
            elide = Qt.TextElideMode.ElideRight
            name = self._metrics.elidedText(values.labels[at], elide, room)
            names = QRectF(0, cell.top(), room, cell.height())
            self._text(painter, names, name, leading=True, strong=True)
            place = QRectF(end + Space.XS, cell.top(), width + Space.S, cell.height())
            self._text(painter, place, total, leading=True)
            return
        if at % every == 0:
            wide = QRectF(cell.center().x() - 100, plot.bottom() + Space.XS, 200, self._line)
            self._text(painter, wide, values.labels[at], centred=True)
        # Figures that touch read as one number.
        if figure and width + Space.XS <= cell.width():
            above = QRectF(cell.center().x() - 100, end - self._line, 200, self._line)
            self._text(painter, above, total, centred=True, strong=True)

    def _paint_bar(self, painter: QPainter, at: int, cell: QRectF) -> float:
        """The pieces of a bar, one after the other; where it ends."""
        plot, is_sideways = self._plot, self._values.is_sideways
        if is_sideways:
            thick, end = cell.height() * _BAR, cell.left()
        else:
            thick, end = min(cell.width() * _BAR, _WIDEST), plot.bottom()
        for each in self._values.series:
            share = each.values[at] / self._ticks[-1]
            if is_sideways:
                length = share * plot.width()
                place = QRectF(end, cell.center().y() - thick / 2, length, thick)
                end += length
            else:
                length = share * plot.height()
                place = QRectF(cell.center().x() - thick / 2, end - length, thick, length)
                end -= length
            if share:
                fill_bar(painter, self._mirrored(place), each.fill)
        return end

    def _text(
        self,
        painter: QPainter,
        place: QRectF,
        text: str,
        *,
        leading: bool = False,
        centred: bool = False,
        strong: bool = False,
    ) -> None:
        """Write a line on the leading side of its place, on the trailing one, or between."""
        look = colours()
        painter.setPen(QColor(look.text if strong else look.muted))
        side = Qt.AlignmentFlag.AlignHCenter
        if not centred:
            at_left = leading is not self._is_mirrored
            side = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(self._mirrored(place), flags | int(Qt.TextFlag.TextSingleLine), text)
