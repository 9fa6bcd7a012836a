"""Closing a month step by step, and reopening it, over a real database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from month_bench import FORGOTTEN, Bench, filled_office, month_bench
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.month import Month
from attendance_app.domain.problems import Problem
from attendance_app.reports.labels import duration
from attendance_app.ui.corrections.decision_dialogs import ReasonDialog
from attendance_app.ui.month.close_pages import TotalsPage
from attendance_app.ui.month.close_wizard import CloseWizard, Step
from attendance_app.ui.theme import Space

MARCH = Month(2026, 3)


@pytest.fixture
def bench(qtbot: QtBot, light, tasks, tmp_path: Path) -> Iterator[Bench]:
    with filled_office(tmp_path) as made:
        yield month_bench(qtbot, *made, light, tasks, tmp_path / "w.ini")
        qtbot.waitUntil(lambda: not tasks.busy())


def wizard(bench: Bench) -> CloseWizard:
    """Press the page's button, and wait until the wizard has looked."""
    bench.click(bench.page.bar.close_or_reopen)
    dialog = bench.dialog(CloseWizard)
    bench.qtbot.waitUntil(lambda: dialog.open_page.words.text() != "Looking…")
    return dialog


def resolve(bench: Bench) -> None:
    """Let the one exception stand."""
    ana = bench.people[0]
    bench.office.core.corrections.accept(ana.id, FORGOTTEN, Problem.MISSING_OUT, "Office", "Ill")


def test_what_is_open_is_said_and_led_to(bench: Bench):
    dialog = wizard(bench)
    assert dialog.step is Step.OPEN
    assert "1 × The clock-out is missing." in dialog.open_page.words.text()
    assert not dialog.next.isEnabled()
    assert dialog.focusWidget() is dialog.open_page.resolve
    bench.qtbot.keyClick(dialog.open_page.resolve, Qt.Key.Key_Return)
    assert bench.page.tabs.currentWidget() is bench.page.exceptions
    assert bench.desk.dialog is None


def test_a_month_is_closed_once_nothing_is_open_its_totals_were_seen_and_somebody_signs(
    bench: Bench,
):
    dialog = wizard(bench)
    resolve(bench)
    with bench.qtbot.waitSignal(dialog.checked):
        bench.click(dialog.open_page.again)
    bench.click(dialog.next)
    assert dialog.step is Step.TOTALS
    sheets = bench.office.core.timesheets.month(MARCH)
    said = {label.accessibleName() for label in dialog.findChildren(QLabel)}
    assert "People: 3" in said
    assert f"Worked: {duration(sheets.totals.hours.total)} h" in said
    assert not dialog.next.isEnabled(), "the totals are to be looked through"
    bench.click(dialog.totals_page.looked)
    bench.click(dialog.next)
    assert dialog.step is Step.CONFIRM
    dialog.confirm_page.name.clear()
    assert not dialog.next.isEnabled(), "somebody has to sign"
    dialog.confirm_page.name.setText("Ana Novak")
    with bench.qtbot.waitSignals([dialog.closed, bench.page.shown_changed]):
        bench.click(dialog.next)
    assert dialog.step is Step.CLOSED
    assert bench.signed == ["Ana Novak"]
    closed = bench.office.core.timesheets.month(MARCH)
    assert closed.is_final
    assert closed.closing is not None
    assert closed.closing.closed_by == "Ana Novak"
    assert bench.page.bar.status.text() == "Final: closed on 2026-04-01"
    assert "by Ana Novak" in bench.page.bar.status.toolTip()
    bench.click(dialog.export)
    assert bench.exported == [MARCH]


def test_leaving_before_the_last_button_stores_nothing(bench: Bench):
    resolve(bench)
    dialog = wizard(bench)
    bench.click(dialog.next)
    bench.click(dialog.totals_page.looked)
    bench.click(dialog.next)
    assert dialog.step is Step.CONFIRM
    dialog.reject()
    assert bench.office.core.timesheets.month(MARCH).closing is None


def test_what_came_in_between_is_refused_with_its_reason(bench: Bench):
    resolve(bench)
    dialog = wizard(bench)
    bench.click(dialog.next)
    bench.click(dialog.totals_page.looked)
    bench.click(dialog.next)
    corrections = bench.office.core.corrections
    ana = bench.people[0]
    corrections.withdraw_acceptance(ana.id, FORGOTTEN, Problem.MISSING_OUT, "Office", "Not ill")
    bench.click(dialog.next)
    bench.qtbot.waitUntil(lambda: bool(dialog.confirm_page.refusal.text()))
    assert "cannot be closed" in dialog.confirm_page.refusal.text()
    assert dialog.step is Step.CONFIRM
    dialog.reject()


def test_a_closed_month_is_reopened_with_a_reason(bench: Bench):
    resolve(bench)
    bench.office.core.month_close.close(MARCH, "Office")
    with bench.qtbot.waitSignal(bench.page.shown_changed):
        bench.page.reload()
    assert bench.page.bar.close_or_reopen.text() == "&Reopen the month…"
    assert "is closed" in bench.page.exceptions.nothing.text()
    assert bench.page.exceptions.close_button.isHidden()
    bench.choose(bench.people[0], FORGOTTEN)
    assert not bench.page.timesheet.button.isEnabled()
    assert "reopen it first" in bench.page.timesheet.button.toolTip()
    with pytest.raises(InvalidInputError):
        bench.office.core.corrections.withdraw_acceptance(
            bench.people[0].id, FORGOTTEN, Problem.MISSING_OUT, "Office", "Not ill"
        )
    bench.click(bench.page.bar.close_or_reopen)
    dialog = bench.dialog(ReasonDialog)
    bench.qtbot.keyClicks(dialog.reason, "Bruno's leave was forgotten")
    with bench.qtbot.waitSignal(bench.page.shown_changed):
        bench.click(dialog.save_button)
    closing = bench.office.core.timesheets.month(MARCH).closing
    assert closing is not None
    assert (closing.is_closed, closing.reason) == (False, "Bruno's leave was forgotten")
    assert bench.page.bar.status.text() == "Draft: nothing to resolve"
    assert not bench.page.exceptions.close_button.isHidden()


def test_the_totals_fit_beside_each_other_however_leave_is_called(qtbot: QtBot):
    page = TotalsPage()
    qtbot.addWidget(page)
    lines = [("Scheduled", "1,240 days, 9855:00 h"), ("Leave, " + "care " * 12, "3.5 days")]
    page.show_totals([*lines, ("  on weekly days off", "100:00 h"), ("Late", "12 times, 3:00 h")])
    page.resize(720 - 2 * Space.XL, 300)
    page.show()
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()


def test_a_sum_and_its_parts_stand_in_one_column(qtbot: QtBot):
    page = TotalsPage()
    qtbot.addWidget(page)
    parts = [("  regular", "90:00 h"), ("  overtime", "10:00 h")]
    page.show_totals([("People", "2"), ("Worked", "100:00 h"), *parts, ("Late", "0 times")])
    page.resize(720, 300)
    page.show()
    labels = {label.text(): label for label in page.findChildren(QLabel)}
    worked, regular = labels["Worked"], labels["regular"]
    assert regular.y() > worked.y()
    assert regular.x() == worked.x() > labels["People"].x()
    assert regular.indent() > worked.indent()
