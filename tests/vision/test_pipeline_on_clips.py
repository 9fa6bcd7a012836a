"""The pipeline on real clips: each arrival is sighted once, and strangers never are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from attendance_app.vision.degrade import dark
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import EncodedFace
from attendance_app.vision.frames import BgrImage, Frame
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.pipeline import FrameResult, Pipeline, PipelineOptions
from attendance_app.vision.quality import assess
from attendance_app.vision.recordings import VideoFile
from attendance_app.vision.selection import one_person, select_samples

PEOPLE = "ABCDE"
ECONOMY = PipelineOptions(encode_every_frame=False)
Faces = dict[str, list[EncodedFace]]


class Remembering:
    """The real engine, which is asked only once: a second run over a clip costs nothing.

    The pipeline asks the same questions about the same frames whoever is enrolled.
    """

    def __init__(self, engine: FaceEngine) -> None:
        self._engine = engine
        self._answers: list[Any] = []
        self._asked = 0

    def begin(self) -> None:
        self._asked = 0

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._engine, name)
        if not callable(value):
            return value

        def ask(*args: Any, **options: Any) -> Any:
            if self._asked == len(self._answers):
                self._answers.append(value(*args, **options))
            self._asked += 1
            return self._answers[self._asked - 1]

        return ask


class Counting:
    """The real engine, which counts how many faces it encodes."""

    def __init__(self, engine: FaceEngine) -> None:
        self._engine = engine
        self.encoded = 0

    def begin(self) -> None:
        self.encoded = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def encode(self, image: Any, points: Sequence[Any]) -> Any:
        self.encoded += len(points)
        return self._engine.encode(image, points)


def frames(path: Path, step: int = 1) -> list[Frame]:
    with VideoFile(path) as video:
        read: Callable[[], Frame | None] = video.read
        return list(iter(read, None))[::step]


@pytest.fixture(scope="module")
def enrolled_faces(data_dir: Path, engine: FaceEngine) -> Faces:
    """Usable faces of every sixth frame (five a second) of each enrollment clip."""
    faces: Faces = {name: [] for name in PEOPLE}
    for name in PEOPLE:
        for frame in frames(data_dir / "clips" / "enroll" / f"{name}.mkv", step=6):
            found = engine.detect(frame.pixels, minimum_face_px=55)
            points = engine.landmarks(frame.pixels, [one.box for one in found])
            for one, five in zip(found, points, strict=True):
                quality = assess(frame.pixels, one, five)
                if not quality.problems:
                    vector = engine.encode(frame.pixels, [five])[0]
                    faces[name].append(EncodedFace(one, five, vector, quality.score))
    return faces


def gallery(engine: FaceEngine, faces: Faces, names: str) -> Gallery:
    keys: list[int] = []
    vectors: list[Any] = []
    for name in names:
        for i in select_samples(faces[name]):
            keys.append(PEOPLE.index(name))
            vectors.append(faces[name][i].vector)
    return Gallery(np.array(keys), np.array(vectors), engine.id)


def played(
    engine: Any, people: Gallery, clip: Sequence[Frame], options: PipelineOptions | None = None
) -> tuple[list[FrameResult], list[int]]:
    engine.begin()
    pipeline = Pipeline(engine, people, options)
    results = [pipeline.process(frame) for frame in clip]
    return results, [one.key for result in results for one in result.sightings]


@pytest.mark.parametrize("name", "ABCD")
def test_an_arrival_is_sighted_once_within_a_second_and_a_removed_person_never(
    data_dir: Path, engine: FaceEngine, enrolled_faces: Faces, name: str
) -> None:
    clip = frames(data_dir / "clips" / "arrive" / f"{name}.mkv")
    remembering = Remembering(engine)
    results, keys = played(remembering, gallery(engine, enrolled_faces, PEOPLE), clip)
    assert keys == [PEOPLE.index(name)]
    (sighting,) = (one for result in results for one in result.sightings)
    assert sighting.confirmed_s - sighting.first_seen_s < 0.7
    assert sighting.confirmed_s < 0.9
    assert sum(bool(result.tracks) for result in results) >= 0.9 * len(clip)

    others = PEOPLE.replace(name, "")
    _, keys = played(remembering, gallery(engine, enrolled_faces, others), clip)
    assert keys == []


@pytest.mark.parametrize("name", "AC")
def test_economy_sights_the_same_at_the_same_moment_with_fewer_comparisons(
    data_dir: Path, engine: FaceEngine, enrolled_faces: Faces, name: str
) -> None:
    clip = frames(data_dir / "clips" / "arrive" / f"{name}.mkv")
    counting = Counting(engine)
    everybody = gallery(engine, enrolled_faces, PEOPLE)
    every, keys = played(counting, everybody, clip)
    encoded = counting.encoded
    economic, same_keys = played(counting, everybody, clip, ECONOMY)
    assert same_keys == keys == [PEOPLE.index(name)]
    assert [r.sightings for r in economic] == [r.sightings for r in every]
    assert [[t.key for t in r.tracks] for r in economic] == [
        [t.key for t in r.tracks] for r in every
    ]
    assert counting.encoded < encoded / 2


def test_with_economy_two_who_change_places_keep_their_own_names(
    data_dir: Path, engine: FaceEngine, enrolled_faces: Faces
) -> None:
    """Two clips side by side whose sides are exchanged from one frame to the next."""
    first, second = (frames(data_dir / "clips" / "enroll" / f"{name}.mkv")[:60] for name in "AB")
    half = len(first) // 2
    clip = []
    for i, (a, b) in enumerate(zip(first + first[::-1], second + second[::-1], strict=True)):
        sides = (a, b) if i < half else (b, a)
        both = np.hstack([side.pixels for side in sides])
        clip.append(replace(a, pixels=both, index=i, time_s=i / 30))
    results, keys = played(Counting(engine), gallery(engine, enrolled_faces, PEOPLE), clip, ECONOMY)
    assert sorted(keys) == [PEOPLE.index("A"), PEOPLE.index("B")]
    swapped_s = clip[half].time_s
    width = first[0].pixels.shape[1]
    before = {
        t.key: t.box.left < width for r in results[:half] for t in r.tracks if t.key is not None
    }
    after = {
        (t.key, t.box.left < width)
        for r in results
        if r.time_s > swapped_s + ECONOMY.verify_every_s + 0.1
        for t in r.tracks
        if t.key is not None
    }
    assert before == {PEOPLE.index("A"): True, PEOPLE.index("B"): False}
    assert after == {(PEOPLE.index("A"), False), (PEOPLE.index("B"), True)}


def held_up(photo: BgrImage, like: Frame) -> list[Frame]:
    """A photo before a grey wall for a third of a second, a little moved from frame to frame."""
    shown = cv2.resize(photo, (300, 300))
    clip = []
    for i in range(7):
        pixels = np.full((480, 640, 3), 110, dtype=np.uint8)
        pixels[90 + i % 3 : 390 + i % 3, 170 + i % 2 : 470 + i % 2] = shown
        clip.append(replace(like, pixels=pixels, index=i, time_s=i / 20))
    return clip


def portrait(engine: FaceEngine, frame: Frame) -> BgrImage:
    """The face of a frame with as much around it as portraits have."""
    (face,) = engine.detect(frame.pixels)
    x, y = (round(middle) for middle in face.box.centre)
    half = round(1.1 * face.box.width)
    return frame.pixels[max(0, y - half) : y + half, max(0, x - half) : x + half]


def test_strangers_photos_name_nobody_and_the_enrolleds_name_them(
    data_dir: Path, engine: FaceEngine, enrolled_faces: Faces, portraits: list[BgrImage]
) -> None:
    """Photos of both kinds held up in the same way: with it, the enrolled are named."""
    everybody = gallery(engine, enrolled_faces, PEOPLE)
    near = PipelineOptions(minimum_face_px=80)  # their faces have 130 px, and it is quicker
    arrivals = {name: frames(data_dir / "clips" / "arrive" / f"{name}.mkv")[30] for name in "ABCD"}
    for name, frame in arrivals.items():
        _, keys = played(Counting(engine), everybody, held_up(portrait(engine, frame), frame), near)
        assert [PEOPLE[key] for key in keys] == [name]
    found = 0
    for photo in portraits[:24]:
        results, keys = played(Counting(engine), everybody, held_up(photo, arrivals["A"]), near)
        assert keys == []
        found += sum(bool(result.tracks) for result in results) >= 6
    assert found >= 23


def test_each_enrollment_clip_is_one_person_and_gives_different_samples(
    enrolled_faces: Faces,
) -> None:
    for name in PEOPLE:
        assert one_person(enrolled_faces[name])
        assert 3 <= len(select_samples(enrolled_faces[name])) <= 10


def test_two_peoples_clips_together_are_not_one_person(enrolled_faces: Faces) -> None:
    pairs = [(a, b) for a in PEOPLE for b in PEOPLE if a < b]
    together = {a + b: one_person([*enrolled_faces[a], *enrolled_faces[b]]) for a, b in pairs}
    assert not any(together.values()), together


@pytest.mark.parametrize(("names", "expected"), [(PEOPLE, ["D"]), ("ABCE", [])])
def test_in_a_dark_office_the_enrolled_are_still_known(
    data_dir: Path, engine: FaceEngine, enrolled_faces: Faces, names: str, expected: list[str]
) -> None:
    """At 15 % of the light, in which nobody may be enrolled; and nobody is taken for another."""
    clip = [
        replace(frame, pixels=dark(frame.pixels, frame.index))
        for frame in frames(data_dir / "clips" / "arrive" / "D.mkv")[:20]
    ]
    _, keys = played(Counting(engine), gallery(engine, enrolled_faces, names), clip)
    assert [PEOPLE[key] for key in keys] == expected
