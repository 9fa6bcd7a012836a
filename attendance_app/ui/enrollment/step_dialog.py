"""The frame of a dialog that goes step by step: the rail, a title, the pages, one way on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.components import StepButton
from attendance_app.ui.enrollment.steps_rail import StepsRail
from attendance_app.ui.form_dialog import note
from attendance_app.ui.questions import ask
from attendance_app.ui.room import resize_within
from attendance_app.ui.sides import set_margins
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

T = TypeVar("T")


class _Pages(QStackedWidget):
    """Has the room that is left: by the wish of its highest page the buttons were squeezed."""

    def hasHeightForWidth(self) -> bool:
        return False


class StepDialog(QDialog):
    """Shows one page at a time, and works and asks for the one in view.

    A subclass makes its pages, calls `lay_out`, connects the buttons, and says by `show_state`
    what they offer.

    Attributes
    ----------
    pages : QStackedWidget
    rail : StepsRail
    title, refusal : QLabel
        Above the page, and below it what went wrong.
    cancel_button, back_button, next_button : QPushButton
    question : QMessageBox or None
        The question being asked, if any.
    """

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.busy = False
        """Whether something is found out or stored at present."""
        self.question: QMessageBox | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(900, 600)
        resize_within(self, 1040, 700)
        self.pages = _Pages(self)
        self.rail = StepsRail(self)
        self.title = QLabel(self)
        self.title.setProperty("role", "title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.refusal = QLabel(self)
        self.refusal.setProperty("role", "error")
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)
        self.refusal.hide()

    def lay_out(self) -> None:
        """Put all in its place, once the pages are there: the tab key comes to them first."""
        self.cancel_button = QPushButton(tr("enrollment", "Cancel"), self)
        self.back_button = QPushButton(tr("enrollment", "&Back"), self)
        self.next_button = StepButton(tr("enrollment", "&Continue"), self)
        side = QFrame(self)
        side.setProperty("role", "panel")
        beside = QVBoxLayout(side)
        beside.setContentsMargins(Space.L, Space.XL, Space.L, Space.L)
        beside.setSpacing(Space.L)
        beside.addWidget(self.rail)
        beside.addStretch(1)
        promise = note(tr("enrollment", "Nothing is stored before you save."), side)
        # As wide as the steps need it, over as many lines as it takes.
        promise.setFixedWidth(self.rail.sizeHint().width())
        beside.addWidget(promise)
        for button in (self.cancel_button, self.back_button):
            # Enter means to go on, and nothing while that is not possible.
            button.setAutoDefault(False)
        self.next_button.setProperty("role", "primary")
        self.next_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout()
        column.setSpacing(Space.L)
        column.addWidget(self.title)
        column.addWidget(self.pages, 1)
        column.addWidget(self.refusal)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        set_margins(row, Space.L, Space.L, Space.XL, Space.L)
        row.setSpacing(Space.XL)
        row.addWidget(side)
        row.addLayout(column, 1)

    def show_state(self) -> None:
        """Show title, rail and buttons as they are to be now."""
        raise NotImplementedError

    def run(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something on a worker; a refusal leaves the dialog as it is, with its sentence."""

        def finished(result: T) -> None:
            self._set_busy(False)
            done(result)

        def failed(sentence: str) -> None:
            self._set_busy(False)
            self.say(sentence)

        self.say("")
        self._set_busy(True)
        self._tasks.run(lambda _: work(), owner=self, done=finished, failed=failed)

    def ask(self, text: str, more: str, yes: str, no: str, then: Callable[[], object]) -> None:
        """Ask for a decision, with the page at rest meanwhile."""

        def answered() -> None:
            self.question = None
            self.pages.setEnabled(not self.busy)

        self.pages.setEnabled(False)
        self.question = ask(self, text, more, yes=yes, no=no, agreed=then, answered=answered)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.pages.setEnabled(not busy)
        self.show_state()

    def say(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
