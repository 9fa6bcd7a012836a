"""The Qt model of a month as a sheet of weeks: days, holidays and weekly days off."""

from __future__ import annotations

from collections.abc import Container, Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor

from attendance_app.domain.month import Month
from attendance_app.ui.i18n import day_name, weekday_and_date
from attendance_app.ui.rows_model import Index
from attendance_app.ui.theme import Type, colours, font
from attendance_app.words import mark, tr

_WEEKS = 6
_DAY = timedelta(days=1)

OFF = mark("planning", "day off")
_OFF_IN_A_CELL = mark("planning", "off")
"""There is no room for more in a small window."""


class MonthModel(QAbstractTableModel):
    """Six weeks, Monday first; cells outside the month are empty.

    Parameters
    ----------
    month : Month
        Shown first, without holidays.
    """

    def __init__(self, month: Month, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._month = month
        self._holidays: Mapping[date, str] = {}
        self._off: Container[date] = ()
        self._today: date | None = None

    @property
    def month(self) -> Month:
        """The month shown."""
        return self._month

    def show_month(
        self, month: Month, holidays: Mapping[date, str], off: Container[date], today: date
    ) -> None:
        """Show a month.

        Parameters
        ----------
        month : Month
        holidays : mapping of date to str
            Names by day; may hold other months' too.
        off : container of date
            The weekly days off.
        today : date
            Told apart in words and weight.
        """
        self.beginResetModel()
        self._month, self._holidays, self._off, self._today = month, holidays, off, today
        self.endResetModel()

    def day(self, index: Index) -> date | None:
        """The day in a cell; None outside the month."""
        first = self._month.first
        day = first + (index.row() * 7 + index.column() - first.weekday()) * _DAY
        return day if index.isValid() and day in self._month else None

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day of the month."""
        number = self._month.first.weekday() + day.day - 1
        return self.index(number // 7, number % 7)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else _WEEKS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 7

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.day(index) else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        day = self.day(index)
        if day is None:
            return None
        holiday, off = self._holidays.get(day, ""), day in self._off
        match role:
            case Qt.ItemDataRole.DisplayRole:
                number = (
                    tr("planning", "{number}  today") if day == self._today else "{number}"
                ).format(number=day.day)
                return f"{number}\n{holiday or (tr('planning', _OFF_IN_A_CELL) if off else '')}"
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                words = holiday or (tr("planning", OFF) if off else "")
                return f"{weekday_and_date(day)}: {words}" if words else str(day)
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            case Qt.ItemDataRole.BackgroundRole if holiday:
                return QColor(colours().holiday_ground)
            case Qt.ItemDataRole.BackgroundRole if off:
                return QColor(colours().window)
            case Qt.ItemDataRole.ForegroundRole if holiday:
                return QColor(colours().holiday)
            case Qt.ItemDataRole.ForegroundRole if off:
                return QColor(colours().muted)
            case Qt.ItemDataRole.FontRole if day == self._today:
                return font(Type.BODY, bold=True)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return day_name(section, short=True)
        return None
