"""A person of the site, and what makes their details acceptable."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Person:
    """Someone known to the site.

    Attributes
    ----------
    id : int
        Database key; also the key of the person's vectors in the gallery.
    employee_id : str
        The site's own number for the person: text, unique, leading zeros kept.
    name : str
        As displayed, NFC-normalised.
    email, department : str
        May be empty.
    start_date, end_date : date or None
        Employment, both days included; None where unknown or open.
    consent_at : datetime or None
        When consent to face recognition was recorded (UTC); None means no vectors may be stored.
    vector_count : int
        How many face vectors are enrolled.
    """

    id: int
    employee_id: str
    name: str
    email: str = ""
    department: str = ""
    start_date: date | None = None
    end_date: date | None = None
    consent_at: datetime | None = None
    vector_count: int = 0


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """What an admin types about a person; checked and normalised by `clean_details`."""

    employee_id: str
    name: str
    email: str = ""
    department: str = ""
    start_date: date | None = None
    end_date: date | None = None
