"""The text a person agrees to before any picture, and the box that records it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QVBoxLayout, QWidget

from attendance_app.ui.theme import Space

CONSENT_TEXT = (
    "To clock you in and out by your face, this program looks at pictures of your face and "
    "stores numbers computed from them. The pictures themselves are not stored.",
    "The numbers are used for one purpose: to recognise you at this site's cameras when you come "
    "and go. They stay in this site's database and are not sent anywhere.",
    "You are free to say no, now or later, and need not say why. Your face data is then deleted, "
    "and you are no longer recognised; your recorded hours stay.",
)
"""Paragraphs of the consent text. Whoever changes what it says raises `Site.consent_version`."""


class ConsentPanel(QFrame):
    """Shows the text with its version, and asks for agreement.

    Parameters
    ----------
    version : str
        Of the text, as it is recorded with the consent.
    """

    changed = Signal(bool)
    """Whether the person agrees."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        title = QLabel("Consent to face recognition", self)
        title.setProperty("role", "heading")
        text = QLabel("\n\n".join(CONSENT_TEXT), self)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text.setAccessibleName("Consent text")
        self.agrees = QCheckBox("The person has &read this and agrees", self)
        self.agrees.setAccessibleDescription(text.text())
        edition = QLabel(f"Version {version} of this text is recorded with the consent.", self)
        edition.setTextFormat(Qt.TextFormat.PlainText)
        edition.setProperty("role", "small")
        edition.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title)
        column.addWidget(text)
        column.addWidget(edition)
        column.addSpacing(Space.S)
        column.addWidget(self.agrees)
        self.agrees.toggled.connect(self.changed)

    @property
    def given(self) -> bool:
        """Whether the box is ticked."""
        return self.agrees.isChecked()
