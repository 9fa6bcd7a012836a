"""Stores a folder's people who were looked at, several together, and says what became of each."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np

from attendance_app.domain.errors import AttendanceError, InvalidInputError, StorageError
from attendance_app.domain.people import Person
from attendance_app.services.enrollment import (
    EnrollmentService,
    FaceSample,
    Newcomer,
    SimilarPerson,
)
from attendance_app.services.import_verdicts import FileVerdict, Outcome, PersonVerdict
from attendance_app.vision.faces import EngineId, Vectors
from attendance_app.words import tr

AT_ONCE, _AT_LATEST_S = 8, 0.5
"""People stored in one transaction, which takes half the time, and how long the first of them waits
for the others: a power cut costs no more than that."""


@dataclass(frozen=True, slots=True, eq=False)
class Enrollable:
    """Somebody of whom there are faces to store.

    Attributes
    ----------
    newcomer : Newcomer
    known : Person or None
        Who is to get these faces instead of theirs; None for somebody new.
    doubts : tuple of str
        What is to be said of the pictures.
    files : tuple of FileVerdict
    """

    newcomer: Newcomer
    known: Person | None
    doubts: tuple[str, ...]
    files: tuple[FileVerdict, ...]

    @property
    def vectors(self) -> Vectors:
        """float32 (N, 128)."""
        return np.stack([sample.vector for sample in self.newcomer.samples])


class Settling:
    """Takes people in, and stores those there are when it is due.

    Faces of another engine are of no use any more: their owners count as being without.
    """

    def __init__(
        self, enrollment: EnrollmentService, clock: Callable[[], datetime], engine: EngineId
    ) -> None:
        self._enrollment = enrollment
        self._clock = clock
        self._everybody = enrollment.gallery(engine)
        self._waiting: list[PersonVerdict | Enrollable] = []
        self._since_s = 0.0

    def __contains__(self, key: object) -> bool:
        """Whether a person has faces."""
        return key in self._everybody

    def similar(self, samples: Sequence[FaceSample]) -> list[SimilarPerson]:
        """See `EnrollmentService.similar`; those not stored yet are nobody."""
        return self._enrollment.similar(samples, among=self._everybody)

    def add(self, one: PersonVerdict | Enrollable) -> None:
        """Somebody who was looked at, or need not be."""
        if not self._waiting:
            self._since_s = time.monotonic()
        self._waiting.append(one)

    @property
    def due(self) -> bool:
        """Whether nobody should wait for more or longer."""
        late = time.monotonic() - self._since_s >= _AT_LATEST_S
        return late or len(self._waiting) >= AT_ONCE

    def settled(self) -> Iterator[PersonVerdict]:
        """Store those who wait, each whole or not at all, and yield all verdicts in their order.

        Raises
        ------
        StorageError
            The database fails; whoever was yielded is stored.
        """
        people, self._waiting = self._waiting, []
        new = [one for one in people if isinstance(one, Enrollable) and one.known is None]
        stored = self._enrollment.enroll_many([one.newcomer for one in new]) if new else []
        answers = iter(stored)
        to_come = {
            person.id: one.vectors
            for one, person in zip(new, stored, strict=True)
            if isinstance(person, Person)
        }
        self._everybody.put(to_come)
        for one in people:
            if isinstance(one, PersonVerdict):
                yield one
                continue
            answer = next(answers) if one.known is None else self._replaced(one, one.known)
            if isinstance(answer, Person):
                to_come.pop(answer.id, None)
            yield self._verdict(one, answer, to_come)

    def _verdict(
        self, one: Enrollable, answer: Person | AttendanceError, to_come: Collection[int]
    ) -> PersonVerdict:
        details = one.newcomer.details
        if not isinstance(answer, Person):
            files = tuple(replace(file, accepted=0) for file in one.files)
            return PersonVerdict(details, Outcome.REFUSED, None, str(answer), (), files)
        warnings = one.doubts + self._warnings(one, answer, to_come)
        return PersonVerdict(details, Outcome.ENROLLED, answer, "", warnings, one.files)

    def _replaced(self, one: Enrollable, known: Person) -> Person | AttendanceError:
        """The person with these faces instead of theirs, or why they keep them."""
        new = one.newcomer
        try:
            if known.id in self._everybody and all(
                similar.person.id != known.id for similar in self.similar(new.samples)
            ):
                raise InvalidInputError(
                    tr(
                        "errors",
                        "These pictures do not look like {name}'s stored faces. If they are "
                        "right, delete the stored ones on the People page first.",
                    ).format(name=known.name)
                )
            person = self._enrollment.replace_faces(
                known.id, consent_at=self._clock(), samples=new.samples, mark=new.mark
            )
        except StorageError:
            raise
        except AttendanceError as error:
            return error
        self._everybody.put({person.id: one.vectors})
        return person

    def _warnings(
        self, one: Enrollable, person: Person, to_come: Collection[int]
    ) -> tuple[str, ...]:
        """Whom the faces resemble as well; of two who are new, the second is told of the first."""
        return tuple(
            tr(
                "errors",
                "Looks like {name} ({employee_id}): check that this is not the same "
                "person enrolled twice.",
            ).format(name=similar.person.name, employee_id=similar.person.employee_id)
            for similar in self.similar(one.newcomer.samples)
            if similar.person.id != person.id and similar.person.id not in to_come
        )
