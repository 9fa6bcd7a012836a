"""The list of schedules, with making, changing and removing them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.schedules import Schedule
from attendance_app.services.schedules import Schedules
from attendance_app.ui.planning_tab import PlanningTab
from attendance_app.ui.row_actions import action_buttons, row_action
from attendance_app.ui.schedules.schedule_dialog import ScheduleDialog
from attendance_app.ui.schedules.wording import schedule_words
from attendance_app.ui.sides import set_margins
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

_SCHEDULE = int(Qt.ItemDataRole.UserRole)

_WIDEST = 340
"""Pixels of the list at most; whoever wants more moves the handle beside it."""

NONE_YET = mark(
    "planning",
    "No schedules yet. Hours are recorded without one, too; but only who has "
    "a schedule can be late or absent.",
)


class ScheduleList(PlanningTab):
    """Loads and changes schedules on a worker.

    Parameters
    ----------
    schedules : Schedules
    today, signer, tasks
        As of `PlanningTab`.
    """

    def __init__(
        self,
        schedules: Schedules,
        today: Callable[[], date],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(today, signer, tasks, parent)
        self._schedules = schedules
        heading = QLabel(tr("planning", "Schedules"), self)
        heading.setProperty("role", "title")
        self.new_button = QPushButton(tr("planning", "&New…"), self)
        self.new_button.setAccessibleName(tr("planning", "New schedule"))
        self.new_button.clicked.connect(self.add)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("planning", "Schedules"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.words = QLabel(tr("planning", NONE_YET), self)
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit_action = row_action(self.list, tr("planning", "&Edit…"), "Return", self._edit)
        self.remove_action = row_action(
            self.list,
            tr("planning", "&Remove"),
            QKeySequence.StandardKey.Delete,
            self._remove,
        )
        self._lay_out(heading)
        self.list.itemSelectionChanged.connect(self._enable_actions)
        self.list.itemDoubleClicked.connect(lambda: self._edit())
        self._enable_actions()

    def load(self) -> None:
        self._loads.run(lambda: list(self._schedules.all()), self._show, self._say_failed)

    def chosen(self) -> Schedule | None:
        """The schedule that is selected."""
        items = self.list.selectedItems()
        return cast("Schedule", items[0].data(_SCHEDULE)) if items else None

    def choose(self, schedule_id: int) -> None:
        """Select a schedule, if it is there."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_SCHEDULE).id == schedule_id:
                self.list.setCurrentRow(row)

    def add(self) -> None:
        """Open the dialog for a new schedule."""
        self._open(None)

    def _edit(self) -> None:
        if (schedule := self.chosen()) is not None:
            self._open(schedule)

    def _open(self, schedule: Schedule | None) -> None:
        dialog = ScheduleDialog(schedule, self._schedules.save, self._signer, self._tasks, self)
        dialog.saved.connect(self.stored)
        dialog.open()

    def _remove(self) -> None:
        by = self._signer.name
        if (schedule := self.chosen()) is not None:
            self.remove(
                self.remove_action,
                tr("planning", "The schedule {name} was removed.").format(name=schedule.name),
                lambda: self._schedules.remove(schedule.id, by),
                lambda removed: self._schedules.put_back(removed, by),
            )

    def _show(self, schedules: list[Schedule]) -> None:
        before = self.chosen()
        self.list.clear()
        for schedule in schedules:
            item = QListWidgetItem(f"{schedule.name}\n{schedule_words(schedule)}", self.list)
            item.setData(_SCHEDULE, schedule)
        # An item takes two lines: what does not fit in one is not shown.
        needed = self.list.sizeHintForColumn(0) + 2 * self.list.frameWidth()
        self.list.setMinimumWidth(min(needed, _WIDEST))
        if before is not None:
            self.choose(before.id)
        self.words.setText(tr("planning", NONE_YET))
        self._views.setCurrentIndex(0 if schedules else 1)
        self._enable_actions()
        self.shown.emit()

    def _say_failed(self, sentence: str) -> None:
        self.list.clear()
        self.words.setText(sentence)
        self._views.setCurrentIndex(1)
        self.shown.emit()

    def _enable_actions(self) -> None:
        for action in (self.edit_action, self.remove_action):
            action.setEnabled(self.chosen() is not None)

    def _lay_out(self, heading: QLabel) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(heading, 1)
        top.addWidget(self.new_button)
        self._views = QStackedLayout()
        self._views.addWidget(self.list)
        self._views.addWidget(self.words)
        column = QVBoxLayout(self)
        set_margins(column, Space.XL, Space.XL, 0, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addLayout(self._views, 1)
        column.addLayout(action_buttons((self.edit_action, self.remove_action), self))
