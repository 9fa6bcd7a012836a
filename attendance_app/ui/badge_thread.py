"""The thread that looks for a badge in the camera's picture, a few times a second."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime

from attendance_app.vision.frames import BgrImage, Frame
from attendance_app.vision.mailbox import Mailbox

log = logging.getLogger(__name__)

LOOKS_PER_S = 4.0

HELD_S = 3.0
"""A badge that was in view so recently is still being held: it is one punch."""


class HeldBadges:
    """Tells a badge that is newly shown from one that is still being held."""

    def __init__(self) -> None:
        self._seen: dict[str, float] = {}

    def is_new(self, text: str, now_s: float) -> bool:
        """Whether the badge read now begins to be shown; times on the source's clock, seconds."""
        before = self._seen.get(text)
        self._seen = {one: at for one, at in self._seen.items() if 0 <= now_s - at < HELD_S}
        self._seen[text] = now_s
        return before is None or not 0 <= now_s - before < HELD_S


class BadgeThread:
    """Owns one thread: takes the newest frame, reads a badge in it, hands on each one shown.

    Asleep until `want(True)`: a site without badges pays nothing. Late, it drops frames. `stop`
    ends it after the frame in hand.

    Parameters
    ----------
    mailbox : Mailbox of Frame
        Its own.
    read : callable
        ``read(pixels)`` is the text of the badge in view, or None (`vision.badge_reader`).
    on_badge : callable
        Given text and instant, on this thread; must only hand on.
    """

    def __init__(
        self,
        mailbox: Mailbox[Frame],
        read: Callable[[BgrImage], str | None],
        on_badge: Callable[[str, datetime], None],
    ) -> None:
        self._mailbox = mailbox
        self._read = read
        self._on_badge = on_badge
        self._held = HeldBadges()
        self._wanted = threading.Event()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="badges", daemon=True)

    def want(self, wanted: bool) -> None:
        """Look for badges from now on, or no more."""
        if wanted:
            self._wanted.set()
        else:
            self._wanted.clear()

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, timeout_s: float = 2.0) -> bool:
        """End the thread; False if it has not ended in time."""
        self._stop.set()
        self._wanted.set()
        self._mailbox.close()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wanted.wait()
            self._mailbox.clear()
            frame = self._mailbox.take(0.5)
            if frame is None or self._stop.is_set():
                continue
            began = time.monotonic()
            try:
                text = self._read(frame.pixels)
            except Exception:  # one bad frame must not end the reading of badges
                log.exception("A frame could not be searched for a badge")
                text = None
            if text is not None and self._held.is_new(text, frame.time_s):
                self._on_badge(text, frame.taken_at)
            # At most half of a processor, however slow the computer.
            took_s = time.monotonic() - began
            self._stop.wait(max(1 / LOOKS_PER_S - took_s, took_s))
