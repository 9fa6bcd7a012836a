"""Reception over the real pipeline: the enrolled are clocked once, the stranger never."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from attendance_app.domain.audit import AuditKind
from attendance_app.domain.people import PersonDetails
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.paths import DataDir
from attendance_app.services.clocking import Recorded
from attendance_app.services.drawn_people import enroll_drawn
from attendance_app.services.enrollment import FaceSample
from attendance_app.services.examining import examine
from attendance_app.services.reception import Reception
from attendance_app.settings import Settings
from attendance_app.vision import degrade
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import Frame
from attendance_app.vision.recordings import VideoFile
from attendance_app.vision.synthetic import DEMO_PEOPLE, DEMO_STRANGER, DrawnScene
from attendance_app.vision.upper_face import upper_id
from attendance_app.wiring import Core, build_core


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    """A site of its own, with the user's converted models."""
    made = build_core(DataDir.at(tmp_path), Settings())
    yield made
    made.close()


@pytest.fixture(scope="module")
def engine() -> FaceEngine:
    """The real engine."""
    return FaceEngine.load(DataDir.default().cache)


def test_the_enrolled_is_clocked_once_and_the_stranger_is_only_audited(
    core: Core, engine: FaceEngine
) -> None:
    enrolled = DEMO_PEOPLE[0]
    person = enroll_drawn(core.enrollment, engine, enrolled, core.clock())
    pipeline = core.new_pipeline(engine)
    reception = Reception(core.clocking, engine.id)
    outcomes = []
    with DrawnScene((enrolled, DEMO_STRANGER), frame_rate=10) as scene:
        while (frame := scene.read()) is not None:
            result = pipeline.process(frame)
            outcomes += [reception.sighted(sighting) for sighting in result.sightings]
            for rejection in result.rejections:
                reception.rejected(rejection)
    (outcome,) = outcomes
    assert isinstance(outcome, Recorded)
    assert outcome.person.id == person.id
    assert outcome.punch.kind is PunchKind.IN
    assert outcome.punch.method is PunchMethod.FACE
    evidence = outcome.punch.evidence
    assert set(evidence) == {"score", "threshold", "distance", "frames", "quality", "engine"}
    assert evidence["engine"] == f"{engine.id.name}/{engine.id.version}"
    assert _number(evidence, "score") >= _number(evidence, "threshold") > 1
    with core.database.read() as unit:
        rejected = [
            entry for entry in unit.audit.entries() if entry.kind is AuditKind.FACE_REJECTED
        ]
    (turned_away,) = rejected
    assert (turned_away.person_id, turned_away.details["reason"]) == (None, "unknown")
    assert _number(turned_away.details, "score") < _number(turned_away.details, "threshold")


def _number(evidence: Mapping[str, object], name: str) -> float:
    number = evidence[name]
    assert isinstance(number, float)
    return number


def _masked(engine: FaceEngine, clip: Sequence[Frame]) -> list[Frame]:
    """The clip with a mask on the face of every frame."""
    masked = []
    for frame in clip:
        (face,) = engine.detect(frame.pixels)
        (points,) = engine.landmarks(frame.pixels, [face.box])
        masked.append(replace(frame, pixels=degrade.masked(frame.pixels, points, seed=1)))
    return masked


def test_somebody_masked_is_clocked_in_by_eyes_and_forehead(
    core: Core, engine: FaceEngine, data_dir: Path
) -> None:
    """Enrolled from a clip, arriving masked in another; not by whoever is not enrolled."""
    enrolled = {}
    for name in "AD":
        with VideoFile(data_dir / "clips" / "enroll" / f"{name}.mkv") as video:
            clip = list(iter(video.read, None))[::8]
        faces = [
            face
            for frame in clip
            if (face := examine(engine, frame.pixels, thorough=False).face) is not None
        ]
        now = core.clock()
        person = core.enrollment.enroll(
            PersonDetails(name, f"Person {name}"),
            consent_at=now,
            samples=[
                FaceSample(face.vector, engine.id, "video", now, face.quality, face.upper)
                for face in faces
            ],
        )
        enrolled[name] = person.id
    with VideoFile(data_dir / "clips" / "arrive" / "D.mkv") as video:
        arrival = _masked(engine, list(itertools.islice(iter(video.read, None), 20)))
    pipeline = core.new_pipeline(engine)
    reception = Reception(core.clocking, engine.id)
    sightings = [one for frame in arrival for one in pipeline.process(frame).sightings]
    (outcome,) = [reception.sighted(one) for one in sightings]
    assert isinstance(outcome, Recorded)
    assert outcome.person.id == enrolled["D"]
    evidence = outcome.punch.evidence
    assert evidence["compared"] == "upper face"
    upper = upper_id(engine.id)
    assert evidence["engine"] == f"{upper.name}/{upper.version}"
    assert _number(evidence, "score") >= _number(evidence, "threshold") > 1

    core.enrollment.withdraw_consent(enrolled["D"])
    pipeline = core.new_pipeline(engine)
    assert not [one for frame in arrival for one in pipeline.process(frame).sightings]
