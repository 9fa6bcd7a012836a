"""The site's one row in the database."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from attendance_app.db.models import SiteRow
from attendance_app.domain.site import Site, clean_site


class SiteTable:
    """The site, within one transaction."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def load(self) -> Site | None:
        """The site, or None before it was first stored."""
        row = self._session.get(SiteRow, 1)
        if row is None:
            return None
        return Site(
            name=row.name,
            zone=row.zone,
            consent_version=row.consent_version,
            duplicate_interval=timedelta(seconds=row.duplicate_interval_s),
            maximum_shift=timedelta(seconds=row.maximum_shift_s),
            privacy_notice=row.privacy_notice or "",
        )

    def save(self, site: Site) -> Site:
        """Store it, normalised; raises `InvalidInputError` as `clean_site` does."""
        clean = clean_site(site)
        self._session.merge(
            SiteRow(
                id=1,
                name=clean.name,
                zone=clean.zone,
                consent_version=clean.consent_version,
                duplicate_interval_s=clean.duplicate_interval // timedelta(seconds=1),
                maximum_shift_s=clean.maximum_shift // timedelta(seconds=1),
                privacy_notice=clean.privacy_notice or None,
            )
        )
        self._session.flush()
        return clean

    def admin_hash(self) -> str | None:
        """The hash of the password with which the kiosk is left, or None while there is none."""
        return self._session.scalar(select(SiteRow.admin_hash))

    def set_admin_hash(self, hashed: str | None) -> None:
        """Store it, or with None forget it; the site is stored already."""
        self._session.execute(update(SiteRow).values(admin_hash=hashed))
