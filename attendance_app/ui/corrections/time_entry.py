"""A field for a time at the site, which asks where the clock shows it twice."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QTimeEdit, QWidget

from attendance_app.domain.wall_clock import instants_at
from attendance_app.ui.dates import from_qdate, let_type, to_qdate
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

_ASK = mark("corrections", "Which one?")


class TimeEntry(QWidget):
    """Date and time on the site's clock; `instant` is the moment they mean.

    Parameters
    ----------
    zone : str
        The site's, IANA name.
    """

    changed = Signal()

    def __init__(self, zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._found: tuple[datetime, ...] = ()
        self.date = QDateEdit(self)
        let_type(self.date)
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(tr("corrections", "Date"))
        self.time = QTimeEdit(self)
        let_type(self.time)
        self.time.setDisplayFormat("HH:mm:ss")
        self.time.setAccessibleName(tr("corrections", "Time"))
        # A style sheet's padding does not reach the edit within.
        self.time.lineEdit().setTextMargins(Space.S, 0, 0, 0)
        self.which = QComboBox(self)
        self.which.setAccessibleName(tr("corrections", "Which of the two"))
        self.which.hide()
        self.site = QLabel(tr("corrections", "in {zone}").format(zone=zone), self)
        self.site.setProperty("role", "muted")
        # The dates and times keep their room; long names of zones take a second line.
        self.site.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.date)
        row.addWidget(self.time)
        row.addWidget(self.which)
        row.addWidget(self.site, 1)
        self.date.dateChanged.connect(self._read)
        self.time.timeChanged.connect(self._read)
        self.which.currentIndexChanged.connect(lambda: self.changed.emit())

    def set_local(self, day: date, hour: int = 0, minute: int = 0) -> None:
        """Show a wall-clock time."""
        self._show(day, QTime(hour, minute))

    def set_instant(self, instant: datetime) -> None:
        """Show a moment; of an hour that came twice, the right one."""
        local = instant.astimezone(ZoneInfo(self._zone))
        self._show(local.date(), QTime(local.hour, local.minute, local.second))
        whole = instant.replace(microsecond=0)
        if len(self._found) > 1 and whole in self._found:
            self.which.setCurrentIndex(self._found.index(whole) + 1)

    @property
    def local(self) -> datetime:
        """What is shown: naive."""
        time = self.time.time()
        day = from_qdate(self.date.date())
        return datetime(day.year, day.month, day.day, time.hour(), time.minute(), time.second())  # noqa: DTZ001 - a wall clock

    @property
    def instant(self) -> datetime | None:
        """The moment in UTC; None while there is a `problem`."""
        if len(self._found) == 1:
            return self._found[0]
        if len(self._found) > 1 and self.which.currentIndex() > 0:
            return self._found[self.which.currentIndex() - 1]
        return None

    @property
    def problem(self) -> str:
        """What is to be settled, in one sentence; empty if nothing is."""
        if self.instant is not None:
            return ""
        if not self._found:
            return tr(
                "corrections",
                "The clocks were set forward over {time} on this day; choose a time "
                "before or after.",
            ).format(time=f"{self.local:%H:%M}")
        return tr(
            "corrections", "The clocks were set back, so {time} came twice; say which one."
        ).format(time=f"{self.local:%H:%M}")

    def _show(self, day: date, time: QTime) -> None:
        self.date.setDate(to_qdate(day))
        self.time.setTime(time)
        self._read()

    def _read(self) -> None:
        before = self._found
        self._found = instants_at(self.local, self._zone)
        if self._found != before:
            self.which.blockSignals(True)
            self.which.clear()
            if len(self._found) > 1:
                self.which.addItem(tr("corrections", _ASK))
                which = (
                    tr("corrections", "the first ({offset})"),
                    tr("corrections", "the second ({offset})"),
                )
                for words, one in zip(which, self._found, strict=True):
                    self.which.addItem(words.format(offset=_offset(one, self._zone)))
            self.which.blockSignals(False)
            self.which.setVisible(len(self._found) > 1)
            self.site.setVisible(len(self._found) <= 1)
        self.changed.emit()


def _offset(instant: datetime, zone: str) -> str:
    """The offset in force: ``UTC+02:00``."""
    digits = f"{instant.astimezone(ZoneInfo(zone)):%z}"
    return f"UTC{digits[:3]}:{digits[3:5]}"
