"""Choosing a range of days: by name, or from and to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QWidget

from attendance_app.ui.dates import from_qdate, let_type, to_qdate
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

Days = tuple[date, date]


def this_week(today: date) -> Days:
    """Monday to Sunday."""
    monday = today - timedelta(days=today.weekday())
    return monday, monday + timedelta(days=6)


def this_month(today: date) -> Days:
    """The first to the last."""
    first = today.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def last_month(today: date) -> Days:
    """The whole month before this one."""
    return this_month(today.replace(day=1) - timedelta(days=1))


ALL = mark("records", "All days")

RANGES: dict[str, Callable[[date], Days]] = {
    mark("records", "Today"): lambda today: (today, today),
    mark("records", "This week"): this_week,
    mark("records", "This month"): this_month,
    mark("records", "Last month"): last_month,
    mark("records", "This year"): lambda today: (date(today.year, 1, 1), date(today.year, 12, 31)),
    mark("records", "Last year"): lambda today: (
        date(today.year - 1, 1, 1),
        date(today.year - 1, 12, 31),
    ),
    ALL: lambda today: (date(2000, 1, 1), date(today.year + 1, 12, 31)),
}
CHOSEN = mark("records", "Chosen days")


class DateRange(QWidget):
    """A list of named ranges and two dates; either sets the other. From is never after to.

    While all days are chosen there are no dates to be seen: they would say what nobody asked for.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.named = QComboBox(self)
        for name in (*RANGES, CHOSEN):
            self.named.addItem(tr("records", name), name)
        self.named.setAccessibleName(tr("records", "Days to show"))
        self.start = self._date_edit(tr("records", "From"))
        self.end = self._date_edit(tr("records", "To"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.named)
        row.addWidget(self.start)
        self._between = QLabel(tr("records", "to"), self)
        row.addWidget(self._between)
        row.addWidget(self.end)
        self.named.activated.connect(lambda: self.choose(self.named.currentData()))
        self.start.dateChanged.connect(self._start_changed)
        self.end.dateChanged.connect(self._end_changed)
        self.choose("This month")

    @property
    def days(self) -> Days:
        """The first and last day, both included."""
        return from_qdate(self.start.date()), from_qdate(self.end.date())

    @property
    def is_all(self) -> bool:
        """Whether no day is to be left out."""
        return bool(self.named.currentData() == ALL)

    def choose(self, name: str) -> None:
        """Choose a named range: one of `RANGES`, or `CHOSEN` for the days as they are."""
        from_all = self.is_all and name == CHOSEN
        self._name(name)
        if name in RANGES:
            self._set(*RANGES[name](self._today()))
        elif from_all:
            self._set(*this_month(self._today()))

    def choose_day(self, day: date) -> None:
        """Choose one day."""
        self._name(CHOSEN)
        self._set(day, day)

    def _name(self, name: str) -> None:
        self.named.setCurrentIndex(self.named.findData(name))
        for each in (self.start, self._between, self.end):
            each.setVisible(name != ALL)

    def _set(self, first: date, last: date) -> None:
        with QSignalBlocker(self.start), QSignalBlocker(self.end):
            self.start.setDate(to_qdate(first))
            self.end.setDate(to_qdate(last))
        self.changed.emit()

    def _start_changed(self) -> None:
        first, last = self.days
        self.choose(CHOSEN)
        self._set(first, max(first, last))

    def _end_changed(self) -> None:
        first, last = self.days
        self.choose(CHOSEN)
        self._set(min(first, last), last)

    def _date_edit(self, name: str) -> QDateEdit:
        edit = QDateEdit(self)
        let_type(edit)
        edit.setCalendarPopup(True)
        edit.setDisplayFormat("yyyy-MM-dd")
        edit.setAccessibleName(name)
        return edit
