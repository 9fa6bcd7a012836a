"""PINs, badges, consent texts, kiosks and wrong attempts come out of the tables as they went in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from builders import SITE, at, new_database

from attendance_app.db.database import Database
from attendance_app.domain.attempts import Attempts
from attendance_app.domain.badges import IssuedBadge
from attendance_app.domain.consent import ConsentText
from attendance_app.domain.devices import Device
from attendance_app.domain.errors import StorageError
from attendance_app.domain.people import FaceRecord, PersonDetails

NOW, LATER = at("2026-03-02 09:00"), at("2026-03-02 10:00")
TEXT = ConsentText("2", "ar", "أوافق.\n\nنعم", NOW)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def ana(database: Database) -> int:
    with database.write() as unit:
        return unit.people.add(PersonDetails("1", "Ana"), NOW)


def face(number: int) -> FaceRecord:
    return FaceRecord(bytes([number]) * 512, "dlib", "1", "a" * 64, "photo", NOW, 0.5)


def test_a_consent_text_is_stored_once_and_never_changed(database: Database) -> None:
    with database.write() as unit:
        unit.consents.put(TEXT)
        unit.consents.put(replace(TEXT, language="en", text="I agree."))
        unit.consents.put(replace(TEXT, text="something else"))
        with pytest.raises(ValueError, match="not stored"):
            unit.consents.put(ConsentText("1", "en", "built in"))
    with database.read() as unit:
        assert unit.consents.get("2", "ar") == TEXT
        assert unit.consents.get("3", "ar") is None
        assert [each.language for each in unit.consents.all()] == ["ar", "en"]


def test_who_agreed_to_which_version_is_counted(database: Database, ana: int) -> None:
    with database.write() as unit:
        unit.people.set_consent(ana, NOW, "2", "ar")
        for number, version in (("2", "2"), ("3", "1"), ("4", None)):
            key = unit.people.add(PersonDetails(number, "X"), NOW)
            unit.people.set_consent(key, NOW if version else None, version)
        assert unit.people.consents_by_version() == {"2": 2, "1": 1}
        assert unit.people.get(ana).consent_language == "ar"
        unit.people.set_removed(ana, NOW)
        assert unit.people.consents_by_version() == {"2": 1, "1": 1}


def test_a_kiosk_is_known_as_it_was_last_seen(database: Database) -> None:
    desk = Device("desk", NOW, NOW, "1.0", "Linux", "0")
    with database.write() as unit:
        unit.devices.put(desk)
        unit.devices.put(Device("back", NOW, NOW))
        unit.devices.put(replace(desk, last_seen=LATER, camera=""))
    with database.write() as unit:
        assert unit.devices.get("desk") == replace(desk, last_seen=LATER, camera="")
        assert [each.kiosk_id for each in unit.devices.all()] == ["back", "desk"]
        assert unit.devices.remove("back") is True
        assert unit.devices.remove("back") is False
        assert unit.devices.get("back") is None


def test_a_person_has_a_pin_or_none(database: Database, ana: int) -> None:
    with database.write() as unit:
        assert (unit.pins.get(ana), unit.people.get(ana).has_pin) == (None, False)
        unit.pins.put(ana, "first", NOW)
        unit.pins.put(ana, "second", LATER)
    with database.write() as unit:
        assert (unit.pins.get(ana), unit.pins.set_at(ana)) == ("second", LATER)
        assert unit.pins.all() == {ana: LATER}
        assert unit.people.get(ana).has_pin is True
        assert [person.has_pin for person in unit.people.all()] == [True]
        assert unit.pins.remove(ana) is True
        assert unit.pins.remove(ana) is False
        assert unit.people.get(ana).has_pin is False


def test_a_badge_is_good_until_it_is_revoked_and_its_token_nobody_elses(
    database: Database, ana: int
) -> None:
    with database.write() as unit:
        unit.badges.add(ana, "a" * 64, NOW)
        assert unit.people.get(ana).has_badge is True
        assert unit.badges.revoke(ana, LATER) is True
        assert unit.badges.revoke(ana, LATER) is False
        assert unit.people.get(ana).has_badge is False
        unit.badges.add(ana, "b" * 64, LATER)
    first, second = IssuedBadge(ana, NOW, LATER), IssuedBadge(ana, LATER)
    with database.read() as unit:
        assert unit.badges.with_digest("a" * 64) == first
        assert unit.badges.with_digest("c" * 64) is None
        assert unit.badges.of_person(ana) == [first, second]
        assert unit.badges.all() == [second]
        assert unit.people.find("1") == unit.people.find_many(["1"])["1"]
    with pytest.raises(StorageError), database.write() as unit:
        unit.badges.add(ana, "a" * 64, NOW)


def test_wrong_attempts_are_kept_and_forgotten(database: Database) -> None:
    old, new = Attempts(1, NOW), Attempts(6, LATER, at("2026-03-02 10:01"))
    with database.write() as unit:
        unit.attempts.put("a", Attempts(5, NOW, LATER))
        unit.attempts.put("a", old)
        unit.attempts.put("b", new)
        unit.attempts.put("c", new)
        unit.attempts.put("c", None)
    with database.write() as unit:
        assert unit.attempts.all() == {"a": old, "b": new}
        unit.attempts.forget_before(LATER)
        assert (unit.attempts.get("a"), unit.attempts.get("b")) == (None, new)


def test_the_kiosks_password_survives_a_change_of_the_site(database: Database) -> None:
    notice = "We compare faces.\n\nNobody else sees them."
    with database.write() as unit:
        assert unit.site.admin_hash() is None
        unit.site.set_admin_hash("hash")
        unit.site.save(replace(SITE, privacy_notice=notice + " \r\n"))
    with database.write() as unit:
        assert unit.site.admin_hash() == "hash"
        loaded = unit.site.load()
        assert loaded is not None
        assert loaded.privacy_notice == notice
        unit.site.set_admin_hash(None)
        assert unit.site.admin_hash() is None


def test_who_is_taken_back_is_neither_archived_nor_asked_for_a_pin_they_lost(
    database: Database, ana: int
) -> None:
    with database.write() as unit:
        unit.people.set_archived(ana, NOW)
        unit.people.set_confirm_by_pin(ana, True)
        unit.people.set_removed(ana, LATER)
        assert unit.people.get(ana).gone_at == NOW
        unit.people.set_removed(ana, None)
        back = unit.people.get(ana)
    assert (back.gone_at, back.confirm_by_pin) == (None, False)


def test_archived_faces_are_not_compared_and_the_stamp_tells(database: Database, ana: int) -> None:
    with database.write() as unit:
        eva = unit.people.add(PersonDetails("2", "Eva"), NOW)
        unit.faces.add_many([(ana, face(1)), (eva, face(2)), (eva, face(3)), (ana, face(4))])
        before = unit.faces.stamp()
        unit.people.set_archived(ana, LATER)
        unit.people.set_confirm_by_pin(eva, True)
        without_ana = unit.faces.stamp()
        assert [key for key, _ in unit.faces.made_by("dlib", "1", "a" * 64)] == [eva, eva]
        assert len(unit.faces.all()) == 4
        assert (unit.people.get(ana).archived_at, unit.people.get(eva).confirm_by_pin) == (
            LATER,
            True,
        )
        unit.people.set_archived(ana, None)
        unit.people.set_archived(eva, LATER)
        assert len({before, without_ana, unit.faces.stamp()}) == 3
