"""What may be a PIN, what a badge says, and how long to wait after wrong ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from attendance_app.domain.attempts import (
    KIOSK,
    PERSON,
    Attempts,
    Limit,
    after_failure,
    one_less,
    seconds_left,
    wait_after,
)
from attendance_app.domain.badges import is_token, token_digest, token_text
from attendance_app.domain.errors import InvalidInputError, LockedOutError
from attendance_app.domain.pins import clean_pin, pin_problem

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("typed", "pin"),
    [
        ("2580", "2580"),
        (" 13579246 ", "13579246"),
        ("1213", "1213"),
        ("0012", "0012"),
        ("٢٥٨٠", "2580"),
        ("２５８0", "2580"),
    ],
)
def test_a_pin_is_its_digits_in_whatever_script_they_are_typed(typed: str, pin: str) -> None:
    assert clean_pin(typed) == pin
    assert pin_problem(typed) == ""


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("", "digits only"),
        ("12a4", "digits only"),
        ("25 80", "digits only"),
        ("²580", "digits only"),
        ("258", "4 to 8"),
        ("258014736", "4 to 8"),
        ("0000", "same"),
        ("1234", "in a row"),
        ("8765", "in a row"),
        ("7890", "in a row"),
        ("٣٢١٠", "in a row"),
    ],
)
def test_what_is_guessed_first_is_no_pin(typed: str, why: str) -> None:
    assert why in pin_problem(typed)
    with pytest.raises(InvalidInputError, match=why):
        clean_pin(typed)


def test_a_badge_says_128_random_bits_and_nothing_else() -> None:
    text = token_text(bytes(range(16)))
    assert text == "ATT1:AAAQEAYEAUDAOCAJBIFQYDIOB4"
    assert is_token(text)
    assert is_token(f" {text}\n")
    assert token_digest(f"{text} ") == token_digest(text)
    with pytest.raises(ValueError, match="16 bytes"):
        token_text(b"short")


@pytest.mark.parametrize(
    "text", ["", "https://example.org", "ATT1:", "ATT1:aaaa", "ATT1:" + "A" * 27]
)
def test_other_codes_are_no_badges(text: str) -> None:
    assert not is_token(text)


def failed(times: int, limit: Limit = PERSON) -> Attempts:
    attempts = None
    for _ in range(times):
        attempts = after_failure(attempts, NOW, limit)
    assert attempts is not None
    return attempts


def test_four_slips_cost_nothing_and_then_the_wait_doubles_up_to_a_ceiling() -> None:
    waits = [seconds_left(failed(times), NOW, PERSON) for times in range(1, 13)]
    assert waits == [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]
    assert wait_after(10_000, PERSON) == PERSON.longest_wait
    assert seconds_left(None, NOW, PERSON) == 0


def test_a_desk_takes_more_slips_than_a_person_and_its_waits_grow_too() -> None:
    waits = [seconds_left(failed(times, KIOSK), NOW, KIOSK) for times in (5, 19, 20, 21, 22, 40)]
    assert waits == [0, 0, 30, 60, 120, 300]


def test_a_wait_ends_and_part_of_a_second_is_a_second() -> None:
    attempts = failed(5)
    assert seconds_left(attempts, NOW + 29.5 * SECOND, PERSON) == 1
    assert seconds_left(attempts, NOW + 30 * SECOND, PERSON) == 0


def test_a_clock_set_back_makes_no_wait_longer_than_the_ceiling() -> None:
    assert seconds_left(failed(5), NOW - timedelta(days=365), PERSON) == 900


def test_what_is_long_ago_is_forgotten() -> None:
    before = failed(7)
    assert after_failure(before, NOW + PERSON.forgotten_after, PERSON).failures == 1
    assert after_failure(before, NOW + PERSON.forgotten_after - SECOND, PERSON).failures == 8


def test_what_turns_out_right_is_taken_off_again() -> None:
    assert one_less(failed(1)) is None
    assert one_less(failed(5)) == failed(4)
    taken_off = one_less(failed(7))
    assert taken_off == Attempts(6, NOW)
    assert seconds_left(after_failure(taken_off, NOW, PERSON), NOW, PERSON) == 120


def test_a_lock_says_how_long_it_lasts() -> None:
    locked = LockedOutError("Wait.", 30)
    assert (str(locked), locked.seconds_left) == ("Wait.", 30)
