"""A front desk's name: what can be shown, of a sensible length."""

from __future__ import annotations

import pytest

from attendance_app.domain.devices import NAME_MAXIMUM, clean_kiosk_id
from attendance_app.domain.errors import InvalidInputError


def test_a_name_is_trimmed_and_normalised() -> None:
    assert clean_kiosk_id("  Porte\u0301 2 ") == "Port\u00e9 2"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "needs a name"),
        (" \u00a0 ", "needs a name"),
        ("gate\x00", "character"),
        ("gate\u202e", "character"),
        ("x" * (NAME_MAXIMUM + 1), "long"),
    ],
)
def test_a_name_that_cannot_be_read_is_refused(name: str, said: str) -> None:
    with pytest.raises(InvalidInputError, match=said):
        clean_kiosk_id(name)
