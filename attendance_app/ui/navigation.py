"""The strip at the side of the window that changes pages."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from attendance_app.ui.icons import NAVIGATION_SIZE, navigation_icon
from attendance_app.ui.theme import Space


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

    def add(self, action: QAction, drawing: str, *, apart: bool = False) -> None:
        """Add a button below the others; `apart` at the strip's other end."""
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
            self._compact = compact
            for button in self._buttons:
                self._dress(button)

    def _dress(self, button: QToolButton) -> None:
        button.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if self._compact
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
