"""The text a person agrees to before any picture is taken, and the record that they did."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import datetime

from attendance_app.domain.errors import InvalidInputError
from attendance_app.words import tr

TEXT_MAXIMUM = 20_000
"""Characters; a longer text is read by nobody, and agreed to all the same."""


@dataclass(frozen=True, slots=True)
class ConsentText:
    """A version of the text in one language; what was agreed to is never changed.

    Attributes
    ----------
    version : str
    language : str
        ``"en"``, ``"de"``, ``"ar"``...
    text : str
        Paragraphs, an empty line between two.
    created_at : datetime or None
        When it was made (UTC); None of the one that comes with the program.
    """

    version: str
    language: str
    text: str
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """That a person agreed: to which version, read in which language, and when.

    Attributes
    ----------
    version, language : str
        Of the text that was shown.
    at : datetime
        Aware; before the first picture.
    """

    version: str
    language: str
    at: datetime


def clean_consent_text(text: str) -> str:
    """The text trimmed and NFC-normalised, its lines as they are; raises `InvalidInputError`."""
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    cleaned = "\n".join(line.rstrip() for line in lines.split("\n")).strip()
    if not cleaned:
        raise InvalidInputError(
            tr("errors", "The consent text is empty. Write what people agree to.")
        )
    if len(cleaned) > TEXT_MAXIMUM:
        raise InvalidInputError(
            tr(
                "errors",
                "The consent text is {count} characters long; at most {most} are possible.",
            ).format(count=len(cleaned), most=TEXT_MAXIMUM)
        )
    if any(unicodedata.category(one) in {"Cc", "Cs"} and one not in "\n\t" for one in cleaned):
        raise InvalidInputError(
            tr(
                "errors",
                "The consent text contains a character that cannot be shown; "
                "type it again without it.",
            )
        )
    return cleaned
