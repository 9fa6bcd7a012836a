"""The dialog that shows what a policy would change in a month, before it is saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
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
from attendance_app.services.policy_preview import MonthPreview
from attendance_app.ui.columns import set_widths
from attendance_app.ui.form_dialog import note
from attendance_app.ui.i18n import month_title
from attendance_app.ui.month_choice import MonthChoice
from attendance_app.ui.policy.preview_model import Column, PreviewModel
from attendance_app.ui.table_page import Newest, rows_table
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

Preview = Callable[[Month, Policies], MonthPreview]
"""Computes a month by policies that are not stored; called on a worker."""

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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("planning", "What this policy would change"))
        self.resize(1140, 600)
        self.month = MonthChoice(first, self)
        self.summary = QLabel(self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.model = PreviewModel(self)
        self.table = rows_table(self)
        self.table.setAccessibleName(tr("planning", "What would change"))
        self.table.setModel(self.model)
        set_widths(self.table, _WIDTHS)
        self.words = QLabel(self)
        self.words.setProperty("role", "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        self._views = QStackedLayout()
        self._views.addWidget(self.table)
        self._views.addWidget(self.words)
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
        column.addLayout(self._views, 1)
        column.addWidget(self.buttons)
        self.table.setFocus()
        self.month.changed.connect(self._compute)
        self._compute()

    def _compute(self) -> None:
        month = self.month.month
        self.model.set_rows([])
        self.summary.clear()
        self._say(tr("planning", "Computing {month}…").format(month=month_title(month)))
        self._runs.run(lambda: self._preview(month, self._policies), self._show, self._show_failure)

    def _show(self, found: MonthPreview) -> None:
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
        self._say(sentence)
        self.shown.emit()

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self._views.setCurrentIndex(1)


def _change_words(people: int, days: int) -> str:
    if people > 1:
        words = tr("planning", "{people} people, {days} days change")
    elif days > 1:
        words = tr("planning", "1 person, {days} days change")
    else:
        words = tr("planning", "1 person, 1 day change")
    return words.format(people=people, days=days)
