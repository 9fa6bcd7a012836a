"""Which key counts for whom: pressed and then looked, or looked and then pressed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from attendance_app.domain.punches import PressedKey
from attendance_app.services.front_desk import Identified

HELD_S = 8.0
"""A key nobody has used for so long is let go: the next person must not inherit it."""

WAITS_S = 20.0
"""Somebody known who has pressed nothing for so long has to show again who they are."""


class HeldKey:
    """Brings a key and somebody known together, once, whichever comes first.

    A key counts for the first person after it, and a person for the first key after them; both
    are forgotten when used, or after a while. So no kind is ever recorded that nobody pressed, and
    nobody's key is another's. All times are seconds of one clock that never goes back.
    """

    def __init__(self) -> None:
        self._key: tuple[PressedKey, float] | None = None
        self._known: tuple[Identified, float] | None = None

    def held(self, now_s: float) -> PressedKey | None:
        """The key that is pressed and not yet used."""
        if self._key is not None and now_s - self._key[1] >= HELD_S:
            self._key = None
        return self._key[0] if self._key is not None else None

    def waiting(self, now_s: float) -> Identified | None:
        """Who is known and has not pressed anything yet."""
        if self._known is not None and now_s - self._known[1] >= WAITS_S:
            self._known = None
        return self._known[0] if self._known is not None else None

    def press(self, key: PressedKey | None, now_s: float) -> tuple[Identified, PressedKey] | None:
        """A key is pressed, or let go: whose punch that makes, if anybody waits for it.

        The punch is of the moment of the key, not of the look before it.
        """
        known = self.waiting(now_s)
        if key is None or known is None:
            self._key = None if key is None else (key, now_s)
            return None
        assert self._known is not None
        later = timedelta(seconds=now_s - self._known[1])
        self.forget()
        return replace(known, at=known.at + later), key

    def know(self, known: Identified, now_s: float) -> tuple[Identified, PressedKey] | None:
        """Somebody has shown who they are: the punch that makes, if a key is held."""
        key = self.held(now_s)
        if key is None:
            self._known = (known, now_s)
            return None
        self.forget()
        return known, key

    def forget(self) -> None:
        """Let the key go, and whoever waits."""
        self._key = self._known = None
