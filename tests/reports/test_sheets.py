"""What is put into a cell is what the cell holds and shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from attendance_app.reports import styles
from attendance_app.reports.book import Book, streamed_book
from attendance_app.reports.sheets import Formula, Item, Link, Sheet, Value
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
    "text", ["=1+1", "=", "+1", "-1", "@A1", "\t=1", "#N/A", "0012", "1e5", "TRUE", "<&>", " x "]
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
    formula = Formula('=COUNTIF(A1:A2,"<"&B1)')
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
        first, second = new_sheet(book, "First"), new_sheet(book, "It's")
        first.append([("plain", styles.LINK)])
        second.append([("plain", styles.LINK), (Link("=go", "First"), styles.LINK)])
        first.append([(Link("go", "It's"), styles.LINK), ("plain", styles.LINK)])
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
    assert links == {("First", "A2"): ("go", "'It''s'!A1"), ("It's", "B1"): ("=go", "'First'!A1")}


def test_a_time_with_a_zone_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="timezones"):
        written(tmp_path, [(datetime(2026, 1, 1, tzinfo=UTC), styles.INSTANT)])
