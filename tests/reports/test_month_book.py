"""The workbook, reopened by another reader, says what the timesheets say."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import unescape
from zipfile import ZipFile

from companies import company, ruled
from openpyxl import Workbook, load_workbook
from reading import footers, in_silence, rows
from timekeeping import SITE, at, inputs, someone

from attendance_app.domain.closing import Closing, figures_digest
from attendance_app.domain.policy_fields import FIELDS
from attendance_app.domain.timesheet import Month, month_timesheets
from attendance_app.reports.month_book import write_month_book


def test_the_sheets_are_in_order_and_carry_peoples_names(book: Workbook) -> None:
    assert book.sheetnames == [
        *("Summary", "Register"),
        *("=1+1", "a-b", "Ada Byron", "ADA BYRON (0006)", "Émile Zola", "אבגד הוז", "👩‍💻 Emoji"),
        *("Punches", "Corrections", "About"),
    ]


def test_no_text_is_a_formula_and_what_looks_like_one_is_marked_as_text(path: Path) -> None:
    book = load_workbook(path)
    formulas = 0
    for sheet in book.worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.data_type == "f":
                formulas += 1
                known = ("=COUNTIF(", "=SUM(", "=ROUND(", "=SUBTOTAL(9,", "=Register!")
                assert str(cell.value).startswith(known)
            elif isinstance(cell.value, str) and cell.value[:1] in set("=+-@"):
                assert cell.quotePrefix
    assert formulas > 0
    texts = {line["Kiosk"] for line in rows(book["Punches"], "Employee ID")}
    assert "+back" in texts


def test_about_says_from_what_and_by_which_rules(book: Workbook) -> None:
    about = dict(row[:2] for row in book["About"].iter_rows(values_only=True) if row[0])
    assert about["Site"] == "Main office"
    assert about["Time zone"] == "Europe/Berlin"
    assert about["Generated at"] == "2026-10-30 12:00:00 +01:00"
    assert str(about["Status"]).startswith("DRAFT")
    assert about["Duplicate-punch interval"] == "2 min"
    assert about["People"] == 7
    assert about["Days !"] == 4
    assert about["Days: lies in the future"] == 1
    assert about["Still running"] == 1


def test_about_has_every_field_of_every_version_of_the_policy_and_the_trails_head(
    ruled_book: Workbook,
) -> None:
    lines = [line[:3] for line in ruled_book["About"].iter_rows(values_only=True)]
    assert ("Rule", "from the beginning", "from 2026-10-15") in lines
    found = {line[0]: line[1:] for line in lines}
    for field in FIELDS.values():
        assert field.label in found, field.label
    assert found["Late grace"] == ("10 min", "5 min")
    assert found["Overtime rate"] == ("× 1.5", "× 1.75")
    assert found["Entries"][0] == 1234
    assert found["Head of the chain"][0] == "ab" * 32
    assert found["Closed"][0] == "never"


def test_a_final_month_says_so_on_every_sheet_and_by_whom_it_was_closed(tmp_path: Path) -> None:
    digest = figures_digest(ruled())
    closing = Closing(Month(2026, 10), at("2026-11-01 10:00"), "Pay office", digest)
    write_month_book(ruled(closing=closing), tmp_path / "x.xlsx", in_silence)
    book = load_workbook(tmp_path / "x.xlsx")
    for sheet in book.worksheets:
        assert "FINAL" in str(sheet.oddHeader.right.text)
        assert "FINAL" in str(sheet.oddFooter.left.text)
    about = dict(row[:2] for row in book["About"].iter_rows(values_only=True) if row[0])
    assert about["Status"] == "FINAL"
    assert (about["Closed by"], about["Digest of the figures"]) == ("Pay office", digest)
    texts = {cell for row in book["Maya Drawn"].iter_rows(values_only=True) for cell in row}
    assert "Approved by Pay office: date, signature" in texts


def test_a_draft_says_so_on_every_sheet(book: Workbook) -> None:
    assert all("DRAFT" in str(sheet.oddHeader.right.text) for sheet in book.worksheets)


def test_every_sheet_prints_one_page_wide_on_landscape_paper_with_repeated_titles(
    book: Workbook,
) -> None:
    for sheet in book.worksheets:
        setup = sheet.page_setup
        paper = 8 if sheet.title in ("Summary", "Register") else 9
        # A setting that is not in the file is 1.
        assert (setup.orientation, setup.paperSize) == ("landscape", paper)
        assert setup.fitToWidth in (None, 1)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows
        assert sheet.freeze_panes
        assert "&P" in sheet.oddFooter.right.text
    assert book["Ada Byron"].page_setup.fitToHeight in (None, 1)
    assert book["Punches"].page_setup.fitToHeight == 0


def test_long_names_fit_everywhere(tmp_path: Path) -> None:
    long = someone(1, "n" * 200, employee_id="i" * 64, department="d" * 100)
    write_month_book(company([long]), tmp_path / "x.xlsx", in_silence)
    with ZipFile(tmp_path / "x.xlsx") as file:
        for name in file.namelist():
            for footer in re.findall(rb"<oddFooter>(.*?)</oddFooter>", file.read(name)):
                assert len(unescape(footer.decode())) <= 255
    line = rows(load_workbook(tmp_path / "x.xlsx")["Summary"], "Employee ID")[0]
    assert (line["Name"], line["Employee ID"]) == ("n" * 200, "i" * 64)


def test_tables_have_filters_that_leave_the_totals_out(book: Workbook) -> None:
    assert book["Summary"].auto_filter.ref == "A4:AB11"
    assert book["Register"].auto_filter.ref == "A4:C11"
    assert book["Punches"].auto_filter.ref == f"A1:L{book['Punches'].max_row}"


def test_progress_is_told_sheet_by_sheet_written_and_packed(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_month_book(company(), tmp_path / "x.xlsx", lambda *step: told.append(step))
    assert told == [(number, 24) for number in range(1, 25)]


def test_a_month_of_nobody_is_a_workbook_too(tmp_path: Path) -> None:
    nobody = month_timesheets(replace(inputs(), people=()), Month(2026, 10), at("2026-10-30"))
    write_month_book(nobody, tmp_path / "x.xlsx", in_silence)
    book = load_workbook(tmp_path / "x.xlsx")
    assert book.sheetnames == ["Summary", "Register", "Punches", "Corrections", "About"]
    assert book["Summary"]["A5"].value == "Nobody was employed or clocked in."


def test_the_same_month_makes_the_same_rows(tmp_path: Path, path: Path) -> None:
    write_month_book(company(), tmp_path / "again.xlsx", in_silence)
    with ZipFile(path) as first, ZipFile(tmp_path / "again.xlsx") as second:
        for name in first.namelist():
            if name.startswith("xl/"):
                assert first.read(name) == second.read(name), name


def test_control_characters_do_not_make_an_unreadable_file(tmp_path: Path) -> None:
    odd = someone(1, "A\x00B\x1b[0m", department="line\r\nend", employee_id="\t=1")
    write_month_book(company([odd]), tmp_path / "x.xlsx", in_silence)
    line = rows(load_workbook(tmp_path / "x.xlsx")["Summary"], "Employee ID")[0]
    assert (line["Name"], line["Department"]) == ("A\ufffdB\ufffd[0m", "line\nend")
    assert line["Employee ID"] == "\t=1"


def test_a_named_site_is_in_titles_footers_and_about(book: Workbook) -> None:
    assert book["Summary"]["A2"].value == "Main office · Europe/Berlin"
    assert book["Register"]["A2"].value == "Main office · Europe/Berlin"
    assert "Main office · Punches · October 2026 · DRAFT" in footers(book)
    assert ("Site", "Main office") in list(book["About"].iter_rows(values_only=True, max_col=2))


def test_a_site_without_a_name_leaves_no_gap(tmp_path: Path) -> None:
    month = replace(company(), site=replace(SITE, name=""))
    target = tmp_path / "month.xlsx"
    write_month_book(month, target, in_silence)
    book = load_workbook(target)
    assert book["Summary"]["A2"].value == "Europe/Berlin"
    assert book["Register"]["A2"].value == "Europe/Berlin"
    values = [cell.value for row in book["Ada Byron"].iter_rows(max_row=3) for cell in row]
    assert values[values.index("Site") :][:3] == ["Site", None, "Europe/Berlin"]
    printed = footers(book)
    assert "Summary · October 2026 · DRAFT" in printed
    assert "Register · October 2026 · DRAFT" in printed
    assert "Punches · October 2026 · DRAFT" in printed
    assert "About · October 2026 · DRAFT" in printed
    assert not [footer for footer in printed if footer.startswith(" ")]
    assert ("Site", "not named") in list(book["About"].iter_rows(values_only=True, max_col=2))
