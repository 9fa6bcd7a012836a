"""The site: what is true for every kiosk that shares its database."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields
from datetime import timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import clean_text
from attendance_app.domain.punches import PunchPolicy
from attendance_app.words import tr

NAME_MAXIMUM = 200
VERSION_MAXIMUM = 40
NOTICE_MAXIMUM = 20_000

DUPLICATE_INTERVAL_MAXIMUM = timedelta(hours=1)
SHIFT_MINIMUM = timedelta(hours=1)
SHIFT_MAXIMUM = timedelta(hours=48)

_STANDARD = PunchPolicy()


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
    duplicate_interval, maximum_shift : timedelta
        The two rules of `PunchPolicy`, in whole seconds. The site's and not a kiosk's: two
        kiosks that disagree would contradict each other, and the timesheets one of them.
    privacy_notice : str
        What a kiosk tells about itself, in paragraphs; empty for the program's own words.
    """

    name: str
    zone: str
    consent_version: str = "1"
    duplicate_interval: timedelta = _STANDARD.duplicate_interval
    maximum_shift: timedelta = _STANDARD.maximum_shift
    privacy_notice: str = ""

    @property
    def punching(self) -> PunchPolicy:
        """What decides a punch at every kiosk of the site, and is paired by afterwards."""
        return PunchPolicy(self.duplicate_interval, self.maximum_shift)

    def changed_from(self, before: Site) -> tuple[str, ...]:
        """Names of the attributes whose values differ from those of `before`."""
        return tuple(
            field.name
            for field in fields(self)
            if getattr(self, field.name) != getattr(before, field.name)
        )


def clean_site(site: Site) -> Site:
    """The same site, normalised; raises `InvalidInputError` saying which value is wrong."""
    try:
        ZoneInfo(site.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InvalidInputError(
            tr(
                "errors",
                "“{zone}” is not a known time zone; use an IANA name such as Europe/Berlin.",
            ).format(zone=site.zone[:80])
        ) from error
    if not timedelta() <= site.duplicate_interval <= DUPLICATE_INTERVAL_MAXIMUM:
        raise InvalidInputError(
            tr(
                "errors",
                "The time within which a second look is the same punch must be between 0 "
                "and {most} minutes.",
            ).format(most=DUPLICATE_INTERVAL_MAXIMUM // timedelta(minutes=1))
        )
    if not SHIFT_MINIMUM <= site.maximum_shift <= SHIFT_MAXIMUM:
        hour = timedelta(hours=1)
        raise InvalidInputError(
            tr("errors", "The longest shift must be between {least} and {most} hours.").format(
                least=SHIFT_MINIMUM // hour, most=SHIFT_MAXIMUM // hour
            )
        )
    return Site(
        name=clean_text(site.name, tr("errors", "site's name"), NAME_MAXIMUM),
        zone=site.zone,
        consent_version=clean_text(
            site.consent_version, tr("errors", "consent text's version"), VERSION_MAXIMUM
        ),
        duplicate_interval=_whole_seconds(site.duplicate_interval),
        maximum_shift=_whole_seconds(site.maximum_shift),
        privacy_notice=_clean_notice(site.privacy_notice),
    )


def _clean_notice(text: str) -> str:
    lines = unicodedata.normalize("NFC", text).splitlines()
    cleaned = "\n".join(line.rstrip() for line in lines).strip()
    if len(cleaned) > NOTICE_MAXIMUM:
        raise InvalidInputError(
            tr(
                "errors",
                "The privacy notice is {count} characters long; at most {most} are possible.",
            ).format(count=len(cleaned), most=NOTICE_MAXIMUM)
        )
    if any(unicodedata.category(one) in {"Cc", "Cs"} and one not in "\n\t" for one in cleaned):
        raise InvalidInputError(
            tr(
                "errors",
                "The privacy notice contains a character that cannot be shown; "
                "type it again without it.",
            )
        )
    return cleaned


def _whole_seconds(length: timedelta) -> timedelta:
    return timedelta(seconds=round(length.total_seconds()))
