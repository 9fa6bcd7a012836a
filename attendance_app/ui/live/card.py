"""One card over the camera's picture: it confirms a punch, or says why there was none."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from attendance_app.ui.icons import pixmap
from attendance_app.ui.live.wording import CardText, Choice
from attendance_app.ui.theme import FEED, Space, Type, font

_ICON = 44
_BAR = 6
_LEFT = _BAR + Space.L + _ICON + Space.L
_COUNTDOWN = 34
_BUTTON = 52
_LEAST_BESIDE = 260
_LEAST_BESIDE_BRIEF = 190
_TICK_MS = 100

_TONES = {
    "in": FEED.clock_in,
    "out": FEED.clock_out,
    "plain": FEED.muted,
    "warning": FEED.warning,
}

_DRAWINGS = {
    "in": "in",
    "out": "out",
    "already": "done",
    "asked": "unknown",
    "unknown": "unknown",
    "ambiguous": "unknown",
    "refused": "warning",
}

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Card(QWidget):
    """One card: a drawing, the greeting, kind and time, details, its buttons, the time left.

    Painted rather than built of labels, and once rather than with each picture of the camera
    below it: only the ring that counts down is painted again, ten times a second.

    Parameters
    ----------
    text : CardText
    shown_s : float
        How long it stays, seconds.
    scale : float
        How much larger its letters are than in a window.

    Attributes
    ----------
    is_brief : bool
        It says the most important alone, because there is room for no more.
    """

    chosen = Signal(object)
    """The `Choice` of the button pressed."""

    over = Signal()
    """Its time is up."""

    def __init__(
        self,
        text: CardText,
        parent: QWidget | None = None,
        *,
        shown_s: float = 4.0,
        scale: float = 1.0,
    ) -> None:
        super().__init__(parent)
        self.text = text
        self._scale = scale
        self.setProperty("overlay", True)
        self.setAccessibleName(text.spoken)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.buttons = [self._button(choice) for choice in text.choices]
        self.is_brief = False
        self._face: QPixmap | None = None
        self._shown_s = shown_s
        self._until_s = time.monotonic() + shown_s
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._count_down)
        self._tick.start()

    def set_brief(self, brief: bool) -> None:
        """Say the most important alone, or everything."""
        if brief != self.is_brief:
            self.is_brief = brief
            self._face = None
            self._place_buttons()
            self.update()

    @property
    def left_s(self) -> float:
        """How much longer it stays, seconds."""
        return max(0.0, self._until_s - time.monotonic())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        text = max(lines[-1][0].bottom(), self._edge + _ICON) + self._edge
        if self._is_beside(width):
            above = max(lines[0][0].bottom(), self._edge + _COUNTDOWN)
            return max(text, above + Space.XS + _BUTTON + self._edge)
        rows = len(self._rows(width))
        return text + rows * (_BUTTON + Space.S) + (Space.XS if rows else 0)

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._face = None
        self._place_buttons()

    @property
    def _edge(self) -> int:
        """Between its words and its upper and lower edge, pixels."""
        return Space.S if self.is_brief else Space.M

    def _place_buttons(self) -> None:
        top = self.height() - self._edge - _BUTTON
        for row in reversed(self._rows(self.width())):
            left = self.width() - Space.M
            for button in reversed(row):
                width = min(button.sizeHint().width(), self.width() - 2 * Space.M)
                left -= width
                button.setGeometry(self._mirrored(QRect(left, top, width, _BUTTON)))
                left -= Space.S
            top -= _BUTTON + Space.S

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._face is None or self._face.devicePixelRatioF() != ratio:
            self._face = self._painted(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._face)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self._ring()).adjusted(3, 3, -3, -3)
        pen = painter.pen()
        pen.setWidthF(3.0)
        pen.setColor(QColor(FEED.line))
        painter.setPen(pen)
        painter.drawEllipse(ring)
        pen.setColor(QColor(_TONES[self.text.tone]))
        painter.setPen(pen)
        share = self.left_s / self._shown_s if self._shown_s else 0.0
        painter.drawArc(ring, 90 * 16, round(share * 360 * 16))
        painter.setPen(QColor(FEED.text))
        painter.setFont(font(Type.BODY, bold=True))
        seconds = str(max(1, round(self.left_s + 0.49)))
        painter.drawText(ring, int(Qt.AlignmentFlag.AlignCenter), seconds)

    def _painted(self, ratio: float) -> QPixmap:
        face = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        face.setDevicePixelRatio(ratio)
        face.fill(Qt.GlobalColor.transparent)
        painter = QPainter(face)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(_TONES[self.text.tone])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(FEED.raised))
        painter.drawRoundedRect(QRectF(self.rect()), Space.RADIUS, Space.RADIUS)
        painter.setClipRect(self._mirrored(QRect(0, 0, _BAR, self.height())))
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(self.rect()), Space.RADIUS, Space.RADIUS)
        painter.setClipping(False)
        drawing = _picture(self.text.drawing or _DRAWINGS[self.text.event], colour.name(), ratio)
        middle = (self._lines(self.width())[-1][0].bottom() + self._edge) // 2
        place = QRect(_BAR + Space.L, max(self._edge, middle - _ICON // 2), _ICON, _ICON)
        painter.drawPixmap(self._mirrored(place), drawing)
        for place, letters, ink, words in self._lines(self.width()):
            painter.setFont(letters)
            painter.setPen(QColor(ink))
            painter.drawText(self._mirrored(place), _WRAP, words)
        painter.end()
        return face

    def _lines(self, width: int) -> list[tuple[QRect, QFont, str, str]]:
        """Place, letters, colour and words of each line, from above; as if left to right."""
        room = max(1, width - _LEFT - Space.L - _COUNTDOWN - Space.S)
        lines: list[tuple[QRect, QFont, str, str]] = []
        top = self._edge
        beside = self.buttons[0].sizeHint().width() + Space.S if self._is_beside(width) else 0
        for size, bold, ink, words in self._words():
            if not words:
                continue
            letters = font(round(size * self._scale), bold=bold)
            wide = room if not lines else room + _COUNTDOWN + Space.S - beside
            space = QRect(_LEFT, top, wide, 2000)
            metrics = QFontMetrics(letters)
            if self.is_brief:
                # Two lines at most: what does not fit them would push others out of view.
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(1.6 * wide))
            height = metrics.boundingRect(space, _WRAP, words).height()
            lines.append((QRect(_LEFT, top, wide, height), letters, ink, words))
            top += height + Space.XS
        return lines

    def _words(self) -> Sequence[tuple[int, bool, str, str]]:
        """Size, whether bold, colour and words of each line, from above."""
        text, tone = self.text, _TONES[self.text.tone]
        if self.is_brief and text.kind:
            second = " · ".join(part for part in (text.kind, text.brief) if part)
            return (
                (Type.CARD, True, FEED.text, text.headline),
                (Type.HEADING, True, tone, second),
            )
        return (
            (Type.CARD, True, FEED.text, text.headline),
            (Type.TITLE, True, tone, text.kind),
            (Type.HEADING, False, FEED.text, text.detail),
            (Type.BODY, False, FEED.muted, text.note),
        )

    def _is_beside(self, width: int) -> bool:
        """Whether the one button there is goes beside the lower lines instead of below them."""
        if len(self.buttons) != 1:
            return False
        least = _LEAST_BESIDE_BRIEF if self.is_brief else _LEAST_BESIDE
        return width - _LEFT - self.buttons[0].sizeHint().width() >= least

    def _rows(self, width: int) -> list[list[QPushButton]]:
        """The buttons in as many rows as they need."""
        rows: list[list[QPushButton]] = []
        room = width - 2 * Space.M
        left = 0
        for button in self.buttons:
            wide = button.sizeHint().width()
            if not rows or left < wide:
                rows.append([])
                left = room
            rows[-1].append(button)
            left -= wide + Space.S
        return rows

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton(choice.text.replace("&", "&&"), self)
        button.setProperty("role", "feed")
        button.setAutoDefault(False)
        button.setAccessibleName(choice.text)
        button.setAccessibleDescription(self.text.headline)
        button.clicked.connect(lambda: self.chosen.emit(choice))
        return button

    def _ring(self) -> QRect:
        right = self.width() - Space.M - _COUNTDOWN
        return self._mirrored(QRect(right, self._edge, _COUNTDOWN, _COUNTDOWN))

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _count_down(self) -> None:
        if self.left_s <= 0:
            self._tick.stop()
            self.over.emit()
        else:
            self.update(self._ring())


@lru_cache(maxsize=32)
def _picture(drawing: str, colour: str, ratio: float) -> QPixmap:
    return pixmap(drawing, _ICON, colour=colour, ratio=ratio)
