"""Closing a month on a real database: refused with every reason, kept, undone, and told of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from builders import at
from month_office import FEBRUARY, MARCH, Office, open_office

from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.closing import figures_digest
from attendance_app.domain.corrections import BY_MAXIMUM
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.leave import Leave
from attendance_app.domain.month import Month
from attendance_app.domain.month_inputs import MonthInputs
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.timesheet import OnStep
from attendance_app.services.closing import MonthClose, NotClosableError
from attendance_app.services.timesheets import Timesheets


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path, "2026-04-02 12:00") as opened:
        yield opened


@pytest.fixture
def ana(office: Office) -> Person:
    return office.person(1, "Ana")


def status(office: Office) -> str:
    return office.core.timesheets.month(MARCH).status


def test_a_month_that_is_over_and_in_order_is_closed_and_final(office: Office, ana: Person) -> None:
    office.clocked(ana, "2026-03-03 09:00", "2026-03-03 17:00")
    assert status(office) == "DRAFT"
    assert office.core.month_close.check(MARCH).can_close
    closing = office.core.month_close.close(MARCH, "  Office ")
    sheets = office.core.timesheets.month(MARCH)
    assert (closing.closed_by, closing.closed_at) == ("Office", office.clock.now)
    assert closing.digest == figures_digest(sheets)
    assert (sheets.status, sheets.draft_reason, sheets.closing) == ("FINAL", "", closing)
    (entry,) = office.audited(AuditKind.MONTH_CLOSED)
    assert dict(entry.details) == {
        "month": "2026-03",
        "digest": closing.digest,
        "people": 1,
        "by": "Office",
    }


def test_every_reason_is_said_at_once(office: Office, ana: Person) -> None:
    office.clock.now = at("2026-03-31 12:00")
    office.planned(ana, "09:00", "17:00")
    eva = office.person(2, "Eva")
    office.clocked(ana, "2026-03-03 09:00", "2026-03-04 09:00", "2026-03-31 09:00")
    office.core.corrections.add(eva.id, PunchKind.OUT, at("2026-03-05 17:00"), "Office", "Seen.")
    waiting = Leave(0, ana.id, date(2026, 3, 9), date(2026, 3, 10), "annual", is_approved=False)
    office.core.leaves.save(waiting, "Office")

    check = office.core.month_close.check(MARCH)
    assert not check.can_close
    assert not check.is_over
    assert [person.id for person, _ in check.running] == [ana.id]
    assert check.counts == {
        Problem.MISSING_OUT: 2,
        Problem.MISSING_IN: 1,
        Problem.LEAVE_NOT_APPROVED: 2,
    }
    assert check.reasons == (
        "It is not over before the end of 2026-03-31.",
        "1 stint is still running.",
        "3 exceptions are open (2 missing_out, 1 missing_in).",
        "2 days are covered by leave that is not approved.",
    )
    with pytest.raises(NotClosableError, match="3 exceptions are open") as caught:
        office.core.month_close.close(MARCH, "Office")
    assert caught.value.check.reasons == check.reasons
    assert office.core.timesheets.month(MARCH).closing is None
    assert office.audited(AuditKind.MONTH_CLOSED) == []


def test_a_night_that_is_still_running_keeps_its_month_open(office: Office, ana: Person) -> None:
    office.clock.now = at("2026-04-01 02:00")
    office.clocked(ana, "2026-03-31 22:00")
    assert office.core.month_close.check(MARCH).reasons == ("1 stint is still running.",)
    office.clocked(ana, "2026-04-01 06:00")
    office.clock.now = at("2026-04-01 06:00")
    assert office.core.month_close.check(MARCH).can_close


def test_what_was_accepted_is_not_in_the_way(office: Office, ana: Person) -> None:
    office.clocked(ana, "2026-03-03 09:00")
    assert not office.core.month_close.check(MARCH).can_close
    office.core.corrections.accept(
        ana.id, date(2026, 3, 3), Problem.MISSING_OUT, "Office", "Unpaid, agreed."
    )
    office.core.month_close.close(MARCH, "Office")
    assert status(office) == "FINAL"


@pytest.mark.parametrize("by", ["", "   ", "x" * (BY_MAXIMUM + 1)])
def test_nobody_closes_a_month_without_a_name(by: str, office: Office) -> None:
    with pytest.raises(InvalidInputError):
        office.core.month_close.close(MARCH, by)
    assert office.audited(AuditKind.MONTH_CLOSED) == []


def test_a_closed_month_is_not_closed_again(office: Office, ana: Person) -> None:
    office.clocked(ana, "2026-03-03 09:00", "2026-03-03 17:00")
    first = office.core.month_close.close(MARCH, "Office")
    with pytest.raises(NotClosableError, match="closed already"):
        office.core.month_close.close(MARCH, "Somebody")
    assert office.core.timesheets.month(MARCH).closing == first


def test_a_late_punch_of_a_kiosk_makes_it_a_draft_again_and_says_so(
    office: Office, ana: Person
) -> None:
    """A kiosk is never refused; reopened, resolved and closed again the month is final."""
    office.clocked(ana, "2026-03-03 09:00", "2026-03-03 17:00")
    first = office.core.month_close.close(MARCH, "Office")
    office.clocked(ana, "2026-03-30 09:00")
    sheets = office.core.timesheets.month(MARCH)
    assert sheets.status == "DRAFT"
    assert "closed" in sheets.draft_reason
    check = office.core.month_close.check(MARCH)
    assert check.reasons[0] == sheets.draft_reason
    assert check.counts == {Problem.MISSING_OUT: 1}

    office.core.month_close.reopen(MARCH, "Office", "A punch came late.")
    office.core.corrections.add(
        ana.id, PunchKind.OUT, at("2026-03-30 17:00"), "Office", "Asked her."
    )
    second = office.core.month_close.close(MARCH, "Office")
    assert status(office) == "FINAL"
    assert second.digest != first.digest


def test_a_month_is_reopened_with_a_reason_and_the_trail_keeps_every_closing(
    office: Office, ana: Person
) -> None:
    office.clocked(ana, "2026-03-03 09:00", "2026-03-03 17:00")
    with pytest.raises(InvalidInputError, match="is not closed"):
        office.core.month_close.reopen(MARCH, "Office", "To see.")
    first = office.core.month_close.close(MARCH, "Office")
    with pytest.raises(InvalidInputError, match="reason"):
        office.core.month_close.reopen(MARCH, "Office", "  ")
    assert status(office) == "FINAL"

    office.clock.advance(days=1)
    reopened = office.core.month_close.reopen(MARCH, "Head", "Forgot a night.")
    assert (reopened.reopened_by, reopened.reason) == ("Head", "Forgot a night.")
    assert (reopened.closed_at, reopened.digest) == (first.closed_at, first.digest)
    sheets = office.core.timesheets.month(MARCH)
    assert (sheets.status, sheets.closing) == ("DRAFT", reopened)
    assert "reopened" in sheets.draft_reason
    with pytest.raises(InvalidInputError, match="is not closed"):
        office.core.month_close.reopen(MARCH, "Head", "Again.")

    office.core.month_close.close(MARCH, "Office")
    assert len(office.audited(AuditKind.MONTH_CLOSED)) == 2
    (entry,) = office.audited(AuditKind.MONTH_REOPENED)
    assert (entry.details["by"], entry.details["reason"]) == ("Head", "Forgot a night.")


def test_no_later_change_of_people_or_rules_moves_a_closed_month(
    office: Office, ana: Person
) -> None:
    office.planned(ana, "09:00", "17:00")
    for day in range(2, 32):
        if date(2026, 3, day).weekday() < 5:
            office.clocked(ana, f"2026-03-{day:02d} 09:00", f"2026-03-{day:02d} 17:00")
    office.core.month_close.close(MARCH, "Office")
    office.core.roster.update(ana.id, PersonDetails("001", "Ana Maria", department="Shop"))
    office.person(2, "Eva")
    assert status(office) == "FINAL"
    office.core.roster.remove(ana.id)
    assert status(office) == "FINAL"


def test_an_earlier_month_stays_open_beside_a_closed_one(office: Office, ana: Person) -> None:
    office.core.month_close.close(MARCH, "Office")
    office.core.corrections.add(ana.id, PunchKind.IN, at("2026-02-03 09:00"), "Office", "Seen.")
    assert office.core.timesheets.month(FEBRUARY).closing is None
    assert status(office) == "FINAL"


def test_the_last_night_must_be_over_too(office: Office, ana: Person) -> None:
    """Nobody is absent from it before, so closing earlier would close something else."""
    office.planned(ana, "22:00", "06:00")
    office.clock.now = at("2026-04-01 05:59")
    (reason,) = office.core.month_close.check(MARCH).reasons
    assert reason == "It is not over before 2026-04-01 06:00, when its last shift ends."
    office.clock.now = at("2026-04-01 06:00")
    office.core.month_close.close(MARCH, "Office")
    office.clock.advance(days=30)
    assert status(office) == "FINAL"


class Interrupted(Timesheets):
    """Something is done by somebody else as soon as what a month is made of has been read."""

    def __init__(self, timesheets: Timesheets, meanwhile: Callable[[], object]) -> None:
        self._timesheets = timesheets
        self._meanwhile = meanwhile

    def inputs(
        self,
        month: Month,
        *,
        person_id: int | None = None,
        unit: Unit | None = None,
        on_step: OnStep = lambda _done, _total: None,
    ) -> MonthInputs:
        found = self._timesheets.inputs(month, person_id=person_id, unit=unit, on_step=on_step)
        self._meanwhile()
        return found


def test_of_two_who_close_a_month_at_once_one_is_told(office: Office, ana: Person) -> None:
    office.clocked(ana, "2026-03-03 09:00", "2026-03-03 17:00")
    slow = Interrupted(
        office.core.timesheets, lambda: office.core.month_close.close(MARCH, "Somebody")
    )
    with pytest.raises(InvalidInputError, match="closed meanwhile, by Somebody"):
        MonthClose(office.core.database, slow, office.clock).close(MARCH, "Office")
    assert len(office.audited(AuditKind.MONTH_CLOSED)) == 1


def test_a_month_that_is_changed_while_it_is_closed_stays_open(office: Office, ana: Person) -> None:
    """What the office does is refused in a closed month, so it must not slip in either."""
    _, left = office.clocked(ana, "2026-03-03 09:00", "2026-03-03 17:00")
    slow = Interrupted(
        office.core.timesheets,
        lambda: office.core.corrections.change(
            left.uuid, None, at("2026-03-03 18:00"), "Somebody", "She stayed."
        ),
    )
    with pytest.raises(InvalidInputError, match="changed while 2026-03 was being closed"):
        MonthClose(office.core.database, slow, office.clock).close(MARCH, "Office")
    assert not office.audited(AuditKind.MONTH_CLOSED)
    office.core.month_close.close(MARCH, "Office")
    assert status(office) == "FINAL"


def test_kiosks_do_not_keep_a_month_from_being_closed(office: Office, ana: Person) -> None:
    slow = Interrupted(office.core.timesheets, lambda: office.clocked(ana, "2026-04-02 12:00"))
    MonthClose(office.core.database, slow, office.clock).close(MARCH, "Office")
    assert status(office) == "FINAL"
