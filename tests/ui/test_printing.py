"""Timesheets as PDF: whole, of the month's own figures, page by page, or not at all."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from month_office import MARCH, open_office
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app import words
from attendance_app.domain.closing import Closing
from attendance_app.domain.people import Person
from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.reports.labels import duration
from attendance_app.ui.printing.paper import Paper, _Laid, pictures, write_pdf
from attendance_app.ui.printing.print_dialog import PrintDialog
from attendance_app.ui.printing.timesheet_text import BODY_PT, timesheet_text
from attendance_app.ui.tasks import TaskCancelled


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> MonthTimesheets:
    """March of two people; one forgot to clock out."""
    with open_office(tmp_path_factory.mktemp("office")) as made:
        ana = made.person(1, "Ana & <Novak>")
        made.planned(ana, "09:00", "17:00")
        made.clocked(ana, "2026-03-02 09:04", "2026-03-02 17:01", "2026-03-03 08:58")
        made.person(2, "Bo Beck")
        return made.core.timesheets.month(MARCH)


def text_of(pdf: Path) -> str:
    """What is read in a PDF; only that it is one where there is nothing to read it with."""
    program = shutil.which("pdftotext")
    if program is None:
        reason = "pdftotext is not installed"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    done = subprocess.run(
        [program, "-layout", str(pdf), "-"], check=True, capture_output=True, text=True
    )
    return done.stdout


def test_the_pdf_has_every_person_and_the_months_figures(
    qapp: QApplication, month: MonthTimesheets, tmp_path: Path
) -> None:
    target = tmp_path / "march.pdf"
    assert write_pdf(target, month, month.timesheets, Paper()) == 2
    assert target.read_bytes().startswith(b"%PDF-")
    read = text_of(target)
    for sheet in month.timesheets:
        assert sheet.person.name in read
    ana = month.timesheets[0]
    assert duration(ana.totals.hours.total) in read
    assert "09:04–17:01" in read
    assert "no clock-out after 08:58" in " ".join(read.split())
    assert "Draft" in read
    assert read.count("Page 1 of 1") == 2
    assert not list(tmp_path.glob("*.part"))


def test_headings_stand_on_every_page_of_a_long_sheet(
    qapp: QApplication, month: MonthTimesheets, tmp_path: Path
) -> None:
    target = tmp_path / "long.pdf"
    # Smaller than what is offered, so that the days take several pages in any font.
    paper = Paper(QPageSize.PageSizeId.A5, landscape=True)
    pages = write_pdf(target, month, month.timesheets[:1], paper)
    sheets = text_of(target).split("\f")[:pages]
    assert all(f"of {pages}" in each for each in sheets)
    with_days = [each for each in sheets if re.search(r"^ *(Mon|Tue|Wed|Thu|Fri) \d", each, re.M)]
    assert len(with_days) > 1
    assert all("Overtime" in each for each in with_days)


def test_somebody_who_cancels_keeps_what_was_there(
    qapp: QApplication, month: MonthTimesheets, tmp_path: Path
) -> None:
    target = tmp_path / "march.pdf"
    target.write_text("the former one")

    def cancel(done: int, _total: int) -> None:
        if done:
            raise TaskCancelled

    with pytest.raises(TaskCancelled):
        write_pdf(target, month, month.timesheets, Paper(), cancel)
    assert target.read_text() == "the former one"
    assert [each.name for each in tmp_path.iterdir() if "part" in each.name] == []


def test_columns_go_from_the_right_where_the_language_does(
    qapp: QApplication, month: MonthTimesheets
) -> None:
    there = timesheet_text(month, month.timesheets[0])
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        back = timesheet_text(month, month.timesheets[0])
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert there.index("Worked</th>") < there.index("Late</th>")
    assert back.index("Worked</th>") > back.index("Late</th>")
    assert "Ana &amp; &lt;Novak&gt;" in there


def test_the_month_in_days_is_told_in_the_windows_words(month: MonthTimesheets) -> None:
    words.install(lambda _context, text, _comment: f"[{text}]")
    try:
        there = timesheet_text(month, month.timesheets[0])
    finally:
        words.install(None)
    assert re.search(r"\[present [0-9.]+\]", there)
    assert not re.search(r"(?<!\[)(Scheduled|times late|corrections) ", there)


def test_a_picture_of_a_page_has_the_papers_shape(
    qapp: QApplication, month: MonthTimesheets
) -> None:
    (page,) = pictures(month, month.timesheets[0], Paper())
    assert page.height() / page.width() == pytest.approx(297 / 210, abs=0.01)


def test_no_column_is_cut_at_the_edge_where_words_are_longer(
    qapp: QApplication, month: MonthTimesheets
) -> None:
    layout, blank = Paper().layout(), QImage(1, 1, QImage.Format.Format_RGB32)
    words.install(lambda _context, text, _comment: f"{text}lichkeiten" if text.isalpha() else text)
    try:
        laid = _Laid(month, month.timesheets[0], layout, 110, blank)
    finally:
        words.install(None)
    assert laid._document.idealWidth() <= layout.paintRectPixels(110).width() + 1
    assert laid._document.defaultFont().pointSizeF() < BODY_PT


def test_the_dialog_shows_prints_one_and_everybody(
    qtbot: QtBot, month: MonthTimesheets, tasks, tmp_path: Path
) -> None:
    people: list[Person] = [sheet.person for sheet in month.timesheets]
    dialog = PrintDialog(month, people[1].id, tasks)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.pages))
    assert [sheet.person.id for sheet in dialog.chosen()] == [people[1].id]
    dialog.whose.setCurrentIndex(1)
    assert len(dialog.chosen()) == 2
    dialog.save_to(tmp_path / "all.pdf")
    qtbot.waitUntil(lambda: "2 pages" in dialog.told.text())
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF-")
    dialog.save_to(tmp_path / "all.txt")
    qtbot.waitUntil(lambda: "must end in .pdf" in dialog.told.text())
    assert dialog.pdf.isEnabled()


def test_a_closed_month_names_who_closed_it(month: MonthTimesheets, qapp: QApplication) -> None:
    assert "Approved by: name" in timesheet_text(month, month.timesheets[0])
    closing = Closing(MARCH, month.now, "Eva Office", "digest")
    closed = timesheet_text(replace(month, is_final=True, closing=closing), month.timesheets[0])
    assert "Approved by Eva Office" in closed
    assert "Draft" not in closed
