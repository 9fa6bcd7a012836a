"""The calendar page: a year's holidays as a list, and a month of it as a sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.leave import CalendarDay
from attendance_app.domain.month import Month
from attendance_app.services.calendar import Calendar
from attendance_app.services.policies import PolicyBook
from attendance_app.ui.calendar.day_dialog import DayDialog
from attendance_app.ui.calendar.loading import Year, load_year
from attendance_app.ui.calendar.month_view import MonthView
from attendance_app.ui.calendar.public_dialog import PublicDialog, home_country
from attendance_app.ui.calendar.year_days import Origin, YearDay
from attendance_app.ui.calendar.year_model import Column, YearModel
from attendance_app.ui.form_dialog import note
from attendance_app.ui.month_choice import MonthChoice
from attendance_app.ui.questions import ask
from attendance_app.ui.row_actions import action_button, row_action
from attendance_app.ui.rows_model import ROW_ROLE
from attendance_app.ui.signing import Signer
from attendance_app.ui.table_page import Newest, rows_table
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space

_WIDTHS: dict[int, int] = {Column.DATE: 106, Column.DAY: 54, Column.NAME: 180}

NONE_YET = (
    "No holidays in this year. Add a country's public holidays, or days of your own; without "
    "them everybody is expected on every working day."
)


class CalendarPage(QWidget):
    """Loads and changes the calendar on a worker; list and sheet follow each other.

    Parameters
    ----------
    calendar : Calendar
    book : PolicyBook
        Its policies say whose public holidays there are, and which weekdays are free.
    today : callable
        The site's present day.
    signer : Signer
        Whose name stands beside what is stored.
    tasks : TaskRunner
        Runs the work.
    """

    shown = Signal()
    """List and sheet show what the database holds now, or why they cannot."""

    changed = Signal()
    """A day was added, renamed or removed: timesheets are others now."""

    def __init__(
        self,
        calendar: Calendar,
        book: PolicyBook,
        today: Callable[[], date],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._calendar = calendar
        self._book = book
        self._today = today
        self._signer = signer
        self._tasks = tasks
        self._loads = Newest(tasks, self)
        self._stale = True
        self._year: Year | None = None
        self.month = MonthChoice(today(), self)
        self.count = QLabel("Loading…", self)
        self.count.setProperty("role", "muted")
        self.add_button = QPushButton("&Add a holiday…", self)
        self.add_button.setProperty("role", "primary")
        self.public_button = QPushButton("Add &public holidays…", self)
        self.model = YearModel(self)
        self.table = rows_table(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName("Holidays of the year")
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.words = note("", self)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sheet = MonthView(self.month.month, self)
        self.edit_action = row_action(self.table, "&Rename…", "Return", self._edit)
        self.remove_action = row_action(
            self.table, "Re&move…", QKeySequence.StandardKey.Delete, self._ask_to_remove
        )
        self._lay_out()

        self.month.changed.connect(self._month_changed)
        self.add_button.clicked.connect(lambda: self.open_day(self._chosen_day()))
        self.public_button.clicked.connect(self._open_public)
        self.table.doubleClicked.connect(lambda _: self._edit())
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._row_chosen())
        self.sheet.day_chosen.connect(self._day_chosen)
        self.sheet.day_opened.connect(self.open_day)
        self._enable_actions()

    def reload(self) -> None:
        """Load the year again: now if in view, else when next shown."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        number = self.month.month.year
        self._loads.run(
            lambda: load_year(self._calendar, self._book, number), self._show, self._say_failed
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reload()

    def chosen(self) -> YearDay | None:
        """The holiday whose row is selected."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data(ROW_ROLE) if rows else None

    def choose(self, day: date) -> None:
        """Select the row of this day, if it is one of the list."""
        for row, shown in enumerate(self.model.rows):
            if shown.date == day:
                self.table.selectRow(row)
                return
        self.table.clearSelection()

    def open_day(self, day: date) -> None:
        """Open the dialog that makes a day a holiday, or renames the one it is."""
        known = {each.date: each.name for each in self.model.rows if each.is_holiday}

        def put(which: date, name: str, by: str) -> CalendarDay:
            return self._calendar.set(CalendarDay(which, name), by)

        dialog = DayDialog(day, known.get(day, ""), put, self._signer, self._tasks, self)
        dialog.saved.connect(self._changed)
        dialog.open()

    def _chosen_day(self) -> date:
        return self.sheet.chosen() or self.month.month.first

    def _edit(self) -> None:
        if (row := self.chosen()) is not None:
            self.open_day(row.date)

    def _open_public(self) -> None:
        year = self.month.month.year
        known = [each.date for each in self.model.rows]
        home = home_country()

        def show(found: tuple[dict[str, str], str]) -> None:
            countries, country = found
            dialog = PublicDialog(
                self._calendar,
                countries,
                country or home,
                year,
                known,
                self._signer,
                self._tasks,
                self,
            )
            dialog.saved.connect(self._changed)
            dialog.open()

        def load() -> tuple[dict[str, str], str]:
            policy = self._book.policies().at(date(year, 12, 31))
            return self._calendar.countries(), policy.holiday_country

        self._tasks.run(lambda _: load(), owner=self, done=show)

    def _ask_to_remove(self) -> None:
        if (row := self.chosen()) is None:
            return
        by = self._signer.name
        by_law, worked = row.origin is Origin.PUBLIC, row.origin is Origin.WORKED

        def change() -> None:
            if by_law:
                self._calendar.set(CalendarDay(row.date, "", is_holiday=False), by)
            else:
                self._calendar.clear(row.date, by)

        if by_law:
            more = "It is a public holiday; the list shows that it is not observed here."
        elif worked:
            more = "It is a holiday again, as by law."
        else:
            more = "People are expected on it again, unless it is a public holiday."
        verb = "Observe" if worked else "Remove"
        ask(
            self,
            f"{verb} {row.name}, {row.date}?",
            more,
            yes=verb,
            no="Leave it",
            agreed=lambda: self._tasks.run(lambda _: change(), owner=self, done=self._changed),
        )

    def _changed(self, _: object = None) -> None:
        self.changed.emit()
        self.reload()

    def _show(self, year: Year) -> None:
        self._year = year
        before = self.chosen()
        self.model.set_rows(year.days)
        observed = len(year.holidays)
        self.count.setText(
            f"{observed} {'holiday' if observed == 1 else 'holidays'} in {year.number}"
        )
        self.words.setText(NONE_YET)
        self._views.setCurrentIndex(0 if year.days else 1)
        self._show_month()
        if before is not None:
            self.choose(before.date)
        self._enable_actions()
        self.shown.emit()

    def _say_failed(self, sentence: str) -> None:
        self._year = None
        self.model.set_rows([])
        self.count.clear()
        self.words.setText(sentence)
        self._views.setCurrentIndex(1)
        self.shown.emit()

    def _month_changed(self) -> None:
        if self._year is not None and self._year.number == self.month.month.year:
            self._show_month()
        else:
            self.reload()

    def _show_month(self) -> None:
        if self._year is not None:
            self.sheet.show_month(
                self.month.month, self._year.holidays, self._year.off, self._today()
            )

    def _row_chosen(self) -> None:
        self._enable_actions()
        if (row := self.chosen()) is not None:
            self.month.set_month(Month.of(row.date))
            if self.sheet.chosen() != row.date:
                self.sheet.choose(row.date)

    def _day_chosen(self, day: date) -> None:
        row = self.chosen()
        if row is None or row.date != day:
            self.choose(day)

    def _enable_actions(self) -> None:
        row = self.chosen()
        self.edit_action.setEnabled(row is not None and row.is_holiday)
        self.remove_action.setEnabled(row is not None)
        worked = row is not None and row.origin is Origin.WORKED
        self.remove_action.setText("&Observe…" if worked else "Re&move…")
        self._remove_button.setText(self.remove_action.text())

    def _open_menu(self, at: QPoint) -> None:
        if self.table.indexAt(at).isValid():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions([self.edit_action, self.remove_action])
            menu.popup(self.table.viewport().mapToGlobal(at))

    def _lay_out(self) -> None:
        heading = QLabel("Calendar", self)
        heading.setProperty("role", "title")
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        for widget in (heading, self.count):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.public_button)
        top.addWidget(self.add_button)
        self._views = QStackedLayout()
        self._views.addWidget(self.table)
        self._views.addWidget(self.words)
        self._remove_button = action_button(self.remove_action, self)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        edit_button = action_button(self.edit_action, self)
        buttons.addWidget(edit_button)
        buttons.addWidget(self._remove_button)
        buttons.addStretch(1)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(Space.M)
        left.addLayout(self._views, 1)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.setContentsMargins(Space.M, 0, 0, 0)
        right.setSpacing(Space.M)
        right.addWidget(self.month)
        right.addWidget(self.sheet, 1)
        right.addWidget(
            note(
                "Shaded days are the weekly days off of people without a schedule; they are part "
                "of the policy.",
                self,
            )
        )
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setChildrenCollapsible(False)
        for layout in (left, right):
            side = QWidget(splitter)
            side.setLayout(layout)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([480, 620])
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(splitter, 1)
        # From the top, then the left side before the right.
        order = (self.public_button, self.add_button, self.table, edit_button, self._remove_button)
        steps = (self.month.before, self.month.name, self.month.year, self.month.after, self.sheet)
        for before, after in pairwise((*order, *steps)):
            self.setTabOrder(before, after)
