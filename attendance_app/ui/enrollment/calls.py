"""What the enrollment dialog asks of the services."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from attendance_app.domain.people import Person, PersonDetails
from attendance_app.services.enrollment import EnrollmentService, FaceSample, SimilarPerson
from attendance_app.services.roster import Roster

Samples: TypeAlias = Sequence[FaceSample]


@dataclass(frozen=True, slots=True)
class EnrollmentCalls:
    """Plain calls into the services; all are made on a worker.

    Attributes
    ----------
    find : callable
        The person with an employee ID, or None.
    similar : callable
        People enrolled already who look like these samples, most alike first.
    enroll : callable
        Stores somebody new, with or without faces: details, when they agreed, samples.
    replace_faces : callable
        Gives somebody known these faces instead of theirs: key, when they agreed, samples.
    """

    find: Callable[[str], Person | None]
    similar: Callable[[Samples], Sequence[SimilarPerson]]
    enroll: Callable[[PersonDetails, datetime | None, Samples], Person]
    replace_faces: Callable[[int, datetime, Samples], Person]

    @classmethod
    def over(cls, roster: Roster, enrollment: EnrollmentService) -> EnrollmentCalls:
        """The calls of these services."""
        return cls(
            find=roster.find,
            similar=enrollment.similar,
            enroll=lambda details, agreed, samples: enrollment.enroll(
                details, consent_at=agreed, samples=samples
            ),
            replace_faces=lambda key, agreed, samples: enrollment.replace_faces(
                key, consent_at=agreed, samples=samples
            ),
        )
