"""The export dialog: which month, where to, progress and cancel, and never over a file unasked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from builders import SITE, SetClock, at, enrolled, new_database, timesheets_of
from openpyxl import load_workbook
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from attendance_app.domain.errors import StorageError
from attendance_app.domain.month import Month
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.punches import PunchMethod
from attendance_app.services.clocking import Clocking
from attendance_app.services.exporting import ExportCancelled, Exporter, ExportFormat, ExportReport
from attendance_app.ui.reports.export_dialog import Export, ExportDialog
from attendance_app.ui.reports.months import months_until

TODAY = date(2026, 3, 10)


class Work:
    """Exports when it is told to go on, and stops when cancelled."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Path, str]] = []
        self.go_on = threading.Event()
        self.failure: Exception | None = None

    def export(
        self,
        month: str,
        target: Path,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
        format: str,
    ) -> ExportReport:
        self.asked.append((month, target, format))
        progress(3, 9)
        while not self.go_on.wait(0.01):
            if cancelled():
                raise ExportCancelled
        if self.failure is not None:
            raise self.failure
        kind = ExportFormat(format)
        return ExportReport(target, Month.parse(month), kind, "", 12, 240, 0, timedelta(hours=900))


@pytest.fixture
def work() -> Iterator[Work]:
    made = Work()
    yield made
    made.go_on.set()


@pytest.fixture
def open_dialog(qtbot: QtBot, tasks, tmp_path: Path) -> Callable[..., ExportDialog]:
    host = QWidget()
    qtbot.addWidget(host)

    def make(export: Export, today: date = TODAY, month: Month | None = None) -> ExportDialog:
        dialog = ExportDialog(export, today, tasks, folder=tmp_path, month=month, parent=host)
        dialog.show()
        return dialog

    return make


def test_the_months_go_back_over_the_turn_of_the_year():
    months = months_until(date(2026, 2, 28))
    assert months[:3] == [date(2026, 2, 1), date(2026, 1, 1), date(2025, 12, 1)]
    assert len(set(months)) == len(months) == 24


@pytest.mark.parametrize(
    ("today", "month"), [(date(2026, 3, 10), "2026-02"), (date(2026, 3, 20), "2026-03")]
)
def test_it_opens_on_the_month_that_is_being_paid(open_dialog, work, today, month, tmp_path):
    dialog = open_dialog(work.export, today)
    assert dialog.chosen_month == month
    assert Path(dialog.path.text()) == tmp_path / f"attendance-{month}.xlsx"


@pytest.mark.parametrize("month", [Month(2026, 1), Month(2019, 7)])
def test_a_month_asked_for_is_chosen_however_long_ago(open_dialog, work, month):
    assert open_dialog(work.export, month=month).chosen_month == str(month)


def test_the_name_follows_the_month_until_somebody_types_one(open_dialog, work, tmp_path, qtbot):
    dialog = open_dialog(work.export)
    dialog.month.setCurrentIndex(3)
    assert dialog.path.text().endswith("attendance-2025-12.xlsx")
    dialog.path.clear()
    qtbot.keyClicks(dialog.path, str(tmp_path / "mine"))
    dialog.month.setCurrentIndex(0)
    assert dialog.path.text() == str(tmp_path / "mine")
    dialog.export_button.click()
    qtbot.waitUntil(lambda: bool(work.asked))
    assert work.asked == [("2026-03", tmp_path / "mine.xlsx", "xlsx")]


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ExportFormat.GENERIC, "payroll-2026-02.csv"),
        (ExportFormat.ADP, "adp-2026-02.csv"),
        (ExportFormat.IIF, "quickbooks-2026-02.iif"),
    ],
)
def test_a_payroll_format_is_exported_to_a_file_of_its_ending(
    open_dialog, work, tmp_path, qtbot: QtBot, kind: ExportFormat, name: str
):
    work.go_on.set()
    dialog = open_dialog(work.export)
    before = dialog.explanation.text()
    dialog.format.setCurrentIndex(dialog.format.findData(kind))
    assert dialog.explanation.text() != before
    with qtbot.waitSignal(dialog.exported):
        dialog.export_button.click()
    assert work.asked == [("2026-02", tmp_path / name, kind)]


def test_a_typed_name_gets_the_ending_of_the_chosen_format(open_dialog, work, tmp_path, qtbot):
    dialog = open_dialog(work.export)
    dialog.path.clear()
    qtbot.keyClicks(dialog.path, str(tmp_path / "march.pay.xlsx"))
    dialog.format.setCurrentIndex(dialog.format.findData(ExportFormat.IIF))
    assert Path(dialog.path.text()) == tmp_path / "march.pay.iif"


def test_the_month_asked_for_is_offered_first_even_if_it_is_long_past(
    open_dialog, work, qtbot: QtBot, tasks
):
    dialog = ExportDialog(work.export, TODAY, tasks, month=Month(2019, 5))
    qtbot.addWidget(dialog)
    assert dialog.chosen_month == "2019-05"


def test_progress_is_shown_and_the_form_rests_meanwhile(open_dialog, work, qtbot: QtBot):
    dialog = open_dialog(work.export)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: dialog.progress.value() == 3)
    assert (dialog.progress.maximum(), dialog.running) == (9, True)
    assert not dialog.month.isEnabled()
    assert not dialog.export_button.isEnabled()
    with qtbot.waitSignal(dialog.exported):
        work.go_on.set()
    assert "12 people" in dialog.outcome.text()
    assert str(work.asked[0][1]) in dialog.outcome.text()
    assert dialog.open_button.isVisible()
    assert dialog.month.isEnabled()


