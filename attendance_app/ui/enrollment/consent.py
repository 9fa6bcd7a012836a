"""How the consent text is shown: its language's name and direction, and the panel with the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.consent import ConsentText
from attendance_app.services.consent import text_in
from attendance_app.ui.i18n import LANGUAGES
from attendance_app.ui.theme import Space
from attendance_app.words import tr


def language_name(code: str) -> str:
    """A language's name in its own words."""
    return LANGUAGES.get(code) or QLocale(code).nativeLanguageName() or code


def text_direction(code: str) -> Qt.LayoutDirection:
    """In which direction a language is read."""
    return QLocale(code).textDirection()


class ConsentPanel(QFrame):
    """Shows the text in the person's language, which can be changed.

    Parameters
    ----------
    texts : sequence of ConsentText
        Of the version in force, one in each language; not empty.
    language : str
        Shown first, if there is a text in it.
    """

    language_changed = Signal()
    """Another text is shown."""

    def __init__(
        self, texts: Sequence[ConsentText], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._texts = texts
        first = text_in(texts, language)
        assert first is not None
        self.shown: ConsentText = first
        """What is read now."""
        self.languages = QComboBox(self)
        self.languages.setAccessibleName(tr("enrollment", "Language of the text"))
        for one in texts:
            self.languages.addItem(language_name(one.language), one.language)
        self.languages.setCurrentIndex(texts.index(first))
        title = QLabel(tr("enrollment", "&Language of the text"), self)
        title.setBuddy(self.languages)
        self.edition = QLabel(self)
        self.edition.setProperty("role", "small")
        self.edition.setTextFormat(Qt.TextFormat.PlainText)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setProperty("role", "reading")
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setAccessibleName(tr("enrollment", "Consent text"))
        self._area = QScrollArea(self)
        self._area.setProperty("role", "plain")
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(tr("enrollment", "Consent text"))
        self._area.setWidget(self._text)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(title)
        top.addWidget(self.languages)
        top.addStretch(1)
        top.addWidget(self.edition)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(self._area, 1)
        self.languages.currentIndexChanged.connect(self._choose)
        self._show()

    def _choose(self, index: int) -> None:
        self.shown = self._texts[index]
        self._show()
        self.language_changed.emit()

    def _show(self) -> None:
        direction = text_direction(self.shown.language)
        side = (
            Qt.AlignmentFlag.AlignRight
            if direction is Qt.LayoutDirection.RightToLeft
            else Qt.AlignmentFlag.AlignLeft
        )
        self._text.setLayoutDirection(direction)
        # Absolute: in a mirrored window left would mean right.
        self._text.setAlignment(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
        self._text.setText(self.shown.text)
        self._text.setAccessibleDescription(self.shown.text)
        self.edition.setText(
            tr("enrollment", "Version {version}").format(version=self.shown.version)
        )
        self._area.verticalScrollBar().setValue(0)
