"""The planning page: schedules, calendar, leave and policy, a tab for each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from attendance_app.domain.people import Person
from attendance_app.services.calendar import Calendar
from attendance_app.services.leaves import Leaves
from attendance_app.services.policies import PolicyBook
from attendance_app.services.policy_preview import PolicyPreview
from attendance_app.services.roster import Roster
from attendance_app.services.schedules import Schedules
from attendance_app.ui.calendar.calendar_page import CalendarPage
from attendance_app.ui.leave.leave_page import LeavePage
from attendance_app.ui.policy.policy_page import PolicyPage
from attendance_app.ui.schedules.schedules_page import SchedulesPage
from attendance_app.ui.schedules.week_plan import WeekPlan, week_plan
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr


@dataclass(frozen=True, slots=True)
class PlanningServices:
    """What the planning page works with.

    Attributes
    ----------
    roster, schedules, calendar, leaves, policy_book, preview : services
    zone : str
        IANA name of the site's time zone.
    today : callable
        The site's present day.
    """

    roster: Roster
    schedules: Schedules
    calendar: Calendar
    leaves: Leaves
    policy_book: PolicyBook
    preview: PolicyPreview
    zone: str
    today: Callable[[], date]

    def plan_week(self, person: Person, monday: date) -> WeekPlan:
        """A person's week that begins on that Monday, read from the database."""
        sunday = monday + timedelta(days=6)
        policies = self.policy_book.policies()
        return week_plan(
            person,
            monday,
            assignments=self.schedules.assignments(person.id),
            schedules=self.schedules.all(),
            holidays=self.calendar.holidays(monday, sunday, policies),
            leaves=self.leaves.between(monday, sunday, person.id),
            zone=self.zone,
            policies=policies,
        )


class PlanningPage(QWidget):
    """What the timesheets rest on besides the punches; Ctrl+PgDown goes to the next tab.

    Parameters
    ----------
    services : PlanningServices
    signer : Signer
        Whose name stands beside what is stored.
    tasks : TaskRunner
        Everything that reads or stores runs there.
    """

    changed = Signal()
    """Something was stored: timesheets are others now."""

    def __init__(
        self,
        services: PlanningServices,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        today = services.today
        self.schedules = SchedulesPage(
            services.schedules, services.roster, services.plan_week, today, signer, tasks
        )
        self.calendar = CalendarPage(services.calendar, services.policy_book, today, signer, tasks)
        self.leave = LeavePage(services.leaves, services.roster, today, signer, tasks)
        self.policy = PolicyPage(
            services.policy_book, services.preview.changes, today, signer, tasks
        )
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(tr("planning", "Planning"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self._pages = QStackedWidget(self)
        for title, page in (
            (tr("planning", "Schedules"), self.schedules),
            (tr("planning", "Calendar"), self.calendar),
            (tr("planning", "Leave"), self.leave),
            (tr("planning", "Policy"), self.policy),
        ):
            self.tabs.addTab(title)
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(0)
        row = QVBoxLayout()
        row.setContentsMargins(Space.L, 0, Space.L, 0)
        row.addWidget(self.tabs)
        column.addLayout(row)
        column.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._add_keys(
            tr("planning", "Next tab"), [QKeySequence("Ctrl+PgDown")], lambda: self._turn(1)
        )
        self._add_keys(
            tr("planning", "Previous tab"), [QKeySequence("Ctrl+PgUp")], lambda: self._turn(-1)
        )
        refresh = QKeySequence.keyBindings(QKeySequence.StandardKey.Refresh)
        self._add_keys(tr("planning", "Refresh"), refresh, self.reload)

        self.schedules.schedules.changed.connect(self.changed)
        self.schedules.assignments.changed.connect(self.changed)
        self.calendar.changed.connect(self.changed)
        self.leave.changed.connect(self.changed)
        self.policy.changed.connect(self.changed)
        # The weekly days off and the country's holidays are part of the policy.
        self.policy.changed.connect(self.calendar.reload)

    def people_changed(self) -> None:
        """Somebody was enrolled, changed or removed."""
        self.schedules.assignments.reload()
        self.leave.reload()

    def reload(self) -> None:
        """Something was stored elsewhere, by an import or another program."""
        self.schedules.schedules.reload()
        self.schedules.assignments.reload()
        self.calendar.reload()
        self.leave.reload()
        if not self.policy.is_changed():
            self.policy.reload()

    def _turn(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _add_keys(self, text: str, keys: Sequence[QKeySequence], run: Callable[[], object]) -> None:
        action = QAction(text, self)
        action.setShortcuts(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: run())
        self.addAction(action)
