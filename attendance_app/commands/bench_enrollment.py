"""What ``bench`` measures of enrollment: a folder of photos, from the files to the database."""

from __future__ import annotations

import os
import struct
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from attendance_app.commands import CommandError
from attendance_app.commands.bench_turns import Comparison, compared
from attendance_app.paths import DataDir
from attendance_app.services.importing import FolderImport
from attendance_app.services.people_folder import Entry, PeopleFolder
from attendance_app.settings import Settings
from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.synthetic import DEMO_PEOPLE, enrollment_frames
from attendance_app.wiring import build_core

_MOST_EACH = 5
"""Photos of one person."""

_PEER_EVERY = 4
"""Which photos the peer is given: each is as long to it as the next, and all would take minutes."""

_WARM_UP = 1
"""Round that `compared` begins with."""


def enrollment(
    cache: Path, peer: Any, folder: Path, *, photos: int, engines: int, rounds: int
) -> Comparison:
    """Enroll people from their photos into a database without people.

    The peer does what its users do with every fourth photo: `load_image_file`, `face_locations`,
    `face_encodings`, and keeps the vectors in a list. Ours uses all processors, the peer's
    functions use one.

    Parameters
    ----------
    cache : Path
        Of the converted networks.
    peer : module
    folder : Path
        A subfolder of photos per person.
    photos : int
        At most so many, of as many people as it takes.
    engines : int
        Side by side.
    rounds : int

    Raises
    ------
    CommandError
        The folder holds no photos.
    """
    people = _people(folder, photos)
    side_by_side = [FaceEngine.load(cache, EngineOptions(threads=1)) for _ in range(engines)]

    def theirs(work: Sequence[Entry]) -> int:
        known: list[Any] = []
        for file in _files(work)[::_PEER_EVERY]:
            picture = peer.load_image_file(str(file))
            known += peer.face_encodings(picture, peer.face_locations(picture))
        return len(known)

    items = len(_files(people))
    peer_share = len(_files(people)[::_PEER_EVERY]) / items
    # On Windows the databases are still open in our own process while the folder goes.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        offices = [
            build_core(DataDir.at(Path(place, str(number))), Settings())
            for number in range(_WARM_UP + rounds)
        ]
        unused = iter(offices)

        def ours(work: Sequence[Entry]) -> int:
            core = next(unused)
            importer = FolderImport(side_by_side, core.roster, core.enrollment, core.clock)
            return sum(file.accepted for verdict in importer.run(work) for file in verdict.files)

        try:
            return compared(
                "enroll a photo", items, people, ours, theirs, rounds, peer_share=peer_share
            )
        finally:
            for core in offices:
                core.close()


def processors() -> int:
    """So many engines are used side by side."""
    return os.cpu_count() or 1


def draw_people(folder: Path) -> None:
    """Write photos of drawn people, a subfolder for each."""
    for person in DEMO_PEOPLE:
        own = folder / f"{person.employee_id} {person.name}"
        own.mkdir(parents=True)
        for number, picture in enumerate(enrollment_frames(person)):
            (own / f"{number}.bmp").write_bytes(_bitmap(picture))


def _people(folder: Path, photos: int) -> list[Entry]:
    people: list[Entry] = []
    for entry in PeopleFolder.read(folder).entries:
        left = photos - sum(len(one.files) for one in people)
        if left <= 0:
            break
        people.append(Entry(entry.details, entry.files[: min(left, _MOST_EACH)]))
    if not people:
        raise CommandError(f"{folder} holds no photos. Name a folder with faces/NAME/*.jpg.")
    return people


def _files(people: Sequence[Entry]) -> list[Path]:
    return [file for entry in people for file in entry.files]


def _bitmap(picture: BgrImage) -> bytes:
    """A BMP file: rows from the bottom up, each filled to four bytes."""
    height, width = picture.shape[:2]
    rows = np.zeros((height, (3 * width + 3) // 4 * 4), np.uint8)
    rows[:, : 3 * width] = picture[::-1].reshape(height, -1)
    header = struct.pack("<2sIII", b"BM", 54 + rows.size, 0, 54)
    return (
        header
        + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, rows.size, 2835, 2835, 0, 0)
        + rows.tobytes()
    )
