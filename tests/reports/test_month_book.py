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
from companies import BUSY, FORGETFUL, IDLE, NAMESAKE, NEWCOMER, NIGHTS, PLAIN, company, ruled
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from timekeeping import SITE, at, clocked, inputs, someone

from attendance_app.domain.closing import Closing, figures_digest
from attendance_app.domain.explaining import Cell, explain_cell
from attendance_app.domain.policy_fields import FIELDS
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
def ruled_book(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    """Of a month with schedules, read without calculating anything."""
    target = tmp_path_factory.mktemp("book") / "ruled.xlsx"
    write_month_book(ruled(), target, in_silence)
    return load_workbook(target, data_only=True)


@pytest.fixture(scope="module")
def book(path: Path) -> Workbook:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return load_workbook(path, data_only=True)


def rows(sheet: Worksheet, heading: str) -> list[dict[str, object]]:
    """The lines below the row that begins with `heading`, by column title."""
    lines = list(sheet.iter_rows(values_only=True))
    at = next(number for number, line in enumerate(lines) if line[0] == heading)
    titles = [str(title) for title in lines[at] if title is not None]
    return [dict(zip(titles, line, strict=False)) for line in lines[at + 1 :]]


def people(book: Workbook) -> list[dict[str, object]]:
    """The lines of the Summary, without what is below them."""
    lines = rows(book["Summary"], "Employee ID")
    return lines[: next(n for n, line in enumerate(lines) if line["Employee ID"] == "Total")]


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
        *("Punches", "Corrections", "About"),
    ]


