"""The four large keys of a site where people press what they clock."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from attendance_app.domain.punches import PressedKey
from attendance_app.ui.icons import LARGE_WORDED_SIZE, worded_icon
from attendance_app.ui.live.wording import pressed_words
from attendance_app.ui.theme import FEED, Space

_DRAWINGS = {
    PressedKey.IN: "in",
    PressedKey.OUT: "out",
    PressedKey.BREAK: "break",
    PressedKey.BACK: "resume",
}


class KindKeys(QWidget):
    """In, Out, Break and Back; the one pressed stays down until it was used or let go."""

    pressed = Signal(object)
    """The `PressedKey`; None when the one that was down is let go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[PressedKey, QPushButton] = {}
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for column, key in enumerate(PressedKey):
            button = QPushButton(pressed_words(key), self)
            button.setProperty("role", "feed")
            button.setIcon(worded_icon(_DRAWINGS[key], colour=FEED.text, pressed=FEED.on_accent))
            button.setIconSize(QSize(*LARGE_WORDED_SIZE))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setMinimumHeight(Space.TOUCH + Space.XL)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(pressed_words(key))
            button.clicked.connect(lambda down, key=key: self._clicked(key, down))
            row.addWidget(button, 0, column)
            row.setColumnStretch(column, 1)
            self.buttons[key] = button

    def hold(self, held: PressedKey | None) -> None:
        """Show this key as pressed, and no other."""
        for key, button in self.buttons.items():
            button.setChecked(key is held)

    def _clicked(self, key: PressedKey, down: bool) -> None:
        self.hold(key if down else None)
        self.pressed.emit(key if down else None)
