"""What the tests of the planning pages share: a site in March 2026, with people, and clicking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import TypeVar

from builders import SetClock, at, enrolled
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.db.database import Database
from attendance_app.domain.people import Person
from attendance_app.domain.schedules import Schedule, Shift
from attendance_app.services.roster import Roster
from attendance_app.services.schedules import Schedules
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner

TODAY = date(2026, 3, 11)
CLOCK = SetClock(at("2026-03-11 12:00"))
WEEKDAYS = frozenset(range(5))
OFFICE = Schedule(0, "Office", (Shift(time(9), time(18), WEEKDAYS),))
NIGHT = Schedule(0, "Night", (Shift(time(22), time(6), WEEKDAYS),))
EARLY = Schedule(0, "Early", (Shift(time(5), time(13)),))
BY = "Office"

Dialog = TypeVar("Dialog", bound=QDialog)


@dataclass
class Place:
    """A database with Ana and Ben, and the services over it."""

    database: Database

    def __post_init__(self) -> None:
        self.ana = enrolled(self.database, 1, "Ana")
        self.ben = enrolled(self.database, 2, "Ben")
        self.roster = Roster(self.database, CLOCK)
        self.schedules = Schedules(self.database, CLOCK)
        self.signer = Signer(BY, lambda _: None)

    def give(self, schedule: Schedule, *people: Person) -> Schedule:
        """Store a schedule, and assign it to these people for good."""
        stored = self.schedules.save(schedule, BY)
        keys = [person.id for person in people]
        self.schedules.assign(keys, stored.id, None, None, True, BY)
        return stored


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    """Click it as a mouse does: nothing happens where it is hidden or not enabled."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog_of(qtbot: QtBot, page: QWidget, kind: type[Dialog]) -> Dialog:
    """The dialog that opens over a page."""
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.findChildren(kind)))
    return next(each for each in page.findChildren(kind) if each.isVisible())


def only_one(
    qtbot: QtBot, page: QWidget, button: QAbstractButton, tasks: TaskRunner, kind: type[QDialog]
) -> bool:
    """Click three times, as the impatient do: whether one dialog is there once all has been read.

    It is there, and nothing has failed, when another click opens it anew after it was closed.
    """
    for _ in range(2):
        for _ in range(3):
            click(qtbot, button)
        dialog = dialog_of(qtbot, page, kind)
        qtbot.waitUntil(lambda: not tasks.busy())
        if len([each for each in page.findChildren(kind) if each.isVisible()]) != 1:
            return False
        dialog.reject()
    return True


def removed(qtbot: QtBot, page: QWidget, action: QAction) -> tuple[str, Callable[[], None]]:
    """Remove what is chosen: what is told, and what undoes it. Nothing is asked."""
    with qtbot.waitSignal(page.removed) as told:
        action.trigger()
    assert not page.findChildren(QMessageBox)
    text, undo = told.args
    return text, undo
