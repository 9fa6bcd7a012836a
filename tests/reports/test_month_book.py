"""The workbook, reopened by another reader, says what the timesheets say."""

from __future__ import annotations

import re
import warnings
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from xml.sax.saxutils import unescape
from zipfile import ZipFile

import pytest
from companies import BUSY, FORGETFUL, IDLE, NAMESAKE, NEWCOMER, NIGHTS, PLAIN, company
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from timekeeping import POLICY, SITE, at, clocked, someone

from attendance_app.domain.timesheet import Month, decimal_hours, month_timesheets
from attendance_app.reports.month_book import write_month_book

wall = datetime.fromisoformat
"""A time as a cell holds it: without a zone."""


def in_silence(done: int, total: int) -> None:
    """Nobody is told."""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("book") / "month.xlsx"
    write_month_book(company(), target, in_silence)
    return target


@pytest.fixture(scope="module")
def book(path: Path) -> Workbook:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return load_workbook(path)


def rows(sheet: Worksheet, heading: str) -> list[dict[str, object]]:
    """The lines below the row that begins with `heading`, by column title."""
    lines = list(sheet.iter_rows(values_only=True))
    at = next(number for number, line in enumerate(lines) if line[0] == heading)
    titles = [str(title) for title in lines[at] if title is not None]
    return [dict(zip(titles, line, strict=False)) for line in lines[at + 1 :]]


def footers(book: Workbook) -> list[str]:
    """What is printed at the foot of each sheet, left of the page number."""
    return [str(sheet.oddFooter.left.text) for sheet in book.worksheets]


def timesheet(book: Workbook, name: str) -> dict[object, dict[str, object]]:
    """A person's lines by date, or by what stands there instead; continuations left out."""
    found: dict[object, dict[str, object]] = {}
    for line in rows(book[name], "Date"):
        key = line["Date"].date() if isinstance(line["Date"], datetime) else line["Date"]
        found.setdefault(key, line)
    return found


def test_the_sheets_are_in_order_and_carry_peoples_names(book: Workbook) -> None:
    assert book.sheetnames == [
        *("Summary", "Register"),
        *("=1+1", "a-b", "Ada Byron", "ADA BYRON (0006)", "Émile Zola", "אבגד הוז", "👩‍💻 Emoji"),
        *("Punches", "About"),
    ]


def test_names_come_back_as_they_were(book: Workbook) -> None:
    found = [line["Name"] for line in rows(book["Summary"], "Employee ID")][:-1]
    assert found == [
        each.name for each in (FORGETFUL, BUSY, PLAIN, NAMESAKE, NIGHTS, NEWCOMER, IDLE)
    ]


def test_no_text_is_a_formula_and_what_looks_like_one_is_marked_as_text(book: Workbook) -> None:
    formulas = 0
    for sheet in book.worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.data_type == "f":
                formulas += 1
                assert str(cell.value).startswith(("=COUNTIF(", "=SUM(", "=ROUND("))
            elif isinstance(cell.value, str) and cell.value[:1] in set("=+-@"):
                assert cell.quotePrefix
    assert formulas > 0
    texts = {line["Kiosk"] for line in rows(book["Punches"], "Employee ID")}
    assert "+back" in texts


def test_ids_are_text_and_keep_their_zeros(book: Workbook) -> None:
    ids = [line["Employee ID"] for line in rows(book["Summary"], "Employee ID")]
    assert ids[:3] == ["0003", "-7", "0001"]


def test_the_summary_has_the_figures_of_each_timesheet(book: Workbook) -> None:
    month = company()
    people = rows(book["Summary"], "Employee ID")[:-1]
    for line, sheet in zip(people, month.timesheets, strict=True):
        assert line["Employee ID"] == sheet.person.employee_id
        assert line["Worked h:mm"] == sheet.worked
        assert line["Worked hours"] == float(decimal_hours(sheet.worked))
        assert line["Missing punches"] == sheet.missing_punches


def test_every_timesheet_ends_with_the_time_of_the_summary(book: Workbook) -> None:
    names = [name for name in book.sheetnames if name not in {"Summary", "Register", "Punches"}]
    totals = [timesheet(book, name)["Total October 2026"] for name in names[:-1]]
    summary = rows(book["Summary"], "Employee ID")[:-1]
    assert [line["Worked h:mm"] for line in totals] == [line["Worked h:mm"] for line in summary]
    assert [line["Worked hours"] for line in totals] == [line["Worked hours"] for line in summary]


