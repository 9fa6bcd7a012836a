"""The month page: everybody's register, one person's timesheet, and what is to be resolved."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedLayout, QVBoxLayout, QWidget

from attendance_app.domain.month import Month
from attendance_app.ui.components import EmptyState
from attendance_app.ui.corrections.day_to_correct import day_of
from attendance_app.ui.i18n import month_title
from attendance_app.ui.month.filters import Filters
from attendance_app.ui.month.month_bar import MonthBar
from attendance_app.ui.month.month_calls import MonthCalls
from attendance_app.ui.month.month_source import MonthSource
from attendance_app.ui.month.month_tabs import MonthTabs
from attendance_app.ui.month.month_view import MonthView
from attendance_app.ui.month.person_look import PersonLook
from attendance_app.ui.month.register_pane import RegisterPane
from attendance_app.ui.month.register_rows import select
from attendance_app.ui.month.reminder_lines import ReminderLine
from attendance_app.ui.readable import Readable
from attendance_app.ui.row_actions import page_action
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_KEYS = QKeySequence.StandardKey
_GLANCE_MS = 60_000
"""Other kiosks store punches all the time; every look at a large site takes a core for seconds."""


class MonthPage(QWidget):
    """Loads and computes on a worker; shows what came of the newest request.

    Parameters
    ----------
    calls : MonthCalls
        Called on a worker.
    today : callable
        The site's present day; the month shown first is the one it lies in.
    tasks : TaskRunner

    Attributes
    ----------
    view : MonthView or None
        What is shown; None before the first month is there, and after a failure.
    """

    correct_wanted = Signal(object)
    """The punches of this `DayToCorrect` are to be corrected."""

    close_wanted = Signal(object)
    reopen_wanted = Signal(object)
    export_wanted = Signal(object)
    """This `Month` is to be closed, reopened, or written to a file."""

    enroll_wanted = Signal()
    """There is nobody yet."""

    shown_changed = Signal()
    """The page shows another month, or the same as it is now."""

    looked = Signal()
    """The chosen person's timesheet is shown."""

    def __init__(
        self,
        calls: MonthCalls,
        today: Callable[[], date],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._stale = True
        self._reminders_stale = True
        self._given_up = False
        self._look: PersonLook | None = None
        self._go_to: tuple[int, date] | None = None
        self.glances = QTimer(self)
        self.glances.start(_GLANCE_MS)
        self.view: MonthView | None = None
        self.source = MonthSource(calls, tasks, self)

        self.bar = MonthBar(today(), self)
        self.month = self.bar.month
        self.filters = Filters(self)
        self._pane = RegisterPane(self.filters.clear, self)
        self.register, self.no_match = self._pane.register, self._pane.no_match
        self.tabs = MonthTabs(tasks, self)
        self.timesheet, self.exceptions = self.tabs.timesheet, self.tabs.exceptions
        self.reminders, self.charts = self.tabs.reminders, self.tabs.charts
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._figures = Readable(self.splitter)
        self.words = EmptyState("month", self)
        self._views = QStackedLayout()
        self._lay_out()
        self._connect()
        self._say_instead(tr("month", "Loading…"))

    def reload(self, *, quietly: bool = False) -> None:
        """Compute the month again, perhaps without saying how far it is; when it is in view."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._reminders_stale = True
        self._load(quietly=quietly)

    def _load(self, *, quietly: bool = False) -> None:
        month, self._given_up = self.month.month, False
        if self.view is None:
            self._say_instead(tr("month", "Loading…"))
            self.bar.say_loading()
        elif self.view.month != month:
            # Nobody shall read one month's figures under the other's name.
            self._figures.set_readable(False)
            self.bar.say_loading()
        if not quietly:
            self.bar.working.begin()
        self.source.load(month)

    def _cancel(self) -> None:
        """Leave what was shown before, if anything was."""
        self.source.cancel()
        self.bar.working.end()
        self._go_to = None
        if self.view is None:
            self._given_up = True
            self.bar.say_nothing()
            words = tr("month", "{month} was not computed.").format(
                month=month_title(self.month.month)
            )
            self._say_instead(words, tr("month", "Compute the month"))
            self.words.remedy.setFocus()
            return
        with QSignalBlocker(self.month):
            self.month.set_month(self.view.month)
        self._figures.set_readable(True)
        self.bar.show_status(self.view.status)
        self.register.setFocus()

    def _say_instead(self, words: str, remedy: str = "") -> None:
        self.words.say(words, remedy, self.reload)
        self._views.setCurrentIndex(1)

    def _another_month(self) -> None:
        if self.isVisible():
            self._load()
        else:
            self._stale = True

    def _remind_again(self) -> None:
        """They take several months' computing: only where they may be others, one at a time."""
        if self._reminders_stale:
            self._reminders_stale = False
            self.source.remind(self.view)

    def person_changed(self, person_id: int) -> None:
        """Something about somebody was stored: only their month is computed again."""
        if self.source.is_loading or (self.view is not None and self.isVisible()):
            self.source.read_person(self.view, person_id)
        elif not self._given_up:
            self.reload()

    def punched(self, person_id: int) -> None:
        """Somebody clocked in or out just now, perhaps at the end of yesterday's night."""
        days = (self._today(), self._today() - timedelta(days=1))
        if self.view is None or any(day in self.view.month for day in days):
            self.person_changed(person_id)

    def go_to(self, person_id: int, day: date) -> None:
        """Show a person's day, in whichever month it is."""
        self._go_to = (person_id, day)
        if self.view is not None and day in self.view.month and self.month.month == self.view.month:
            self._arrive()
        else:
            self.month.set_month(Month.of(day))

    def show_open(self) -> None:
        """Show what is to be resolved."""
        self.tabs.setCurrentWidget(self.exceptions)
        self.exceptions.table.setFocus()

    @property
    def empty_words(self) -> str:
        """What is said in place of the register; empty while there is one."""
        if self._views.currentIndex() == 1:
            return self.words.text
        return "" if self._pane.has_match else self.no_match.text

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Brought into view: the arrow keys go through the register at once."""
        self.register.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()
        else:
            self._glance()

    def _glance(self) -> None:
        """Follow what another program stored: a late punch, a correction made elsewhere."""
        if self.view is not None and self.isVisible() and not self.source.is_loading:
            self.source.look_for_news(self.view)

    def _show(self, view: MonthView) -> None:
        self.view = view
        self.bar.working.end()
        self._figures.set_readable(True)
        self.filters.set_departments(view.departments)
        self._fill()
        self._show_exceptions()
        self.bar.show_status(view.status)
        self._arrive()
        self._look_again()
        self._remind_again()
        self.shown_changed.emit()

    def _replace(self, view: MonthView, person_ids: Collection[int]) -> None:
        """Show some people's month as it is now, where it stands."""
        self.view = view
        for person_id in person_ids:
            row = view.row(person_id)
            assert row is not None  # it was there before, and nobody was taken out
            self.register.rows.replace(row)
        chosen = select(view.rows, self.filters.choice)
        self.charts.show_month(view.month, [each.sheet for each in chosen])
        self._reminders_stale = True
        self._tab_shown()
        self._show_exceptions()
        self.bar.show_status(view.status)
        self._look_again()
        self.shown_changed.emit()

    def _failed(self, sentence: str) -> None:
        self.view = None
        self._look = None
        self._figures.set_readable(True)
        self.bar.working.end()
        self.bar.say_nothing()
        self._say_instead(sentence, tr("month", "Try again"))
        self.shown_changed.emit()

    def _fill(self) -> None:
        """Show the people who are wanted."""
        view = self.view
        if view is None:
            return
        chosen = select(view.rows, self.filters.choice)
        self.register.show_month(view.month.days, chosen)
        self.charts.show_month(view.month, [row.sheet for row in chosen])
        self.filters.say_count(len(chosen), len(view.rows))
        self._pane.set_match(bool(chosen))
        self._views.setCurrentIndex(0 if view.rows else 1)
        if not view.rows:
            self.words.say(
                tr(
                    "month",
                    "Nobody worked here in {month}. Enroll people, and their days appear here.",
                ).format(month=month_title(view.month)),
                tr("month", "Enroll a person…"),
                self.enroll_wanted.emit,
            )
        if self.register.person_id is None:
            self._look = None
            self.timesheet.show_nobody()

    def _show_exceptions(self) -> None:
        assert self.view is not None  # called with a month at hand
        month, is_closed = month_title(self.view.month), self.view.status.is_closed
        self.exceptions.show_lines(self.view.exceptions, month, is_closed=is_closed)
        self._title_tabs()

    def _show_reminders(self, lines: list[ReminderLine]) -> None:
        self.reminders.show_lines(lines)
        self._title_tabs()

    def _title_tabs(self) -> None:
        if self.view is not None:
            self.tabs.say_open(self.view.open_count)
        self.tabs.say_reminders()

    def _arrive(self) -> None:
        """Choose whom somebody wanted to see, now that their month is there."""
        if self._go_to is None or self.view is None or self._go_to[1] not in self.view.month:
            return
        person_id, day = self._go_to
        self._go_to = None
        if self.view.row(person_id) is not None:
            self._choose(person_id, day)
        self.tabs.setCurrentWidget(self.timesheet)

    def _look_again(self) -> None:
        """Show the timesheet of whoever is chosen, and explain what is chosen of it."""
        person_id, day = self.register.person_id, self.register.day
        view = self.view
        row = None if view is None or person_id is None else view.row(person_id)
        if view is None or row is None:
            return
        column, before, sheet = self.timesheet.table.column, self._look, row.sheet
        self.timesheet.show_person(row.person)
        self.timesheet.offer_correction(day is not None, is_closed=view.status.is_closed)
        self.source.look(sheet, day, column, before)

    def _show_look(self, look: PersonLook, day: date | None) -> None:
        if look.sheet.person.id == self.register.person_id:
            self._look = look
            self.timesheet.show_look(look, day)
            self.looked.emit()

    def _line_chosen(self) -> None:
        """In the timesheet: the register follows, and the figure is explained."""
        day, person_id = self.timesheet.table.day, self.register.person_id
        if day is None or person_id is None:
            return
        if self.register.day == day.date:
            self._look_again()
        else:
            self.register.choose(person_id, day.date)

    def _choose(self, person_id: int, day: date) -> None:
        if not self.register.choose(person_id, day):
            self.filters.clear()
            self.register.choose(person_id, day)

    def _correct_chosen(self) -> None:
        person_id, day = self.register.person_id, self.register.day
        if person_id is not None and day is not None:
            self._correct(person_id, day)

    def _correct(self, person_id: int, day: date) -> None:
        row = None if self.view is None else self.view.row(person_id)
        if self.view is not None and row is not None:
            self.correct_wanted.emit(day_of(row.sheet, day, self.view.sheets.site.zone))

    def _close_or_reopen(self) -> None:
        if self.view is not None:
            wanted = self.reopen_wanted if self.view.status.is_closed else self.close_wanted
            wanted.emit(self.view.month)

    def _lay_out(self) -> None:
        self.splitter.addWidget(self._pane)
        self.splitter.addWidget(self.tabs)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 1)
        self._views.addWidget(self.splitter)
        self._views.addWidget(self.words)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        page.setSpacing(Space.M)
        page.addWidget(self.bar)
        page.addWidget(self.filters)
        page.addLayout(self._views, 1)

    def _connect(self) -> None:
        self.glances.timeout.connect(self._glance)
        self.source.loaded.connect(self._show)
        self.source.replaced.connect(self._replace)
        self.source.outgrown.connect(lambda: self.reload(quietly=True))
        self.source.progressed.connect(self.bar.working.progressed)
        self.bar.working.cancelled.connect(self._cancel)
        self.source.looked.connect(self._show_look)
        self.source.reminded.connect(self._show_reminders)
        self.source.failed.connect(self._failed)
        self.source.reminding_failed.connect(self.reminders.say_failed)
        self.month.changed.connect(self._another_month)
        self.tabs.currentChanged.connect(lambda: self._tab_shown())
        self.filters.changed.connect(self._filtered)
        self.register.moved.connect(self._look_again)
        self.register.doubleClicked.connect(lambda: self._correct_chosen())
        self.timesheet.table.moved.connect(self._line_chosen)
        self.timesheet.correct.triggered.connect(self._correct_chosen)
        self.register.addAction(self.timesheet.correct)
        self.exceptions.chosen.connect(lambda one: self._choose(one.person.id, one.day))
        self.exceptions.correct_wanted.connect(lambda one: self._correct(one.person.id, one.day))
        self.exceptions.close_wanted.connect(self._close_or_reopen)
        self.reminders.show_wanted.connect(lambda line: self.go_to(line.person.id, line.day))
        self.bar.export.clicked.connect(lambda: self.export_wanted.emit(self.month.month))
        self.bar.close_or_reopen.clicked.connect(self._close_or_reopen)
        page_action(self, tr("month", "Find"), _KEYS.Find, self.filters.search.setFocus)
        page_action(self, tr("month", "Refresh"), _KEYS.Refresh, self.reload)

    def _tab_shown(self) -> None:
        if self.tabs.currentWidget() is self.reminders:
            self._remind_again()

    def _filtered(self) -> None:
        self._fill()
        self._look_again()
