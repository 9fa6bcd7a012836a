"""The cards over the camera's picture that confirm a punch or say why there was none."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from attendance_app.ui.icons import pixmap
from attendance_app.ui.live.wording import CardText
from attendance_app.ui.theme import FEED, Space, Type, font

MOST = 3

_ICON = 44
_BAR = 6
_LEFT = _BAR + Space.L + _ICON + Space.L

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
    "unknown": "unknown",
    "ambiguous": "unknown",
    "refused": "warning",
}

_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Card(QWidget):
    """One card: a drawing, the greeting, kind and time, a detail.

    Painted rather than built of labels: a styled label costs the window a millisecond each time
    somebody clocks in, over a picture that is repainted 30 times a second.
    """

    def __init__(self, text: CardText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.setAccessibleName(". ".join(p for p in (text.headline, text.kind, text.detail) if p))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        headline, below = self._places(width)
        return max(below.bottom(), headline.bottom(), Space.M + _ICON) + Space.M

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(_TONES[self.text.tone])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(FEED.raised))
        painter.drawRoundedRect(QRectF(self.rect()), Space.RADIUS, Space.RADIUS)
        painter.setClipRect(0, 0, _BAR, self.height())
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(self.rect()), Space.RADIUS, Space.RADIUS)
        painter.setClipping(False)
        drawing = _picture(_DRAWINGS[self.text.event], colour.name(), self.devicePixelRatioF())
        painter.drawPixmap(_BAR + Space.L, (self.height() - _ICON) // 2, drawing)
        headline, below = self._places(self.width())
        painter.setPen(QColor(FEED.text))
        painter.setFont(font(Type.CARD, bold=True))
        painter.drawText(headline, _WRAP, self.text.headline)
        if self.text.kind:
            letters = font(Type.HEADING, bold=True)
            painter.setPen(colour)
            painter.setFont(letters)
            painter.drawText(below, _WRAP, self.text.kind)
            below.setLeft(below.left() + _advance(self.text.kind))
        painter.setPen(QColor(FEED.muted))
        painter.setFont(font(Type.HEADING))
        painter.drawText(below, _WRAP, self.text.detail)

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Where the headline goes, and the line or lines below it."""
        room = QRect(_LEFT, Space.M, max(1, width - _LEFT - Space.L), 1000)
        headline = QFontMetrics(font(Type.CARD, bold=True)).boundingRect(
            room, _WRAP, self.text.headline
        )
        beside = _advance(self.text.kind) if self.text.kind else 0
        lines = QFontMetrics(font(Type.HEADING)).boundingRect(
            room.adjusted(beside, 0, 0, 0), _WRAP, self.text.detail or self.text.kind
        )
        headline.setWidth(room.width())
        below = QRect(_LEFT, headline.bottom() + 3, room.width(), lines.height())
        return headline, below


class Cards(QWidget):
    """The newest at most three cards, each for a few seconds, newest at the bottom."""

    def __init__(self, parent: QWidget, *, shown_s: float = 4.0) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shown_ms = round(1000 * shown_s)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self._cards: list[Card] = []
        self.hide()

    def add(self, text: CardText) -> None:
        """Show a card; the oldest gives way to a fourth."""
        card = Card(text, self)
        while len(self._cards) >= MOST:
            self._remove(self._cards[0])
        self._cards.append(card)
        self._column.addWidget(card)
        self.show()
        self.raise_()
        QTimer.singleShot(self._shown_ms, card, lambda: self._remove(card))
        # Screen readers speak of a thing nobody has focused only when told.
        QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Alert))
        self.updateGeometry()

    def texts(self) -> list[CardText]:
        """What is in view, oldest first."""
        return [card.text for card in self._cards]

    def height_for(self, width: int) -> int:
        """How tall the cards in view are at this width, pixels."""
        gaps = Space.S * max(0, len(self._cards) - 1)
        return gaps + sum(card.heightForWidth(width) for card in self._cards)

    def _remove(self, card: Card) -> None:
        if card not in self._cards:
            return
        self._cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        if not self._cards:
            self.hide()
        self.updateGeometry()


def _advance(kind: str) -> int:
    """How far to the right of the kind the detail begins."""
    return QFontMetrics(font(Type.HEADING, bold=True)).horizontalAdvance(kind) + Space.M


@lru_cache(maxsize=32)
def _picture(drawing: str, colour: str, ratio: float) -> QPixmap:
    return pixmap(drawing, _ICON, colour=colour, ratio=ratio)
