"""The calendar page: a year's holidays as a list, and a month of it as a sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.domain.leave import CalendarDay
from attendance_app.domain.month import Month
from attendance_app.services.calendar import Calendar
from attendance_app.services.policies import PolicyBook
from attendance_app.ui.calendar.day_dialog import DayDialog
from attendance_app.ui.calendar.loading import Year, load_year
from attendance_app.ui.calendar.month_view import MonthView
from attendance_app.ui.calendar.public_dialog import PublicDialog, home_country
from attendance_app.ui.calendar.year_days import Origin, YearDay
from attendance_app.ui.calendar.year_list import YearList
from attendance_app.ui.form_dialog import note
from attendance_app.ui.month_choice import MonthChoice
from attendance_app.ui.opening import Opening
from attendance_app.ui.planning_tab import PlanningTab
from attendance_app.ui.sides import set_margins, two_sides
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

NONE_YET = mark(
    "planning",
    "No holidays in this year. Add a country's public holidays, or days of "
    "your own; without them everybody is expected on every working day.",
)


class CalendarPage(PlanningTab):
    """Loads and changes the calendar on a worker; list and sheet follow each other.

    Parameters
    ----------
    calendar : Calendar
    book : PolicyBook
        Its policies say whose public holidays there are, and which weekdays are free.
    today, signer, tasks
        As of `PlanningTab`.
    """

    def __init__(
        self,
        calendar: Calendar,
        book: PolicyBook,
        today: Callable[[], date],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(today, signer, tasks, parent)
        self._calendar = calendar
        self._book = book
        self._opening = Opening(tasks, self)
        self._year: Year | None = None
        # In the order of the tab key.
        self.public_button = QPushButton(tr("planning", "Add &public holidays…"), self)
        self.add_button = QPushButton(tr("planning", "&Add a holiday…"), self)
        self.add_button.setProperty("role", "primary")
        self.days = YearList(self)
        self.month = MonthChoice(today(), self)
        self.sheet = MonthView(self.month.month, self)
        self.count = QLabel(tr("planning", "Loading…"), self)
        self.count.setProperty("role", "muted")
        self._lay_out()

        self.public_button.clicked.connect(self._open_public)
        self.add_button.clicked.connect(lambda: self.open_day(self._chosen_day()))
        self.days.day_chosen.connect(self._row_chosen)
        self.days.rename_wanted.connect(lambda row: self.open_day(row.date))
        self.days.remove_wanted.connect(self._remove)
        self.month.changed.connect(self._month_changed)
        self.sheet.day_chosen.connect(self._day_chosen)
        self.sheet.day_opened.connect(self.open_day)

    def load(self) -> None:
        number = self.month.month.year
        self._loads.run(
            lambda: load_year(self._calendar, self._book, number), self._show, self._say_failed
        )

    def open_day(self, day: date) -> None:
        """Open the dialog that makes a day a holiday, or renames the one it is."""
        known = {each.date: each.name for each in self.days.model.rows if each.is_holiday}

        def put(which: date, name: str, by: str) -> CalendarDay:
            return self._calendar.set(CalendarDay(which, name), by)

        dialog = DayDialog(day, known.get(day, ""), put, self._signer, self._tasks, self)
        dialog.saved.connect(self.stored)
        dialog.open()

    def _chosen_day(self) -> date:
        return self.sheet.chosen() or self.month.month.first

    def _open_public(self) -> None:
        year = self.month.month.year
        known = [each.date for each in self.days.model.rows]
        home = home_country()

        def load() -> tuple[dict[str, str], str]:
            policy = self._book.policies().at(date(year, 12, 31))
            return self._calendar.countries(), policy.holiday_country

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
            dialog.saved.connect(self.stored)
            dialog.open()

        self._opening.run(load, show)

    def _remove(self, row: YearDay) -> None:
        by = self._signer.name
        public, worked = row.origin is Origin.PUBLIC, row.origin is Origin.WORKED
        # The list keeps a public holiday, and shows that it is not observed here.
        if public:
            told = tr("planning", "{name}, {day}, is not observed any more.")
        elif worked:
            told = tr("planning", "{name}, {day}, is a holiday again, as by law.")
        else:
            told = tr("planning", "{name}, {day}, was removed.")
        after = CalendarDay(row.date, "", is_holiday=False) if public else None
        self.remove(
            self.days.remove_action,
            told.format(name=row.name, day=row.date),
            lambda: self._calendar.decide(row.date, after, by),
            lambda before: self._calendar.decide(row.date, before, by),
        )

    def _show(self, year: Year) -> None:
        self._year = year
        observed = len(year.holidays)
        words = (
            tr("planning", "1 holiday in {year}")
            if observed == 1
            else tr("planning", "{count} holidays in {year}")
        )
        self.count.setText(words.format(count=observed, year=year.number))
        self._show_month()
        self.days.show_days(year.days, tr("planning", NONE_YET))
        self.shown.emit()

    def _say_failed(self, sentence: str) -> None:
        self._year = None
        self.count.clear()
        self.days.show_days((), sentence)
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

    def _row_chosen(self, day: date) -> None:
        self.month.set_month(Month.of(day))
        if self.sheet.chosen() != day:
            self.sheet.choose(day)

    def _day_chosen(self, day: date) -> None:
        row = self.days.chosen()
        if row is None or row.date != day:
            self.days.choose(day)

    def _lay_out(self) -> None:
        heading = QLabel(tr("planning", "Calendar"), self)
        heading.setProperty("role", "title")
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(heading)
        top.addWidget(self.count)
        top.addStretch(1)
        top.addWidget(self.public_button)
        top.addWidget(self.add_button)
        right = QVBoxLayout()
        set_margins(right, Space.M, 0, 0, 0)
        right.setSpacing(Space.M)
        right.addWidget(self.month)
        right.addWidget(self.sheet, 1)
        right.addWidget(
            note(
                tr(
                    "planning",
                    "Shaded days are the weekly days off of people without a schedule; they "
                    "are part of the policy.",
                ),
                self,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(two_sides(self.days, right, (480, 620), self), 1)
