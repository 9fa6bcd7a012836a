"""Two sides of a page with a handle between them; margins and lines that know their side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QSplitter, QWidget


def two_sides(
    left: QWidget | QLayout, right: QWidget | QLayout, sizes: tuple[int, int], parent: QWidget
) -> QSplitter:
    """Put them side by side; neither can be pushed out of sight.

    Parameters
    ----------
    left, right : QWidget or QLayout
    sizes : (int, int)
        Widths in pixels at first; they grow in this proportion.
    parent : QWidget
    """
    splitter = SideBySide(parent)
    splitter.setChildrenCollapsible(False)
    for place, (side, size) in enumerate(zip((left, right), sizes, strict=True)):
        if isinstance(side, QLayout):
            holder = QWidget(splitter)
            holder.setLayout(side)
        else:
            splitter.addWidget(side)
        splitter.setStretchFactor(place, size)
    splitter.setSizes(list(sizes))
    return splitter


class SideBySide(QSplitter):
    """A horizontal splitter that also fits where it is mirrored.

    From right to left Qt (6.11) puts the sides one pixel too far, where their edge is cut off.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Each time: a frame forgets its margins when it gets its style.
        moved = int(self.isRightToLeft())
        self.setContentsMargins(moved, 0, -moved, 0)
        super().resizeEvent(event)


def keep_aside(label: QLabel) -> None:
    """Begin every line of a label at the window's leading side.

    A line in letters of the other direction goes to the other side of its own accord.
    """
    if label.isRightToLeft():
        vertical = label.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        aside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        label.setAlignment(vertical | aside)


def keep_at_end(label: QLabel) -> None:
    """End a label's line at the window's trailing side, whichever way its letters go."""
    side = Qt.AlignmentFlag.AlignLeft if label.isRightToLeft() else Qt.AlignmentFlag.AlignRight
    label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)


def set_margins(layout: QLayout, leading: int, top: int, trailing: int, bottom: int) -> None:
    """Give a layout other margins on its two sides; Qt mirrors what is in it, and not these."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        leading, trailing = trailing, leading
    layout.setContentsMargins(leading, top, trailing, bottom)
