"""The arrows for IN and OUT, which differ in more than colour, drawn once per theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QPixmap

from attendance_app.domain.punches import PunchKind
from attendance_app.ui.icons import pixmap
from attendance_app.ui.theme import colours


def kind_colour(kind: PunchKind) -> str:
    """The colour that goes with a kind, in the theme in force."""
    return colours().clock_in if kind is PunchKind.IN else colours().clock_out


def kind_pixmap(kind: PunchKind, size: int, ratio: float = 2.0) -> QPixmap:
    """The arrow of a kind, `size` device-independent pixels wide."""
    return _made(str(kind), size, kind_colour(kind), ratio)


@lru_cache(maxsize=64)
def _made(drawing: str, size: int, colour: str, ratio: float) -> QPixmap:
    return pixmap(drawing, size, colour=colour, ratio=ratio)
