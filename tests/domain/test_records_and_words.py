"""A record counts until it is corrected; a few words are shown in the window's language."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from timekeeping import at, punch

from attendance_app import words
from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.leave import leave_type, stored_type
from attendance_app.domain.policy_fields import FIELDS
from attendance_app.domain.punches import PunchKind
from attendance_app.domain.records import RecordEntry


@pytest.fixture
def shouting() -> Iterator[None]:
    """A language in which everything is written in capitals."""
    words.install(lambda _context, text, _comment: text.upper())
    yield
    words.install(None)


def test_a_punch_counts_until_it_is_corrected() -> None:
    made = punch(at("2026-10-05 09:00"), PunchKind.IN)
    void = Correction(
        UUID(int=1), at("2026-10-06 09:00"), "x", "y", CorrectionAction.VOID, made, None
    )
    assert RecordEntry(made, "Ana", "1", "").counts
    assert not RecordEntry(made, "Ana", "1", "", corrected_by=void).counts


@pytest.mark.usefixtures("shouting")
def test_the_usual_types_of_leave_have_words_and_are_stored_by_their_own() -> None:
    assert (leave_type("annual"), leave_type("jury duty")) == ("ANNUAL", "jury duty")
    assert (stored_type(" Annual "), stored_type("jury duty")) == ("annual", "jury duty")


@pytest.mark.usefixtures("shouting")
def test_a_rule_is_titled_in_the_windows_language() -> None:
    for field in FIELDS.values():
        assert field.title == field.label.upper()
