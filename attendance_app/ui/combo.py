"""A list of choices of which a part may be typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy, QWidget


def typed_choice(items: Iterable[tuple[str, object]], parent: QWidget) -> QComboBox:
    """A list that can be opened, and that finds what contains the letters typed.

    Parameters
    ----------
    items : iterable of (str, object)
        What is read, and what it stands for.
    """
    choice = QComboBox(parent)
    choice.setEditable(True)
    choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for text, data in items:
        choice.addItem(text, data)
    completer = QCompleter(choice.model(), choice)
    # Whoever types "berlin" need not know which continent it is filed under.
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    choice.setCompleter(completer)
    return choice


def typed_data(choice: QComboBox) -> object:
    """What the text in the field stands for, whatever the letter case; None if nothing."""
    index = choice.findText(choice.currentText(), Qt.MatchFlag.MatchFixedString)
    return choice.itemData(index) if index >= 0 else None
