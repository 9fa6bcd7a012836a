"""Where the month page gets its values: computed on a worker, the newest of each kind only."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from attendance_app.domain.audit import AuditHead
from attendance_app.domain.month import Month
from attendance_app.domain.timesheet import Timesheet
from attendance_app.services.collecting import collector_paused
from attendance_app.ui.month.month_calls import MonthCalls
from attendance_app.ui.month.month_view import MonthView
from attendance_app.ui.month.person_look import PersonLook, look_at
from attendance_app.ui.month.reminder_lines import ReminderLine, reminder_lines
from attendance_app.ui.month.timesheet_lines import Column
from attendance_app.ui.month.uncollected import uncollected
from attendance_app.ui.newest import Newest
from attendance_app.ui.tasks import Progress, TaskRunner


class MonthSource(QObject):
    """Asks on a worker and tells on the GUI thread.

    Attributes
    ----------
    calls : MonthCalls
    is_loading : bool
        A month is on its way, as it was stored when it was asked for.
    """

    loaded = Signal(object)
    """A `MonthView`, computed as a whole."""

    progressed = Signal(int, int)
    """The month on its way: people done, and in total."""

    replaced = Signal(object, object)
    """A `MonthView` in which only some people's timesheets were computed again; their keys."""

    outgrown = Signal()
    """Something else was stored than was told here: the month is to be loaded again."""

    reminded = Signal(object)
    """A list of `ReminderLine`."""

    looked = Signal(object, object)
    """A `PersonLook`, and the day that is explained, if one is."""

    failed = Signal(str)
    reminding_failed = Signal(str)
    """Why not, in a sentence."""

    def __init__(self, calls: MonthCalls, tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self.calls = calls
        self.is_loading = False
        self._changed: set[int] = set()
        self._loads = Newest(tasks, self)
        self._people = Newest(tasks, self)
        self._looks = Newest(tasks, self)
        self._reminders = Newest(tasks, self)
        self._heads = Newest(tasks, self)

    def load(self, month: Month) -> None:
        """Compute a month; another one on its way ends."""
        calls, self.is_loading = self.calls, True

        def work(progress: Progress) -> MonthView:
            with uncollected():
                return MonthView.of(calls.load(month, progress.step))

        self._loads.run_in_steps(work, self._loaded, self._failed, self.progressed.emit)

    def cancel(self) -> None:
        """End the computing of a month: nobody waits for it any more."""
        self.is_loading = False
        self._loads.cancel()

    def read_person(self, view: MonthView | None, person_id: int) -> None:
        """Compute somebody's timesheet again; the others' stay as they are in `view`.

        While a month is on its way this waits for it: it may have been read already, and if it
        began anew with each punch it would never be there in the morning.
        """
        self._changed.add(person_id)
        if view is not None and not self.is_loading:
            self._read_changed(view)

    def _read_changed(self, view: MonthView) -> None:
        # Whose answer is not there yet is asked for again: the newest answer is the only one.
        calls, keys = self.calls, frozenset(self._changed)

        def work() -> MonthView | None:
            changed = view
            for key in keys:
                sheet = calls.person(view.month, key)
                if sheet is None or view.row(key) is None:
                    return None
                changed = changed.with_sheet(sheet)
            return changed

        def tell(changed: MonthView | None) -> None:
            self._changed -= keys
            if changed is None:
                self.outgrown.emit()
            else:
                self.replaced.emit(changed, keys)

        self._people.run(work, tell, self.failed.emit)

    def look_for_news(self, view: MonthView) -> None:
        """Ask whether a month is as it is stored: another program may have stored something."""

        def tell(head: AuditHead) -> None:
            if head != view.sheets.audit and not self.is_loading:
                self.outgrown.emit()

        # A database in trouble says so where something is asked for by hand.
        self._heads.run(self.calls.head, tell, lambda _: None)

    def remind(self, view: MonthView | None) -> None:
        """Look for reminders; takes as long as a month or two do besides the one in view."""
        calls, known = self.calls, None if view is None else view.sheets

        def work(progress: Progress) -> list[ReminderLine]:
            with collector_paused():
                return reminder_lines(calls.reminders(known, progress.step))

        self._reminders.run_in_steps(work, self.reminded.emit, self.reminding_failed.emit)

    def look(
        self, sheet: Timesheet, day: date | None, column: Column, before: PersonLook | None
    ) -> None:
        """Make the lines of a timesheet, and explain a figure of a day."""
        self._looks.run(
            lambda: look_at(sheet, day, column, before),
            lambda look: self.looked.emit(look, day),
            self.failed.emit,
        )

    def _loaded(self, view: MonthView) -> None:
        self.is_loading = False
        self._people.cancel()
        if self._changed:
            self._read_changed(view)
        self.loaded.emit(view)

    def _failed(self, sentence: str) -> None:
        self.is_loading = False
        self.failed.emit(sentence)
