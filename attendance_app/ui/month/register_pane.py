"""The upper part of the month page: the register with its legend, or that nobody matches."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from attendance_app.ui.components import EmptyState
from attendance_app.ui.month.legend import Legend
from attendance_app.ui.month.register_view import RegisterView
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class RegisterPane(QWidget):
    """Shows one of both.

    Parameters
    ----------
    clear : callable
        Takes back what nobody matches.

    Attributes
    ----------
    register : RegisterView
    no_match : EmptyState
    """

    def __init__(self, clear: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.register = RegisterView(self)
        self.no_match = EmptyState("search", self)
        self.no_match.say(
            tr("month", "Nobody matches what is wanted."), tr("month", "Clear the filters"), clear
        )
        self._views = QStackedLayout()
        self._views.addWidget(self.register)
        self._views.addWidget(self.no_match)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(self._views, 1)
        column.addWidget(Legend(self))

    @property
    def has_match(self) -> bool:
        """Whether the register is shown."""
        return self._views.currentIndex() == 0

    def set_match(self, is_there: bool) -> None:
        """Show the register, or that nobody matches."""
        self._views.setCurrentIndex(0 if is_there else 1)
