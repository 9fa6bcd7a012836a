"""The text people agree to: kept as it is written, or refused with a reason."""

from __future__ import annotations

import pytest

from attendance_app.domain.consent import TEXT_MAXIMUM, clean_consent_text
from attendance_app.domain.errors import InvalidInputError


def test_paragraphs_stay_and_what_nobody_sees_goes() -> None:
    assert clean_consent_text(" I agree. \r\n\r\nTruly.\t\n") == "I agree.\n\nTruly."
    assert clean_consent_text("a\u0308") == "ä"


@pytest.mark.parametrize(
    ("text", "why"),
    [(" \n ", "empty"), ("x" * (TEXT_MAXIMUM + 1), "at most"), ("I\x00 agree", "cannot be shown")],
)
def test_a_text_nobody_can_agree_to_is_refused(text: str, why: str) -> None:
    with pytest.raises(InvalidInputError, match=why):
        clean_consent_text(text)
