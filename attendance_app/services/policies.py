"""The policy by days: the one of the settings, and versions that hold from a day on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.errors import NotFoundError
from attendance_app.domain.policy import AttendancePolicy, Policies, PolicyVersion
from attendance_app.domain.policy_fields import FIELDS, policy_as, policy_from
from attendance_app.domain.signature import signature
from attendance_app.services.locking import refuse_if_closed
from attendance_app.words import tr


class PolicyBook:
    """Which policy holds when; every method raises `StorageError` if the database fails.

    Parameters
    ----------
    database : Database
    base : AttendancePolicy
        What holds until the first version: the defaults, the site's two rules of punching and
        the settings.
    clock : Clock
        Dates the audit trail.
    """

    def __init__(self, database: Database, base: AttendancePolicy, clock: Clock = utc_now) -> None:
        self._database = database
        self._base = base
        self._clock = clock

    @property
    def base(self) -> AttendancePolicy:
        """What holds until the first version."""
        return self._base

    def policies(self, unit: Unit | None = None) -> Policies:
        """The base and all versions; within a transaction if one is given.

        The duplicate interval and the maximum shift are always the base's, by which kiosks
        decide: a punch is read as it was recorded.
        """
        if unit is None:
            with self._database.read() as own:
                return self.policies(own)
        dated = [
            PolicyVersion(valid_from, self._with_site_rules(policy_from(document)))
            for valid_from, document in unit.policies.all()
        ]
        return Policies((PolicyVersion(None, self._base), *dated))

    def put(self, valid_from: date, policy: AttendancePolicy, by: str, reason: str) -> Policies:
        """Let a policy hold from a day on, until the next version.

        Parameters
        ----------
        valid_from : date
            The first work day.
        policy : AttendancePolicy
            All of it.
        by, reason : str
            For the audit trail.

        Returns
        -------
        Policies
            With the new version.

        Raises
        ------
        InvalidInputError
            If a field is not possible (names it), or the policy would change a closed month.
        """
        signed = signature(by, reason)
        clean = self._with_site_rules(policy_from(policy_as(policy)))
        with self._database.write() as unit:
            before = self.policies(unit)
            self._refuse_if_closed(unit, before, valid_from)
            unit.policies.put(valid_from, policy_as(clean))
            old, new = policy_as(before.at(valid_from)), policy_as(clean)
            changed = ",".join(key for key in FIELDS if old[key] != new[key])
            details = {"changed": changed, "by": signed.by, "reason": signed.reason}
            self._audit(unit, "put", valid_from, details)
            return self.policies(unit)

    def remove(self, valid_from: date, by: str, reason: str) -> Policies:
        """Take the version of that day back; the one before it holds instead.

        Raises
        ------
        InvalidInputError
            If it held in a closed month.
        NotFoundError
            If there is none of that day.
        """
        signed = signature(by, reason)
        with self._database.write() as unit:
            self._refuse_if_closed(unit, self.policies(unit), valid_from)
            if not unit.policies.remove(valid_from):
                raise NotFoundError(
                    tr("errors", "There is no policy that begins on {valid_from}.").format(
                        valid_from=valid_from
                    )
                )
            details = {"by": signed.by, "reason": signed.reason}
            self._audit(unit, "removed", valid_from, details)
            return self.policies(unit)

    def _with_site_rules(self, policy: AttendancePolicy) -> AttendancePolicy:
        return replace(
            policy,
            duplicate_interval=self._base.duplicate_interval,
            maximum_shift=self._base.maximum_shift,
        )

    def _refuse_if_closed(self, unit: Unit, before: Policies, valid_from: date) -> None:
        later = [
            version.valid_from
            for version in before.versions
            if version.valid_from is not None and version.valid_from > valid_from
        ]
        last = date.fromordinal(later[0].toordinal() - 1) if later else None
        refuse_if_closed(
            unit, valid_from, last, instead=tr("errors", "let the policy hold from a later day")
        )

    def _audit(self, unit: Unit, what: str, valid_from: date, details: Mapping[str, str]) -> None:
        whole = {"what": what, "valid_from": str(valid_from), **details}
        unit.audit.add(AuditEntry(self._clock(), AuditKind.POLICY_CHANGED, details=whole))
