"""The gallery file: people and their face vectors as bytes (docs/gallery-file.md)."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load, save

from attendance_app.domain.errors import InvalidInputError
from attendance_app.services.gallery_document import (
    Document,
    DocumentError,
    NewerDocumentError,
    checked,
    from_json,
    listed,
    to_json,
)
from attendance_app.vision.faces import VECTOR_LENGTH, Vectors

SUFFIX = ".faces"

FORMAT = "attendance-app gallery"
"""Stands in the first bytes of every gallery file."""

MOST_FACES = 100_000
_MOST_DOCUMENT_BYTES = 32 * 2**20
MOST_BYTES = 2 * MOST_FACES * VECTOR_LENGTH * 4 + _MOST_DOCUMENT_BYTES + 2**16
"""10,000 people with ten faces each, and what is said of them (about 150 bytes a face): a front
desk has fewer. A file is read as a whole, so a larger one is refused before it takes memory."""

_SHORTEST, _LONGEST = 1e-3, 1e3
"""Lengths of a vector. An encoder's are about 1 (dlib's 1.26 to 1.62); squares of lengths far
beyond these leave float32, and every comparison with such a vector would be wrong."""

_CHECKSUM_BYTES = hashlib.sha256().digest_size
_TENSORS = {"vectors", "document", "sha256"}


class GalleryFileError(InvalidInputError):
    """A file was refused: it is none of these, damaged, newer, or says what cannot be."""


def pack(document: Document, vectors: Vectors) -> bytes:
    """The whole file.

    Parameters
    ----------
    document : Document
    vectors : Vectors
        float32, (N, 128), one for each of ``document.whose``; N may be 0.

    Raises
    ------
    GalleryFileError
        If `unpack` would refuse it.
    """
    try:
        said = to_json(checked(document))
    except DocumentError as error:
        raise GalleryFileError(f"Nothing was exported: {error}. Correct that first.") from error
    if len(document.faces) > MOST_FACES or len(said) > _MOST_DOCUMENT_BYTES:
        raise GalleryFileError(
            f"There are more people or faces than a gallery file can hold ({MOST_FACES:,} faces). "
            "Copy the data folder instead, while the program is closed."
        )
    if problem := _problem_of(document, vectors):
        raise GalleryFileError(
            f"Nothing was exported: {problem}. Give these people new faces on the People page."
        )
    # Among values of one size safetensors goes by the name, so sha256 is the end of the file.
    data = bytearray(
        save(
            {
                "vectors": np.ascontiguousarray(vectors, dtype=np.float32),
                "document": np.frombuffer(said, dtype=np.uint8),
                "sha256": np.zeros(_CHECKSUM_BYTES, dtype=np.uint8),
            },
            {"format": FORMAT},
        )
    )
    data[-_CHECKSUM_BYTES:] = hashlib.sha256(data[:-_CHECKSUM_BYTES]).digest()
    return bytes(data)


def unpack(data: bytes) -> tuple[Document, Vectors]:
    """What a file holds; details are normalised, instants in UTC.

    Returns
    -------
    tuple[Document, Vectors]
        The vectors float32, (N, 128), bit for bit as they were.

    Raises
    ------
    GalleryFileError
        Why it is refused and what to do, to follow the file's name and a colon.
    """
    if FORMAT.encode() not in data[:256]:
        raise GalleryFileError("it is no gallery file; name one that gallery export has written")
    if hashlib.sha256(data[:-_CHECKSUM_BYTES]).digest() != data[-_CHECKSUM_BYTES:]:
        raise GalleryFileError("it is damaged or incomplete; copy it again, or export it again")
    try:
        tensors = load(data)
    except (SafetensorError, KeyError, ValueError) as error:
        raise _faulty("its parts cannot be told apart") from error
    if tensors.keys() != _TENSORS or tensors["document"].nbytes > _MOST_DOCUMENT_BYTES:
        raise _faulty("its parts are not those of a gallery")
    try:
        document = from_json(tensors["document"].tobytes())
    except NewerDocumentError as error:
        raise GalleryFileError(f"{error}; install that version here") from error
    except DocumentError as error:
        raise _faulty(str(error)) from error
    if problem := _problem_of(document, tensors["vectors"]):
        raise _faulty(problem)
    return document, tensors["vectors"]


def read_gallery_file(path: Path) -> tuple[Document, Vectors, str]:
    """What the file at `path` holds, as `unpack` says, and its checksum in hexadecimal.

    Raises
    ------
    GalleryFileError
        If it cannot be read or is refused; names the file and says what to do.
    """
    try:
        if path.exists() and not path.is_file():
            raise GalleryFileError(f"{path} is not a file. Name a gallery file.")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise GalleryFileError(f"There is no file {path}. Name a gallery file.") from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise GalleryFileError(f"{path} cannot be read: {reason}. Name another file.") from error
    try:
        if len(data) > MOST_BYTES:
            raise GalleryFileError(
                "it is larger than any gallery file; name one that gallery export has written"
            )
        document, vectors = unpack(data)
    except GalleryFileError as error:
        raise GalleryFileError(f"{path} was refused: {error}.") from error
    return document, vectors, checksum_of(data)


def checksum_of(data: bytes) -> str:
    """The checksum at a file's end, in hexadecimal."""
    return data[-_CHECKSUM_BYTES:].hex()


def _problem_of(document: Document, vectors: Vectors) -> str:
    """What is wrong with the vectors, as part of a sentence; empty if nothing is."""
    rows = document.whose
    if vectors.dtype != np.float32 or vectors.shape != (len(rows), VECTOR_LENGTH):
        return (
            f"{len(document.faces)} faces with {len(rows)} vectors do not go with an array of "
            f"{vectors.shape} numbers"
        )
    if len(document.faces) > MOST_FACES:
        return f"it has more than {MOST_FACES:,} faces"
    with np.errstate(invalid="ignore"):  # a signalling NaN is one of those looked for
        lengths = np.linalg.norm(vectors.astype(np.float64), axis=1)
    unusable = ~((lengths >= _SHORTEST) & (lengths <= _LONGEST))  # NaN is, too
    whose = {rows[row].employee_id for row in np.flatnonzero(unusable)}
    return listed([f"a vector of {one} is no face's" for one in sorted(whose)])


def _faulty(what: str) -> GalleryFileError:
    return GalleryFileError(f"{what}; the program that wrote it is at fault, so export it anew")