def test_the_register_has_a_letter_for_each_day(book: Workbook) -> None:
    register = {line["Employee ID"]: line for line in rows(book["Register"], "Employee ID")}
    plain, new, lazy = register["0001"], register["0004"], register["0007"]
    assert [plain[day] for day in ("Thu 1", "Fri 2", "Sat 3", "Mon 5")] == ["P", "P", None, "P"]
    assert (new["Wed 14"], new["Thu 15"], new["Fri 16"]) == ("-", "P", None)
    assert (new["Wed 21"], new["Thu 22"]) == ("-", "!")
    assert not any(lazy[title] for title in lazy if " " in title and title[-1].isdigit())


def test_colour_and_letter_say_the_same(book: Workbook) -> None:
    sheet = book["Register"]
    fills: dict[object, set[str]] = {}
    for row in sheet.iter_rows(min_row=5, max_row=11, min_col=4, max_col=34):
        for cell in row:
            fills.setdefault(cell.value, set()).add(str(cell.fill.fgColor.rgb))
    assert len(fills["P"]) == len(fills["!"]) == len(fills["-"]) == 1
    assert fills["P"] != fills["!"] != fills["-"]
    assert len(fills[None]) == 2  # blank, and blank at the weekend


def test_a_plain_day_has_its_two_pairs_break_and_times(book: Workbook) -> None:
    day = timesheet(book, "Ada Byron")[date(2026, 10, 5)]
    assert (day["Day"], day["Code"], day["Method"], day["Note"]) == ("Mon", "P", "face", None)
    assert day["In"] == wall("2026-10-05 08:58:40")
    assert day["Out 2"] == wall("2026-10-05 17:02:10")
    assert day["Break"] == timedelta(minutes=45)
    assert day["Worked h:mm"] == timedelta(hours=7, minutes=18, seconds=30)
    assert day["Worked hours"] == 7.31


def test_weeks_are_totalled(book: Workbook) -> None:
    lines = timesheet(book, "Ada Byron")
    assert lines["Week 40"]["Worked h:mm"] == 2 * timedelta(hours=7, minutes=18, seconds=30)
    assert lines["Week 41"]["Worked hours"] == 36.54


def test_a_night_is_on_the_day_it_began_and_its_out_says_next_day(book: Workbook) -> None:
    sheet = book["Émile Zola"]
    row = next(row for row in sheet.iter_rows() if row[0].value == wall("2026-10-05"))
    assert row[4].value == wall("2026-10-06 06:05")
    assert row[4].number_format == 'hh:mm" +1"'
    assert row[8].value == timedelta(hours=8, minutes=10)
    assert row[8].number_format == "[h]:mm"


def test_a_night_over_a_clock_change_says_so(book: Workbook) -> None:
    day = timesheet(book, "Émile Zola")[date(2026, 10, 24)]
    assert day["Worked h:mm"] == timedelta(hours=9)
    assert day["Note"] == "clocks went back 1:00 h: 9:00 h passed"


def test_what_is_missing_is_called_missing_and_is_not_counted(book: Workbook) -> None:
    days = timesheet(book, "=1+1")
    first, third = days[date(2026, 10, 5)], days[date(2026, 10, 7)]
    assert (first["Code"], first["Out"], first["Worked h:mm"]) == ("!", "missing", timedelta())
    assert first["Note"] == "no clock-out after 09:00: closed after 16:00 h, not counted"
    assert (third["In"], third["Note"]) == ("missing", "no clock-in before 17:00: not counted")


def test_what_still_runs_is_called_running(book: Workbook) -> None:
    day = timesheet(book, "ADA BYRON (0006)")[date(2026, 10, 30)]
    assert (day["Code"], day["Out"]) == (None, "running")
    assert day["Note"] == "in since 09:00, still running"


def test_more_than_two_pairs_go_on_in_the_next_row(book: Workbook) -> None:
    lines = [row for row in book["a-b"].iter_rows(values_only=True) if row[0] == wall("2026-10-05")]
    assert len(lines) == 3
    assert [line[8] is not None for line in lines] == [True, False, False]
    assert lines[2][4] == wall("2026-10-05 17:00")
    assert lines[0][10] == "face, PIN"


def test_a_timesheet_is_certified_and_signed_with_printed_names(book: Workbook) -> None:
    texts = [
        str(cell) for row in book["Ada Byron"].iter_rows(values_only=True) for cell in row if cell
    ]
    assert "I certify that the times above are complete and correct." in texts
    assert "Ada Byron, employee: date, signature" in texts
    assert "Approved by (printed name): date, signature" in texts


