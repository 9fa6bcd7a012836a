"""Clocking in and out against a real database."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import numpy as np
import pytest
from builders import SITE, SetClock, at, enrolled, new_database

from attendance_app.db import sqlite
from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock_watch import ClockWatch
from attendance_app.domain.closing import Closing
from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.errors import (
    InvalidInputError,
    NotFoundError,
    PinNeededError,
    PunchRefusedError,
    StorageError,
)
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.domain.policy import AttendancePolicy, InOut
from attendance_app.domain.punches import (
    PressedKey,
    Punch,
    PunchKind,
    PunchMethod,
    PunchPolicy,
)
from attendance_app.domain.site import Site
from attendance_app.services.clocking import AlreadyRecorded, Clocking, ClockingOutcome, Recorded
from attendance_app.services.policies import PolicyBook
from attendance_app.services.roster import Roster

IN, OUT, FACE = PunchKind.IN, PunchKind.OUT, PunchMethod.FACE


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def clock() -> SetClock:
    return SetClock(at("2026-03-02 09:00"))


@pytest.fixture
def clocking(database: Database, clock: SetClock) -> Clocking:
    return Clocking(database, SITE, "desk", PunchPolicy(), clock)


@pytest.fixture
def ana(database: Database) -> Person:
    return enrolled(database, 1, "Ana")


def recorded(outcome: ClockingOutcome) -> Punch:
    assert isinstance(outcome, Recorded)
    return outcome.punch


def audited(database: Database, kind: AuditKind) -> list[AuditEntry]:
    with database.read() as unit:
        return unit.audit.entries(kind)


def stored(database: Database) -> list[Punch]:
    with database.read() as unit:
        return unit.punches.between(None, None)


def test_a_punch_is_stored_with_where_when_and_how(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    outcome = clocking.punch(ana.id, at("2026-07-01 09:00:01"), FACE, {"distance": 0.3})
    punch = recorded(outcome)
    assert outcome == Recorded(punch, ana, timedelta())
    assert (punch.kind, punch.method, punch.kiosk_id) == (IN, FACE, "desk")
    assert (punch.zone, punch.utc_offset_minutes) == ("Europe/Berlin", 120)
    assert punch.evidence == {"distance": 0.3}
    assert stored(database) == [punch]
    (entry,) = audited(database, AuditKind.PUNCH_RECORDED)
    assert entry.details == {"punch": str(punch.uuid), "kind": "in", "kiosk": "desk"}


def test_scenario_8_one_punch_and_two_suppressed_which_are_in_the_trail(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    first = recorded(clocking.punch(ana.id, at("2026-03-02 09:00:00"), FACE))
    for time in ("09:00:03", "09:01:30"):
        outcome = clocking.punch(ana.id, at(f"2026-03-02 {time}"), FACE)
        assert outcome == AlreadyRecorded(first, ana)
    assert stored(database) == [first]
    suppressed = audited(database, AuditKind.PUNCH_SUPPRESSED)
    assert [entry.details["seconds"] for entry in suppressed] == [3.0, 90.0]
    assert {entry.details["standing"] for entry in suppressed} == {str(first.uuid)}


def test_people_do_not_disturb_each_other(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    eva = enrolled(database, 2, "Eva")
    assert recorded(clocking.punch(ana.id, at("2026-03-02 09:00"), FACE)).kind is IN
    assert recorded(clocking.punch(eva.id, at("2026-03-02 09:00:05"), FACE)).kind is IN
    assert recorded(clocking.punch(ana.id, at("2026-03-02 17:00"), FACE)).kind is OUT


def test_scenario_6_an_in_after_a_forgotten_out(clocking: Clocking, ana: Person) -> None:
    assert recorded(clocking.punch(ana.id, at("2026-03-02 09:00"), FACE)).kind is IN
    assert recorded(clocking.punch(ana.id, at("2026-03-03 08:55"), FACE)).kind is IN


def test_scenario_26_in_at_the_front_and_out_at_the_back(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    back = Clocking(database, SITE, "back door", PunchPolicy())
    clocking.punch(ana.id, at("2026-03-02 09:00"), FACE)
    outcome = back.punch(ana.id, at("2026-03-02 17:00"), FACE)
    assert recorded(outcome).kind is OUT
    assert isinstance(outcome, Recorded)
    assert outcome.worked_this_week == timedelta(hours=8)


def test_the_same_uuid_stores_once_and_answers_the_same(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    uuid = uuid4()
    first = clocking.punch(ana.id, at("2026-03-02 09:00"), FACE, uuid=uuid)
    clocking.punch(ana.id, at("2026-03-02 12:00"), FACE)
    again = clocking.punch(ana.id, at("2026-03-02 09:00"), FACE, uuid=uuid)
    assert recorded(again) == recorded(first)
    assert len(stored(database)) == 2
    eva = enrolled(database, 2, "Eva")
    with pytest.raises(InvalidInputError, match="somebody else"):
        clocking.punch(eva.id, at("2026-03-02 09:00"), FACE, uuid=uuid)


def test_scenario_22_a_clock_set_back_is_flagged_and_survives_a_restart(
    tmp_path: Path, database: Database, clocking: Clocking, ana: Person
) -> None:
    clocking.punch(ana.id, at("2026-03-02 11:00"), FACE)
    database.close()
    with Database.open(tmp_path / "attendance.sqlite3") as reopened:
        restarted = Clocking(reopened, SITE, "desk", PunchPolicy())
        outcome = restarted.punch(ana.id, at("2026-03-02 09:00"), FACE)
        punch = recorded(outcome)
        assert punch.kind is OUT
        assert punch.evidence == {"clock_went_back_s": 7200.0}
        assert [each.kind for each in stored(reopened)] == [IN, OUT]
        (entry,) = audited(reopened, AuditKind.CLOCK_WENT_BACK)
        assert entry.details["seconds"] == 7200.0
        assert isinstance(outcome, Recorded)
        assert outcome.worked_this_week == timedelta()


def test_a_clock_set_back_is_flagged_on_the_next_persons_punch_too(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    eva = enrolled(database, 2, "Eva")
    clocking.punch(ana.id, at("2026-03-02 09:30"), FACE)
    flagged = recorded(clocking.punch(eva.id, at("2026-03-02 09:00"), FACE))
    assert flagged.evidence == {"clock_went_back_s": 1800.0}
    ida = enrolled(database, 3, "Ida")
    assert recorded(clocking.punch(ida.id, at("2026-03-02 08:59"), FACE)).evidence == {}


@pytest.mark.parametrize(
    ("minutes", "kind"),
    [(60, AuditKind.CLOCK_WENT_FORWARD), (-30, AuditKind.CLOCK_WENT_BACK)],
)
def test_a_clock_set_meanwhile_is_flagged_until_somebody_says_it_is_right(
    minutes: int, kind: AuditKind, database: Database, clock: SetClock, ana: Person
) -> None:
    """Also where no stored punch lies later: nothing but a steady clock shows it."""
    watch = ClockWatch()
    clocking = Clocking(
        database, SITE, "desk", PunchPolicy(), clock, clock_jump=lambda: watch.look(clock(), 0.0)
    )
    watch.look(clock(), 0.0)
    clock.advance(minutes=1)
    assert recorded(clocking.punch(ana.id, clock(), FACE)).evidence == {}
    clock.advance(minutes=minutes - 1)
    eva = enrolled(database, 2, "Eva")
    seen = clock() + timedelta(hours=1)
    flagged = recorded(clocking.punch(eva.id, seen, FACE))
    assert flagged.evidence == {"clock_set_by_s": 60.0 * minutes}
    (entry,) = audited(database, kind)
    assert entry.details["punch"] == str(flagged.uuid)
    watch.accept()
    ida = enrolled(database, 3, "Ida")
    assert recorded(clocking.punch(ida.id, seen, FACE)).evidence == {}


def test_the_week_counts_its_own_stints_from_monday(clocking: Clocking, ana: Person) -> None:
    times = [
        "2026-03-01 09:00",  # Sunday: last week
        "2026-03-01 12:00",
        "2026-03-01 22:00",  # ends on Monday, but is Sunday's
        "2026-03-02 06:00",
        "2026-03-02 09:00",
        "2026-03-02 12:30",
        "2026-03-03 13:15",
        "2026-03-03 18:00",
    ]
    outcomes = [clocking.punch(ana.id, at(time), FACE) for time in times]
    weeks = [each.worked_this_week for each in outcomes if isinstance(each, Recorded)]
    hours = [week.total_seconds() / 3600 for week in weeks if week is not None]
    assert hours == [0, 3, 3, 0, 0, 3.5, 3.5, 8.25]


def test_somebody_removed_is_refused_and_it_is_in_the_trail(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    Roster(database).remove(ana.id)
    with pytest.raises(PunchRefusedError, match="no longer employed"):
        clocking.punch(ana.id, at("2026-03-02 09:00"), FACE)
    assert stored(database) == []
    (entry,) = audited(database, AuditKind.PUNCH_REFUSED)
    assert (entry.person_id, entry.details["reason"]) == (ana.id, "removed")


def test_somebody_archived_is_refused_until_they_are_restored(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    with database.write() as unit:
        unit.people.set_archived(ana.id, at("2026-03-01 12:00"))
    with pytest.raises(PunchRefusedError, match="archived"):
        clocking.punch(ana.id, at("2026-03-02 09:00"), PunchMethod.BADGE)
    (entry,) = audited(database, AuditKind.PUNCH_REFUSED)
    assert entry.details == {"reason": "archived", "method": "badge", "kiosk": "desk"}
    with database.write() as unit:
        unit.people.set_archived(ana.id, None)
    assert recorded(clocking.punch(ana.id, at("2026-03-02 09:00"), PunchMethod.BADGE)).kind is IN


def test_a_look_alike_is_not_clocked_by_the_face_alone(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    with database.write() as unit:
        unit.people.set_confirm_by_pin(ana.id, True)
    with pytest.raises(PinNeededError, match="PIN"):
        clocking.punch(ana.id, at("2026-03-02 09:00"), FACE)
    assert stored(database) == []
    (entry,) = audited(database, AuditKind.PUNCH_REFUSED)
    assert entry.details["reason"] == "pin needed"
    assert recorded(clocking.punch(ana.id, at("2026-03-02 09:00"), PunchMethod.PIN)).kind is IN


def test_the_last_night_shift_may_end_on_the_day_after_the_last_day(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    last_day = PersonDetails("001", "Ana", end_date=date(2026, 3, 31))
    Roster(database).update(ana.id, last_day)
    assert recorded(clocking.punch(ana.id, at("2026-03-31 21:55"), FACE)).kind is IN
    assert recorded(clocking.punch(ana.id, at("2026-04-01 06:05"), FACE)).kind is OUT
    with pytest.raises(PunchRefusedError):
        clocking.punch(ana.id, at("2026-04-01 21:55"), FACE)
    assert len(stored(database)) == 2


def test_somebody_unknown_is_not_found(clocking: Clocking) -> None:
    with pytest.raises(NotFoundError):
        clocking.punch(99, at("2026-03-02 09:00"), FACE)


def test_numbers_of_numpy_are_kept_and_what_is_no_number_is_left_out(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    evidence = {
        "distance": np.float32(0.25),
        "frames": 3,
        "margin": float("inf"),
        "x": float("nan"),
    }
    clocking.punch(ana.id, at("2026-03-02 09:00"), FACE, evidence)
    assert stored(database)[0].evidence == {"distance": 0.25, "frames": 3}


def test_a_face_turned_away_is_in_the_trail_without_a_name(
    database: Database, clocking: Clocking, ana: Person, clock: SetClock
) -> None:
    clocking.rejected(
        "ambiguous", at("2026-03-02 08:59:59"), candidates=[ana.id, 7], evidence={"distance": 0.5}
    )
    (entry,) = audited(database, AuditKind.FACE_REJECTED)
    assert (entry.at, entry.person_id) == (clock.now, None)
    assert entry.details == {
        "reason": "ambiguous",
        "kiosk": "desk",
        "seen_at": "2026-03-02T07:59:59.000+00:00",
        "candidate_keys": f"{ana.id},7",
        "distance": 0.5,
    }


def test_today_is_the_sites_day(clocking: Clocking, ana: Person, clock: SetClock) -> None:
    for time in ("2026-03-01 23:59", "2026-03-02 00:05", "2026-03-02 08:00"):
        clocking.punch(ana.id, at(time), FACE)
    assert [(each.punch.local.hour, each.person) for each in clocking.today()] == [
        (0, ana),
        (8, ana),
    ]
    clock.now = at("2026-03-03 00:00")
    assert clocking.today() == []


def test_today_still_names_somebody_removed_since(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    clocking.punch(ana.id, at("2026-03-02 08:00"), FACE)
    Roster(database).remove(ana.id)
    assert [each.person.name for each in clocking.today()] == ["Ana"]


def test_a_punch_that_cannot_be_stored_is_not_acknowledged(
    database: Database, clocking: Clocking, ana: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "WRITE_PATIENCE_S", 0.05)
    uuid = uuid4()
    with database.write(), pytest.raises(StorageError, match="busy"):
        clocking.punch(ana.id, at("2026-03-02 09:00"), FACE, uuid=uuid)
    assert stored(database) == []
    # The same call again, once the database is free, is the same punch.
    assert recorded(clocking.punch(ana.id, at("2026-03-02 09:00"), FACE, uuid=uuid)).uuid == uuid


def test_punches_of_many_threads_are_all_there_and_alternate(
    database: Database, clocking: Clocking
) -> None:
    people = [enrolled(database, number) for number in range(1, 5)]
    read: list[int] = []

    def clock_in_and_out(person: Person) -> None:
        for hour in range(8, 14):
            clocking.punch(person.id, at(f"2026-03-02 {hour:02d}:00"), FACE)
            read.append(len(clocking.today()))

    threads = [threading.Thread(target=clock_in_and_out, args=(person,)) for person in people]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(read) == 24
    with database.read() as unit:
        for person in people:
            kinds = [each.kind for each in unit.punches.between(None, None, person.id)]
            assert kinds == [IN, OUT] * 3


def test_a_later_zone_of_the_site_moves_no_punch(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    india = Clocking(database, Site("Pune", "Asia/Kolkata"), "desk", PunchPolicy())
    punch = recorded(india.punch(ana.id, at("2026-03-02 00:10", "Asia/Kolkata"), FACE))
    assert punch.local_date == date(2026, 3, 2)
    clocking.punch(ana.id, at("2026-03-02 09:00"), FACE)
    assert stored(database)[0] == punch


def office_adds(
    database: Database, person: Person, text: str, kind: PunchKind, method: PunchMethod
) -> None:
    """A punch that was entered, not taken: a correction with its replacement, or an import."""
    instant = at(text)
    punch = Punch(uuid4(), person.id, instant, SITE.zone, 60, kind, method, "")
    with database.write() as unit:
        if method is PunchMethod.IMPORT:
            unit.punches.add(punch)
        else:
            action = CorrectionAction.ADD
            unit.corrections.add(Correction(uuid4(), instant, "x", "y", action, None, punch))


@pytest.mark.parametrize("method", [PunchMethod.CORRECTION, PunchMethod.IMPORT])
def test_what_the_office_enters_later_takes_its_place_in_time(
    method: PunchMethod, database: Database, clocking: Clocking, ana: Person
) -> None:
    """Yesterday's clock-out, entered this morning, does not make tonight's another clock-in."""
    clocking.punch(ana.id, at("2026-03-02 09:00"), FACE)
    assert recorded(clocking.punch(ana.id, at("2026-03-03 09:00"), FACE)).kind is IN
    office_adds(database, ana, "2026-03-02 17:00", OUT, method)
    last = clocking.punch(ana.id, at("2026-03-03 17:00"), FACE)
    assert recorded(last).kind is OUT
    assert recorded(last).evidence == {}
    assert isinstance(last, Recorded)
    assert last.worked_this_week == timedelta(hours=16)


def test_a_punch_that_was_voided_decides_nothing(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    voided = recorded(clocking.punch(ana.id, at("2026-03-02 08:00"), FACE))
    with database.write() as unit:
        action = CorrectionAction.VOID
        unit.corrections.add(
            Correction(uuid4(), at("2026-03-02 08:30"), "x", "y", action, voided, None)
        )
    last = clocking.punch(ana.id, at("2026-03-02 09:00"), FACE)
    assert recorded(last).kind is IN
    assert isinstance(last, Recorded)
    assert last.worked_this_week == timedelta()


def test_a_clock_set_back_by_years_is_flagged_and_the_kinds_go_on(
    clocking: Clocking, ana: Person
) -> None:
    clocking.punch(ana.id, at("2026-03-02 09:00"), FACE)
    punch = recorded(clocking.punch(ana.id, at("2020-01-01 00:00"), FACE))
    assert (punch.kind, "clock_went_back_s" in punch.evidence) == (OUT, True)


def strict_from(database: Database, day: date) -> PolicyBook:
    book = PolicyBook(database, AttendancePolicy())
    book.put(day, AttendancePolicy(in_out=InOut.STRICT), "Office", "buttons at the door")
    return book


def test_what_was_pressed_counts_where_the_policy_is_strict(
    database: Database, clock: SetClock, ana: Person
) -> None:
    book = strict_from(database, date(2026, 3, 3))
    clocking = Clocking(database, SITE, "desk", PunchPolicy(), clock, book)

    def kind(time: str, pressed: PressedKey | None) -> tuple[PunchKind, object, bool]:
        outcome = clocking.punch(ana.id, at(time), FACE, pressed=pressed)
        punch = recorded(outcome)
        assert isinstance(outcome, Recorded)
        return punch.kind, punch.evidence.get("pressed"), outcome.is_break

    # Until then kinds alternate, whatever is pressed.
    assert kind("2026-03-02 09:00", PressedKey.BREAK) == (IN, None, False)
    assert kind("2026-03-02 17:00", PressedKey.IN) == (OUT, None, False)
    assert kind("2026-03-03 09:00", PressedKey.OUT) == (OUT, "out", False)
    assert kind("2026-03-03 10:00", PressedKey.BREAK) == (OUT, "break", True)
    assert kind("2026-03-03 10:10", PressedKey.BACK) == (IN, "back", False)
    assert kind("2026-03-03 10:20", PressedKey.IN) == (IN, "in", False)
    # Nothing pressed: as before.
    assert kind("2026-03-03 11:00", None) == (OUT, None, False)
    assert not clocking.is_strict_today()
    clock.now = at("2026-03-03 00:00")
    assert clocking.is_strict_today()


def test_pressing_something_else_too_soon_is_the_same_punch(
    database: Database, clock: SetClock, ana: Person
) -> None:
    book = strict_from(database, date(2026, 3, 2))
    clocking = Clocking(database, SITE, "desk", PunchPolicy(), clock, book)
    clocking.punch(ana.id, at("2026-03-02 09:00"), FACE, pressed=PressedKey.IN)
    again = clocking.punch(ana.id, at("2026-03-02 09:01"), FACE, pressed=PressedKey.OUT)
    assert isinstance(again, AlreadyRecorded)


def test_pressing_out_lets_nobody_in_who_has_left(
    database: Database, clock: SetClock, ana: Person
) -> None:
    book = strict_from(database, date(2026, 3, 2))
    Roster(database).update(
        ana.id, PersonDetails(ana.employee_id, ana.name, end_date=date(2026, 3, 1))
    )
    clocking = Clocking(database, SITE, "desk", PunchPolicy(), clock, book)
    with pytest.raises(PunchRefusedError):
        clocking.punch(ana.id, at("2026-03-02 09:00"), FACE, pressed=PressedKey.OUT)


def test_a_kiosk_punches_into_a_closed_month(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    """A punch is never lost; the month says that it is not what it was closed as."""
    with database.write() as unit:
        unit.closings.put(Closing(Month(2026, 3), at("2026-04-01 09:00"), "Office", "0" * 64), {})
    assert recorded(clocking.punch(ana.id, at("2026-03-02 09:00"), FACE)).kind is IN


def test_a_last_night_shift_may_have_a_break_after_midnight(
    database: Database, clocking: Clocking, ana: Person
) -> None:
    last = date(2026, 3, 2)
    Roster(database).update(ana.id, PersonDetails(ana.employee_id, ana.name, end_date=last))
    times = ("2026-03-02 21:55", "2026-03-03 01:20", "2026-03-03 01:28", "2026-03-03 06:01")
    kinds = [recorded(clocking.punch(ana.id, at(time), FACE)).kind for time in times]
    assert kinds == [IN, OUT, IN, OUT]
    with pytest.raises(PunchRefusedError):
        clocking.punch(ana.id, at("2026-03-03 21:55"), FACE)
