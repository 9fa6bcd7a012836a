"""The month page's commands: it opens their dialogs and lets the page follow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from attendance_app.domain.month import Month
from attendance_app.domain.problems import Problem
from attendance_app.domain.timesheet import DayException
from attendance_app.ui.corrections.correction_dialog import CorrectionDialog
from attendance_app.ui.corrections.day_to_correct import DayToCorrect
from attendance_app.ui.corrections.decision_dialogs import ConfirmEndDialog, ReasonDialog
from attendance_app.ui.form_dialog import FormDialog
from attendance_app.ui.i18n import day_title, month_title
from attendance_app.ui.main_window import MainWindow
from attendance_app.ui.month.close_wizard import CloseWizard
from attendance_app.ui.month.exception_lines import exception_line
from attendance_app.ui.month.month_calls import MonthCalls
from attendance_app.ui.month.month_page import MonthPage
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr


class MonthDesk(QObject):
    """Connects the page with its dialogs, one of which is open at a time.

    Parameters
    ----------
    window : MainWindow
        Over which they open.
    page : MonthPage
    calls : MonthCalls
    signer : Signer
    tasks : TaskRunner
    export : callable
        Opens the dialog that writes a month.
    enroll : callable
        Opens the dialog that enrolls somebody.
    """

    def __init__(
        self,
        window: MainWindow,
        page: MonthPage,
        calls: MonthCalls,
        signer: Signer,
        tasks: TaskRunner,
        *,
        export: Callable[[Month], object],
        enroll: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._calls = calls
        self._signer = signer
        self._tasks = tasks
        self.page = page
        self.dialog: QDialog | None = None
        """The dialog that is open, if any."""
        page.correct_wanted.connect(self.correct)
        page.exceptions.confirm_wanted.connect(self.confirm)
        page.exceptions.accept_wanted.connect(self.accept)
        page.exceptions.withdraw_wanted.connect(self.withdraw)
        page.close_wanted.connect(self.close_month)
        page.reopen_wanted.connect(self.reopen_month)
        page.export_wanted.connect(export)
        page.enroll_wanted.connect(enroll)
        self._export = export

    def correct(self, shown: DayToCorrect) -> None:
        """Correct the punches of a day."""
        dialog = CorrectionDialog(
            shown, self._calls.decisions, self._signer, self._tasks, self._window
        )
        self._open_about(dialog, shown.person.id)

    def confirm(self, exception: DayException) -> None:
        """Say when a stint that was closed automatically ended."""
        confirm = self._calls.decisions.confirm
        closed_at = exception.closed_at
        if closed_at is None:
            return
        started = exception.punches[0]
        dialog = ConfirmEndDialog(
            tr(
                "month",
                "{name} clocked in on {day} at {time} and never out, so it was closed at "
                "the longest shift and is not paid. Say when they left, and it counts.",
            ).format(
                name=exception.person.name,
                day=started.local_date,
                time=f"{started.local:%H:%M}",
            ),
            closed_at,
            started.zone,
            lambda by, reason, when: confirm(started.uuid, by, reason, when),
            self._signer,
            self._tasks,
            self._window,
        )
        self._open_about(dialog, exception.person.id)

    def accept(self, exception: DayException) -> None:
        """Let an exception stand."""
        self._decide(
            exception,
            tr("month", "Accept the day as it is"),
            tr("month", "The day counts as it is then, with what could be paired."),
            tr("month", "Accept"),
            self._calls.decisions.accept,
        )

    def withdraw(self, exception: DayException) -> None:
        """Have an accepted exception looked at again."""
        self._decide(
            exception,
            tr("month", "Take the acceptance back"),
            tr("month", "It is to be resolved again then."),
            tr("month", "Take back"),
            self._calls.decisions.withdraw,
        )

    def _decide(
        self,
        exception: DayException,
        title: str,
        means: str,
        button: str,
        decide: Callable[[int, date, Problem, str, str], object],
    ) -> None:
        key = (exception.person.id, exception.day, exception.problem)
        dialog = ReasonDialog(
            title,
            f"{_about(exception)} {means}",
            button,
            lambda by, reason: decide(*key, by, reason),
            self._signer,
            self._tasks,
            self._window,
        )
        self._open_about(dialog, exception.person.id)

    def close_month(self, month: Month) -> None:
        """Lead through closing a month."""
        dialog = CloseWizard(
            month, self._calls.check, self._calls.close, self._signer, self._tasks, self._window
        )
        dialog.closed.connect(lambda _: self.page.reload())
        dialog.resolve_wanted.connect(self.page.show_open)
        # The wizard is gone by then, and only one dialog is open at a time.
        dialog.export_wanted.connect(self._export)
        self._open(dialog)

    def reopen_month(self, month: Month) -> None:
        """Open a closed month again."""
        reopen = self._calls.reopen
        dialog = ReasonDialog(
            tr("month", "Reopen {month}").format(month=month_title(month)),
            tr(
                "month",
                "{month} becomes a draft again and can be changed. What was "
                "exported from it may no longer be right; close it again when you have "
                "finished.",
            ).format(month=month_title(month)),
            tr("month", "Reopen"),
            lambda by, reason: reopen(month, by, reason),
            self._signer,
            self._tasks,
            self._window,
        )
        dialog.saved.connect(lambda _: self.page.reload())
        self._open(dialog)

    def _open_about(self, dialog: FormDialog, person_id: int) -> None:
        dialog.saved.connect(lambda _: self.page.person_changed(person_id))
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        if self.dialog is not None:
            dialog.deleteLater()
            return
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None


def _about(exception: DayException) -> str:
    what = exception_line(exception).words[2]
    return f"{exception.person.name}, {day_title(exception.day)}: {what}"
