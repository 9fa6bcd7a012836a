"""Whom the faces of a gallery file look like: their owners here, or somebody else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from attendance_app.domain.people import FaceRecord, Person, PersonDetails
from attendance_app.services.gallery import unpacked
from attendance_app.services.gallery_plan import Present, Step
from attendance_app.vision.decision import resembles_from
from attendance_app.vision.faces import VECTOR_LENGTH, EngineId, Vectors
from attendance_app.vision.gallery import Gallery, Scores, fused
from attendance_app.vision.scoring import MOST_FRAMES

_AT_ONCE = 256
"""People compared with everybody in one go: a bound on memory."""


@dataclass(frozen=True, slots=True, eq=False)
class _Probe:
    """New faces of one person of the file, fused."""

    step: int
    """Position in the plan."""
    key: int
    """In the gallery."""
    stored: bool
    """Whether the gallery has this person's faces from here, and not these."""
    vectors: Vectors

    @property
    def frames(self) -> int:
        return min(len(self.vectors), MOST_FRAMES)


def compared(steps: Sequence[Step], present: Present, engine: EngineId) -> list[Step]:
    """The plan after a look at its new faces, as far as `engine` made them.

    New faces of somebody who has faces here are withheld if they do not look like those: the file
    may have exchanged two people. Whoever looks like somebody else, who is here or stands before
    them in the file, is named with that other: they may be one person enrolled twice.
    """
    here = _by_person(present.faces, engine)
    probes = [
        _Probe(number, _key(step, number), _key(step, number) in here, vectors)
        for number, step in enumerate(steps)
        if step.faces
        and len(vectors := _vectors(face for face in step.faces if _made_by(engine, face)))
    ]
    planned = list(steps)
    if not probes:
        return planned
    from_file = {probe.key: probe for probe in probes if not probe.stored}
    everybody = here | {key: probe.vectors for key, probe in from_file.items()}
    gallery = Gallery.of(everybody, engine)
    people = gallery.people.tolist()
    who: dict[int, Person | PersonDetails] = {person.id: person for person in present.people}
    who |= {-1 - number: step.filed for number, step in enumerate(steps) if step.known is None}
    # Those who stand behind somebody in the file are compared with them, not they with those.
    since = np.array([from_file[key].step if key in from_file else -1 for key in people])
    least = resembles_from(len(people))
    rows = {key: row for row, key in enumerate(people)}
    for probe, scores in _scored(probes, gallery):
        own = float(scores[rows[probe.key]])
        scores[(since >= probe.step) | (gallery.people == probe.key)] = -np.inf
        alike = np.flatnonzero(scores >= least)
        others = tuple(who[people[row]] for row in alike[np.argsort(-scores[alike])])
        planned[probe.step] = _judged(planned[probe.step], probe, own, others)
    return planned


def _judged(
    step: Step, probe: _Probe, own: float, others: tuple[Person | PersonDetails, ...]
) -> Step:
    # It is asked of these two alone, so it does not matter how many people there are.
    if not probe.stored or own >= resembles_from(1):
        return replace(step, alike=others)
    but = f", but like {others[0].name} ({others[0].employee_id})" if others else ""
    return replace(
        step,
        faces=(),
        withheld=f"the new faces do not look like those stored here{but}; if they are right, "
        "delete the stored ones on the People page and import again",
    )


def _scored(probes: Sequence[_Probe], gallery: Gallery) -> Iterable[tuple[_Probe, Scores]]:
    """Each probe with its scores, float32 (P,), columns as ``gallery.people``."""
    for frames in range(1, MOST_FRAMES + 1):
        these = [probe for probe in probes if probe.frames == frames]
        for start in range(0, len(these), _AT_ONCE):
            part = these[start : start + _AT_ONCE]
            fusions = np.stack([fused(probe.vectors) for probe in part])
            yield from zip(part, gallery.scores(fusions, frames), strict=True)


def _by_person(faces: Iterable[tuple[int, FaceRecord]], engine: EngineId) -> dict[int, Vectors]:
    records: defaultdict[int, list[FaceRecord]] = defaultdict(list)
    for key, face in faces:
        if _made_by(engine, face):
            records[key].append(face)
    vectors = {key: _vectors(some) for key, some in records.items()}
    return {key: some for key, some in vectors.items() if len(some)}


def _vectors(faces: Iterable[FaceRecord]) -> Vectors:
    """float32 (N, 128); a damaged one, which is named when the gallery is loaded, is left out."""
    usable = []
    for face in faces:
        try:
            usable.append(unpacked(face.vector))
        except ValueError:
            continue
    return np.array(usable, dtype=np.float32).reshape(-1, VECTOR_LENGTH)


def _made_by(engine: EngineId, face: FaceRecord) -> bool:
    made_by = EngineId(face.engine_name, face.engine_version, face.engine_sha256)
    return made_by == engine


def _key(step: Step, number: int) -> int:
    """A person's key here; of somebody new one that nobody here has."""
    return step.known.id if step.known is not None else -1 - number
