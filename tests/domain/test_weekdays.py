"""Weekdays read and written as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.weekdays import days_text, parse_days


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Mon-Fri", {0, 1, 2, 3, 4}),
        ("Mon,Wed", {0, 2}),
        ("Fri-Mon", {4, 5, 6, 0}),
        ("daily", {0, 1, 2, 3, 4, 5, 6}),
        (" sunday ; TU – we ", {6, 1, 2}),
        ("Mon-Mon", {0}),
        ("Mon,Mon-Tue", {0, 1}),
    ],
)
def test_days_are_read_as_people_write_them(text: str, days: set[int]) -> None:
    assert parse_days(text) == days


@pytest.mark.parametrize("text", ["", "M", "Mon-", "Mon-Tue-Wed", "1", "Mon,,Tue", "Someday"])
def test_what_names_no_weekdays_is_refused_in_words(text: str) -> None:
    with pytest.raises(InvalidInputError, match="write them as in Mon-Fri"):
        parse_days(text)


@pytest.mark.parametrize(
    ("days", "text"),
    [
        ({0, 1, 2, 3, 4}, "Mon-Fri"),
        ({5, 6}, "Sat,Sun"),
        ({4, 5, 6, 0}, "Fri-Mon"),
        ({0, 2, 6}, "Mon,Wed,Sun"),
        (range(7), "daily"),
        ((), ""),
    ],
)
def test_days_are_written_shortly(days: set[int], text: str) -> None:
    assert days_text(days) == text


@given(st.frozensets(st.integers(0, 6), min_size=1))
def test_what_is_written_is_read_back(days: frozenset[int]) -> None:
    assert parse_days(days_text(days)) == days
