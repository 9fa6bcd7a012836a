"""The banner over the camera's picture: what is wrong, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.icons import pixmap
from attendance_app.ui.live.troubles import ORDER, Trouble
from attendance_app.ui.theme import Space, colours

_ICON = 22


class Banner(QFrame):
    """A sentence for each trouble, there until it is over, and a button if there is a remedy."""

    remedied = Signal(str)
    """The button of the trouble about this part was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setProperty("overlay", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.setSpacing(Space.S)
        self._rows = [_Row(self) for _ in ORDER]
        for row in self._rows:
            column.addWidget(row)
            row.button.clicked.connect(lambda _=False, row=row: self.remedied.emit(row.about))
        self.hide()

    @property
    def text(self) -> str:
        """What it says, a line for each trouble; empty while hidden."""
        return "\n".join(row.label.text() for row in self._rows if not row.isHidden())

    @property
    def button(self) -> QPushButton:
        """The first remedy's; hidden if there is none."""
        shown = (row.button for row in self._rows if not row.isHidden())
        return next((one for one in shown if not one.isHidden()), self._rows[0].button)

    def set_large(self, large: bool) -> None:
        """Larger letters, for who stands before a kiosk."""
        self.setProperty("large", large)
        self._restyle()

    def say(self, troubles: Sequence[Trouble]) -> None:
        """Tell these, or nothing."""
        tone = "danger" if any(one.tone == "danger" for one in troubles) else "warning"
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self._restyle()
        for row, trouble in zip(self._rows, [*troubles, *(Trouble() for _ in ORDER)], strict=False):
            row.tell(trouble, tone)
        self.setVisible(bool(troubles))
        self.setAccessibleName(self.text)

    def _restyle(self) -> None:
        for widget in (self, *(row.label for row in self._rows)):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class _Row(QWidget):
    """One trouble: a drawing, its sentence, its button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.about = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        self._picture = QLabel(self)
        self.label = QLabel(self)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton(self)
        self.button.setProperty("touch", True)
        self.button.hide()
        row.addWidget(self._picture)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.hide()

    def tell(self, trouble: Trouble, tone: str) -> None:
        """Show one, or nothing."""
        self.about = trouble.about
        self.label.setText(trouble.text)
        self.button.setText(trouble.remedy)
        self.button.setAccessibleDescription(trouble.text)
        self.button.setVisible(bool(trouble.remedy))
        look = colours()
        colour = look.danger if tone == "danger" else look.warning
        self._picture.setPixmap(
            pixmap("warning", _ICON, colour=colour, ratio=self.devicePixelRatioF())
        )
        self.setVisible(bool(trouble.text))
