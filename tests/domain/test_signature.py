"""A decision is written down with a name and a reason that can be read."""

from __future__ import annotations

import pytest

from attendance_app.domain.corrections import BY_MAXIMUM, REASON_MAXIMUM
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.signature import Signature, clean_name, signature


def test_both_are_trimmed_and_on_one_line() -> None:
    assert signature("  Ana\tSilva ", "Forgot.\n Asked her. ") == Signature(
        "Ana Silva", "Forgot. Asked her."
    )


@pytest.mark.parametrize("blank", ["", "  \n", "\u0301"])
def test_neither_may_be_blank(blank: str) -> None:
    with pytest.raises(InvalidInputError, match="reason is needed"):
        signature("Ana", blank)
    with pytest.raises(InvalidInputError, match="give your name"):
        signature(blank, "Forgot.")


def test_neither_may_be_longer_than_can_be_printed() -> None:
    assert len(clean_name("x" * BY_MAXIMUM)) == BY_MAXIMUM
    with pytest.raises(InvalidInputError, match="101 characters"):
        clean_name("x" * (BY_MAXIMUM + 1))
    with pytest.raises(InvalidInputError, match="501 characters"):
        signature("Ana", "x" * (REASON_MAXIMUM + 1))


@pytest.mark.parametrize("hidden", ["\x00", "\u200b", "\u2060"])
def test_what_cannot_be_shown_is_refused(hidden: str) -> None:
    code = rf"U\+{ord(hidden):04X}"
    with pytest.raises(InvalidInputError, match=code):
        signature("Ana", f"a{hidden}b")
    with pytest.raises(InvalidInputError, match=code):
        signature(hidden, "Forgot.")
