"""Whose enrolment is to be mended: too few faces, poor ones, no way in at all, somebody alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from statistics import fmean

from attendance_app.db.database import Database
from attendance_app.domain.people import Person
from attendance_app.services.gallery import GalleryService
from attendance_app.vision.decision import look_alike_from
from attendance_app.vision.encoder import ENGINE_ID

FEWEST_FACES = 3
"""What the score model counts at most (`scoring.MOST_SAMPLES`): of one photo three of four looks
are recognised at the level normal, of five 95 in 100 (docs/adr/0007)."""

POOR_QUALITY = 0.5
"""Mean of `FaceQuality.score`, 0 to 1: half of what a good picture weighs."""

_STEP = 25


class Lack(StrEnum):
    """What is wrong with somebody's enrolment, the worst first."""

    NO_FACES = "no_faces"
    ALIKE = "alike"
    FEW_FACES = "few_faces"
    POOR_FACES = "poor_faces"


@dataclass(frozen=True, slots=True)
class Enrolment:
    """Somebody to be looked at.

    Attributes
    ----------
    person : Person
    lacks : tuple of Lack
        At least one, the worst first.
    faces : int
    quality : float
        Mean, 0 to 1; 0 without faces.
    alike : Person or None
        Whom the camera does not tell them from.
    """

    person: Person
    lacks: tuple[Lack, ...]
    faces: int
    quality: float
    alike: Person | None = None


@dataclass(frozen=True, slots=True)
class EnrolmentReport:
    """Everybody looked at.

    Attributes
    ----------
    people : int
        Who are here: neither removed nor archived.
    lacking : tuple of Enrolment
        The worst first, then by name.
    """

    people: int
    lacking: tuple[Enrolment, ...]


def check_enrolment(
    database: Database, report: Callable[[int, int], None] = lambda _done, _total: None
) -> EnrolmentReport:
    """Look at everybody's faces.

    Parameters
    ----------
    database : Database
    report : callable
        Told people done and in all; it ends the work by raising.

    Raises
    ------
    StorageError
        If the database cannot be read.
    """
    with database.read() as unit:
        people = {person.id: person for person in unit.people.all() if person.gone_at is None}
        stored = unit.faces.made_by(ENGINE_ID.name, ENGINE_ID.version, ENGINE_ID.sha256)
    qualities: defaultdict[int, list[float]] = defaultdict(list)
    for key, face in stored:
        qualities[key].append(face.quality)
    gallery = GalleryService(database).load(ENGINE_ID)
    limit = look_alike_from(gallery.crowd)
    found = []
    for done, person in enumerate(people.values()):
        if done % _STEP == 0:
            report(done, len(people))
        faces = qualities.get(person.id, [])
        other = gallery.nearest_other(person.id) if person.id in gallery else None
        alike = people.get(other[0]) if other is not None and other[1] >= limit else None
        quality = fmean(faces) if faces else 0.0
        # Who clocks in by PIN or badge needs no face: it is a way in of its own.
        has_other_way = person.has_pin or person.has_badge
        lacks = () if has_other_way and not faces else tuple(_lacks(len(faces), quality, alike))
        if lacks:
            found.append(Enrolment(person, lacks, len(faces), quality, alike))
    report(len(people), len(people))
    order = list(Lack)
    found.sort(key=lambda each: (order.index(each.lacks[0]), each.person.name.casefold()))
    return EnrolmentReport(len(people), tuple(found))


def _lacks(faces: int, quality: float, alike: Person | None) -> list[Lack]:
    if not faces:
        return [Lack.NO_FACES]
    lacks = []
    if alike is not None:
        lacks.append(Lack.ALIKE)
    if faces < FEWEST_FACES:
        lacks.append(Lack.FEW_FACES)
    if quality < POOR_QUALITY:
        lacks.append(Lack.POOR_FACES)
    return lacks
