"""What ``bench`` measures of the networks: encoding of known faces, and detection by the CNN."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from attendance_app.commands.bench_pictures import CROWD, Picture, crowds, with_known_faces
from attendance_app.commands.bench_turns import Comparison, compared
from attendance_app.vision.encoder import Encoder
from attendance_app.vision.engine import DetectorChoice, EngineOptions, FaceEngine
from attendance_app.vision.landmarks import face_chips

_Chips: TypeAlias = tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]
"""The same chips (N, 150, 150, 3) in BGR and in RGB."""


def networks(
    cache: Path,
    engine: FaceEngine,
    peer: Any,
    portraits: Sequence[Picture],
    *,
    threads: int,
    rounds: int,
) -> Iterator[Comparison]:
    """Each network alone, and from landmarks to vectors."""
    known = with_known_faces(engine, portraits)
    chips = np.concatenate(
        [face_chips(one.bgr, engine.landmarks(one.bgr, one.boxes)) for one in known]
    )
    encoder = Encoder(cache, threads)
    yield _network("encode a chip", 1, encoder, peer, chips, rounds)
    yield _network("encode chips at once", len(chips), encoder, peer, chips, rounds)
    yield _encoding("align, encode a face", engine, peer, known, rounds)
    yield _encoding(f"align, encode {CROWD}", engine, peer, crowds(known), rounds)
    # The CNN is asked for in its own comparison.
    cnn = FaceEngine.load(cache, EngineOptions(threads=threads, detector=DetectorChoice.MMOD))
    yield _cnn_detection(cnn, peer, portraits, rounds)


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
    return compared(name, len(chips), work, ours, theirs, rounds)


def _encoding(
    name: str, engine: FaceEngine, peer: Any, pictures: Sequence[Picture], rounds: int
) -> Comparison:
    """Find the landmarks of faces whose boxes are known to both, align and encode them."""

    def ours(work: Sequence[Picture]) -> int:
        return sum(len(engine.encode(p.bgr, engine.landmarks(p.bgr, p.boxes))) for p in work)

    def theirs(work: Sequence[Picture]) -> int:
        return sum(len(peer.face_encodings(p.rgb, p.sides)) for p in work)

    items = sum(len(picture.boxes) for picture in pictures)
    return compared(name, items, pictures, ours, theirs, rounds)


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

    return compared("detect with the CNN", len(pictures), pictures, ours, theirs, rounds)
