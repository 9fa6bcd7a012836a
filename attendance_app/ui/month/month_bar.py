"""The top of the month page: which month, how it stands, what is done with it, how far it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.month.month_view import Status
from attendance_app.ui.month_choice import MonthChoice
from attendance_app.ui.theme import Space
from attendance_app.ui.working import Working
from attendance_app.words import tr

_WIDE = 930
"""From this width on there is room for a heading, in device-independent pixels."""


class MonthBar(QWidget):
    """Shows what it is told.

    Attributes
    ----------
    month : MonthChoice
    status : QLabel
    export, close_or_reopen : QPushButton
    working : Working
        A line of its own while a month takes long.
    """

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = QLabel(tr("month", "Month"), self)
        self._heading.setProperty("role", "title")
        self.month = MonthChoice(today, self)
        self.status = QLabel(self)
        self.status.setProperty("role", "chip")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setAccessibleName(tr("month", "Status"))
        self.export = QPushButton(tr("month", "E&xport…"), self)
        self.close_or_reopen = QPushButton(self)
        self.close_or_reopen.setProperty("role", "primary")
        self.working = Working(self)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self._heading)
        row.addWidget(self.month)
        row.addWidget(self.status)
        row.addStretch(1)
        row.addWidget(self.export)
        row.addWidget(self.close_or_reopen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self.working)
        self.say_loading()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where it is narrow the month says enough.
        self._heading.setVisible(self.width() >= _WIDE)

    def show_status(self, status: Status) -> None:
        """Say how the month stands, and offer what can be done with it."""
        self._say(status.words, status.more, status.tone)
        self.close_or_reopen.setText(
            tr("month", "&Reopen the month…")
            if status.is_closed
            else tr("month", "C&lose the month…")
        )
        # Reopening is nobody's next step.
        self.close_or_reopen.setProperty("role", "" if status.is_closed else "primary")
        self.close_or_reopen.style().polish(self.close_or_reopen)
        self._enable(True)

    def say_loading(self) -> None:
        """Say that the month is not there yet."""
        self._say(tr("month", "Loading…"), "", "plain")
        self.close_or_reopen.setText(tr("month", "C&lose the month…"))
        self._enable(False)

    def say_nothing(self) -> None:
        """Nothing is known of the month."""
        self._say("", "", "plain")
        self._enable(False)

    def _enable(self, there: bool) -> None:
        self.export.setEnabled(there)
        self.close_or_reopen.setEnabled(there)

    def _say(self, words: str, more: str, tone: str) -> None:
        self.status.setText(words)
        self.status.setToolTip(more)
        self.status.setAccessibleDescription(more)
        self.status.setVisible(bool(words))
        self.status.setProperty("tone", tone)
        self.status.style().polish(self.status)
