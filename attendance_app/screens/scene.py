"""What a scene is: one page or dialog in one telling state, and the setting it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from attendance_app.screens.stage import Stage


class Setting(StrEnum):
    """Which window a scene is played in; scenes of one setting share it, one after the other."""

    OFFICE = "office"
    """The window over the made-up company, with two months of punches."""
    NEW = "new"
    """The window over an empty database, as on the first day."""
    KIOSK = "kiosk"
    """The full-screen kiosk over the made-up company."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture.

    Attributes
    ----------
    name : str
        Unique, in words joined by hyphens: the picture's file name.
    open : callable
        Given the `Stage`, brings it about and returns the widget to be pictured, visible: the
        window, a dialog, or a menu. It stores nothing in the database.
    setting : Setting
    """

    name: str
    open: Callable[[Stage], QWidget]
    setting: Setting = Setting.OFFICE
