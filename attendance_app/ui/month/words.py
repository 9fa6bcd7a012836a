"""Words in place of a table, with a button that helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.theme import Space


class Words(QWidget):
    """A sentence in the middle, and what can be done about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._label.setProperty("role", "muted")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        self._apply: Callable[[], object] = lambda: None
        self.remedy = QPushButton(self)
        self.remedy.clicked.connect(lambda: self._apply())
        column = QVBoxLayout(self)
        column.setSpacing(Space.L)
        column.addStretch(1)
        column.addWidget(self._label)
        column.addWidget(self.remedy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    @property
    def text(self) -> str:
        """What is said."""
        return self._label.text()

    def say(self, words: str, remedy: str = "", apply: Callable[[], object] = lambda: None) -> None:
        """Say this; without a remedy there is no button."""
        self._label.setText(words)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self._apply = apply
