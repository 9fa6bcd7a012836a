"""The computers that clock people in at a site, as they last made themselves known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


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
