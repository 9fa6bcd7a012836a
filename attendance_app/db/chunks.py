"""Long lists cut into pieces a statement can take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

_Value = TypeVar("_Value")

_MOST = 500
"""Every database takes that many parameters: SQLite before 3.32 took 999."""


def in_chunks(values: Iterable[_Value]) -> Iterator[list[_Value]]:
    """The values in order, in lists of at most 500."""
    left = iter(values)
    while chunk := list(islice(left, _MOST)):
        yield chunk
