"""``bench``: our speed beside face_recognition's, on the same pictures in the same run."""

from __future__ import annotations

import argparse
import itertools
import statistics
import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from attendance_app.commands import CommandError
from attendance_app.commands.session import data_dir_of, print_json, say, sentences
from attendance_app.vision.engine import DetectorChoice, EngineOptions, FaceEngine
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import BgrImage, Frame
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.photos import read_photo
from attendance_app.vision.pipeline import Pipeline, PipelineOptions
from attendance_app.vision.recordings import VideoFile
from attendance_app.vision.synthetic import DEMO_PEOPLE, DrawnScene, enrollment_frames

_ROUNDS = 3
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One measurement of both sides, per item; `ratio` is the median over rounds of peer / ours.

    CPU time counts every thread, so its ratio is the one per core.
    """

    name: str
    items: int
    ours_ms: float
    peer_ms: float
    ratio: float
    cpu_ratio: float
    ours_found: int
    peer_found: int


@dataclass(frozen=True, slots=True)
class _Time:
    wall_s: float
    cpu_s: float
    found: int


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="real pictures: a folder with faces/ and clips/arrive/; else drawn people are used",
    )
    parser.add_argument("--threads", type=int, default=1, help="of our networks (the peer has 1)")
    parser.add_argument("--images", type=int, default=24, help="faces to encode, and to detect in")
    parser.add_argument("--frames", type=int, default=40, help="frames of each clip at most")
    parser.add_argument("--json", action="store_true", help="a JSON line per comparison")


def run(options: argparse.Namespace) -> int:
    """Measure and print; the two sides take turns within each round."""
    with sentences():
        # The CNN is asked for in its own comparison.
        engine = FaceEngine.load(data_dir_of(options).cache, EngineOptions(threads=options.threads))
        cnn = FaceEngine.load(
            data_dir_of(options).cache,
            EngineOptions(threads=options.threads, detector=DetectorChoice.MMOD),
        )
        faces, clips = _pictures(options)
        for comparison in (
            _encoding(engine, faces),
            _cnn_detection(cnn, faces),
            _pipeline(engine, clips),
        ):
            _print(comparison, as_json=options.json)
        return 0


def _pictures(options: argparse.Namespace) -> tuple[list[BgrImage], list[list[BgrImage]]]:
    """Pictures of one face each, and clips of one arrival each."""
    if options.data is None:
        say("Drawn people: the speed is real, but faces are found more easily than in life.")
        drawn = [frame for person in DEMO_PEOPLE for frame in enrollment_frames(person)]
        scene = DrawnScene(DEMO_PEOPLE)
        with scene:
            clip = [frame.pixels for frame in itertools.islice(_frames(scene), options.frames * 3)]
        return drawn[: options.images], [clip]
    files = sorted((options.data / "faces").glob("*/*_0001.jpg"))[: options.images]
    clips = sorted((options.data / "clips" / "arrive").glob("*.mkv"))
    if not files or not clips:
        raise CommandError(
            f"{options.data} lacks faces/NAME/NAME_0001.jpg or clips/arrive/*.mkv. "
            "Name such a folder, or leave --data out to use drawn people."
        )
    recorded = []
    for clip_file in clips:
        with VideoFile(clip_file) as video:
            recorded.append(
                [frame.pixels for frame in itertools.islice(_frames(video), options.frames)]
            )
    return [read_photo(file) for file in files], recorded


def _frames(source: Any) -> Any:
    while (frame := source.read()) is not None:
        yield frame


def _encoding(engine: FaceEngine, images: Sequence[BgrImage]) -> Comparison:
    """Align and encode faces whose boxes are known to both."""
    peer = _peer()
    known: list[tuple[BgrImage, Any, Box, tuple[int, int, int, int]]] = []
    for image in images:
        for found in engine.detect(image)[:1]:
            box = found.box
            sides = (round(box.top), round(box.right) - 1, round(box.bottom) - 1, round(box.left))
            known.append((image, _rgb(image), box, sides))

    def ours() -> int:
        return sum(
            len(engine.encode(image, engine.landmarks(image, [box]))) for image, _, box, _ in known
        )

    def theirs() -> int:
        return sum(len(peer.face_encodings(rgb, [sides])) for _, rgb, _, sides in known)

    return _compared("encode a face", len(known), ours, theirs)


def _cnn_detection(engine: FaceEngine, images: Sequence[BgrImage]) -> Comparison:
    """Find faces with the CNN, neither side enlarging the picture."""
    peer = _peer()
    pairs = [(image, _rgb(image)) for image in images]

    def ours() -> int:
        return sum(len(engine.detect(image, minimum_face_px=80)) for image, _ in pairs)

    def theirs() -> int:
        return sum(
            len(peer.face_locations(rgb, number_of_times_to_upsample=0, model="cnn"))
            for _, rgb in pairs
        )

    return _compared("detect with the CNN", len(pairs), ours, theirs)


def _pipeline(engine: FaceEngine, clips: Sequence[Sequence[BgrImage]]) -> Comparison:
    """Detect or follow, align, encode and match every frame of the clips.

    The peer is face_recognition's own full-resolution webcam example (facerec_from_webcam.py):
    find, encode, compare, nearest distance. Both match against the same number of vectors.
    """
    peer = _peer()
    recorded = [[(image, _rgb(image)) for image in clip] for clip in clips]
    rng = np.random.default_rng(0)
    known = rng.normal(0, 0.12, (50, 128)).astype(np.float32)
    gallery = Gallery(np.arange(50, dtype=np.int64), known, engine.id)

    def ours() -> int:
        found = 0
        for clip in recorded:
            pipeline = Pipeline(engine, gallery, PipelineOptions())
            for number, (image, _) in enumerate(clip):
                result = pipeline.process(Frame(image, number, number / 30, _EPOCH))
                found += len(result.tracks)
        return found

    def theirs() -> int:
        found = 0
        for clip in recorded:
            for _, rgb in clip:
                locations = peer.face_locations(rgb)
                for encoding in peer.face_encodings(rgb, locations):
                    peer.compare_faces(known, encoding)
                    np.argmin(peer.face_distance(known, encoding))
                found += len(locations)
        return found

    return _compared("whole pipeline, a frame", sum(map(len, recorded)), ours, theirs)


def _compared(
    name: str, items: int, ours: Callable[[], int], theirs: Callable[[], int]
) -> Comparison:
    """Warm up once, then take turns; medians over the rounds."""
    if not items:
        raise CommandError("No face was found in the pictures, so nothing can be measured.")
    ours()
    rounds = [(_timed(ours), _timed(theirs)) for _ in range(_ROUNDS)]
    return Comparison(
        name=name,
        items=items,
        ours_ms=round(1000 * statistics.median(a.wall_s for a, _ in rounds) / items, 2),
        peer_ms=round(1000 * statistics.median(b.wall_s for _, b in rounds) / items, 2),
        ratio=round(statistics.median(b.wall_s / a.wall_s for a, b in rounds), 1),
        cpu_ratio=round(statistics.median(b.cpu_s / a.cpu_s for a, b in rounds), 1),
        ours_found=rounds[0][0].found,
        peer_found=rounds[0][1].found,
    )


def _timed(work: Callable[[], int]) -> _Time:
    wall, cpu = time.perf_counter(), time.process_time()
    found = work()
    return _Time(time.perf_counter() - wall, time.process_time() - cpu, found)


def _print(comparison: Comparison, *, as_json: bool) -> None:
    if as_json:
        print_json(asdict(comparison))
        return
    print(
        f"{comparison.name:24} {comparison.ours_ms:8.2f} ms   face_recognition "
        f"{comparison.peer_ms:8.2f} ms   {comparison.ratio:5.1f} times as fast, "
        f"{comparison.cpu_ratio:.1f} per core   faces {comparison.ours_found} : "
        f"{comparison.peer_found}",
        flush=True,
    )


def _rgb(image: BgrImage) -> BgrImage:
    return np.ascontiguousarray(image[:, :, ::-1])


def _peer() -> Any:
    with warnings.catch_warnings():
        # It imports pkg_resources, which warns of its own end.
        warnings.simplefilter("ignore")
        import face_recognition

    return face_recognition
