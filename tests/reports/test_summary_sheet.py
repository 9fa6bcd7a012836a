"""The Summary has everybody's figures, what they add up to, and charts of it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from companies import BUSY, FORGETFUL, IDLE, NAMESAKE, NEWCOMER, NIGHTS, PLAIN, ruled
from openpyxl import Workbook, load_workbook
from reading import in_silence, people
from timekeeping import at, clocked, inputs, someone

from attendance_app.domain.leave import Leave
from attendance_app.domain.timesheet import Month, decimal_hours, month_timesheets
from attendance_app.reports.month_book import write_month_book


def test_names_come_back_as_they_were(book: Workbook) -> None:
    found = [line["Name"] for line in people(book)]
    assert found == [
        each.name for each in (FORGETFUL, BUSY, PLAIN, NAMESAKE, NIGHTS, NEWCOMER, IDLE)
    ]


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


def test_a_name_in_the_summary_leads_to_the_timesheet(book: Workbook) -> None:
    targets = [cell.hyperlink.location for (cell,) in book["Summary"]["B5:B11"]]
    assert targets[1] == "'a-b'!A1"
    assert targets[3] == "'ADA BYRON (0006)'!A1"


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


def test_the_headings_are_as_high_as_the_longest_type_of_leave_needs(tmp_path: Path) -> None:
    leave = Leave(1, 1, date(2026, 10, 1), date(2026, 10, 2), "care of a relative far away")
    month = month_timesheets(
        inputs([], [PLAIN], leaves=(leave,)), Month(2026, 10), at("2026-11-02 09:00")
    )
    write_month_book(month, tmp_path / "x.xlsx", in_silence)
    sheet = load_workbook(tmp_path / "x.xlsx")["Summary"]
    assert f"Leave: {leave.type}" in [cell.value for cell in sheet[4]]
    assert sheet.row_dimensions[4].height >= 5 * 13
