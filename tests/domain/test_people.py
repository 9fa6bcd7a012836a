"""Details of a person: what is kept as it was typed, and what is refused with a reason."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import (
    NAME_MAXIMUM,
    Person,
    PersonDetails,
    clean_details,
    employee_key,
)

KEPT = {
    "right to left": "محمد الفاتح",
    "hebrew with points": "שָׁלוֹם",
    "emoji family": "Ana 👩‍👩‍👧‍👦",
    "persian with a joiner": "می‌خواهم",
    "formula": '=HYPERLINK("http://example.org","click")',
    "plus formula": "+1+1",
    "path": "../x",
    "device": "CON",
    "quote": "O'Brien; DROP TABLE person;--",
    "percent and braces": "100% {name} %s",
    "as long as possible": "x" * NAME_MAXIMUM,
    "chinese": "王小明",
}

REFUSED = {
    "NUL": "Ana\x00",
    "control": "A\x07na",
    "escape": "\x1b[31mAna",
    "line feed inside": "Ana\nSilva",
    "line separator": "Ana\u2028Silva",
    "half a character": "Ana\ud83d",
    "no character": "Ana\uffff",
    "override of direction": "Ana\u202egpj.exe",
    "isolate left open": "\u2067Ana",
    "too long": "x" * (NAME_MAXIMUM + 1),
    "empty": "",
    "blank": " \u3000 ",
    "nothing to see": "\u200d\u200c",
    "space without width": "Ana\u200bSilva",
    "byte order mark": "Ana\ufeff",
}


def with_name(name: str) -> PersonDetails:
    return PersonDetails(employee_id="007", name=name)


@pytest.mark.parametrize("name", KEPT.values(), ids=KEPT)
def test_any_readable_text_is_a_name(name: str) -> None:
    assert clean_details(with_name(name)).name == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize("name", REFUSED.values(), ids=REFUSED)
def test_a_name_that_cannot_be_shown_is_refused_with_the_reason(name: str) -> None:
    with pytest.raises(InvalidInputError, match="name") as refusal:
        clean_details(with_name(name))
    assert str(refusal.value).isprintable()


@pytest.mark.parametrize("unseen", ["\u200b", "\u200d", "\u00ad"])
def test_an_employee_id_holds_nothing_that_cannot_be_seen(unseen: str) -> None:
    with pytest.raises(InvalidInputError, match="employee ID"):
        clean_details(PersonDetails(employee_id=f"5{unseen}", name="Ana"))


def test_combining_characters_are_composed_and_count_as_one() -> None:
    name = "e\u0301" * NAME_MAXIMUM
    assert clean_details(with_name(name)).name == "é" * NAME_MAXIMUM


@given(st.text())
def test_cleaning_twice_changes_nothing_more(name: str) -> None:
    try:
        once = clean_details(with_name(name))
    except InvalidInputError:
        return
    assert clean_details(once) == once


def test_space_around_is_trimmed_and_leading_zeros_are_kept() -> None:
    clean = clean_details(PersonDetails(employee_id=" 0042 ", name=" Ana ", department=" HR "))
    assert (clean.employee_id, clean.name, clean.department) == ("0042", "Ana", "HR")


@pytest.mark.parametrize("employee_id", ["", "  ", "1\x002", "1" * 65])
def test_an_employee_id_must_be_there_and_readable(employee_id: str) -> None:
    with pytest.raises(InvalidInputError, match="employee ID"):
        clean_details(PersonDetails(employee_id=employee_id, name="Ana"))


def test_letter_case_and_width_do_not_make_another_employee_id_but_zeros_do() -> None:
    assert employee_key(" ab7 ") == employee_key("AB7") == employee_key("ＡＢ７")
    assert employee_key("007") != employee_key("7")


@pytest.mark.parametrize("email", ["ana@example.org", "", " a.b+c@x ", "用户@例子.公司"])
def test_an_address_that_may_work_is_kept(email: str) -> None:
    clean = clean_details(PersonDetails(employee_id="1", name="Ana", email=email))
    assert clean.email == email.strip()


@pytest.mark.parametrize(
    "email", ["ana", "@x", "ana@", "a b@x", "a@b@c", "ana@.org", "ana@org.", "a\x00@x", "a" * 255]
)
def test_an_address_that_cannot_work_is_refused(email: str) -> None:
    with pytest.raises(InvalidInputError, match="e-mail"):
        clean_details(PersonDetails(employee_id="1", name="Ana", email=email))


def test_the_last_day_is_not_before_the_first() -> None:
    day = date(2026, 3, 2)
    same = PersonDetails(employee_id="1", name="Ana", start_date=day, end_date=day)
    assert clean_details(same) == same
    with pytest.raises(InvalidInputError, match="last day"):
        clean_details(
            PersonDetails(employee_id="1", name="Ana", start_date=day, end_date=date(2026, 3, 1))
        )


def test_the_last_day_is_still_employed() -> None:
    person = Person(id=1, employee_id="1", name="Ana", end_date=date(2026, 3, 31))
    assert not person.has_left(date(2026, 3, 31))
    assert person.has_left(date(2026, 4, 1))


def test_who_is_removed_or_archived_is_gone_since_the_first_of_the_two() -> None:
    early, late = datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC)
    ana = Person(id=1, employee_id="1", name="Ana")
    assert ana.gone_at is None
    assert replace(ana, archived_at=late).gone_at == late
    assert replace(ana, archived_at=early, removed_at=late).gone_at == early
