"""What the records page opens: the dialog that corrects the punches of a person's day."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from attendance_app.domain.month import Month
from attendance_app.domain.records import RecordEntry
from attendance_app.domain.timesheet import Timesheet
from attendance_app.ui.corrections.correction_dialog import CorrectionDialog
from attendance_app.ui.corrections.day_to_correct import day_of
from attendance_app.ui.corrections.decisions import Decisions
from attendance_app.ui.kin import window_of
from attendance_app.ui.records.records_page import RecordsPage
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner

SheetOf = Callable[[Month, int], Timesheet | None]
"""The month of the person with a key; see `Timesheets.person`."""


class RecordsDesk(QObject):
    """Opens the dialog, one at a time, and lets the page and its listeners follow.

    Parameters
    ----------
    page : RecordsPage
    sheet_of : callable
        Called on a worker.
    decisions : Decisions
    signer : Signer
    tasks : TaskRunner
    corrected : callable
        Called when a correction was stored.
    """

    def __init__(
        self,
        page: RecordsPage,
        sheet_of: SheetOf,
        decisions: Decisions,
        signer: Signer,
        tasks: TaskRunner,
        corrected: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self.page = page
        self.dialog: CorrectionDialog | None = None
        """The one that is open, if any."""
        self._sheet_of = sheet_of
        self._decisions = decisions
        self._signer = signer
        self._tasks = tasks
        self._corrected = corrected
        self._opening = False
        page.correct_wanted.connect(self.correct)

    def correct(self, entry: RecordEntry) -> None:
        """Correct the punches of the day of this one."""
        if self._opening or self.dialog is not None:
            return
        self._opening = True
        day, key = entry.punch.local_date, entry.punch.person_id
        sheet_of = self._sheet_of

        def show(sheet: Timesheet | None) -> None:
            self._opening = False
            if sheet is not None:
                self._open(
                    CorrectionDialog(
                        day_of(sheet, day, entry.punch.zone),
                        self._decisions,
                        self._signer,
                        self._tasks,
                        self._window(),
                    )
                )

        def failed(sentence: str) -> None:
            self._opening = False
            self._tasks.unhandled.emit(sentence)

        self._tasks.run(
            lambda _: sheet_of(Month.of(day), key), owner=self, done=show, failed=failed
        )

    def _open(self, dialog: CorrectionDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.saved.connect(lambda _: self._corrected())
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None

    def _window(self) -> QWidget:
        return window_of(self.page)