def test_a_name_written_from_right_to_left_does_not_run_out_of_the_page(book: Workbook) -> None:
    sheet = book[NEWCOMER.name]
    named = [row[0] for row in sheet.iter_rows() if str(row[0].value).startswith(NEWCOMER.name)]
    assert [cell.alignment.horizontal for cell in named] == ["left"]


def test_the_raw_punches_are_all_there_with_what_became_of_them(book: Workbook) -> None:
    month = company()
    lines = rows(book["Punches"], "Employee ID")
    uses = [use for sheet in month.timesheets for use in sheet.uses]
    assert [line["UUID"] for line in lines] == [str(use.punch.uuid) for use in uses]
    out = next(line for line in lines if line["UTC"] == wall("2026-10-25 05:00"))
    assert out["Local time"] == wall("2026-10-25 06:00")
    assert (out["Zone"], out["Offset"], out["Kind"]) == ("Europe/Berlin", "+01:00", "out")
    assert out["Booked to"] == wall("2026-10-24")
    assert [line["Read as"] for line in lines].count("clock-in missing") == 1


def test_about_says_from_what_and_by_which_rules(book: Workbook) -> None:
    about = dict(row[:2] for row in book["About"].iter_rows(values_only=True) if row[0])
    assert about["Site"] == "Main office"
    assert about["Time zone"] == "Europe/Berlin"
    assert about["Generated at"] == "2026-10-30 12:00:00 +01:00"
    assert str(about["Status"]).startswith("DRAFT")
    assert about["Duplicate interval"] == "2 min"
    assert about["People"] == 7
    assert about["Days to look at (!)"] == 4
    assert about["Days: lies in the future"] == 1
    assert about["Still running"] == 1


def test_every_sheet_prints_one_page_wide_on_landscape_a4_with_repeated_titles(
    book: Workbook,
) -> None:
    for sheet in book.worksheets:
        setup = sheet.page_setup
        assert (setup.orientation, setup.paperSize, setup.fitToWidth) == ("landscape", 9, 1)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows
        assert sheet.freeze_panes
        assert "&P" in sheet.oddFooter.right.text
    assert book["Ada Byron"].page_setup.fitToHeight == 1
    assert book["Punches"].page_setup.fitToHeight == 0


def test_a_timesheet_of_very_many_stints_goes_on_to_another_page(tmp_path: Path) -> None:
    start = at("2026-10-01 06:00")
    seen = [start + timedelta(minutes=20 * number) for number in range(300)]
    month = month_timesheets(
        clocked(*seen), [PLAIN], POLICY, SITE, Month(2026, 10), at("2026-11-02 09:00")
    )
    write_month_book(month, tmp_path / "x.xlsx", in_silence)
    assert load_workbook(tmp_path / "x.xlsx")["Ada Byron"].page_setup.fitToHeight == 0


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
    assert book["Summary"].auto_filter.ref == "A4:H11"
    assert book["Register"].auto_filter.ref == "A4:C11"
    assert book["Punches"].auto_filter.ref == f"A1:L{book['Punches'].max_row}"


def test_a_name_in_the_summary_leads_to_the_timesheet(book: Workbook) -> None:
    targets = [cell.hyperlink.location for (cell,) in book["Summary"]["B5:B11"]]
    assert targets[1] == "'a-b'!A1"
    assert targets[3] == "'ADA BYRON (0006)'!A1"


def test_progress_is_told_person_by_person(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    write_month_book(company(), tmp_path / "x.xlsx", lambda *step: told.append(step))
    assert told == [(number, 7) for number in range(1, 8)]


def test_a_month_of_nobody_is_a_workbook_too(tmp_path: Path) -> None:
    write_month_book(company([]), tmp_path / "x.xlsx", in_silence)
    book = load_workbook(tmp_path / "x.xlsx")
    assert book.sheetnames == ["Summary", "Register", "Punches", "About"]
    assert book["Summary"]["A5"].value == "Nobody was employed or clocked in."


@pytest.mark.parametrize("month", [Month(2027, 2), Month(2028, 2)])
def test_a_month_to_come_is_blank(tmp_path: Path, month: Month) -> None:
    write_month_book(company([PLAIN], month=month), tmp_path / "x.xlsx", in_silence)
    line = rows(load_workbook(tmp_path / "x.xlsx")["Register"], "Employee ID")[0]
    days = [value for title, value in line.items() if " " in title and title[-1].isdigit()]
    assert days == [None] * len(month.days)
    assert f"{'Mon' if month.year == 2027 else 'Tue'} {1 if month.year == 2027 else 29}" in line


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
