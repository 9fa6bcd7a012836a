"""The consent text: the one that comes with the program, versions of a site's own, who agreed."""

from __future__ import annotations

from pathlib import Path

import pytest
from builders import at, new_database

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import PersonDetails
from attendance_app.domain.site import Site
from attendance_app.services.consent import Consents, built_in, text_in
from attendance_app.services.enrollment import EnrollmentService

NOW = at("2026-03-02 08:30")


@pytest.fixture
def database(tmp_path: Path):
    with new_database(tmp_path) as opened:
        with opened.write() as unit:
            unit.site.save(Site("Works", "Europe/Berlin"))
        yield opened


def consents(database: Database) -> Consents:
    return Consents(database, lambda: NOW)


def test_the_program_brings_its_text_in_every_language_as_version_1(database: Database):
    texts = consents(database).in_force()
    assert [(one.version, one.language) for one in texts] == [("1", "en"), ("1", "de"), ("1", "ar")]
    assert all(len(one.text) > 300 for one in texts)
    assert text_in(texts, "de").text.startswith("Damit Sie")  # type: ignore[union-attr]
    assert text_in(texts, "fr").language == "en"  # type: ignore[union-attr]


def test_a_new_version_holds_at_once_and_the_one_before_stays_known(database: Database):
    service = consents(database)
    EnrollmentService(database, lambda: NOW).enroll(
        PersonDetails("1", "Ana Novak"), consent_at=NOW, samples=()
    )
    made = service.publish({"en": "May we?\r\n\r\nYes or no. ", "de": "  ", "ar": "؟"}, " Eva ")
    assert [(one.version, one.language, one.text) for one in made] == [
        ("2", "en", "May we?\n\nYes or no."),
        ("2", "ar", "؟"),
    ]
    assert {one.text for one in service.in_force()} == {"May we?\n\nYes or no.", "؟"}
    now, before = service.versions()
    assert (now.version, now.in_force, now.made_by, now.people) == ("2", True, "Eva", 0)
    assert now.created_at == NOW
    assert (before.version, before.in_force, before.people) == ("1", False, 1)
    assert before.texts == built_in()
    with database.read() as unit:
        [entry] = unit.audit.entries(AuditKind.CONSENT_TEXT_CHANGED)
    assert entry.details == {"version": "2", "by": "Eva", "languages": "ar,en"}
    assert service.publish({"en": "May we, please?"}, "Eva")[0].version == "3"


def test_what_is_refused_stores_nothing(database: Database):
    service = consents(database)
    same = {one.language: one.text for one in built_in()}
    for texts, by, says in (
        ({"en": " "}, "Eva", "no text"),
        ({"en": "a\0b"}, "Eva", "cannot be shown"),
        ({"en": "x" * 20_001}, "Eva", "20001 characters"),
        ({"en": "May we?"}, " ", "known who decides"),
        (same, "Eva", "in force already"),
    ):
        with pytest.raises(InvalidInputError, match=says):
            service.publish(texts, by)
    assert [one.version for one in service.versions()] == ["1"]


def test_a_version_known_by_its_name_only_is_shown_with_the_programs_words(database: Database):
    with database.write() as unit:
        unit.site.save(Site("Works", "Europe/Berlin", consent_version="2024-A"))
    service = consents(database)
    assert service.in_force()[0].version == "2024-A"
    assert [one.version for one in service.versions()] == ["2024-A", "1"]
    assert service.publish({"en": "May we?"}, "Eva")[0].version == "2"
    assert [(one.version, bool(one.texts)) for one in service.versions()] == [
        ("2", True),
        ("1", True),
    ]
