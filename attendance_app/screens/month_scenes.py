"""Scenes of the month: register, explanations, exceptions, corrections, closing, files."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QWidget

from attendance_app.domain.closing import Closing
from attendance_app.domain.month import Month
from attendance_app.domain.timesheet import OnStep
from attendance_app.screens.scene import Scene, Setting
from attendance_app.screens.stage import LONG_S, Stage
from attendance_app.services.closing import CloseCheck
from attendance_app.services.table_reports import TableKind
from attendance_app.ui.corrections.correction_dialog import CorrectionDialog
from attendance_app.ui.corrections.decision_dialogs import ConfirmEndDialog, ReasonDialog
from attendance_app.ui.month.close_wizard import CloseWizard
from attendance_app.ui.month.month_page import MonthPage
from attendance_app.ui.month.timesheet_lines import Column, line_of_day
from attendance_app.ui.month.timesheet_table import TimesheetTable
from attendance_app.ui.reports.export_dialog import ExportDialog
from attendance_app.ui.tables.import_dialog import ImportDialog

_MAY, _JUNE = Month(2026, 5), Month(2026, 6)
_DAY = date(2026, 6, 10)
_CORRECTED = 5
"""Place of whom a punch was corrected for, among the people in the order of their keys."""

_BY = "Demo office"

_PEOPLE = """employee_id;name;department;start_date
301;Demo Umber;Reception;2026-07-01
302;;Workshop;2026-07-01
303;Demo Violet;Warehouse;31.06.2026
101;Demo Azure;Reception;
"""


def _page(stage: Stage, month: Month = _JUNE) -> MonthPage:
    page = cast("MonthPage", stage.page("month"))
    page.month.set_month(month)
    stage.wait(lambda: page.view is not None and page.view.month == month, "the month")
    stage.settle()
    page.bar.working.end()
    page.filters.clear()
    page.tabs.setCurrentIndex(0)
    page.exceptions.accepted_too.setChecked(False)
    page.register.setFocus()
    stage.settle()
    return page


def _person(stage: Stage, place: int = _CORRECTED) -> int:
    return sorted(person.id for person in stage.core.roster.people())[place]


def _with_day(stage: Stage) -> MonthPage:
    page = _page(stage)
    page.register.choose(_person(stage), _DAY)
    stage.settle()
    return page


def _register(stage: Stage) -> QWidget:
    _with_day(stage)
    return stage.window


def _explained(stage: Stage) -> QWidget:
    """Why the chosen figure of the day is what it is."""
    table: TimesheetTable = _with_day(stage).timesheet.table
    row = line_of_day(table.lines.rows, _DAY)
    assert row is not None
    table.setCurrentIndex(table.lines.index(row, Column.WORKED))
    table.setFocus()
    return stage.window


def _nobody_matches(stage: Stage) -> QWidget:
    _page(stage).filters.search.setText("zzz")
    return stage.window


def _another_year(stage: Stage) -> QWidget:
    """A month before anybody was employed."""
    _page(stage, Month(2019, 2))
    return stage.window


def _to_resolve(stage: Stage) -> QWidget:
    page = _page(stage, _MAY)
    page.show_open()
    page.exceptions.table.selectRow(1)
    return stage.window


def _reminders(stage: Stage) -> QWidget:
    page = _page(stage)
    page.tabs.setCurrentWidget(page.reminders)
    stage.settle()
    if page.reminders.model.rows:
        page.reminders.table.selectRow(0)
    return stage.window


def _computing(stage: Stage) -> QWidget:
    """A month of many people is computed again."""
    working = _with_day(stage).bar.working
    working.progressed(1_240, 2_000)
    working.show()
    return stage.window


def _correct(stage: Stage) -> CorrectionDialog:
    _with_day(stage).timesheet.correct.trigger()
    return stage.dialog(CorrectionDialog)


def _changing(stage: Stage) -> QWidget:
    """Beginning to change a punch, with the corrected one in view."""
    dialog = _correct(stage)
    dialog.reason.setText("Came by the back door")
    dialog.when.set_local(_DAY, 8, 45)
    return dialog


def _unfinished(stage: Stage) -> QWidget:
    """What is missing is said."""
    dialog = _correct(stage)
    dialog.reason.setText("Came by the back door")
    return dialog


def _twice(stage: Stage) -> QWidget:
    """A time the clocks showed twice."""
    dialog = _correct(stage)
    dialog.when.set_local(date(2025, 10, 26), 2, 30)
    dialog.reason.setText("Stayed for the delivery")
    return dialog


def _confirming(stage: Stage) -> QWidget:
    page = _page(stage, _MAY)
    page.show_open()
    rows = page.exceptions.model.rows
    page.exceptions.table.selectRow(next(at for at, line in enumerate(rows) if line.is_auto_closed))
    page.exceptions.confirm.trigger()
    return stage.dialog(ConfirmEndDialog)


def _accepting(stage: Stage) -> QWidget:
    page = _page(stage, _MAY)
    page.show_open()
    page.exceptions.table.selectRow(0)
    page.exceptions.accept.trigger()
    return stage.dialog(ReasonDialog)


def _wizard(stage: Stage, *, can_close: bool) -> CloseWizard:
    """Over May as it is, or as if everything in it had been resolved; closing stores nothing."""
    core = stage.core

    def check(month: Month, on_step: OnStep) -> CloseCheck:
        found = core.month_close.check(month, on_step)
        if not can_close:
            return found
        return replace(found, is_over=True, running=(), open=(), counts={}, reasons=())

    def close(month: Month, by: str, _: OnStep) -> Closing:
        return Closing(month, core.clock(), by, "")

    wizard = CloseWizard(_MAY, check, close, stage.shell.signer, stage.shell.tasks, stage.window)
    wizard.open()
    stage.wait(lambda: wizard.open_page.is_done == can_close, "the check")
    stage.settle()
    return wizard


def _close_open(stage: Stage) -> QWidget:
    return _wizard(stage, can_close=False)


def _close_totals(stage: Stage) -> QWidget:
    wizard = _wizard(stage, can_close=True)
    wizard.next.click()
    wizard.totals_page.looked.setChecked(True)
    return wizard


def _close_confirm(stage: Stage) -> QWidget:
    wizard = cast("CloseWizard", _close_totals(stage))
    wizard.next.click()
    wizard.confirm_page.name.setText(_BY)
    return wizard


def _close_closed(stage: Stage) -> QWidget:
    wizard = cast("CloseWizard", _close_confirm(stage))
    wizard.next.click()
    stage.wait(lambda: wizard.closed_page.isVisible(), "the last step")
    return wizard


def _export(stage: Stage) -> ExportDialog:
    stage.shell.office.export(_MAY)
    dialog = stage.dialog(ExportDialog)
    dialog.path.setText("attendance-2026-05.xlsx")
    return dialog


def _exporting(stage: Stage) -> QWidget:
    return _export(stage)


def _exported(stage: Stage) -> QWidget:
    """Written; the picture names no folder of this computer's."""
    dialog = _export(stage)
    with tempfile.TemporaryDirectory() as folder:
        dialog.path.setText(str(Path(folder) / "attendance-2026-05.xlsx"))
        dialog.export_button.click()
        # Whether there is such a file is looked at first, on a worker too.
        stage.wait(lambda: dialog.open_button.isVisible(), "the workbook", LONG_S)
        dialog.outcome.setText(dialog.outcome.text().replace(str(Path(folder)), "…"))
    dialog.path.setText("attendance-2026-05.xlsx")
    return dialog


