"""Measures what ``watch`` takes of the computer while nothing happens before the camera.

Run it with the folder that holds faces/ and clips/: ``python benchmarks/watch_idle.py --data
DATA``. The scenes of ``bench idle`` are written as films of 640 x 480, 30 frames a second, each
picture a JPEG as most webcams send them, and played to the command at their own pace. Twice, for
5 and for 25 seconds: the difference of the processor times leaves the start out, and 20 seconds
of reading, decoding and looking in.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import cv2
from real_pictures import add_data_argument, clips

from attendance_app.commands.bench_pictures import FRAME_RATE
from attendance_app.commands.bench_scenes import Scene, idle_scenes, standing_scenes
from attendance_app.paths import DataDir
from attendance_app.vision.engine import EngineOptions, FaceEngine

SHORT_S, LONG_S = 5, 25


def film(scene: Scene, seconds: int, file: Path) -> None:
    """Write the scene as motion JPEG."""
    code = cv2.VideoWriter.fourcc(*"MJPG")
    height, width = scene.frames[0].shape[:2]
    writer = cv2.VideoWriter(str(file), code, FRAME_RATE, (width, height))
    for picture in scene.show(round(seconds * FRAME_RATE)):
        writer.write(picture)
    writer.release()


def watched_s(file: Path, data_dir: Path) -> float:
    """Processor seconds of the command over a film; 0 where the system does not tell (Windows)."""
    before = os.times()
    command = [sys.executable, "-m", "attendance_app", "watch", str(file), "--realtime"]
    subprocess.run([*command, "--data-dir", str(data_dir)], check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    return (
        after.children_user - before.children_user + after.children_system - before.children_system
    )


def main() -> int:
    """Play every scene and print its share of one core."""
    parser = argparse.ArgumentParser(description=__doc__)
    add_data_argument(parser)
    options = parser.parse_args()
    engine = FaceEngine.load(DataDir.default().cache, EngineOptions(threads=1))
    clip = clips(options.data, "arrive")[0]
    with tempfile.TemporaryDirectory() as folder:
        data_dir = Path(folder) / "data"
        for scene in [*idle_scenes(engine, clip), *standing_scenes(clip)]:
            took = []
            for seconds in (SHORT_S, LONG_S):
                file = Path(folder) / f"{seconds}.avi"
                film(scene, seconds, file)
                took.append(watched_s(file, data_dir))
            share = (took[1] - took[0]) / (LONG_S - SHORT_S)
            print(f"{scene.name:32} {100 * share:5.1f} % of one core", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
