"""Tracking: who continues whom, and no face counts twice."""

from __future__ import annotations

from attendance_app.vision.faces import Box, Detection
from attendance_app.vision.tracking import associate, settle


def box(x: float, y: float = 100, side: float = 60) -> Box:
    return Box(x, y, x + side, y + side)


def face(x: float, y: float = 100, side: float = 60) -> Detection:
    return Detection(box(x, y, side), 1.0, "scripted")


def test_nothing_known_or_nothing_found_pairs_nothing() -> None:
    assert associate([], [box(0)]) == []
    assert associate([box(0)], []) == []


def test_each_face_goes_to_its_nearest_whatever_the_order() -> None:
    known = [box(0), box(150), box(300)]
    found = [box(305), box(10), box(140)]
    assert sorted(associate(known, found)) == [(0, 1), (1, 2), (2, 0)]


def test_a_face_continues_only_one() -> None:
    assert associate([box(0), box(30)], [box(28)]) == [(1, 0)]


def test_a_face_far_away_is_a_newcomer() -> None:
    assert associate([box(0)], [box(120)]) == []


def test_a_much_larger_face_in_the_same_place_is_somebody_else() -> None:
    assert associate([box(100, 100, 40)], [box(60, 60, 120)]) == []


def test_a_face_coming_nearer_is_the_same() -> None:
    assert associate([box(100, 100, 60)], [box(94, 94, 72)]) == [(0, 0)]


def test_two_followers_on_one_face_leave_it_to_the_nearer() -> None:
    assert settle([box(0), box(50)], [face(40), face(42)]) == [None, face(42)]


def test_followers_of_different_faces_keep_them() -> None:
    assert settle([box(0), box(100)], [face(5), face(100)]) == [face(5), face(100)]
    assert settle([box(0), box(100)], [None, face(100)]) == [None, face(100)]
