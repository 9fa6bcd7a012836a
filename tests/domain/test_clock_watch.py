"""A clock that was set is noticed, and one that drifts or changes to summer time is not."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from attendance_app.domain.clock_watch import ClockWatch, steady_clock

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
NONE = timedelta()


@pytest.mark.parametrize(
    ("later", "steady_s", "jump"),
    [
        (timedelta(hours=1), 3600.0, NONE),
        (timedelta(hours=1, minutes=2), 3600.0, NONE),
        (timedelta(hours=1, minutes=3), 3600.0, timedelta(minutes=3)),
        (timedelta(minutes=50), 3600.0, timedelta(minutes=-10)),
    ],
)
def test_more_than_two_minutes_either_way_are_a_jump(
    later: timedelta, steady_s: float, jump: timedelta
) -> None:
    watch = ClockWatch()
    assert watch.look(NOON, 0.0) == NONE
    assert watch.look(NOON + later, steady_s) == jump
    assert watch.jump == jump


def test_it_stays_told_until_somebody_accepts_the_time() -> None:
    watch = ClockWatch()
    watch.look(NOON, 0.0)
    set_on = NOON + timedelta(hours=2)
    assert watch.look(set_on, 1.0) != NONE
    watch.accept()
    assert watch.jump == NONE
    assert watch.look(set_on, 2.0) == NONE


def test_summer_time_is_no_jump() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    before = datetime(2026, 3, 29, 1, 59, tzinfo=berlin)
    after = datetime(2026, 3, 29, 3, 1, tzinfo=berlin)
    watch = ClockWatch()
    watch.look(before, 0.0)
    assert watch.look(after, 120.0) == NONE


@pytest.mark.skipif(not hasattr(time, "clock_gettime"), reason="Windows has none")
def test_the_steady_clock_goes_on_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    first = steady_clock()
    assert steady_clock() >= first > 0
    monkeypatch.setattr(sys, "platform", "win32")
    first = steady_clock()
    assert steady_clock() >= first > 0
