"""Time and date in large letters, for when nobody stands before the camera."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from attendance_app.ui.i18n import day_text
from attendance_app.ui.theme import FEED, Space, Type, font
from attendance_app.words import tr

_CENTRED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
_WRAPPED = _CENTRED | int(Qt.TextFlag.TextWordWrap)


class IdleClock(QWidget):
    """As large as there is room for: read from the door as well.

    Attributes
    ----------
    scale : float
        How much larger than in a window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("overlay", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._time = ""
        self._date = ""
        self._hint = invitation()
        self.scale = 1.0

    def tell(self, now: datetime) -> None:
        """Show this local time."""
        time = f"{now:%H:%M}"
        date = day_text(now.date())
        if (time, date) != (self._time, self._date):
            self._time, self._date = time, date
            self._name()
            self.update()

    @property
    def hint(self) -> str:
        """The line below the date."""
        return self._hint

    def set_hint(self, hint: str) -> None:
        """Say something else below the date."""
        self._hint = hint
        self._name()
        self.update()

    def height_for(self, width: int) -> int:
        """How tall it is at this width, pixels."""
        return sum(place.height() + Space.S for place, _, _, _ in self._lines(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for place, letters, colour, words in self._lines(self.width()):
            painter.setFont(letters)
            painter.setPen(QColor(colour))
            painter.drawText(place, _WRAPPED, words)

    def _lines(self, width: int) -> list[tuple[QRect, QFont, str, str]]:
        lines = []
        top = 0
        for size, bold, colour, words in (
            (Type.CLOCK, True, FEED.text, self._time),
            (Type.TITLE, False, FEED.text, self._date),
            (Type.HEADING, False, FEED.text, self._hint),
        ):
            letters = font(round(size * self.scale), bold=bold)
            room = QRect(0, top, width, 2000)
            height = QFontMetrics(letters).boundingRect(room, _WRAPPED, words or " ").height()
            lines.append((QRect(0, top, width, height), letters, colour, words))
            top += height + Space.S
        return lines

    def _name(self) -> None:
        self.setAccessibleName(". ".join((self._time, self._date, self._hint)))


def invitation() -> str:
    """What to do, where somebody is enrolled."""
    return tr("live", "Look at the camera to clock in or out")


def nobody_enrolled() -> str:
    """What to do, where nobody is."""
    return tr("live", "Nobody is enrolled yet. Start with People, Enroll a person.")


def without_camera(*, touch_free: bool) -> str:
    """What to do while the camera shows nothing."""
    if touch_free:
        return tr("live", "The camera does not work. Please ask at reception.")
    return tr("live", "The camera does not work. Clock in or out by PIN.")
