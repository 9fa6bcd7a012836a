"""A person's planned week, a box for each day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.i18n import day_title
from attendance_app.ui.schedules.week_plan import WeekPlan, monday_of
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

NOBODY = mark("planning", "Choose somebody above to see their week.")

_LEAST_HEIGHT = 150
"""Pixels, of a week in one line."""


class WeekView(QWidget):
    """Shows what it is given; asks for another week by `wanted`.

    Parameters
    ----------
    today : date
        In the week that is shown first.
    """

    wanted = Signal()
    """Another week is to be shown: see `monday`."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.monday = monday_of(today)
        self.title = QLabel(self)
        self.title.setWordWrap(True)
        self.title.setProperty("role", "heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.before = self._step("‹", tr("planning", "Previous week"), -1)
        self.after = self._step("›", tr("planning", "Next week"), 1)
        self.days = [_DayBox(self) for _ in range(7)]
        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        top.addWidget(self.title, 1)
        top.addWidget(self.before)
        top.addWidget(self.after)
        self._columns = 0
        self._boxes = QGridLayout()
        # Seven side by side ask for more room than anything else in the window.
        self._boxes.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addLayout(self._boxes, 1)
        self.clear()

    def show_plan(self, plan: WeekPlan) -> None:
        """Show the week of somebody."""
        first, last = plan.days[0].date, plan.days[-1].date
        self.title.setText(
            tr("planning", "{name}, {first} to {last}").format(
                name=plan.person.name, first=first, last=last
            )
        )
        for box, day in zip(self.days, plan.days, strict=True):
            box.say(day.date, day.lines, quiet=not day.is_work)
        self._arrange()

    def clear(self, words: str = "") -> None:
        """Show nobody's week, and say why."""
        self.title.setText(words or tr("planning", NOBODY))
        for number, box in enumerate(self.days):
            box.say(self.monday + timedelta(days=number), (), quiet=True)
        self._arrange()

    def words(self) -> list[str]:
        """What the boxes say, Monday first; for tests and screen readers."""
        return [box.words.text() for box in self.days]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put all days in a line, or in two where one would cut their words."""
        needed = [box.minimumSizeHint().width() + Space.XS for box in self.days]
        columns = 7 if sum(needed) - Space.XS <= self.width() else 4
        if columns == self._columns:
            return
        self._columns = columns
        for place, box in enumerate(self.days):
            self._boxes.addWidget(box, *divmod(place, columns))
        for place in range(7):
            self._boxes.setColumnStretch(place, int(place < columns))
        self.title.ensurePolished()
        top = max(2 * self.title.fontMetrics().lineSpacing(), self.before.sizeHint().height())
        two_lines = top + 2 * (Space.S + self.days[0].least_height)
        self.setMinimumHeight(_LEAST_HEIGHT if columns == 7 else two_lines)

    def _move(self, weeks: int) -> None:
        self.monday += timedelta(weeks=weeks)
        self.wanted.emit()

    def _step(self, text: str, name: str, weeks: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "step")
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda: self._move(weeks))
        return button


class _DayBox(QFrame):
    """A day's name and what is planned on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._day = QLabel(self)
        self._day.setProperty("role", "small")
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XS, Space.S, Space.XS, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self._day)
        column.addWidget(self.words, 1)

    @property
    def least_height(self) -> int:
        """Room for the day's name and two lines."""
        return 3 * self.fontMetrics().lineSpacing() + 2 * Space.S + Space.XS

    def say(self, day: date, lines: Sequence[str], *, quiet: bool) -> None:
        """Show the plan of a day, in the quiet colour where nobody is expected."""
        self._day.setText(f"{day_title(day)}")
        self.words.setText("\n".join(lines))
        self.words.setProperty("role", "muted" if quiet else "")
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self.setAccessibleName(f"{day}: {', '.join(lines)}")
        self.setToolTip("\n".join(lines))
