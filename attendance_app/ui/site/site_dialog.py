"""The dialog that sets what every kiosk of the site follows: name, time zone, two rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.site import (
    DUPLICATE_INTERVAL_MAXIMUM,
    SHIFT_MAXIMUM,
    SHIFT_MINIMUM,
    Site,
)
from attendance_app.ui.combo import typed_choice
from attendance_app.ui.lengths import HOUR, MINUTE, Length
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space

Change = Callable[[Site], Site]
"""Stores the site and returns it as stored."""

STORED = (
    "The site's settings are stored. They apply from the next start of the application, "
    "at every front desk."
)

_ABOUT_THE_SITE = (
    "These belong to the site, not to this computer: every front desk that uses this database "
    "follows them. Changes apply from the next start of the application."
)
_ABOUT_THE_NAME = "Printed in the workbook. May stay empty."
_ABOUT_THE_ZONE = (
    "Whose wall clock and calendar days count. Punches already stored keep the time they were "
    "taken with."
)
_ABOUT_THE_INTERVAL = (
    "Someone seen again sooner than this after their last punch is told “already recorded”; "
    "nothing is stored."
)
_ABOUT_THE_SHIFT = (
    "A clock-in older than this counts as forgotten: the next punch is a clock-in again, and the "
    "timesheet marks the day."
)
_ABOUT_THE_RULES = (
    "Exports are worked out with the rules in force then, those of earlier months too."
)


class SiteDialog(QDialog):
    """Stores the site on Save, on a worker; a refusal leaves the dialog open with its reason.

    Parameters
    ----------
    site : Site
        As it is stored now.
    zones : sequence of str
        IANA names offered; another may be typed.
    change : callable
        See `Change`; called on a worker.
    tasks : TaskRunner
        Runs it.
    """

    saved = Signal(object)
    """The `Site` as stored, where anything was changed."""

    def __init__(
        self,
        site: Site,
        zones: Sequence[str],
        change: Change,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._site = site
        self._change = change
        self._tasks = tasks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Site settings")
        self.setMinimumWidth(640)

        self.name = QLineEdit(site.name, self)
        self.zone = typed_choice([(name, name) for name in zones], self)
        self.zone.setCurrentText(site.zone)
        self.interval = Length(MINUTE, " min", timedelta(), DUPLICATE_INTERVAL_MAXIMUM, self)
        self.interval.set_length(site.duplicate_interval)
        self.shift = Length(HOUR, " h", SHIFT_MINIMUM, SHIFT_MAXIMUM, self)
        self.shift.set_length(site.maximum_shift)
        self._refusal = QLabel(self)
        self._refusal.setProperty("role", "error")
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.setWordWrap(True)
        # Room for a sentence from the start, so that nothing moves when there is one.
        self._refusal.setMinimumHeight(2 * self._refusal.fontMetrics().lineSpacing() + Space.XS)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setProperty("role", "primary")
        self._lay_out()

        self.name.textChanged.connect(self._refusal.clear)
        self.zone.currentTextChanged.connect(self._refusal.clear)
        self.interval.valueChanged.connect(self._refusal.clear)
        self.shift.valueChanged.connect(self._refusal.clear)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def site(self) -> Site:
        """What is filled in, as it is filled in."""
        typed = self.zone.currentText().strip()
        # Names of zones tell letter cases apart on some computers, people do not.
        offered = self.zone.findText(typed, Qt.MatchFlag.MatchFixedString)
        return replace(
            self._site,
            name=self.name.text(),
            zone=self.zone.itemText(offered) if offered >= 0 else typed,
            duplicate_interval=self.interval.length(),
            maximum_shift=self.shift.length(),
        )

    @property
    def refusal(self) -> str:
        """Why the last attempt to save stored nothing; empty when nothing is wrong."""
        return self._refusal.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Take the height that the words need.

        Left to Qt, a dialog begins no higher than two thirds of the screen and cuts them.
        """
        super().showEvent(event)
        self.setMinimumHeight(self._column.totalHeightForWidth(self.width()))

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.XS)
        form.setColumnStretch(1, 1)
        for title, widget, meaning in (
            ("&Name", self.name, _ABOUT_THE_NAME),
            ("Time &zone", self.zone, _ABOUT_THE_ZONE),
            ("Same &punch within", self.interval, _ABOUT_THE_INTERVAL),
            ("&Longest shift", self.shift, _ABOUT_THE_SHIFT),
        ):
            widget.setAccessibleName(title.replace("&", ""))
            widget.setAccessibleDescription(meaning)
            name = QLabel(title, self)
            name.setBuddy(widget)
            row = form.rowCount()
            form.addWidget(name, row, 0)
            form.addWidget(widget, row, 1)
            form.addWidget(_words(meaning, self), row + 1, 1)
            form.setRowMinimumHeight(row + 2, Space.S)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(_words(_ABOUT_THE_SITE, self))
        column.addLayout(form)
        column.addWidget(_words(_ABOUT_THE_RULES, self))
        column.addWidget(self._refusal)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def _save(self) -> None:
        site = self.site()
        self.buttons.setEnabled(False)
        self._refusal.clear()
        self._tasks.run(
            lambda _: self._change(site), owner=self, done=self._done, failed=self._refused
        )

    def _done(self, site: Site) -> None:
        if site != self._site:
            self.saved.emit(site)
        self.accept()

    def _refused(self, sentence: str) -> None:
        self.buttons.setEnabled(True)
        self._refusal.setText(sentence)


def _words(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", "muted")
    label.setWordWrap(True)
    return label
