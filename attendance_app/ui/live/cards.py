"""The cards over the camera's picture, arranged so that each is whole and in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QStyle, QWidget

from attendance_app.ui.live.card import Card
from attendance_app.ui.live.wording import CardText
from attendance_app.ui.theme import Space

MOST = 3
"""Where people are clocked one after the other. More at once are PINs and badges in between."""

LEAST_QUESTION_S = 15.0
"""A question waits longer than a greeting: whoever is asked has to read it first."""

LEAST_WIDTH = 320
"""Narrower, a card breaks its lines too often to be read in passing."""

_QUESTIONS = ("asked", "unknown", "ambiguous")


class Cards(QWidget):
    """The newest cards, each for a few seconds, newest at the bottom.

    Where they do not fit one above the other they say less, and then stand in several columns:
    each has buttons of its own, so none may be out of view.

    Parameters
    ----------
    most : int
        How many there may be at once.
    shown_s : float
        How long a card stays; one that asks something stays longer.
    """

    chosen = Signal(object, object)
    """The `CardText` and the `Choice` made on it."""

    def __init__(self, parent: QWidget, *, shown_s: float = 4.0, most: int = MOST) -> None:
        super().__init__(parent)
        self.setProperty("overlay", True)
        self._shown_s = shown_s
        self._most = most
        self._brief = False
        self._cards: list[Card] = []
        self.hide()

    def add(self, text: CardText, *, scale: float = 1.0) -> None:
        """Show a card; the oldest gives way to one too many."""
        asks = text.event in _QUESTIONS
        shown_s = max(self._shown_s, LEAST_QUESTION_S) if asks else self._shown_s
        card = Card(text, self, shown_s=shown_s, scale=scale)
        while len(self._cards) >= self._most:
            self._remove(self._cards[0])
        card.set_brief(self._brief)
        self._cards.append(card)
        card.show()
        card.over.connect(lambda: self._remove(card))
        card.chosen.connect(lambda choice: self.chosen.emit(text, choice))
        self.show()
        self.raise_()
        # Screen readers speak of a thing nobody has focused only when told.
        QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Alert))
        self.updateGeometry()

    def remove(self, text: CardText) -> None:
        """Take a card away before its time."""
        for card in [card for card in self._cards if card.text is text]:
            self._remove(card)

    def remove_questions(self, *, of_faces: bool = False, of_track: int | None = None) -> None:
        """Take away what was asked of somebody who is answered, or gone.

        Parameters
        ----------
        of_faces : bool
            Only what was asked of a face in view.
        of_track : int, optional
            Only what was asked of this face.
        """
        asked = [card for card in self._cards if card.text.event in _QUESTIONS]
        for card in asked:
            track_id = card.text.track_id
            if of_track is not None and track_id != of_track:
                continue
            if not of_faces or track_id is not None:
                self._remove(card)

    def clear(self) -> None:
        """Take all of them away."""
        for card in list(self._cards):
            self._remove(card)

    def texts(self) -> list[CardText]:
        """What is in view, oldest first."""
        return [card.text for card in self._cards]

    def cards(self) -> list[Card]:
        """The cards in view, oldest first."""
        return list(self._cards)

    def arrange(self, widest: int, room: QSize) -> QSize:
        """Arrange the cards so that all are whole, and say how much they take, pixels.

        Parameters
        ----------
        widest : int
            How wide a card is where there is room for it, pixels.
        room : QSize
            How much there is for all of them, pixels.
        """
        width = max(1, min(widest, room.width()))
        if not self._brief and self._height(self._cards, width) > room.height():
            # Until all have gone: cards that grow and shrink with each other are pressed wrongly.
            self._brief = True
            for card in self._cards:
                card.set_brief(True)
        columns = self._columns(width, room.height())
        if len(columns) > 1:
            most = max(1, (room.width() + Space.S) // (LEAST_WIDTH + Space.S))
            width = min(width, (room.width() + Space.S) // min(len(columns), most) - Space.S)
            columns = self._columns(width, room.height())
            while len(columns) > most:
                # Better gone than out of view, where it looks as if it could still be pressed.
                self._remove(self._cards[0])
                columns = self._columns(width, room.height())
        tall = max((self._height(column, width) for column in columns), default=0)
        size = QSize(len(columns) * (width + Space.S) - Space.S, tall)
        everything = QRect(0, 0, size.width(), size.height())
        # The newest stand where a single column would.
        left = size.width() - width
        for column in columns:
            bottom = size.height()
            for card in reversed(column):
                height = card.heightForWidth(width)
                place = QRect(left, bottom - height, width, height)
                card.setGeometry(QStyle.visualRect(self.layoutDirection(), everything, place))
                bottom -= height + Space.S
            left -= width + Space.S
        return size

    def _columns(self, width: int, height: int) -> list[list[Card]]:
        """The cards in as many columns as they need, the newest column first."""
        columns: list[list[Card]] = [[]]
        for card in reversed(self._cards):
            if columns[-1] and self._height([card, *columns[-1]], width) > height:
                columns.append([])
            columns[-1].insert(0, card)
        return columns

    def _height(self, cards: Sequence[Card], width: int) -> int:
        gaps = Space.S * max(0, len(cards) - 1)
        return gaps + sum(card.heightForWidth(width) for card in cards)

    def _remove(self, card: Card) -> None:
        if card not in self._cards:
            return
        self._cards.remove(card)
        card.hide()
        card.deleteLater()
        if not self._cards:
            self._brief = False
            self.hide()
        self.updateGeometry()
