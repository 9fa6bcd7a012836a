"""What every section of the Settings page is made of: a title, panels, rows with their meaning."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.form_dialog import note, titled
from attendance_app.ui.settings.changes import Changes
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_WIDEST = 860
"""Lines longer than this are hard to read."""


class Panel(QFrame):
    """A group of rows on a ground of its own, with a heading."""

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        self._column.setSpacing(Space.M)
        if heading:
            title = QLabel(heading, self)
            title.setProperty("role", "heading")
            title.setWordWrap(True)
            self._column.addWidget(title)
        self._grid: QGridLayout | None = None

    def row(self, title: str, widget: QWidget, *sentences: str) -> None:
        """Add a field with its title at its side and what it means below."""
        meaning = " ".join(filter(None, sentences))
        grid = self._rows()
        at = grid.rowCount()
        widget.setParent(self)
        if isinstance(widget, QAbstractButton):
            grid.addWidget(widget, at, 0, 1, 2)
            if title:
                widget.setText(title)
        else:
            label = titled(title, widget)
            label.setWordWrap(True)
            grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, at, 1)
        if meaning:
            words = note(meaning, self)
            widget.setAccessibleDescription(meaning)
            if isinstance(widget, QAbstractButton):
                # Below the words of the box, not below the box.
                under = QHBoxLayout()
                under.setContentsMargins(0, 0, 0, 0)
                under.addSpacing(_BESIDE_A_BOX)
                under.addWidget(words, 1)
                grid.addLayout(under, at + 1, 0, 1, 2)
            else:
                grid.addWidget(words, at + 1, 1)
        grid.setRowMinimumHeight(at + 2, Space.XS)

    def whole(self, widget: QWidget, stretch: int = 0) -> None:
        """Add something over the whole width."""
        self._grid = None
        widget.setParent(self)
        self._column.addWidget(widget, stretch)

    def say(self, text: str) -> QLabel:
        """Add a sentence in the quiet colour."""
        words = note(text, self)
        self.whole(words)
        return words

    def beside(self, *widgets: QWidget) -> None:
        """Add widgets, mostly buttons, beside each other at the leading side."""
        self._grid = None
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for widget in widgets:
            widget.setParent(self)
            row.addWidget(widget)
        row.addStretch(1)
        self._column.addLayout(row)

    def _rows(self) -> QGridLayout:
        if self._grid is None:
            self._grid = QGridLayout()
            self._grid.setHorizontalSpacing(Space.L)
            self._grid.setVerticalSpacing(Space.XS)
            self._grid.setColumnMinimumWidth(0, 160)
            self._grid.setColumnStretch(0, 1)
            self._grid.setColumnStretch(1, 2)
            self._column.addLayout(self._grid)
        return self._grid


class Section(QWidget):
    """One section of the page.

    Parameters
    ----------
    title, about : str
        Its heading, and a sentence.
    """

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.setMaximumWidth(_WIDEST)
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        self._column.setSpacing(Space.M)
        self._column.addWidget(heading)
        if about:
            self._column.addWidget(note(about, self))
        self._column.addStretch(1)

    def panel(self, heading: str = "") -> Panel:
        """Add a group of rows."""
        made = Panel(heading, self)
        self.add(made)
        return made

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add something below everything else; with a stretch it takes the height that is left."""
        self._column.insertWidget(self._column.count() - 1, widget, stretch)
        if stretch:
            self._column.setStretch(self._column.count() - 1, 0)

    def words(self) -> str:
        """All that is written in it, for the search."""
        labels = [label.text() for label in self.findChildren(QLabel)]
        buttons = [button.text() for button in self.findChildren(QAbstractButton)]
        lists = [
            combo.itemText(at)
            for combo in self.findChildren(QComboBox)
            if combo.count() < _FEW
            for at in range(combo.count())
        ]
        return " ".join([*labels, *buttons, *lists]).replace("&", "").casefold()

    def look(self) -> None:
        """Called when the section comes into view: what it shows may be out of date."""

    def leave(self) -> None:
        """Called when it is no longer in view."""


_BESIDE_A_BOX = 28
"""Pixels from the edge of a box to its words."""

_FEW = 20
"""Longer lists (time zones) hold words that nobody looks for among settings."""


def holds_when(changes: Changes, key: str) -> str:
    """What is said of a setting that takes effect only after a restart; else nothing."""
    if changes.applies_at_once(key):
        return ""
    return tr("settings", "Takes effect after a restart.")
