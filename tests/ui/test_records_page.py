"""The records page: what it loads, how it searches and sorts, and what it says when empty."""

from __future__ import annotations

import threading
from datetime import date, timedelta
from uuid import UUID

import pytest
from builders import at
from held_tasks import HeldTasks
from keyboard_order import reachable
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from attendance_app.domain.errors import StorageError
from attendance_app.domain.people import Person
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod, PunchRecord
from attendance_app.ui.records.date_range import CHOSEN, DateRange
from attendance_app.ui.records.punch_lines import Column, lines_of, select
from attendance_app.ui.records.records_page import RecordsPage

TODAY = date(2026, 3, 18)
ANA = Person(1, "0017", "Ana Novak", department="Reception")
BJORN = Person(2, "0020", "Björn Håkansson", department="Workshop")


def record(person: Person, when: str, kind: PunchKind, sequence: int) -> PunchRecord:
    return PunchRecord(
        Punch(
            UUID(int=sequence),
            person.id,
            at(when),
            "Europe/Berlin",
            60,
            kind,
            PunchMethod.FACE,
            "desk",
            sequence=sequence,
        ),
        person,
    )


RECORDS = [
    record(ANA, "2026-03-16 08:00", PunchKind.IN, 1),
    record(BJORN, "2026-03-16 09:00", PunchKind.IN, 2),
    record(ANA, "2026-03-16 16:30", PunchKind.OUT, 3),
    record(ANA, "2026-03-17 07:50", PunchKind.IN, 4),
]


