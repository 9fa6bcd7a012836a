"""What ``bench`` measures of the pipeline: one, three and five people in view."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

import numpy as np

from attendance_app.commands.bench_pictures import FRAME_RATE, Picture
from attendance_app.commands.bench_turns import Comparison, compared
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import VECTOR_LENGTH
from attendance_app.vision.frames import Frame
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.pipeline import Pipeline, PipelineOptions

_ENROLLED = 50
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)

_PEER_EVERY = 4
"""The peer is shown every fourth frame of several people: it needs half a second for each."""


def pipelines(
    engine: FaceEngine,
    peer: Any,
    clips: Sequence[Sequence[Picture]],
    crowds: Iterable[tuple[int, Sequence[Picture]]],
    rounds: int,
) -> Iterator[Comparison]:
    """Detect or follow, align, encode and match every frame, every face of it.

    The peer is face_recognition's own full-resolution webcam example (facerec_from_webcam.py):
    find, encode, compare, nearest distance. Both match against the same number of vectors, of
    people who are not in view, so that no face is ever left uncompared as decided already.

    Parameters
    ----------
    engine : FaceEngine
    peer : module
    clips : sequence
        Clips of one person each.
    crowds : iterable
        How many people are in view, and the frames.
    rounds : int
    """
    yield _pipeline("whole pipeline, a frame", engine, peer, clips, rounds)
    for people, frames in crowds:
        name = f"whole pipeline, {people} faces"
        yield _pipeline(name, engine, peer, [frames], rounds, _PEER_EVERY)


def _pipeline(
    name: str,
    engine: FaceEngine,
    peer: Any,
    clips: Sequence[Sequence[Picture]],
    rounds: int,
    peer_every: int = 1,
) -> Comparison:
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
        for picture in (picture for clip in work for picture in clip[::peer_every]):
            locations = peer.face_locations(picture.rgb)
            for encoding in peer.face_encodings(picture.rgb, locations):
                peer.compare_faces(known, encoding)
                np.argmin(peer.face_distance(known, encoding))
            found += len(locations)
        return found

    frames = sum(map(len, clips))
    share = sum(math.ceil(len(clip) / peer_every) for clip in clips) / frames
    return compared(name, frames, clips, ours, theirs, rounds, peer_share=share)
