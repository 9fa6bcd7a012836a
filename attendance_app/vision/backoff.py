"""How long to wait before trying again something that keeps failing."""

from __future__ import annotations


class Backoff:
    """Waits that double from `first_s` up to `longest_s` seconds, until `reset`."""

    def __init__(self, first_s: float, longest_s: float) -> None:
        self._first_s = first_s
        self._longest_s = longest_s
        self._next_s = first_s

    def next_s(self) -> float:
        """Seconds to wait this time."""
        wait_s = self._next_s
        self._next_s = min(2 * wait_s, self._longest_s)
        return wait_s

    def reset(self) -> None:
        """It worked: begin again with the shortest wait."""
        self._next_s = self._first_s
