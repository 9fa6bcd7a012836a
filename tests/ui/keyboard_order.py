"""What the tab key goes through in a window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def reachable(window: QWidget) -> list[QWidget]:
    """What the tab key goes through, in order, from the first field on."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not window:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisible() and widget.isEnabled() and not widget.focusProxy():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found
