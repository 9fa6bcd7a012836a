"""Says aloud, by the screen reader, what is advised in a picture nobody who needs it can see."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

_SETTLED_MS = 500
"""An advice is spoken once it has stood for so long: it may change with every look, and a sentence
cut short by the next helps nobody."""


class Announcer(QObject):
    """Announces the newest words that stood for a moment, each time they are different."""

    said = Signal(str)
    """What was announced."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._next = ""
        self._last = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLED_MS)
        self._timer.timeout.connect(self._say)

    def advise(self, words: str) -> None:
        """Announce this unless something else is advised within a moment."""
        if words != self._next:
            self._next = words
            self._timer.start()

    def tell(self, words: str) -> None:
        """Announce this now, whatever is advised."""
        self._next = words
        self._last = ""
        self._timer.stop()
        self._say()

    def _say(self) -> None:
        if not self._next or self._next == self._last:
            return
        self._last = self._next
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, self._next))
        self.said.emit(self._next)
