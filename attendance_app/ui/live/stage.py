"""The camera's picture with everything that lies over it: banner, clock, cards, dock, PIN pad."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from attendance_app.domain.clock import Clock, utc_now
from attendance_app.ui.kiosk.dock import Dock
from attendance_app.ui.kiosk.pin_pad import PinPad
from attendance_app.ui.live.banner import Banner
from attendance_app.ui.live.cards import LEAST_WIDTH, MOST, Cards
from attendance_app.ui.live.feed_view import FeedView
from attendance_app.ui.live.idle_clock import IdleClock
from attendance_app.ui.live.troubles import Trouble
from attendance_app.ui.live.wording import CardText
from attendance_app.ui.theme import Space

IDLE_DIM = 0.64
"""At least 4.5 to 1 for the clock's words, even over a white picture: a window behind people."""

KIOSK_ZOOM = 1.15
UPRIGHT_ZOOM = 1.5
"""How far a kiosk's picture may grow beyond its screen rather than leave bars beside it. On an
upright screen a camera's wide picture would be a strip; a third of its width is worth less than
people as large as that."""

LARGE = 1.3
"""A kiosk's screen is as dense as a window's but looked at from an arm's length and more."""

MOST_AT_ONCE = 6
"""Each has its own undo, so none may go before its time: as many as a screen of 720 holds."""

LOW = 660
"""Pixels of height below which the PIN pad's keys shrink to what a finger needs."""

SMALLER = 0.8
"""Of cards where several people have one at a time."""

_WIDEST_CARD = 680
_SEVERAL_CARDS = 584
_PAD = QSize(430, 640)


