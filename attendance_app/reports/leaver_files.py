"""The files of a leaver pack: everything held about one person, for people and for programs."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from attendance_app.domain.leaver import Held
from attendance_app.domain.punches import Punch
from attendance_app.reports.texts import looks_like_formula

MANIFEST = "manifest.json"

_README = """\
Everything held about {name} (employee ID {employee_id}), read on {read_at} (UTC).

person.json      details, consent with its text, PIN and badges (that there are any, never which)
faces.csv        how many face vectors are stored, of which origin; the vectors are not handed out
punches.csv      every clock-in and clock-out, also those that were corrected or voided
corrections.csv  what was changed about them, by whom and why
timesheet.csv    every day of the months in which there are punches, as it is counted
leave.csv        leave
schedules.csv    which schedule was theirs, and when
audit.csv        what the audit trail says about this person
manifest.json    SHA-256 of each of these files, and the end of the audit trail

Times are of the site ({zone}) unless they say UTC; hours are decimal. The tables are UTF-8 with
commas; a text that a spreadsheet program would calculate has an apostrophe put before it.
"""


def files_of(held: Held) -> dict[str, bytes]:
    """The pack's files by name, without the manifest."""
    return {
        "README.txt": _readme(held).encode(),
        "person.json": _json(_person(held)),
        "faces.csv": _faces(held),
        "punches.csv": _punches(held),
        "corrections.csv": _corrections(held),
        "timesheet.csv": _timesheet(held),
        "leave.csv": _leave(held),
        "schedules.csv": _schedules(held),
        "audit.csv": _audit(held),
    }


def manifest(held: Held, digests: Mapping[str, str]) -> bytes:
    """The manifest: each file's SHA-256, and the end of the audit trail when it was read."""
    return _json(
        {
            "employee_id": held.person.employee_id,
            "read_at": held.read_at.isoformat(),
            "audit_trail": {"count": held.head.count, "digest": held.head.digest},
            "sha256": dict(digests),
        }
    )


def _readme(held: Held) -> str:
    return _README.format(
        name=held.person.name,
        employee_id=held.person.employee_id,
        read_at=f"{held.read_at:%Y-%m-%d %H:%M}",
        zone=held.site.zone,
    )


def _person(held: Held) -> dict[str, object]:
    person, text = held.person, held.consent_text
    return {
        "employee_id": person.employee_id,
        "name": person.name,
        "email": person.email,
        "department": person.department,
        "first_day": _iso(person.start_date),
        "last_day": _iso(person.end_date),
        "archived_at": _iso(person.archived_at),
        "removed_at": _iso(person.removed_at),
        "asked_for_pin_after_face": person.confirm_by_pin,
        "consent": None
        if person.consent_at is None
        else {
            "given_at": _iso(person.consent_at),
            "text_version": person.consent_version,
            "language": person.consent_language,
            "text": text.text if text is not None else None,
        },
        "pin_set_at": _iso(held.pin_set_at),
        "badges": [
            {"issued_at": _iso(badge.issued_at), "revoked_at": _iso(badge.revoked_at)}
            for badge in held.badges
        ],
        "face_vectors": sum(face.vectors for face in held.faces),
    }


def _faces(held: Held) -> bytes:
    header = ("Engine", "Version", "Source", "Face vectors", "Of them with upper half")
    return _csv(
        (*header, "First picture (UTC)", "Last picture (UTC)"),
        (
            (
                *(face.engine_name, face.engine_version, face.source),
                *(str(face.vectors), str(face.upper_vectors), _utc(face.first), _utc(face.last)),
            )
            for face in held.faces
        ),
    )


