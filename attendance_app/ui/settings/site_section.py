"""The section Site and rules: what every front desk of the site follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from attendance_app.domain.site import (
    DUPLICATE_INTERVAL_MAXIMUM,
    NAME_MAXIMUM,
    SHIFT_MAXIMUM,
    SHIFT_MINIMUM,
    Site,
)
from attendance_app.ui.combo import typed_choice
from attendance_app.ui.lengths import HOUR, MINUTE, Length
from attendance_app.ui.settings.section import Section
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr

Change = Callable[[Site], Site]
"""Stores the site and returns it as stored; on a worker."""


class SiteSection(Section):
    """Name, time zone and the two rules of punching; each is stored when its field is left.

    Parameters
    ----------
    load : callable
        The site as it is stored, and the names of the time zones there are; on a worker.
    change : Change
    planning : callable
        Opens the attendance policy.
    said : callable
        Told a sentence and what undoes what was done.
    tasks : TaskRunner
    """

    waiting = Signal()
    """Something was stored that holds only when the window is opened anew."""

    def __init__(
        self,
        load: Callable[[], tuple[Site, Sequence[str]]],
        change: Change,
        planning: Callable[[], object],
        said: Callable[[str, Callable[[], object]], object],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("settings", "Site and rules"),
            tr(
                "settings",
                "These belong to the site, not to this computer: every front desk that uses this "
                "database follows them after a restart.",
            ),
            parent,
        )
        self._load = load
        self._change = change
        self._said = said
        self._tasks = tasks
        self.site: Site | None = None
        self.name = QLineEdit(self)
        self.name.setMaxLength(NAME_MAXIMUM)
        self.zone = typed_choice((), self)
        self.interval = Length(
            MINUTE, tr("settings", " min"), timedelta(), DUPLICATE_INTERVAL_MAXIMUM, self
        )
        self.shift = Length(HOUR, tr("settings", " h"), SHIFT_MINIMUM, SHIFT_MAXIMUM, self)
        self.refusal = QLabel(self)
        self.refusal.setProperty("role", "error")
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)
        self.policy = QPushButton(tr("settings", "Attendance policy…"), self)
        self._lay_out()
        self._set_enabled(False)
        self.name.editingFinished.connect(self._store)
        self.zone.activated.connect(lambda _: self._store())
        edit = self.zone.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(self._store)
        for length in (self.interval, self.shift):
            length.setKeyboardTracking(False)
            length.valueChanged.connect(lambda _: self._store())
        self.policy.clicked.connect(lambda: planning())

    def look(self) -> None:
        """Show the site as it is stored now."""

        def show(found: tuple[Site, Sequence[str]]) -> None:
            site, zones = found
            if self.zone.count() != len(zones):
                with QSignalBlocker(self.zone):
                    self.zone.clear()
                    self.zone.addItems(list(zones))
            self._show(site)
            self._set_enabled(True)

        self._tasks.run(lambda _: self._load(), owner=self, done=show, failed=self.refusal.setText)

    def _lay_out(self) -> None:
        site = self.panel(tr("settings", "Site"))
        site.row(
            tr("settings", "&Name"),
            self.name,
            tr("settings", "Printed on timesheets and in the workbook. May stay empty."),
        )
        site.row(
            tr("settings", "Time &zone"),
            self.zone,
            tr(
                "settings",
                "Whose wall clock and calendar days count. Punches already stored keep the time "
                "they were taken with.",
            ),
        )
        rules = self.panel(tr("settings", "Rules of punching"))
        rules.row(
            tr("settings", "Same &punch within"),
            self.interval,
            tr(
                "settings",
                "Somebody seen again sooner than this after their last punch is told “already "
                "recorded”; nothing is stored.",
            ),
        )
        rules.row(
            tr("settings", "&Longest shift"),
            self.shift,
            tr(
                "settings",
                "A clock-in older than this counts as forgotten: the next punch is a clock-in "
                "again, and the timesheet marks the day.",
            ),
        )
        rules.whole(self.refusal)
        self.refusal.hide()
        rules.say(
            tr(
                "settings",
                "Breaks, grace, rounding, overtime and holidays are the attendance policy's, on "
                "the Planning page.",
            )
        )
        rules.beside(self.policy)

    def _set_enabled(self, there: bool) -> None:
        for field in (self.name, self.zone, self.interval, self.shift):
            field.setEnabled(there)

    def _show(self, site: Site) -> None:
        self.site = site
        fields = (self.name, self.zone, self.interval, self.shift)
        blockers = [QSignalBlocker(field) for field in fields]
        self.name.setText(site.name)
        self.zone.setCurrentText(site.zone)
        self.interval.set_length(site.duplicate_interval)
        self.shift.set_length(site.maximum_shift)
        del blockers

    def _filled_in(self, site: Site) -> Site:
        typed = self.zone.currentText().strip()
        # Names of zones tell letter cases apart on some computers, people do not.
        offered = self.zone.findText(typed, Qt.MatchFlag.MatchFixedString)
        return replace(
            site,
            name=self.name.text().strip(),
            zone=self.zone.itemText(offered) if offered >= 0 else typed,
            duplicate_interval=self.interval.length(),
            maximum_shift=self.shift.length(),
        )

    def _store(self) -> None:
        before = self.site
        if before is None:
            return
        wanted = self._filled_in(before)
        if wanted == before:
            self._refuse("")
            return
        self.site = wanted  # the field is left and its list chosen from: once is enough

        def stored(site: Site) -> None:
            self._refuse("")
            self._show(site)
            self._said(
                tr("settings", "Stored for the site. It takes effect after a restart."),
                lambda: self._put_back(before),
            )
            self.waiting.emit()

        def failed(sentence: str) -> None:
            self._show(before)
            self._refuse(sentence)

        self._tasks.run(lambda _: self._change(wanted), owner=self, done=stored, failed=failed)

    def _put_back(self, site: Site) -> None:
        self._tasks.run(
            lambda _: self._change(site), owner=self, done=self._show, failed=self._refuse
        )

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
