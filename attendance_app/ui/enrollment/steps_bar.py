"""The row that shows which poses were taken, which is asked for, and which were skipped."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.ui.enrollment.guide import GuideState
from attendance_app.ui.enrollment.looks import Pose
from attendance_app.ui.enrollment.wording import pose_title
from attendance_app.ui.theme import Space, Type, colours, font
from attendance_app.words import tr

_DISC = 22


class StepsBar(QWidget):
    """Five discs with their titles, joined by a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = GuideState()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_state(self._state)

    def show_state(self, state: GuideState) -> None:
        """Show how far it is."""
        self._state = state
        self.setAccessibleName(tr("enrollment", "Poses"))
        self.setAccessibleDescription("\n".join(_word(state, pose) for pose in Pose))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, _DISC + Space.XS + QFontMetrics(font(Type.SMALL)).height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        poses = list(Pose)
        room = self.width() / len(poses)
        middle = _DISC / 2 + 1
        painter.setPen(QPen(QColor(look.line), 2))
        painter.drawLine(QPointF(room / 2, middle), QPointF(self.width() - room / 2, middle))
        backwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for number, pose in enumerate(poses):
            place = len(poses) - 1 - number if backwards else number
            centre = QPointF(room * (place + 0.5), middle)
            self._paint_disc(painter, pose, number + 1, centre)
            now = pose is self._state.pose
            painter.setFont(font(Type.SMALL, bold=now))
            painter.setPen(QColor(look.text if now else look.muted))
            below = QRectF(centre.x() - room / 2, _DISC + Space.XS, room, self.height())
            painter.drawText(
                below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, pose_title(pose)
            )

    def _paint_disc(self, painter: QPainter, pose: Pose, number: int, centre: QPointF) -> None:
        look = colours()
        taken, now = pose in self._state.taken, pose is self._state.pose
        disc = QRectF(0, 0, _DISC, _DISC)
        disc.moveCenter(centre)
        edge = look.clock_in if taken else look.accent if now else look.line
        ground = look.clock_in if taken else look.accent if now else look.window
        painter.setPen(QPen(QColor(edge), 2))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        ink = QColor(look.window if taken else look.on_accent if now else look.muted)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(ink, 2, Qt.PenStyle.SolidLine, cap, join))
        if taken:
            painter.drawPolyline(
                [centre + QPointF(x, y) for x, y in ((-4.5, 0.5), (-1.5, 3.5), (4.5, -3.5))]
            )
        elif pose in self._state.skipped:
            painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0))
        else:
            painter.setFont(font(Type.SMALL, bold=True))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))


def _word(state: GuideState, pose: Pose) -> str:
    if pose in state.taken:
        told = tr("enrollment", "{pose}: taken")
    elif pose is state.pose:
        told = tr("enrollment", "{pose}: asked for now")
    elif pose in state.skipped:
        told = tr("enrollment", "{pose}: skipped")
    else:
        told = tr("enrollment", "{pose}: to come")
    return told.format(pose=pose_title(pose))
