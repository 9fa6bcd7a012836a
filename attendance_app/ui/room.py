"""Room for words: dialogs and fields as large as what they say needs in this language."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QDialog, QLabel, QLineEdit, QWidget

from attendance_app.ui.theme import Space

_FRAME = QSize(2 * Space.S, 56)
"""What a desktop's frame and a panel take of a screen, about."""


def resize_within(window: QWidget, width: int, height: int) -> None:
    """Give a window its size at first: what is wanted, or what the screen has room for."""
    over = window.parentWidget() or window
    window.resize(_within(QSize(width, height), over.screen().availableSize()))


def _within(wanted: QSize, room: QSize) -> QSize:
    return wanted.boundedTo(room - _FRAME)


def make_wide(dialog: QDialog, width: int) -> None:
    """Let a dialog with its layout be at least so wide, and wider where its words are longer.

    `QWidget.setMinimumWidth` would do away with the width that the layout needs.
    """
    layout = dialog.layout()
    assert isinstance(layout, QBoxLayout)
    margins = layout.contentsMargins()
    layout.addStrut(width - margins.left() - margins.right())


def make_high(dialog: QDialog) -> None:
    """Let a dialog that is about to be shown be high enough for sentences over several lines."""
    layout = dialog.layout()
    assert layout is not None
    for label in dialog.findChildren(QLabel):
        label.ensurePolished()
    if not dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        dialog.adjustSize()
    width = max(dialog.width(), layout.totalMinimumSize().width())
    height = max(dialog.height(), layout.totalHeightForWidth(width))
    dialog.resize(width, height)


def explain(field: QLineEdit, words: str) -> None:
    """Say in an empty field what belongs in it, all of it."""
    field.setPlaceholderText(words)
    field.ensurePolished()
    letters = field.fontMetrics()
    # Qt shortens words that have exactly the room they need.
    around = field.minimumSizeHint().width() - letters.maxWidth() + Space.XS
    field.setMinimumWidth(around + letters.horizontalAdvance(words))
