"""What every one of the first steps is made of."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.ui.form_dialog import note
from attendance_app.ui.sides import set_margins
from attendance_app.ui.theme import Space


class Step(QWidget):
    """One step: a title, why it is asked, and its fields.

    Nothing of a step is stored before `store`, and then all of it or nothing.

    Parameters
    ----------
    key : str
        By which the assistant remembers it.
    name, title, why : str
        In the list of steps, as heading, and what it is good for.

    Attributes
    ----------
    is_done : bool
        Whether there is what this step is for.
    opens_anew : bool
        The window is about to be opened anew, and the assistant with it.
    """

    changed = Signal()
    """It is done now, or no longer, or what it needs is there now."""

    def __init__(
        self, key: str, name: str, title: str, why: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.name = name
        self.is_done = False
        self.opens_anew = False
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        heading.setWordWrap(True)
        self.refusal = QLabel(self)
        self.refusal.setProperty("role", "error")
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        column = QVBoxLayout(self)
        # Room beside a scroll bar, where one is needed.
        set_margins(column, Space.XS, 0, Space.M, 0)
        column.setSpacing(Space.M)
        column.addWidget(heading)
        column.addWidget(note(why, self))
        column.addLayout(self.body, 1)
        column.addWidget(self.refusal)

    @property
    def can_go_on(self) -> bool:
        """Whether what is filled in can be stored."""
        return True

    @property
    def next_words(self) -> str:
        """What the button says that goes on; empty for the usual words."""
        return ""

    @property
    def own_action(self) -> QPushButton | None:
        """A button that is to be pressed before the one that goes on; None if there is none."""
        return None

    def enter(self) -> None:
        """It comes into view: show what holds now."""

    def leave(self) -> None:
        """It is no longer in view."""

    def store(self, then: Callable[[], object]) -> None:
        """Store what is filled in, and call `then` once it is; a refusal is shown here."""
        then()

    def refuse(self, sentence: str) -> None:
        """Say why nothing was stored; nothing where the sentence is empty."""
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
        if sentence:
            self.changed.emit()

    def set_done(self, done: bool) -> None:
        """Mark it done or not."""
        if done != self.is_done:
            self.is_done = done
        self.changed.emit()