def test_cancel_stops_the_export_and_says_so(open_dialog, work, qtbot: QtBot):
    dialog = open_dialog(work.export)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: bool(work.asked))
    dialog.cancel_button.click()
    qtbot.waitUntil(lambda: not dialog.running)
    assert dialog.outcome.text() == "Cancelled. Nothing was written."
    assert dialog.isVisible()
    dialog.cancel_button.click()
    assert not dialog.isVisible()


def test_escape_cancels_first_and_closes_next(open_dialog, work, qtbot: QtBot):
    dialog = open_dialog(work.export)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: bool(work.asked))
    dialog.reject()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not dialog.running)
    dialog.reject()
    assert not dialog.isVisible()


def test_closing_the_window_stops_the_export(open_dialog, work, qtbot: QtBot, tasks):
    dialog = open_dialog(work.export)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: bool(work.asked))
    dialog.close()
    qtbot.waitUntil(lambda: not tasks.busy())


def test_a_failure_is_told_and_can_be_tried_again(open_dialog, work, qtbot: QtBot):
    work.failure = StorageError("The workbook is open in another program. Close it there.")
    work.go_on.set()
    dialog = open_dialog(work.export)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: "open in another program" in dialog.outcome.text())
    assert not dialog.running
    assert not dialog.open_button.isVisible()
    assert dialog.export_button.isEnabled()


def test_a_file_that_is_there_is_not_replaced_unasked(open_dialog, work, qtbot, tmp_path):
    work.go_on.set()
    (tmp_path / "attendance-2026-02.xlsx").write_text("notes of somebody")
    dialog = open_dialog(work.export)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: dialog.question is not None)
    answer(dialog, "Keep")
    assert work.asked == []
    dialog.export_button.click()
    qtbot.waitUntil(lambda: dialog.question is not None)
    with qtbot.waitSignal(dialog.exported):
        answer(dialog, "Replace")


def test_without_a_place_nothing_is_exported(open_dialog, work):
    dialog = open_dialog(work.export)
    dialog.path.clear()
    dialog.export_button.click()
    assert not dialog.running
    assert dialog.outcome.text() == "Say where the file is to be put."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("/", "is a folder"),
        (".", "is a folder"),
        ("~nobody-of-this-name/x.xlsx", "cannot be the name of a file"),
        ("x" * 300 + ".xlsx", "name"),
    ],
)
def test_a_name_that_is_none_is_refused_in_a_sentence(
    open_dialog, work, qtbot: QtBot, typed: str, said: str
):
    dialog = open_dialog(work.export)
    qtbot.keyClicks(dialog.path, "x")
    dialog.path.setText(typed)
    dialog.format.setCurrentIndex(1)
    if typed not in ("/", "."):
        dialog.path.setText(typed)
    dialog.export_button.click()
    qtbot.waitUntil(lambda: said in dialog.outcome.text())
    assert dialog.export_button.isEnabled()
    assert work.asked == []


def test_everything_said_has_room(open_dialog, work, qtbot: QtBot):
    """A dialog does not grow by itself; what appeared once squeezed the rest."""
    work.go_on.set()
    dialog = open_dialog(work.export)
    before = dialog.path.height()
    dialog.export_button.click()
    qtbot.waitUntil(dialog.outcome.isVisible)
    assert dialog.path.height() == before
    assert dialog.outcome.height() >= dialog.outcome.heightForWidth(dialog.outcome.width())


def test_a_month_is_exported_and_the_workbook_opens(open_dialog, qtbot: QtBot, tmp_path: Path):
    """The real exporter over a real database."""
    (tmp_path / "data").mkdir()
    database = new_database(tmp_path / "data")
    policy = AttendancePolicy()
    ana = enrolled(database, 42, "Ana Novak")
    clocking = Clocking(database, SITE, "desk", policy.punching)
    for time in ("2026-02-03 09:00", "2026-02-03 17:00"):
        clocking.punch(ana.id, at(time), PunchMethod.FACE)
    exporter = Exporter(timesheets_of(database, SetClock(at("2026-03-10 09:00"))))
    dialog = open_dialog(exporter.export)
    with qtbot.waitSignal(dialog.exported, timeout=20_000) as exported:
        dialog.export_button.click()
    assert exported.args == [tmp_path / "attendance-2026-02.xlsx"]
    book = load_workbook(exported.args[0])
    held = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
    book.close()
    assert "Ana Novak" in held
    database.close()


def answer(dialog: ExportDialog, text: str) -> None:
    """Press a button of the question."""
    assert dialog.question is not None
    next(button for button in dialog.question.buttons() if button.text() == text).click()


@pytest.mark.parametrize("name", ["documents", "none", ""])
def test_the_folder_that_is_offered_is_there(
    qtbot: QtBot, tasks, work: Work, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
):
    (tmp_path / "documents").mkdir()
    place = str(tmp_path / name) if name else ""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: place)
    dialog = ExportDialog(work.export, TODAY, tasks)
    qtbot.addWidget(dialog)
    offered = Path(dialog.path.text()).parent
    assert offered == (tmp_path / name if name == "documents" else Path.home())
