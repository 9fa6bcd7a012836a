"""A closed month is final for as long as its figures are those it was closed with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from timekeeping import at, clocked, inputs, planned, punch, shift, someone

from attendance_app.domain.closing import Closing, figures_digest
from attendance_app.domain.leave import Leave
from attendance_app.domain.problems import Acceptance, Problem
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.site import Site
from attendance_app.domain.timesheet import Month, MonthInputs, MonthTimesheets, month_timesheets

OCTOBER = Month(2026, 10)
CLOSED_AT = datetime(2026, 11, 2, 9, tzinfo=UTC)
PEOPLE = [someone(1, "Ada"), someone(2, "Zoë")]
STORED = clocked("2026-10-05 09:00", "2026-10-05 18:00", "2026-10-06 09:00")
MADE = inputs(STORED, PEOPLE, **planned(shift("09:00", "18:00"), people=(1, 2)))


def october(made: MonthInputs, closing: Closing | None = None) -> MonthTimesheets:
    return month_timesheets(made, OCTOBER, at("2026-11-10 12:00"), closing)


CLOSING = Closing(OCTOBER, CLOSED_AT, "Office", figures_digest(october(MADE)))


def test_a_month_nobody_closed_is_a_draft() -> None:
    found = october(MADE)
    assert (found.is_final, found.status) == (False, "DRAFT")
    assert found.draft_reason == "The month is not closed."


def test_a_closed_month_is_final_however_often_and_however_late_it_is_computed() -> None:
    found = october(MADE, CLOSING)
    assert (found.is_final, found.status, found.draft_reason) == (True, "FINAL", "")
    later = month_timesheets(MADE, OCTOBER, at("2027-10-10 12:00"), CLOSING)
    assert later.is_final


def test_a_punch_that_came_late_makes_it_a_draft_again() -> None:
    late = punch(at("2026-10-06 17:00"), PunchKind.OUT, sequence=9, kiosk_id="back")
    found = october(replace(MADE, punches=(*STORED, late)), CLOSING)
    assert not found.is_final
    assert found.draft_reason.startswith("The month was closed on 2026-11-02, but something")


def test_a_month_that_was_reopened_is_a_draft_and_says_by_whom() -> None:
    reopened = replace(
        CLOSING, reopened_at=datetime(2026, 11, 3, 23, 30, tzinfo=UTC), reopened_by="Ada"
    )
    assert (CLOSING.is_closed, reopened.is_closed) == (True, False)
    found = october(MADE, reopened)
    assert not found.is_final
    assert found.draft_reason == "The month was reopened on 2026-11-04 by Ada."


@pytest.mark.parametrize(
    "change",
    [
        {"holidays": {date(2026, 10, 7): "Holiday"}},
        {"leaves": (Leave(1, 2, date(2026, 10, 7), date(2026, 10, 7), "annual"),)},
        {"assignments": MADE.assignments[:1]},
        {"people": (PEOPLE[0], replace(PEOPLE[1], end_date=date(2026, 10, 30)))},
        {"people": (PEOPLE[0], replace(PEOPLE[1], employee_id="77"))},
        {"punches": STORED[:2]},
        {
            "acceptances": (
                Acceptance(1, date(2026, 10, 6), Problem.MISSING_OUT, CLOSED_AT, "Ada", "so"),
            )
        },
    ],
)
def test_whatever_changes_a_figure_changes_the_digest(change: dict[str, object]) -> None:
    changed = replace(MADE, **change)  # type: ignore[arg-type]
    assert figures_digest(october(changed)) != CLOSING.digest


@pytest.mark.parametrize(
    "change",
    [
        {"people": tuple(reversed(PEOPLE))},
        {"people": (replace(PEOPLE[0], name="Zorro", department="Else"), PEOPLE[1])},
        {"site": Site("Renamed", MADE.site.zone)},
        {"punches": tuple(reversed(STORED))},
        {"holidays": {date(2026, 11, 20): "Holiday"}},
    ],
)
def test_whatever_changes_none_does_not(change: dict[str, object]) -> None:
    changed = replace(MADE, **change)  # type: ignore[arg-type]
    assert figures_digest(october(changed)) == CLOSING.digest
