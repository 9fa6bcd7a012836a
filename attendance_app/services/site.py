"""Establishes the site, on the first start in this computer's time zone, and changes it."""

from __future__ import annotations

import logging
import zoneinfo

import tzlocal

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.site import Site, clean_site

_NO_PLACES = frozenset({"Factory", "localtime", "posixrules"})
"""Found among the zones of some computers; none of them means the same everywhere."""

_log = logging.getLogger(__name__)


def established_site(database: Database) -> Site:
    """The site of this database; the first call stores it with this computer's time zone.

    Stored once, so that a later change of the computer's zone moves nothing.

    Raises
    ------
    StorageError
        If the database cannot be read or written.
    """
    with database.read() as unit:
        site = unit.site.load()
    if site is not None:
        return site
    try:
        local = Site(name="", zone=tzlocal.get_localzone_name() or "UTC")
        with database.write() as unit:
            return unit.site.load() or unit.site.save(local)
    except (InvalidInputError, LookupError, ValueError):
        _log.warning("This computer's time zone has no known name; the site is kept in UTC.")
        with database.write() as unit:
            return unit.site.load() or unit.site.save(Site(name="", zone="UTC"))


def change_site(database: Database, site: Site, clock: Clock) -> Site:
    """Store the site as it is to be from now on, and say in the audit trail what was changed.

    Stored punches keep the zone and offset they were taken with. A core that is open goes on
    with the site it was built with.

    Parameters
    ----------
    database : Database
    site : Site
        All of it; what is as before is not named in the trail.
    clock : Clock
        Dates the entry.

    Returns
    -------
    Site
        As stored: normalised.

    Raises
    ------
    InvalidInputError
        If a value is not possible; nothing is stored.
    StorageError
        If it could not be stored.
    """
    clean = clean_site(site)
    before = established_site(database)
    with database.write() as unit:
        before = unit.site.load() or before
        changed = clean.changed_from(before)
        if changed:
            unit.site.save(clean)
            details = {"changed": ",".join(changed)}
            unit.audit.add(AuditEntry(clock(), AuditKind.SITE_CHANGED, details=details))
    return clean


def known_zones() -> list[str]:
    """IANA names of the time zones this computer knows, sorted; reads folders of files."""
    return sorted(zoneinfo.available_timezones() - _NO_PLACES)
