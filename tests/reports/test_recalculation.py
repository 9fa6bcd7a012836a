"""A spreadsheet program opens the workbook, calculates the same and prints it well."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from companies import company, ruled
from openpyxl import Workbook, load_workbook

from attendance_app.domain.timesheet import MonthTimesheets
from attendance_app.reports import styles
from attendance_app.reports.book import streamed_book
from attendance_app.reports.month_book import write_month_book
from attendance_app.reports.sheets import Formula, Sheet

_OPEN_S = 100
_ALWAYS_CALCULATE = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The command of LibreOffice, with settings of its own beside those of one that is open."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        reason = "LibreOffice is not installed, so nothing here calculates or prints the workbook"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    profile = tmp_path_factory.mktemp("office")
    (profile / "user").mkdir()
    settings = profile / "user" / "registrymodifications.xcu"
    settings.write_text(_ALWAYS_CALCULATE, encoding="utf-8")
    return [program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]


def converted(office: list[str], kind: str, folder: Path, *sources: Path) -> list[Path]:
    done = subprocess.run(
        [*office, "--convert-to", kind, "--outdir", str(folder), *map(str, sources)],
        capture_output=True,
        timeout=_OPEN_S,
        check=False,
    )
    targets = [folder / f"{source.stem}.{kind}" for source in sources]
    assert all(target.exists() for target in targets), done.stderr.decode(errors="replace")
    return targets


@pytest.fixture(scope="module")
def books(
    office: list[str], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, tuple[Workbook, Workbook, Workbook]]:
    """Each workbook: its formulas, their results as written, and as LibreOffice calculates them."""
    folder = tmp_path_factory.mktemp("calculated")
    (folder / "out").mkdir()
    for name, month in (("ruled", ruled()), ("plain", company())):
        write_month_book(month, folder / f"{name}.xlsx", lambda *_: None)
    with streamed_book(folder / "wrong.xlsx", title="x", created=datetime.now().astimezone()) as b:
        sheet = Sheet(b, "One", widths=[9], heading_rows=1, heading_columns=0, footer="")
        sheet.append([(Formula("=1+1", 3), styles.NUMBER)])
        sheet.finish()
    sources = [folder / f"{name}.xlsx" for name in ("ruled", "plain", "wrong")]
    found = converted(office, "xlsx", folder / "out", *sources)
    return {
        source.stem: (
            load_workbook(source),
            load_workbook(source, data_only=True),
            load_workbook(calculated, data_only=True),
        )
        for source, calculated in zip(sources, found, strict=True)
    }


def test_the_results_compared_here_are_really_calculated(
    books: dict[str, tuple[Workbook, Workbook, Workbook]],
) -> None:
    """A formula written with a wrong result has the right one afterwards."""
    _, written, calculated = books["wrong"]
    assert (written["One"]["A1"].value, calculated["One"]["A1"].value) == (3, 2)


@pytest.mark.parametrize("name", ["ruled", "plain"])
def test_every_formula_comes_to_the_result_it_was_written_with(
    books: dict[str, tuple[Workbook, Workbook, Workbook]], name: str
) -> None:
    """On the Summary, the Register and every timesheet: and those results are the timesheets'."""
    formulas, written, calculated = books[name]
    compared: dict[str, int] = {}
    for sheet in formulas.worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"):
            before = number(written[sheet.title][cell.coordinate].value)
            after = number(calculated[sheet.title][cell.coordinate].value)
            assert after == pytest.approx(before, abs=1e-6), (sheet.title, cell.coordinate)
            compared[sheet.title] = compared.get(sheet.title, 0) + 1
    people = len(formulas.sheetnames) - 5
    assert set(compared) == set(formulas.sheetnames[: 2 + people])
    assert min(compared.values()) > 50


def number(value: object) -> float:
    """A result, durations in days."""
    if isinstance(value, timedelta):
        return value / timedelta(days=1)
    if isinstance(value, datetime):  # a duration beyond a day, where no timedelta is made of it
        return (value - datetime(1899, 12, 30)) / timedelta(days=1)  # noqa: DTZ001
    assert isinstance(value, (int, float)), value
    return float(value)


def test_names_survive_another_programs_saving(
    books: dict[str, tuple[Workbook, Workbook, Workbook]],
) -> None:
    _, _, calculated = books["plain"]
    assert calculated.sheetnames[2:5] == ["=1+1", "a-b", "Ada Byron"]
    assert calculated["Summary"]["B5"].value == "=1+1"


def test_notes_and_charts_survive_another_programs_saving(
    books: dict[str, tuple[Workbook, Workbook, Workbook]],
) -> None:
    formulas, _, calculated = books["ruled"]
    sheet, saved = formulas["Maya Drawn"], calculated["Maya Drawn"]
    noted = [cell for row in sheet.iter_rows() for cell in row if cell.comment is not None]
    assert noted
    for cell in noted:
        assert saved[cell.coordinate].comment.text == cell.comment.text


def pages(pdf: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))


def test_sheets_of_a_small_company_print_on_one_page_each(
    office: list[str], tmp_path: Path
) -> None:
    month: MonthTimesheets = ruled()
    write_month_book(month, tmp_path / "month.xlsx", lambda *_: None)
    (printed,) = converted(office, "pdf", tmp_path, tmp_path / "month.xlsx")
    # The About sheet has the policy, the counts and the trail, and takes two.
    assert pages(printed) == len(month.timesheets) + 4 + 2
