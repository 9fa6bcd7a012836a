"""The calendar in the window: holidays by law and of the site, as a list and as a sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import new_database
from keyboard_order import reachable
from planning import BY, CLOCK, TODAY, Place, click, dialog_of, only_one, removed
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from attendance_app.domain.leave import CalendarDay
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.services.calendar import Calendar
from attendance_app.services.policies import PolicyBook
from attendance_app.ui.calendar.calendar_page import CalendarPage
from attendance_app.ui.calendar.day_dialog import DayDialog
from attendance_app.ui.calendar.public_dialog import PublicDialog
from attendance_app.ui.calendar.year_days import Origin, YearDay, year_days
from attendance_app.ui.calendar.year_model import Column, words
from attendance_app.ui.theme import colours

BERLIN = replace(AttendancePolicy(), holiday_country="DE", holiday_region="BE")
WOMENS_DAY = "2026-03-08 Sun Women's Day public holiday"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with new_database(tmp_path) as database:
        yield Place(database)


@pytest.fixture
def calendar(place: Place) -> Calendar:
    return Calendar(place.database, CLOCK)


@pytest.fixture
def page(qtbot: QtBot, place: Place, calendar: Calendar, tasks) -> CalendarPage:
    return opened(qtbot, place, calendar, tasks, AttendancePolicy())


@pytest.fixture
def berlin(qtbot: QtBot, place: Place, calendar: Calendar, tasks) -> CalendarPage:
    """With Berlin's public holidays by the policy."""
    return opened(qtbot, place, calendar, tasks, BERLIN)


def opened(
    qtbot: QtBot, place: Place, calendar: Calendar, tasks, policy: AttendancePolicy
) -> CalendarPage:
    book = PolicyBook(place.database, policy, CLOCK)
    made = CalendarPage(calendar, book, lambda: TODAY, place.signer, tasks)
    made.resize(1100, 640)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.shown):
        made.show()
    return made


def listed(page: CalendarPage) -> list[str]:
    return [" ".join(words(row, column) for column in Column) for row in page.days.model.rows]


def cell(page: CalendarPage, day: date, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole):
    return page.sheet.sheet.index_of(day).data(role)


def test_without_holidays_it_says_what_to_do(page: CalendarPage):
    assert page.days.words.isVisible()
    assert "Add a country's public holidays" in page.days.words.text()


def test_the_policys_country_is_listed_and_stands_in_the_sheet(berlin: CalendarPage):
    assert WOMENS_DAY in listed(berlin)
    assert berlin.count.text() == "10 holidays in 2026"
    assert cell(berlin, date(2026, 3, 8)) == "8\nWomen's Day"
    ground = cell(berlin, date(2026, 3, 8), Qt.ItemDataRole.BackgroundRole)
    assert ground.name() == colours().holiday_ground


def test_weekly_days_off_are_shaded_and_say_so(page: CalendarPage):
    assert cell(page, date(2026, 3, 14)) == "14\noff"
    ground = cell(page, date(2026, 3, 14), Qt.ItemDataRole.BackgroundRole)
    assert ground.name() == colours().window
    assert cell(page, date(2026, 3, 13), Qt.ItemDataRole.BackgroundRole) is None
    assert cell(page, TODAY) == "11  today\n"


def test_a_day_of_the_sites_own_is_added_renamed_and_removed(
    qtbot: QtBot, page: CalendarPage, calendar: Calendar
):
    page.sheet.choose(date(2026, 3, 20))
    click(qtbot, page.add_button)
    dialog = dialog_of(qtbot, page, DayDialog)
    assert dialog.day.date() == QDate(2026, 3, 20)
    assert not dialog.save_button.isEnabled(), "it has no name yet"
    qtbot.keyClicks(dialog.name, "Company day")
    with qtbot.waitSignal(page.shown):
        click(qtbot, dialog.save_button)
    assert listed(page) == ["2026-03-20 Fri Company day the site's own"]

    page.days.choose(date(2026, 3, 20))
    page.days.rename_action.trigger()
    dialog = dialog_of(qtbot, page, DayDialog)
    assert not dialog.day.isEnabled()
    dialog.name.setText("Summer party")
    with qtbot.waitSignal(page.shown):
        click(qtbot, dialog.save_button)
    assert cell(page, date(2026, 3, 20)) == "20\nSummer party"

    page.days.choose(date(2026, 3, 20))
    with qtbot.waitSignal(page.shown):
        told, undo = removed(qtbot, page, page.days.remove_action)
    assert told == "Summer party, 2026-03-20, was removed."
    assert listed(page) == []
    assert calendar.entries(date(2026, 1, 1), date(2026, 12, 31)) == []
    with qtbot.waitSignal(page.shown):
        undo()
    assert listed(page) == ["2026-03-20 Fri Summer party the site's own"]


def test_after_a_day_is_removed_the_one_in_its_place_is_chosen(
    qtbot: QtBot, page: CalendarPage, calendar: Calendar
):
    for day in (20, 21, 22):
        calendar.set(CalendarDay(date(2026, 3, day), "Company day"), BY)
    with qtbot.waitSignal(page.shown):
        page.reload()
    page.days.choose(date(2026, 3, 21))
    for expected in (22, 20):
        removed(qtbot, page, page.days.remove_action)
        qtbot.waitUntil(page.days.remove_action.isEnabled)
        chosen = page.days.chosen()
        assert chosen is not None
        assert chosen.date.day == expected
        assert page.sheet.chosen() == chosen.date


