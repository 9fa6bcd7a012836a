"""The desk: nothing is lost, and nothing overtakes, while the database cannot be written."""

from __future__ import annotations

import pytest

from attendance_app.commands import desk as desk_module
from attendance_app.commands.desk import Desk
from attendance_app.domain.errors import StorageError


@pytest.fixture(autouse=True)
def _soon_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_module, "_FIRST_PAUSE_S", 0.0)
    monkeypatch.setattr(desk_module, "_LONGEST_PAUSE_S", 0.0)


class Till:
    """Refuses a number of times, then takes what it is given."""

    def __init__(self, refusals: int) -> None:
        self.refusals = refusals
        self.taken: list[str] = []

    def take(self, what: str) -> None:
        """Refuse or take it."""
        if self.refusals:
            self.refusals -= 1
            raise StorageError("The database is in use by another program.")
        self.taken.append(what)


def test_what_was_refused_is_tried_again_in_order_and_said_once() -> None:
    told: list[StorageError] = []
    till, desk = Till(refusals=1), Desk(told.append)
    desk.add(lambda: till.take("first"))
    desk.add(lambda: till.take("second"))
    desk.work()
    assert till.taken == ["first", "second"]
    assert len(told) == 1


def test_closing_tries_for_a_while_and_says_how_much_is_left() -> None:
    till = Till(refusals=10_000_000)
    desk = Desk(lambda _: None)
    desk._again_s = float("inf")
    desk.add(lambda: till.take("never"))
    assert desk.close(patience_s=0.0) == 1
    till.refusals = 0
    assert desk.close(patience_s=5.0) == 0
    assert till.taken == ["never"]


def test_another_error_is_not_swallowed() -> None:
    desk = Desk(lambda _: None)

    def broken() -> None:
        raise ZeroDivisionError

    desk.add(broken)
    with pytest.raises(ZeroDivisionError):
        desk.work()
