"""Enrolls the people drawn by code: for the demonstration, measurements and tests."""

from __future__ import annotations

from datetime import datetime

from attendance_app.domain.people import Person, PersonDetails
from attendance_app.services.enrollment import EnrollmentService, FaceSample
from attendance_app.services.examining import examine
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import VisionError
from attendance_app.vision.synthetic import DrawnPerson, enrollment_frames
from attendance_app.words import tr

DEPARTMENT = "Drawn people"


def enroll_drawn(
    enrollment: EnrollmentService, engine: FaceEngine, drawn: DrawnPerson, at: datetime
) -> Person:
    """Enroll a drawn person as if they had stood before a camera and agreed.

    Parameters
    ----------
    enrollment : EnrollmentService
    engine : FaceEngine
        Used by this thread alone for the duration of the call.
    drawn : DrawnPerson
    at : datetime
        When they agreed and were looked at; aware.

    Raises
    ------
    VisionError
        If no drawing shows a usable face.
    InvalidInputError
        If their employee ID is taken.
    StorageError
        If the database fails.
    """
    samples = [
        FaceSample(face.vector, engine.id, "drawn", at, face.quality, face.upper)
        for image in enrollment_frames(drawn)
        if (face := examine(engine, image, thorough=False).face) is not None
    ]
    if not samples:
        raise VisionError(
            tr("errors", "No usable face was found in the drawings of {name}.").format(
                name=drawn.name
            )
        )
    details = PersonDetails(drawn.employee_id, drawn.name, department=DEPARTMENT)
    return enrollment.enroll(details, consent_at=at, samples=samples)
