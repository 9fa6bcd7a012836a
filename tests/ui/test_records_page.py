"""The records page: what it asks for, fetches, filters and sorts, and what it says when empty."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from builders import at
from held_tasks import HeldTasks
from keyboard_order import reachable
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.errors import StorageError
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.domain.records import RecordEntry, RecordFilter, RecordOrder
from attendance_app.ui.records.date_range import ALL, CHOSEN, DateRange
from attendance_app.ui.records.record_lines import Column, line_of
from attendance_app.ui.records.records_page import RecordCalls, RecordsPage
from attendance_app.ui.windowed_model import WAITING

TODAY = date(2026, 3, 18)


def entry(name: str, when: str, kind: PunchKind, sequence: int, **more: Any) -> RecordEntry:
    punch = Punch(
        *(UUID(int=sequence), 1, at(when), "Europe/Berlin", 60, kind, PunchMethod.FACE, "desk"),
        sequence=sequence,
    )
    return RecordEntry(punch, name, f"00{len(name)}", "Reception", **more)


ENTRIES = [
    entry("Ana", "2026-03-16 08:00", PunchKind.IN, 1),
    entry("Björn", "2026-03-16 09:00", PunchKind.IN, 2),
    entry("Ana", "2026-03-16 16:30", PunchKind.OUT, 3),
    entry("Ana", "2026-03-17 07:50", PunchKind.IN, 4),
]


class Store:
    """Answers like the records service, and remembers what it was asked for."""

    def __init__(self) -> None:
        self.entries = list(ENTRIES)
        self.asked: list[tuple[RecordFilter, str, RecordOrder, bool]] = []
        self.fetched: list[list[int]] = []
        self.threads: set[str] = set()
        self.failure: Exception | None = None

    def keys(
        self, wanted: RecordFilter, search: str, order: RecordOrder, *, descending: bool
    ) -> list[int]:
        self.asked.append((wanted, search, order, descending))
        self.threads.add(threading.current_thread().name)
        if self.failure is not None:
            raise self.failure
        first, last = wanted.first or date.min, wanted.last or date.max
        found = [
            each.punch.sequence
            for each in self.entries
            if first <= each.punch.local_date <= last
            and search.casefold() in each.name.casefold()
            and wanted.kind in (None, each.punch.kind)
        ]
        return found[::-1] if descending else found

    def at(self, keys: Sequence[int]) -> list[RecordEntry]:
        self.fetched.append(list(keys))
        by_key = {each.punch.sequence: each for each in self.entries}
        return [by_key[key] for key in keys]

    def kiosks(self) -> list[str]:
        return ["desk", "gate"]

    @property
    def calls(self) -> RecordCalls:
        return RecordCalls(self.keys, self.at, self.kiosks)


@pytest.fixture
def store():
    return Store()


@pytest.fixture
def page(qtbot: QtBot, store: Store, tasks):
    made = RecordsPage(store.calls, lambda: TODAY, tasks)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.shown_changed):
        made.show()
    qtbot.waitUntil(lambda: not tasks.busy())
    return made


def names(page: RecordsPage) -> list[str]:
    return [page.model.index(row, Column.NAME).data() for row in range(page.model.rowCount())]


def test_it_shows_this_month_newest_first_loaded_off_the_gui_thread(page, store):
    [(wanted, search, order, descending)] = store.asked
    assert (wanted.first, wanted.last) == (date(2026, 3, 1), date(2026, 3, 31))
    assert (search, order, descending) == ("", RecordOrder.WHEN, True)
    assert list(page.model.keys) == [4, 3, 2, 1]
    assert names(page) == ["Ana", "Ana", "Björn", "Ana"]
    assert page.count.text() == "4"
    assert threading.main_thread().name not in store.threads


def test_nothing_is_loaded_before_the_page_is_seen(qtbot: QtBot, store, tasks):
    made = RecordsPage(store.calls, lambda: TODAY, tasks)
    qtbot.addWidget(made)
    made.reload()
    made.range.choose("Today")
    assert store.asked == []


def test_of_a_long_table_only_what_is_in_view_is_fetched(qtbot: QtBot, page, store):
    store.entries = [
        entry(f"Person {n}", "2026-03-16 08:00", PunchKind.IN, n) for n in range(1, 5001)
    ]
    store.fetched.clear()
    with qtbot.waitSignal(page.shown_changed):
        page.reload()
    assert page.model.rowCount() == 5000
    assert page.model.index(0, Column.NAME).data() == "Person 5000"
    page.table.scrollToBottom()
    with qtbot.waitSignal(page.model.fetched):
        assert page.model.index(4999, Column.NAME).data() == WAITING
    assert page.model.index(4999, Column.NAME).data() == "Person 1"
    assert sum(map(len, store.fetched)) <= 400


def test_a_new_punch_appears_while_the_page_is_in_view(qtbot: QtBot, page, store):
    store.entries.append(entry("Björn", "2026-03-18 07:00", PunchKind.IN, 5))
    with qtbot.waitSignal(page.shown_changed):
        page.punched()
    assert page.model.keys[0] == 5


def test_shown_again_it_follows_what_another_program_did(qtbot: QtBot, page, store):
    page.hide()
    store.entries.append(entry("Björn", "2026-03-18 07:00", PunchKind.IN, 5))
    with qtbot.waitSignal(page.shown_changed):
        page.show()
    assert page.model.keys[0] == 5


def test_the_search_and_the_choices_are_asked_of_the_database(qtbot: QtBot, page, store):
    with qtbot.waitSignal(page.shown_changed):
        page.search.setText("björn")
    assert names(page) == ["Björn"]
    with qtbot.waitSignal(page.shown_changed):
        page.filters.kind.setCurrentIndex(2)
    wanted = store.asked[-1][0]
    assert wanted.kind is PunchKind.OUT
    assert (wanted.method, wanted.corrected_only) == (None, False)
    assert page.empty_words == "No punch of these days is like that."
    with qtbot.waitSignal(page.shown_changed):
        page.remedy.click()
    assert len(names(page)) == 4
    with qtbot.waitSignal(page.shown_changed):
        page.filters.corrected.setChecked(True)
    assert store.asked[-1][0].corrected_only
    with qtbot.waitSignal(page.shown_changed):
        page.filters.kiosk.setCurrentIndex(2)
    assert store.asked[-1][0].kiosk_id == "gate"


def test_a_click_on_a_title_asks_for_that_order(qtbot: QtBot, page, store):
    header = page.table.horizontalHeader()
    with qtbot.waitSignal(page.shown_changed):
        header.setSortIndicator(Column.NAME, Qt.SortOrder.AscendingOrder)
    assert store.asked[-1][2:] == (RecordOrder.NAME, False)
    header.setSortIndicator(Column.CORRECTION, Qt.SortOrder.AscendingOrder)
    assert header.sortIndicatorSection() == Column.NAME, "what was corrected has no order"


def test_a_range_without_punches_says_so_and_offers_more(qtbot: QtBot, page):
    with qtbot.waitSignal(page.shown_changed):
        page.range.choose("Today")
    assert page.empty_words.startswith("No punches on these days.")
    with qtbot.waitSignal(page.shown_changed):
        qtbot.mouseClick(page.remedy, Qt.MouseButton.LeftButton)
    assert len(names(page)) == 4


def test_a_database_that_cannot_be_read_is_told_in_the_page_and_tried_again(
    qtbot: QtBot, page, store
):
    store.failure = StorageError("The database is locked by another program. Close it.")
    with qtbot.waitSignal(page.shown_changed):
        page.reload()
    assert page.empty_words == "The database is locked by another program. Close it."
    assert page.model.rowCount() == 0
    store.failure = None
    with qtbot.waitSignal(page.shown_changed):
        page.remedy.click()
    assert len(names(page)) == 4


def test_of_two_ranges_the_later_one_is_shown(qtbot: QtBot, store: Store):
    """Its answer may come first, from the other worker."""
    held = HeldTasks()
    made = RecordsPage(store.calls, lambda: TODAY, held)
    qtbot.addWidget(made)
    made.show()
    made.range.choose("Last month")
    made.range.choose("This week")
    held.held.reverse()
    while held.held:
        held.next().answer()
    assert list(made.model.keys) == [4, 3, 2, 1]


def test_return_and_a_double_click_correct_the_day_of_the_chosen_punch(qtbot: QtBot, page, store):
    assert not page.correct_action.isEnabled()
    page.table.selectRow(2)
    with qtbot.waitSignal(page.correct_wanted) as wanted:
        page.correct_action.trigger()
    assert wanted.args == [ENTRIES[1]]
    with qtbot.waitSignal(page.correct_wanted):
        page.table.doubleClicked.emit(page.table.currentIndex())
    page.table.selectAll()
    assert not page.correct_action.isEnabled(), "one day at a time"


def test_chosen_rows_are_copied_with_tabs(qtbot: QtBot, page):
    page.table.selectRow(0)
    with qtbot.waitSignal(page.copied):
        page.copy_action.trigger()
    assert QGuiApplication.clipboard().text() == (
        "2026-03-17\t07:50:00\tIN\tAna\t003\tReception\tface\tdesk\t"
    )


def test_the_tab_key_goes_from_the_days_to_the_search_and_the_table(page):
    days = (page.range.named, page.range.start, page.range.end)
    read = [*days, page.search, *page.filters.choices, page.table]
    assert reachable(page)[: len(read)] == read


def test_from_is_never_after_to(qtbot: QtBot):
    days = DateRange(lambda: TODAY)
    qtbot.addWidget(days)
    days.start.setDate(days.end.date().addDays(10))
    first, last = days.days
    assert first == last
    assert days.named.currentData() == CHOSEN


def test_all_days_have_no_dates_and_chosen_days_begin_with_this_month(qtbot: QtBot):
    days = DateRange(lambda: TODAY)
    qtbot.addWidget(days)
    days.choose(ALL)
    assert days.start.isHidden()
    assert days.end.isHidden()
    with qtbot.waitSignal(days.changed):
        days.choose(CHOSEN)
    assert not days.start.isHidden()
    assert days.days == (date(2026, 3, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("Today", TODAY, TODAY),
        ("This week", date(2026, 3, 16), date(2026, 3, 22)),
        ("This month", date(2026, 3, 1), date(2026, 3, 31)),
        ("Last month", date(2026, 2, 1), date(2026, 2, 28)),
        ("This year", date(2026, 1, 1), date(2026, 12, 31)),
        ("Last year", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_a_named_range_means_these_days(qtbot: QtBot, name, first, last):
    days = DateRange(lambda: TODAY)
    qtbot.addWidget(days)
    days.choose(name)
    assert days.days == (first, last)


def test_the_original_and_what_took_its_place_tell_of_each_other():
    was, now = ENTRIES[0].punch, replace(ENTRIES[0].punch, instant=at("2026-03-15 07:30"))
    made = Correction(
        *(UUID(int=9), at("2026-03-18 09:00"), "Office", "camera covered"),
        *(CorrectionAction.CHANGE, was, now),
    )
    original = line_of(replace(ENTRIES[0], corrected_by=made))
    assert original.words[Column.CORRECTION] == (
        "does not count, changed to IN 2026-03-15 07:30 by Office: camera covered"
    )
    instead = line_of(replace(ENTRIES[0], punch=now, entered_by=made))
    assert instead.words[Column.CORRECTION] == (
        "was IN 2026-03-16 08:00, corrected by Office: camera covered"
    )
    void = replace(made, action=CorrectionAction.VOID, replacement=None)
    assert line_of(replace(ENTRIES[0], corrected_by=void)).words[Column.CORRECTION] == (
        "does not count, voided by Office: camera covered"
    )


def test_a_punch_shows_the_wall_clock_of_its_own_offset():
    """Not the viewer's zone, and not today's offset."""
    assert line_of(ENTRIES[0]).words[Column.TIME] == "08:00:00"
