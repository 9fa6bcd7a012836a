"""How far the computing of a month is: a slim bar, how many people are done, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.components import plain_label
from attendance_app.ui.i18n import number
from attendance_app.ui.room import make_wide
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_DELAY_MS = 400
"""What is done by then, a month of a few people, would only flicker."""


class Working(QWidget):
    """A line that comes into view some time after the work has begun, and goes when it ends.

    Attributes
    ----------
    bar : QProgressBar
    words : QLabel
    cancel : QPushButton
        A dialog that has one of its own hides it.
    delay : QTimer
        Runs while something has begun and is not shown yet.
    """

    cancelled = Signal()
    """It is not wanted any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("month", "Progress"))
        self.words = plain_label("", "muted", self)
        self.cancel = QPushButton(tr("month", "Cancel"), self)
        self.cancel.setAutoDefault(False)
        self.delay = QTimer(self, singleShot=True, interval=_DELAY_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.bar, 1)
        row.addWidget(self.words)
        row.addWidget(self.cancel)
        self.delay.timeout.connect(self.show)
        self.cancel.clicked.connect(self.cancelled)
        self.hide()

    def begin(self) -> None:
        """Something has begun, perhaps in place of something else."""
        self.words.setText(tr("month", "Reading the punches…"))
        self.bar.setRange(0, 0)
        if self.isHidden():
            self.delay.start()

    def progressed(self, done: int, total: int) -> None:
        """So many people of so many are done; nothing is known yet while the total is 0."""
        if not total:
            return
        words = tr("month", "{done} of {total} people")
        if self.bar.maximum() != total:
            # The bar stays as long as it is while the number grows.
            longest = words.format(done=number(total), total=number(total))
            self.words.setMinimumWidth(self.words.fontMetrics().horizontalAdvance(longest))
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.words.setText(words.format(done=number(done), total=number(total)))

    def end(self) -> None:
        """It is done, or nobody waits for it any more."""
        self.delay.stop()
        self.hide()


class WorkingDialog(QDialog):
    """The same over a window of which no page can say it; it opens as late.

    Parameters
    ----------
    title, words : str
        What is being done.

    Attributes
    ----------
    working : Working
    """

    def __init__(self, title: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.working = Working(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(plain_label(words, "", self))
        column.addWidget(self.working)
        make_wide(self, 480)
        self.working.delay.timeout.connect(lambda: self.open())
        self.working.cancelled.connect(self.reject)
