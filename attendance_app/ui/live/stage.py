"""The camera's picture with everything that lies over it: banner, clock, cards."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from attendance_app.ui.dates import long_date
from attendance_app.ui.icons import pixmap
from attendance_app.ui.live.cards import Cards
from attendance_app.ui.live.feed_view import FeedView
from attendance_app.ui.live.wording import CardText
from attendance_app.ui.theme import FEED, Space, Type, colours, font

IDLE_DIM = 0.62

INVITATION = "Look at the camera to clock in or out"
NOBODY_ENROLLED = "Nobody is enrolled yet. Start with People, Enroll a person."


class Banner(QFrame):
    """A sentence that stays until the trouble is over, and a button if there is a remedy."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.M)
        self._picture = QLabel(self)
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(self)
        self.button.hide()
        row.addWidget(self._picture)
        row.addWidget(self._label, 1)
        row.addWidget(self.button)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while hidden."""
        return self._label.text()

    def say(self, text: str, *, tone: str = "warning", button: str = "") -> None:
        """Say something, or nothing with an empty text."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        look = colours()
        colour = look.danger if tone == "danger" else look.warning
        self._picture.setPixmap(
            pixmap("warning", 22, colour=colour, ratio=self.devicePixelRatioF())
        )
        self.setVisible(bool(text))


class IdleClock(QWidget):
    """Time and date in large letters, for when nobody stands there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._time = ""
        self._date = ""
        self._hint = INVITATION

    def tell(self, now: datetime) -> None:
        """Show this local time."""
        time = f"{now:%H:%M}"
        date = long_date(now.date())
        if (time, date) != (self._time, self._date):
            self._time, self._date = time, date
            self.setAccessibleName(f"{time}, {date}")
            self.update()

    @property
    def hint(self) -> str:
        """The line below the date."""
        return self._hint

    def set_hint(self, hint: str) -> None:
        """Say something else below the date."""
        self._hint = hint
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        y = 0
        lines = (
            (self._time, font(Type.CLOCK, bold=True), FEED.text),
            (self._date, font(Type.TITLE), FEED.text),
            (self._hint, font(Type.HEADING), FEED.muted),
        )
        for text, letters, colour in lines:
            painter.setFont(letters)
            painter.setPen(QColor(colour))
            height = painter.fontMetrics().height()
            place = QRect(0, y, self.width(), height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter), text)
            y += height + Space.S


class Stage(FeedView):
    """A `FeedView` that also shows the banner, the idle clock and the cards."""

    def __init__(self, parent: QWidget | None = None, *, card_s: float = 4.0) -> None:
        super().__init__(parent)
        self.banner = Banner(self)
        self.clock = IdleClock(self)
        self.cards = Cards(self, shown_s=card_s)
        self.set_idle(True)

    @property
    def idle(self) -> bool:
        """Whether nobody is there."""
        return not self.clock.isHidden()

    def set_idle(self, idle: bool) -> None:
        """Show the clock over the darkened picture, or the picture alone."""
        if idle != self.idle or idle != bool(self._dim):
            self.clock.setVisible(idle)
            self.set_dim(IDLE_DIM if idle else 0.0)

    def add_card(self, text: CardText) -> None:
        """Show a card."""
        self.cards.add(text)
        self._place()

    def say(self, text: str, *, tone: str = "warning", button: str = "") -> None:
        """Show the banner, or hide it with an empty text."""
        self.banner.say(text, tone=tone, button=button)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        width = self.width() - 2 * Space.L
        banner_height = self.banner.heightForWidth(width)
        if banner_height <= 0:
            banner_height = self.banner.sizeHint().height()
        self.banner.setGeometry(Space.L, Space.L, width, banner_height)
        card_width = min(620, width)
        card_height = self.cards.height_for(card_width)
        self.cards.setGeometry(
            (self.width() - card_width) // 2,
            self.height() - Space.XL - card_height,
            card_width,
            card_height,
        )
        clock_height = 220
        top = max(0, (self.height() - clock_height) // 2 - Space.XL)
        self.clock.setGeometry(0, top, self.width(), clock_height)
