"""Establishes the site: the stored one, or on the first start one in this computer's time zone."""

from __future__ import annotations

import logging

import tzlocal

from attendance_app.db.database import Database
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.site import Site

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
