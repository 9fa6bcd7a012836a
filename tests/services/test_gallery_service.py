"""From stored vectors to the gallery, never mixing engines and never serving damaged ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from builders import ENGINE, OTHER_ENGINE, at, details, enrolled, new_database, sample, vector

from attendance_app.db.database import Database
from attendance_app.domain.errors import StorageError
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.gallery import GalleryService
from attendance_app.services.roster import Roster
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.model_store import ModelError
from attendance_app.vision.upper_face import upper_id


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def galleries(database: Database) -> GalleryService:
    return GalleryService(database)


def test_a_gallery_of_nobody_is_empty(galleries: GalleryService) -> None:
    gallery = galleries.load(ENGINE)
    assert len(gallery) == 0
    assert gallery.vectors.shape == (0, 128)
    assert galleries.people_to_enroll_again(ENGINE) == 0


def test_every_vector_comes_back_bit_for_bit_under_its_persons_key(
    database: Database, galleries: GalleryService
) -> None:
    ana, eva = enrolled(database, 1, faces=2), enrolled(database, 2, faces=1)
    gallery = galleries.load(ENGINE)
    assert gallery.engine == ENGINE
    assert gallery.keys.dtype == np.int64
    assert gallery.vectors.dtype == np.float32
    assert gallery.keys.tolist() == [ana.id, ana.id, eva.id]
    expected = [vector(1, spread=0.2, variant=variant) for variant in (1, 2)]
    assert {each.tobytes() for each in gallery.vectors[:2]} == {v.tobytes() for v in expected}


def test_vectors_of_other_engines_are_not_loaded_and_their_people_counted(
    database: Database, galleries: GalleryService
) -> None:
    enrollment = EnrollmentService(database)
    other_version = replace(ENGINE, version="1.1")
    samples = [sample(1), sample(1, engine=OTHER_ENGINE), sample(1, engine=other_version)]
    enrollment.enroll(details(), consent_at=at("2026-03-02 08:00"), samples=samples)
    assert len(galleries.load(ENGINE)) == 1
    for each in (OTHER_ENGINE, other_version):
        with pytest.raises(ModelError, match="no score model"):
            galleries.load(each)
    assert galleries.people_to_enroll_again(ENGINE) == 1


def test_somebody_removed_is_in_no_gallery(database: Database, galleries: GalleryService) -> None:
    ana = enrolled(database, 1, faces=2)
    Roster(database).remove(ana.id)
    assert len(galleries.load(ENGINE)) == 0


@pytest.mark.parametrize("value", [0.0, np.nan])
def test_a_damaged_vector_is_refused_with_the_person_it_belongs_to(
    database: Database, galleries: GalleryService, value: float
) -> None:
    ana = enrolled(database, 1, faces=2)
    assert database.path is not None
    with closing(sqlite3.connect(database.path)) as connection:
        damaged = np.full(128, value, "<f4").tobytes()
        connection.execute("UPDATE face_vector SET vector = ?", (damaged,))
        connection.commit()
    with pytest.raises(StorageError, match=f"key {ana.id} is damaged"):
        galleries.load(ENGINE)


def test_upper_faces_are_a_gallery_of_their_own(
    database: Database, galleries: GalleryService
) -> None:
    """Of those who have them, under an engine of their own; whole faces never meet them."""
    with_upper = replace(sample(1), upper=vector(9))
    ana = EnrollmentService(database).enroll(
        details(1), consent_at=at("2026-03-02 08:00"), samples=[with_upper, sample(1)]
    )
    enrolled(database, 2, faces=1)
    upper = _upper(galleries)
    assert upper.keys.tolist() == [ana.id]
    assert np.array_equal(upper.vectors[0], vector(9))
    assert upper.engine == upper_id(ENGINE) != ENGINE
    assert upper.crowd == 2, "as much is asked of them as if everybody had one"
    assert len(galleries.load(ENGINE)) == 3
    assert ana.vector_count == 2


def test_upper_faces_go_with_the_faces(database: Database, galleries: GalleryService) -> None:
    """New faces replace them, and whoever takes consent back has none left."""
    enrollment = EnrollmentService(database)
    person = enrollment.enroll(
        details(1),
        consent_at=at("2026-03-02 08:00"),
        samples=[replace(sample(1), upper=vector(9))],
    )
    enrollment.replace_faces(
        person.id,
        consent_at=at("2026-03-02 09:00"),
        samples=[replace(sample(1), upper=vector(10))],
    )
    assert np.array_equal(_upper(galleries).vectors, [vector(10)])
    enrollment.withdraw_consent(person.id)
    assert galleries.load(ENGINE).upper is None


def _upper(galleries: GalleryService) -> Gallery:
    upper = galleries.load(ENGINE).upper
    assert upper is not None
    return upper


def test_nobody_archived_is_recognised_or_enrolled_a_second_time(
    database: Database, galleries: GalleryService
) -> None:
    ana, eva = enrolled(database, 1, faces=2), enrolled(database, 2, faces=1)
    before = galleries.stamp()
    Roster(database).archive(ana.id)
    assert galleries.stamp() != before
    assert galleries.load(ENGINE).keys.tolist() == [eva.id]
    (alike,) = EnrollmentService(database).similar([sample(1, spread=0.2, variant=1)])
    assert alike.person.id == ana.id
    assert alike.person.archived_at is not None
    Roster(database).restore(ana.id)
    assert galleries.stamp() == before
    assert len(galleries.load(ENGINE)) == 3
