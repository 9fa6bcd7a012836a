"""What the enrollment dialog asks of the services."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from attendance_app.domain.people import Person, PersonDetails
from attendance_app.services.enrollment import FaceSample, SimilarPerson
from attendance_app.services.guided_enrollment import (
    EnrollmentOffer,
    Enrolment,
    GuidedEnrollment,
)
from attendance_app.ui.enrollment.trial import NewPipeline
from attendance_app.vision.faces import EngineId
from attendance_app.vision.gallery import Gallery

Samples: TypeAlias = Sequence[FaceSample]


@dataclass(frozen=True, slots=True)
class EnrollmentCalls:
    """Plain calls into the services; all but the last are made on a worker.

    Attributes
    ----------
    offer : callable
        Departments and consent text, before the dialog opens.
    require_free : callable
        Raises `InvalidInputError` where an employee ID is somebody's already.
    similar : callable
        People enrolled already who look like these samples, but for one: most alike first.
    trial_gallery : callable
        Everybody with these samples in it, of an engine, of this person or of somebody new.
    names : callable
        Of everybody, by their keys.
    save : callable
        Stores all of it, or nothing.
    new_pipeline : callable
        As the live page's, over another gallery; called on the recognition thread.
    """

    offer: Callable[[], EnrollmentOffer]
    require_free: Callable[[PersonDetails], None]
    similar: Callable[[Samples, int | None], Sequence[SimilarPerson]]
    trial_gallery: Callable[[Samples, EngineId, int | None], Gallery]
    names: Callable[[], Mapping[int, str]]
    save: Callable[[Enrolment], Person]
    new_pipeline: NewPipeline

    @classmethod
    def over(cls, guided: GuidedEnrollment, new_pipeline: NewPipeline) -> EnrollmentCalls:
        """The calls of this service."""
        return cls(
            offer=guided.offer,
            require_free=guided.require_free,
            similar=guided.similar,
            trial_gallery=guided.trial_gallery,
            names=guided.names,
            save=guided.save,
            new_pipeline=new_pipeline,
        )
