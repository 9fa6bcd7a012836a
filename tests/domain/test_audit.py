"""The chain of the audit trail: any change of what was written is found, and where."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from hashlib import sha256

import pytest
from timekeeping import at

from attendance_app.domain.audit import (
    NO_DIGEST,
    AuditEntry,
    AuditHead,
    AuditKind,
    broken_link,
    chained,
)

NOW = at("2026-03-02 09:00")


def trail(count: int = 4) -> list[tuple[AuditEntry, str]]:
    """Entries with their digests, as they are stored."""
    stored, digest = [], NO_DIGEST
    for number in range(1, count + 1):
        details = {"kiosk": "desk", "seconds": 0.1 * number, "frames": number}
        entry = AuditEntry(
            NOW + timedelta(seconds=number), AuditKind.PUNCH_RECORDED, number, details, number
        )
        digest = chained(digest, entry)
        stored.append((entry, digest))
    return stored


def test_a_trail_that_was_left_alone_is_whole() -> None:
    assert broken_link([]) is None
    assert broken_link(trail()) is None
    assert broken_link(trail(), AuditHead(trail()[2][1], 3)) is None


def test_the_digest_is_of_the_instant_and_not_of_how_it_is_written() -> None:
    (entry, digest), *_ = trail()
    kolkata = timezone(timedelta(hours=5, minutes=30))
    same = replace(entry, at=entry.at.astimezone(kolkata), sequence=99)
    turned = replace(entry, details=dict(reversed(entry.details.items())))
    assert chained(NO_DIGEST, same) == chained(NO_DIGEST, turned) == digest
    content = '["2026-03-02T08:00:01.000000","punch_recorded",1,'
    content += '{"frames":1,"kiosk":"desk","seconds":0.1}]'
    assert digest == sha256(f"{'0' * 64}\n{content}".encode()).hexdigest()


@pytest.mark.parametrize(
    "change",
    [
        {"at": NOW},
        {"kind": AuditKind.PUNCH_REFUSED},
        {"person_id": 7},
        {"person_id": None},
        {"details": {"kiosk": "desk", "seconds": 0.3, "frames": 2}},
    ],
)
def test_a_changed_entry_is_found(change: dict[str, object]) -> None:
    stored = trail()
    stored[1] = (replace(stored[1][0], **change), stored[1][1])  # type: ignore[arg-type]
    assert broken_link(stored) == 2


def test_an_entry_left_out_put_in_or_moved_is_found() -> None:
    whole = trail()
    assert broken_link([whole[0], *whole[2:]]) == 2
    assert broken_link([whole[0], whole[0], *whole[1:]]) == 2
    assert broken_link([whole[0], whole[2], whole[1], whole[3]]) == 2


def test_a_trail_that_was_written_anew_or_cut_does_not_end_where_it_was_known_to() -> None:
    known = AuditHead(trail()[3][1], 4)
    assert broken_link(trail(3), known) == 4
    anew = trail(5)
    forged, digest = [], NO_DIGEST
    for entry, _ in anew:
        entry = replace(entry, person_id=9)
        digest = chained(digest, entry)
        forged.append((entry, digest))
    assert broken_link(forged) is None
    assert broken_link(forged, known) == 4
