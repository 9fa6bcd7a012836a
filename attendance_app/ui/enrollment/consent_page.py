"""The second step: the person reads what they are asked, and answers; both answers go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from attendance_app.domain.consent import Consent, ConsentText
from attendance_app.domain.people import Person
from attendance_app.ui.enrollment.choices import WordedChoice
from attendance_app.ui.enrollment.consent import ConsentPanel
from attendance_app.ui.form_dialog import note
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class ConsentPage(QWidget):
    """Shows the text, and holds the answer with version, language and time.

    Parameters
    ----------
    texts : sequence of ConsentText
        Of the version in force.
    language : str
        The window's.
    clock : callable
        Gives the present instant, aware.
    person : Person or None
        Somebody known already.
    """

    changed = Signal()
    """Another answer, or none any more."""

    def __init__(
        self,
        texts: Sequence[ConsentText],
        language: str,
        clock: Callable[[], datetime],
        person: Person | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.consent: Consent | None = None
        """What the person agreed to; None while they have not, or do not."""
        self.panel = ConsentPanel(texts, language, self)
        answers = QFrame(self)
        answers.setProperty("role", "panel")
        self.agrees, self.refuses = QRadioButton(answers), QRadioButton(answers)
        self._group = QButtonGroup(self)
        inside = QVBoxLayout(answers)
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        inside.setSpacing(Space.M)
        for button, words in (
            (self.agrees, tr("enrollment", "I have &read this and agree to face recognition")),
            (self.refuses, tr("enrollment", "I do &not agree: I clock in and out with a PIN")),
        ):
            self._group.addButton(button)
            inside.addWidget(WordedChoice(button, words, answers))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.panel, 1)
        column.addWidget(answers)
        column.addWidget(note(_what_follows(person), self))
        self._group.buttonToggled.connect(self._answered)
        self.panel.language_changed.connect(self._ask_again)

    @property
    def agreed(self) -> bool | None:
        """The answer; None before."""
        if self.agrees.isChecked():
            return True
        return False if self.refuses.isChecked() else None

    def _answered(self) -> None:
        if self.agreed is True:
            if self.consent is None:
                shown = self.panel.shown
                self.consent = Consent(shown.version, shown.language, self._clock())
        else:
            self.consent = None
        self.changed.emit()

    def _ask_again(self) -> None:
        """Another text is there to be read: who agreed to the one before did not agree to it."""
        if self.agreed is True:
            self._group.setExclusive(False)
            self.agrees.setChecked(False)
            self._group.setExclusive(True)


def _what_follows(person: Person | None) -> str:
    if person is not None and person.vector_count:
        return tr(
            "enrollment",
            "Let the person read and answer. Without their consent no picture is taken, and what "
            "is stored of their face is destroyed with the last step.",
        )
    return tr(
        "enrollment",
        "Let the person read and answer. Either way they can clock in and out; nothing is stored "
        "before the last step.",
    )
