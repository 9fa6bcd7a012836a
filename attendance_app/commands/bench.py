"""``bench``: our speed beside face_recognition's, on the same pictures in the same run."""

from __future__ import annotations

import argparse
import itertools
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import numpy as np
import numpy.typing as npt

from attendance_app.commands import CommandError
from attendance_app.commands.bench_pictures import (
    CROWD,
    FRAME_RATE,
    Picture,
    crowds,
    drawn_pictures,
    real_pictures,
    with_known_faces,
)
from attendance_app.commands.session import data_dir_of, print_json, say, sentences
from attendance_app.vision.encoder import Encoder
from attendance_app.vision.engine import DetectorChoice, EngineOptions, FaceEngine
from attendance_app.vision.faces import VECTOR_LENGTH
from attendance_app.vision.frames import Frame
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.landmarks import face_chips
from attendance_app.vision.pipeline import Pipeline, PipelineOptions
from attendance_app.vision.reference import face_recognition_on_one_core

_T = TypeVar("_T")
_Chips: TypeAlias = tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]
"""The same chips (N, 150, 150, 3) in BGR and in RGB."""

_ENROLLED = 50
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Comparison:
    """One measurement of both sides.

    Attributes
    ----------
    name : str
    items : int
        Faces, pictures or frames in each round.
    ours_ms, peer_ms : float
        Milliseconds an item, median over the rounds.
    ratio : float
        Median over the rounds of peer / ours.
    cpu_ratio : float
        The same of processor time, which counts every thread: the ratio per core.
    ours_found, peer_found : int
        Faces found, or encoded, in a round.
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
    parser.add_argument("--images", type=int, default=16, help="faces to encode, and to detect in")
    parser.add_argument("--frames", type=int, default=80, help="frames of each clip at most")
    parser.add_argument("--rounds", type=int, default=3, help="turns of each side")
    parser.add_argument("--json", action="store_true", help="a JSON line per comparison")


def run(options: argparse.Namespace) -> int:
    """Measure and print; the two sides take turns, and take turns in going first."""
    for name in ("threads", "images", "frames", "rounds"):
        if getattr(options, name) < 1:
            raise CommandError(f"--{name} must be 1 or more.")
    with sentences():
        cache, threads = data_dir_of(options).cache, options.threads
        peer = face_recognition_on_one_core()
        engine = FaceEngine.load(cache, EngineOptions(threads=threads))
        # The CNN is asked for in its own comparison.
        cnn = FaceEngine.load(cache, EngineOptions(threads=threads, detector=DetectorChoice.MMOD))
        if options.data is None:
            say("Drawn people: the speed is real, but faces are found more easily than in life.")
            portraits, clips = drawn_pictures(options.images, options.frames)
        else:
            portraits, clips = real_pictures(options.data, options.images, options.frames)
        known = with_known_faces(engine, portraits)
        chips = np.concatenate(
            [face_chips(one.bgr, engine.landmarks(one.bgr, one.boxes)) for one in known]
        )
        encoder = Encoder(cache, threads)
        for comparison in (
            _network("encode a chip", 1, encoder, peer, chips, options.rounds),
            _network("encode chips at once", len(chips), encoder, peer, chips, options.rounds),
            _encoding("align, encode a face", engine, peer, known, options.rounds),
            _encoding(f"align, encode {CROWD}", engine, peer, crowds(known), options.rounds),
            _cnn_detection(cnn, peer, portraits, options.rounds),
            _pipeline(engine, peer, clips, options.rounds),
        ):
            _print(comparison, as_json=options.json)
        return 0


def _network(
    name: str,
    at_once: int,
    encoder: Encoder,
    peer: Any,
    chips: npt.NDArray[np.uint8],
    rounds: int,
) -> Comparison:
    """From aligned chips to vectors, nothing else: both sides get the same chips.

    The peer takes them one by one; dlib's own call for several is no quicker.
    """

    def ours(work: Sequence[_Chips]) -> int:
        return sum(len(encoder.encode(part)) for part, _ in work)

    def theirs(work: Sequence[_Chips]) -> int:
        vectors = [
            peer.api.face_encoder.compute_face_descriptor(chip) for _, rgb in work for chip in rgb
        ]
        return len(vectors)

    starts = range(0, len(chips), at_once)
    parts = [chips[start : start + at_once] for start in starts]
    work = [(part, np.ascontiguousarray(part[..., ::-1])) for part in parts]
    return _compared(name, len(chips), work, ours, theirs, rounds)


def _encoding(
    name: str, engine: FaceEngine, peer: Any, pictures: Sequence[Picture], rounds: int
) -> Comparison:
    """Find the landmarks of faces whose boxes are known to both, align and encode them."""

    def ours(work: Sequence[Picture]) -> int:
        return sum(len(engine.encode(p.bgr, engine.landmarks(p.bgr, p.boxes))) for p in work)

    def theirs(work: Sequence[Picture]) -> int:
        return sum(len(peer.face_encodings(p.rgb, p.sides)) for p in work)

    items = sum(len(picture.boxes) for picture in pictures)
    return _compared(name, items, pictures, ours, theirs, rounds)


def _cnn_detection(
    engine: FaceEngine, peer: Any, pictures: Sequence[Picture], rounds: int
) -> Comparison:
    """Find faces with the CNN, neither side enlarging the picture."""

    def ours(work: Sequence[Picture]) -> int:
        # 80 px is the size the CNN was made for: its smallest face in a picture not enlarged.
        return sum(len(engine.detect(p.bgr, minimum_face_px=80)) for p in work)

    def theirs(work: Sequence[Picture]) -> int:
        return sum(
            len(peer.face_locations(p.rgb, number_of_times_to_upsample=0, model="cnn"))
            for p in work
        )

    return _compared("detect with the CNN", len(pictures), pictures, ours, theirs, rounds)


def _pipeline(
    engine: FaceEngine, peer: Any, clips: Sequence[Sequence[Picture]], rounds: int
) -> Comparison:
    """Detect or follow, align, encode and match every frame of the clips.

    The peer is face_recognition's own full-resolution webcam example (facerec_from_webcam.py):
    find, encode, compare, nearest distance. Both match against the same number of vectors.
    """
    rng = np.random.default_rng(0)
    known = rng.normal(0, 0.12, (_ENROLLED, VECTOR_LENGTH)).astype(np.float32)
    gallery = Gallery(np.arange(_ENROLLED, dtype=np.int64), known, engine.id)

    def ours(work: Sequence[Sequence[Picture]]) -> int:
        found = 0
        for clip in work:
            pipeline = Pipeline(engine, gallery, PipelineOptions())
            for number, picture in enumerate(clip):
                frame = Frame(picture.bgr, number, number / FRAME_RATE, _EPOCH)
                found += len(pipeline.process(frame).tracks)
        return found

    def theirs(work: Sequence[Sequence[Picture]]) -> int:
        found = 0
        for picture in itertools.chain.from_iterable(work):
            locations = peer.face_locations(picture.rgb)
            for encoding in peer.face_encodings(picture.rgb, locations):
                peer.compare_faces(known, encoding)
                np.argmin(peer.face_distance(known, encoding))
            found += len(locations)
        return found

    frames = sum(map(len, clips))
    return _compared("whole pipeline, a frame", frames, clips, ours, theirs, rounds)


def _compared(
    name: str,
    items: int,
    work: Sequence[_T],
    ours: Callable[[Sequence[_T]], int],
    theirs: Callable[[Sequence[_T]], int],
    rounds: int,
) -> Comparison:
    """Take turns; medians over the rounds."""
    ours(work[:1])  # onnxruntime sets its memory up in the first call; dlib keeps none
    turns: list[tuple[_Time, _Time]] = []
    for number in range(rounds):
        if number % 2:
            second, first = _timed(theirs, work), _timed(ours, work)
        else:
            first, second = _timed(ours, work), _timed(theirs, work)
        turns.append((first, second))
    return Comparison(
        name=name,
        items=items,
        ours_ms=round(1000 * statistics.median(a.wall_s for a, _ in turns) / items, 2),
        peer_ms=round(1000 * statistics.median(b.wall_s for _, b in turns) / items, 2),
        ratio=round(statistics.median(b.wall_s / a.wall_s for a, b in turns), 1),
        cpu_ratio=round(statistics.median(b.cpu_s / a.cpu_s for a, b in turns), 1),
        ours_found=turns[0][0].found,
        peer_found=turns[0][1].found,
    )


def _timed(side: Callable[[Sequence[_T]], int], work: Sequence[_T]) -> _Time:
    wall, cpu = time.perf_counter(), time.process_time()
    found = side(work)
    return _Time(time.perf_counter() - wall, time.process_time() - cpu, found)


def _print(comparison: Comparison, *, as_json: bool) -> None:
    if as_json:
        print_json(asdict(comparison))
        return
    print(
        f"{comparison.name:24} {comparison.ours_ms:8.2f} ms   face_recognition "
        f"{comparison.peer_ms:8.2f} ms   {comparison.ratio:5.1f} times as fast, "
        f"{comparison.cpu_ratio:.1f} per core   faces found {comparison.ours_found} : "
        f"{comparison.peer_found}",
        flush=True,
    )
