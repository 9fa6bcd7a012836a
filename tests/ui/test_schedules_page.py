"""Schedules in the window: making them, giving them to people, and the week that follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from builders import SITE, new_database
from keyboard_order import reachable
from planning import (
    BY,
    EARLY,
    NIGHT,
    OFFICE,
    TODAY,
    WEEKDAYS,
    Place,
    click,
    dialog_of,
    only_one,
    removed,
)
from PySide6.QtCore import QTime
from pytestqt.qtbot import QtBot

from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy, Policies
from attendance_app.domain.schedules import Assignment, Shift
from attendance_app.ui.schedules.assign_dialog import AssignDialog
from attendance_app.ui.schedules.assignments_model import Column, words
from attendance_app.ui.schedules.end_dialog import EndDialog
from attendance_app.ui.schedules.schedule_dialog import ScheduleDialog
from attendance_app.ui.schedules.schedules_page import SchedulesPage
from attendance_app.ui.schedules.week_plan import WeekPlan, week_plan

MONDAY = date(2026, 3, 9)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with new_database(tmp_path) as database:
        yield Place(database)


def plan(place: Place, person: Person, monday: date, **more: object) -> WeekPlan:
    given = {"holidays": {}, "leaves": (), "policies": Policies.always(AttendancePolicy())} | more
    return week_plan(
        person,
        monday,
        assignments=place.schedules.assignments(),
        schedules=place.schedules.all(),
        zone=SITE.zone,
        **given,
    )


@pytest.fixture
def page(qtbot: QtBot, place: Place, tasks) -> SchedulesPage:
    made = SchedulesPage(
        place.schedules,
        place.roster,
        lambda person, monday: plan(place, person, monday),
        lambda: TODAY,
        place.signer,
        tasks,
    )
    made.resize(1100, 700)
    qtbot.addWidget(made)
    with qtbot.waitSignals([made.schedules.shown, made.assignments.shown]):
        made.show()
    return made


def rows(page: SchedulesPage) -> list[tuple[str, str, str]]:
    return [
        (words(row, Column.NAME), words(row, Column.SCHEDULE), words(row, Column.STANDING))
        for row in page.assignments.model.rows
    ]


def reloaded(qtbot: QtBot, page: SchedulesPage) -> object:
    return qtbot.waitSignal(page.assignments.shown)


def test_without_schedules_it_says_what_one_is_for(page: SchedulesPage):
    assert "No schedules yet" in page.schedules.words.text()
    assert page.schedules.words.isVisible()
    assert rows(page) == [("Ana", "no schedule", ""), ("Ben", "no schedule", "")]


def test_a_schedule_is_made_by_typing_and_clicking(qtbot: QtBot, place: Place, page: SchedulesPage):
    click(qtbot, page.schedules.new_button)
    dialog = dialog_of(qtbot, page, ScheduleDialog)
    assert not dialog.save_button.isEnabled(), "it has no name yet"
    qtbot.keyClicks(dialog.name, "Late")
    (editor,) = dialog.editors
    editor.start.setTime(QTime(16, 0))
    editor.end.setTime(QTime(0, 30))
    assert editor.length.text() == "8:30 h  +1 day"
    click(qtbot, editor.days.buttons[4])
    editor.break_length.box.click()
    editor.break_length.field.setValue(45)
    with qtbot.waitSignal(page.schedules.shown):
        click(qtbot, dialog.save_button)
    (stored,) = place.schedules.all()
    assert stored.name == "Late"
    assert stored.shifts == (
        Shift(time(16), time(0, 30), frozenset(range(4)), timedelta(minutes=45)),
    )
    assert "Mon-Thu 16:00-00:30 (+1 day)" in page.schedules.list.item(0).text()


def test_shifts_that_overlap_are_refused_beside_the_fields(qtbot: QtBot, page: SchedulesPage):
    click(qtbot, page.schedules.new_button)
    dialog = dialog_of(qtbot, page, ScheduleDialog)
    qtbot.keyClicks(dialog.name, "Split")
    click(qtbot, dialog.add_button)
    first, second = dialog.editors
    assert second.shift() == Shift(time(17), time(21), WEEKDAYS)
    assert dialog.refusal == ""
    second.start.setTime(QTime(16, 0))
    assert "overlap" in dialog.refusal
    assert not dialog.save_button.isEnabled()
    click(qtbot, second.remove)
    assert dialog.refusal == ""
    assert not first.remove.isEnabled(), "a schedule has one shift at least"


def test_a_schedule_that_is_changed_keeps_what_was_not_touched(
    qtbot: QtBot, place: Place, page: SchedulesPage
):
    place.give(OFFICE)
    with qtbot.waitSignal(page.schedules.shown):
        page.schedules.reload()
    page.schedules.list.setCurrentRow(0)
    page.schedules.edit_action.trigger()
    dialog = dialog_of(qtbot, page, ScheduleDialog)
    dialog.name.setText("Bureau")
    with qtbot.waitSignal(page.schedules.shown):
        click(qtbot, dialog.save_button)
    (stored,) = place.schedules.all()
    assert (stored.name, stored.shifts) == ("Bureau", OFFICE.shifts)


def test_a_schedule_somebody_has_cannot_be_removed(
    qtbot: QtBot, place: Place, page: SchedulesPage, tasks
):
    place.give(OFFICE, place.ana)
    with qtbot.waitSignal(page.schedules.shown):
        page.schedules.reload()
    page.schedules.list.setCurrentRow(0)
    with qtbot.waitSignal(tasks.unhandled) as told:
        page.schedules.remove_action.trigger()
        assert not page.schedules.remove_action.isEnabled(), "one at a time"
    assert page.schedules.remove_action.isEnabled()
    assert "1 person has this schedule" in told.args[0]
    assert len(place.schedules.all()) == 1


def test_a_schedule_nobody_has_is_removed_and_brought_back(
    qtbot: QtBot, place: Place, page: SchedulesPage
):
    before = place.give(OFFICE)
    with qtbot.waitSignal(page.schedules.shown):
        page.schedules.reload()
    page.schedules.list.setCurrentRow(0)
    with qtbot.waitSignal(page.schedules.shown):
        told, undo = removed(qtbot, page.schedules, page.schedules.remove_action)
    assert told == "The schedule Office was removed."
    assert place.schedules.all() == []
    with qtbot.waitSignal(page.schedules.shown):
        undo()
    assert place.schedules.all() == [before], "under the key that others know it by"


def test_after_a_schedule_is_removed_the_one_in_its_place_is_chosen(
    qtbot: QtBot, place: Place, page: SchedulesPage
):
    for schedule in (EARLY, NIGHT, OFFICE):
        place.schedules.save(schedule, BY)
    with qtbot.waitSignal(page.schedules.shown):
        page.schedules.reload()
    page.schedules.list.setCurrentRow(1)
    for expected in ("Office", "Early"):
        removed(qtbot, page.schedules, page.schedules.remove_action)
        qtbot.waitUntil(page.schedules.remove_action.isEnabled)
        chosen = page.schedules.chosen()
        assert chosen is not None
        assert chosen.name == expected


def test_after_something_is_taken_away_its_person_is_chosen(
    qtbot: QtBot, place: Place, page: SchedulesPage
):
    place.give(OFFICE, place.ana, place.ben)
    with reloaded(qtbot, page):
        page.assignments.reload()
    page.assignments.table.selectRow(1)
    with reloaded(qtbot, page):
        removed(qtbot, page.assignments, page.assignments.remove_action)
    assert [row.person.name for row in page.assignments.chosen()] == ["Ben"]


def test_several_people_are_given_a_schedule_at_once(
    qtbot: QtBot, place: Place, page: SchedulesPage
):
    place.give(OFFICE)
    page.assignments.table.selectAll()
    click(qtbot, page.assignments.assign_button)
    dialog = dialog_of(qtbot, page, AssignDialog)
    assert dialog.people.chosen() == (place.ana.id, place.ben.id)
    dialog.first.known.click()
    click(qtbot, dialog.save_button)
    both = [("Ana", "Office", "standing"), ("Ben", "Office", "standing")]
    qtbot.waitUntil(lambda: rows(page) == both)
    assert [each.first for each in place.schedules.assignments()] == [TODAY, TODAY]


def test_however_often_it_is_clicked_one_dialog_opens(
    qtbot: QtBot, place: Place, page: SchedulesPage, tasks
):
    place.give(OFFICE)
    assert only_one(qtbot, page, page.assignments.assign_button, tasks, AssignDialog)


def test_an_overlap_across_midnight_is_refused_with_the_sentence_and_nothing_is_stored(
    qtbot: QtBot, place: Place, page: SchedulesPage
):
    place.give(NIGHT, place.ben)
    place.give(EARLY)
    page.assignments.table.selectAll()
    click(qtbot, page.assignments.assign_button)
    dialog = dialog_of(qtbot, page, AssignDialog)
    dialog.schedule.setCurrentIndex(0)
    assert dialog.schedule.currentText().startswith("Early")
    click(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: bool(dialog.refusal))
    assert dialog.refusal.startswith("Ben: ")
    assert "22:00" in dialog.refusal
    assert dialog.isVisible()
    assert [each.person_id for each in place.schedules.assignments()] == [place.ben.id]
    dialog.people.tick(place.ben.id, False)
    with reloaded(qtbot, page):
        click(qtbot, dialog.save_button)
    assert ("Ana", "Early", "standing") in rows(page)


def test_people_are_found_by_searching_and_ticked_ones_stay_ticked(
    qtbot: QtBot, place: Place, page: SchedulesPage
):
    place.give(OFFICE)
    click(qtbot, page.assignments.assign_button)
    dialog = dialog_of(qtbot, page, AssignDialog)
    assert not dialog.save_button.isEnabled(), "nobody is ticked yet"
    dialog.people.tick(place.ana.id)
    qtbot.keyClicks(dialog.people.search, "ben")
    assert [dialog.people.list.item(row).isHidden() for row in range(2)] == [True, False]
    assert dialog.people.chosen() == (place.ana.id,)
    dialog.reject()


def test_an_assignment_ends_or_is_taken_away(qtbot: QtBot, place: Place, page: SchedulesPage):
    place.give(OFFICE, place.ana)
    with reloaded(qtbot, page):
        page.assignments.reload()
    page.assignments.choose(place.ana.id)
    page.assignments.end_action.trigger()
    dialog = dialog_of(qtbot, page, EndDialog)
    with reloaded(qtbot, page):
        click(qtbot, dialog.save_button)
    (ended,) = place.schedules.assignments()
    assert ended.last == TODAY
    with reloaded(qtbot, page):
        told, undo = removed(qtbot, page.assignments, page.assignments.remove_action)
    assert told.startswith("Office was taken away from Ana, as if it had never been.")
    assert place.schedules.assignments() == []
    with reloaded(qtbot, page):
        undo()
        qtbot.waitUntil(lambda: bool(place.schedules.assignments()))
    (again,) = place.schedules.assignments()
    assert replace(again, id=ended.id) == ended


def test_the_week_of_the_chosen_person_is_shown_and_can_be_turned(
    qtbot: QtBot, place: Place, page: SchedulesPage
):
    stored = place.give(OFFICE, place.ana)
    night = place.give(NIGHT)
    place.schedules.assign(
        [place.ana.id], night.id, date(2026, 3, 16), date(2026, 3, 20), False, BY
    )
    with reloaded(qtbot, page):
        page.assignments.reload()
    assert "Choose somebody" in page.assignments.week.title.text()
    with qtbot.waitSignal(page.assignments.week_shown):
        page.assignments.choose(place.ana.id)
    week = page.assignments.week
    assert week.title.text() == "Ana, 2026-03-09 to 2026-03-15"
    assert week.words()[0] == f"09:00-18:00\n{stored.name}"
    assert week.words()[6] == "day off"
    with qtbot.waitSignal(page.assignments.week_shown):
        click(qtbot, week.after)
    assert week.words()[4] == "22:00-06:00 (+1 day)\nNight"


def test_a_week_tells_holidays_leave_and_days_without_employment(place: Place):
    place.give(OFFICE, place.ana)
    ana = Person(place.ana.id, "001", "Ana", end_date=date(2026, 3, 13))
    leave = Leave(1, ana.id, date(2026, 3, 10), date(2026, 3, 10), "sick", LeavePart.MORNING, False)
    made = plan(place, ana, MONDAY, holidays={date(2026, 3, 11): "Founders' day"}, leaves=[leave])
    assert [day.lines for day in made.days[1:3]] == [
        ("09:00-18:00\nOffice", "sick leave, morning (not approved)"),
        ("holiday: Founders' day",),
    ]
    assert [day.is_work for day in made.days] == [True, True, False, True, True, False, False]
    assert made.days[5].lines == ("not employed",)


def test_somebody_without_a_schedule_has_days_off_and_days_without_one(place: Place):
    made = plan(place, place.ben, MONDAY)
    assert [day.lines[0] for day in made.days] == ["no schedule"] * 5 + ["day off"] * 2


def test_search_and_tab_key(qtbot: QtBot, place: Place, page: SchedulesPage):
    qtbot.keyClicks(page.assignments.search, "ben")
    assert rows(page) == [("Ben", "no schedule", "")]
    page.assignments.search.setText("nobody")
    assert page.assignments.empty_words == "Nobody matches “nobody”."
    page.assignments.remedy.click()
    order = reachable(page)
    assert order.index(page.schedules.new_button) < order.index(page.assignments.search)
    assert order.index(page.assignments.table) < order.index(page.assignments.week.before)


def test_without_any_schedule_assigning_begins_with_making_one(qtbot: QtBot, page: SchedulesPage):
    page.assignments.table.selectRow(0)
    page.assignments.assign_action.trigger()
    dialog = dialog_of(qtbot, page, ScheduleDialog)
    dialog.reject()


def test_dates_in_the_wrong_order_are_said_before_anything_is_asked(
    qtbot: QtBot, place: Place, page: SchedulesPage, tasks
):
    place.give(OFFICE, place.ana)
    with reloaded(qtbot, page):
        page.assignments.reload()
    first = Assignment(0, place.ana.id, 1, date(2026, 3, 10))
    row = page.assignments.model.rows[0]
    dialog = EndDialog(row, first, date(2026, 3, 9), place.schedules.end, place.signer, tasks, page)
    dialog.last.setDate(dialog.last.date().addDays(-1))
    assert dialog.refusal.startswith("The last day (2026-03-08) is before")
    assert not dialog.save_button.isEnabled()
