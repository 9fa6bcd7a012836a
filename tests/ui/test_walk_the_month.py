"""A month in the whole window: what was forgotten is corrected, the month closed and exported."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from month_bench import FORGOTTEN, filled_office
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted import ScriptedSource
from walking import LONG_MS, Walk, walk

from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.ui.corrections.correction_dialog import CorrectionDialog
from attendance_app.ui.month.close_wizard import CloseWizard
from attendance_app.ui.month.month_page import MonthPage
from attendance_app.ui.month.register_view import RegisterView
from attendance_app.ui.reports.export_dialog import ExportDialog

LEFT = Qt.MouseButton.LeftButton


def click_cell(walked: Walk, register: RegisterView, person: Person, day: date) -> None:
    """Click somebody's day in the register, which is in view."""
    row = next(at for at, one in enumerate(register.rows.rows) if one.person.id == person.id)
    # Behind the names.
    cell = register.visualRect(register.model().index(row, day.day))
    assert register.viewport().rect().contains(cell)
    walked.qtbot.mouseClick(register.viewport(), LEFT, pos=cell.center())


def test_a_correction_the_closing_and_the_workbook(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    """Ana forgot to clock out; the office adds it, closes March and finds it in the workbook."""
    with (
        filled_office(tmp_path / "office") as (office, (ana, *_)),
        walk(qtbot, qapp, office.core, ScriptedSource()) as walked,
    ):
        page = walked.go_to("Month")
        assert isinstance(page, MonthPage)
        if page.bar.month.month != Month.of(FORGOTTEN):
            qtbot.mouseClick(page.bar.month.before, LEFT)
        qtbot.waitUntil(lambda: page.bar.status.text() == "Draft: 1 to resolve", timeout=LONG_MS)
        with qtbot.waitSignal(page.looked):
            click_cell(walked, page.register, ana, FORGOTTEN)
        assert (page.register.person_id, page.register.day) == (ana.id, FORGOTTEN)
        qtbot.mouseClick(page.timesheet.button, LEFT)

        correction = walked.dialog(CorrectionDialog)
        walked.until(lambda: QApplication.activeWindow() is correction)
        walked.tab_to(correction.when.time)
        walked.type("18:00:00", correction.when.time)
        walked.fill(correction.reason, "Forgot; seen leaving at six")
        walked.fill(correction.signature, "Office")
        with qtbot.waitSignal(page.shown_changed):
            walked.click("Save", correction)
        assert page.bar.status.text() == "Draft: nothing to resolve"

        walked.click("Close the month…", page)
        wizard = walked.dialog(CloseWizard)
        qtbot.waitUntil(wizard.next.isEnabled)
        qtbot.mouseClick(wizard.next, LEFT)
        walked.click("I have looked through these totals.", wizard)
        qtbot.mouseClick(wizard.next, LEFT)
        assert wizard.confirm_page.name.text() == "Office", "as the correction was signed"
        with qtbot.waitSignal(wizard.closed):
            qtbot.mouseClick(wizard.next, LEFT)
        qtbot.mouseClick(wizard.export, LEFT)

        export = walked.dialog(ExportDialog)
        target = tmp_path / "march.xlsx"
        walked.fill(export.path, str(target))
        with qtbot.waitSignal(export.exported, timeout=LONG_MS):
            qtbot.mouseClick(export.export_button, LEFT)

    book = load_workbook(target, data_only=True)
    about = {row[0]: row[1] for row in book["About"].iter_rows(values_only=True, max_col=2)}
    assert "FINAL" in str(about.values())
    (sheet,) = (sheet for sheet in book if sheet["C2"].value == ana.name)
    midnight = datetime.combine(FORGOTTEN, datetime.min.time())
    (day,) = (row for row in sheet.iter_rows(values_only=True) if row[0] == midnight)
    assert datetime(2026, 3, 4, 18) in day  # noqa: DTZ001 - a wall clock
    reasons = list(book["Corrections"].iter_rows(values_only=True))
    assert any("seen leaving at six" in str(row) for row in reasons)
