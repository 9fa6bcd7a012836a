"""The text in a badge's QR code: a random token that says nothing about whose it is."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from attendance_app.domain.people import Person

TOKEN_BYTES = 16
"""128 bits: nobody guesses one, so that nothing slower than SHA-256 need keep them."""

PREFIX = "ATT1:"
"""By which a kiosk knows a badge among all QR codes that may be held before it."""

# 128 bits are 26 letters of base32 (RFC 4648), which a QR code writes in its compact alphabet.
_TOKEN = re.compile(r"ATT1:[A-Z2-7]{26}")


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge that was just issued; the only moment at which its token is known.

    Attributes
    ----------
    person : Person
        Whose it is.
    token : str
        What the QR code says. Not part of the repr, so that no log shows it.
    issued_at : datetime
        Aware, in UTC.
    """

    person: Person
    token: str = field(repr=False)
    issued_at: datetime


@dataclass(frozen=True, slots=True)
class IssuedBadge:
    """What is kept of a badge.

    Attributes
    ----------
    person_id : int
    issued_at : datetime
        Aware, in UTC.
    revoked_at : datetime or None
        Since when it is no good; None of the one in use.
    """

    person_id: int
    issued_at: datetime
    revoked_at: datetime | None = None


def token_text(secret: bytes) -> str:
    """The token of 16 random bytes; raises ValueError for another length."""
    if len(secret) != TOKEN_BYTES:
        raise ValueError(f"a token is made of {TOKEN_BYTES} bytes, not of {len(secret)}")
    return PREFIX + base64.b32encode(secret).decode("ascii").rstrip("=")


def is_token(text: str) -> bool:
    """Whether a QR code's text is that of a badge, be it valid or not; spaces around it are none.

    A kiosk passes over every other code in silence.
    """
    return _TOKEN.fullmatch(text.strip()) is not None


def token_digest(text: str) -> str:
    """What is stored of a token: SHA-256, 64 hexadecimal digits."""
    return sha256(text.strip().encode("utf-8")).hexdigest()
