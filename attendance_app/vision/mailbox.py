"""One slot between two threads, in which the newest item replaces an older one."""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """Hands the newest item from the thread that makes them to the thread that uses them.

    Nothing queues: an item replaces the one before it, taken or not, so a slow reader
    is never behind by more than the item it works on. Safe for any number of threads.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._item: T | None = None
        self._closed = False

    @property
    def closed(self) -> bool:
        """True after `close`."""
        with self._changed:
            return self._closed

    def put(self, item: T) -> None:
        """Replace what is in the slot; never waits. Ignored when closed."""
        with self._changed:
            if self._closed:
                return
            self._item = item
            self._changed.notify()

    def take(self, timeout_s: float | None = None) -> T | None:
        """Remove and return the item; wait for one up to `timeout_s` seconds (None: for ever).

        None when the time is over, or the mailbox is closed and empty.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._item is not None or self._closed, timeout_s)
            item, self._item = self._item, None
            return item

    def peek(self) -> T | None:
        """The item, left where it is; None when there is none. Never waits."""
        with self._changed:
            return self._item

    def clear(self) -> None:
        """Remove the item, so that nobody goes on using what is no longer true."""
        with self._changed:
            self._item = None

    def close(self) -> None:
        """Wake every `take`; an item still there can be taken, none can be put any more."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
