"""The planning page: schedules, calendar, leave and policy, a tab for each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShowEvent
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
from attendance_app.ui.planning_tab import PlanningTab
from attendance_app.ui.policy.policy_page import PolicyPage
from attendance_app.ui.row_actions import page_action
from attendance_app.ui.schedules.assignments_page import AssignmentsPage
from attendance_app.ui.schedules.schedules_page import SchedulesPage
from attendance_app.ui.schedules.week_plan import WeekPlan, week_plan
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr


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


TITLES = (
    mark("planning", "Schedules"),
    mark("planning", "Calendar"),
    mark("planning", "Leave"),
    mark("planning", "Policy"),
)

_Page = TypeVar("_Page", bound=QWidget)


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

    removed = Signal(str, object)
    """Something was: a sentence that tells of it, and what brings it back."""

    table_made = Signal(str, object)
    """A tab was made that has a table: a name for it, and the `QTableView`."""

    def __init__(
        self,
        services: PlanningServices,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._signer = signer
        self._tasks = tasks
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(tr("planning", "Planning"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self._pages = QStackedWidget(self)
        for title in TITLES:
            self.tabs.addTab(tr("planning", title))
            # Until somebody wants to see the page: the policy's has a hundred fields.
            self._pages.addWidget(QWidget(self))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.M, 0, 0)
        column.setSpacing(0)
        row = QVBoxLayout()
        row.setContentsMargins(Space.L, 0, Space.L, 0)
        row.addWidget(self.tabs)
        column.addLayout(row)
        column.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._show_tab)
        page_action(self, tr("planning", "Next tab"), "Ctrl+PgDown", lambda: self._turn(1))
        page_action(self, tr("planning", "Previous tab"), "Ctrl+PgUp", lambda: self._turn(-1))
        refresh = QKeySequence.StandardKey.Refresh
        page_action(self, tr("planning", "Refresh"), refresh, self.reload)

    @cached_property
    def schedules(self) -> SchedulesPage:
        """Who works when."""
        of = self._services
        page = SchedulesPage(
            of.schedules, of.roster, of.plan_week, of.today, self._signer, self._tasks, self._pages
        )
        self._relay(page.schedules)
        self._relay(page.assignments)
        self.table_made.emit("assignments", page.assignments.table)
        return self._put(0, page)

    @cached_property
    def calendar(self) -> CalendarPage:
        """The site's holidays."""
        of = self._services
        page = CalendarPage(
            of.calendar, of.policy_book, of.today, self._signer, self._tasks, self._pages
        )
        self._relay(page)
        return self._put(1, page)

    @cached_property
    def leave(self) -> LeavePage:
        """Who is away."""
        of = self._services
        page = LeavePage(of.leaves, of.roster, of.today, self._signer, self._tasks, self._pages)
        self._relay(page)
        self.table_made.emit("leave", page.table)
        return self._put(2, page)

    @cached_property
    def policy(self) -> PolicyPage:
        """The rules."""
        of = self._services
        page = PolicyPage(
            of.policy_book, of.preview.changes, of.today, self._signer, self._tasks, self._pages
        )
        page.changed.connect(self.changed)
        # The weekly days off and the country's holidays are part of the policy.
        page.changed.connect(self._rules_changed)
        return self._put(3, page)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Not before: which of the tabs it is to be is remembered.
        self._show_tab(self.tabs.currentIndex())

    def people_changed(self) -> None:
        """Somebody was enrolled, changed or removed."""
        if self._is_made("schedules"):
            self.schedules.assignments.reload()
        if self._is_made("leave"):
            self.leave.reload()

    def reload(self) -> None:
        """Something was stored elsewhere, by an import or another program."""
        self.people_changed()
        if self._is_made("schedules"):
            self.schedules.schedules.reload()
        if self._is_made("calendar"):
            self.calendar.reload()
        if self._is_made("policy") and not self.policy.is_changed():
            self.policy.reload()

    def unsaved(self) -> str:
        """What to ask before the window ends; empty where all is saved."""
        if self._is_made("policy") and self.policy.is_changed():
            return tr("planning", "Drop the changes to the policy?")
        return ""

    def _rules_changed(self) -> None:
        if self._is_made("calendar"):
            self.calendar.reload()

    def _relay(self, page: PlanningTab | AssignmentsPage | LeavePage) -> None:
        page.changed.connect(self.changed)
        page.removed.connect(self.removed)

    def _is_made(self, tab: str) -> bool:
        return tab in self.__dict__

    def _put(self, place: int, page: _Page) -> _Page:
        # Made within the stack: to be put into it later would style all of it once more.
        if (empty := self._pages.widget(place)) is not None:
            self._pages.removeWidget(empty)
            empty.deleteLater()
        self._pages.insertWidget(place, page)
        return page

    def _show_tab(self, place: int) -> None:
        pages: tuple[Callable[[], QWidget], ...] = (
            lambda: self.schedules,
            lambda: self.calendar,
            lambda: self.leave,
            lambda: self.policy,
        )
        self._pages.setCurrentWidget(pages[place]())

    def _turn(self, step: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
