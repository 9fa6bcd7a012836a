"""The gallery file: what was packed comes back, and anything else is refused with the reason."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from gallery_files import (
    DOCUMENT,
    VECTORS,
    document,
    resealed,
    said_by,
    sealed,
    with_face,
    with_person,
)
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import load

from attendance_app.services import gallery_file
from attendance_app.services.gallery_file import (
    FORMAT,
    GalleryFileError,
    pack,
    read_gallery_file,
    unpack,
)
from attendance_app.services.gallery_plan import face_records

GOOD = sealed()


def refusal(data: bytes) -> str:
    """Why a file is refused."""
    with pytest.raises(GalleryFileError) as refused:
        unpack(data)
    return str(refused.value)


def test_what_was_packed_comes_back_bit_for_bit() -> None:
    said, vectors = unpack(GOOD)
    again, vectors_again = unpack(pack(said, vectors))
    assert again == said
    assert vectors_again.tobytes() == vectors.tobytes() == VECTORS.tobytes()
    assert vectors_again.dtype == np.float32


def test_a_gallery_of_nobody_is_a_file_too() -> None:
    empty = replace(unpack(GOOD)[0], engines=(), people=(), faces=())
    said, vectors = unpack(pack(empty, np.empty((0, 128), np.float32)))
    assert said == empty
    assert vectors.shape == (0, 128)


def test_another_program_reads_it_with_safetensors_json_and_sha_256_alone() -> None:
    """What docs/gallery-file.md promises: the names of the parts, their types, the end."""
    said, vectors = unpack(GOOD)
    data = pack(said, vectors)
    assert FORMAT.encode() in data[:256]
    parts = load(data)
    assert {name: (part.dtype.str, part.shape) for name, part in parts.items()} == {
        "vectors": ("<f4", (3, 128)),
        "document": ("|u1", parts["document"].shape),
        "sha256": ("|u1", (32,)),
    }
    assert hashlib.sha256(data[:-32]).digest() == parts["sha256"].tobytes() == data[-32:]
    assert said_by(data)["people"][0] == DOCUMENT["people"][0]
    faces = [face | {"upper_version": None} for face in DOCUMENT["faces"]]
    assert said_by(data)["faces"] == faces


def test_upper_faces_come_after_the_faces() -> None:
    """A row more for each face that has one, in their order."""
    said = with_face(1, upper_version="1")
    both = np.concatenate([VECTORS, VECTORS[:1] + 1])
    read, vectors = unpack(sealed(said, both))
    assert [face.upper_version for face in read.faces] == [None, "1", None]
    (record,) = [one for one in face_records(read, vectors)["001"] if one.upper_vector]
    assert record.vector == VECTORS[1].tobytes()
    assert record.upper_vector == both[3].tobytes()
    assert "3 faces with 4 vectors" in refusal(sealed(said, VECTORS))


def test_any_flipped_byte_is_refused() -> None:
    for position in range(len(GOOD)):
        damaged = bytearray(GOOD)
        damaged[position] ^= 1 + position % 255
        refusal(bytes(damaged))


def test_any_truncation_and_any_appendix_is_refused() -> None:
    for length in range(len(GOOD)):
        refusal(GOOD[:length])
    for more in (b"\0", GOOD[-32:], GOOD):
        refusal(GOOD + more)


@given(st.binary(max_size=600), st.integers(0, len(GOOD)))
def test_bytes_that_nobody_packed_are_refused_and_nothing_else_happens(
    noise: bytes, position: int
) -> None:
    """Under a valid checksum, too: noise in place of a part of a file, header included."""
    changed = GOOD[:position] + noise + GOOD[position + len(noise) :]
    if changed[:-32] == GOOD[:-32]:
        return
    try:
        said, vectors = unpack(resealed(changed))
    except GalleryFileError:
        return
    assert vectors.shape == (len(said.faces), 128)
    assert np.isfinite(vectors).all()


def test_another_kind_of_file_is_told_from_a_damaged_one() -> None:
    assert "no gallery file" in refusal(b"")
    assert "no gallery file" in refusal(b"\x89PNG\r\n\x1a\n" + bytes(500))
    assert "damaged or incomplete" in refusal(GOOD[:-1])
    assert "damaged or incomplete" in refusal(GOOD[:-700])


ABSURD_HEADER = (2**63).to_bytes(8, "little") + GOOD[8:]
LIE_ABOUT_OFFSETS = GOOD.replace(b'"data_offsets":[0,1536]', b'"data_offsets":[0,1532]')
LIE_ABOUT_TYPE = GOOD.replace(b'"dtype":"F32"', b'"dtype":"I32"')

HOSTILE: dict[str, tuple[bytes, str]] = {
    "absurd header length": (resealed(ABSURD_HEADER), "cannot be told apart"),
    "header that is no JSON": (resealed(GOOD.replace(b'{"__m', b'[["__m')), "told apart"),
    "offsets that lie": (resealed(LIE_ABOUT_OFFSETS), "cannot be told apart"),
    "numbers of another type": (resealed(LIE_ABOUT_TYPE), "array of"),
    "half numbers": (sealed(vectors=VECTORS.astype(np.float16)), "array of"),
    "no vectors": (sealed(vectors=None), "not those of a gallery"),
    "another part": (sealed(more=np.zeros(3, np.uint8)), "not those of a gallery"),
    "fewer vectors than faces": (sealed(vectors=VECTORS[:2]), "3 faces"),
    "more vectors than faces": (sealed(vectors=np.tile(VECTORS, (2, 1))), "3 faces"),
    "shorter vectors": (sealed(vectors=np.ascontiguousarray(VECTORS[:, :127])), "(3, 127)"),
    "not a number": (sealed(vectors=np.full_like(VECTORS, np.nan)), "a vector of 001"),
    "infinite": (sealed(vectors=np.full_like(VECTORS, np.inf)), "a vector of 001"),
    "zero": (sealed(vectors=VECTORS * np.float32(0)), "a vector of 001"),
    "absurdly long": (sealed(vectors=VECTORS * np.float32(1e25)), "a vector of 001"),
    "document that is no JSON": (sealed(b"{not json"), "JSON"),
    "document that is a list": (sealed(b"[]"), "its description"),
    "endless nesting": (sealed(b"[" * 100_000), "recursion"),
    "half a character": (sealed(b'{"version": 1, "site": "\\ud800"}'), "JSON"),
    "not UTF-8": (sealed(b'{"version": 1, "site": "\xff"}'), "JSON"),
    "newer": (sealed(document(version=2, people=7)), "newer version of this program"),
    "never was": (sealed(document(version=0)), "there never was a format 0"),
    "version missing": (sealed(document(version=None)), "version"),
    "people missing": (sealed(document(people=None)), "people"),
    "time without zone": (sealed(document(created_at="2026-03-10T08:00:00")), "created_at"),
    "time as a number": (sealed(document(created_at=1773129600)), "created_at"),
    "time before all time": (sealed(document(created_at="0001-01-01T00:00:00+14:00")), "instant"),
    "site with a control": (sealed(document(site="\x1b[2J")), "site's name"),
    "same employee ID twice": (sealed(with_person(1, employee_id=" 001 ")), "001 occurs twice"),
    "employee ID missing": (sealed(with_person(1, employee_id=" ")), "person 2: the employee ID"),
    "name with NUL": (sealed(with_person(name="A\x00")), "person 1: the name contains"),
    "name turned round": (sealed(with_person(name="A\u202eB")), "person 1: the name contains"),
    "name too long": (sealed(with_person(name="A" * 201)), "201 characters"),
    "no e-mail address": (sealed(with_person(email="a@b@c")), "e-mail"),
    "dates the wrong way": (
        sealed(with_person(1, end_date="2026-02-01")),
        "person 2: the last day",
    ),
    "face without consent": (sealed(with_face(employee_id="002")), "somebody without consent"),
    "consent of no text": (sealed(with_person(consent_version=None)), "person 1: the time or"),
    "consent at no time": (sealed(with_person(consent_at=None)), "person 1: the time or"),
    "face of nobody": (sealed(with_face(2, employee_id="9")), "face 3: belongs to nobody"),
    "face of no engine": (sealed(with_face(engine=2)), "face 1: has no engine"),
    "face of engine -1": (sealed(with_face(engine=-1)), "face 1: has no engine"),
    "face of half an engine": (sealed(with_face(engine=0.5)), "faces.0.engine"),
    "quality beyond one": (sealed(with_face(quality=1.1)), "faces.0.quality"),
    "quality not a number": (sealed(with_face(quality=float("nan"))), "faces.0.quality"),
    "source of 101 characters": (sealed(with_face(source="x" * 101)), "face 1: the source"),
    "engine without hash": (
        sealed(document(engines=[{"name": "dlib", "version": "1", "sha256": "A"}] * 2)),
        "engine 1: it has no SHA-256",
    ),
}


@pytest.mark.parametrize(("data", "reason"), HOSTILE.values(), ids=HOSTILE)
def test_what_cannot_be_is_refused_under_a_valid_checksum_too(data: bytes, reason: str) -> None:
    assert data != GOOD
    assert reason in refusal(data)


def test_all_that_is_wrong_with_people_is_said_at_once() -> None:
    said = with_person(0, name="")
    said["people"][1] |= {"name": "", "email": "nobody"}
    said["people"] += [dict(said["people"][1], employee_id=f"1{n:02}") for n in range(20)]
    words = refusal(sealed(said))
    assert all(f"person {number}: the name is missing" in words for number in range(1, 11))
    assert "and 12 more" in words


def test_details_come_normalised_and_instants_in_utc() -> None:
    said = with_person(name=" Jose\u0301 ", consent_at="2026-03-02T09:00:00+02:00")
    person = unpack(sealed(said))[0].people[0]
    assert person.name == "Jos\xe9"
    assert person.consent_at == unpack(GOOD)[0].people[0].consent_at
    assert person.consent_at is not None
    assert person.consent_at.tzname() == "UTC"


def test_what_a_later_program_adds_to_the_same_version_does_no_harm() -> None:
    assert unpack(sealed(document(remark="of a later program")))[0] == unpack(GOOD)[0]


def test_nothing_is_packed_that_would_be_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    said, vectors = unpack(GOOD)
    with pytest.raises(GalleryFileError, match="Nothing was exported: a vector of 001"):
        pack(said, np.where(np.arange(128) == 5, np.nan, vectors).astype(np.float32))
    with pytest.raises(GalleryFileError, match="Nothing was exported: 3 faces"):
        pack(said, vectors[:1])
    monkeypatch.setattr(gallery_file, "MOST_FACES", 2)
    with pytest.raises(GalleryFileError, match="more people or faces than"):
        pack(said, vectors)


def test_a_file_is_read_and_refused_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "people.faces"
    path.write_bytes(GOOD)
    said, vectors, checksum = read_gallery_file(path)
    assert (said, vectors.tobytes()) == (unpack(GOOD)[0], VECTORS.tobytes())
    assert checksum == GOOD[-32:].hex()
    path.write_bytes(GOOD[:-1])
    with pytest.raises(GalleryFileError, match=r"people\.faces was refused: it is damaged"):
        read_gallery_file(path)
    with pytest.raises(GalleryFileError, match=r"gone\.faces. Name"):
        read_gallery_file(tmp_path / "gone.faces")
    with pytest.raises(GalleryFileError, match="is not a file"):
        read_gallery_file(tmp_path)


def test_a_file_beyond_the_limit_is_refused_before_all_of_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gallery_file, "MOST_BYTES", 1000)
    path = tmp_path / "large.faces"
    path.write_bytes(GOOD)
    with pytest.raises(GalleryFileError, match="larger than any gallery file"):
        read_gallery_file(path)
