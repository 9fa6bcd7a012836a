"""The strip at the side of the window that changes pages."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from attendance_app.ui.icons import navigation_icon
from attendance_app.ui.theme import Space


class Navigation(QFrame):
    """One button for each page's action, from the top; 44 pixels and more for fingers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.S, Space.M, Space.S, Space.M)
        self._column.setSpacing(Space.XS)
        self._column.addStretch(1)
        self._icons: list[tuple[QAction, str]] = []

    def add(self, action: QAction, drawing: str) -> None:
        """Add a button below the others."""
        action.setIcon(navigation_icon(drawing))
        self._icons.append((action, drawing))
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(24, 24))
        button.setMinimumSize(Space.TOUCH + Space.XL + Space.S, Space.TOUCH + Space.L)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._column.insertWidget(self._column.count() - 1, button)

    def retint(self) -> None:
        """Draw the icons again in the colours in force."""
        for action, drawing in self._icons:
            action.setIcon(navigation_icon(drawing))
