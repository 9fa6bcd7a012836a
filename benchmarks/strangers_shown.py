"""Shows photos of strangers to the whole pipeline and counts who is taken for somebody enrolled.

    python benchmarks/strangers_shown.py CLIPS FACES [--strangers 1000]

The people of CLIPS/enroll are enrolled as `enroll` does it; it ends here unless all of them are.
The clips of CLIPS/arrive follow, each of whom has to be named rightly, and once: a pipeline that
names nobody shows nothing. Then one photo of each of so many people of FACES is held before the
camera, 640 x 480 pixels, a little moved from frame to frame: every tenth for more than three
seconds, until it is said to be unknown, the others for twelve frames, after which an enrolled
person has been named. Printed is who was named, each a wrong punch; then the exit status is 1.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cv2
import numpy as np

from attendance_app.paths import DataDir
from attendance_app.services.import_verdicts import Outcome
from attendance_app.services.importing import FolderImport
from attendance_app.services.people_folder import PeopleFolder
from attendance_app.settings import Settings
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import BgrImage, Frame
from attendance_app.vision.photos import read_photo
from attendance_app.vision.pipeline import FrameResult, Pipeline, PipelineOptions
from attendance_app.vision.recordings import VideoFile
from attendance_app.wiring import Core, build_core

_FRAMES = 12
_FRAMES_OF_A_TENTH = 100
_FRAME_RATE = 30.0
_STARTED = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
_GREY = 110


def main() -> int:
    """Enroll, let the enrolled arrive, show the strangers, count."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("clips", type=Path)
    parser.add_argument("faces", type=Path)
    parser.add_argument("--strangers", type=int, default=1000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        core = build_core(DataDir.at(Path(folder)), Settings())
        try:
            engine = core.load_engine()
            names = _enroll(core, engine, options.clips / "enroll")
            pipeline = core.new_pipeline(engine)
            _let_arrive(pipeline, names, sorted((options.clips / "arrive").iterdir()))
            people = sorted(options.faces.iterdir())[: options.strangers]
            return _show(pipeline, names, [min(person.iterdir()) for person in people])
        finally:
            core.close()


def _enroll(core: Core, engine: FaceEngine, folder: Path) -> dict[int, str]:
    """Everybody of the folder, by the key that a sighting has; ends unless all are enrolled."""
    entries = PeopleFolder.read(folder).entries
    enrolling = FolderImport([engine], core.roster, core.enrollment, core.clock)
    verdicts = list(enrolling.run(entries))
    for verdict in verdicts:
        if verdict.outcome is not Outcome.ENROLLED:
            sys.exit(f"{verdict.details.name} could not be enrolled: {verdict.reason}")
    names = {one.person.id: one.details.name for one in verdicts if one.person is not None}
    gallery = core.gallery.load(engine.id)
    if len(names) < len(entries) or set(gallery.people.tolist()) != set(names):
        sys.exit(f"Of {len(entries)} people of {folder} {len(gallery.people)} are in the gallery.")
    print(f"{len(names)} people enrolled, with {len(gallery.keys)} vectors")
    return names


def _let_arrive(pipeline: Pipeline, names: dict[int, str], clips: list[Path]) -> None:
    """Each clip shows the enrolled person of its name; ends unless that is what is said."""
    if not clips:
        sys.exit("Nobody arrives: CLIPS/arrive is empty.")
    for clip in clips:
        with VideoFile(clip) as video:
            results = _shown(pipeline, iter(video.read, None))
        named = [names[one.key] for result in results for one in result.sightings]
        if named != [clip.stem]:
            sys.exit(f"{clip.name} was named {named}: strangers prove nothing then.")
    print(f"{len(clips)} arrivals, each named rightly and once")


def _show(pipeline: Pipeline, names: dict[int, str], photos: list[Path]) -> int:
    """The strangers; 1 if anybody was named."""
    states: Counter[str] = Counter()
    frames, judged, wrong = 0, 0, []
    for number, photo in enumerate(photos, start=1):
        length = _FRAMES if number % 10 else _FRAMES_OF_A_TENTH
        results = _shown(pipeline, _held_up(read_photo(photo), number, length))
        wrong += [(photo.name, one) for result in results for one in result.sightings]
        seen = [track for result in results for track in result.tracks]
        states[seen[-1].state.value if seen else "no face found"] += 1
        frames += length
        judged += sum(not track.problems for track in seen) >= PipelineOptions().evidence_frames
        if number % 100 == 0:
            print(f"{number} of {len(photos)}, {len(wrong)} named", file=sys.stderr)
    print(f"{len(photos)} strangers shown, {frames:,} frames")
    print(f"in frames enough to decide the face of {judged} was usable; at the end {dict(states)}")
    print(f"{len(wrong)} named")
    for photo_name, sighting in wrong:
        print(
            f"  {photo_name} as {names[sighting.key]}: score {sighting.score:.2f} of "
            f"{sighting.threshold:.2f}, distance {sighting.distance:.3f}, {sighting.frames} frames"
        )
    return 1 if wrong else 0


def _shown(pipeline: Pipeline, frames: Iterable[Frame]) -> list[FrameResult]:
    pipeline.restart()
    return [pipeline.process(frame) for frame in frames]


def _held_up(photo: BgrImage, number: int, length: int) -> Iterator[Frame]:
    """The photo before a grey wall, moved by a pixel or two from frame to frame."""
    rng = np.random.default_rng(number)
    side = 300
    shown = cv2.resize(photo, (side, side))
    for index in range(length):
        pixels = np.full((480, 640, 3), _GREY, dtype=np.uint8)
        left, top = 170 + int(rng.integers(3)), 90 + int(rng.integers(3))
        pixels[top : top + side, left : left + side] = shown
        time_s = index / _FRAME_RATE
        yield Frame(pixels, index, time_s, _STARTED + timedelta(minutes=number, seconds=time_s))


if __name__ == "__main__":
    sys.exit(main())
