"""The strip at the side of the window that changes pages; its words only where they have room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from attendance_app.ui.icons import NAVIGATION_SIZE, navigation_icon
from attendance_app.ui.theme import Space

_NARROW = 1080
"""Of the window; narrower, the pages have better use for the room of the words."""


class Navigation(QFrame):
    """One button for each page's action, from the top; high enough for fingers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        self._column.setSpacing(Space.XS)
        self._column.addStretch(1)
        self._buttons: list[QToolButton] = []
        self._apart = 0
        self._compact = False
        self._with_words = 0

    def add(self, action: QAction, drawing: str, *, apart: bool = False) -> None:
        """Add a button below the others; `apart` at the strip's other end."""
        # Its words count, too, when the width with words is measured.
        self.set_compact(False)
        button = QToolButton(self)
        # The button takes it from its action, again and again.
        action.setIcon(navigation_icon(drawing))
        button.setDefaultAction(action)
        button.setAccessibleName(action.text().replace("&", ""))
        keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        button.setToolTip(f"{button.accessibleName()} ({keys})" if keys else action.text())
        button.setIconSize(QSize(*NAVIGATION_SIZE))
        button.setMinimumHeight(Space.TOUCH)
        button.setMinimumWidth(Space.TOUCH)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._buttons.append(button)
        if apart:
            self._column.addWidget(button)
            self._apart += 1
        else:
            self._column.insertWidget(self._column.count() - 1 - self._apart, button)
        self._dress(button)

    def set_compact(self, compact: bool) -> None:
        """Icons only, or icons with their words beside them."""
        if compact != self._compact:
            self.with_words()
            self._compact = compact
            for button in self._buttons:
                self._dress(button)

    def with_words(self) -> int:
        """The width at which no word is cut."""
        if not self._compact:
            self._with_words = self.sizeHint().width()
        return self._with_words

    def _dress(self, button: QToolButton) -> None:
        button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if self._compact
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )


class Beside(QWidget):
    """The strip and the pages; the strip gives up its words before a page lacks room.

    Parameters
    ----------
    strip : Navigation
    pages : QWidget
    """

    def __init__(self, strip: Navigation, pages: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip = strip
        self._pages = pages
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(strip)
        row.addWidget(pages, 1)

    def event(self, event: QEvent) -> bool:
        """Share the room out anew when it, or what is wanted of it, has changed."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            wanted = self._strip.with_words() + self._pages.minimumSizeHint().width()
            self._strip.set_compact(self.width() < max(_NARROW, wanted))
        return handled
