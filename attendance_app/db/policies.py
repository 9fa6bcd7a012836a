"""The dated versions of the policy in the database, as documents."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from attendance_app.db.models import PolicyVersionRow


class PolicyTable:
    """The dated versions of the policy, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> list[tuple[date, dict[str, Any]]]:
        """First day and document (`domain.policy_fields`) of each, in order."""
        query = select(PolicyVersionRow).order_by(PolicyVersionRow.valid_from)
        return [(row.valid_from, dict(row.document)) for row in self._session.scalars(query)]

    def put(self, valid_from: date, document: Mapping[str, Any]) -> None:
        """Store the version of that day, in the place of an earlier one."""
        self._session.merge(PolicyVersionRow(valid_from=valid_from, document=dict(document)))
        self._session.flush()

    def remove(self, valid_from: date) -> bool:
        """Delete the version of that day; whether there was one."""
        row = self._session.get(PolicyVersionRow, valid_from)
        if row is None:
            return False
        self._session.delete(row)
        self._session.flush()
        return True
