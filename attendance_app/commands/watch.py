"""``watch SOURCE``: the whole pipeline without a window, a JSON line per event."""

from __future__ import annotations

import argparse
import logging
import time
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from attendance_app.commands import EXIT_FAILURE, EXIT_MISTAKE, CommandError
from attendance_app.commands.desk import Desk
from attendance_app.commands.session import opened, print_json
from attendance_app.domain.errors import AttendanceError, StorageError
from attendance_app.domain.people import Person
from attendance_app.services.clocking import ClockingOutcome, Recorded
from attendance_app.services.reception import Reception
from attendance_app.vision.camera import Camera, list_cameras, never_seen, open_source
from attendance_app.vision.capture import CaptureStatus, CaptureThread
from attendance_app.vision.frames import Frame, FrameSource
from attendance_app.vision.mailbox import Mailbox
from attendance_app.vision.pipeline import FrameResult, Pipeline, Rejection, Sighting
from attendance_app.wiring import Core

_log = logging.getLogger(__name__)

_GALLERY_EVERY_S = 5.0
"""How soon people enrolled or removed by another program are noticed."""

_FAILURES_ALLOWED = 3
"""Frames in a row on which recognition may fail before a recording is given up; a camera goes on
for ever, with a pause that doubles."""

_LONGEST_PAUSE_S = 30.0

