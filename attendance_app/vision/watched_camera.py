"""Cameras as a source of frames that notices when one fails, and opens it again."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from attendance_app.vision.backoff import Backoff
from attendance_app.vision.camera_devices import Device, camera_name, open_camera
from attendance_app.vision.camera_reader import CameraReader, Picture
from attendance_app.vision.frames import (
    Clock,
    Frame,
    SourceBase,
    SourceError,
    SourceTroubleError,
    Trouble,
    utc_now,
)
from attendance_app.vision.stillness import StillnessWatch
from attendance_app.words import tr

_log = logging.getLogger(__name__)

_POLL_S = 0.05
"""How often a `read` without pictures looks up; one that arrives ends the wait at once."""


@dataclass(frozen=True, slots=True)
class CameraLimits:
    """How long a camera may take before something is done; seconds.

    Attributes
    ----------
    opening_s : float
        For opening, and then for the first picture. Windows drivers take several seconds.
    silent_s : float
        Without a picture until it is reported, so that people see it within 2 s.
    hung_s : float
        Without a picture until the device is given up and opened again.
    still_s : float
        Of equal or black pictures until that is reported.
    first_retry_s, longest_retry_s : float
        Between attempts to open it again; doubles from one to the other.
    repeat_s : float
        Between two reports of the same trouble.
    closing_s : float
        That `close` waits for the driver.
    left_behind : int
        Threads stuck in a hung driver that are tolerated; with more, nothing is opened until
        one returns.
    """

    opening_s: float = 10.0
    silent_s: float = 1.5
    hung_s: float = 2.0
    still_s: float = 1.5
    first_retry_s: float = 0.5
    longest_retry_s: float = 30.0
    repeat_s: float = 1.0
    closing_s: float = 2.0
    left_behind: int = 3


LOCAL_LIMITS = CameraLimits()
NETWORK_LIMITS = CameraLimits(still_s=5.0)
"""A compressed stream of an empty room may truly repeat until its next key frame (1 to 4 s)."""


class Camera(SourceBase):
    """A camera of this computer, or one at an address; it never ends and mends itself.

    The device is opened and read on a thread of its own (`CameraReader`), so that a driver that
    hangs cannot take the reader of frames with it. `read` gives live pictures only: a picture
    equal to the one before, or a black one, is never returned, so no evidence of anybody can come
    from a frozen camera. When nothing usable comes, `read` raises `SourceTroubleError` at once
    when the state changes and then about once a second, opens the device again with growing
    pauses, and returns frames when there are some. The newest frame wins; missed ones leave gaps
    in `Frame.index`.

    Parameters
    ----------
    index_or_url : int or str
        A number of `list_cameras`, or an address (rtsp, http, ...).
    width, height : int
        Pixels asked for; the camera gives the nearest it has.
    frame_rate : float
        Frames per second asked for.
    clock : Clock
        Dates each frame as it arrives.
    open_device : callable, optional
        Stands in for the hardware.
    monotonic : callable
        Seconds of a clock that never steps back.
    limits : CameraLimits, optional
        `LOCAL_LIMITS`, or `NETWORK_LIMITS` for an address.
    """

    def __init__(
        self,
        index_or_url: int | str,
        *,
        width: int = 1280,
        height: int = 720,
        frame_rate: float = 30,
        clock: Clock = utc_now,
        open_device: Callable[[], Device] | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        limits: CameraLimits | None = None,
    ) -> None:
        is_local = isinstance(index_or_url, int)
        self._address = index_or_url
        self._name = (
            tr("vision", "Camera {number}").format(number=index_or_url)
            if is_local
            else camera_name(index_or_url)
        )
        self._frame_rate = frame_rate
        self._clock = clock
        self._is_real = open_device is None
        self._open_device = open_device or (
            lambda: open_camera(index_or_url, width, height, frame_rate)
        )
        self._monotonic = monotonic
        self._limits = limits or (LOCAL_LIMITS if is_local else NETWORK_LIMITS)
        self._backoff = Backoff(self._limits.first_retry_s, self._limits.longest_retry_s)
        self._interrupted = threading.Event()
        self._reader: CameraReader | None = None
        self._left_behind: list[CameraReader] = []
        self._reset()

    def _reset(self) -> None:
        self._is_open = False
        self._numbers = itertools.count()
        self._watch = StillnessWatch(self._limits.still_s)
        self._opened_s = self._picture_s = self._retry_s = self._monotonic()
        self._restart_still_s: float | None = None
        self._has_pictures = False
        self._problem: str | None = None
        self._told: Trouble | None = None
        self._backoff.reset()

    @property
    def name(self) -> str:
        """Its driver's name once opened, or its address without a password."""
        return self._name

    @property
    def address(self) -> int | str:
        """What it was made with: a number of `list_cameras`, or an address."""
        return self._address

    @property
    def live(self) -> bool:
        """True."""
        return True

    @property
    def frame_rate(self) -> float:
        """Frames per second asked for."""
        return self._frame_rate

    def open(self) -> None:
        """Open the device; waits up to `opening_s`. Harmless when it is open already.

        Raises
        ------
        SourceTroubleError
            State "lost": not there, used by another program, or its driver does not answer.
        """
        self._interrupted.clear()
        if self._is_open:
            return
        self._reset()
        if self._is_real:
            self._name = camera_name(self._address)
        if not self._may_start():
            raise SourceTroubleError("lost", self._hung_sentence())
        reader = self._start()
        give_up_s = self._opened_s + self._limits.opening_s
        while not reader.wait_opened(_POLL_S):
            if self._monotonic() >= give_up_s or self._interrupted.is_set():
                self.close()
                raise SourceTroubleError("lost", self._hung_sentence())
        if reader.problem:
            self.close()
            raise SourceTroubleError("lost", reader.problem)
        self._picture_s = self._monotonic()
        self._is_open = True

    def read(self) -> Frame | None:
        """The next live frame; None only after `interrupt`.

        Raises
        ------
        SourceTroubleError
            Nothing usable comes at the moment; read again.
        """
        if not self._is_open:
            raise SourceError(tr("vision", "{camera} is closed.").format(camera=self._name))
        entered_s = self._monotonic()
        while not self._interrupted.is_set():
            self._mind_device(self._monotonic())
            picture = self._next_picture()
            if picture is not None and self._watch.look(picture.pixels, picture.at_s):
                self._told = self._restart_still_s = None
                self._backoff.reset()
                return self._frame(picture)
            now_s = self._monotonic()
            trouble = self._trouble(now_s)
            if trouble and (trouble != self._told or now_s - entered_s >= self._limits.repeat_s):
                self._told = trouble
                raise SourceTroubleError(trouble, self._sentence(trouble))
        return None

    def interrupt(self) -> None:
        """Let a `read` or `open` that waits return soon; from any thread."""
        self._interrupted.set()

    def close(self) -> None:
        """Release the device; a driver that does not answer is left behind after `closing_s`."""
        self._is_open = False
        reader = self._reader
        if reader is not None:
            self._abandon(reader)
            if not reader.join(self._limits.closing_s):
                _log.warning("A camera's driver does not answer; its thread is left behind.")

    def _next_picture(self) -> Picture | None:
        if self._reader is None:
            self._interrupted.wait(_POLL_S)
            return None
        picture = self._reader.take(_POLL_S)
        if picture is not None:
            self._picture_s = picture.at_s
            self._has_pictures = True
            self._problem = None
        elif self._reader.state == "ended":
            # `take` does not wait for a reader that has ended; this loop must not spin.
            self._interrupted.wait(_POLL_S)
        return picture

    def _mind_device(self, now_s: float) -> None:
        """Give up a device that failed, hangs or is frozen; open it again when it is time."""
        reader = self._reader
        if reader is None:
            if now_s >= self._retry_s and self._may_start():
                self._start()
            return
        silent_s = now_s - max(reader.started_s, self._picture_s)
        patience_s = self._limits.hung_s if self._has_pictures else self._limits.opening_s
        if reader.state == "ended":
            self._problem = reader.problem or self._lost_sentence()
        elif silent_s >= patience_s:
            self._problem = self._hung_sentence()
        elif not self._is_stillness_due(now_s):
            return
        self._abandon(reader)
        self._retry_s = now_s + self._backoff.next_s()

    def _is_stillness_due(self, now_s: float) -> bool:
        """Whether a frozen or black camera has had its time, and is to be opened again."""
        if self._watch.trouble(now_s) is None:
            return False
        if self._restart_still_s is None:
            self._restart_still_s = now_s + self._backoff.next_s()
        if now_s < self._restart_still_s:
            return False
        self._restart_still_s = None
        return True

    def _start(self) -> CameraReader:
        reader = CameraReader(self._open_device, self._numbers, self._clock, self._monotonic)
        self._reader = reader
        self._has_pictures = False
        reader.start()
        return reader

    def _may_start(self) -> bool:
        self._left_behind = [r for r in self._left_behind if r.state != "ended"]
        return len(self._left_behind) < self._limits.left_behind

    def _abandon(self, reader: CameraReader) -> None:
        reader.stop()
        self._left_behind.append(reader)
        self._reader = None

    def _trouble(self, now_s: float) -> Trouble | None:
        still = self._watch.trouble(now_s)
        silent_s = now_s - self._picture_s
        is_restarting = not self._has_pictures and silent_s < self._limits.opening_s
        if self._problem or (silent_s >= self._limits.silent_s and not (still and is_restarting)):
            return "lost"
        return still

    def _sentence(self, trouble: Trouble) -> str:
        if trouble == "frozen":
            return tr(
                "vision",
                "{camera} shows the same picture again and again. It is started again by "
                "itself; if that does not help, unplug it and plug it in.",
            ).format(camera=self._name)
        if trouble == "black":
            return tr(
                "vision",
                "{camera} shows only black. Open its cover, switch on the light, and "
                "close other programs that use it.",
            ).format(camera=self._name)
        return self._problem or self._lost_sentence()

    def _lost_sentence(self) -> str:
        return tr(
            "vision",
            "{camera} has stopped sending pictures. Check its cable; it is opened again by itself.",
        ).format(camera=self._name)

    def _hung_sentence(self) -> str:
        return tr(
            "vision",
            "{camera} does not answer. Check its cable, or unplug it and plug it in; "
            "it is opened again by itself.",
        ).format(camera=self._name)

    def _frame(self, picture: Picture) -> Frame:
        return Frame(
            picture.pixels, picture.number, picture.at_s - self._opened_s, picture.taken_at
        )
