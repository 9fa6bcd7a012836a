"""Whose enrolment is looked at again, and whose is not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from builders import at, details, new_database, sample
from fakes import CheapHasher

from attendance_app.db.database import Database
from attendance_app.services.enrollment import EnrollmentService, FaceSample
from attendance_app.services.enrolment_check import Lack, check_enrolment
from attendance_app.services.pins import Pins
from attendance_app.vision.encoder import ENGINE_ID


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as made:
        yield made


def enroll(database: Database, number: int, samples: list[FaceSample]) -> int:
    consent = at("2026-03-02 08:00") if samples else None
    service = EnrollmentService(database)
    return service.enroll(details(number), consent_at=consent, samples=samples).id


def photos(seed: int, count: int, quality: float = 0.9) -> list[FaceSample]:
    return [
        replace(sample(seed, spread=0.15, variant=variant, engine=ENGINE_ID), quality=quality)
        for variant in range(count)
    ]


def test_only_those_are_named_who_lack_something(database: Database) -> None:
    enroll(database, 1, photos(1, 4))
    few = enroll(database, 2, photos(2, 1))
    poor = enroll(database, 3, photos(3, 4, quality=0.2))
    without = enroll(database, 4, [])
    by_pin = enroll(database, 5, [])
    Pins(database, hasher=CheapHasher()).set(by_pin, "4826")
    report = check_enrolment(database)
    assert report.people == 5
    assert {each.person.id: each.lacks for each in report.lacking} == {
        without: (Lack.NO_FACES,),
        few: (Lack.FEW_FACES,),
        poor: (Lack.POOR_FACES,),
    }
    assert report.lacking[0].person.id == without


def test_two_who_look_alike_are_named_with_each_other(database: Database) -> None:
    one, other = enroll(database, 1, photos(1, 4)), enroll(database, 2, photos(1, 4))
    found = {each.person.id: each for each in check_enrolment(database).lacking}
    assert found[one].alike is not None
    assert (found[one].alike.id, found[one].lacks) == (other, (Lack.ALIKE,))
    assert set(found) == {one, other}


def test_it_ends_when_it_is_told_to(database: Database) -> None:
    enroll(database, 1, photos(1, 1))

    def stop(_done: int, _total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        check_enrolment(database, stop)
