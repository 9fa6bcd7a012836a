"""The dashboard: its figures, its lists and what it follows, over a real database."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from keyboard_order import reachable
from month_office import Office, open_office
from pseudo import not_translated, pseudo_locale
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.domain.errors import StorageError
from attendance_app.domain.leave import Leave
from attendance_app.domain.people import Person
from attendance_app.domain.people_now import PresenceNow
from attendance_app.ui.kin import window_of
from attendance_app.ui.rows_model import ROW_ROLE
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Theme
from attendance_app.ui.today.evacuation import evacuation_document, evacuation_text, new_printer
from attendance_app.ui.today.today_calls import TodayCalls
from attendance_app.ui.today.today_model import Column
from attendance_app.ui.today.today_page import TodayPage
from attendance_app.ui.today.today_view import Figure

FRIDAY = date(2026, 3, 20)


class Bench:
    """A page over an office of Friday, March 20th, and short ways to read it."""

    def __init__(self, qtbot: QtBot, office: Office, tasks: TaskRunner) -> None:
        self.qtbot, self.office, self.tasks = qtbot, office, tasks
        self.calls = TodayCalls.over(office.core.presence)

    def open(self, calls: TodayCalls | None = None) -> TodayPage:
        self.page = TodayPage(calls or self.calls, "Main office", self.tasks)
        self.qtbot.addWidget(self.page)
        self.page.resize(1100, 700)
        self.page.show()
        self.settle()
        return self.page

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy())

    def names(self) -> list[str]:
        return [line.now.person.name for line in self.page.people.model.rows]

    def figures(self) -> dict[str, str]:
        buttons = self.page.figures.buttons
        return {str(each): buttons[each].text_shown for each in buttons}


@pytest.fixture
def bench(qtbot: QtBot, light: Theme, tasks, tmp_path: Path) -> Iterator[Bench]:
    """Nobody is there yet."""
    with open_office(tmp_path, now="2026-03-20 10:00") as office:
        made = Bench(qtbot, office, tasks)
        yield made
        made.settle()


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory) -> Iterator[Office]:
    """What tests that store nothing look at; see `staffed`."""
    with open_office(tmp_path_factory.mktemp("unchanged"), now="2026-03-20 10:00") as office:
        staffed(office)
        yield office


@pytest.fixture
def shown(qtbot: QtBot, light: Theme, tasks, unchanged: Office) -> Iterator[Bench]:
    """A page over it, open."""
    made = Bench(qtbot, unchanged, tasks)
    made.open()
    yield made
    made.settle()


def staffed(office: Office) -> tuple[Person, ...]:
    """Ana is in, Bo came late, Cy is missing, Di on leave, Ed on a break, Flo has no schedule."""
    names = ("Ana", "Bo", "Cy", "Di", "Ed", "Flo")
    people = tuple(office.person(number, name) for number, name in enumerate(names, 1))
    office.planned(people[0], "08:00", "17:00")
    schedule = office.core.schedules.all()[0]
    keys = [person.id for person in people[1:5]]
    office.core.schedules.assign(keys, schedule.id, None, None, True, "Office")
    office.clocked(people[0], "2026-03-20 07:55")
    office.clocked(people[1], "2026-03-20 08:25")
    office.core.leaves.save(Leave(0, people[3].id, FRIDAY, FRIDAY, "annual"), "Office")
    office.clocked(people[4], "2026-03-20 08:00", "2026-03-20 09:50")
    return people


def test_the_figures_count_and_choose_people(shown: Bench):
    page = shown.page
    assert shown.figures() == {"in": "2", "late": "1", "missing": "1", "break": "1", "leave": "1"}
    assert shown.names() == ["Cy", "Ana", "Bo", "Ed", "Di", "Flo"]
    page.figures.buttons[Figure.LATE].click()
    assert shown.names() == ["Bo"]
    page.figures.buttons[Figure.MISSING].click()
    assert shown.names() == ["Cy"]
    assert not page.figures.buttons[Figure.LATE].isChecked()
    page.figures.buttons[Figure.MISSING].click()
    assert len(shown.names()) == 6


def test_lines_say_where_people_are_and_how_they_came(shown: Bench):
    page = shown.page
    said = {
        line.now.person.name: (line.where, line.arrival, line.planned)
        for line in page.people.model.rows
    }
    assert said["Ana"] == ("In since 07:55", "07:55, on time", "08:00–17:00")
    assert said["Bo"] == ("In since 08:25", "08:25, 25 minutes late", "08:00–17:00")
    assert said["Cy"] == ("Missing since 08:00", "", "08:00–17:00")
    assert said["Di"] == ("On leave", "", "")
    assert said["Ed"] == ("On break since 09:50", "08:00, on time", "08:00–17:00")
    assert said["Flo"] == ("Not planned", "", "")
    assert page.arrivals.summary.text() == "3 people came, 1 of them late."
    assert page.arrivals.model.rows[0].person.name == "Bo"


def test_search_department_and_order_keep_who_is_chosen(shown: Bench):
    page = shown.page
    page.people.table.setCurrentIndex(page.people.model.index(4, 0))
    header = page.people.table.horizontalHeader()
    header.setSortIndicator(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert shown.names() == ["Flo", "Ed", "Di", "Cy", "Bo", "Ana"]
    assert page.people.table.currentIndex().data(ROW_ROLE).now.person.name == "Di"
    page.people.search.setText("003")
    assert shown.names() == ["Cy"]
    page.people.search.setText("nobody so called")
    assert page.people.empty_words == "Nobody matches what is wanted."
    page.people.words.remedy.click()
    assert len(shown.names()) == 6
    page.people.department.setCurrentIndex(1)
    assert page.people.department.currentText() == "No department"
    assert len(shown.names()) == 6


def test_a_figure_of_nobody_says_so_and_offers_everybody(bench: Bench):
    bench.office.person(1, "Ana")
    page = bench.open()
    page.figures.buttons[Figure.MISSING].click()
    assert page.people.empty_words == "Nobody is missing."
    page.people.words.remedy.click()
    assert bench.names() == ["Ana"]
    assert not page.figures.buttons[Figure.MISSING].isChecked()


def test_a_punch_shows_at_once(bench: Bench):
    people = staffed(bench.office)
    page = bench.open()
    bench.office.clock.advance(minutes=5)
    bench.office.clocked(people[2], "2026-03-20 10:05")
    page.punched(people[2].id)
    bench.qtbot.waitUntil(lambda: bench.figures()["missing"] == "0")
    assert bench.figures()["late"] == "2"
    assert page.arrivals.model.rows[0].person.name == "Cy"


def test_it_follows_other_programs_and_time_and_reads_nothing_otherwise(bench: Bench):
    people = staffed(bench.office)
    reads: list[PresenceNow] = []

    def now() -> PresenceNow:
        reads.append(bench.office.core.presence.now())
        return reads[-1]

    calls = TodayCalls(now, bench.calls.of, bench.calls.head, bench.calls.clock)
    page = bench.open(calls)
    page.source.glance()
    bench.settle()
    assert len(reads) == 1
    bench.office.clocked(people[0], "2026-03-20 10:01")
    page.source.glance()
    bench.qtbot.waitUntil(lambda: bench.figures()["break"] == "2")
    bench.office.clock.advance(hours=7)
    page.source.glance()
    bench.qtbot.waitUntil(lambda: bench.figures()["break"] == "0")
    assert len(reads) == 3


def test_it_says_what_to_do_when_there_is_nobody_no_plan_and_no_arrival(bench: Bench):
    page = bench.open()
    with bench.qtbot.waitSignal(page.enroll_wanted):
        page.words.remedy.click()
    bench.office.person(1, "Ana")
    page.reload()
    bench.qtbot.waitUntil(lambda: not page.plan.isHidden())
    with bench.qtbot.waitSignal(page.planning_wanted):
        page.plan.click()
    assert "Nobody came yet" in page.arrivals.empty_words
    staffed_one = bench.office.core.roster.people()[0]
    bench.office.planned(staffed_one, "08:00", "17:00")
    page.reload()
    bench.qtbot.waitUntil(page.plan.isHidden)


def test_what_changed_while_it_was_hidden_shows_when_it_is_shown_again(bench: Bench):
    people = staffed(bench.office)
    page = bench.open()
    page.hide()
    bench.office.clocked(people[2], "2026-03-20 10:00")
    page.punched(people[2].id)
    page.reload()
    assert not bench.tasks.busy()
    page.show()
    bench.qtbot.waitUntil(lambda: bench.figures()["missing"] == "0")


def test_a_failure_is_said_and_can_be_tried_again(bench: Bench):
    staffed(bench.office)
    fails = True

    def now() -> PresenceNow:
        if fails:
            raise StorageError("The database is away.")
        return bench.office.core.presence.now()

    page = bench.open(TodayCalls(now, bench.calls.of, bench.calls.head, bench.calls.clock))
    assert page.words.words.text() == "The database is away."
    assert not page.print.isEnabled()
    fails = False
    page.words.remedy.click()
    bench.qtbot.waitUntil(lambda: bench.figures()["in"] == "2")


def test_a_double_click_asks_for_the_persons_day(shown: Bench):
    page = shown.page
    cy = page.people.model.rows[0].person_id
    with shown.qtbot.waitSignal(page.day_wanted) as asked:
        page.people.table.doubleClicked.emit(page.people.model.index(0, 0))
    assert asked.args == [cy, FRIDAY]


def test_the_evacuation_list_is_copied_and_printed_as_it_is_now(shown: Bench, tmp_path: Path):
    page = shown.page
    with shown.qtbot.waitSignal(page.told):
        page.copy.click()
    copied = QApplication.clipboard().text()
    assert "Main office" in copied
    assert "10:00" in copied
    assert "3 people may be in the building" in copied
    assert [line.split("\t")[0] for line in copied.splitlines() if line.startswith("[ ]")] == [
        "[ ] Ana",
        "[ ] Bo",
        "[ ] Ed",
    ]
    printer = new_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "list.pdf"))
    with shown.qtbot.waitSignal(page.told):
        page.print_on(printer)
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")


def test_the_printed_list_has_every_name_and_no_markup_of_theirs(bench: Bench):
    person = bench.office.person(1, "<b>Ana</b> & Co")
    bench.office.clocked(person, "2026-03-20 07:55")
    now = bench.office.core.presence.now()
    for right_to_left in (False, True):
        paper = evacuation_document(now, "Main office", right_to_left=right_to_left)
        assert "<b>Ana</b> & Co" in paper.toPlainText()
        assert "☐" in paper.toPlainText()
    assert "1 person may be in the building" in evacuation_text(now, "Main office")


def test_everything_is_reached_by_keys_and_translated(
    qtbot: QtBot, light: Theme, tasks, unchanged: Office
):
    bench = Bench(qtbot, unchanged, tasks)
    with pseudo_locale():
        page = bench.open()
        names = [person.name for person in bench.office.core.roster.people()]
        assert not_translated(page, data=[*names, "08:00–17:00"]) == []
    order = reachable(window_of(page))
    wanted = [page.copy, page.print, *page.figures.buttons.values(), page.people.search]
    assert [widget for widget in order if widget in wanted] == wanted
    assert page.people.table in order