def test_names_come_back_as_they_were(book: Workbook) -> None:
    found = [line["Name"] for line in people(book)]
    assert found == [
        each.name for each in (FORGETFUL, BUSY, PLAIN, NAMESAKE, NIGHTS, NEWCOMER, IDLE)
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


def test_ids_are_text_and_keep_their_zeros(book: Workbook) -> None:
    ids = [line["Employee ID"] for line in people(book)]
    assert ids[:3] == ["0003", "-7", "0001"]


def test_the_summary_has_the_figures_of_each_timesheet(ruled_book: Workbook) -> None:
    month = ruled()
    lines = people(ruled_book)
    assert len(lines) == 3
    for line, sheet in zip(lines, month.timesheets, strict=True):
        totals, hours = sheet.totals, sheet.totals.hours
        assert line["Employee ID"] == sheet.person.employee_id
        assert line["Scheduled days"] == totals.scheduled_days
        assert line["Scheduled h:mm"] == totals.scheduled
        assert (line["Present"], line["Absent"]) == (totals.present, totals.absent)
        assert line["Leave: annual"] == totals.leave.get("annual", 0)
        assert line["Late min"] == totals.late.total_seconds() / 60
        for title, time in (
            ("Worked", hours.total),
            ("Regular", hours.regular),
            ("Overtime ×1.5/×1.75", hours.overtime),
            ("Weekly off ×1.5", hours.weekly_off),
            ("Holiday ×2", hours.holiday),
        ):
            assert line[f"{title} h:mm"] == time
            assert line[f"{title} hours"] == float(decimal_hours(time))


def test_the_summary_has_a_column_for_every_type_of_leave_that_occurs(
    book: Workbook, ruled_book: Workbook
) -> None:
    def leave(found: Workbook) -> list[str]:
        return [title for title in people(found)[0] if title.startswith("Leave")]

    assert leave(ruled_book) == ["Leave: annual", "Leave: sick", "Leave: unpaid"]
    assert leave(book) == []


def test_one_line_of_the_summary_by_hand(ruled_book: Workbook) -> None:
    """Maya: late on the 5th, overtime, a day off and a holiday worked, half a day of leave."""
    line = people(ruled_book)[0]
    assert line["Name"] == "Maya Drawn"
    assert (line["Late count"], line["Late min"]) == (1, 12.5)
    assert (line["Early count"], line["Early min"]) == (1, 30)
    assert line["Overtime ×1.5/×1.75 h:mm"] == timedelta(hours=2, minutes=47, seconds=30)
    assert line["Overtime ×1.5/×1.75 hours"] == pytest.approx(2.79)
    assert line["Weekly off ×1.5 h:mm"] == timedelta(hours=4, minutes=20)
    assert line["Holiday ×2 h:mm"] == timedelta(hours=3)
    assert (line["Holidays"], line["Half days"], line["Leave: sick"]) == (1, 1, 0.5)
    assert (line["Missing punches"], line["Corrections"], line["Open exceptions"]) == (1, 2, 0)


def test_every_timesheet_ends_with_the_figures_of_the_summary(ruled_book: Workbook) -> None:
    for line in people(ruled_book):
        total = timesheet(ruled_book, str(line["Name"]))["Total October 2026"]
        for title, value in line.items():
            if title.endswith((" h:mm", " hours")) and not title.startswith("Scheduled"):
                assert total[title] == value, title


def test_the_register_has_a_letter_for_each_day(book: Workbook) -> None:
    register = {line["Employee ID"]: line for line in rows(book["Register"], "Employee ID")}
    plain, new, lazy = register["0001"], register["0004"], register["0007"]
    assert [plain[day] for day in ("Thu 1", "Fri 2", "Sat 3", "Mon 5")] == ["P", "P", "WO", "P"]
    assert (new["Wed 14"], new["Thu 15"], new["Fri 16"]) == ("-", "P", None)
    assert (new["Wed 21"], new["Thu 22"]) == ("-", "!")
    days = {lazy[title] for title in lazy if " " in title and title[-1].isdigit()}
    assert days == {None, "WO"}


def test_the_register_has_every_code(ruled_book: Workbook) -> None:
    register = {line["Employee ID"]: line for line in rows(ruled_book["Register"], "Employee ID")}
    maya, olga = register["0001"], register["300"]
    days = ("Mon 5", "Wed 7", "Sat 10", "Tue 20", "Wed 21", "Tue 27")
    assert [maya[day] for day in days] == ["P", "A", "WO", "H", "HD", "P"]
    assert [olga[day] for day in ("Thu 1", "Mon 12", "Wed 14")] == ["L", "L", "A"]


def test_the_register_is_printed_on_a3(book: Workbook) -> None:
    assert book["Register"].page_setup.paperSize == 8


def test_colour_and_letter_say_the_same(ruled_book: Workbook, book: Workbook) -> None:
    fills: dict[object, set[str]] = {}
    for found in (ruled_book, book):
        sheet = found["Register"]
        last = 4 + len(people(found))
        for row in sheet.iter_rows(min_row=5, max_row=last, min_col=4, max_col=34):
            for cell in row:
                fills.setdefault(cell.value, set()).add(str(cell.fill.fgColor.rgb))
    assert set(fills) == {"P", "A", "HD", "L", "H", "WO", "!", "-", None}
    assert all(len(found) == 1 for found in fills.values())
    assert len({fill for found in fills.values() for fill in found}) == len(fills)


def test_a_plain_day_has_its_two_pairs_break_and_times(book: Workbook) -> None:
    day = timesheet(book, "Ada Byron")[date(2026, 10, 5)]
    assert (day["Day"], day["Code"], day["Method"], day["Note"]) == ("Mon", "P", "face", None)
    assert day["Regular h:mm"] == timedelta(hours=7, minutes=18, seconds=30)
    assert (day["Overtime ×1.5 h:mm"], day["Late"]) == (None, None)
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
    titles = [cell.value for cell in sheet[5]]
    out, worked = row[titles.index("Out")], row[titles.index("Worked h:mm")]
    assert out.value == wall("2026-10-06 06:05")
    assert out.number_format == 'hh:mm" +1"'
    assert worked.value == timedelta(hours=8, minutes=10)
    assert worked.number_format == "[h]:mm"


def test_a_day_of_two_shifts_has_a_row_for_each_and_its_figures_in_the_first(
    ruled_book: Workbook,
) -> None:
    lines = [
        line
        for line in rows(ruled_book["Noah Drawn"], "Date")
        if line["Date"] == wall("2026-10-05")
    ]
    assert [line["Shift"] for line in lines] == ["06:00-10:00", "16:00-20:00"]
    assert [line["In"] for line in lines] == [wall("2026-10-05 06:00"), wall("2026-10-05 16:20")]
    assert [line["Worked h:mm"] for line in lines] == [timedelta(hours=7, minutes=40), None]
    assert [line["Late"] for line in lines] == [timedelta(minutes=20), None]


def test_figures_are_explained_at_their_cells(ruled_book: Workbook) -> None:
    sheet = ruled_book["Maya Drawn"]
    titles = [cell.value for cell in sheet[5]]
    row = next(row for row in sheet.iter_rows() if row[0].value == wall("2026-10-05"))
    notes = {
        title: cell.comment.text
        for title, cell in zip(titles, row, strict=True)
        if cell.comment is not None
    }
    assert set(notes) == {
        *("Code", "Worked h:mm", "Regular h:mm", "Overtime ×1.5/×1.75 h:mm", "Late"),
    }
    day = ruled().timesheets[0].days[4]
    for title, cell in (("Worked h:mm", Cell.WORKED), ("Late", Cell.LATE), ("Code", Cell.CODE)):
        steps = [step.sentence for step in explain_cell(day, cell)]
        assert notes[title].split("\n") == steps
    assert "0:12:30 h late" in notes["Late"]


def test_a_timesheet_says_what_the_month_comes_to_in_days(ruled_book: Workbook) -> None:
    text = str(ruled_book["Maya Drawn"]["A4"].value)
    assert text.startswith("Scheduled 21 days, 189:00 h · present 3.5 · absent 17 · half days 1")
    assert "sick leave 0.5 · holidays 1" in text


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
    titles = [cell.value for cell in book["a-b"][5]]
    worked = titles.index("Worked h:mm")
    assert [line[worked] is not None for line in lines] == [True, False, False]
    assert lines[2][titles.index("Out")] == wall("2026-10-05 17:00")
    assert lines[0][titles.index("Method")] == "face, PIN"


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


def test_every_version_of_a_punch_is_there_and_those_without_effect_are_marked(
    ruled_book: Workbook,
) -> None:
    lines = rows(ruled_book["Punches"], "Employee ID")
    first = [line for line in lines if line["Local time"] == wall("2026-10-05 09:12")]
    second = [line for line in lines if line["Local time"] == wall("2026-10-05 09:12:30")]
    assert [line["Read as"] for line in (*first, *second)] == [
        "replaced by a correction",
        "counted",
    ]
    assert [line["Method"] for line in (*first, *second)] == ["face", "correction"]
    (voided,) = (line for line in lines if line["Read as"] == "voided")
    assert voided["Local time"] == wall("2026-10-07 18:00")


def test_corrections_say_what_became_of_what_by_whom_and_why(ruled_book: Workbook) -> None:
    changed, voided, accepted = rows(ruled_book["Corrections"], "Employee ID")
    assert changed == {
        "Employee ID": "0001",
        "Name": "Maya Drawn",
        "Work day": wall("2026-10-05"),
        "What": "punch changed",
        "Old": wall("2026-10-05 09:12"),
        "Old kind": "in",
        "New": wall("2026-10-05 09:12:30"),
        "New kind": "in",
        "By": "Pay office",
        "Why": "said =so",
        "When": wall("2026-10-12 08:00"),
    }
    assert (voided["What"], voided["Old kind"], voided["New"]) == ("punch voided", "out", None)
    assert (accepted["What"], accepted["Why"]) == ("accepted: clock-out missing", "left ill")
    assert accepted["Work day"] == wall("2026-10-27")


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


def test_every_sheet_prints_one_page_wide_on_landscape_a4_with_repeated_titles(
    book: Workbook,
) -> None:
    for sheet in book.worksheets:
        setup = sheet.page_setup
        paper = 8 if sheet.title == "Register" else 9
        # A setting that is not in the file is 1.
        assert (setup.orientation, setup.paperSize) == ("landscape", paper)
        assert setup.fitToWidth in (None, 1)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.print_title_rows
        assert sheet.freeze_panes
        assert "&P" in sheet.oddFooter.right.text
    assert book["Ada Byron"].page_setup.fitToHeight in (None, 1)
    assert book["Punches"].page_setup.fitToHeight == 0


def test_a_timesheet_of_very_many_stints_goes_on_to_another_page(tmp_path: Path) -> None:
    start = at("2026-10-01 06:00")
    seen = [start + timedelta(minutes=20 * number) for number in range(300)]
    month = month_timesheets(
        inputs(clocked(*seen), [PLAIN]), Month(2026, 10), at("2026-11-02 09:00")
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
    assert book["Summary"].auto_filter.ref == "A4:AB11"
    assert book["Register"].auto_filter.ref == "A4:C11"
    assert book["Punches"].auto_filter.ref == f"A1:L{book['Punches'].max_row}"


def test_a_name_in_the_summary_leads_to_the_timesheet(book: Workbook) -> None:
    targets = [cell.hyperlink.location for (cell,) in book["Summary"]["B5:B11"]]
    assert targets[1] == "'a-b'!A1"
    assert targets[3] == "'ADA BYRON (0006)'!A1"


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


def test_the_summary_has_three_charts_drawn_from_its_own_tables(tmp_path: Path) -> None:
    write_month_book(ruled(), tmp_path / "x.xlsx", in_silence)
    with ZipFile(tmp_path / "x.xlsx") as file:
        charts = [name for name in file.namelist() if re.search(r"charts/chart\d+\.xml$", name)]
        texts = [file.read(name).decode() for name in sorted(charts)]
    titles = [re.findall(r"<a:t>(.*?)</a:t>", text) for text in texts]
    assert titles == [
        ["Presence by day (people)"],
        ["Late by day (people)"],
        ["Hours by department"],
    ]
    sheet = load_workbook(tmp_path / "x.xlsx", data_only=True)["Summary"]
    ranges = [re.findall(r"<c:val><c:numRef><c:f>Summary!(.*?)</c:f>", text) for text in texts]
    assert [len(found) for found in ranges] == [5, 1, 2]

    def values(reference: str) -> list[object]:
        return [cell.value for row in sheet[reference.replace("$", "")] for cell in row]

    month = ruled()
    present = [
        sum(each.days[number].code == "P" for each in month.timesheets) for number in range(31)
    ]
    late = [sum(bool(each.days[number].late) for each in month.timesheets) for number in range(31)]
    assert values(ranges[0][0]) == present
    assert values(ranges[1][0]) == late
    regular = sorted(
        (float(decimal_hours(each.totals.hours.regular)) for each in month.timesheets), reverse=True
    )
    assert values(ranges[2][0]) == regular


def test_more_departments_than_a_chart_can_show_are_summed_up(tmp_path: Path) -> None:
    people = [someone(number, department=f"Team {number:02d}") for number in range(1, 16)]
    punches = [
        punch
        for person in people
        for punch in clocked(
            "2026-10-05 09:00", f"2026-10-05 10:{person.id:02d}", person_id=person.id
        )
    ]
    month = month_timesheets(inputs(punches, people), Month(2026, 10), at("2026-11-02 09:00"))
    write_month_book(month, tmp_path / "x.xlsx", in_silence)
    sheet = load_workbook(tmp_path / "x.xlsx", data_only=True)["Summary"]
    (heading,) = (
        cell for row in sheet.iter_rows() for cell in row if cell.value == "Hours by department"
    )
    below = [
        (
            sheet.cell(heading.row + number, heading.column).value,
            sheet.cell(heading.row + number, heading.column + 4).value,
        )
        for number in range(1, 14)
    ]
    assert below[0] == ("Team 15", 1.25)
    assert (below[11][0], below[12]) == ("other departments", (None, None))
    total = decimal_hours(month.totals.hours.regular)
    assert sum(hours for _, hours in below[:12]) == pytest.approx(float(total))
