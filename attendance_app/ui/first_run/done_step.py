"""The last of the first steps: what there is, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from attendance_app.ui.first_run.calls import FirstStepsCalls
from attendance_app.ui.first_run.step import Step
from attendance_app.ui.form_dialog import note
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

NEXT = (
    (
        "import",
        mark("setup", "&Import people from a table…"),
        mark(
            "setup", "Everybody's names and employee IDs at once; their faces are enrolled after."
        ),
    ),
    (
        "planning",
        mark("setup", "Plan &shifts and holidays"),
        mark("setup", "Then late, missing and overtime are worked out by themselves."),
    ),
    (
        "check",
        mark("setup", "&Check this place…"),
        mark("setup", "Light, distance and everybody's enrolment, before people use it."),
    ),
    (
        "kiosk",
        mark("setup", "Open the &kiosk"),
        mark("setup", "Full screen, for the front desk."),
    ),
    (
        "settings",
        mark("setup", "&Look through the settings"),
        mark("setup", "How sure recognition has to be, sounds, buttons for breaks."),
    ),
)


class DoneStep(Step):
    """Offers what is mostly done next; each closes the assistant."""

    def __init__(self, calls: FirstStepsCalls, parent: QWidget | None = None) -> None:
        super().__init__(
            "done",
            tr("setup", "What next"),
            tr("setup", "That is all it takes"),
            tr(
                "setup",
                "What you skipped waits under Help, First steps. Mostly this comes next:",
            ),
            parent,
        )
        self.buttons: dict[str, QPushButton] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(1, 1)
        for row, (key, title, meaning) in enumerate(NEXT):
            button = QPushButton(tr("setup", title), self)
            button.setAutoDefault(False)
            button.setAccessibleDescription(tr("setup", meaning))
            button.clicked.connect(lambda _=False, key=key: calls.go(key))
            grid.addWidget(button, row, 0)
            grid.addWidget(note(tr("setup", meaning), self), row, 1, Qt.AlignmentFlag.AlignVCenter)
            self.buttons[key] = button
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.is_done = True

    @property
    def next_words(self) -> str:
        """The last one goes nowhere."""
        return tr("setup", "&Finish")
