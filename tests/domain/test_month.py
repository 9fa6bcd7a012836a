"""A month and its name."""

from __future__ import annotations

from datetime import date

import pytest

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.month import Month

OCTOBER = Month(2026, 10)


def test_the_month_of_a_day_holds_it() -> None:
    assert Month.of(date(2026, 10, 31)) == OCTOBER
    assert OCTOBER.days[0] == OCTOBER.first == date(2026, 10, 1)
    assert OCTOBER.days[-1] == OCTOBER.last == date(2026, 10, 31)
    assert date(2025, 10, 1) not in OCTOBER


def test_a_month_is_read_and_written_the_same_way() -> None:
    assert str(Month.parse(" 2026-03 ")) == "2026-03"
    assert Month.parse("2024-02").last == date(2024, 2, 29)
    assert date(2026, 10, 31) in OCTOBER
    assert date(2026, 11, 1) not in OCTOBER


@pytest.mark.parametrize(
    "text", ["", "2026", "2026-13", "2026-00", "03-2026", "0001-01", "²026-03"]
)
def test_what_is_no_month_is_refused_in_words(text: str) -> None:
    with pytest.raises(InvalidInputError, match="not a month"):
        Month.parse(text)
