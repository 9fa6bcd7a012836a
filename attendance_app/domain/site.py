"""The site: what is true for every kiosk that shares its database."""

from __future__ import annotations

from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import clean_text

NAME_MAXIMUM = 200


@dataclass(frozen=True, slots=True)
class Site:
    """Where people clock in.

    Attributes
    ----------
    name : str
        As printed in the workbook; may be empty.
    zone : str
        IANA name of the time zone whose calendar days count, e.g. ``"Europe/Berlin"``.
    consent_version : str
        Which version of the consent text people are shown and agree to.
    """

    name: str
    zone: str
    consent_version: str = "1"


def clean_site(site: Site) -> Site:
    """The same site, normalised; raises `InvalidInputError` saying which value is wrong."""
    try:
        ZoneInfo(site.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidInputError(
            f"“{site.zone[:80]}” is not a known time zone; use an IANA name such as Europe/Berlin."
        ) from error
    return Site(
        name=clean_text(site.name, "site's name", NAME_MAXIMUM),
        zone=site.zone,
        consent_version=clean_text(site.consent_version, "consent text's version", 40),
    )
