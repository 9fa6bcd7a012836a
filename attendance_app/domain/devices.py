"""The computers that clock people in at a site, as they last made themselves known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import clean_text, is_visible
from attendance_app.words import tr

NAME_MAXIMUM = 100


@dataclass(frozen=True, slots=True)
class Device:
    """One front desk's computer.

    Attributes
    ----------
    kiosk_id : str
        By which its punches name it.
    first_seen, last_seen : datetime
        Aware, in UTC.
    version : str
        Of this program, when it was last seen.
    platform : str
        Its system, e.g. ``"Windows-11"``.
    camera : str
        The camera's source; empty where none was open.
    """

    kiosk_id: str
    first_seen: datetime
    last_seen: datetime
    version: str = ""
    platform: str = ""
    camera: str = ""


def clean_kiosk_id(name: str) -> str:
    """A front desk's name as its punches are to have it: trimmed and NFC-normalised.

    Raises
    ------
    InvalidInputError
        If nothing of it can be seen, something in it cannot be shown, or it is too long.
    """
    cleaned = clean_text(name, tr("errors", "front desk's name"), NAME_MAXIMUM)
    if not is_visible(cleaned):
        raise InvalidInputError(tr("errors", "The front desk needs a name."))
    return cleaned
