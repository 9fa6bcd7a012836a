"""Leave in the window: a month's list, adding, changing, approving and removing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from builders import new_database
from keyboard_order import reachable
from planning import BY, CLOCK, TODAY, Place, click, dialog_of, only_one, removed
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from attendance_app.domain.errors import StorageError
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.services.leaves import Leaves
from attendance_app.ui.leave.leave_dialog import LeaveDialog
from attendance_app.ui.leave.leave_model import Column, words
from attendance_app.ui.leave.leave_page import LeavePage


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with new_database(tmp_path) as database:
        yield Place(database)


@pytest.fixture
def leaves(place: Place) -> Leaves:
    """Ana is away for two days of March and in April; Ben on one afternoon, not yet approved."""
    made = Leaves(place.database, CLOCK)
    made.save(Leave(0, place.ana.id, date(2026, 3, 30), date(2026, 3, 31), "annual"), BY)
    made.save(Leave(0, place.ana.id, date(2026, 4, 20), date(2026, 4, 20), "annual"), BY)
    afternoon = LeavePart.AFTERNOON
    day = date(2026, 3, 5)
    made.save(Leave(0, place.ben.id, day, day, "doctor", afternoon, is_approved=False), BY)
    return made


@pytest.fixture
def page(qtbot: QtBot, place: Place, leaves: Leaves, tasks) -> LeavePage:
    made = LeavePage(leaves, place.roster, lambda: TODAY, place.signer, tasks)
    made.resize(1000, 600)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.shown):
        made.show()
    return made


def table(page: LeavePage) -> list[str]:
    return [" ".join(words(row, column) for column in Column) for row in page.model.rows]


ANA = "Ana 001 2026-03-30 2026-03-31 2 annual whole days approved"
BEN = "Ben 002 2026-03-05 2026-03-05 0.5 doctor afternoons not approved"


def test_it_lists_the_leave_of_a_month_and_turns_to_the_next(qtbot: QtBot, page: LeavePage):
    assert table(page) == [ANA, BEN]
    with qtbot.waitSignal(page.shown):
        click(qtbot, page.month.after)
    assert table(page) == ["Ana 001 2026-04-20 2026-04-20 1 annual whole days approved"]
    with qtbot.waitSignal(page.shown):
        page.month.name.setCurrentIndex(11)
    assert "No leave in December 2026" in page.empty_words


def test_it_finds_people_types_and_what_is_not_approved(qtbot: QtBot, page: LeavePage):
    qtbot.keyClicks(page.search, "doctor")
    assert table(page) == [BEN]
    page.search.setText("ana")
    assert table(page) == [ANA]
    page.approval.setCurrentIndex(1)
    assert page.empty_words == "No leave of this month is like that."
    click(qtbot, page.remedy)
    assert table(page) == [ANA, BEN]


def test_leave_is_added_for_a_person_of_a_type_of_ones_own(
    qtbot: QtBot, page: LeavePage, leaves: Leaves, place: Place
):
    click(qtbot, page.add_button)
    dialog = dialog_of(qtbot, page, LeaveDialog)
    assert not dialog.save_button.isEnabled(), "it is nobody's yet"
    assert dialog.focusWidget() is dialog.person
    order = reachable(dialog)
    assert order[order.index(dialog.signature) - 1] is dialog.approved
    qtbot.keyClicks(dialog.person.lineEdit(), "Ben  ·  002")
    dialog.first.setDate(QDate(2026, 3, 20))
    assert dialog.last.date() == QDate(2026, 3, 20), "the end follows the beginning"
    dialog.type.setCurrentText("Training ")
    dialog.part.setCurrentIndex(dialog.part.findData(LeavePart.MORNING))
    with qtbot.waitSignal(page.shown):
        click(qtbot, dialog.save_button)
    day = date(2026, 3, 20)
    (stored,) = leaves.between(day, day)
    assert (stored.person_id, stored.type, stored.part) == (
        place.ben.id,
        "training",
        LeavePart.MORNING,
    )
    assert len(page.model.rows) == 3


def test_however_often_it_is_clicked_one_dialog_opens(qtbot: QtBot, page: LeavePage, tasks):
    assert only_one(qtbot, page, page.add_button, tasks, LeaveDialog)


def test_a_dialog_asked_for_does_not_open_over_another_page(qtbot: QtBot, page: LeavePage, tasks):
    click(qtbot, page.add_button)
    page.hide()
    qtbot.waitUntil(lambda: not tasks.busy())
    assert not page.findChildren(LeaveDialog)


def test_a_second_leave_on_a_day_is_refused_with_the_sentence(
    qtbot: QtBot, page: LeavePage, leaves: Leaves
):
    click(qtbot, page.add_button)
    dialog = dialog_of(qtbot, page, LeaveDialog)
    dialog.person.setCurrentIndex(0)
    dialog.last.setDate(QDate(2026, 3, 30))
    click(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: "There is annual leave (full) on 2026-03-30" in dialog.refusal)
    assert dialog.isVisible()
    dialog.last.setDate(QDate(2026, 3, 9))
    assert "is before its first" in dialog.refusal
    assert not dialog.save_button.isEnabled()


def test_leave_is_changed_but_stays_the_persons(qtbot: QtBot, page: LeavePage, leaves: Leaves):
    page.table.selectRow(0)
    page.edit_action.trigger()
    dialog = dialog_of(qtbot, page, LeaveDialog)
    assert not dialog.person.isEnabled()
    dialog.last.setDate(QDate(2026, 4, 1))
    with qtbot.waitSignal(page.shown):
        click(qtbot, dialog.save_button)
    assert table(page)[0].startswith("Ana 001 2026-03-30 2026-04-01 3 annual")


def test_what_waits_is_approved_and_what_was_wrong_removed(
    qtbot: QtBot, page: LeavePage, leaves: Leaves
):
    page.table.selectRow(0)
    assert not page.approve_action.isEnabled(), "Ana's is approved already"
    page.table.selectRow(1)
    with qtbot.waitSignal(page.shown):
        page.approve_action.trigger()
    assert [row.leave.is_approved for row in page.model.rows] == [True, True]
    page.table.selectRow(1)
    before = table(page)
    with qtbot.waitSignal(page.shown):
        told, undo = removed(qtbot, page, page.remove_action)
    assert told == "The leave of Ben, 2026-03-05, was removed."
    assert table(page) == [ANA]
    with qtbot.waitSignal(page.shown):
        undo()
    assert table(page) == before


def test_after_a_removal_the_row_that_takes_its_place_is_chosen(qtbot: QtBot, page: LeavePage):
    page.table.selectRow(0)
    removed(qtbot, page, page.remove_action)
    qtbot.waitUntil(page.remove_action.isEnabled)
    row = page.chosen()
    assert row is not None
    assert row.person.name == "Ben"
    removed(qtbot, page, page.remove_action)
    qtbot.waitUntil(lambda: not page.model.rows)


def test_a_row_chosen_while_another_is_removed_stays_chosen(qtbot: QtBot, page: LeavePage, leaves):
    leaves.save(Leave(0, page.model.rows[1].person.id, *2 * [date(2026, 3, 24)], "doctor"), BY)
    with qtbot.waitSignal(page.shown):
        page.reload()
    page.table.selectRow(0)
    with qtbot.waitSignal(page.shown):
        page.remove_action.trigger()
        page.table.selectRow(2)
    qtbot.wait(20)
    assert page.table.currentIndex().row() == 1
    assert page.chosen().leave.first == date(2026, 3, 24)


def test_a_database_that_fails_is_told_in_the_tables_place(
    qtbot: QtBot, page: LeavePage, monkeypatch: pytest.MonkeyPatch
):
    def fail(*_: object) -> None:
        raise StorageError("The database cannot be read. Try again.")

    monkeypatch.setattr(page._leaves, "between", fail)
    page.reload()
    qtbot.waitUntil(lambda: page.empty_words == "The database cannot be read. Try again.")


def test_the_tab_key_goes_from_the_month_over_the_search_to_the_table(page: LeavePage):
    order = reachable(page)
    places = [
        order.index(widget)
        for widget in (page.month.before, page.approval, page.search, page.table)
    ]
    assert places == sorted(places)


def test_what_could_not_be_brought_back_is_offered_again(
    qtbot: QtBot, page: LeavePage, tasks, monkeypatch: pytest.MonkeyPatch
):
    before = table(page)
    page.table.selectRow(1)
    with qtbot.waitSignal(page.shown):
        _, undo = removed(qtbot, page, page.remove_action)
    with monkeypatch.context() as locked:

        def fail(*_: object) -> None:
            raise StorageError("The database is in use. Try again in a moment.")

        locked.setattr(page._leaves, "save", fail)
        with qtbot.waitSignals([page.removed, tasks.unhandled]):
            undo()
    with qtbot.waitSignal(page.shown):
        undo()
    assert table(page) == before
