"""The month page: what it shows, explains and reloads, over a real database."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from held_tasks import HeldTasks
from keyboard_order import reachable
from month_bench import FORGOTTEN, Bench, filled_office, month_bench
from month_office import Office, open_office
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from attendance_app.domain.errors import StorageError
from attendance_app.domain.explaining import Cell, explain, explain_cell
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.problems import Problem
from attendance_app.domain.timesheet import OnStep
from attendance_app.domain.workday import DayCode
from attendance_app.reports.labels import duration
from attendance_app.services.reminders import ReminderList
from attendance_app.ui.corrections.correction_dialog import CorrectionDialog
from attendance_app.ui.corrections.decision_dialogs import ConfirmEndDialog, ReasonDialog
from attendance_app.ui.month.exception_lines import Column as ExceptionColumn
from attendance_app.ui.month.month_page import MonthPage
from attendance_app.ui.month.register_rows import row_of
from attendance_app.ui.month.register_view import RegisterView
from attendance_app.ui.month.timesheet_lines import Column, LineKind
from attendance_app.ui.theme import Theme

MARCH = Month(2026, 3)


@pytest.fixture(scope="module")
def unchanged(tmp_path_factory) -> Iterator[tuple[Office, tuple[Person, ...]]]:
    """What tests that store nothing look at."""
    with filled_office(tmp_path_factory.mktemp("unchanged")) as made:
        yield made


@pytest.fixture
def bench(qtbot: QtBot, unchanged, light: Theme, tasks, tmp_path: Path) -> Bench:
    """A page over it."""
    return month_bench(qtbot, *unchanged, light, tasks, tmp_path / "w.ini")


@pytest.fixture
def own(qtbot: QtBot, light: Theme, tasks, tmp_path: Path) -> Iterator[Bench]:
    """A page over an office of its own, which may be changed."""
    with filled_office(tmp_path) as made:
        yield month_bench(qtbot, *made, light, tasks, tmp_path / "w.ini")
        qtbot.waitUntil(lambda: not tasks.busy())


def test_the_register_shows_everybodys_codes_and_sums(bench: Bench):
    sheets = bench.office.core.timesheets.month(MARCH)
    for sheet in sheets.timesheets:
        assert bench.codes(sheet.person) == [str(day.code) for day in sheet.days]
    ana = bench.codes(bench.people[0])
    assert ana[:5] == ["-", "P", "P", "!", "P"]
    row = bench.page.register.rows.rows[0]
    assert row.person.name == "Ana Novak"
    assert row.sums == ("3", "18", "", duration(sheets.timesheets[0].worked))


def test_the_month_is_computed_off_the_gui_thread(bench: Bench, qtbot: QtBot):
    threads: list[str] = []
    calls = bench.page.source.calls

    def load(month: Month, on_step: OnStep):
        threads.append(threading.current_thread().name)
        return calls.load(month, on_step)

    bench.page.source.calls = replace(calls, load=load)
    with qtbot.waitSignal(bench.page.shown_changed):
        bench.page.reload()
    assert threads
    assert threading.main_thread().name not in threads


def test_the_timesheet_shows_the_same_numbers_as_the_workbook(bench: Bench):
    ana = bench.people[0]
    bench.choose(ana, None)
    sheet = bench.office.sheet(ana)
    lines = bench.page.timesheet.table.lines.rows
    shown = {line.day.date: line for line in lines if line.day is not None and line.is_first}
    for day in sheet.days:
        words = shown[day.date].words
        for column, figure in (
            (Column.WORKED, day.worked),
            (Column.REGULAR, day.hours.regular),
            (Column.OVERTIME, day.hours.overtime),
            (Column.BREAK, day.breaks),
            (Column.LATE, day.late),
        ):
            assert words[column] == (duration(figure) if figure else "")
    weeks = [line.words[Column.WORKED] for line in lines if line.kind is LineKind.WEEK]
    assert weeks == [duration(week.totals.hours.total) for week in sheet.weeks]
    assert lines[-1].words[Column.WORKED] == duration(sheet.worked)
    assert shown[FORGOTTEN].words[Column.TIMES] == "08:58–?"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("keller", ["Bruno Keller"]),
        ("001", ["Ana Novak"]),
        ("work", ["Bruno Keller", "Clara Berg"]),
    ],
)
def test_a_search_keeps_who_holds_every_word(bench: Bench, qtbot: QtBot, typed, names):
    qtbot.keyClicks(bench.page.filters.search, typed)
    assert [row.person.name for row in bench.page.register.rows.rows] == names
    assert bench.page.filters.count.text() == f"{len(names)} of 3 people"


def test_departments_and_exceptions_narrow_the_register(bench: Bench):
    filters = bench.page.filters
    filters.department.setCurrentIndex(filters.department.findData("Workshop"))
    assert [row.person.name for row in bench.page.register.rows.rows] == [
        "Bruno Keller",
        "Clara Berg",
    ]
    filters.department.setCurrentIndex(0)
    bench.click(filters.only_open)
    assert [row.person.name for row in bench.page.register.rows.rows] == ["Ana Novak"]


def test_who_is_found_nowhere_is_said_and_can_be_taken_back(bench: Bench):
    bench.page.filters.search.setText("nobody")
    assert bench.page.empty_words == "Nobody matches what is wanted."
    bench.click(bench.page.no_match.remedy)
    assert bench.page.empty_words == ""
    assert len(bench.page.register.rows.rows) == 3


def test_a_chosen_day_is_explained_and_a_chosen_figure_by_what_it_rests_on(bench: Bench):
    ana, page = bench.people[0], bench.page
    bench.choose(ana, date(2026, 3, 3))
    day = bench.office.day(ana, "2026-03-03")
    for step in explain(day):
        assert step.sentence in page.timesheet.explain.text
    table = page.timesheet.table
    assert table.day is not None
    assert table.day.date == day.date
    with bench.qtbot.waitSignal(page.looked):
        table.setCurrentIndex(table.currentIndex().siblingAtColumn(Column.OVERTIME))
    told = page.timesheet.explain.text.splitlines()
    assert told == [step.sentence for step in explain_cell(day, Cell.OVERTIME)]


def test_the_register_follows_the_timesheet(bench: Bench):
    ana, page = bench.people[0], bench.page
    bench.choose(ana, date(2026, 3, 3))
    table = page.timesheet.table
    with bench.qtbot.waitSignal(page.looked):
        bench.qtbot.keyClick(table, Qt.Key.Key_Down)
    assert (page.register.person_id, page.register.day) == (ana.id, FORGOTTEN)


def test_an_exception_is_told_in_words_with_what_to_do(bench: Bench):
    [line] = bench.page.exceptions.model.rows
    assert line.words[ExceptionColumn.NAME] == "Ana Novak"
    assert line.words[ExceptionColumn.WHAT] == "The clock-out is missing."
    assert line.words[ExceptionColumn.PUNCHES] == "IN 08:58"
    assert "closed automatically" in line.words[ExceptionColumn.ADVICE]
    assert bench.page.tabs.tabText(1) == "To resolve (1)"
    assert bench.page.bar.status.text() == "Draft: 1 to resolve"


def work_on(bench: Bench) -> None:
    """Choose the one exception in the list."""
    bench.page.tabs.setCurrentIndex(1)
    with bench.qtbot.waitSignal(bench.page.looked):
        bench.page.exceptions.table.selectRow(0)


def test_an_accepted_exception_leaves_the_list_and_only_that_person_is_read_again(own: Bench):
    ana, page = own.people[0], own.page
    work_on(own)
    page.exceptions.accept.trigger()
    dialog = own.dialog(ReasonDialog)
    assert not dialog.save_button.isEnabled()
    own.qtbot.keyClicks(dialog.reason, "Worked at home that day")
    with own.qtbot.waitSignal(page.shown_changed):
        own.click(dialog.save_button)
    assert page.exceptions.model.rows == []
    assert page.bar.status.text() == "Draft: nothing to resolve"
    assert own.codes(ana)[3] == "P"
    assert own.loads == [MARCH]
    assert (page.register.person_id, page.register.day) == (ana.id, FORGOTTEN)
    [accepted] = own.office.sheet(ana).acceptances
    assert (accepted.by, accepted.reason) == ("Office", "Worked at home that day")

    own.click(page.exceptions.accepted_too)
    page.exceptions.table.selectRow(0)
    page.exceptions.withdraw.trigger()
    dialog = own.dialog(ReasonDialog)
    own.qtbot.keyClicks(dialog.reason, "Was not at home")
    with own.qtbot.waitSignal(page.shown_changed):
        own.click(dialog.save_button)
    assert own.codes(ana)[3] == "!"


def test_confirming_the_end_of_what_was_closed_automatically_pays_it(own: Bench):
    ana, page = own.people[0], own.page
    work_on(own)
    page.exceptions.confirm.trigger()
    dialog = own.dialog(ConfirmEndDialog)
    assert f"{dialog.when.local:%Y-%m-%d %H:%M}" == "2026-03-05 00:58", "16 hours later"
    dialog.when.set_local(FORGOTTEN, 17, 30)
    dialog.reason.setText("Asked her")
    with own.qtbot.waitSignal(page.shown_changed):
        own.click(dialog.save_button)
    day = own.office.day(ana, "2026-03-04")
    assert (day.code, day.worked) == (DayCode.PRESENT, timedelta(hours=8, minutes=32))
    assert own.codes(ana)[3] == "P"


def test_a_correction_changes_one_row_and_leaves_the_choice_where_it_was(own: Bench):
    ana, page = own.people[0], own.page
    own.choose(ana, FORGOTTEN)
    page.register.setFocus()
    own.click(page.timesheet.button)
    dialog = own.dialog(CorrectionDialog)
    assert dialog.kind.currentData() == "out"
    dialog.when.set_local(FORGOTTEN, 18)
    dialog.reason.setText("Forgot")
    before = page.register.rows.rows[1]
    with own.qtbot.waitSignals([page.shown_changed, page.looked]):
        own.click(dialog.save_button)
    assert own.codes(ana)[3] == "P"
    assert page.register.rows.rows[1] is before
    assert (page.register.person_id, page.register.day) == (ana.id, FORGOTTEN)
    day = own.office.day(ana, "2026-03-04")
    assert page.timesheet.explain.text.splitlines() == [step.sentence for step in explain(day)]
    assert own.loads == [MARCH]


def test_reminders_lead_to_the_day(bench: Bench):
    page = bench.page
    bench.qtbot.waitUntil(lambda: len(page.reminders.model.rows) > 0)
    rows = [line.words for line in page.reminders.model.rows]
    assert ("Bruno Keller", "Repeatedly late") in [words[:2] for words in rows]
    assert page.tabs.tabText(2) == f"Reminders ({len(rows)})"
    page.tabs.setCurrentIndex(2)
    at = [words[1] for words in rows].index("Repeatedly late")
    page.reminders.table.selectRow(at)
    with bench.qtbot.waitSignal(page.looked):
        bench.click(page.reminders.button)
    assert page.register.person_id == bench.people[1].id
    assert page.register.day == date(2026, 3, 5)
    assert page.tabs.currentIndex() == 0


def test_another_month_is_loaded_and_what_was_chosen_is_kept_where_it_can_be(bench: Bench):
    page = bench.page
    bench.choose(bench.people[0], FORGOTTEN)
    with bench.qtbot.waitSignal(page.shown_changed):
        bench.click(page.month.after)
        assert not page.splitter.isEnabled(), "nobody reads March's figures under April"
    assert page.splitter.isEnabled()
    assert len(page.register.rows.days) == 30
    assert page.register.person_id == bench.people[0].id
    bench.click(page.bar.export)
    assert bench.exported == [Month(2026, 4)]


def test_a_site_without_people_says_what_to_do(qtbot: QtBot, tmp_path: Path, light: Theme, tasks):
    with open_office(tmp_path) as office:
        made = month_bench(qtbot, office, (), light, tasks, tmp_path / "w.ini")
        assert made.page.empty_words.startswith("Nobody worked here in March 2026.")
        with qtbot.waitSignal(made.page.enroll_wanted):
            made.click(made.page.words.remedy)
        qtbot.waitUntil(lambda: not tasks.busy())


def test_what_cannot_be_loaded_is_said_and_tried_again(bench: Bench, qtbot: QtBot):
    calls = bench.page.source.calls

    def refuse(*_: object):
        raise StorageError("The database is locked by another program. Close it.")

    bench.page.source.calls = replace(calls, load=refuse)
    with qtbot.waitSignal(bench.page.shown_changed):
        bench.page.reload()
    assert bench.page.empty_words == "The database is locked by another program. Close it."
    assert not bench.page.bar.close_or_reopen.isEnabled()
    bench.page.source.calls = calls
    with qtbot.waitSignal(bench.page.shown_changed):
        bench.click(bench.page.words.remedy)
    assert bench.page.empty_words == ""


def test_what_another_program_stored_is_shown_at_the_next_glance(own: Bench, tasks):
    ana, page = own.people[0], own.page
    own.office.core.corrections.accept(ana.id, FORGOTTEN, Problem.MISSING_OUT, "Office", "Ill")
    own.office.core.month_close.close(MARCH, "Office")
    page.reload()
    own.qtbot.waitUntil(lambda: page.bar.status.text().startswith("Final"))
    seen = len(own.loads)
    page.glances.timeout.emit()
    own.qtbot.waitUntil(lambda: not tasks.busy())
    assert len(own.loads) == seen, "nothing was stored meanwhile"

    own.office.clocked(ana, "2026-03-31 09:00")
    with own.qtbot.waitSignal(page.shown_changed):
        page.glances.timeout.emit()
    assert page.bar.status.text() == "Draft: changed since closing"
    own.office.clocked(ana, "2026-03-31 18:00")
    page.hide()
    with own.qtbot.waitSignal(page.shown_changed):
        page.show()


def test_of_two_months_asked_for_the_later_one_is_shown(bench: Bench, qtbot: QtBot):
    """Its answer may come first, from the other worker."""
    held = HeldTasks()
    calls = replace(bench.page.source.calls, reminders=lambda *_: ReminderList(date(2026, 3, 31)))
    page = MonthPage(calls, lambda: date(2026, 3, 31), held)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.show()
    page.month.set_month(Month(2026, 4))
    first, second = held.held
    second.answer()
    first.answer()
    assert page.view is not None
    assert page.view.month == Month(2026, 4)


@pytest.fixture
def held(own: Bench) -> tuple[MonthPage, HeldTasks]:
    """A page that shows March, and whose answers wait."""
    tasks = HeldTasks()
    page = MonthPage(own.page.source.calls, lambda: date(2026, 3, 31), tasks)  # type: ignore[arg-type]
    own.qtbot.addWidget(page)
    page.show()
    tasks.next().answer()
    tasks.held.clear()
    return page, tasks


def register_codes(page: MonthPage) -> list[tuple[str, bool]]:
    """Of the 4th, person by person."""
    return [row.codes[3] for row in page.register.rows.rows]


@pytest.mark.parametrize(("today", "is_read"), [((2026, 4, 1), True), ((2026, 4, 2), False)])
def test_a_night_that_ends_on_the_first_is_read_for_the_month_before(own: Bench, today, is_read):
    tasks = HeldTasks()
    page = MonthPage(own.page.source.calls, lambda: date(*today), tasks)  # type: ignore[arg-type]
    own.qtbot.addWidget(page)
    page.month.set_month(MARCH)
    page.show()
    tasks.next().answer()
    tasks.held.clear()
    page.punched(own.people[0].id)
    assert len(tasks.held) == is_read


def test_of_two_people_changed_one_after_the_other_both_are_shown(own: Bench, held):
    page, tasks = held
    ana, bruno, _ = own.people
    corrections = own.office.core.corrections
    corrections.accept(ana.id, FORGOTTEN, Problem.MISSING_OUT, "Office", "Ill")
    page.person_changed(ana.id)
    for punch in own.office.day(bruno, "2026-03-04").punches:
        corrections.void(punch.uuid, "Office", "Was somebody else")
    page.person_changed(bruno.id)
    first, second = tasks.held
    second.answer()
    first.answer()
    assert [code for code, _ in register_codes(page)] == ["P", "A", ""]


def test_a_month_read_before_a_correction_does_not_hide_it(own: Bench, held):
    page, tasks = held
    ana = own.people[0]
    page.reload()
    loading = tasks.next()
    before = loading.work(loading.progress)
    own.office.core.corrections.accept(ana.id, FORGOTTEN, Problem.MISSING_OUT, "Office", "Ill")
    page.person_changed(ana.id)
    loading.done(before)
    tasks.next().answer()
    assert register_codes(page)[0] == ("P", False)


def test_two_thousand_people_cost_rows_and_no_widgets(bench: Bench):
    page = bench.page
    before = len(page.findChildren(QWidget))
    sheet = page.register.rows.rows[0].sheet
    rows = [
        row_of(replace(sheet, person=replace(sheet.person, id=key, name=f"Person {key}")))
        for key in range(1, 2001)
    ]
    page.register.show_month(MARCH.days, rows)
    assert page.register.choose(2000, date(2026, 3, 31))
    page.grab()
    assert page.register.rows.rowCount() == 2000
    assert len(page.findChildren(QWidget)) == before
    last = page.register.currentIndex()
    assert page.register.viewport().rect().contains(page.register.visualRect(last))


def test_a_day_brought_into_view_is_not_under_the_names(bench: Bench):
    register = bench.page.register
    bench.window.resize(900, 600)
    assert register.choose(bench.people[0].id, date(2026, 3, 31))
    assert register.choose(bench.people[0].id, date(2026, 3, 1))
    assert register.visualRect(register.currentIndex()).left() >= register.columnWidth(0)


def test_it_fits_into_a_small_window(bench: Bench):
    bench.choose(bench.people[0], date(2026, 3, 21))
    bench.window.resize(900, 600)
    assert (bench.window.width(), bench.window.height()) == (900, 600)
    page = bench.page
    for table in (page.register, page.timesheet.table):
        chosen = table.visualRect(table.currentIndex())
        assert table.viewport().rect().intersects(chosen), "what was in view stays so"
    for widget in (page.bar.close_or_reopen, page.filters.only_open, page.timesheet.explain):
        assert widget.visibleRegion().boundingRect() == widget.rect()


def test_every_field_is_reached_by_the_tab_key_and_has_a_name(bench: Bench):
    page = bench.page
    bench.choose(bench.people[0], FORGOTTEN)
    found = reachable(page)
    for widget in (
        page.filters.search,
        page.register,
        page.timesheet.table,
        page.bar.close_or_reopen,
    ):
        assert widget in found
    for widget in found:
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_a_cell_says_in_words_what_its_colour_means(bench: Bench):
    model = bench.page.register.rows
    told = model.index(0, 4).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Ana Novak, Wed 4: ! = ")
    assert "no clock-out after 08:58" in told.replace("No", "no")


def test_the_days_of_a_longer_month_are_all_as_wide(qtbot: QtBot) -> None:
    register = RegisterView()
    qtbot.addWidget(register)
    register.show_month(Month(2026, 2).days, [])
    register.show_month(Month(2026, 3).days, [])
    days = {register.columnWidth(column) for column in range(1, 32)}
    assert len(days) == 1
    assert register.columnWidth(32) > max(days)
