"""The column that shows which steps there are, which is in view, and which are done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.ui.enrollment.flow import Step, step_title
from attendance_app.ui.theme import Space, Type, colours, font
from attendance_app.words import tr

_DISC = 28
_ROW = 60
_LEAST_WIDTH = 140
"""For the words below."""


class StepsRail(QWidget):
    """Numbered discs one below the other, joined by a line, each with its title beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("enrollment", "Steps"))

    def show_steps(self, steps: Sequence[Step], now: Step) -> None:
        """Show these, with this one in view."""
        self._steps = tuple(steps)
        self._now = self._steps.index(now)
        self.setAccessibleDescription(
            tr("enrollment", "Step {number} of {count}: {title}").format(
                number=self._now + 1, count=len(steps), title=step_title(now)
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(Type.BODY, bold=True))
        widest = max((metrics.horizontalAdvance(step_title(step)) for step in Step), default=0)
        return QSize(
            max(_LEAST_WIDTH, _DISC + Space.M + widest + Space.XS), max(1, len(self._steps)) * _ROW
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - _DISC / 2 - 1 if backwards else _DISC / 2 + 1
        for place, step in enumerate(self._steps):
            centre = QPointF(x, place * _ROW + _DISC / 2 + 1)
            if place + 1 < len(self._steps):
                ink = look.clock_in if place < self._now else look.line
                painter.setPen(QPen(QColor(ink), 2))
                painter.drawLine(
                    centre + QPointF(0, _DISC / 2), centre + QPointF(0, _ROW - _DISC / 2)
                )
            self._paint_disc(painter, place, centre)
            painter.setFont(font(Type.BODY, bold=place == self._now))
            painter.setPen(QColor(look.text if place == self._now else look.muted))
            room = self.width() - _DISC - Space.M
            beside = QRectF(
                0 if backwards else _DISC + Space.M, centre.y() - _DISC, room, 2 * _DISC
            )
            side = Qt.AlignmentFlag.AlignRight if backwards else Qt.AlignmentFlag.AlignLeft
            painter.drawText(beside, side | Qt.AlignmentFlag.AlignVCenter, step_title(step))

    def _paint_disc(self, painter: QPainter, place: int, centre: QPointF) -> None:
        look = colours()
        done, now = place < self._now, place == self._now
        disc = QRectF(0, 0, _DISC, _DISC)
        disc.moveCenter(centre)
        edge = look.clock_in if done else look.accent if now else look.line
        ground = look.clock_in if done else look.accent if now else look.surface
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        ink = QColor(look.window if done else look.on_accent if now else look.muted)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(ink, 2.4, Qt.PenStyle.SolidLine, cap, join))
        if done:
            painter.drawPolyline(
                [centre + QPointF(x, y) for x, y in ((-5.5, 0.5), (-2.0, 4.0), (5.5, -4.0))]
            )
        else:
            painter.setFont(font(Type.BODY, bold=True))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(place + 1))