_FIRST_PICTURE_S = 10.0
"""How long a camera may be lost that has not given a picture yet. One that is being plugged in, or
found while the computer starts, is there by then; one that does not exist never is."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("source", metavar="SOURCE", help="camera index, video, folder or address")
    parser.add_argument(
        "--realtime",
        action="store_true",
        help="pace a recording by its own clock instead of as fast as it goes",
    )
    parser.epilog = (
        "Events: punch, suppressed (already recorded), rejected (unknown or ambiguous), "
        "refused (may not clock in), failed (could not be stored yet, and is tried again), "
        "trouble (recognition failed and starts again), camera (lost, back, ...), "
        "stopped_early (a damaged recording; what was read counts), ended. "
        "A punch is printed only after it is committed. A recording is taken to begin now: read "
        "faster than it was filmed, its later punches are dated ahead; --realtime keeps them in "
        "step. A camera that never gives a picture ends "
        f"the command after {_FIRST_PICTURE_S:.0f} s; one that is lost later is waited for."
    )


def run(options: argparse.Namespace) -> int:
    """Watch until the source ends or Ctrl-C; exit status 1 if a punch could not be stored.

    A camera never ends, but one that gives no picture at all is given up.
    """
    with opened(options) as core:
        camera = core.settings.camera
        source = open_source(
            options.source,
            realtime=options.realtime,
            clock=core.clock,
            width=camera.width,
            height=camera.height,
            frame_rate=camera.frame_rate,
        )
        recognition = _Recognition(core, patient=source.live)
        reporter = _Reporter(core, Reception(core.clocking, recognition.pipeline.engine_id))
        frames, started = 0, time.monotonic()
        for frame in _live(source) if source.live else _recorded(source):
            reporter.report(recognition.look(frame), frame)
            frames += 1
        left = reporter.close()
        if source.shortfall:
            print_json({"event": "stopped_early", "message": source.shortfall})
        seconds = time.monotonic() - started
        print_json({"event": "ended", "frames": frames, "seconds": round(seconds, 2)})
        if frames == 0:
            raise _nothing_came(source)
        return EXIT_FAILURE if left else 0


def _recorded(source: FrameSource) -> Iterator[Frame]:
    """Every frame of a recording, in order."""
    with source:
        while (frame := source.read()) is not None:
            yield frame


def _live(source: FrameSource) -> Iterator[Frame]:
    """The newest frame of a camera, again and again; its troubles are printed.

    Ends when the camera has never given a frame and stays lost. One that is lost later comes
    back some day, and one that shows black shows more when somebody switches on the light.
    """
    mailbox: Mailbox[Frame] = Mailbox()
    lost_since_s: float | None = None

    def told(status: CaptureStatus) -> None:
        nonlocal lost_since_s
        if status.state != "lost":
            lost_since_s = None
        elif lost_since_s is None:
            lost_since_s = time.monotonic()
        _print_status(status)

    thread = CaptureThread(source, [mailbox], told)
    thread.start()
    try:
        while thread.running:
            if (frame := mailbox.take(0.5)) is not None:
                yield frame
            # In this order, and each read once: the other thread changes both at a first frame.
            has_come, since_s = thread.frames > 0, lost_since_s
            if has_come or since_s is None:
                continue
            if time.monotonic() - since_s >= _FIRST_PICTURE_S:
                return
    finally:
        thread.stop()


def _nothing_came(source: FrameSource) -> CommandError:
    """Why a source that has ended gave no frame."""
    if not isinstance(source, Camera):
        return CommandError(f"{source.name} holds no frames. Choose another source.")
    cameras = list_cameras()
    is_there = isinstance(source.address, str) or source.address in {c.index for c in cameras}
    status = EXIT_FAILURE if is_there else EXIT_MISTAKE
    return CommandError(never_seen(source.address, cameras), status)


def _print_status(status: CaptureStatus) -> None:
    print_json({"event": "camera", "state": status.state, "message": status.message})


class _Recognition:
    """The pipeline, made anew when it fails, over the gallery as it is stored now.

    Parameters
    ----------
    patient : bool
        Never give up: the source is a camera, before which somebody may stand tomorrow.
    """

    def __init__(self, core: Core, *, patient: bool) -> None:
        self._core = core
        self._patient = patient
        self._failures = 0
        self._stamp = core.gallery.stamp()
        self._asked_s = time.monotonic()
        self.pipeline: Pipeline = core.new_pipeline(core.load_engine())

    def look(self, frame: Frame) -> FrameResult:
        """What is in a frame; nothing where recognition failed on it, which is printed."""
        try:
            self._follow_the_gallery()
            result = self.pipeline.process(frame)
        except Exception as error:  # noqa: BLE001 - logged; the next person must still be clocked
            self._fail(error)
            return FrameResult(frame.index, frame.time_s, (), (), ())
        self._failures = 0
        return result

    def _follow_the_gallery(self) -> None:
        if time.monotonic() - self._asked_s < _GALLERY_EVERY_S:
            return
        self._asked_s = time.monotonic()
        stamp = self._core.gallery.stamp()
        if stamp != self._stamp:
            self.pipeline.replace_gallery(self._core.gallery.load(self.pipeline.engine_id))
            self._stamp = stamp

    def _fail(self, error: Exception) -> None:
        """Say so, and start again after a pause; raise when there is no use in it."""
        if isinstance(error, StorageError):
            return  # the gallery in hand goes on being used; punches say what is the matter
        self._failures += 1
        _log.error("Recognition failed", exc_info=error)
        print_json({"event": "trouble", "reason": f"Recognition failed ({type(error).__name__})."})
        if self._failures > _FAILURES_ALLOWED and not self._patient:
            raise CommandError(
                "Recognition fails on every frame. The log has the details.", EXIT_FAILURE
            ) from error
        if self._patient:
            time.sleep(min(0.5 * 2 ** (self._failures - 1), _LONGEST_PAUSE_S))
        self.pipeline.restart()


class _Reporter:
    """Takes the pipeline's results to the clock and prints what came of them."""

    def __init__(self, core: Core, reception: Reception) -> None:
        self._core = core
        self._reception = reception
        self._desk = Desk(self._failed)

    def report(self, result: FrameResult, frame: Frame) -> None:
        """Clock who was sighted, record who was rejected; what fails is tried again."""
        for sighting in result.sightings:
            self._desk.add(partial(self._sighted, sighting, frame))
        for rejection in result.rejections:
            self._desk.add(partial(self._rejected, rejection, frame))
        self._desk.work()

    def close(self) -> int:
        """Try what is left once more, for some seconds; how many could not be stored."""
        return self._desk.close()

    def _failed(self, error: StorageError) -> None:
        print_json({"event": "failed", "reason": str(error)})

    def _sighted(self, sighting: Sighting, frame: Frame) -> None:
        try:
            outcome = self._reception.sighted(sighting)
        except StorageError:
            raise
        except AttendanceError as error:
            event = {"event": "refused", "person": None, "reason": str(error)}
            print_json({**event, "time": self._local(sighting.taken_at), "frame": frame.index})
        else:
            print_json(self._as_json(outcome, sighting, frame))

    def _as_json(
        self, outcome: ClockingOutcome, sighting: Sighting, frame: Frame
    ) -> dict[str, Any]:
        punch = outcome.punch if isinstance(outcome, Recorded) else outcome.previous
        return {
            "event": "punch" if isinstance(outcome, Recorded) else "suppressed",
            "person": _who(outcome.person),
            "kind": punch.kind.value,
            "time": self._local(punch.instant),
            "frame": frame.index,
            "uuid": str(punch.uuid),
            "evidence": self._reception.evidence(sighting),
            "seconds_since_first_seen": round(sighting.confirmed_s - sighting.first_seen_s, 3),
        }

    def _rejected(self, rejection: Rejection, frame: Frame) -> None:
        self._reception.rejected(rejection)
        print_json(
            {
                "event": "rejected",
                "person": None,
                "reason": rejection.reason,
                "candidates": [_who(self._core.roster.person(key)) for key in rejection.candidates],
                "time": self._local(rejection.taken_at),
                "frame": frame.index,
                "evidence": self._reception.evidence(rejection),
            }
        )

    def _local(self, instant: datetime) -> str:
        return instant.astimezone(ZoneInfo(self._core.site.zone)).isoformat(timespec="milliseconds")


def _who(person: Person) -> dict[str, str]:
    return {"employee_id": person.employee_id, "name": person.name}
