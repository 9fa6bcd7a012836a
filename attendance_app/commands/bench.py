"""``bench``: our speed beside face_recognition's, on the same pictures in the same run."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from attendance_app.commands import CommandError
from attendance_app.commands.bench_enrollment import draw_people, enrollment, processors
from attendance_app.commands.bench_idle import Idle, idle
from attendance_app.commands.bench_match import Match, Times, matches
from attendance_app.commands.bench_networks import networks
from attendance_app.commands.bench_pictures import (
    Picture,
    drawn_crowd,
    drawn_pictures,
    real_crowd,
    real_pictures,
    standing_person,
)
from attendance_app.commands.bench_pipeline import pipelines
from attendance_app.commands.bench_turns import Comparison
from attendance_app.commands.session import data_dir_of, print_json, say, sentences
from attendance_app.settings import MOST_THREADS
from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.reference import face_recognition_on_one_core

PARTS = ("networks", "pipeline", "match", "enrollment", "idle")

_CROWDS = (3, 5)
_CROWD_FRAMES = 60
_STANDING_FRAMES = 60


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "parts",
        nargs="*",
        metavar="PART",
        help=f"what to measure, of {', '.join(PARTS)}; all of them unless named",
    )
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        help="real pictures: a folder with faces/ and clips/; else drawn people are used",
    )
    parser.add_argument("--threads", type=int, default=1, help="of our networks (the peer has 1)")
    parser.add_argument("--images", type=int, default=16, help="faces to encode, and to detect in")
    parser.add_argument("--frames", type=int, default=80, help="frames of each clip at most")
    parser.add_argument("--rounds", type=int, default=3, help="turns of each side")
    parser.add_argument(
        "--vectors",
        type=int,
        nargs="+",
        metavar="N",
        default=[1_000, 50_000, 1_000_000],
        help="enrolled vectors to match with; a million take 2 GB of memory, the peer's 4 GB",
    )
    parser.add_argument("--photos", type=int, default=480, help="to enroll in a round")
    parser.add_argument("--seconds", type=int, default=10, help="to watch each idle scene")
    parser.add_argument("--json", action="store_true", help="a JSON line per measurement")
    parser.epilog = (
        "With all parts and real pictures it takes about ten minutes on two cores, most of them "
        "the peer's. Leave the computer alone meanwhile: 'times as fast' compares both sides in "
        "the same minute, 'per core' compares processor time, but the milliseconds are those of "
        "this computer as busy as it is."
    )


def run(options: argparse.Namespace) -> int:
    """Measure and print; the two sides take turns, and take turns in going first."""
    for name in ("threads", "images", "frames", "rounds", "photos", "seconds"):
        if getattr(options, name) < 1:
            raise CommandError(f"--{name} must be 1 or more.")
    if options.threads > MOST_THREADS:
        raise CommandError(f"--threads must be {MOST_THREADS} or less.")
    if min(options.vectors) < 1:
        raise CommandError("--vectors must be 1 or more.")
    unknown = set(options.parts) - set(PARTS)
    if unknown:
        raise CommandError(
            f"{', '.join(sorted(unknown))} cannot be measured. Choose of: {', '.join(PARTS)}."
        )
    with sentences():
        for measured in _measured(options):
            if options.json:
                print_json(asdict(measured))
            else:
                print(_line(measured), flush=True)
    return 0


def _measured(options: argparse.Namespace) -> Iterator[Comparison | Match | Idle]:
    wanted = set(options.parts or PARTS)
    cache, rounds = data_dir_of(options).cache, options.rounds
    peer = face_recognition_on_one_core()
    if wanted == {"match"}:
        yield from matches(peer, options.vectors)
        return
    engine = FaceEngine.load(cache, EngineOptions(threads=options.threads))
    if options.data is None:
        say("Drawn people: the speed is real, but faces are found more easily than in life.")
        portraits, clips = drawn_pictures(options.images, options.frames)
    else:
        portraits, clips = real_pictures(options.data, options.images, options.frames)
    if "networks" in wanted:
        yield from networks(cache, engine, peer, portraits, threads=options.threads, rounds=rounds)
    if "pipeline" in wanted:
        yield from pipelines(engine, peer, clips, _crowds(engine, options), rounds)
    if "match" in wanted:
        yield from matches(peer, options.vectors)
    if "enrollment" in wanted:
        yield _enrollment(cache, peer, options)
    if "idle" in wanted:
        one = standing_person(_STANDING_FRAMES)
        clip = one if options.data is None else [picture.bgr for picture in clips[0]]
        yield from idle(engine, clip, options.seconds)


def _crowds(engine: FaceEngine, options: argparse.Namespace) -> Iterator[tuple[int, list[Picture]]]:
    frames = min(options.frames, _CROWD_FRAMES)
    for people in _CROWDS:
        if options.data is None:
            yield people, drawn_crowd(people, frames)
        else:
            yield people, real_crowd(engine, options.data, people, frames)


def _enrollment(cache: Path, peer: Any, options: argparse.Namespace) -> Comparison:
    measure = {"photos": options.photos, "engines": processors(), "rounds": options.rounds}
    if options.data is not None:
        return enrollment(cache, peer, options.data / "faces", **measure)
    with tempfile.TemporaryDirectory() as folder:
        draw_people(Path(folder))
        return enrollment(cache, peer, Path(folder), **measure)


def _line(measured: Comparison | Match | Idle) -> str:
    match measured:
        case Comparison():
            return _comparison(measured)
        case Match():
            return _match(measured)
        case Idle():
            return _idle(measured)


def _comparison(one: Comparison) -> str:
    return (
        f"{one.name:24} {one.ours_ms:8.2f} ms   face_recognition {one.peer_ms:8.2f} ms   "
        f"{one.ratio:5.1f} times as fast, {one.cpu_ratio:.1f} per core   faces found "
        f"{one.ours_found} in {one.items} : {one.peer_found} in {one.peer_items}"
    )


def _match(one: Match) -> str:
    theirs = "no memory" if one.peer is None else _times(one.peer)
    return (
        f"{one.name:24} {_times(one.ours)}, at first {_times(one.first)}   "
        f"numpy's bare product {_times(one.gemv)}   face_distance {theirs}   "
        f"right {one.right} in {one.ours.calls}, gallery made in {one.build_s:.1f} s"
    )


def _times(one: Times) -> str:
    return f"{one.p50_ms:.2f} ms (p99 {one.p99_ms:.2f})"


def _idle(one: Idle) -> str:
    known = ", recognised" if one.recognised else ""
    return (
        f"{one.name:30} {one.core_percent:5.1f} % of one core   {one.frame_rate:.1f} frames a "
        f"second, {one.faces:.2f} faces in each{known}"
    )
