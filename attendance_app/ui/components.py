"""What several pages are made of: heads, words in place of what is empty, labels, shadows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtWidgets import (
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.icons import pixmap
from attendance_app.ui.theme import Space, colours

_EMPTY_PX = 48


class PageHeader(QWidget):
    """A page's title, what is said beside it, and its commands on the other side.

    Parameters
    ----------
    title : str

    Attributes
    ----------
    title, note : QLabel
        `note` is a count or a state, in the quiet colour; empty at first.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label(title, "title", self)
        self.note = plain_label("", "muted", self)
        # A full page below would otherwise take two pixels off its buttons.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.M)
        self._row.addWidget(self.title)
        self._row.addWidget(self.note)
        self._row.addStretch(1)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a command or a field after those there are, on the trailing side."""
        self._row.addWidget(widget, stretch)


class EmptyState(QWidget):
    """A drawing, a sentence on why there is nothing, and a button that helps.

    Attributes
    ----------
    words : QLabel
    remedy : QPushButton
        Hidden while there is none.
    """

    def __init__(self, drawing: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = _Drawing(drawing, self)
        self.words = plain_label("", "muted", self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        # A line longer than this is read with effort.
        self.words.setMaximumWidth(520)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.remedy = QPushButton(self)
        self.remedy.hide()
        self._apply: Callable[[], object] | None = None
        self.remedy.clicked.connect(lambda: self._apply() if self._apply is not None else None)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.words, 4)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.L)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(line)
        column.addWidget(self.remedy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @property
    def text(self) -> str:
        """What is said."""
        return self.words.text()

    def say(
        self,
        words: str,
        remedy: str = "",
        apply: Callable[[], object] | None = None,
        *,
        drawing: str | None = None,
    ) -> None:
        """Say why there is nothing, and offer what helps."""
        self.words.setText(words)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self._apply = apply
        if drawing is not None:
            self._picture.draw(drawing)


def plain_label(text: str, role: str, parent: QWidget | None = None) -> QLabel:
    """A label in one of the sheet's roles that shows its text as it is."""
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def set_tone(widget: QWidget, tone: str) -> None:
    """Give a widget another tone, now."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def lift(widget: QWidget) -> None:
    """Let a widget float over others: the one shadow there is (docs/design.md, Elevation)."""
    shadow = QGraphicsDropShadowEffect(widget)
    shadow.setBlurRadius(28)
    shadow.setOffset(0, 6)
    shade = QColor(Qt.GlobalColor.black)
    shade.setAlpha(90)
    shadow.setColor(shade)
    widget.setGraphicsEffect(shadow)


class StepButton(QPushButton):
    """Goes a step on; a double click goes one step, not two.

    The second click would find the next step's button in the same place.
    """

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class _Drawing(QLabel):
    """A drawing in the quiet colour that follows the look; means nothing to a screen reader."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.draw(name)

    def draw(self, name: str) -> None:
        self._name = name
        ratio = self.devicePixelRatioF()
        self.setPixmap(pixmap(name, _EMPTY_PX, colour=colours().line_strong, ratio=ratio))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self.draw(self._name)
