"""Several words as one text, divided as the language in force divides them."""

from __future__ import annotations

from collections.abc import Iterable

from attendance_app.words import tr


def listed(parts: Iterable[str]) -> str:
    """Parts with commas between them; Arabic has a comma of its own."""
    return tr("domain", ", ", "between the parts of a list").join(parts)


def divided(parts: Iterable[str]) -> str:
    """Parts with semicolons between them, where the parts have commas themselves."""
    return tr("domain", "; ", "between the parts of a list").join(parts)
