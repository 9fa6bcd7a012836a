"""The leaver pack: everything about a person is written and read back, and only then destroyed."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditFilter, AuditHead, AuditKind, AuditLine
from attendance_app.domain.clock import Clock, local_date, utc_now
from attendance_app.domain.errors import AttendanceError, InvalidInputError, StorageError
from attendance_app.domain.leaver import Destruction, Held, LeaverPack
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.domain.signature import clean_name
from attendance_app.domain.site import Site
from attendance_app.reports.certificate import certificate_html
from attendance_app.reports.leaver_files import MANIFEST, files_of, manifest
from attendance_app.services.replacing import replacing
from attendance_app.services.timesheets import Timesheets
from attendance_app.words import tr, untranslated

Progress: TypeAlias = Callable[[int, int], None]
"""Told (done, total) in steps of about equal length."""
Cancelled: TypeAlias = Callable[[], bool]

_LINES_AT_ONCE = 500


class PackCancelled(AttendanceError):  # noqa: N818 - it is not an error, somebody asked for it
    """Writing the pack was cancelled: nothing was written, nothing was destroyed."""

    def __init__(self) -> None:
        super().__init__(tr("errors", "The pack was cancelled; nothing was written or destroyed."))


class LeaverPacks:
    """Writes packs, and destroys what a pack has told of; raises `StorageError` if that fails.

    Parameters
    ----------
    database : Database
    timesheets : Timesheets
    clock : Clock
    """

    def __init__(self, database: Database, timesheets: Timesheets, clock: Clock = utc_now) -> None:
        self._database = database
        self._timesheets = timesheets
        self._clock = clock

    def write(
        self,
        person_id: int,
        target: Path,
        by: str,
        progress: Progress = lambda *_: None,
        cancelled: Cancelled = lambda: False,
    ) -> LeaverPack:
        """Write everything held about a person to a zip file, and read it back.

        Parameters
        ----------
        person_id : int
        target : Path
            Ends in ``.zip``; replaced if it is there. Only its owner can read it.
        by : str
            Who writes it, for the audit trail.
        progress, cancelled : callable
            Asked as often as told.

        Raises
        ------
        NotFoundError
            If there is no such person.
        InvalidInputError
            If the file's name or `by` is not possible.
        StorageError
            If it could not be written, or is not the same when read back.
        PackCancelled
            If `cancelled` said so.
        """
        name = clean_name(by)

        def step(done: int, total: int) -> None:
            progress(done, total)
            if cancelled():
                raise PackCancelled

        with untranslated():
            held = self._held(person_id, step)
            files = files_of(held)
            digests = {each: sha256(content).hexdigest() for each, content in files.items()}
            files[MANIFEST] = manifest(held, digests)
        digests[MANIFEST] = sha256(files[MANIFEST]).hexdigest()
        with replacing(target, suffix=".zip", called="pack", private=True) as beside:
            with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as written:
                for each, content in files.items():
                    written.writestr(each, content)
            _require_whole(beside, digests)
            step(1, 1)
        pack = LeaverPack(
            path=target,
            sha256=_digest_of(target),
            files=digests,
            person=held.person,
            punches=len(held.punches),
            vectors=sum(face.vectors for face in held.faces),
            head=held.head,
        )
        details: dict[str, float | int | str] = {
            "pack": pack.sha256,
            "files": len(pack.files),
            "by": name,
        }
        with self._database.write() as unit:
            kind = AuditKind.LEAVER_PACK_MADE
            unit.audit.add(AuditEntry(self._clock(), kind, person_id, details))
        return pack

    def destroy(self, pack: LeaverPack, last_day: date, by: str) -> Destruction:
        """Destroy the person's vectors, PIN, badge and consent, and set their last day.

        The pack is read back once more before; all is one transaction. What the payroll needs
        stays.

        Raises
        ------
        InvalidInputError
            If the last day is not possible, or something was stored about the person since the
            pack was written: it would be in no pack.
        StorageError
            If the pack is not the one that was written any more, or it could not be stored;
            nothing was destroyed.
        """
        name = clean_name(by)
        _require_whole(pack.path, pack.files)
        if _digest_of(pack.path) != pack.sha256:
            raise StorageError(_not_whole(pack.path))
        key = pack.person.id
        with self._database.write() as unit:
            person = unit.people.get(key)
            now = self._clock()
            self._refuse_news(unit, pack)
            vectors = unit.faces.remove_all(key)
            had_pin = unit.pins.remove(key)
            had_badge = unit.badges.revoke(key, now)
            had_consent = person.consent_at is not None
            unit.people.set_consent(key, None, None)
            unit.people.set_confirm_by_pin(key, False)
            end = self._last_day(unit, person, last_day)
            after = unit.people.change(key, end)
            details: dict[str, float | int | str] = {
                "vectors": vectors,
                "pin": "yes" if had_pin else "no",
                "badge": "yes" if had_badge else "no",
                "consent": "yes" if had_consent else "no",
                "last_day": last_day.isoformat(),
                "pack": pack.sha256,
                "by": name,
            }
            unit.audit.add(AuditEntry(now, AuditKind.LEAVER_DATA_DESTROYED, key, details))
            head = unit.audit.head()
        self._database.forget_deleted()
        return Destruction(
            person=after,
            at=now,
            by=name,
            last_day=last_day,
            vectors=vectors,
            had_pin=had_pin,
            had_badge=had_badge,
            had_consent=had_consent,
            head=head,
            backups=self._backups(),
        )

    def certify(self, pack: LeaverPack, done: Destruction, target: Path) -> Path:
        """Write the certificate, an HTML page; raises `StorageError` if it cannot be."""
        with untranslated():
            page = certificate_html(self._timesheets.site, pack, done)
        with replacing(target, suffix=".html", called="certificate", private=True) as beside:
            beside.write_text(page, encoding="utf-8")
        return target

    def certify_again(self, person_id: int, path: Path, target: Path) -> Path:
        """Write the certificate anew, from the audit trail and the pack that was kept.

        Raises
        ------
        InvalidInputError
            If the file is not the pack with which this person's data were destroyed.
        """
        digest = _digest_of(path)
        with self._database.read() as unit:
            wanted = AuditFilter(
                kinds=frozenset({AuditKind.LEAVER_DATA_DESTROYED}), people=frozenset({person_id})
            )
            lines = unit.audit.at(unit.audit.keys(wanted))
            person = unit.people.get(person_id)
        found = next((line for line in lines if line.entry.details.get("pack") == digest), None)
        if found is None:
            raise InvalidInputError(
                tr(
                    "errors",
                    "This is not the pack with which the data of this person were destroyed. "
                    "Choose that file.",
                )
            )
        entry, told = found.entry, found.entry.details
        done = Destruction(
            person=person,
            at=entry.at,
            by=str(told["by"]),
            last_day=date.fromisoformat(str(told["last_day"])),
            vectors=int(told["vectors"]),
            had_pin=told["pin"] == "yes",
            had_badge=told["badge"] == "yes",
            had_consent=told["consent"] == "yes",
            head=AuditHead(found.digest, entry.sequence),
            backups=self._backups(),
        )
        # The pack is the one that was written: its digest is in the trail.
        pack = LeaverPack(path, digest, _digests_in(path), person, 0, done.vectors, done.head)
        return self.certify(pack, done, target)

    def _held(self, person_id: int, step: Progress) -> Held:
        with self._database.read() as unit:
            person = unit.people.get(person_id)
            punches = unit.punches.between(None, None, person_id)
            months = sorted({Month.of(punch.local_date) for punch in punches})
            total = len(months) + 2
            step(0, total)
            assignments = unit.assignments.of_person(person_id)
            keys = unit.audit.keys(AuditFilter(people=frozenset({person_id})))
            lines: list[AuditLine] = []
            for start in range(0, len(keys), _LINES_AT_ONCE):
                lines += unit.audit.at(keys[start : start + _LINES_AT_ONCE])
            held = Held(
                site=self._site(unit),
                person=person,
                read_at=self._clock(),
                head=unit.audit.head(),
                consent_text=unit.consents.get(
                    person.consent_version or "", person.consent_language or ""
                ),
                faces=tuple(unit.faces.counts(person_id)),
                pin_set_at=unit.pins.set_at(person_id),
                badges=tuple(unit.badges.of_person(person_id)),
                punches=tuple(punches),
                corrections=tuple(unit.corrections.of_person(person_id)),
                leaves=tuple(unit.leaves.between(date.min, date.max, person_id)),
                assignments=tuple(assignments),
                schedules={each.id: each.name for each in unit.schedules.all()},
                audit=tuple(reversed(lines)),
            )
        step(1, total)
        sheets = []
        for done, month in enumerate(months, 2):
            sheet = self._timesheets.person(month, person_id)
            if sheet is not None:
                sheets.append(sheet)
            step(done, total)
        return replace(held, timesheets=tuple(sheets))

    def _site(self, unit: Unit) -> Site:
        return unit.site.load() or self._timesheets.site

    def _refuse_news(self, unit: Unit, pack: LeaverPack) -> None:
        """What came after the pack would be told by nothing once it is destroyed."""
        since = unit.audit.entries(person_id=pack.person.id, after=pack.head.count)
        news = [entry for entry in since if entry.kind is not AuditKind.LEAVER_PACK_MADE]
        punches = len(unit.punches.between(None, None, pack.person.id))
        if news or punches != pack.punches:
            raise InvalidInputError(
                tr(
                    "errors",
                    "Something was recorded about this person after the pack was written, so "
                    "nothing was destroyed. Make the pack again.",
                )
            )

    def _last_day(self, unit: Unit, person: Person, last_day: date) -> PersonDetails:
        if person.start_date is not None and last_day < person.start_date:
            raise InvalidInputError(
                tr("errors", "The last day is before the first one, {first}. Correct it.").format(
                    first=person.start_date
                )
            )
        if last_day > local_date(self._clock(), self._site(unit).zone):
            raise InvalidInputError(
                tr(
                    "errors",
                    "The last day is still to come, and until then they need their way in. Make "
                    "the pack on that day.",
                )
            )
        return PersonDetails(
            person.employee_id,
            person.name,
            person.email,
            person.department,
            person.start_date,
            last_day,
        )

    def _backups(self) -> int:
        path = self._database.path
        folder = None if path is None else path.parent / "backups"
        if folder is None or not folder.is_dir():
            return 0
        return sum(each.is_file() for each in folder.iterdir())


def _require_whole(path: Path, digests: Mapping[str, str]) -> None:
    """Raise `StorageError` unless the zip holds exactly these files, unharmed."""
    if _digests_in(path) != dict(digests):
        raise StorageError(_not_whole(path))


def _digests_in(path: Path) -> dict[str, str]:
    try:
        with zipfile.ZipFile(path) as written:
            return {each: sha256(written.read(each)).hexdigest() for each in written.namelist()}
    except (OSError, zipfile.BadZipFile) as error:
        raise StorageError(_not_whole(path)) from error


def _digest_of(path: Path) -> str:
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        raise StorageError(_not_whole(path)) from error


def _not_whole(path: Path) -> str:
    return tr(
        "errors",
        "{path} is not what was written to it, so nothing was destroyed. Check the disk and "
        "write the pack again.",
    ).format(path=path)
