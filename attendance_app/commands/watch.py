"""``watch SOURCE``: the whole pipeline without a window, a JSON line per event."""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from attendance_app.commands import EXIT_FAILURE, CommandError
from attendance_app.commands.session import opened, print_json
from attendance_app.domain.errors import AttendanceError
from attendance_app.domain.people import Person
from attendance_app.services.clocking import ClockingOutcome, Recorded
from attendance_app.services.reception import Reception
from attendance_app.vision.camera import open_source
from attendance_app.vision.capture import CaptureStatus, CaptureThread
from attendance_app.vision.frames import Frame, FrameSource
from attendance_app.vision.mailbox import Mailbox
from attendance_app.vision.pipeline import FrameResult, Rejection, Sighting
from attendance_app.wiring import Core


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
        "failed (could not be stored), camera (lost, back, ...), ended. "
        "A punch is printed only after it is committed."
    )


def run(options: argparse.Namespace) -> int:
    """Watch until the source ends or Ctrl-C; exit status 1 if a punch could not be stored."""
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
        pipeline = core.new_pipeline(core.load_engine())
        reporter = _Reporter(core, Reception(core.clocking, pipeline.engine_id))
        frames, started = 0, time.monotonic()
        for frame in _live(source) if source.live else _recorded(source):
            reporter.report(pipeline.process(frame), frame)
            frames += 1
        seconds = time.monotonic() - started
        print_json({"event": "ended", "frames": frames, "seconds": round(seconds, 2)})
        if frames == 0:
            raise CommandError(f"{source.name} holds no frames. Choose another source.")
        return EXIT_FAILURE if reporter.failed else 0


def _recorded(source: FrameSource) -> Iterator[Frame]:
    """Every frame of a recording, in order."""
    with source:
        while (frame := source.read()) is not None:
            yield frame


def _live(source: FrameSource) -> Iterator[Frame]:
    """The newest frame of a camera, again and again; its troubles are printed."""
    mailbox: Mailbox[Frame] = Mailbox()
    thread = CaptureThread(source, [mailbox], _print_status)
    thread.start()
    try:
        while thread.running:
            if (frame := mailbox.take(0.5)) is not None:
                yield frame
    finally:
        thread.stop()


def _print_status(status: CaptureStatus) -> None:
    print_json({"event": "camera", "state": status.state, "message": status.message})


class _Reporter:
    """Takes the pipeline's results to the clock and prints what came of them."""

    def __init__(self, core: Core, reception: Reception) -> None:
        self._core = core
        self._reception = reception
        self.failed = False

    def report(self, result: FrameResult, frame: Frame) -> None:
        for sighting in result.sightings:
            self._sighted(sighting, frame)
        for rejection in result.rejections:
            self._rejected(rejection, frame)

    def _sighted(self, sighting: Sighting, frame: Frame) -> None:
        try:
            outcome = self._reception.sighted(sighting)
        except AttendanceError as error:
            self.failed = True
            print_json(
                {
                    "event": "failed",
                    "reason": str(error),
                    "time": self._local(sighting.taken_at),
                    "frame": frame.index,
                }
            )
        else:
            print_json(self._as_json(outcome, sighting, frame))

    def _as_json(
        self, outcome: ClockingOutcome, sighting: Sighting, frame: Frame
    ) -> dict[str, Any]:
        recorded = isinstance(outcome, Recorded)
        punch = outcome.punch if isinstance(outcome, Recorded) else outcome.previous
        return {
            "event": "punch" if recorded else "suppressed",
            "person": _who(outcome.person),
            "kind": punch.kind.value,
            "time": self._local(punch.instant),
            "frame": frame.index,
            "uuid": str(punch.uuid),
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
            }
        )

    def _local(self, instant: datetime) -> str:
        return instant.astimezone(ZoneInfo(self._core.site.zone)).isoformat(timespec="milliseconds")


def _who(person: Person) -> dict[str, str]:
    return {"employee_id": person.employee_id, "name": person.name}
