"""Who decides at this window: asked with the first decision and remembered for the next."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtWidgets import QLineEdit, QWidget

from attendance_app.domain.corrections import BY_MAXIMUM
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.signature import clean_name
from attendance_app.ui.window_state import WindowState
from attendance_app.words import tr

_KEY = "office/by"


class Signer:
    """The name that stands beside decisions.

    Parameters
    ----------
    name : str
        As last given; empty if nobody was ever asked.
    remember : callable
        Keeps a name for the next start.
    """

    def __init__(self, name: str, remember: Callable[[str], object]) -> None:
        self._name = name
        self._remember = remember

    @classmethod
    def over(cls, state: WindowState) -> Signer:
        """The name remembered by the window."""
        return cls(state.text(_KEY, ""), lambda name: state.remember(_KEY, name))

    @property
    def name(self) -> str:
        """The name last given; until then that of the computer's user."""
        return self._name or _user()

    def sign(self, name: str) -> str:
        """Remember who decides, if it is a name; it is returned without spaces around it."""
        given = name.strip()
        with suppress(InvalidInputError):
            self._name = clean_name(given)
            self._remember(self._name)
        return given


def signature_field(signer: Signer, parent: QWidget) -> QLineEdit:
    """A field for the name, with the remembered one in it."""
    field = QLineEdit(signer.name, parent)
    field.setAccessibleName(tr("planning", "Your name"))
    field.setPlaceholderText(tr("planning", "Who decides this"))
    field.setMaxLength(BY_MAXIMUM)
    return field


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        # A service account without a name: the field stays empty, and asks.
        return ""
