"""Visits: they begin once, outlast short absences, and end when somebody has left."""

from __future__ import annotations

from attendance_app.vision.visits import Visits
from tests.fakes import looks, resembling

ANA, EVA = 1, 2


def test_a_visit_begins_once() -> None:
    visits = Visits(leave_s=10)
    assert visits.see(ANA, looks(ANA), 0)
    assert not visits.see(ANA, looks(ANA), 0.1)
    assert visits.see(EVA, looks(EVA), 0.1)


def test_nine_seconds_away_is_the_same_visit_and_ten_are_not() -> None:
    visits = Visits(leave_s=10)
    visits.see(ANA, looks(ANA), 0)
    assert not visits.see(ANA, looks(ANA), 9.9)
    assert visits.see(ANA, looks(ANA), 20)


def test_staying_with_the_face_covered_keeps_the_visit() -> None:
    visits = Visits(leave_s=10)
    visits.see(ANA, looks(ANA), 0)
    for second in range(1, 60):
        visits.stay(ANA, second)
        visits.forget_gone(second)
    assert not visits.see(ANA, looks(ANA), 60)


def test_staying_begins_no_visit() -> None:
    visits = Visits(leave_s=10)
    visits.stay(ANA, 0)
    assert visits.see(ANA, looks(ANA), 1)


def test_a_stranger_who_was_told_is_recalled_by_their_looks() -> None:
    visits = Visits(leave_s=10)
    visits.refuse(looks(7), 0)
    assert visits.was_told(resembling(looks(7), looks(8), 0.2), 5)
    assert not visits.was_told(looks(8), 5)
    assert not visits.was_told(looks(7), 10)


def test_a_stranger_who_stays_is_recalled_for_as_long() -> None:
    visits = Visits(leave_s=10)
    for second in range(30):
        visits.refuse(resembling(looks(7), looks(second), 0.1), second)
        visits.forget_gone(second)
    assert visits.was_told(looks(7), 35)


def test_somebody_sighted_needs_no_telling_afterwards() -> None:
    visits = Visits(leave_s=10)
    visits.see(ANA, looks(ANA), 0)
    assert visits.was_told(resembling(looks(ANA), looks(5), 0.2), 5)


def test_when_the_clock_begins_anew_nobody_has_left() -> None:
    visits = Visits(leave_s=10)
    visits.see(ANA, looks(ANA), 500)
    visits.refuse(looks(7), 500)
    visits.shift(-500)
    assert not visits.see(ANA, looks(ANA), 5)
    assert visits.was_told(looks(7), 5)
    assert visits.see(ANA, looks(ANA), 15)
