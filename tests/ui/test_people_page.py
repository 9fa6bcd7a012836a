"""The people page: what it lists, finds, filters and sorts, what it says, and what it asks for."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from builders import at
from held_tasks import HeldTasks
from keyboard_order import reachable
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from attendance_app.domain.errors import StorageError
from attendance_app.domain.people import Person
from attendance_app.services.glance import Glance
from attendance_app.ui.people.people_lines import Column, Status, WaysIn
from attendance_app.ui.people.people_page import PeopleCalls, PeoplePage

TODAY = date(2026, 3, 18)
AGREED = at("2026-03-02 08:30")
ANA = Person(
    1,
    "0017",
    "Ana Novak",
    "ana@example.org",
    "Reception",
    date(2024, 3, 1),
    consent_at=AGREED,
    vector_count=8,
    consent_version="2",
)
BJORN = Person(
    2, "0020", "Björn Håkansson", department="Workshop", end_date=date(2026, 4, 30), has_pin=True
)
LEILA = Person(3, "0100", "ليلى حداد", department="Laboratory", consent_at=AGREED, vector_count=1)
GONE = Person(4, "0007", "Gone Before", department="Workshop", end_date=date(2026, 3, 1))
ASIDE = Person(5, "0008", "Put Aside", archived_at=AGREED, has_badge=True)


class Store:
    """Answers like the services, and remembers on which threads."""

    def __init__(self) -> None:
        self.people = [ANA, BJORN, LEILA, GONE, ASIDE]
        self.threads: set[str] = set()
        self.failure: Exception | None = None
        self.since = at("2026-03-18 08:57").astimezone(ZoneInfo("Europe/Berlin"))

    def load(self) -> list[Person]:
        self.threads.add(threading.current_thread().name)
        if self.failure is not None:
            raise self.failure
        return list(self.people)

    def glance(self, key: int) -> Glance:
        person = next(each for each in self.people if each.id == key)
        return Glance(person, TODAY, (), self.since, timedelta(hours=6, minutes=12))

    @property
    def calls(self) -> PeopleCalls:
        return PeopleCalls(self.load, self.glance)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def page(qtbot: QtBot, store: Store, tasks) -> PeoplePage:
    made = PeoplePage(store.calls, lambda: TODAY, tasks)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.loaded):
        made.show()
    return made


def column(page: PeoplePage, which: Column) -> list[str]:
    return [page.model.index(row, which).data() for row in range(page.model.rowCount())]


def pick(page: PeoplePage, data: object) -> None:
    """Choose in whichever list has this."""
    for choice in page.filters.choices:
        if (at := choice.findData(data)) >= 0:
            choice.setCurrentIndex(at)


def test_it_lists_who_works_here_by_name_loaded_off_the_gui_thread(page, store):
    assert column(page, Column.NAME) == ["Ana Novak", "Björn Håkansson", "ليلى حداد"]
    assert column(page, Column.FACES) == ["8 pictures", "no pictures", "1 picture"]
    assert column(page, Column.CONSENT) == ["version 2", "none", "version 1"]
    assert column(page, Column.WAYS_IN) == ["", "PIN", ""]
    assert page.count.text() == "3"
    assert threading.main_thread().name not in store.threads


@pytest.mark.parametrize(
    ("chosen", "names"),
    [
        (Status.ARCHIVED, ["Put Aside"]),
        (Status.LEFT, ["Gone Before"]),
        ("Workshop", ["Björn Håkansson"]),
        (WaysIn.WITHOUT_FACES, ["Björn Håkansson"]),
        (WaysIn.WITHOUT_CONSENT, ["Björn Håkansson"]),
        (WaysIn.BY_PIN_ONLY, ["Björn Håkansson"]),
        (WaysIn.NO_WAY_IN, []),
    ],
)
def test_each_choice_leaves_the_others_out(page, chosen, names):
    pick(page, chosen)
    assert column(page, Column.NAME) == names


def test_everybody_is_told_apart_by_a_column_of_their_own(page):
    assert page.table.isColumnHidden(Column.STATUS)
    page.filters.status.setCurrentIndex(3)
    assert not page.table.isColumnHidden(Column.STATUS)
    told = dict(zip(column(page, Column.NAME), column(page, Column.STATUS), strict=True))
    assert (told["Ana Novak"], told["Gone Before"]) == ("works here", "has left")
    assert told["Put Aside"] == "archived"


def test_it_sorts_pictures_by_number_and_text_without_regard_to_case(page):
    page.table.horizontalHeader().setSortIndicator(Column.FACES, Qt.SortOrder.DescendingOrder)
    assert column(page, Column.FACES) == ["8 pictures", "1 picture", "no pictures"]
    page.table.horizontalHeader().setSortIndicator(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert column(page, Column.NAME)[-1] == "Ana Novak"


def test_every_word_searched_for_must_occur_somewhere(page):
    page.search.setText("recep ANA")
    assert column(page, Column.NAME) == ["Ana Novak"]
    assert page.count.text() == "1 of 3"
    page.search.setText("ana workshop")
    assert page.empty_words == "Nobody matches “ana workshop”."
    page.remedy.click()
    assert page.model.rowCount() == 3
    pick(page, WaysIn.ASKED_FOR_PIN)
    assert page.empty_words == "Nobody is like that."
    page.remedy.click()
    assert page.model.rowCount() == 3


def test_an_empty_site_says_what_to_do_next(qtbot: QtBot, page, store):
    store.people = []
    with qtbot.waitSignal(page.loaded):
        page.reload()
    assert "Nobody is enrolled yet" in page.empty_words
    with qtbot.waitSignal(page.enroll_wanted):
        page.remedy.click()


def test_a_database_that_fails_is_told_and_can_be_tried_again(qtbot: QtBot, page, store):
    store.failure = StorageError("The database cannot be read. Try again.")
    page.reload()
    qtbot.waitUntil(lambda: bool(page.empty_words))
    assert page.empty_words == "The database cannot be read. Try again."
    page.search.setText("nobody")
    assert page.empty_words == "The database cannot be read. Try again."
    store.failure = None
    with qtbot.waitSignal(page.loaded):
        page.remedy.click()
    assert page.empty_words == "Nobody matches “nobody”."


def test_words_typed_while_people_load_are_searched_for_when_they_are_there(
    qtbot: QtBot, store: Store
):
    held = HeldTasks()
    page = PeoplePage(store.calls, lambda: TODAY, held)
    qtbot.addWidget(page)
    page.show()
    page.search.setText("ana")
    assert page.empty_words == "", "whether anybody is enrolled is not known yet"
    held.next().answer()
    assert column(page, Column.NAME) == ["Ana Novak"]


def test_what_can_be_done_is_offered_for_those_chosen_only(page):
    commands = page.commands
    assert not any(action.isEnabled() for action in (commands.edit, commands.archive))
    page.choose(ANA.id)
    assert all(action.isEnabled() for action in commands.buttons)
    assert commands.withdraw.isEnabled()
    page.choose(BJORN.id)
    assert not commands.withdraw.isEnabled(), "nothing of a face is stored of them"
    page.choose(ANA.id, BJORN.id)
    assert not commands.edit.isEnabled()
    assert commands.archive.isEnabled()
    assert not commands.restore.isEnabled()
    assert page.panel.name.text() == "2 people chosen"
    pick(page, Status.ARCHIVED)
    page.choose(ASIDE.id)
    assert commands.restore.isEnabled()
    assert not commands.archive.isEnabled()


def test_commands_say_for_whom(qtbot: QtBot, page):
    page.choose(BJORN.id)
    with qtbot.waitSignal(page.commands.edit_wanted) as wanted:
        page.table.doubleClicked.emit(page.table.currentIndex())
    assert wanted.args == [BJORN]
    page.choose(BJORN.id, ANA.id)
    with qtbot.waitSignal(page.commands.archive_wanted) as wanted:
        page.commands.archive.trigger()
    assert wanted.args == [(ANA, BJORN)]
    with qtbot.waitSignal(page.commands.confirm_wanted) as wanted:
        page.commands.confirm.trigger()
    assert wanted.args == [True, (ANA, BJORN)]
    page.commands.copy.trigger()
    assert QGuiApplication.clipboard().text().startswith("Ana Novak\t0017\tReception\t")


def test_the_panel_tells_of_the_chosen_persons_day(qtbot: QtBot, page):
    page.choose(ANA.id)
    assert "Employee ID 0017" in page.panel.about.text()
    qtbot.waitUntil(page.panel.week.isVisible)
    assert page.panel.status.text() == "In since 08:57"
    assert page.panel.week.text() == "This week 6:12"
    pick(page, Status.ARCHIVED)
    page.choose(ASIDE.id)
    assert page.panel.status.text() == "Archived since 2026-03-02"
    assert not page.panel.week.isVisible()


def test_the_chosen_person_stays_chosen_when_the_list_is_loaded_again(qtbot: QtBot, page, store):
    page.choose(LEILA.id)
    store.people.insert(0, Person(9, "0001", "Aaron"))
    with qtbot.waitSignal(page.loaded):
        page.reload()
    assert [line.person for line in page.chosen()] == [LEILA]


def test_a_search_that_hides_the_chosen_person_chooses_nobody_else(page: PeoplePage) -> None:
    """Or Archive would be about somebody nobody has clicked on."""
    page.choose(BJORN.id)
    page.search.setText("0020")
    assert [line.person for line in page.chosen()] == [BJORN]
    page.search.setText("Laboratory")
    assert column(page, Column.NAME) == [LEILA.name]
    assert page.chosen() == ()
    assert not page.commands.archive.isEnabled()


def test_hidden_it_loads_when_it_is_shown_again(qtbot: QtBot, page, store):
    page.hide()
    store.people = [ANA, replace(BJORN, name="Bo")]
    page.reload()
    assert page.model.rowCount() == 3
    with qtbot.waitSignal(page.loaded):
        page.show()
    assert column(page, Column.NAME) == ["Ana Novak", "Bo"]


def test_a_right_click_offers_the_same(page):
    page.choose(ANA.id)
    page.table.customContextMenuRequested.emit(
        page.table.visualRect(page.model.index(0, 0)).center()
    )
    menu = next(each for each in page.findChildren(QMenu) if each.isVisible())
    assert page.commands.leaver in menu.actions()
    menu.close()
    page.table.customContextMenuRequested.emit(QPoint(5, 5000))


def test_the_tab_key_goes_in_the_order_of_reading(page):
    read = [page.enroll_button, *page.filters.choices, page.search, page.table]
    assert reachable(page)[: len(read)] == read