def _punches(held: Held) -> bytes:
    gone = {each.original.uuid: each for each in held.corrections if each.original}
    entered = {each.replacement.uuid: each for each in held.corrections if each.replacement}
    rows = []
    for punch in held.punches:
        corrected, by = gone.get(punch.uuid), entered.get(punch.uuid)
        rows.append(
            (
                *(f"{punch.local:%Y-%m-%d}", f"{punch.local:%H:%M:%S}", _utc(punch.instant)),
                *(punch.kind.value, punch.method.value, punch.kiosk_id),
                "no" if corrected else "yes",
                str(corrected.uuid) if corrected else "",
                str(by.uuid) if by else "",
                json.dumps(dict(punch.evidence), sort_keys=True) if punch.evidence else "",
                str(punch.uuid),
            )
        )
    header = ("Date", "Time", "Instant (UTC)", "In or out", "By", "Front desk", "Counts")
    return _csv((*header, "Corrected by", "Entered by", "Evidence", "UUID"), rows)


def _corrections(held: Held) -> bytes:
    header = ("Made at (UTC)", "What", "By", "Reason", "Was", "Counts instead", "UUID")
    return _csv(
        header,
        (
            (
                *(_utc(each.at), each.action.value, each.by, each.reason),
                *(_moment(each.original), _moment(each.replacement), str(each.uuid)),
            )
            for each in held.corrections
        ),
    )


def _timesheet(held: Held) -> bytes:
    header = ("Date", "Day is", "Scheduled", "Worked", "Regular", "Overtime", "Day off", "Holiday")
    return _csv(
        (*header, "Break", "Late (min)", "Left early (min)", "Shortfall", "To look at"),
        (
            (
                *(day.date.isoformat(), day.code.value, _hours(day.scheduled)),
                *(_hours(day.hours.total), _hours(day.hours.regular), _hours(day.hours.overtime)),
                *(_hours(day.hours.weekly_off), _hours(day.hours.holiday), _hours(day.breaks)),
                *(_minutes(day.late), _minutes(day.early), _hours(day.shortfall)),
                " ".join(problem.value for problem in day.open_problems),
            )
            for sheet in held.timesheets
            for day in sheet.days
        ),
    )


def _leave(held: Held) -> bytes:
    return _csv(
        ("First day", "Last day", "Type", "Part of the day", "Approved"),
        (
            (
                *(leave.first.isoformat(), leave.last.isoformat(), leave.type, leave.part.value),
                "yes" if leave.is_approved else "no",
            )
            for leave in held.leaves
        ),
    )


def _schedules(held: Held) -> bytes:
    return _csv(
        ("Schedule", "First day", "Last day", "Standing"),
        (
            (
                held.schedules.get(each.schedule_id, ""),
                *(_iso(each.first) or "", _iso(each.last) or ""),
                "yes" if each.is_standing else "no",
            )
            for each in held.assignments
        ),
    )


def _audit(held: Held) -> bytes:
    return _csv(
        ("Entry", "At (UTC)", "What", "Details", "Digest"),
        (
            (
                *(str(line.entry.sequence), _utc(line.entry.at), line.entry.kind.value),
                json.dumps(dict(line.entry.details), sort_keys=True),
                line.digest,
            )
            for line in held.audit
        ),
    )


def _csv(header: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """With a byte order mark, which Excel needs to read names rightly."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow("'" + text if looks_like_formula(text) else text for text in row)
    return written.getvalue().encode("utf-8-sig")


def _json(value: object) -> bytes:
    return (json.dumps(value, indent=2, ensure_ascii=False) + "\n").encode()


def _iso(value: object) -> str | None:
    # Of dates and instants alike.
    return None if value is None else value.isoformat()  # type: ignore[attr-defined]


def _utc(instant: datetime) -> str:
    return f"{instant:%Y-%m-%d %H:%M:%S}"


def _moment(punch: Punch | None) -> str:
    return "" if punch is None else f"{punch.kind.value} {punch.local:%Y-%m-%d %H:%M:%S}"


def _hours(length: timedelta) -> str:
    return f"{length / timedelta(hours=1):.4f}".rstrip("0").rstrip(".")


def _minutes(length: timedelta) -> str:
    return str(round(length / timedelta(minutes=1)))
