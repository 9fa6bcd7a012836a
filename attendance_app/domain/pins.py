"""What may be a PIN: a few digits that are not the first ones anybody would try."""

from __future__ import annotations

import unicodedata
from itertools import pairwise

from attendance_app.domain.errors import InvalidInputError
from attendance_app.words import tr

PIN_SHORTEST = 4
PIN_LONGEST = 8


def plain_digits(text: str) -> str:
    """The text without spaces around it, the decimal digits of any script as 0 to 9.

    A keyboard for Arabic or Hindi types other digits than one for English, and the same PIN.
    """
    return "".join(
        character if digit is None else str(digit)
        for character in text.strip()
        for digit in (unicodedata.decimal(character, None),)
    )


def pin_problem(text: str) -> str:
    """Why this cannot be a PIN, in one sentence for people; empty if it can."""
    digits = plain_digits(text)
    if not digits.isascii() or not digits.isdigit():
        return tr("errors", "A PIN has digits only.")
    if not PIN_SHORTEST <= len(digits) <= PIN_LONGEST:
        return tr("errors", "A PIN has {shortest} to {longest} digits.").format(
            shortest=PIN_SHORTEST, longest=PIN_LONGEST
        )
    if len(set(digits)) == 1:
        return tr("errors", "All digits of this PIN are the same; choose one harder to guess.")
    if _is_run(digits):
        return tr("errors", "The digits of this PIN are in a row; choose one harder to guess.")
    return ""


def clean_pin(text: str) -> str:
    """The PIN as the digits 0 to 9; raises `InvalidInputError` with what `pin_problem` says."""
    problem = pin_problem(text)
    if problem:
        raise InvalidInputError(problem)
    return plain_digits(text)


def _is_run(digits: str) -> bool:
    """Whether it goes up or down by one throughout, 0 after 9: 1234, 8765, 7890."""
    numbers = [int(digit) for digit in digits]
    steps = {(after - before) % 10 for before, after in pairwise(numbers)}
    return steps in ({1}, {9})
