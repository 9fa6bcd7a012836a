"""The dialog that leads through closing a month: what is open, totals, name, closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.closing import Closing
from attendance_app.domain.month import Month
from attendance_app.domain.timesheet import OnStep
from attendance_app.services.closing import CloseCheck
from attendance_app.services.collecting import collector_paused
from attendance_app.ui.components import StepButton
from attendance_app.ui.i18n import month_title
from attendance_app.ui.month.close_pages import (
    LOOKING,
    ClosedPage,
    ClosePage,
    ConfirmPage,
    OpenPage,
    TotalsPage,
)
from attendance_app.ui.month.total_lines import TotalLine, total_lines
from attendance_app.ui.newest import Newest
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import Progress, TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.ui.working import Working
from attendance_app.words import mark, tr

Found = tuple[CloseCheck, tuple[TotalLine, ...]]


class Step(IntEnum):
    """In order."""

    OPEN = 0
    TOTALS = 1
    CONFIRM = 2
    CLOSED = 3


TITLES = {
    Step.OPEN: mark("month", "What is open"),
    Step.TOTALS: mark("month", "Totals"),
    Step.CONFIRM: mark("month", "Confirm"),
    Step.CLOSED: mark("month", "Closed"),
}


HEADINGS = {
    Step.OPEN: mark("month", "{month}: what is open"),
    Step.TOTALS: mark("month", "{month}: totals"),
    Step.CONFIRM: mark("month", "{month}: confirm"),
    Step.CLOSED: mark("month", "{month}: closed"),
}


class CloseWizard(QDialog):
    """Nothing is stored before the third step's button is pressed.

    Parameters
    ----------
    month : Month
    check : callable
        What stands in the way, and the totals; called on a worker, with what it tells of its
        progress.
    close : callable
        Closes the month: month, by, what it tells of its progress; called on a worker.
    signer : Signer
    tasks : TaskRunner
    """

    closed = Signal(object)
    """The `Closing` as stored."""

    resolve_wanted = Signal()
    """What is open is to be worked through first."""

    export_wanted = Signal(object)
    """The closed `Month` is to be written to a file."""

    checked = Signal()
    """The first step says what is open."""

    def __init__(
        self,
        month: Month,
        check: Callable[[Month, OnStep], CloseCheck],
        close: Callable[[Month, str, OnStep], Closing],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._month = month
        self._check = check
        self._close = close
        self._signer = signer
        self._checks = Newest(tasks, self)
        self._tasks = tasks
        self._busy = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("month", "Close {month}").format(month=month_title(month)))
        self.setMinimumSize(720, 460)

        self.steps = QLabel(self)
        self.steps.setAccessibleName(tr("month", "Steps"))
        self.steps.setTextFormat(Qt.TextFormat.RichText)
        self.steps.setWordWrap(True)
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.open_page = OpenPage(self)
        self.totals_page = TotalsPage(self)
        self.confirm_page = ConfirmPage(month_title(month), signer, self)
        self.closed_page = ClosedPage(self)
        self.pages: tuple[ClosePage, ...] = (
            self.open_page,
            self.totals_page,
            self.confirm_page,
            self.closed_page,
        )
        self._stack = QStackedWidget(self)
        self.working = Working(self)
        # The dialog's own ends the looking, too; the storing has none.
        self.working.cancel.hide()
        self.export = QPushButton(tr("month", "E&xport the month…"), self)
        self.back = QPushButton(tr("month", "&Back"), self)
        self.next = StepButton(self)
        self.next.setDefault(True)
        self.next.setProperty("role", "primary")
        self.cancel = QPushButton(tr("month", "Cancel"), self)
        self._lay_out()

        for page in self.pages:
            page.changed.connect(self._enable)
        self.open_page.resolve.clicked.connect(self._resolve)
        self.open_page.again.clicked.connect(self._look)
        self.export.clicked.connect(self._export)
        self.back.clicked.connect(lambda: self._go(Step(self.step - 1)))
        self.next.clicked.connect(self._forward)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self._checks.cancel)
        self._go(Step.OPEN)
        self._look()

    @property
    def step(self) -> Step:
        """Where it is."""
        return Step(self._stack.currentIndex())

    def reject(self) -> None:
        """Not while the month is being closed: nobody would know how it ended."""
        if not self._busy:
            super().reject()

    def _look(self) -> None:
        month, check = self._month, self._check
        self.open_page.say(tr("month", LOOKING))
        self._set_looking(True)

        def work(progress: Progress) -> Found:
            with collector_paused():
                found = check(month, progress.step)
                lines, sheets = total_lines(found.sheets), list(found.sheets.timesheets)
                found = replace(found, sheets=replace(found.sheets, timesheets=()))
                # One by one: Python lets no other thread run while it takes all of them apart.
                while sheets:
                    sheets.pop()
                return found, lines

        self._checks.run_in_steps(
            work, self._show_found, self._show_failure, self.working.progressed
        )

    def _set_looking(self, looking: bool) -> None:
        self.open_page.again.setEnabled(not looking)
        if looking:
            self.working.begin()
        else:
            self.working.end()

    def _show_found(self, found: Found) -> None:
        check, lines = found
        self._set_looking(False)
        self.open_page.show_check(check)
        self.totals_page.show_totals(lines)
        (self.next if check.can_close else self.open_page.resolve).setFocus()
        self.checked.emit()

    def _show_failure(self, sentence: str) -> None:
        self._set_looking(False)
        self.open_page.say(sentence)
        self.checked.emit()

    def _forward(self) -> None:
        if self.step is Step.CONFIRM:
            self._store()
        elif self.step is Step.CLOSED:
            self.accept()
        else:
            self._go(Step(self.step + 1))

    def _store(self) -> None:
        month, close = self._month, self._close
        by = self._signer.sign(self.confirm_page.name.text())
        self._busy = True
        self.confirm_page.refusal.clear()
        self.heading.setText(
            tr("month", "{month} is being closed…").format(month=month_title(month))
        )
        self.working.begin()
        self._enable()

        def work(progress: Progress) -> Closing:
            with collector_paused():
                return close(month, by, progress.step)

        self._tasks.run(
            work,
            owner=self,
            done=self._stored,
            failed=self._refused,
            progressed=self.working.progressed,
        )

    def _stored(self, closing: Closing) -> None:
        self._busy = False
        self.working.end()
        self.closed_page.say_closed(month_title(self._month), closing.closed_by)
        self._go(Step.CLOSED)
        self.closed.emit(closing)

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self.working.end()
        self._go(Step.CONFIRM)
        self.confirm_page.refusal.setText(sentence)

    def _go(self, step: Step) -> None:
        self._stack.setCurrentIndex(step)
        titles = {one: tr("month", title) for one, title in TITLES.items()}
        self.heading.setText(tr("month", HEADINGS[step]).format(month=month_title(self._month)))
        self.steps.setText(
            " &nbsp;›&nbsp; ".join(
                f"<b>{one + 1} {escape(title)}</b>" if one is step else f"{one + 1} {escape(title)}"
                for one, title in titles.items()
            )
        )
        self.steps.setAccessibleDescription(
            tr("month", "Step {number} of {count}, {title}").format(
                number=step + 1, count=len(titles), title=titles[step]
            )
        )
        self.confirm_page.refusal.clear()
        closed = step is Step.CLOSED
        self.back.setVisible(step in (Step.TOTALS, Step.CONFIRM))
        self.cancel.setVisible(not closed)
        self.export.setVisible(closed)
        names = {
            Step.CONFIRM: tr("month", "&Close {month}").format(month=month_title(self._month)),
            Step.CLOSED: tr("month", "&Done"),
        }
        self.next.setText(names.get(step, tr("month", "&Next")))
        self._enable()
        first = {
            Step.TOTALS: self.totals_page.looked,
            Step.CONFIRM: self.confirm_page.name,
            Step.CLOSED: self.next,
        }
        if step in first:
            first[step].setFocus()

    def _enable(self) -> None:
        self.next.setEnabled(self.pages[self.step].is_done and not self._busy)
        for widget in (self.back, self.cancel, self.confirm_page.name):
            widget.setEnabled(not self._busy)

    def _resolve(self) -> None:
        self.reject()
        self.resolve_wanted.emit()

    def _export(self) -> None:
        self.accept()
        self.export_wanted.emit(self._month)

    def _lay_out(self) -> None:
        for page in self.pages:
            self._stack.addWidget(page)
        for button in (self.cancel, self.back, self.export):
            # Enter means the way forward.
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.export)
        buttons.addStretch(1)
        for button in (self.cancel, self.back, self.next):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.steps)
        column.addWidget(self.heading)
        column.addWidget(self._stack, 1)
        column.addWidget(self.working)
        column.addLayout(buttons)
