"""Gallery files for tests: good ones, and ones that say what cannot be under a valid checksum."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

import numpy as np
from builders import ENGINE, OTHER_ENGINE, vector
from safetensors.numpy import load, save

from attendance_app.services.gallery_file import FORMAT

DOCUMENT: dict[str, Any] = {
    "version": 1,
    "program": "0.1.0",
    "created_at": "2026-03-10T08:00:00Z",
    "site": "Main office",
    "engines": [
        {"name": one.name, "version": one.version, "sha256": one.sha256}
        for one in (ENGINE, OTHER_ENGINE)
    ],
    "people": [
        {
            "employee_id": "001",
            "name": "Ana",
            "email": "",
            "department": "",
            "start_date": None,
            "end_date": None,
            "consent_at": "2026-03-02T07:00:00Z",
            "consent_version": "1",
        },
        {"employee_id": "002", "name": "Eva", "department": "Post", "start_date": "2026-03-01"},
    ],
    "faces": [
        {
            "employee_id": "001",
            "engine": engine,
            "source": "camera",
            "captured_at": "2026-03-02T07:30:00Z",
            "quality": 0.9,
        }
        for engine in (0, 0, 1)
    ],
}
"""Two people, one of them with three faces, the third by another engine."""

VECTORS = np.stack([vector(1, spread=0.2, variant=variant) for variant in (1, 2, 3)])


def document(**changes: Any) -> dict[str, Any]:
    """A document of its own, some of it changed."""
    changed: dict[str, Any] = json.loads(json.dumps(DOCUMENT))
    return changed | changes


def with_person(number: int = 0, **changes: Any) -> dict[str, Any]:
    """A document, one of its people changed."""
    changed = document()
    changed["people"][number] |= changes
    return changed


def with_face(number: int = 0, **changes: Any) -> dict[str, Any]:
    """A document, one of its faces changed."""
    changed = document()
    changed["faces"][number] |= changes
    return changed


def sealed(
    said: Mapping[str, Any] | bytes | None = None, vectors: np.ndarray = VECTORS, **tensors: Any
) -> bytes:
    """A file with a valid checksum; `tensors` are more, or with None fewer, of its parts."""
    text = said if isinstance(said, bytes) else json.dumps(said or DOCUMENT).encode()
    parts: dict[str, Any] = {
        "vectors": vectors,
        "document": np.frombuffer(text, dtype=np.uint8),
        "sha256": np.zeros(32, np.uint8),
        **tensors,
    }
    data = save(
        {name: part for name, part in parts.items() if part is not None}, {"format": FORMAT}
    )
    return resealed(data)


def resealed(data: bytes) -> bytes:
    """The bytes with the checksum that belongs to them at their end."""
    return data[:-32] + hashlib.sha256(data[:-32]).digest()


def said_by(data: bytes) -> dict[str, Any]:
    """A file's document, read as any program would."""
    found: dict[str, Any] = json.loads(load(data)["document"].tobytes())
    return found
