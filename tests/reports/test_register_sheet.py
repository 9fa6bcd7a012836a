"""The Register has a letter for every person and day."""

from __future__ import annotations

from pathlib import Path

import pytest
from companies import NIGHTS, PLAIN, company
from openpyxl import Workbook, load_workbook
from reading import in_silence, people, rows
from timekeeping import someone

from attendance_app.domain.timesheet import Month
from attendance_app.reports.month_book import write_month_book


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


@pytest.mark.parametrize("month", [Month(2027, 2), Month(2028, 2)])
def test_a_month_to_come_is_blank(tmp_path: Path, month: Month) -> None:
    write_month_book(company([PLAIN], month=month), tmp_path / "x.xlsx", in_silence)
    line = rows(load_workbook(tmp_path / "x.xlsx")["Register"], "Employee ID")[0]
    days = [value for title, value in line.items() if " " in title and title[-1].isdigit()]
    assert days == [None] * len(month.days)
    assert f"{'Mon' if month.year == 2027 else 'Tue'} {1 if month.year == 2027 else 29}" in line


def test_a_line_is_as_high_as_its_longest_words_and_an_id_as_wide(tmp_path: Path) -> None:
    long = someone(
        1, "Ada Byron", employee_id="EMP-0001-DEMO", department="A department of many words"
    )
    write_month_book(company([long, NIGHTS]), tmp_path / "x.xlsx", in_silence)
    book = load_workbook(tmp_path / "x.xlsx")
    for name in ("Summary", "Register"):
        sheet = book[name]
        assert sheet.row_dimensions[5].height >= 2 * 13
        assert sheet.row_dimensions[6].height is None
        assert sheet.column_dimensions["A"].width > len("EMP-0001-DEMO")
