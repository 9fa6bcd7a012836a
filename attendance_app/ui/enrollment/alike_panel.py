"""What is asked when the pictures resemble somebody enrolled already: the same person, or two?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.people import Person
from attendance_app.services.enrollment import SimilarPerson
from attendance_app.ui.enrollment.choices import WordedChoice
from attendance_app.ui.form_dialog import note
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_SHOWN_MOST = 3
"""Nobody looks like more people than that; whoever does is very badly taken."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What was decided.

    Attributes
    ----------
    same : Person or None
        The pictures are this person's and replace theirs; None for somebody else.
    asked_for_pin : tuple of int
        Who is asked for a PIN from now on, beside the person enrolled.
    """

    same: Person | None = None
    asked_for_pin: tuple[int, ...] = ()


class AlikePanel(QFrame):
    """Asks; hidden while nobody is alike."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setProperty("tone", "warning")
        self._alike: Sequence[SimilarPerson] = ()
        self.same: list[QRadioButton] = []
        self.different: QRadioButton | None = None
        self.ask_pin: QCheckBox | None = None
        self._group: QButtonGroup | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._column.setSpacing(Space.S)
        self.hide()

    def show_alike(self, alike: Sequence[SimilarPerson], name: str, *, has_pin: bool) -> None:
        """Ask about these people.

        Parameters
        ----------
        alike : sequence of SimilarPerson
            Most alike first.
        name : str
            Whose pictures were taken.
        has_pin : bool
            Whether that person has a PIN or is to get one.
        """
        self._empty()
        self._alike = alike[:_SHOWN_MOST]
        self.setVisible(bool(alike))
        if alike:
            self._ask(name, has_pin=has_pin)
        self.changed.emit()

    @property
    def decided(self) -> Decided | None:
        """What was decided; None while nothing was."""
        if not self._alike:
            return Decided()
        for one, button in zip(self._alike, self.same, strict=True):
            if button.isChecked():
                return Decided(same=one.person)
        if self.different is None or not self.different.isChecked():
            return None
        if self.ask_pin is None or not self.ask_pin.isChecked():
            return Decided()
        return Decided(asked_for_pin=tuple(one.person.id for one in self._alike))

    def _ask(self, name: str, *, has_pin: bool) -> None:
        certain = self._alike[0].is_same
        title = QLabel(
            tr("enrollment", "This face is enrolled already")
            if certain
            else tr("enrollment", "This face looks like somebody enrolled"),
            self,
        )
        title.setProperty("role", "heading")
        title.setWordWrap(True)
        self._column.addWidget(title)
        self._group = QButtonGroup(self)
        for one in self._alike:
            said = (
                tr("enrollment", "It is {name} ({number}): give them these pictures")
                if one.person.archived_at is None
                else tr(
                    "enrollment",
                    "It is {name} ({number}), now in the archive: bring them back with these "
                    "pictures",
                )
            )
            name_of, number = _plain(one.person.name), _plain(one.person.employee_id)
            self.same.append(self._choice(said.format(name=name_of, number=number)))
        self.different = self._choice(
            tr("enrollment", "It is {name}: these are different people").format(name=_plain(name))
        )
        self.ask_pin = QCheckBox(self)
        self.ask_pin.setChecked(certain)
        asks = WordedChoice(
            self.ask_pin,
            tr("enrollment", "Ask these people for a &PIN when the camera sees them"),
            self,
        )
        asks.setEnabled(False)
        self._column.addWidget(asks)
        if without := self._without_pin(name, has_pin=has_pin):
            self._column.addWidget(
                note(
                    tr(
                        "enrollment",
                        "Without a PIN as yet: {names}. Give them one on the People page; who is "
                        "asked for a PIN they do not have cannot clock in by face.",
                    ).format(names=", ".join(without)),
                    self,
                )
            )
        if not certain:
            # Mostly brothers, sisters and chance: it need not be asked, only thought about.
            self.different.setChecked(True)
            asks.setEnabled(True)
        self.different.toggled.connect(asks.setEnabled)
        self._group.buttonToggled.connect(lambda *_: self.changed.emit())

    def _choice(self, words: str) -> QRadioButton:
        assert self._group is not None
        button = QRadioButton(self)
        self._group.addButton(button)
        self._column.addWidget(WordedChoice(button, words, self))
        return button

    def _without_pin(self, name: str, *, has_pin: bool) -> list[str]:
        names = [] if has_pin else [name]
        return names + [one.person.name for one in self._alike if not one.person.has_pin]

    def _empty(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if self._group is not None:
            self._group.deleteLater()
        self._group, self.different, self.ask_pin = None, None, None
        self.same = []


def _plain(text: str) -> str:
    """A name in a button, where an ampersand would underline the next letter."""
    return text.replace("&", "&&")
