"""The people page: what it lists and finds, what it says when empty, and what it asks before."""

from __future__ import annotations

import threading
from datetime import date

import pytest
from builders import at
from held_tasks import HeldTasks
from keyboard_order import reachable
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from attendance_app.domain.errors import StorageError
from attendance_app.domain.people import Person
from attendance_app.ui.people.people_model import Column
from attendance_app.ui.people.people_page import PeoplePage

AGREED = at("2026-03-02 08:30")
ANA = Person(
    1, "0017", "Ana Novak", "ana@example.org", "Reception", date(2024, 3, 1), None, AGREED, 8
)
BJORN = Person(2, "0020", "Björn Håkansson", department="Workshop", end_date=date(2026, 4, 30))
LEILA = Person(3, "0100", "ليلى حداد", department="Laboratory", consent_at=AGREED, vector_count=1)


class Store:
    """Answers like the services, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.people = [ANA, BJORN, LEILA]
        self.threads: set[str] = set()
        self.removed: list[int] = []
        self.withdrawn: list[int] = []
        self.failure: Exception | None = None

    def load(self) -> list[Person]:
        self.threads.add(threading.current_thread().name)
        if self.failure is not None:
            raise self.failure
        return list(self.people)

    def remove(self, person_id: int) -> None:
        self.threads.add(threading.current_thread().name)
        self.removed.append(person_id)
        self.people = [person for person in self.people if person.id != person_id]

    def withdraw(self, person_id: int) -> None:
        self.withdrawn.append(person_id)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def page(qtbot: QtBot, store: Store, tasks) -> PeoplePage:
    made = PeoplePage(store.load, store.remove, store.withdraw, tasks)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.loaded):
        made.show()
    return made


def column(page: PeoplePage, which: Column) -> list[str]:
    return [page.proxy.index(row, which).data() for row in range(page.proxy.rowCount())]


def answer(page: PeoplePage, text: str) -> None:
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text() == text).click()


def test_it_lists_everybody_by_name_loaded_off_the_gui_thread(page, store):
    assert column(page, Column.NAME) == ["Ana Novak", "Björn Håkansson", "ليلى حداد"]
    assert column(page, Column.FACES) == ["8 pictures", "not enrolled", "1 picture"]
    assert column(page, Column.SINCE) == ["2024-03-01", "", ""]
    assert threading.main_thread().name not in store.threads


def test_it_sorts_pictures_by_number_and_text_without_regard_to_case(page, store):
    page.table.sortByColumn(Column.FACES, Qt.SortOrder.DescendingOrder)
    assert column(page, Column.FACES) == ["8 pictures", "1 picture", "not enrolled"]


def test_every_word_searched_for_must_occur_somewhere(page):
    page.search.setText("recep ANA")
    assert column(page, Column.NAME) == ["Ana Novak"]
    page.search.setText("håkan")
    assert column(page, Column.NAME) == ["Björn Håkansson"]
    page.search.setText("ana workshop")
    assert page.empty_words == "Nobody matches “ana workshop”."
    page.remedy.click()
    assert page.proxy.rowCount() == 3


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
    store.failure = None
    with qtbot.waitSignal(page.loaded):
        page.remedy.click()
    assert page.empty_words == ""


@pytest.fixture
def held() -> HeldTasks:
    return HeldTasks()


@pytest.fixture
def held_page(qtbot: QtBot, store: Store, held: HeldTasks) -> PeoplePage:
    """A page in view whose first load is not yet back."""
    made = PeoplePage(store.load, store.remove, store.withdraw, held)
    qtbot.addWidget(made)
    made.show()
    return made


def test_words_typed_while_people_load_are_searched_for_when_they_are_there(
    held_page: PeoplePage, held: HeldTasks
):
    held_page.search.setText("ana")
    held_page.table.sortByColumn(Column.FACES, Qt.SortOrder.DescendingOrder)
    assert held_page.empty_words == "", "whether anybody is enrolled is not known yet"
    held.next().answer()
    assert column(held_page, Column.NAME) == ["Ana Novak"]
    assert held_page.count.text() == "1 of 3"


def test_a_search_while_people_load_again_does_not_lose_who_is_new(
    held_page: PeoplePage, held: HeldTasks, store: Store
):
    held.next().answer()
    store.people.append(Person(9, "0001", "Aaron"))
    held_page.reload()
    held_page.search.setText("a")
    held.next().answer()
    held_page.search.setText("aaron")
    assert column(held_page, Column.NAME) == ["Aaron"]


def test_a_failure_stays_whatever_is_typed_until_a_load_succeeds(
    held_page: PeoplePage, held: HeldTasks
):
    held.next().failed("The database is locked.")
    held_page.search.setText("nobody")
    held_page.table.sortByColumn(Column.FACES, Qt.SortOrder.DescendingOrder)
    assert held_page.empty_words == "The database is locked."
    assert held_page.remedy.text() == "Try again"
    held_page.remedy.click()
    assert held_page.empty_words == "The database is locked."
    held.next().answer()
    assert held_page.empty_words == "Nobody matches “nobody”."


def test_what_can_be_done_is_offered_for_the_chosen_person_only(page):
    actions = (page.edit_action, page.faces_action, page.withdraw_action, page.remove_action)
    assert not any(action.isEnabled() for action in actions)
    page.choose(ANA.id)
    assert all(action.isEnabled() for action in actions)
    page.choose(BJORN.id)
    assert not page.withdraw_action.isEnabled(), "nothing of a face is stored of them"


def test_return_edits_and_a_double_click_too(qtbot: QtBot, page):
    page.choose(BJORN.id)
    with qtbot.waitSignal(page.edit_wanted) as wanted:
        page.edit_action.trigger()
    assert wanted.args == [BJORN]
    with qtbot.waitSignal(page.edit_wanted):
        page.table.doubleClicked.emit(page.table.currentIndex())
    with qtbot.waitSignal(page.faces_wanted) as wanted:
        page.faces_action.trigger()
    assert wanted.args == [BJORN]


def test_removing_asks_first(qtbot: QtBot, page, store):
    page.choose(ANA.id)
    page.remove_action.trigger()
    answer(page, "Keep")
    assert store.removed == []


def test_removing_is_told_and_the_list_follows(qtbot: QtBot, page, store):
    page.choose(ANA.id)
    page.remove_action.trigger()
    with qtbot.waitSignals([page.removed, page.loaded]):
        answer(page, "Remove")
    assert store.removed == [ANA.id]
    assert column(page, Column.NAME) == ["Björn Håkansson", "ليلى حداد"]
    assert threading.main_thread().name not in store.threads


def test_face_data_can_be_deleted_and_the_person_stays(qtbot: QtBot, page, store):
    page.choose(ANA.id)
    page.withdraw_action.trigger()
    with qtbot.waitSignals([page.withdrawn, page.loaded]):
        answer(page, "Delete")
    assert (store.withdrawn, store.removed) == ([ANA.id], [])


def test_the_chosen_person_stays_chosen_when_the_list_is_loaded_again(qtbot: QtBot, page, store):
    page.choose(LEILA.id)
    store.people.insert(0, Person(9, "0001", "Aaron"))
    with qtbot.waitSignal(page.loaded):
        page.reload()
    assert page.chosen() == LEILA


def test_hidden_it_loads_when_it_is_shown_again(qtbot: QtBot, page, store):
    page.hide()
    store.people = [ANA]
    page.reload()
    assert page.model.rowCount() == 3
    with qtbot.waitSignal(page.loaded):
        page.show()
    assert page.model.rowCount() == 1


def test_a_right_click_offers_the_same(page):
    page.choose(ANA.id)
    page.table.customContextMenuRequested.emit(
        page.table.visualRect(page.table.currentIndex()).center()
    )
    menu = page.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == 4
    menu.close()
    page.table.customContextMenuRequested.emit(QPoint(5, 5000))


def test_the_tab_key_goes_from_the_search_to_the_table(page):
    assert reachable(page)[:3] == [page.search, page.enroll_button, page.table]


def test_a_search_that_hides_the_chosen_person_chooses_nobody_else(
    page: PeoplePage, qtbot: QtBot
) -> None:
    """Or Remove would be about somebody nobody has clicked on."""
    page.choose(BJORN.id)
    remove = next(one for one in page.findChildren(QPushButton) if "Remove" in one.text())
    assert remove.isEnabled()
    qtbot.keyClicks(page.search, "0020")
    assert page.chosen() == BJORN
    page.search.clear()
    assert page.chosen() == BJORN
    page.search.setText("Laboratory")
    assert column(page, Column.NAME) == [LEILA.name]
    assert page.chosen() is None
    assert not remove.isEnabled()
