"""A choice to tick or press whose words may take several lines, which Qt's own cannot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget

from attendance_app.ui.theme import Space


class WordedChoice(QWidget):
    """A button without words, and its words beside it, which press it, too.

    Parameters
    ----------
    button : QAbstractButton
        A radio button or a box, without text.
    words : str
        With a letter to press after an ampersand.
    """

    def __init__(self, button: QAbstractButton, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = button
        self.label = QLabel(words, self)
        self.label.setWordWrap(True)
        self.label.setBuddy(button)
        self.label.installEventFilter(self)
        plain = words.replace("&&", "\0").replace("&", "").replace("\0", "&")
        button.setAccessibleName(plain)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and self.button.isEnabled():
            self.button.click()
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.label.setEnabled(self.isEnabled())
