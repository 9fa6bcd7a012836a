"""Shows photos of strangers to the whole pipeline and counts who is taken for somebody enrolled.

    python benchmarks/strangers_shown.py CLIPS FACES [--strangers 1000]

The people of CLIPS/enroll are enrolled as `enroll` does it. Then one photo of each of so many
people of FACES is held before the camera: twelve frames of 640 x 480, a little moved each time.
Printed is who was named, each a wrong punch; then the exit status is 1.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cv2
import numpy as np

from attendance_app.paths import DataDir
from attendance_app.services.importing import FolderImport
from attendance_app.services.people_folder import PeopleFolder
from attendance_app.settings import Settings
from attendance_app.vision.frames import BgrImage, Frame
from attendance_app.vision.photos import read_photo
from attendance_app.wiring import build_core

_FRAMES = 12
_FRAME_RATE = 30.0
_STARTED = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
_GREY = 110


def main() -> int:
    """Enroll, show, count."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("clips", type=Path)
    parser.add_argument("faces", type=Path)
    parser.add_argument("--strangers", type=int, default=1000)
    options = parser.parse_args()
    photos = [min(one.iterdir()) for one in sorted(options.faces.iterdir())][: options.strangers]
    states: Counter[str] = Counter()
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        core = build_core(DataDir.at(Path(folder)), Settings())
        try:
            engine = core.load_engine()
            enrolling = FolderImport([engine], core.roster, core.enrollment, core.clock)
            enrolling.run(PeopleFolder.read(options.clips / "enroll").entries)
            pipeline = core.new_pipeline(engine)
            for number, photo in enumerate(photos, start=1):
                pipeline.restart()
                last = None
                for frame in _frames(read_photo(photo), number):
                    result = pipeline.process(frame)
                    wrong += [(photo.name, sighting) for sighting in result.sightings]
                    last = result.tracks[0].state.value if result.tracks else last
                states[last or "no face found"] += 1
                if number % 100 == 0:
                    print(f"{number} of {len(photos)}, {len(wrong)} named", file=sys.stderr)
        finally:
            core.close()
    print(f"{len(photos)} strangers shown: {len(wrong)} named; at the end {dict(states)}")
    for name, sighting in wrong:
        print(f"  {name}: distance {sighting.distance:.3f}, {sighting.frames} frames")
    return 1 if wrong else 0


def _frames(photo: BgrImage, number: int) -> Iterator[Frame]:
    """The photo before a grey wall, moved by a pixel or two from frame to frame."""
    rng = np.random.default_rng(number)
    side = 300
    shown = cv2.resize(photo, (side, side))
    for index in range(_FRAMES):
        pixels = np.full((480, 640, 3), _GREY, dtype=np.uint8)
        left, top = 170 + int(rng.integers(3)), 90 + int(rng.integers(3))
        pixels[top : top + side, left : left + side] = shown
        time_s = index / _FRAME_RATE
        yield Frame(pixels, index, time_s, _STARTED + timedelta(minutes=number, seconds=time_s))


if __name__ == "__main__":
    sys.exit(main())
