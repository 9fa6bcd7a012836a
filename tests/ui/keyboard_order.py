"""What the tab key goes through in a window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from attendance_app.ui.kin import focus_chain


def reachable(window: QWidget) -> list[QWidget]:
    """What the tab key goes through, in order, from the first field on."""
    return [
        widget
        for widget in focus_chain(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.focusProxy()
    ]