def test_a_public_holiday_the_site_does_not_observe_can_be_observed_again(
    qtbot: QtBot, berlin: CalendarPage
):
    berlin.days.choose(date(2026, 3, 8))
    with qtbot.waitSignal(berlin.shown):
        told, undo = removed(qtbot, berlin, berlin.days.remove_action)
    assert told == "Women's Day, 2026-03-08, is not observed any more."
    assert "2026-03-08 Sun Women's Day not observed here" in listed(berlin)
    assert cell(berlin, date(2026, 3, 8)) == "8\noff"
    assert berlin.days.remove_action.text() == "&Observe"
    assert not berlin.days.rename_action.isEnabled()
    with qtbot.waitSignal(berlin.shown):
        undo()
    assert WOMENS_DAY in listed(berlin)
    berlin.days.choose(date(2026, 3, 8))
    with qtbot.waitSignal(berlin.shown):
        removed(qtbot, berlin, berlin.days.remove_action)
    berlin.days.choose(date(2026, 3, 8))
    with qtbot.waitSignal(berlin.shown):
        told, undo = removed(qtbot, berlin, berlin.days.remove_action)
    assert told == "Women's Day, 2026-03-08, is a holiday again, as by law."
    assert WOMENS_DAY in listed(berlin)
    with qtbot.waitSignal(berlin.shown):
        undo()
    assert WOMENS_DAY not in listed(berlin)


def test_public_holidays_are_added_by_country_and_region(
    qtbot: QtBot, page: CalendarPage, calendar: Calendar
):
    calendar.set(CalendarDay(date(2026, 1, 1), "New Year's Day"), BY)
    with qtbot.waitSignal(page.shown):
        page.reload()
    click(qtbot, page.public_button)
    dialog = dialog_of(qtbot, page, PublicDialog)
    dialog.country.setCurrentText("germany")
    qtbot.waitUntil(lambda: dialog.region.findData("BE") > 0)
    qtbot.waitUntil(lambda: dialog.days.count() == 9)
    dialog.region.setCurrentIndex(dialog.region.findData("BE"))
    qtbot.waitUntil(lambda: dialog.days.count() == 10)
    first = dialog.days.item(0)
    assert first.text().endswith("New Year's Day  (there already)")
    assert first.checkState() is Qt.CheckState.Unchecked
    dialog.days.item(9).setCheckState(Qt.CheckState.Unchecked)
    with qtbot.waitSignal(page.shown):
        click(qtbot, dialog.save_button)
    assert len(page.days.model.rows) == 9
    assert "2026-03-08 Sun Women's Day the site's own" in listed(page)


def test_however_often_they_are_asked_for_one_dialog_opens(qtbot: QtBot, page: CalendarPage, tasks):
    assert only_one(qtbot, page, page.public_button, tasks, PublicDialog)


def test_choosing_in_the_list_turns_the_sheet_and_the_other_way_round(berlin: CalendarPage):
    berlin.days.choose(date(2026, 12, 25))
    assert berlin.month.month.month == 12
    assert berlin.sheet.chosen() == date(2026, 12, 25)
    berlin.sheet.choose(date(2026, 12, 26))
    chosen = berlin.days.chosen()
    assert chosen is not None
    assert chosen.date == date(2026, 12, 26)
    berlin.sheet.choose(date(2026, 12, 27))
    assert berlin.days.chosen() is None


def test_another_year_is_loaded_when_it_is_turned_to(qtbot: QtBot, berlin: CalendarPage):
    with qtbot.waitSignal(berlin.shown):
        berlin.month.year.setValue(2027)
    assert berlin.days.model.rows[0].date == date(2027, 1, 1)


def test_a_country_that_is_not_known_is_told(qtbot: QtBot, place: Place, calendar, tasks):
    policy = replace(AttendancePolicy(), holiday_country="XX")
    page = opened(qtbot, place, calendar, tasks, policy)
    assert "“XX” are not known" in page.days.words.text()
    assert page.days.words.isVisible()


def test_the_days_of_a_year_say_where_they_come_from():
    law = {date(2026, 1, 1): "New Year's Day", date(2026, 5, 1): "Labor Day"}
    entries = [
        CalendarDay(date(2026, 1, 1), "", is_holiday=False),
        CalendarDay(date(2026, 2, 2), "", is_holiday=False),
        CalendarDay(date(2026, 5, 1), "May Day"),
        CalendarDay(date(2026, 6, 1), "Founders' day"),
    ]
    assert year_days(law, entries) == [
        YearDay(date(2026, 1, 1), "New Year's Day", Origin.WORKED),
        YearDay(date(2026, 5, 1), "May Day", Origin.RENAMED),
        YearDay(date(2026, 6, 1), "Founders' day", Origin.OWN),
    ]


def test_the_tab_key_goes_over_the_buttons_to_list_and_sheet(berlin: CalendarPage):
    order = reachable(berlin)
    places = [order.index(each) for each in (berlin.days.table, berlin.month.before, berlin.sheet)]
    assert places == sorted(places)
