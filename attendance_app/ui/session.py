"""The threads behind the live page, and the order in which they start and stop."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from attendance_app.ui.badge_thread import BadgeThread
from attendance_app.ui.clocking_thread import ClockingThread, Desk
from attendance_app.ui.feed_thread import FeedThread
from attendance_app.ui.gui_calls import GuiCalls
from attendance_app.ui.live.turns import Turns
from attendance_app.ui.recognition_thread import (
    RecognitionParts,
    RecognitionState,
    RecognitionStatus,
    RecognitionThread,
)
from attendance_app.vision.capture import CaptureStatus, CaptureThread
from attendance_app.vision.frames import BgrImage, Frame, FrameSource
from attendance_app.vision.mailbox import Mailbox

log = logging.getLogger(__name__)


class Session(QObject):
    """Owns capture, feed, recognition, badges and clocking; lives on the GUI thread.

    ::

        source -> capture -> mailbox -> feed        -> pictures for the views
                          -> mailbox -> recognition -> results for the overlay
                                                    -> clocking -> outcomes for the cards
                          -> mailbox -> badges      -> clocking

    They start from the right, so that nothing has nobody to go to, and stop from the left, so
    that what was seen last is still stored.

    Parameters
    ----------
    source : FrameSource
    parts : RecognitionParts
    desk : Desk
        Clocks people; used on the clocking thread only.
    mirrored : bool
        Show people as in a mirror.
    everyone : bool
        Clock everybody in view at once instead of one after the other (`Turns`).
    read_badge : callable, optional
        The text of a badge in a picture; without it badges are not looked for.
    """

    capture_changed = Signal(object)
    """A `CaptureStatus`."""

    def __init__(
        self,
        source: FrameSource,
        parts: RecognitionParts,
        desk: Desk,
        *,
        mirrored: bool,
        everyone: bool = False,
        read_badge: Callable[[BgrImage], str | None] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._calls = GuiCalls(self)
        self.display: Mailbox[Frame] = Mailbox()
        self._to_recognise: Mailbox[Frame] = Mailbox()
        self.clocking = ClockingThread(desk, self)
        self.recognition = RecognitionThread(
            self._to_recognise,
            parts,
            on_sighting=self.clocking.sighted,
            on_rejection=self.clocking.rejected,
            take_turns=Turns(everyone=everyone).take,
            parent=self,
        )
        boxes = [self.display, self._to_recognise]
        self.badges: BadgeThread | None = None
        if read_badge is not None:
            self._to_read: Mailbox[Frame] = Mailbox()
            self.badges = BadgeThread(self._to_read, read_badge, self.clocking.badge_seen)
            boxes.append(self._to_read)
        self.feed = FeedThread(self.display, mirrored=mirrored, parent=self)
        self._boxes = tuple(boxes)
        self._source = source
        self._changing: threading.Thread | None = None
        self.capture = self._new_capture(source)
        # A camera goes on for ever, but the seconds in which the engine loads may be all there
        # is of a recording.
        self._source_waits = not source.live
        self._stopped = False

    def start(self) -> None:
        """Start all threads; a recording only once somebody is there to look at it."""
        self.clocking.start()
        self.recognition.start()
        self.feed.start()
        if self.badges is not None:
            self.badges.start()
        if self._source_waits:
            self.recognition.status_changed.connect(self._start_recording)
        else:
            self.capture.start()

    def stop(self) -> bool:
        """End all threads, having stored what was seen; False if one did not end in time."""
        if self._stopped:
            return True
        self._stopped = True
        self._source_waits = False
        if self._changing is not None:
            self._changing.join()
        ended = [
            self.capture.stop(),
            self.feed.stop(),
            self.recognition.stop(),
            self.badges is None or self.badges.stop(),
            self.clocking.stop(),
        ]
        if not all(ended):
            log.error(
                "Not every thread ended: capture, feed, recognition, badges, clocking %s", ended
            )
        return all(ended)

    @property
    def source(self) -> FrameSource:
        """Where frames come from."""
        return self._source

    def change_source(self, source: FrameSource, *, mirrored: bool) -> None:
        """Take frames from another source from now on; returns at once.

        The one before is closed first, on a thread of its own: a camera's driver may take seconds,
        and the same camera may be wanted again in another size.

        Parameters
        ----------
        source : FrameSource
            Owned by the capture thread from now on.
        mirrored : bool
            Show people as in a mirror.
        """
        if self._stopped:
            return
        before, waits_for = self.capture, self._changing
        self._source, self._source_waits = source, False
        after = self.capture = self._new_capture(source)
        self.feed.set_mirrored(mirrored)

        def swap() -> None:
            if waits_for is not None:
                waits_for.join()
            before.stop()
            self._calls.post(self.feed.blank)
            if not self._stopped:
                after.start()

        self._changing = threading.Thread(target=swap, name="camera-change", daemon=True)
        self._changing.start()

    def _new_capture(self, source: FrameSource) -> CaptureThread:
        def tell(status: CaptureStatus) -> None:
            # The end of a camera that was changed for another is no news.
            if source is self._source:
                self._on_capture_status(status)

        return CaptureThread(source, self._boxes, tell)

    def _start_recording(self, status: RecognitionStatus) -> None:
        if status.state is not RecognitionState.LOADING and self._source_waits:
            self._source_waits = False
            self.capture.start()

    def _on_capture_status(self, status: CaptureStatus) -> None:
        self._calls.post(lambda: self.capture_changed.emit(status))
