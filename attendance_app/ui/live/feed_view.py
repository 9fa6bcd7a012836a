"""The widget that paints the camera's picture, and boxes with words over it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.ui.live.attention import FaceLabel
from attendance_app.ui.live.label_places import Wish, label_places
from attendance_app.ui.theme import FEED, Space, Type, font
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.scaling import BgraImage
from attendance_app.words import tr

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

    Attributes
    ----------
    zoom : float
        How much larger than it fits the picture may be shown to fill the view; what is then
        outside is cut off at the edges. 1.0: all of it is always in view.
    """

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # It paints all of itself, so Qt need not clear it first.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self.setAccessibleName(tr("live", "Camera"))
        self.painted = 0
        self._picture: Picture | None = None
        self._painted_index = -1
        self._labels: tuple[FaceLabel, ...] = ()
        self._hint = ""
        self._dim = 0.0
        self.zoom = 1.0

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
        changed = QRegion(self.rect())
        for hidden in self.covered():
            changed -= QRegion(hidden)
        self.update(changed)

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
        self._paint_labels(painter)
        if self._painted_index != self._picture.frame_index:
            self._painted_index = self._picture.frame_index
            self.painted += 1

    def covered(self) -> Iterable[QRect]:
        """What lies over the picture and hides it wholly: not painted again with each picture."""
        return ()

    def over(self) -> Iterable[QRect]:
        """Where something lies over the picture, and no label goes."""
        return ()

    def room_for_labels(self) -> QRectF:
        """Where labels may go."""
        return QRectF(self.rect())

    def label_plates(self) -> list[tuple[FaceLabel, QRectF, str]]:
        """Each label that has words, where they are, and the words as far as they have room."""
        room = self.room_for_labels()
        shown = [label for label in self._labels if label.text]
        texts = [_fitted(label.text, label.focus, int(room.width() * 0.6)) for label in shown]
        wishes = [
            Wish(self.to_view(label.box), QSizeF(width, height), label.focus)
            for label, (_, width, height) in zip(shown, texts, strict=True)
        ]
        places = label_places(wishes, room, [QRectF(place) for place in self.over()])
        return [
            (label, place, text)
            for label, (text, _, _), place in zip(shown, texts, places, strict=True)
            if place is not None
        ]

    def _paint_labels(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = QColor(FEED.window)
        edge.setAlphaF(0.5)
        for label in self._labels:
            box, width = self.to_view(label.box), 3.0 if label.focus else 2.0
            pen = QPen(QColor(_TONES[label.tone]), width)
            # Light lines are lost on light walls and faces without a dark edge.
            painter.setPen(QPen(edge, width + 2.0))
            painter.drawRoundedRect(box, Space.RADIUS, Space.RADIUS)
            if label.tone == "searching":
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(box, Space.RADIUS, Space.RADIUS)
        for label, plate, text in self.label_plates():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(_TONES[label.tone]))
            painter.drawRoundedRect(plate, 6, 6)
            painter.setPen(QColor(FEED.window))
            painter.setFont(_letters(label.focus))
            painter.drawText(plate, int(Qt.AlignmentFlag.AlignCenter), text)


def _letters(focus: bool) -> QFont:
    return font(Type.HEADING if focus else Type.BODY, bold=True)


@lru_cache(maxsize=128)
def _fitted(text: str, focus: bool, room: int) -> tuple[str, float, float]:
    """A label's words as far as they have room, and the size of its plate.

    Remembered: a face moves with every result, its words stay.
    """
    metrics = QFontMetrics(_letters(focus))
    words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 120) - 2 * Space.S)
    return words, metrics.horizontalAdvance(words) + 2 * Space.S, metrics.height() + Space.S
