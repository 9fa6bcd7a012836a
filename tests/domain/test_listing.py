"""Several words as one text: with the marks of the language in force."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from attendance_app import words
from attendance_app.domain.listing import divided, listed

PARTS = ("one", "two", "three")


@pytest.fixture
def arabic() -> Iterator[None]:
    marks = {", ": "، ", "; ": "؛ "}
    words.install(lambda _context, text, _comment: marks[text])
    yield
    words.install(None)


def test_without_a_language_the_marks_are_english() -> None:
    assert listed(PARTS) == "one, two, three"
    assert divided(iter(PARTS)) == "one; two; three"
    assert listed([]) == divided([]) == ""


@pytest.mark.usefixtures("arabic")
def test_a_language_divides_with_marks_of_its_own() -> None:
    assert listed(PARTS) == "one، two، three"
    assert divided(PARTS) == "one؛ two؛ three"
