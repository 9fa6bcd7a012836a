"""A month page over a real office: three people, of whom one forgot to clock out."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar

from month_office import Office, open_office
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QDialog
from pytestqt.qtbot import QtBot

from attendance_app.domain.month import Month
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.domain.timesheet import MonthTimesheets, OnStep
from attendance_app.paths import DataDir
from attendance_app.ui.main_window import MainWindow
from attendance_app.ui.month.month_calls import MonthCalls
from attendance_app.ui.month.month_desk import MonthDesk
from attendance_app.ui.month.month_page import MonthPage
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space, Theme
from attendance_app.ui.window_state import WindowState

D = TypeVar("D", bound=QDialog)

NOW = "2026-04-01 12:00"
FORGOTTEN = date(2026, 3, 4)


@dataclass
class Bench:
    """What a test of the page works with.

    Attributes
    ----------
    loads : list of Month
        Which months were computed as a whole.
    """

    qtbot: QtBot
    office: Office
    window: MainWindow
    page: MonthPage
    desk: MonthDesk
    people: tuple[Person, ...]
    signed: list[str] = field(default_factory=list)
    loads: list[Month] = field(default_factory=list)
    exported: list[Month] = field(default_factory=list)

    def choose(self, person: Person, day: date | None) -> None:
        """Choose a cell of the register, and wait until it is looked at."""
        with self.qtbot.waitSignal(self.page.looked):
            assert self.page.register.choose(person.id, day)

    def dialog(self, kind: type[D]) -> D:
        """The dialog that is open."""
        found = self.desk.dialog
        assert isinstance(found, kind)
        return found

    def click(self, button: QAbstractButton) -> None:
        """As a mouse does: nothing happens where it is hidden or not enabled."""
        # A box to tick ends where its words do, which need not be where the widget does.
        place = QPoint(Space.M, button.height() // 2)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def codes(self, person: Person) -> list[str]:
        """A person's letters as the register shows them."""
        model = self.page.register.rows
        row = next(at for at, one in enumerate(model.rows) if one.person.id == person.id)
        return [model.index(row, column).data() for column in range(1, len(model.days) + 1)]


def filled(office: Office) -> tuple[Person, ...]:
    """Ana forgot to clock out on the 4th, Bruno was late three times, Clara is elsewhere."""
    people = tuple(
        _at(office, office.person(number, name, start=date(2026, 3, 2)), department)
        for number, name, department in (
            (1, "Ana Novak", "Reception"),
            (2, "Bruno Keller", "Workshop"),
            (3, "Clara Berg", "Workshop"),
        )
    )
    ana, bruno, _ = people
    office.planned(ana, "09:00", "18:00")
    office.planned(bruno, "10:00", "16:00")
    # In the order of time: a kiosk's clock that went back would be an exception.
    seen = [
        (ana, "2026-03-02 08:55"),
        (ana, "2026-03-02 18:05"),
        (ana, "2026-03-03 09:05"),
        (bruno, "2026-03-03 10:20"),
        (bruno, "2026-03-03 16:00"),
        (ana, "2026-03-03 18:30"),
        (ana, "2026-03-04 08:58"),
        (bruno, "2026-03-04 10:20"),
        (bruno, "2026-03-04 16:00"),
        (ana, "2026-03-05 09:00"),
        (bruno, "2026-03-05 10:20"),
        (bruno, "2026-03-05 16:00"),
        (ana, "2026-03-05 18:00"),
    ]
    for person, moment in seen:
        office.clocked(person, moment)
    return people


def _at(office: Office, person: Person, department: str) -> Person:
    details = PersonDetails(
        person.employee_id, person.name, department=department, start_date=person.start_date
    )
    return office.core.roster.update(person.id, details)


@contextmanager
def filled_office(folder: Path) -> Iterator[tuple[Office, tuple[Person, ...]]]:
    """An office with the three people, as it is on the 1st of April."""
    content, people = _filled_database()
    with open_office(folder, NOW, content) as office:
        yield office, people


@cache
def _filled_database() -> tuple[bytes, tuple[Person, ...]]:
    """The file of one: punching takes a hundred times as long as copying it."""
    with tempfile.TemporaryDirectory() as folder:
        with open_office(Path(folder), NOW) as office:
            people = filled(office)
        return DataDir.at(Path(folder)).database.read_bytes(), people


def month_bench(
    qtbot: QtBot,
    office: Office,
    people: tuple[Person, ...],
    theme: Theme,
    tasks: TaskRunner,
    state: Path,
) -> Bench:
    """A page in view that shows March."""
    loads: list[Month] = []
    signed: list[str] = []
    exported: list[Month] = []
    core = office.core
    calls = MonthCalls.over(core.timesheets, core.corrections, core.month_close, core.reminders)

    def load(month: Month, on_step: OnStep) -> MonthTimesheets:
        loads.append(month)
        return core.timesheets.month(month, on_step=on_step)

    calls = replace(calls, load=load)
    window = MainWindow(theme, WindowState(state))
    qtbot.addWidget(window)
    page = MonthPage(calls, lambda: date(2026, 3, 31), tasks)
    signer = Signer("Office", signed.append)
    desk = MonthDesk(
        window, page, calls, signer, tasks, export=exported.append, enroll=lambda: None
    )
    window.add_page("month", "Month", "month", lambda: page)
    window.resize(1200, 800)
    with qtbot.waitSignal(page.shown_changed):
        window.show()
    assert page.view is not None, page.words.text
    return Bench(qtbot, office, window, page, desk, people, signed, loads, exported)
