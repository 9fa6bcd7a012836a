"""Enrolling the drawn people: with faces, and with nobody stored where none is found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from builders import at, new_database
from fakes import ScriptedEngine

from attendance_app.paths import DataDir
from attendance_app.services.drawn_people import enroll_drawn
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.roster import Roster
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import VisionError
from attendance_app.vision.synthetic import DEMO_PEOPLE, enrollment_frames

NOW = at("2026-03-02 08:30")


def test_every_drawing_gives_a_face(tmp_path: Path) -> None:
    drawn = DEMO_PEOPLE[0]
    engine = FaceEngine.load(DataDir.default().cache)
    with new_database(tmp_path) as database:
        person = enroll_drawn(EnrollmentService(database), engine, drawn, NOW)
    assert (person.employee_id, person.name) == (drawn.employee_id, drawn.name)
    assert (person.vector_count, person.consent_at) == (len(enrollment_frames(drawn)), NOW)


def test_without_a_usable_face_nobody_is_stored(tmp_path: Path) -> None:
    sees_nobody: Any = ScriptedEngine(lambda _: ())
    with new_database(tmp_path) as database:
        with pytest.raises(VisionError, match="No usable face"):
            enroll_drawn(EnrollmentService(database), sees_nobody, DEMO_PEOPLE[0], NOW)
        assert Roster(database).people() == []
