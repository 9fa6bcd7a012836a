"""The window a widget is in, and what its Tab key goes through, asked for so that nothing is taken.

PySide's return value heuristic (Shiboken's ``--enable-return-value-heuristic``) makes what a
method without parameters returns a child of the object it was called on. ``button.window()`` so
gives a dialog to its own button: it belongs to nobody outside any more, and Python's next search
for reference cycles deletes it, open as it may be. ``parentWidget()`` alone knows who belongs to
whom: asked of a widget it makes it its parent's.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def window_of(widget: QWidget) -> QWidget:
    """The window a widget is in, or the widget itself if it is one; as ``widget.window()``."""
    while not widget.isWindow() and (above := widget.parentWidget()) is not None:
        widget = above
    return widget


def focus_chain(window: QWidget) -> list[QWidget]:
    """What a window with widgets holds, in the order of the Tab key, whether it stops there or not.

    The chain is a ring. What comes last is asked for from the window, never what comes after it:
    that is the window. All others are the window's anyway, whoever of it they are given to.
    """
    found: list[QWidget] = []
    last, following = window.previousInFocusChain(), window.nextInFocusChain()
    while following is not None:
        found.append(following)
        following = following.nextInFocusChain() if following is not last else None
    return found