class Store:
    """Answers like the records service, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.records = list(RECORDS)
        self.asked: list[tuple[date, date]] = []
        self.threads: set[str] = set()
        self.failure: Exception | None = None

    def between(self, first: date, last: date) -> list[PunchRecord]:
        self.asked.append((first, last))
        self.threads.add(threading.current_thread().name)
        if self.failure is not None:
            raise self.failure
        return [r for r in self.records if first <= r.punch.local_date <= last]


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def page(qtbot: QtBot, store: Store, tasks):
    made = RecordsPage(store.between, lambda: TODAY, tasks)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.shown_changed):
        made.show()
    return made


def names(page: RecordsPage) -> list[str]:
    return [line.name for line in page.model.rows]


def test_it_shows_this_month_newest_first_loaded_off_the_gui_thread(page, store):
    assert store.asked == [(date(2026, 3, 1), date(2026, 3, 31))]
    assert [line.sequence for line in page.model.rows] == [4, 3, 2, 1]
    assert threading.main_thread().name not in store.threads


def test_nothing_is_loaded_before_the_page_is_seen(qtbot: QtBot, store, tasks):
    made = RecordsPage(store.between, lambda: TODAY, tasks)
    qtbot.addWidget(made)
    made.reload()
    made.range.choose("Today")
    assert store.asked == []


def test_new_punches_appear_while_the_page_is_in_view(qtbot: QtBot, page, store):
    store.records.append(record(BJORN, "2026-03-18 07:00", PunchKind.IN, 5))
    with qtbot.waitSignal(page.shown_changed):
        page.reload()
    assert page.model.rows[0].sequence == 5


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("ana", [4, 3, 1]), ("0020", [2]), ("ANA out", [3]), ("2026-03-17", [4]), ("håk", [2])],
)
def test_a_search_keeps_the_lines_that_hold_every_word(qtbot: QtBot, page, typed, expected):
    with qtbot.waitSignal(page.shown_changed):
        qtbot.keyClicks(page.search, typed)
    assert [line.sequence for line in page.model.rows] == expected


def test_a_click_on_a_title_sorts_by_it(qtbot: QtBot, page):
    header = page.table.horizontalHeader()
    with qtbot.waitSignal(page.shown_changed):
        header.setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
    assert names(page) == ["Ana Novak"] * 3 + ["Björn Håkansson"]


def test_a_range_without_punches_says_so_and_offers_more(qtbot: QtBot, page, store):
    with qtbot.waitSignal(page.shown_changed):
        page.range.choose("Today")
    assert page.empty_words.startswith("No punches on these days.")
    with qtbot.waitSignal(page.shown_changed):
        qtbot.mouseClick(page.remedy, Qt.MouseButton.LeftButton)
    assert len(page.model.rows) == 4


def test_a_search_without_match_says_so_and_can_be_cleared(qtbot: QtBot, page):
    with qtbot.waitSignal(page.shown_changed):
        page.search.setText("nobody")
    assert page.empty_words == "Nothing matches “nobody”."
    with qtbot.waitSignal(page.shown_changed):
        qtbot.mouseClick(page.remedy, Qt.MouseButton.LeftButton)
    assert len(page.model.rows) == 4


def test_a_database_that_cannot_be_read_is_told_in_the_page_and_tried_again(
    qtbot: QtBot, page, store
):
    store.failure = StorageError("The database is locked by another program. Close it.")
    with qtbot.waitSignal(page.shown_changed):
        page.reload()
    assert page.empty_words == "The database is locked by another program. Close it."
    store.failure = None
    with qtbot.waitSignal(page.shown_changed):
        qtbot.mouseClick(page.remedy, Qt.MouseButton.LeftButton)
    assert len(page.model.rows) == 4


LOCKED = "The database is locked by another program. Close it."


@pytest.fixture
def held() -> HeldTasks:
    return HeldTasks()


@pytest.fixture
def held_page(qtbot: QtBot, store: Store, held: HeldTasks) -> RecordsPage:
    """A page in view whose first load is not yet back."""
    made = RecordsPage(store.between, lambda: TODAY, held)
    qtbot.addWidget(made)
    made.show()
    return made


def sort_by(page: RecordsPage, column: Column) -> None:
    page.table.horizontalHeader().setSortIndicator(column, Qt.SortOrder.AscendingOrder)


def type_and_pause(qtbot: QtBot, page: RecordsPage, words: str) -> None:
    """Type, and wait until the page has taken notice."""
    with qtbot.waitSignal(page._typing.timeout):
        page.search.setText(words)


def answer_all(held: HeldTasks) -> None:
    """Answer in the order asked, and what is asked because of an answer too."""
    while held.held:
        held.next().answer()


def test_a_title_clicked_while_the_days_load_sorts_them_when_they_are_there(
    held_page: RecordsPage, held: HeldTasks
):
    sort_by(held_page, Column.NAME)
    answer_all(held)
    assert names(held_page) == ["Ana Novak"] * 3 + ["Björn Håkansson"]
    assert held_page.empty_words == ""


def test_words_typed_while_the_days_load_are_searched_for_when_they_are_there(
    qtbot: QtBot, held_page: RecordsPage, held: HeldTasks
):
    type_and_pause(qtbot, held_page, "håk")
    assert held_page.empty_words == "", "nothing is known yet of these days"
    answer_all(held)
    assert [line.sequence for line in held_page.model.rows] == [2]
    assert held_page.count.text() == "1 of 4"


def test_a_sort_while_the_days_load_again_does_not_lose_what_is_new(
    held_page: RecordsPage, held: HeldTasks, store: Store
):
    answer_all(held)
    store.records.append(record(BJORN, "2026-03-18 07:00", PunchKind.IN, 5))
    held_page.reload()
    sort_by(held_page, Column.NAME)
    load, sort = held.next(), held.next()
    load.answer()
    sort.answer()
    answer_all(held)
    assert [line.sequence for line in held_page.model.rows] == [4, 3, 1, 5, 2]


def test_of_two_searches_the_later_one_is_shown(
    qtbot: QtBot, held_page: RecordsPage, held: HeldTasks
):
    """Its answer may come first, from the other worker."""
    answer_all(held)
    type_and_pause(qtbot, held_page, "ana")
    type_and_pause(qtbot, held_page, "håk")
    older, newer = held.next(), held.next()
    newer.answer()
    older.answer()
    assert names(held_page) == ["Björn Håkansson"]


def test_of_two_ranges_the_later_one_is_shown(held_page: RecordsPage, held: HeldTasks):
    """Its answer may come first, from the other worker."""
    held_page.range.choose("Last month")
    held_page.range.choose("This week")
    *older, newest = held.held
    held.held.clear()
    newest.answer()
    answer_all(held)
    for load in older:
        load.answer()
    answer_all(held)
    assert len(held_page.model.rows) == 4


def test_a_failure_stays_whatever_is_typed_or_clicked_until_a_load_succeeds(
    qtbot: QtBot, held_page: RecordsPage, held: HeldTasks
):
    held.next().failed(LOCKED)
    type_and_pause(qtbot, held_page, "ana")
    sort_by(held_page, Column.NAME)
    answer_all(held)
    assert held_page.empty_words == LOCKED
    assert held_page.remedy.text() == "Try again"
    held_page.remedy.click()
    assert held_page.empty_words == LOCKED
    answer_all(held)
    assert held_page.empty_words == ""
    assert names(held_page) == ["Ana Novak"] * 3


def test_a_search_under_way_when_the_days_fail_does_not_hide_the_failure(
    qtbot: QtBot, held_page: RecordsPage, held: HeldTasks
):
    answer_all(held)
    held_page.reload()
    type_and_pause(qtbot, held_page, "ana")
    load, search = held.next(), held.next()
    load.failed(LOCKED)
    search.answer()
    assert held_page.empty_words == LOCKED
    assert held_page.model.rows == []


def test_chosen_rows_are_copied_with_tabs(qtbot: QtBot, page):
    page.table.selectRow(0)
    page.copy()
    assert QGuiApplication.clipboard().text() == (
        "2026-03-17\t07:50:00\tIN\tAna Novak\t0017\tReception\tface\tdesk"
    )


def test_the_tab_key_goes_from_the_days_to_the_search_and_the_table(page):
    days = page.range
    assert reachable(page) == [days.named, days.start, days.end, page.search, page.table]


def test_from_is_never_after_to(qtbot: QtBot):
    days = DateRange(lambda: TODAY)
    qtbot.addWidget(days)
    days.start.setDate(days.end.date().addDays(10))
    first, last = days.days
    assert first == last
    assert days.named.currentText() == CHOSEN


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Today", TODAY, TODAY),
        ("This week", date(2026, 3, 16), date(2026, 3, 22)),
        ("This month", date(2026, 3, 1), date(2026, 3, 31)),
        ("Last month", date(2026, 2, 1), date(2026, 2, 28)),
        ("This year", date(2026, 1, 1), date(2026, 12, 31)),
    ],
)
def test_a_named_range_means_these_days(qtbot: QtBot, name, first, last):
    days = DateRange(lambda: TODAY)
    qtbot.addWidget(days)
    days.choose(name)
    assert days.days == (first, last)


def test_lines_of_equal_value_stay_newest_first():
    lines = lines_of(RECORDS)
    chosen = select(lines, "", Column.KIND, descending=False)
    assert [line.sequence for line in chosen] == [4, 2, 1, 3]


def test_a_punch_shows_the_wall_clock_of_its_own_offset():
    """Not the viewer's zone, and not today's offset."""
    [line] = lines_of([record(ANA, "2026-03-16 08:00", PunchKind.IN, 1)])
    assert line.words(Column.TIME) == "08:00:00"
    assert line.local.utcoffset() == timedelta(hours=1)
