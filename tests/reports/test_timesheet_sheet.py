"""A timesheet has a person's days as they were worked, and can be signed."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from companies import NEWCOMER, PLAIN, ruled
from openpyxl import Workbook, load_workbook
from reading import in_silence, people, rows, timesheet, wall
from timekeeping import at, clocked, inputs

from attendance_app.domain.explaining import Cell, explain_cell
from attendance_app.domain.timesheet import Month, month_timesheets
from attendance_app.reports.month_book import write_month_book


def test_every_timesheet_ends_with_the_figures_of_the_summary(ruled_book: Workbook) -> None:
    for line in people(ruled_book):
        total = timesheet(ruled_book, str(line["Name"]))["Total October 2026"]
        for title, value in line.items():
            if title.endswith((" h:mm", " hours")) and not title.startswith("Scheduled"):
                assert total[title] == value, title


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


def test_a_timesheet_of_very_many_stints_goes_on_to_another_page(tmp_path: Path) -> None:
    start = at("2026-10-01 06:00")
    seen = [start + timedelta(minutes=20 * number) for number in range(300)]
    month = month_timesheets(
        inputs(clocked(*seen), [PLAIN]), Month(2026, 10), at("2026-11-02 09:00")
    )
    write_month_book(month, tmp_path / "x.xlsx", in_silence)
    assert load_workbook(tmp_path / "x.xlsx")["Ada Byron"].page_setup.fitToHeight == 0
