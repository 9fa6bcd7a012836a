"""Measures that memory stays flat while a long video and a folder of many photos are enrolled.

    python benchmarks/enrollment_memory.py --models DIR [--data DIR] [--minutes 10] [--photos 10000]

The video is an enrollment clip played again and again; the folder holds the same few hundred
photos under many people's names. Both are made in a temporary folder and enrolled by the code that
``enroll`` runs. Printed is the resident memory at every tenth of the way; exit status 1 if it grew
by more than the stated allowance between the second tenth and the end.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

import cv2
from process_figures import rss_mb
from real_pictures import add_data_argument

from attendance_app.paths import DataDir
from attendance_app.services.file_faces import faces_of_video
from attendance_app.services.importing import FolderImport
from attendance_app.services.people_folder import PeopleFolder
from attendance_app.settings import Settings
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.recordings import VideoFile
from attendance_app.wiring import Core, build_core

ALLOWANCE_MB = 40.0
"""What may be added after the second tenth: vectors of the people stored (5 MB for 10,000) and the
allocator's leeway. One photo of 12 megapixels kept by mistake is 36 MB."""


def main() -> int:
    """Make both, enroll both, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    add_data_argument(parser)
    parser.add_argument("--models", type=Path, required=True, help="where converted models are")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--photos", type=int, default=10_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        place = DataDir(root=Path(name) / "site", cache=options.models)
        place.create()
        core = build_core(place, Settings())
        engines = core.load_engines(2)
        grown = [
            watch(engines[0], long_video(options.data, Path(name), options.minutes)),
            enroll(core, engines, many_photos(options.data, Path(name), options.photos)),
        ]
        core.close()
    return int(max(grown) > ALLOWANCE_MB)


def long_video(data: Path, folder: Path, minutes: float) -> Path:
    """An enrollment clip, again and again, as one MP4 of 30 frames a second."""
    clip = sorted((data / "clips" / "enroll").glob("*.mkv"))[0]
    with VideoFile(clip) as source:
        frames = []
        while (frame := source.read()) is not None:
            frames.append(frame.pixels)
    path = folder / "long.mp4"
    rows, columns = frames[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 30, (columns, rows))
    # There and back, so that nobody jumps.
    there_and_back = frames + frames[-2:0:-1]
    for index in range(round(minutes * 60 * 30)):
        writer.write(there_and_back[index % len(there_and_back)])
    writer.release()
    return path


def many_photos(data: Path, folder: Path, count: int) -> Path:
    """Five photos for each of `count` / 5 people."""
    photos = sorted((data / "faces").glob("*/*.jpg"))[:500]
    people = folder / "people"
    for number in range(count):
        person = people / f"{number // 5:05} Person"
        person.mkdir(parents=True, exist_ok=True)
        source, target = photos[number % len(photos)], person / f"{number}.jpg"
        try:
            os.link(source, target)
        except OSError:  # another disk
            shutil.copyfile(source, target)
    return people


class Tenths:
    """Prints the memory at each tenth of the way."""

    def __init__(self, title: str) -> None:
        self._seen: list[float] = []
        self._started_s = time.monotonic()
        print(f"{title}: resident MB at each tenth", flush=True)

    def at(self, share: float) -> None:
        """So much is done."""
        while len(self._seen) < min(10, int(share * 10)):
            self._seen.append(rss_mb() or 0.0)
            print(f"{self._seen[-1]:.0f}", end=" ", flush=True)

    def end(self) -> float:
        """MB added since the second tenth."""
        self.at(1.0)
        grown = max(self._seen[1:]) - self._seen[1]
        print(f"\ngrown by {grown:.1f} MB in {time.monotonic() - self._started_s:.0f} s\n")
        return grown


def watch(engine: FaceEngine, path: Path) -> float:
    """The faces of one video."""
    with VideoFile(path) as video:
        seconds = _length_s(video)
    tenths = Tenths(f"A video of {seconds / 60:.1f} minutes")
    faces, reason = faces_of_video(
        engine, VideoFile(path), watched=lambda watched_s: tenths.at(watched_s / seconds)
    )
    grown = tenths.end()
    print(f"{len(faces)} faces {reason}\n")
    return grown


def _length_s(video: VideoFile) -> float:
    seconds = 0.0
    while (frame := video.read()) is not None:
        seconds = frame.time_s
    return max(seconds, 1.0)


def enroll(core: Core, engines: list[FaceEngine], folder: Path) -> float:
    """The whole folder."""
    entries = PeopleFolder.read(folder).entries
    tenths = Tenths(f"A folder of {sum(len(entry.files) for entry in entries):,} photos")
    importer = FolderImport(engines, core.roster, core.enrollment, core.clock)
    stored = 0
    for number, verdict in enumerate(importer.run(entries), start=1):
        stored += verdict.person is not None
        tenths.at(number / len(entries))
    grown = tenths.end()
    print(f"{stored:,} of {len(entries):,} people enrolled")
    return grown


if __name__ == "__main__":
    sys.exit(main())
