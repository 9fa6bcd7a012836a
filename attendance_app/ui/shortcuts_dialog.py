"""The keys that do something, as they are on this platform: asked of the commands themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.components import plain_label
from attendance_app.ui.room import resize_within
from attendance_app.ui.sides import set_margins
from attendance_app.ui.theme import Space
from attendance_app.words import tr


@dataclass(frozen=True, slots=True)
class Keys:
    """A command and what to press for it, each way in the platform's own writing."""

    command: str
    presses: tuple[str, ...]


def keys_of(actions: Iterable[QAction]) -> list[Keys]:
    """The commands that have keys, in their order, each once."""
    found: dict[str, Keys] = {}
    for action in actions:
        presses = tuple(
            key.toString(QKeySequence.SequenceFormat.NativeText)
            for key in action.shortcuts()
            if not key.isEmpty()
        )
        name = action.text().replace("&", "").rstrip("…").strip()
        if presses and name:
            found.setdefault(name, Keys(name, presses))
    return list(found.values())


class ShortcutsDialog(QDialog):
    """Groups of commands with their keys.

    Parameters
    ----------
    groups : sequence of (str, sequence of Keys)
        Each with its heading; one without keys is left out.
    """

    def __init__(
        self, groups: Sequence[tuple[str, Sequence[Keys]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("window", "Keyboard shortcuts"))
        resize_within(self, 560, 560)
        inner = QWidget(self)
        grid = QGridLayout(inner)
        set_margins(grid, 0, 0, Space.M, 0)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        row = 0
        for title, keys in groups:
            if not keys:
                continue
            heading = plain_label(title, "heading", inner)
            heading.setContentsMargins(0, Space.M if row else 0, 0, 0)
            grid.addWidget(heading, row, 0, 1, 2)
            for each in keys:
                row += 1
                command = plain_label(each.command, "", inner)
                command.setWordWrap(True)
                grid.addWidget(command, row, 0)
                grid.addWidget(_presses(each, inner), row, 1, Qt.AlignmentFlag.AlignTrailing)
            row += 1
        grid.setRowStretch(row, 1)
        scroll = QScrollArea(self)
        scroll.setProperty("role", "plain")
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        set_margins(column, Space.XL, Space.XL, Space.L, Space.L)
        column.setSpacing(Space.L)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)


def _presses(keys: Keys, parent: QWidget) -> QWidget:
    between = tr("window", "or")
    return plain_label(f" {between} ".join(keys.presses), "chip", parent)
