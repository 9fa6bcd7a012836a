"""A figure that is read from two metres, and chooses the people it counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from attendance_app.ui.components import plain_label, set_tone
from attendance_app.ui.i18n import number
from attendance_app.ui.icons import pixmap
from attendance_app.ui.theme import Space, colours
from attendance_app.words import tr

_ICON = 20


class FigureButton(QPushButton):
    """A number with its name, on or off.

    Parameters
    ----------
    name : str
        What is counted, in a word or two.
    drawing : str
        One of `icons`.
    tone : str
        Of the number while it is not zero; see `Tile`.
    """

    def __init__(
        self, name: str, drawing: str, tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setProperty("role", "figure")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name = name
        self._drawing = drawing
        self._icon = QLabel(self)
        self._number = plain_label("–", "figure", self)
        label = plain_label(name, "muted", self)
        label.setWordWrap(True)
        for part in (self._icon, self._number, label):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        top.addWidget(self._number)
        top.addStretch(1)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        column.setSpacing(Space.XS)
        column.addLayout(top)
        column.addWidget(label)
        self._tint()
        self.show_count(None)

    @property
    def text_shown(self) -> str:
        """The number as it stands there."""
        return self._number.text()

    def show_count(self, count: int | None) -> None:
        """Show a number; None while it is not known."""
        self._number.setText("–" if count is None else number(count))
        set_tone(self._number, self._tone if count else "")
        self.setAccessibleName(
            tr("today", "{name}: {count}").format(name=self._name, count=self._number.text())
        )
        self.setToolTip(tr("today", "Show only these people; press again to show everybody."))

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.minimumSize()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        drawn = pixmap(self._drawing, _ICON, colour=colours().muted, ratio=self.devicePixelRatioF())
        self._icon.setPixmap(drawn)
