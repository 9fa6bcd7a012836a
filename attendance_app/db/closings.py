"""The closings of months in the database."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from attendance_app.db.models import ClosingRow
from attendance_app.domain.closing import Closing
from attendance_app.domain.month import Month


class ClosingTable:
    """The last closing of each month, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, month: Month) -> Closing | None:
        """The month's last closing, reopened since or not."""
        row = self._session.get(ClosingRow, month.first)
        return _closing(row) if row else None

    def document(self, month: Month) -> dict[str, Any] | None:
        """What the month was closed with (`services.closed_month`), or None if it never was."""
        row = self._session.get(ClosingRow, month.first)
        return dict(row.document) if row else None

    def put(self, closing: Closing, document: Mapping[str, Any] | None = None) -> None:
        """Store it in the place of an earlier one; without a document that stays as it is.

        The first closing of a month comes with one.
        """
        row = self._session.get(ClosingRow, closing.month.first)
        if row is None:
            row = ClosingRow(month=closing.month.first)
            self._session.add(row)
        if document is not None:
            row.document = dict(document)
        row.closed_at, row.closed_by = closing.closed_at, closing.closed_by
        row.digest = closing.digest
        row.reopened_at, row.reopened_by = closing.reopened_at, closing.reopened_by
        row.reason = closing.reason
        self._session.flush()

    def all(self) -> list[Closing]:
        """Every month's, in order."""
        rows = self._session.scalars(select(ClosingRow).order_by(ClosingRow.month))
        return [_closing(row) for row in rows]


def _closing(row: ClosingRow) -> Closing:
    return Closing(
        month=Month.of(row.month),
        closed_at=row.closed_at,
        closed_by=row.closed_by,
        digest=row.digest,
        reopened_at=row.reopened_at,
        reopened_by=row.reopened_by,
        reason=row.reason,
    )
