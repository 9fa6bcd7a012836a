"""A chart of bars that is read by eye, by mouse and by arrow keys."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from attendance_app.ui.charts.bar_drawing import HEIGHT, LEAST, BarDrawing, least_height
from attendance_app.ui.charts.chart_values import ChartValues
from attendance_app.ui.theme import Space, colours
from attendance_app.words import tr

_FAR = 1_000_000

_MARGIN = Space.XS
"""Around the drawing, for the frame of the focus."""

_CORNER = QPoint(_MARGIN, _MARGIN)


class BarChart(QWidget):
    """Bars with an axis, a legend of patterns, and the category under the mouse or the keys.

    Attributes
    ----------
    values : ChartValues or None
    current : int or None
        The category that is told about, to the eye and to a screen reader.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: ChartValues | None = None
        self.current: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def show_values(self, values: ChartValues) -> None:
        """Draw these."""
        if values == self.values:
            return
        self.values = values
        self.current = None
        self.setAccessibleName(values.title)
        self.setAccessibleDescription(values.summary)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, max(HEIGHT, self.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        height = LEAST if self.values is None else least_height(self.values)
        return QSize(220, height + 2 * _MARGIN)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._category_at(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.hasFocus():
            self._point_at(None)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at = self._category_at(event.pos())
            if at is None or self.values is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), self._tip(at), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current is None and self._drawing() is not None:
            self._point_at(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from bar to bar, Home and End to the first and the last one."""
        values, drawing = self.values, self._drawing()
        step = self._step(Qt.Key(event.key()))
        if values is None or drawing is None or step is None:
            super().keyPressEvent(event)
            return
        at = max(0, min(len(values.labels) - 1, (self.current or 0) + step))
        self._point_at(at)
        where = self.mapToGlobal(drawing.place_of(at).center().toPoint() + _CORNER)
        QToolTip.showText(where, self._tip(at), self)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, drawing, look = QPainter(self), self._drawing(), colours()
        if drawing is None:
            painter.setPen(QColor(look.muted))
            words = tr("charts", "Nothing to show yet")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
        else:
            painter.save()
            painter.translate(_CORNER)
            drawing.paint(painter, self.current)
            painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(frame, Space.XS, Space.XS)

    def _tip(self, at: int) -> str:
        """The words for a category; as rich text, or a name may be taken for such."""
        words = "" if self.values is None else self.values.in_words(at)
        return f"<p>{escape(words)}</p>".replace("\n", "<br>")

    def _drawing(self) -> BarDrawing | None:
        """The chart as it lies at this size; None where there is nothing to draw."""
        if self.values is None or self.values.is_empty:
            return None
        room = self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        return BarDrawing(self.values, room, is_mirrored=self.isRightToLeft())

    def _category_at(self, at: QPoint) -> int | None:
        drawing = self._drawing()
        return None if drawing is None else drawing.category_at(at - _CORNER)

    def _step(self, key: Qt.Key) -> int | None:
        forward = -1 if self.isRightToLeft() else 1
        return {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Home: -_FAR,
            Qt.Key.Key_End: _FAR,
        }.get(key)

    def _point_at(self, at: int | None) -> None:
        if at == self.current or self.values is None:
            return
        self.current = at
        words = self.values.summary if at is None else self.values.in_words(at)
        self.setAccessibleDescription(words)
        changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)
        self.update()
