"""The dialog that shows what a policy would change in a month, before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.month import Month
from attendance_app.domain.policy import Policies
from attendance_app.domain.timesheet import OnStep
from attendance_app.services.policy_preview import MonthPreview
from attendance_app.ui.columns import set_widths
from attendance_app.ui.components import EmptyState
from attendance_app.ui.form_dialog import note
from attendance_app.ui.i18n import month_title
from attendance_app.ui.month_choice import MonthChoice
from attendance_app.ui.newest import Newest
from attendance_app.ui.policy.preview_model import Column, PreviewModel
from attendance_app.ui.room import resize_within
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.tasks import Progress, TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.ui.working import Working
from attendance_app.words import tr

Preview = Callable[[Month, Policies, OnStep], MonthPreview]
"""Computes a month by policies that are not stored, and tells how far it is; called on a worker."""

_WIDTHS: dict[int, int] = {
    Column.NAME: 170,
    Column.EMPLOYEE_ID: 100,
    Column.WORKED: 150,
    Column.REGULAR: 150,
    Column.OVERTIME: 112,
    Column.OTHER_RATES: 112,
    Column.LATE: 112,
    Column.EARLY: 112,
    Column.MISSING: 112,
    Column.CODES: 160,
}


class PreviewDialog(QDialog):
    """A month to choose, and each person for whom it would be another one.

    Parameters
    ----------
    policies : Policies
        As they would be.
    first : date
        A day of the month that is computed first.
    preview : callable
        See `Preview`.
    tasks : TaskRunner
        Runs it.
    """

    shown = Signal()
    """The table, or the words in its place, are those of the chosen month."""

    def __init__(
        self,
        policies: Policies,
        first: date,
        preview: Preview,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._policies = policies
        self._preview = preview
        self._runs = Newest(tasks, self)
        self._found: MonthPreview | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("planning", "What this policy would change"))
        resize_within(self, 1140, 600)
        self.month = MonthChoice(first, self)
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.model = PreviewModel(self)
        self.table = rows_table(self)
        self.table.setAccessibleName(tr("planning", "What would change"))
        self.table.setModel(self.model)
        set_widths(self.table, _WIDTHS)
        self.working = Working(self)
        self.instead = EmptyState("month", self)
        self.instead.remedy.setAutoDefault(False)
        self.words = self.instead.words
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        self._views = QStackedLayout()
        self._views.addWidget(self.table)
        self._views.addWidget(self.instead)
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        top.addWidget(self.month)
        top.addWidget(self.summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(
            note(
                tr(
                    "planning",
                    "Computed from the punches as they are stored. Nothing is saved. What "
                    "changes is bold, before → after; hold the pointer over the codes to see "
                    "the days.",
                ),
                self,
            )
        )
        column.addWidget(self.working)
        column.addLayout(self._views, 1)
        column.addWidget(self.buttons)
        self.table.setFocus()
        self.month.changed.connect(self._compute)
        self.working.cancelled.connect(self._cancel)
        self.finished.connect(self._runs.cancel)
        self._compute()

    def _compute(self) -> None:
        month = self.month.month
        self.model.set_rows([])
        self.summary.clear()
        self._say(tr("planning", "Computing {month}…").format(month=month_title(month)))
        self.working.begin()

        def work(progress: Progress) -> MonthPreview:
            return self._preview(month, self._policies, progress.step)

        self._runs.run_in_steps(work, self._show, self._show_failure, self.working.progressed)

    def _cancel(self) -> None:
        """Leave what was shown before, if anything was."""
        self._runs.cancel()
        self.working.end()
        if self._found is not None:
            with QSignalBlocker(self.month):
                self.month.set_month(self._found.month)
            self._show(self._found)
            self.table.setFocus()
            return
        words = tr("month", "{month} was not computed.")
        self.instead.say(
            words.format(month=month_title(self.month.month)),
            tr("month", "Compute the month"),
            self._compute,
        )
        self.instead.remedy.setFocus()

    def _show(self, found: MonthPreview) -> None:
        self._found = found
        self.working.end()
        name, people = month_title(found.month), len(found.changes)
        self.model.set_rows(found.changes)
        if found.is_closed:
            self._say(tr("planning", "{month} is closed: it keeps its figures.").format(month=name))
        elif not people:
            self._say(tr("planning", "Nothing changes in {month}.").format(month=name))
        else:
            self._views.setCurrentIndex(0)
            days = sum(len(each.days) for each in found.changes)
            self.summary.setText(_change_words(people, days))
        self.shown.emit()

    def _show_failure(self, sentence: str) -> None:
        self._found = None
        self.working.end()
        self._say(sentence)
        self.shown.emit()

    def _say(self, words: str) -> None:
        self.instead.say(words)
        self._views.setCurrentIndex(1)


def _change_words(people: int, days: int) -> str:
    if people > 1:
        words = tr("planning", "{people} people, {days} days change")
    elif days > 1:
        words = tr("planning", "1 person, {days} days change")
    else:
        words = tr("planning", "1 person, 1 day change")
    return words.format(people=people, days=days)
