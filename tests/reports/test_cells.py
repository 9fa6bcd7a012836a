"""Values become cells of the right type."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from attendance_app.reports.cells import Formula, Value, cell_xml


@pytest.mark.parametrize(
    ("value", "content"),
    [
        (3, "<v>3</v>"),
        (0.5, "<v>0.5</v>"),
        (Decimal("8.17"), "<v>8.17</v>"),
        (timedelta(hours=36), "<v>1.5</v>"),
        (date(1900, 3, 1), "<v>61</v>"),  # ISO/IEC 29500-1, 18.17.4.1: the day after day 60
        (datetime.fromisoformat("2026-10-05 12:00"), "<v>46300.5</v>"),
        (Formula('COUNTIF(A1:A2,"P")', 2), '<f>COUNTIF(A1:A2,"P")</f><v>2</v>'),
        (Formula("A1&A2", timedelta(hours=6)), "<f>A1&amp;A2</f><v>0.25</v>"),
    ],
)
def test_a_number_a_date_and_a_formula_are_what_they_are(value: Value, content: str) -> None:
    assert cell_xml("B7", 4, value) == f'<c r="B7" s="4">{content}</c>'


@pytest.mark.parametrize("text", ["=1+1", "#N/A", "0012", "1e5", "TRUE", "<&>", " x ", ""])
def test_text_is_text_whatever_it_looks_like(text: str) -> None:
    inner = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert cell_xml("A1", 0, text) == (
        f'<c r="A1" s="0" t="inlineStr"><is><t xml:space="preserve">{inner}</t></is></c>'
    )


def test_nothing_is_an_empty_cell_that_keeps_its_look() -> None:
    assert cell_xml("A1", 5, None) == '<c r="A1" s="5"/>'


@pytest.mark.parametrize("value", [datetime(2026, 1, 1, tzinfo=UTC), True, object()])
def test_what_a_cell_cannot_hold_is_refused(value: Value) -> None:
    with pytest.raises(TypeError, match="cannot hold"):
        cell_xml("A1", 0, value)