class Stage(FeedView):
    """A `FeedView` with what the front desk shows and asks, arranged for any shape of screen."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        card_s: float = 4.0,
        touch_free: bool = False,
        everyone: bool = False,
        sounds: bool = True,
        clock: Clock = utc_now,
    ) -> None:
        super().__init__(parent)
        self.banner = Banner(self)
        self.clock = IdleClock(self)
        self.dock = Dock(self, touch_free=touch_free, sounds=sounds)
        self.cards = Cards(self, shown_s=card_s, most=MOST_AT_ONCE if everyone else MOST)
        self.pad = PinPad(self, clock=clock)
        self._kiosk = False
        self._card_size = SMALLER if everyone else 1.0
        self._wanted_idle = True
        self.pad.closed.connect(self._pad_closed)
        self.set_idle(True)

    @property
    def idle(self) -> bool:
        """Whether nobody is there."""
        return not self.clock.isHidden()

    def set_idle(self, idle: bool) -> None:
        """Show the clock over the darkened picture, or the picture alone."""
        self._wanted_idle = idle
        # Somebody enters a PIN, whether a camera sees them or not.
        idle = idle and self.pad.isHidden()
        if idle != self.idle or idle != bool(self._dim):
            self.clock.setVisible(idle)
            self.set_dim(IDLE_DIM if idle else 0.0)

    def set_kiosk(self, kiosk: bool) -> None:
        """Fill a screen of any shape, or be a part of the office's window."""
        self._kiosk = kiosk
        self.dock.set_kiosk(kiosk)
        self.banner.set_large(kiosk)
        self._place()

    def add_card(self, text: CardText) -> None:
        """Show a card."""
        self.cards.add(text, scale=self._scale() * self._card_size)
        self._place()

    def say(self, troubles: Sequence[Trouble]) -> None:
        """Tell these in the banner, or hide it."""
        self.banner.say(troubles)
        self._place()

    def over(self) -> Iterable[QRect]:
        """Where the PIN pad, the banner and the cards lie."""
        for widget in (self.pad, self.banner, *self.cards.cards()):
            if widget.isVisible():
                yield QRect(widget.mapTo(self, widget.rect().topLeft()), widget.size())

    def covered(self) -> Iterable[QRect]:
        """Their insides, as the picture shines through their round corners; and the dock."""
        edge = Space.L
        for place in self.over():
            inside = place.adjusted(edge, edge, -edge, -edge)
            if inside.isValid():
                yield inside
        if self.dock.isVisible():
            yield self.dock.geometry()

    def room_for_labels(self) -> QRectF:
        """Between the banner and the dock."""
        top = self.banner.geometry().bottom() + Space.S if self.banner.isVisible() else 0
        return QRectF(0, top, self.width(), max(1, self.dock.y() - top))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _pad_closed(self) -> None:
        self.set_idle(self._wanted_idle)
        self._place()

    def open_pad(self) -> None:
        """Make room for the PIN pad, which has just been asked something."""
        self.set_idle(self._wanted_idle)
        self._place()

    def _place(self) -> None:
        upright = self.height() > self.width()
        grown = UPRIGHT_ZOOM if upright else KIOSK_ZOOM
        self.zoom = grown if self._kiosk else 1.0
        dock = max(self.dock.heightForWidth(self.width()), self.dock.minimumSizeHint().height())
        self.dock.setGeometry(0, self.height() - dock, self.width(), dock)
        width = self.width() - 2 * Space.L
        banner = self.banner.heightForWidth(width)
        if banner <= 0:
            banner = self.banner.sizeHint().height()
        self.banner.setGeometry(Space.L, Space.L, width, banner)
        self._place_pad(upright)
        self._place_cards(dock)
        # A third of the width or the height for the time looks right from a phone to a wall.
        self.clock.scale = min(2.6, max(1.0, min(self.width() / 700, self.height() / 450)))
        clock = self.clock.height_for(width)
        top = max(0, (self.height() - dock - clock) // 2 - Space.XL)
        self.clock.setGeometry(Space.L, top, width, clock)

    def _scale(self) -> float:
        """How much larger what is read and touched is on a kiosk's large screen."""
        return LARGE if self._kiosk and min(self.width(), self.height()) >= 1000 else 1.0

    def _place_pad(self, upright: bool) -> None:
        self.pad.set_low(self.height() < LOW)
        least = self.pad.minimumSizeHint()
        room = self.size() - QSize(2 * Space.M, 2 * Space.M)
        wanted = _PAD * self._scale()
        width = min(max(wanted.width(), least.width()), room.width())
        height = max(min(wanted.height(), room.height()), self.pad.least_height(width))
        if upright:
            left, top = (self.width() - width) // 2, self.height() - Space.XL - height
        else:
            left, top = self.width() - Space.XL - width, (self.height() - height) // 2
        self.pad.setGeometry(self._mirrored(QRect(max(Space.M, left), max(0, top), width, height)))
        # Half a button beside the pad would only be touched by mistake.
        over = self.pad.isVisible() and self.pad.geometry().intersects(self.dock.geometry())
        self.dock.setVisible(not over)

    def _place_cards(self, dock: int) -> None:
        """Above the dock in the middle, or beside, above or over the head of the PIN pad."""
        banner = self.banner.geometry().bottom() + 1 if self.banner.isVisible() else 0
        room = QRect(Space.L, banner + Space.L, self.width() - 2 * Space.L, 0)
        room.setBottom(self.height() - (dock if self.dock.isVisible() else 0) - Space.L - 1)
        several = len(self.cards.cards()) > 1
        widest = round((_SEVERAL_CARDS if several else _WIDEST_CARD) * self._scale())
        over_the_pad = False
        if self.pad.isVisible():
            pad = self._mirrored(self.pad.geometry())
            beside, above = pad.left() - Space.L - room.left(), pad.top() - Space.L - room.top()
            if beside >= LEAST_WIDTH:
                room.setWidth(beside)
            elif above >= self.cards.arrange(widest, QSize(room.width(), above)).height():
                room.setHeight(above)
            else:
                # Its keys and its button to close it stay free.
                over_the_pad = True
                room.setTop(Space.M)
                room.setWidth(pad.right() - 2 * Space.L - Space.TOUCH - room.left())
        size = self.cards.arrange(widest, room.size())
        # Several in the middle would hide whoever stands there.
        left = room.right() + 1 - size.width() if several else room.center().x() - size.width() // 2
        top = room.top() if over_the_pad else room.bottom() + 1 - size.height()
        self.cards.setGeometry(self._mirrored(QRect(QPoint(left, top), size)))
        self.cards.raise_()

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
