"""A spreadsheet program opens the workbook, calculates the same and prints it well."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from companies import FORGETFUL, IDLE, NAMESAKE, NEWCOMER, NIGHTS, company
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from attendance_app.domain.timesheet import decimal_hours
from attendance_app.domain.workday import DayCode
from attendance_app.reports.labels import day_title
from attendance_app.reports.month_book import write_month_book

_OPEN_S = 100


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The command of LibreOffice, with settings of its own beside those of one that is open."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        reason = "LibreOffice is not installed, so nothing here calculates or prints the workbook"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    profile = tmp_path_factory.mktemp("office").as_uri()
    return [program, f"-env:UserInstallation={profile}", "--headless", "--norestore"]


def converted(office: list[str], source: Path, kind: str, folder: Path) -> Path:
    done = subprocess.run(
        [*office, "--convert-to", kind, "--outdir", str(folder), str(source)],
        capture_output=True,
        timeout=_OPEN_S,
        check=False,
    )
    target = folder / f"{source.stem}.{kind}"
    assert target.exists(), done.stderr.decode(errors="replace")
    return target


def rows(sheet: Worksheet) -> dict[object, dict[object, object]]:
    """The lines of a table by employee ID, or by what stands there instead; by column title."""
    titles, *lines = sheet.iter_rows(min_row=4, values_only=True)
    return {line[0]: dict(zip(titles, line, strict=True)) for line in lines}


@pytest.fixture(scope="module")
def calculated(office: list[str], tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    """The workbook as LibreOffice saves it: formulas have results only if it calculated them."""
    folder = tmp_path_factory.mktemp("calculated")
    (folder / "out").mkdir()
    write_month_book(company(), folder / "month.xlsx", lambda *_: None)
    return load_workbook(
        converted(office, folder / "month.xlsx", "xlsx", folder / "out"), data_only=True
    )


def test_the_summary_adds_up_to_the_timesheets(calculated: Workbook) -> None:
    month = company()
    total = rows(calculated["Summary"])["Total"]
    assert total["Days worked (P)"] == sum(each.count(DayCode.PRESENT) for each in month.timesheets)
    assert total["Days to look at (!)"] == 4
    assert total["Missing punches"] == sum(each.missing_punches for each in month.timesheets)
    assert total["Worked h:mm"] == month.worked
    assert total["Worked hours"] == float(decimal_hours(month.worked))


def test_the_register_counts_its_letters(calculated: Workbook) -> None:
    month = company()
    lines = rows(calculated["Register"])
    assert lines["0001"]["P"] == 22  # the 30th is not over, but this person left at five
    for sheet in month.timesheets:
        line = lines[sheet.person.employee_id]
        assert [line[code] for code in "P!-"] == [sheet.count(DayCode(code)) for code in "P!-"]
    for code in "P!":
        total = lines[f"Total {code}"]
        assert total[code] == sum(each.count(DayCode(code)) for each in month.timesheets)
        for number, day in enumerate(month.month.days):
            found = sum(each.days[number].code == code for each in month.timesheets)
            assert total[day_title(day)] == found


def test_names_survive_another_programs_saving(calculated: Workbook) -> None:
    assert calculated.sheetnames[2:5] == ["=1+1", "a-b", "Ada Byron"]
    assert calculated["Summary"]["B5"].value == "=1+1"


def test_each_sheet_prints_on_one_page(office: list[str], tmp_path: Path) -> None:
    people = [NIGHTS, FORGETFUL, NEWCOMER, NAMESAKE, IDLE]  # few punches: they take one page
    write_month_book(company(people), tmp_path / "month.xlsx", lambda *_: None)
    printed = converted(office, tmp_path / "month.xlsx", "pdf", tmp_path).read_bytes()
    sheets = len(load_workbook(tmp_path / "month.xlsx").sheetnames)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == sheets == 9
