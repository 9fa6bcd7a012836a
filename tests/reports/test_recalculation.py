"""A spreadsheet program opens the workbook, calculates the same and prints it well."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from companies import FORGETFUL, IDLE, NAMESAKE, NEWCOMER, NIGHTS, company
from openpyxl import Workbook, load_workbook

from attendance_app.reports.month_book import write_month_book

_RESULT = re.compile(rb"(</f>)<v>[^<]*</v>")
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


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("written") / "month.xlsx"
    write_month_book(company(), target, lambda *_: None)
    return target


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


def without_results(source: Path, target: Path) -> int:
    """Copy a workbook and take every formula's stored result out; how many there were."""
    removed = 0
    with ZipFile(source) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content, number = _RESULT.subn(rb"\1", old.read(name))
            removed += number
            new.writestr(name, content)
    return removed


def results(book: Workbook, formulas: Workbook) -> dict[tuple[str, str], object]:
    """The value of each cell that holds a formula in `formulas`."""
    return {
        (sheet.title, cell.coordinate): book[sheet.title][cell.coordinate].value
        for sheet in formulas.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }


def test_libreoffice_calculates_what_the_workbook_says(
    office: list[str], written: Path, tmp_path: Path
) -> None:
    bare = tmp_path / "bare.xlsx"
    removed = without_results(written, bare)
    formulas = load_workbook(written)
    stored = results(load_workbook(written, data_only=True), formulas)
    assert len(stored) == removed > 80

    (tmp_path / "out").mkdir()
    calculated = load_workbook(converted(office, bare, "xlsx", tmp_path / "out"), data_only=True)
    assert results(calculated, formulas) == stored
    # Names of people survive another program's saving as well.
    assert calculated.sheetnames == formulas.sheetnames
    assert calculated["Summary"]["B5"].value == "=1+1"


def test_each_sheet_prints_on_one_page(office: list[str], tmp_path: Path) -> None:
    people = [NIGHTS, FORGETFUL, NEWCOMER, NAMESAKE, IDLE]  # few punches: they take one page
    write_month_book(company(people), tmp_path / "month.xlsx", lambda *_: None)
    printed = converted(office, tmp_path / "month.xlsx", "pdf", tmp_path).read_bytes()
    sheets = len(load_workbook(tmp_path / "month.xlsx").sheetnames)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == sheets == 9
