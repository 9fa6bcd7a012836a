"""The lower half of the month page: timesheet, what is to be resolved, reminders, charts."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget, QWidget

from attendance_app.ui.charts.month_charts import MonthCharts
from attendance_app.ui.month.exceptions_panel import ExceptionsPanel
from attendance_app.ui.month.reminders_panel import RemindersPanel
from attendance_app.ui.month.timesheet_panel import TimesheetPanel
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr


class MonthTabs(QTabWidget):
    """A tab for each, with how many lines there are behind it.

    Attributes
    ----------
    timesheet : TimesheetPanel
    exceptions : ExceptionsPanel
    reminders : RemindersPanel
    charts : MonthCharts
    """

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.timesheet = TimesheetPanel(self)
        self.exceptions = ExceptionsPanel(self)
        self.reminders = RemindersPanel(self)
        self.charts = MonthCharts(tasks, self)
        self.setDocumentMode(True)
        self.tabBar().setAccessibleName(tr("month", "Of the chosen person, and of the month"))
        self.addTab(self.timesheet, tr("month", "Timesheet"))
        self.addTab(self.exceptions, tr("month", "To resolve"))
        self.addTab(self.reminders, tr("month", "Reminders"))
        self.addTab(self.charts, tr("month", "Charts"))

    def say_open(self, count: int) -> None:
        """Say how many exceptions are to be resolved."""
        words = tr("month", "To resolve ({count})").format(count=count)
        self.setTabText(self.indexOf(self.exceptions), words)

    def say_reminders(self) -> None:
        """Say how many reminders there are."""
        words = tr("month", "Reminders ({count})").format(count=len(self.reminders.model.rows))
        self.setTabText(self.indexOf(self.reminders), words)
