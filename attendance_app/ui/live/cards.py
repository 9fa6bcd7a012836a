"""The cards over the camera's picture that confirm a punch or say why there was none."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.ui.icons import pixmap
from attendance_app.ui.live.wording import CardText
from attendance_app.ui.theme import FEED, Space

MOST = 3

_DRAWINGS = {
    "in": ("in", FEED.clock_in),
    "out": ("out", FEED.clock_out),
    "already": ("done", FEED.muted),
    "unknown": ("unknown", FEED.warning),
    "ambiguous": ("unknown", FEED.warning),
    "refused": ("warning", FEED.warning),
}


class Card(QFrame):
    """One card: a drawing, the greeting, kind and time, a detail."""

    def __init__(self, text: CardText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.setObjectName("card")
        self.setProperty("tone", text.tone)
        self.setAccessibleName(". ".join(p for p in (text.headline, text.kind, text.detail) if p))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.XL, Space.M)
        row.setSpacing(Space.L)
        drawing, colour = _DRAWINGS[text.event]
        picture = QLabel(self)
        picture.setPixmap(pixmap(drawing, 44, colour=colour, ratio=self.devicePixelRatioF()))
        row.addWidget(picture)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._line("headline", text.headline))
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        for name, words in (("kind", text.kind), ("detail", text.detail)):
            if words:
                below.addWidget(self._line(name, words), 1 if name == "detail" else 0)
        column.addLayout(below)
        row.addLayout(column, 1)

    def _line(self, name: str, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(name != "kind")
        return label


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
        # Screen readers speak a change of name of a thing nobody has focused only when told.
        QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Alert))
        self.updateGeometry()

    def texts(self) -> list[CardText]:
        """What is in view, oldest first."""
        return [card.text for card in self._cards]

    def height_for(self, width: int) -> int:
        """How tall the cards in view are at this width, pixels."""
        height = self._column.heightForWidth(width)
        return height if height > 0 else self._column.sizeHint().height()

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

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
