"""The widget that paints the camera's picture, and boxes with words over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.ui.live.attention import FaceLabel
from attendance_app.ui.theme import FEED, Space, Type, font
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.scaling import BgraImage

_TONES = {
    "known": FEED.clock_in,
    "searching": FEED.muted,
    "warning": FEED.warning,
}


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A frame fitted to a view, ready to be painted without scaling.

    Attributes
    ----------
    image : QImage
        RGB32; lies over `pixels`, which it keeps nothing of.
    pixels : BgraImage
        The memory of `image`.
    source : BgrImage
        The frame's own pixels, for whoever wants to look closer.
    frame_index, time_s
        As in the frame.
    mirrored : bool
        Whether left and right are exchanged.
    """

    image: QImage
    pixels: BgraImage
    source: BgrImage
    frame_index: int
    time_s: float
    mirrored: bool


class FeedView(QWidget):
    """Paints the newest picture pixel by pixel, centred, and labels over it.

    It is given pictures (by `FeedThread`) and labels; it knows no camera. `painted` counts the
    different pictures that reached the screen.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # It paints all of itself, so Qt need not clear it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self.setAccessibleName("Camera")
        self.painted = 0
        self._picture: Picture | None = None
        self._painted_index = -1
        self._labels: tuple[FaceLabel, ...] = ()
        self._hint = ""
        self._dim = 0.0

    @property
    def picture(self) -> Picture | None:
        """The picture in view."""
        return self._picture

    @property
    def labels(self) -> tuple[FaceLabel, ...]:
        """What is drawn over it."""
        return self._labels

    def show_picture(self, picture: Picture | None) -> None:
        """Show this picture from the next repaint on; None leaves the hint alone."""
        self._picture = picture
        self.update()

    def show_labels(self, labels: Sequence[FaceLabel]) -> None:
        """Draw these from the next repaint on, which the next picture causes anyhow."""
        self._labels = tuple(labels)

    def set_hint(self, text: str) -> None:
        """What to say where there is no picture."""
        self._hint = text
        if self._picture is None:
            self.update()

    def set_dim(self, dim: float) -> None:
        """Darken the picture: 0 not at all, 1 to black."""
        self._dim = dim
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def picture_rect(self) -> QRectF:
        """Where the picture lies, in the widget's coordinates; empty without one."""
        if self._picture is None:
            return QRectF()
        image = self._picture.image
        # Both cut to whole device pixels, or the painter would resample the picture.
        ratio = self.devicePixelRatioF()
        width, height = image.width() / ratio, image.height() / ratio
        left = round((self.width() - width) / 2 * ratio) / ratio
        top = round((self.height() - height) / 2 * ratio) / ratio
        return QRectF(left, top, width, height)

    def to_view(self, box: Box) -> QRectF:
        """A box of the frame in the widget's coordinates."""
        if self._picture is None:
            return QRectF()
        place = self.picture_rect()
        scale = place.width() / self._picture.source.shape[1]
        left = box.left * scale
        if self._picture.mirrored:
            left = place.width() - box.right * scale
        return QRectF(
            place.left() + left,
            place.top() + box.top * scale,
            box.width * scale,
            box.height * scale,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = self.picture_rect()
        ground = QColor(FEED.window)
        if self._picture is None:
            painter.fillRect(self.rect(), ground)
            if self._dim > 0:
                # It is darkened for something that is read in its place.
                return
            painter.setPen(QColor(FEED.muted))
            painter.setFont(font(Type.HEADING))
            inside = self.rect().adjusted(Space.XL, Space.XL, -Space.XL, -Space.XL)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inside, int(flags), self._hint)
            return
        if not place.contains(QRectF(self.rect())):
            painter.fillRect(self.rect(), ground)
        painter.drawImage(place, self._picture.image)
        if self._dim > 0:
            ground.setAlphaF(self._dim)
            painter.fillRect(place, ground)
        for label in self._labels:
            self._paint_label(painter, label)
        if self._painted_index != self._picture.frame_index:
            self._painted_index = self._picture.frame_index
            self.painted += 1

    def _paint_label(self, painter: QPainter, label: FaceLabel) -> None:
        box = self.to_view(label.box)
        colour = QColor(_TONES[label.tone])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour, 3.0 if label.focus else 2.0)
        if label.tone == "searching":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, Space.RADIUS, Space.RADIUS)
        if not label.text:
            return
        letters = font(Type.HEADING if label.focus else Type.BODY, bold=True)
        metrics = QFontMetrics(letters)
        room = max(box.width(), 220.0)
        text = metrics.elidedText(label.text, Qt.TextElideMode.ElideRight, int(room))
        width = metrics.horizontalAdvance(text) + 2 * Space.S
        height = metrics.height() + Space.S
        top = box.bottom() + Space.XS
        if top + height > self.height():
            top = max(0.0, box.top() - Space.XS - height)
        left = min(max(box.center().x() - width / 2, 0.0), max(0.0, self.width() - width))
        plate = QRectF(left, top, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(plate, 6, 6)
        painter.setPen(QColor(FEED.window))
        painter.setFont(letters)
        baseline = plate.top() + (height + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left + Space.S, baseline), text)