def _import(stage: Stage) -> ImportDialog:
    importer = stage.core.importer
    dialog = ImportDialog(
        importer.check, importer.apply, stage.shell.signer, stage.shell.tasks, stage.window
    )
    dialog.open()
    stage.settle()
    return dialog


def _importing(stage: Stage) -> QWidget:
    return _import(stage)


def _import_refused(stage: Stage) -> QWidget:
    """Lines of which nothing can be stored, each with what is wrong."""
    dialog = _import(stage)
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "people.csv"
        table.write_text(_PEOPLE, encoding="utf-8")
        dialog.kind.setCurrentIndex(dialog.kind.findData(TableKind.PEOPLE))
        dialog.try_file(table)
        stage.settle()
    dialog.path.blockSignals(True)
    dialog.path.setText("people.csv")
    dialog.path.blockSignals(False)
    return dialog


SCENES = (
    Scene("month-register", _register),
    Scene("month-figure-explained", _explained),
    Scene("month-nobody-matches", _nobody_matches),
    Scene("month-nobody-employed", _another_year),
    Scene("month-to-resolve", _to_resolve),
    Scene("month-reminders", _reminders),
    Scene("month-computing", _computing),
    Scene("month-nobody-enrolled", _another_year, Setting.NEW),
    Scene("correction-change", _changing),
    Scene("correction-unfinished", _unfinished),
    Scene("correction-time-shown-twice", _twice),
    Scene("correction-confirm-end", _confirming),
    Scene("correction-accept", _accepting),
    Scene("close-what-is-open", _close_open),
    Scene("close-totals", _close_totals),
    Scene("close-confirm", _close_confirm),
    Scene("close-closed", _close_closed),
    Scene("export-month", _exporting),
    Scene("export-done", _exported),
    Scene("import-table", _importing),
    Scene("import-refused", _import_refused),
)
