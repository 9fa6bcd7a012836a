"""The fields of one shift of a schedule."""

from __future__ import annotations

from datetime import time, timedelta

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.schedules import GRACE_MAXIMUM, OVERTIME_MAXIMUM, Shift
from attendance_app.ui.dates import let_type
from attendance_app.ui.form_dialog import titled
from attendance_app.ui.lengths import HOUR, MINUTE, Length, OptionalLength
from attendance_app.ui.schedules.wording import hours_words
from attendance_app.ui.theme import Space
from attendance_app.ui.week_days import WeekDays
from attendance_app.words import tr

_NONE = timedelta()


class ShiftEditor(QFrame):
    """Start, end and weekdays, and what the shift has of its own instead of the policy's.

    Parameters
    ----------
    shift : Shift
        What it shows first.
    """

    changed = Signal()

    remove_wanted = Signal()
    """The schedule is to be without this shift."""

    def __init__(self, shift: Shift, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.start = self._time_field(tr("planning", "Start"))
        self.end = self._time_field(tr("planning", "End"))
        self.length = QLabel(self)
        self.length.setProperty("role", "muted")
        self.remove = QPushButton(tr("planning", "Remove"), self)
        self.remove.setAccessibleName(tr("planning", "Remove this shift"))
        self.remove.setProperty("role", "quiet")
        self.remove.setAutoDefault(False)
        self.days = WeekDays(self)
        self.break_length = self._optional(
            tr("planning", "Break"), MINUTE, tr("planning", " min"), OVERTIME_MAXIMUM
        )
        self.overtime_after = self._optional(
            tr("planning", "Overtime after"), HOUR, tr("planning", " h"), OVERTIME_MAXIMUM
        )
        self.late_grace = self._optional(
            tr("planning", "Late grace"), MINUTE, tr("planning", " min"), GRACE_MAXIMUM
        )
        self.early_grace = self._optional(
            tr("planning", "Early-leave grace"), MINUTE, tr("planning", " min"), GRACE_MAXIMUM
        )
        self._lay_out()
        self.set_shift(shift)

        self.start.timeChanged.connect(self._changed)
        self.end.timeChanged.connect(self._changed)
        self.days.changed.connect(self._changed)
        for optional in self._optionals:
            optional.changed.connect(self._changed)
        self.remove.clicked.connect(self.remove_wanted)

    def shift(self) -> Shift:
        """What is filled in."""
        return Shift(
            start=_from_qtime(self.start.time()),
            end=_from_qtime(self.end.time()),
            days=self.days.days(),
            break_length=self.break_length.length(),
            late_grace=self.late_grace.length(),
            early_grace=self.early_grace.length(),
            overtime_after=self.overtime_after.length(),
        )

    def set_shift(self, shift: Shift) -> None:
        """Fill the fields."""
        self.start.setTime(QTime(shift.start.hour, shift.start.minute))
        self.end.setTime(QTime(shift.end.hour, shift.end.minute))
        self.days.set_days(shift.days)
        for optional, length, usual in (
            (self.break_length, shift.break_length, 30 * MINUTE),
            (self.late_grace, shift.late_grace, 10 * MINUTE),
            (self.early_grace, shift.early_grace, 10 * MINUTE),
            (self.overtime_after, shift.overtime_after, 8 * HOUR),
        ):
            optional.field.set_length(usual)
            optional.set_length(length)
        self._changed()

    def _lay_out(self) -> None:
        times = QHBoxLayout()
        times.setSpacing(Space.S)
        for title, field in (
            (tr("planning", "Start"), self.start),
            (tr("planning", "End"), self.end),
        ):
            times.addWidget(titled(title, field))
            times.addWidget(field)
            times.addSpacing(Space.S)
        times.addWidget(self.length)
        times.addStretch(1)
        times.addWidget(self.remove)
        own = QGridLayout()
        own.setHorizontalSpacing(Space.XL)
        own.setVerticalSpacing(Space.S)
        for place, optional in enumerate(self._optionals):
            own.addWidget(optional, place // 2, place % 2)
            own.setColumnStretch(place % 2, 1)
            optional.field.ensurePolished()
        # The fields stand below each other, whatever their unit.
        width = max(optional.field.sizeHint().width() for optional in self._optionals)
        for optional in self._optionals:
            optional.field.setMinimumWidth(width)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(times)
        column.addWidget(self.days)
        column.addLayout(own)

    @property
    def _optionals(self) -> tuple[OptionalLength, ...]:
        return (self.break_length, self.overtime_after, self.late_grace, self.early_grace)

    def _changed(self) -> None:
        shift = self.shift()
        hours = hours_words(shift.length)
        self.length.setText(
            tr("planning", "{hours}  +1 day").format(hours=hours) if shift.is_overnight else hours
        )
        self.changed.emit()

    def _time_field(self, name: str) -> QTimeEdit:
        field = QTimeEdit(self)
        let_type(field)
        field.setDisplayFormat("HH:mm")
        field.setAccessibleName(name)
        field.setWrapping(True)
        # A style sheet's padding does not reach the edit within.
        field.lineEdit().setTextMargins(Space.S, 0, 0, 0)
        return field

    def _optional(self, name: str, unit: timedelta, suffix: str, most: timedelta) -> OptionalLength:
        return OptionalLength(name, Length(unit, suffix, _NONE, most, self), self)


def _from_qtime(at: QTime) -> time:
    return time(at.hour(), at.minute())
