"""What is put into a cell is what the cell holds and shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from attendance_app.reports import styles
from attendance_app.reports.book import Book, streamed_book
from attendance_app.reports.sheets import Formula, Item, Link, Noted, Sheet, Value
from attendance_app.reports.styles import Look


@contextmanager
def new_book(path: Path) -> Iterator[Book]:
    with streamed_book(path, title="A book", created=datetime(2026, 10, 1, tzinfo=UTC)) as book:
        yield book


def new_sheet(book: Book, title: str = "Sheet") -> Sheet:
    return Sheet(book, title, widths=[10], heading_rows=1, heading_columns=0, footer="")


def written(tmp_path: Path, *lines: list[Item]) -> Worksheet:
    """A sheet of these lines, read back."""
    with new_book(tmp_path / "book.xlsx") as book:
        sheet = new_sheet(book)
        for line in lines:
            sheet.append(line)
        sheet.finish()
    found = load_workbook(tmp_path / "book.xlsx")["Sheet"]
    assert isinstance(found, Worksheet)
    return found


@pytest.mark.parametrize(
    ("value", "look", "kind"),
    [
        (3, styles.NUMBER, "n"),
        (0.5, styles.AMOUNT, "n"),
        (Decimal("8.17"), styles.AMOUNT, "n"),
        (timedelta(hours=36), styles.LENGTH, "d"),
        (datetime.fromisoformat("2026-10-05 12:00:01"), styles.INSTANT, "d"),
        (datetime.fromisoformat("2026-10-05 12:00:01"), styles.CLOCK, "d"),
        (datetime.fromisoformat("2026-10-06 12:00:01"), styles.clock_after(1), "d"),
    ],
)
def test_a_number_a_date_and_a_duration_are_what_they_are(
    tmp_path: Path, value: Value, look: Look, kind: str
) -> None:
    cell = written(tmp_path, [(value, look)])["A1"]
    assert (cell.value, cell.data_type, cell.number_format) == (
        float(value) if isinstance(value, Decimal) else value,
        kind,
        look.number_format,
    )


def test_a_date_is_that_day(tmp_path: Path) -> None:
    cell = written(tmp_path, [(date(2026, 10, 5), styles.DAY)])["A1"]
    assert cell.value == datetime.fromisoformat("2026-10-05")
    assert cell.number_format == "yyyy-mm-dd"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "=",
        "+1",
        "-1",
        "@A1",
        "\t=1",
        "#N/A",
        "0012",
        "1e5",
        "TRUE",
        "<&>",
        " x ",
    ],
)
def test_text_is_text_whatever_it_looks_like(tmp_path: Path, text: str) -> None:
    plain, looked_at, again = written(
        tmp_path, [("x", styles.TEXT), (text, styles.TEXT), ("y", styles.TEXT)]
    )[1]
    assert (looked_at.value, looked_at.data_type) == (text, "s")
    assert looked_at.quotePrefix is (text[0] in "=+-@\t")
    assert not plain.quotePrefix
    assert not again.quotePrefix


def test_only_a_formula_is_a_formula(tmp_path: Path) -> None:
    formula = Formula('=COUNTIF(A1:A2,"<"&B1)', 3)
    cell = written(tmp_path, [("=1", styles.TEXT), (formula, styles.TEXT)])["B1"]
    assert (cell.value, cell.data_type) == (formula.text, "f")
    assert not cell.quotePrefix


def test_nothing_is_an_empty_cell_that_keeps_its_look(tmp_path: Path) -> None:
    blank, missing = written(tmp_path, [(None, styles.TEXT), None, (1, styles.PLAIN)])[1][:2]
    assert (blank.value, blank.border.left.style) == (None, "thin")
    assert (missing.value, missing.has_style) == (None, False)


def test_cells_of_one_look_keep_their_own_values(tmp_path: Path) -> None:
    sheet = written(tmp_path, [(1, styles.TEXT), ("a", styles.TEXT)], [(None, styles.TEXT)] * 2)
    assert list(sheet.values) == [(1, "a"), (None, None)]


def test_a_link_leads_from_its_own_sheet_and_from_no_other_cell(tmp_path: Path) -> None:
    with new_book(tmp_path / "book.xlsx") as book:
        first, second = new_sheet(book, "First"), new_sheet(book, "It's #1")
        first.append([("plain", styles.LINK)])
        second.append([("plain", styles.LINK), (Link("=go", "First", "B7"), styles.LINK)])
        first.append([(Link("go", "It's #1"), styles.LINK), ("plain", styles.LINK)])
        first.finish()
        second.finish()
    found = load_workbook(tmp_path / "book.xlsx")
    links = {
        (sheet.title, cell.coordinate): (cell.value, cell.hyperlink.location)
        for sheet in found.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.hyperlink
    }
    assert links == {
        ("First", "A2"): ("go", "'It''s #1'!A1"),
        ("It's #1", "B1"): ("=go", "First!B7"),
    }


def test_a_time_with_a_zone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="offset-aware"):
        written(tmp_path, [(datetime(2026, 1, 1, tzinfo=UTC), styles.INSTANT)])


def test_a_formula_has_its_result_for_readers_that_do_not_calculate(tmp_path: Path) -> None:
    written(
        tmp_path,
        [
            (Formula("=SUM(B2:B3)", Decimal("1.25")), styles.AMOUNT),
            (Formula("=B2", timedelta(hours=36)), styles.LENGTH),
        ],
    )
    line = load_workbook(tmp_path / "book.xlsx", data_only=True)["Sheet"][1]
    assert [cell.value for cell in line] == [1.25, timedelta(hours=36)]


def test_a_note_stands_at_its_cell_and_its_value_in_it(tmp_path: Path) -> None:
    cell, plain = written(
        tmp_path,
        [(Noted(timedelta(hours=8), "In 09:00.\nOut <17:00>."), styles.LENGTH), (1, styles.NUMBER)],
    )[1]
    assert cell.value == timedelta(hours=8)
    assert cell.comment.text == "In 09:00.\nOut <17:00>."
    assert plain.comment is None


def test_heights_are_kept_even_of_rows_without_cells(tmp_path: Path) -> None:
    with new_book(tmp_path / "book.xlsx") as book:
        sheet = new_sheet(book)
        sheet.append(height=100)
        sheet.append([("x", styles.TEXT)], height=20)
        sheet.append([("y", styles.TEXT)])
        sheet.finish()
    found = load_workbook(tmp_path / "book.xlsx")["Sheet"]
    assert [found.row_dimensions[row].height for row in (1, 2, 3)] == [100, 20, None]
    assert (found["A2"].value, found["A3"].value, found.max_row) == ("x", "y", 3)


def test_text_that_looks_like_an_escape_is_not_one(tmp_path: Path) -> None:
    """Excel reads ``_x0041_`` as an A, unless its underscore is written as ``_x005F_``."""
    written(tmp_path, [("_x0041_", styles.TEXT), ("a_x", styles.TEXT)])
    with ZipFile(tmp_path / "book.xlsx") as file:
        xml = file.read("xl/worksheets/sheet1.xml")
    assert b"<t>_x005F_x0041_</t>" in xml
    assert b"<t>a_x</t>" in xml
