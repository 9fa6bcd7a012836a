"""The schedules page: the schedules on one side, who has which on the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from attendance_app.services.roster import Roster
from attendance_app.services.schedules import Schedules
from attendance_app.ui.schedules.assignments_page import AssignmentsPage, PlanWeek
from attendance_app.ui.schedules.schedule_list import ScheduleList
from attendance_app.ui.sides import two_sides
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner


class SchedulesPage(QWidget):
    """Both sides follow what the other changes.

    Parameters
    ----------
    schedules, roster : services
    plan_week : callable
        See `PlanWeek`.
    today : callable
        The site's present day.
    signer : Signer
        Whose name stands beside what is stored.
    tasks : TaskRunner
    """

    def __init__(
        self,
        schedules: Schedules,
        roster: Roster,
        plan_week: PlanWeek,
        today: Callable[[], date],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.schedules = ScheduleList(schedules, today, signer, tasks, self)
        self.assignments = AssignmentsPage(schedules, roster, plan_week, today, signer, tasks, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(two_sides(self.schedules, self.assignments, (290, 810), self))
        self.schedules.changed.connect(self.assignments.reload)
        self.schedules.list.itemSelectionChanged.connect(self._schedule_chosen)
        self.assignments.schedule_wanted.connect(self.schedules.add)

    def _schedule_chosen(self) -> None:
        chosen = self.schedules.chosen()
        self.assignments.preferred_schedule = 0 if chosen is None else chosen.id
