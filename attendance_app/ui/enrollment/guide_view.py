"""The camera's picture with a ring around the face that guides a person through a pose."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from attendance_app.ui.enrollment.looks import Pose
from attendance_app.ui.enrollment.wording import Tone
from attendance_app.ui.live.feed_view import FeedView
from attendance_app.ui.theme import FEED, Space, Type, font
from attendance_app.vision.faces import Box
from attendance_app.words import tr

_COLOURS = {
    Tone.WAIT: FEED.text,
    Tone.ADJUST: FEED.warning,
    Tone.HOLD: FEED.accent,
    Tone.TAKEN: FEED.clock_in,
}

# A head is wider and taller than the detector's box, which ends at the brows and the chin.
_WIDER, _TALLER, _RAISED = 1.5, 1.9, 0.12

# The ring follows at the picture's rate what is looked at less often: this share per picture.
_FOLLOW = 0.3

_SHADE = 0.45

_TURN_ARC_DEG = 120
"""The part of the ring on the side turned to that is filled when the turn is reached."""


class GuideView(FeedView):
    """Paints a ring where the face is (or should be), how long it was held, where to turn, advice.

    The advice stands in the picture because that is where the person looks.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("enrollment", "Camera"))
        self._box: Box | None = None
        self._tone = Tone.WAIT
        self._held = 0.0
        self._turned = 0.0
        self._pose: Pose | None = None
        self._advice = ""
        self._guiding = False
        self._ring = QRectF()

    @property
    def tone(self) -> Tone:
        """How the ring is painted."""
        return self._tone

    def guide(
        self,
        box: Box | None,
        tone: Tone,
        held: float,
        pose: Pose | None,
        turned: float = 0.0,
    ) -> None:
        """Show this from the next picture on.

        Parameters
        ----------
        box : Box or None
            The face, in pixels of the frame; None leaves the ring in the middle.
        tone : Tone
            Its colour.
        held : float
            How much of the ring is filled, 0 to 1.
        pose : Pose or None
            Where an arrow points.
        turned : float
            How much of the arc on that side is filled, 0 to 1.
        """
        self._box, self._tone, self._held, self._pose = box, tone, held, pose
        self._turned = turned
        self._guiding = True

    @property
    def advice(self) -> str:
        """The sentence in the picture."""
        return self._advice

    def advise(self, words: str) -> None:
        """Write this in the picture, from the next one on."""
        if words != self._advice:
            self._advice = words
            self.setAccessibleDescription(words)

    def rest(self) -> None:
        """Show the picture alone."""
        self._guiding = False
        self.advise("")
        self._ring = QRectF()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._guiding:
            self._paint_ring(painter, self._follow())
        if self._advice:
            self._paint_advice(painter)

    def _paint_ring(self, painter: QPainter, ring: QRectF) -> None:
        self._shade(painter, ring)
        colour = QColor(_COLOURS[self._tone])
        colour.setAlphaF(0.55)
        pen = QPen(colour, 3)
        if self._box is None:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(ring)
        if self._held > 0:
            colour.setAlphaF(1.0)
            painter.setPen(_rounded(colour, 7))
            # Sixteenths of a degree, clockwise from the top.
            painter.drawArc(ring, 90 * 16, -round(self._held * 360 * 16))
        if self._tone is Tone.ADJUST and self._box is not None:
            self._point(painter, ring)

    def _follow(self) -> QRectF:
        place = self.picture_rect()
        if self._box is None:
            height = 0.62 * place.height()
            wanted = QRectF(0, 0, 0.76 * height, height)
            wanted.moveCenter(place.center() - QPointF(0, 0.04 * place.height()))
        else:
            face = self.to_view(self._box)
            wanted = QRectF(0, 0, _WIDER * face.width(), _TALLER * face.height())
            wanted.moveCenter(face.center() - QPointF(0, _RAISED * face.height()))
        if self._ring.isEmpty():
            self._ring = wanted
        ring = self._ring
        centre = ring.center() + (wanted.center() - ring.center()) * _FOLLOW
        ring.setSize(ring.size() + (wanted.size() - ring.size()) * _FOLLOW)
        ring.moveCenter(centre)
        return ring

    def _shade(self, painter: QPainter, ring: QRectF) -> None:
        around = QPainterPath()
        around.addRect(self.picture_rect())
        around.addEllipse(ring)
        ground = QColor(FEED.window)
        ground.setAlphaF(_SHADE)
        painter.fillPath(around, ground)

    def _paint_advice(self, painter: QPainter) -> None:
        letters = font(Type.HEADING, bold=True)
        room = QRectF(self.rect()).adjusted(Space.XL, 0, -Space.XL, -Space.L)
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        inside = QRectF(QFontMetrics(letters).boundingRect(room.toRect(), flags, self._advice))
        plate = inside.adjusted(-Space.L, -Space.S, Space.L, Space.S)
        plate.moveBottom(room.bottom())
        ground = QColor(FEED.window)
        ground.setAlphaF(0.85)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(plate, Space.RADIUS, Space.RADIUS)
        painter.setFont(letters)
        painter.setPen(QColor(_COLOURS[self._tone]))
        painter.drawText(plate, flags, self._advice)

    def _point(self, painter: QPainter, ring: QRectF) -> None:
        """Chevrons beside the ring where the head is to turn, and an arc of how far it has."""
        assert self.picture is not None
        match self._pose:
            case Pose.LEFT | Pose.RIGHT:
                # A person's left is the picture's right, unless it is shown as a mirror does.
                leftwards = (self._pose is Pose.LEFT) == self.picture.mirrored
                way, middle_deg = QPointF(-1 if leftwards else 1, 0), 180 if leftwards else 0
                edge = ring.center() + way * (ring.width() / 2 + Space.L)
            case Pose.UP:
                way, middle_deg = QPointF(0, -1), 90
                edge = ring.center() + way * (ring.height() / 2 + Space.L)
            case _:
                return
        across = QPointF(way.y(), way.x())
        if self._turned > 0:
            painter.setPen(_rounded(QColor(FEED.accent), 7))
            span_deg = _TURN_ARC_DEG * self._turned
            # Sixteenths of a degree, counter-clockwise from the right.
            painter.drawArc(ring, round((middle_deg - span_deg / 2) * 16), round(span_deg * 16))
        painter.setPen(_rounded(QColor(_COLOURS[self._tone]), 4))
        for number in range(2):
            tip = edge + way * (Space.S + number * Space.L)
            back = tip - way * Space.S
            painter.drawPolyline([back + across * Space.M, tip, back - across * Space.M])


def _rounded(colour: QColor, width: float) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, width, Qt.PenStyle.SolidLine, cap, join)
