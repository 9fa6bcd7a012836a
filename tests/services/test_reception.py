"""Reception over the real pipeline: the enrolled are clocked once, the stranger never."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from attendance_app.domain.audit import AuditKind
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.paths import DataDir
from attendance_app.services.clocking import Recorded
from attendance_app.services.drawn_people import enroll_drawn
from attendance_app.services.reception import Reception
from attendance_app.settings import Settings
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.synthetic import DEMO_PEOPLE, DEMO_STRANGER, DrawnScene
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
    assert set(outcome.punch.evidence) >= {"distance", "frames", "quality", "engine"}
    with core.database.read() as unit:
        rejected = [
            entry for entry in unit.audit.entries() if entry.kind is AuditKind.FACE_REJECTED
        ]
    assert [(entry.person_id, entry.details["reason"]) for entry in rejected] == [(None, "unknown")]
