"""Measures the time from a face's first frame to its committed punch, at a clip's own pace.

Run it with the folder of clips: ``python benchmarks/first_frame_to_punch.py CLIPS`` where CLIPS
holds ``enroll/X.mkv`` and ``arrive/X.mkv``. Everything is real: the clip is paced by its own
clock and read by the capture thread, the newest frame is looked at, the punch is committed to a
database on this disk.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from attendance_app.domain.clock import utc_now
from attendance_app.paths import DataDir
from attendance_app.services.clocking import Recorded
from attendance_app.services.importing import FolderImport
from attendance_app.services.people_folder import PeopleFolder
from attendance_app.services.reception import Reception
from attendance_app.settings import Settings
from attendance_app.vision.capture import CaptureThread
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import Frame
from attendance_app.vision.mailbox import Mailbox
from attendance_app.vision.recordings import VideoFile
from attendance_app.wiring import Core, build_core

PROMISED_S = 1.0


def latencies(core: Core, engine: FaceEngine, clip: Path) -> tuple[list[float], int]:
    """Seconds from first frame to commit for every punch of a clip, and the frames looked at."""
    mailbox: Mailbox[Frame] = Mailbox()
    capture = CaptureThread(VideoFile(clip, realtime=True), [mailbox], lambda _: None)
    pipeline = core.new_pipeline(engine)
    reception = Reception(core.clocking, engine.id)
    found: list[float] = []
    looked = 0
    capture.start()
    while capture.running:
        frame = mailbox.take(0.2)
        if frame is None:
            continue
        looked += 1
        for sighting in pipeline.process(frame).sightings:
            outcome = reception.sighted(sighting)
            if isinstance(outcome, Recorded):
                # A recording's frames are dated by its own clock, in step with the wall's.
                since_s = (utc_now() - sighting.taken_at).total_seconds()
                found.append(since_s + sighting.confirmed_s - sighting.first_seen_s)
    capture.stop()
    return found, looked


def main() -> int:
    """Enroll, play every arrival, print each latency; 1 if a punch lacks, is too many or late."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clips", type=Path)
    clips: Path = parser.parse_args().clips
    # On Windows the database is still open in our own process while the folder goes.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        core = build_core(DataDir.at(Path(folder)), Settings())
        engine = core.load_engine()
        importer = FolderImport([engine], core.roster, core.enrollment, core.clock)
        enrolled = list(importer.run(PeopleFolder.read(clips / "enroll").entries))
        print(f"{sum(one.person is not None for one in enrolled)} people enrolled")
        every: list[float] = []
        wrong = 0
        for clip in sorted((clips / "arrive").glob("*.mkv")):
            found, looked = latencies(core, engine, clip)
            wrong += len(found) != 1
            every += found
            print(f"{clip.name}: {[round(one, 3) for one in found]} s, {looked} frames looked at")
        core.close()
    if every:
        print(f"median {statistics.median(every):.3f} s, longest {max(every):.3f} s")
    return 1 if wrong or max(every, default=0.0) > PROMISED_S else 0


if __name__ == "__main__":
    sys.exit(main())
