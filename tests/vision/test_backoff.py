"""Waits between attempts grow, and begin again after a success."""

from attendance_app.vision.backoff import Backoff


def test_waits_double_up_to_the_longest_and_start_again() -> None:
    backoff = Backoff(0.5, 3)
    assert [backoff.next_s() for _ in range(5)] == [0.5, 1, 2, 3, 3]
    backoff.reset()
    assert backoff.next_s() == 0.5
