"""A mailbox holds the newest item only, so nobody falls behind."""

from __future__ import annotations

import threading

from attendance_app.vision.mailbox import Mailbox


def test_the_newest_item_replaces_an_older_one() -> None:
    box: Mailbox[int] = Mailbox()
    for item in range(5):
        box.put(item)
    assert box.take(0) == 4
    assert box.take(0) is None


def test_an_item_is_taken_once() -> None:
    box: Mailbox[str] = Mailbox()
    box.put("frame")
    assert box.take(0) == "frame"
    assert box.take(0) is None


def test_peeking_leaves_the_item() -> None:
    box: Mailbox[int] = Mailbox()
    assert box.peek() is None
    box.put(1)
    assert box.peek() == box.peek() == 1
    box.put(2)
    assert box.take(0) == 2


def test_clearing_leaves_nothing_to_show() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(1)
    box.clear()
    assert box.peek() is None
    assert box.take(0) is None


def test_take_waits_for_an_item_of_another_thread() -> None:
    box: Mailbox[int] = Mailbox()
    taken: list[int | None] = []
    taker = threading.Thread(target=lambda: taken.append(box.take(10)))
    taker.start()
    box.put(7)
    taker.join(10)
    assert taken == [7]


def test_closing_wakes_every_taker() -> None:
    box: Mailbox[int] = Mailbox()
    taken: list[int | None] = []
    takers = [threading.Thread(target=lambda: taken.append(box.take())) for _ in range(3)]
    for taker in takers:
        taker.start()
    box.close()
    for taker in takers:
        taker.join(10)
    assert taken == [None, None, None]


def test_after_closing_what_is_left_can_be_taken_and_nothing_put() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(1)
    box.close()
    box.put(2)
    assert box.closed
    assert box.take() == 1
    assert box.take() is None


def test_a_slow_taker_sees_ever_newer_items_and_nothing_queues() -> None:
    """Whatever the two threads' pace, the last item is never lost."""
    box: Mailbox[int] = Mailbox()
    taken: list[int] = []

    def take_all() -> None:
        while (item := box.take(10)) is not None:
            taken.append(item)

    taker = threading.Thread(target=take_all)
    taker.start()
    for item in range(1, 5001):
        box.put(item)
    box.close()
    taker.join(10)
    assert taken == sorted(set(taken))
    assert taken[-1] == 5000
