"""Planning and importing in the open window: reached by navigation and menu, followed by all."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from builders import SetClock, at, enrolled
from planning import dialog_of
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from scripted import ScriptedSource

from attendance_app.app import Shell
from attendance_app.domain.leave import Leave
from attendance_app.domain.month import Month
from attendance_app.paths import DataDir
from attendance_app.settings import Settings
from attendance_app.ui.planning import PlanningPage
from attendance_app.ui.schedules.week_plan import DayPlan, WeekPlan
from attendance_app.ui.settings.settings_page import SettingsPage
from attendance_app.ui.tables.import_dialog import ImportDialog
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.wiring import build_core

PEOPLE = "employee_id,name\n0100,Demo Amber\n"


@pytest.fixture
def shell(qapp: QApplication, tmp_path: Path):
    data = DataDir.at(tmp_path / "data")
    data.create()
    core = build_core(data, Settings(), clock=SetClock(at("2026-03-11 12:00")))
    made = Shell(core, ScriptedSource(), Theme(qapp), kiosk=False)
    made.window.show()
    yield made
    made.window.shut()
    made.stop()
    made.window.deleteLater()
    made.deleteLater()
    core.close()


@pytest.fixture
def page(qtbot: QtBot, shell: Shell) -> PlanningPage:
    """The page in view, with its first tab loaded."""
    made = shell.window.page("planning")
    assert isinstance(made, PlanningPage)
    with qtbot.waitSignals([made.schedules.schedules.shown, made.schedules.assignments.shown]):
        shell.window.show_page("planning")
    return made


def test_each_tab_loads_when_it_is_turned_to(qtbot: QtBot, page: PlanningPage):
    for index, shown in enumerate((page.calendar.shown, page.leave.shown, page.policy.shown), 1):
        with qtbot.waitSignal(shown):
            page.tabs.setCurrentIndex(index)
    assert page.calendar.month.month == Month(2026, 3)
    assert page.policy.versions.list.count() == 1


def test_keys_go_from_tab_to_tab_and_round(page: PlanningPage):
    after, before, _ = page.actions()
    after.trigger()
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Calendar"
    before.trigger()
    before.trigger()
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Policy"


def test_what_another_program_stored_is_seen_after_refresh(
    qtbot: QtBot, shell: Shell, page: PlanningPage
):
    day = date(2026, 3, 20)
    person = enrolled(shell.core.database)
    shell.core.leaves.save(Leave(0, person.id, day, day, "annual"), "Elsewhere")
    page.tabs.setCurrentIndex(2)
    *_, refresh = page.actions()
    with qtbot.waitSignal(page.leave.shown):
        refresh.trigger()
    qtbot.waitUntil(lambda: len(page.leave.model.rows) == 1)


def test_an_imported_table_is_seen_at_once(
    qtbot: QtBot, shell: Shell, page: PlanningPage, tmp_path: Path
):
    table = tmp_path / "people.csv"
    table.write_text(PEOPLE, encoding="utf-8")
    assert "Nobody is enrolled yet" in page.schedules.assignments.empty_words
    [command] = [each for each in shell.window.actions() if "Import" in each.text()]
    command.trigger()
    dialog = dialog_of(qtbot, shell.window, ImportDialog)
    with qtbot.waitSignal(dialog.tried):
        dialog.try_file(table)
    with qtbot.waitSignal(page.schedules.assignments.shown):
        dialog.import_button.click()
    assert [row.person.name for row in page.schedules.assignments.model.rows] == ["Demo Amber"]
    dialog.close()


def test_nothing_is_cut_or_covered_in_a_small_window(
    qtbot: QtBot, shell: Shell, page: PlanningPage
):
    shell.window.resize(900, 600)
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        QApplication.processEvents()
        shown = page.schedules.assignments
        if tab == 0:
            assert not shown.search.geometry().intersects(shown.assign_button.geometry())
    form = page.policy.form
    assert form.widget().minimumSizeHint().width() <= form.viewport().width()


def test_the_policys_buttons_take_another_line_where_one_is_too_short(
    qtbot: QtBot, shell: Shell, page: PlanningPage
):
    shell.window.set_look(ThemeMode.LIGHT)
    policy = page.policy
    page.tabs.setCurrentIndex(3)
    buttons = (policy.discard_button, policy.preview_button, policy.save_button)
    tops = []
    for width in (1300, 800):
        shell.window.resize(width, 600)
        qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in buttons))
        around = buttons[0].parentWidget().rect()
        assert all(around.contains(each.geometry()) for each in buttons)
        tops.append([each.y() for each in buttons])
    assert len(set(tops[0])) == 1
    assert tops[1][0] < tops[1][1] == tops[1][2]


def test_a_week_takes_two_lines_where_one_would_cut_its_words(
    qtbot: QtBot, shell: Shell, page: PlanningPage
):
    shell.window.set_look(ThemeMode.LIGHT)
    week = page.schedules.assignments.week
    amber = enrolled(shell.core.database, 1, "Demo Amber")
    lines_of_a_day = ("06:00-14:00", "Early")
    days = (DayPlan(date(2026, 3, day), lines_of_a_day, is_work=True) for day in range(9, 16))
    week.show_plan(WeekPlan(amber, tuple(days)))

    def is_whole(label: QLabel) -> bool:
        words = map(label.fontMetrics().horizontalAdvance, label.text().split("\n"))
        return max(words) <= label.width()

    def is_shown(lines: int) -> bool:
        return len({box.y() for box in week.days}) == lines and all(
            week.rect().contains(box.geometry())
            and box.height() >= box.heightForWidth(box.width())
            and all(map(is_whole, box.findChildren(QLabel)))
            for box in week.days
        )

    for width, lines in ((1300, 1), (800, 2), (1300, 1)):
        shell.window.resize(width, 600)
        qtbot.waitUntil(lambda lines=lines: is_shown(lines))


@pytest.fixture
def drafted(qtbot: QtBot, page: PlanningPage) -> PlanningPage:
    """A version of the policy is begun."""
    with qtbot.waitSignal(page.policy.shown):
        page.tabs.setCurrentIndex(3)
    page.policy.versions.new_button.click()
    return page


def questions(shell: Shell) -> list[str]:
    return [box.text() for box in shell.window.findChildren(QMessageBox) if box.isVisible()]


def answer(qtbot: QtBot, shell: Shell, word: str) -> None:
    [button] = [
        button
        for box in shell.window.findChildren(QMessageBox)
        for button in box.findChildren(QPushButton)
        if button.text() == word
    ]
    button.click()
    # Closed it is deleted with the next events.
    qtbot.waitUntil(lambda: not shell.window.findChildren(QMessageBox))


QUESTION = "Drop the changes to the policy?"


def test_a_policy_that_is_not_saved_is_asked_about_before_the_window_closes(
    qtbot: QtBot, shell: Shell, drafted: PlanningPage
):
    shell.window.close()
    shell.window.close()
    assert questions(shell) == [QUESTION], "asked once"
    answer(qtbot, shell, "Keep")
    assert shell.window.isVisible()
    assert drafted.policy.is_changed()
    shell.window.close()
    answer(qtbot, shell, "Drop")
    assert not shell.window.isVisible()
    assert not shell.again


def test_it_is_asked_about_before_the_window_speaks_another_language(
    qtbot: QtBot, shell: Shell, drafted: PlanningPage
):
    settings = shell.core.data_dir.settings
    [german] = [each for each in shell.window.findChildren(QAction) if each.text() == "Deutsch"]
    german.trigger()
    assert questions(shell) == [QUESTION]
    answer(qtbot, shell, "Keep")
    assert not german.isChecked(), "it is not in German"
    assert Settings.load(settings).window.language == ""
    german.trigger()
    with qtbot.waitSignal(shell.window.closing):
        answer(qtbot, shell, "Drop")
    assert Settings.load(settings).window.language == "de"
    assert shell.again


def test_a_language_chosen_in_the_settings_can_wait_for_the_policy(
    qtbot: QtBot, shell: Shell, drafted: PlanningPage
):
    settings = shell.window.page("settings")
    assert isinstance(settings, SettingsPage)
    shell.window.show_page("settings")
    changes = settings._changes
    qtbot.waitUntil(lambda: "window.language" in changes)
    changes.set({"window.language": "de"})
    qtbot.waitUntil(lambda: questions(shell) == [QUESTION])
    answer(qtbot, shell, "Keep")
    assert settings.anew.isVisible(), "it says that it takes a restart"
    settings.open_anew.click()
    with qtbot.waitSignal(shell.window.closing):
        answer(qtbot, shell, "Drop")
    assert shell.again


def test_it_is_asked_about_before_the_window_is_opened_anew(
    qtbot: QtBot, shell: Shell, drafted: PlanningPage
):
    shell.open_again()
    assert questions(shell) == [QUESTION]
    assert not shell.again
    answer(qtbot, shell, "Drop")
    assert shell.again
    assert not shell.window.isVisible()


def test_nothing_is_asked_where_nobody_could_answer(
    qtbot: QtBot, shell: Shell, drafted: PlanningPage
):
    shell.window.set_kiosk(True)
    shell.open_again()
    assert not questions(shell)
    assert not shell.window.isVisible()


def test_the_computers_end_asks_nothing(qtbot: QtBot, shell: Shell, drafted: PlanningPage):
    shell.window.shut()
    assert not questions(shell)
    assert not shell.window.isVisible()


def test_a_policy_that_is_saved_or_discarded_is_not_asked_about(
    qtbot: QtBot, shell: Shell, drafted: PlanningPage
):
    drafted.policy.discard_button.click()
    shell.window.close()
    assert not questions(shell)
    assert not shell.window.isVisible()
