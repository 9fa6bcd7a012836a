"""Finding rows by the words somebody types."""

from __future__ import annotations


def holds_every_word(text: str, *fields: str) -> bool:
    """Whether every word of `text` occurs in one of the fields, whatever the letter case."""
    held = "\n".join(fields).casefold()
    return all(word in held for word in text.casefold().split())
