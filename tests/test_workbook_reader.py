"""The reader that checks workbooks reads what others wrote, and calculates as they do."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation
from workbook_formulas import Calculator, FormulaError, letters
from workbook_reader import ReadBook, place, read_workbook

NIGHT = datetime.fromisoformat("2026-03-29 21:55:04")


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> ReadBook:
    made = Workbook()
    sheet = made.active
    sheet.title = "It's a sheet"
    sheet.append(["Date", "Time", "Instant", "Length", "Count", "Text"])
    sheet.append(
        [
            date(2026, 3, 29),
            time(9, 7, 1),
            NIGHT,
            timedelta(hours=31, minutes=5),
            3,
            "=1+1",
        ]
    )
    sheet.append([None, None, None, timedelta(hours=9), 4, "<b>ä_x000A_</b>"])
    sheet["A2"].number_format = "yyyy-mm-dd"
    sheet["D2"].number_format = sheet["D3"].number_format = "[h]:mm"
    sheet["F2"].data_type = "s"
    sheet["F2"].quotePrefix = True
    sheet["D4"] = "=SUM(D2:D3)"
    sheet["E4"] = "=ROUND(SUM(D2:D3)*24,1)-2*E2/(E3-1)"
    sheet["F4"] = '=COUNTIF($A$1:F1,"TEXT")+COUNTIF(E2:E3,4)'
    sheet["A2"].comment = Comment("a chain\nof steps", "who")
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = "A1:F3"
    sheet.page_setup.orientation = "landscape"
    sheet.print_title_rows = "1:1"
    rule = DataValidation(type="list", formula1='"P,A"')
    rule.add("B2:B3")
    sheet.add_data_validation(rule)
    made.create_sheet("Empty")
    path = tmp_path_factory.mktemp("book") / "book.xlsx"
    made.save(path)
    return read_workbook(path)


def test_values_are_read_as_they_are_shown(book: ReadBook) -> None:
    first, second = book["It's a sheet"].table("Date")[:2]
    assert {title: cell.value for title, cell in first.items()} == {
        "Date": date(2026, 3, 29),
        "Time": time(9, 7, 1),
        "Instant": NIGHT,
        "Length": timedelta(hours=31, minutes=5),
        "Count": 3.0,
        "Text": "=1+1",
    }
    assert first["Text"].is_quoted
    assert first["Text"].formula is None
    assert second["Length"].value == timedelta(hours=9)
    assert second["Date"].value is None


def test_what_surrounds_the_values_is_read(book: ReadBook) -> None:
    sheet = book["It's a sheet"]
    assert (sheet.frozen, sheet.filtered, sheet.orientation) == ("B2", "A1:F3", "landscape")
    assert "a chain\nof steps" in sheet.comments["A2"]
    assert sheet.validations == (("B2:B3", '"P,A"'),)
    assert book.defined_names["_xlnm.Print_Titles", "It's a sheet"] == "'It''s a sheet'!$1:$1"
    assert book["Empty"].height == 0


def test_formulas_come_to_what_they_say(book: ReadBook) -> None:
    calculator = Calculator(book)
    assert calculator.cell("It's a sheet", "D4") == pytest.approx((31 + 5 / 60 + 9) / 24)
    assert calculator.cell("It's a sheet", "E4") == 40.1 - 2 * 3 / 3
    assert calculator.cell("It's a sheet", "F4") == 2
    assert calculator.calculate("Empty", "='It''s a sheet'!E3*2") == 8
    assert calculator.calculate("Empty", '=IF(1>2,"more","less")') == "less"


@pytest.mark.parametrize("formula", ["=VLOOKUP(1,2)", "=1+", "=1)", "=#REF!", '="a"+1', "=SUM(1"])
def test_a_formula_it_does_not_know_is_no_zero(book: ReadBook, formula: str) -> None:
    with pytest.raises(FormulaError):
        Calculator(book).calculate("Empty", formula)


@pytest.mark.parametrize(("reference", "found"), [("A1", (1, 1)), ("$AB$12", (12, 28))])
def test_references_are_rows_and_columns(reference: str, found: tuple[int, int]) -> None:
    assert place(reference) == found
    assert letters(found[1]) == reference.strip("$").split("$")[0].rstrip("0123456789")
