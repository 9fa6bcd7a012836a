"""File, Print timesheets: of the month in view, or one that is computed first, once at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from attendance_app.domain.month import Month
from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.ui.newest import Newest
from attendance_app.ui.tasks import Progress
from attendance_app.words import tr

if TYPE_CHECKING:
    from attendance_app.app.shell import Shell


class Printing(QObject):
    """Opens the dialog that prints a month's timesheets; never at a kiosk.

    Attributes
    ----------
    dialog : QDialog or None
        The one that prints, or the one that says how far the month is.
    """

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._months = Newest(shell.tasks, self)
        self.dialog: QDialog | None = None
        shell.window.kiosk_changed.connect(lambda _: self._give_up())

    def start(self, month: Month | None = None, person_id: int | None = None) -> None:
        """Print that month, the month in view, or the present one."""
        shell = self._shell
        if self.dialog is not None or shell.window.is_kiosk:
            return
        page = shell.month if shell.window.built_page("month") is not None else None
        if month is None:
            month = Month.of(shell.today()) if page is None else page.month.month
            person_id = None if page is None else page.register.person_id
        if page is not None and page.view is not None and page.view.month == month:
            self._open(page.view.sheets, person_id)
        else:
            self._compute(month, person_id)

    def _compute(self, month: Month, person_id: int | None) -> None:
        # What opens is imported when it is first wanted.
        from attendance_app.ui.month.uncollected import uncollected
        from attendance_app.ui.working import WorkingDialog

        timesheets = self._shell.core.timesheets
        self.dialog = dialog = WorkingDialog(
            tr("printing", "Print timesheets"),
            tr("printing", "The month is being worked out…"),
            self._shell.window,
        )
        dialog.rejected.connect(self._give_up)
        dialog.working.begin()

        def work(progress: Progress) -> MonthTimesheets:
            with uncollected():
                return timesheets.month(month, on_step=progress.step)

        def done(sheets: MonthTimesheets) -> None:
            self._give_up()
            self._open(sheets, person_id)

        def failed(sentence: str) -> None:
            self._give_up()
            self._shell.window.toasts.show_error(sentence)

        self._months.run_in_steps(work, done, failed, dialog.working.progressed)

    def _give_up(self) -> None:
        """Wait for no month any more."""
        from attendance_app.ui.working import WorkingDialog

        self._months.cancel()
        dialog = self.dialog
        if isinstance(dialog, WorkingDialog):
            self.dialog = None
            dialog.working.end()
            dialog.hide()
            dialog.deleteLater()

    def _open(self, sheets: MonthTimesheets, person_id: int | None) -> None:
        from attendance_app.ui.printing.print_dialog import PrintDialog

        shell = self._shell
        if not sheets.timesheets:
            shell.window.toasts.show_message(
                tr("printing", "Nobody worked in that month, so there is nothing to print.")
            )
            return
        self.dialog = PrintDialog(sheets, person_id, shell.tasks, shell.window)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None
