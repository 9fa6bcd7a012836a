"""The leaver pack: complete and read back before anything is destroyed, and provable afterwards."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from builders import at, enrolled, stored_faces
from month_office import Office, open_office

from attendance_app.domain.audit import AuditHead, AuditKind
from attendance_app.domain.errors import InvalidInputError, StorageError
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.domain.punches import PunchKind
from attendance_app.services.leaver_pack import LeaverPacks, PackCancelled

LAST_DAY = date(2026, 3, 20)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path / "site") as opened:
        yield opened


@pytest.fixture
def packs(office: Office) -> LeaverPacks:
    core = office.core
    return LeaverPacks(core.database, core.timesheets, office.clock)


@pytest.fixture
def ana(office: Office) -> Person:
    """Two faces, a PIN, a badge, a night in February, a corrected day in March."""
    core = office.core
    ana = enrolled(core.database, 1, "=Ana", faces=2)
    with core.database.write() as unit:
        unit.pins.put(ana.id, "hash", office.clock())
        unit.badges.add(ana.id, "d" * 64, office.clock())
    office.clocked(ana, "2026-02-27 22:00", "2026-02-28 06:00", "2026-03-16 09:00")
    core.corrections.add(ana.id, PunchKind.OUT, at("2026-03-16 17:00"), "Office", "forgot")
    return core.roster.person(ana.id)


def table(pack: Path, name: str) -> list[dict[str, str]]:
    with zipfile.ZipFile(pack) as written:
        return list(csv.DictReader(io.StringIO(written.read(name).decode("utf-8-sig"))))


def test_everything_held_is_in_the_pack_but_the_vectors(
    office: Office, packs: LeaverPacks, ana: Person, tmp_path: Path
) -> None:
    steps: list[tuple[int, int]] = []
    target = tmp_path / "ana.zip"
    pack = packs.write(ana.id, target, "Office", lambda *step: steps.append(step))
    assert (pack.punches, pack.vectors) == (4, 2)
    assert pack.sha256 == sha256(target.read_bytes()).hexdigest()
    assert steps[:2] == [(0, 4), (1, 4)]
    assert steps[-1] == (1, 1)
    with zipfile.ZipFile(target) as written:
        assert written.namelist() == list(pack.files)
        told = json.loads(written.read("person.json"))
        manifest = json.loads(written.read("manifest.json"))
        whole = b"".join(written.read(name) for name in written.namelist())
    assert (told["employee_id"], told["name"], told["face_vectors"]) == ("001", "=Ana", 2)
    assert told["consent"]["text_version"] == "1"
    assert (len(told["badges"]), told["pin_set_at"] is not None) == (1, True)
    assert manifest["sha256"] == {k: v for k, v in pack.files.items() if k != "manifest.json"}
    punches = table(target, "punches.csv")
    assert [row["In or out"] for row in punches] == ["in", "out", "in", "out"]
    assert punches[3]["Entered by"] == table(target, "corrections.csv")[0]["UUID"]
    days = {row["Date"]: row for row in table(target, "timesheet.csv")}
    assert len(days) == 28 + 31
    assert days["2026-02-27"]["Worked"] == "8"
    assert table(target, "faces.csv")[0]["Face vectors"] == "2"
    assert "punch_recorded" in {row["What"] for row in table(target, "audit.csv")}
    with office.core.database.read() as unit:
        for face in stored_faces(unit, ana.id):
            assert face.vector[:16] not in whole


def test_destroying_leaves_no_way_in_and_keeps_what_payroll_needs(
    office: Office, packs: LeaverPacks, ana: Person, tmp_path: Path
) -> None:
    pack = packs.write(ana.id, tmp_path / "ana.zip", "Office")
    done = packs.destroy(pack, LAST_DAY, "Office")
    assert (done.vectors, done.had_pin, done.had_badge, done.had_consent) == (2, True, True, True)
    after = office.core.roster.person(ana.id)
    assert (after.vector_count, after.has_pin, after.has_badge) == (0, False, False)
    assert (after.consent_at, after.end_date, after.name) == (None, LAST_DAY, "=Ana")
    assert len(office.stored(ana)) == 4
    [entry] = office.audited(AuditKind.LEAVER_DATA_DESTROYED)
    assert entry.details["pack"] == pack.sha256
    with office.core.database.read() as unit:
        assert done.head == unit.audit.head()
        assert unit.audit.broken_link(done.head) is None
    page = packs.certify(pack, done, tmp_path / "ana.html").read_text("utf-8")
    assert f"--audit-head {done.head.count} {done.head.digest}" in page
    for digest in (pack.sha256, *pack.files.values()):
        assert digest in page
    assert "2 face vectors" in page
    assert "It bears no digital signature" in page
    assert "received (=Ana)" in page


def test_the_certificates_head_is_checked_by_the_trail_itself(
    office: Office, packs: LeaverPacks, ana: Person, tmp_path: Path
) -> None:
    done = packs.destroy(packs.write(ana.id, tmp_path / "a.zip", "Office"), LAST_DAY, "Office")
    verdict = office.core.audit_trail.verify(
        lambda *_: None, lambda: False, AuditHead("f" * 64, done.head.count)
    )
    assert verdict.broken_at == done.head.count


def test_a_pack_that_was_touched_destroys_nothing(
    office: Office, packs: LeaverPacks, ana: Person, tmp_path: Path
) -> None:
    target = tmp_path / "ana.zip"
    pack = packs.write(ana.id, target, "Office")
    with zipfile.ZipFile(target, "a") as written:
        written.writestr("more.txt", "")
    with pytest.raises(StorageError, match="nothing was destroyed"):
        packs.destroy(pack, LAST_DAY, "Office")
    target.unlink()
    with pytest.raises(StorageError, match="nothing was destroyed"):
        packs.destroy(pack, LAST_DAY, "Office")
    assert office.core.roster.person(ana.id) == ana


def test_what_came_after_the_pack_keeps_it_from_destroying(
    office: Office, packs: LeaverPacks, ana: Person, tmp_path: Path
) -> None:
    pack = packs.write(ana.id, tmp_path / "ana.zip", "Office")
    office.clocked(ana, "2026-03-20 09:00")
    with pytest.raises(InvalidInputError, match="after the pack was written"):
        packs.destroy(pack, LAST_DAY, "Office")
    assert office.core.roster.person(ana.id) == ana


@pytest.mark.parametrize("day", [date(2026, 3, 21), date(2020, 1, 1)])
def test_a_last_day_to_come_or_before_the_first_destroys_nothing(
    office: Office, packs: LeaverPacks, ana: Person, tmp_path: Path, day: date
) -> None:
    details = PersonDetails("001", "=Ana", start_date=date(2024, 1, 1))
    ana = office.core.roster.update(ana.id, details)
    pack = packs.write(ana.id, tmp_path / "ana.zip", "Office")
    with pytest.raises(InvalidInputError, match="The last day is"):
        packs.destroy(pack, day, "Office")
    assert office.core.roster.person(ana.id) == ana


def test_cancelled_it_leaves_no_file_and_no_entry(
    office: Office, packs: LeaverPacks, ana: Person, tmp_path: Path
) -> None:
    folder = tmp_path / "packs"
    folder.mkdir()
    asked = iter([False, False, True])
    with pytest.raises(PackCancelled):
        packs.write(ana.id, folder / "a.zip", "Office", cancelled=lambda: next(asked))
    assert list(folder.iterdir()) == []
    assert office.audited(AuditKind.LEAVER_PACK_MADE) == []


def test_the_certificate_can_be_written_again_from_trail_and_pack(
    office: Office, packs: LeaverPacks, ana: Person, tmp_path: Path
) -> None:
    """The program may have ended between the destruction and the certificate."""
    target = tmp_path / "ana.zip"
    pack = packs.write(ana.id, target, "Office")
    with pytest.raises(InvalidInputError, match="not the pack"):
        packs.certify_again(ana.id, target, tmp_path / "again.html")
    done = packs.destroy(pack, LAST_DAY, "Office")
    office.clocked(office.person(2), "2026-03-20 09:00")
    first = packs.certify(pack, done, tmp_path / "first.html").read_text("utf-8")
    again = packs.certify_again(ana.id, target, tmp_path / "again.html").read_text("utf-8")
    assert again == first
    other = packs.write(ana.id, tmp_path / "other.zip", "Office")
    with pytest.raises(InvalidInputError, match="not the pack"):
        packs.certify_again(ana.id, other.path, tmp_path / "no.html")
