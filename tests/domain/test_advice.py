"""Every exception has words for what it means and what to do."""

from __future__ import annotations

import pytest

from attendance_app.domain.advice import advice, meaning
from attendance_app.domain.problems import Problem


@pytest.mark.parametrize("problem", Problem)
def test_every_exception_says_what_it_is_and_what_to_do(problem: Problem) -> None:
    for sentence in (meaning(problem), advice(problem)):
        assert sentence[0].isupper()
        assert sentence.endswith(".")
    assert meaning(problem) != advice(problem)


def test_an_auto_closed_stint_is_to_be_confirmed() -> None:
    assert "Confirm" in advice(Problem.MISSING_OUT, auto_closed=True)
    assert advice(Problem.MISSING_IN, auto_closed=True) == advice(Problem.MISSING_IN)
