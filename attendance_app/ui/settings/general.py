"""The section General: language, look, how long a greeting stays, sounds."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QWidget

from attendance_app.ui.i18n import LANGUAGES
from attendance_app.ui.settings.changes import Changes
from attendance_app.ui.settings.fields import tie_check, tie_combo, tie_spin
from attendance_app.ui.settings.section import Section, holds_when
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class GeneralSection(Section):
    """How the window of this computer looks, speaks and sounds."""

    def __init__(self, changes: Changes, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("settings", "General"),
            tr("settings", "For this computer. What is changed here is stored at once."),
            parent,
        )
        self.language = QComboBox(self)
        self.language.addItem(tr("settings", "As the computer"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.theme = QComboBox(self)
        for value, name in (
            ("system", tr("settings", "As the computer")),
            ("light", tr("settings", "Light")),
            ("dark", tr("settings", "Dark")),
        ):
            self.theme.addItem(name, value)
        self.confirmation = QDoubleSpinBox(self)
        self.confirmation.setRange(1, 30)
        self.confirmation.setDecimals(1)
        self.confirmation.setSingleStep(0.5)
        self.confirmation.setSuffix(tr("settings", " s", "seconds, after a number"))
        # A style sheet's padding does not reach the edit within.
        self.confirmation.lineEdit().setTextMargins(Space.S, 0, 0, 0)
        self.sounds = QCheckBox(self)

        looks = self.panel(tr("settings", "Language and look"))
        looks.row(
            tr("settings", "&Language"),
            self.language,
            tr("settings", "The window is drawn anew when you change it."),
        )
        looks.row(tr("settings", "&Look"), self.theme)
        greeting = self.panel(tr("settings", "Greeting"))
        greeting.row(
            tr("settings", "&Greeting stays for"),
            self.confirmation,
            tr(
                "settings",
                "So long somebody can read what was recorded, and undo it if it was not them.",
            ),
            holds_when(changes, "window.confirmation_s"),
        )
        greeting.row(
            tr("settings", "Play &sounds"),
            self.sounds,
            tr("settings", "A different one for in, for out, and when something was refused."),
            holds_when(changes, "kiosk.sounds"),
        )
        tie_combo(self.language, changes, "window.language")
        tie_combo(self.theme, changes, "window.theme")
        tie_spin(self.confirmation, changes, "window.confirmation_s")
        tie_check(self.sounds, changes, "kiosk.sounds")
