"""Cells of tables as people write them, and what is no date, time, length or choice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest

from attendance_app.domain.errors import InvalidInputError
from attendance_app.services.table_cells import (
    DayOrder,
    day_order,
    joined,
    read_date,
    read_hours,
    read_minutes,
    read_moment,
    read_time,
    read_yes_no,
)


@pytest.mark.parametrize(
    ("text", "order", "expected"),
    [
        ("2026-03-31", DayOrder.UNKNOWN, date(2026, 3, 31)),
        ("2026/3/1", DayOrder.UNKNOWN, date(2026, 3, 1)),
        (" 31.03.2026 ", DayOrder.UNKNOWN, date(2026, 3, 31)),
        ("2026-03-31 00:00:00", DayOrder.UNKNOWN, date(2026, 3, 31)),
        ("2026-03-31T00:00", DayOrder.UNKNOWN, date(2026, 3, 31)),
        ("04/03/2026", DayOrder.DAY_FIRST, date(2026, 3, 4)),
        ("04-03-2026", DayOrder.MONTH_FIRST, date(2026, 4, 3)),
        ("03/03/2026", DayOrder.UNKNOWN, date(2026, 3, 3)),
    ],
)
def test_dates_that_are_one_day(text: str, order: DayOrder, expected: date) -> None:
    assert read_date(text, order) == expected


@pytest.mark.parametrize(
    ("reader", "text"),
    [
        (read_date, "2026-03-31 09:00"),
        (read_date, "31.3.26"),
        (read_date, "2026-13-01"),
        (read_date, "0026-03-01"),
        (read_date, "2026-03/01"),
        (read_date, "46113"),
        (read_moment, "2026-03-31"),
        (read_moment, "2026-03-31 9"),
        (read_moment, "2026-03-31 13:00 pm"),
        (read_moment, "2026-03-31 09:60"),
        (read_time, "9"),
        (read_time, "09:00:30"),
        (read_time, "24:01"),
        (read_minutes, "-1"),
        (read_minutes, "1441"),
        (read_minutes, "7.5"),
        (read_hours, "24.5"),
        (read_hours, "8h"),
        (read_yes_no, "maybe"),
    ],
)
def test_what_is_neither_is_refused(reader: Callable[[str], object], text: str) -> None:
    with pytest.raises(InvalidInputError):
        reader(text)


def test_lengths_and_times_are_read() -> None:
    assert [read_time(text) for text in ("6:00", "24:00", "12:05 am", "5:15 P.M.")] == [
        time(6),
        time(0),
        time(0, 5),
        time(17, 15),
    ]
    assert [read_hours(text) for text in ("8", "7,5", "7:30", "0")] == [
        timedelta(hours=8),
        timedelta(hours=7.5),
        timedelta(hours=7.5),
        timedelta(),
    ]
    assert read_minutes("90") == timedelta(minutes=90)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["25/03/2026", "2026-03-01"], DayOrder.DAY_FIRST),
        (["3/25/2026 9:00", ""], DayOrder.MONTH_FIRST),
        (["03/04/2026"], DayOrder.UNKNOWN),
        (["25/03/2026", "03/25/2026"], DayOrder.MIXED),
    ],
)
def test_numbers_above_12_tell_the_order(texts: list[str], expected: DayOrder) -> None:
    assert day_order(texts) is expected


def test_long_lists_are_cut() -> None:
    assert joined(["a", "b", "c"], 2) == "a, b and 1 more"
