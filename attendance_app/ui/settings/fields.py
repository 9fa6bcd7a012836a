"""Ties the fields of a section to the settings they show and change."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QLineEdit, QWidget

from attendance_app.ui.settings.changes import Changes


def tie_check(box: QCheckBox, changes: Changes, key: str) -> None:
    """A box that is on or off."""
    _follow(box, changes, key, lambda value: box.setChecked(bool(value)))
    box.clicked.connect(lambda on: changes.set({key: on}))


def tie_combo(combo: QComboBox, changes: Changes, key: str) -> None:
    """A list of choices whose data are the values."""
    _follow(combo, changes, key, lambda value: combo.setCurrentIndex(combo.findData(value)))
    combo.activated.connect(lambda _: changes.set({key: combo.currentData()}))


def tie_spin(spin: QDoubleSpinBox, changes: Changes, key: str) -> None:
    """A number, stored when the field is left, or a moment after its last step."""
    spin.setKeyboardTracking(False)
    _follow(spin, changes, key, lambda value: spin.setValue(cast("float", value)))
    spin.valueChanged.connect(lambda value: changes.set({key: value}))


def tie_line(line: QLineEdit, changes: Changes, key: str) -> None:
    """A text, stored when the field is left; one that is emptied goes back to what it was."""
    _follow(line, changes, key, lambda value: line.setText(str(value)))

    def store() -> None:
        if line.text().strip():
            changes.set({key: line.text().strip()})
        elif key in changes:
            line.setText(changes.text(key))

    line.editingFinished.connect(store)


def _follow(widget: QWidget, changes: Changes, key: str, show: Callable[[object], object]) -> None:
    def follow(changed: str = key) -> None:
        if changed == key and key in changes:
            with QSignalBlocker(widget):
                show(changes[key])
        widget.setEnabled(key in changes)

    follow()
    changes.loaded.connect(lambda: follow())
    changes.changed.connect(follow)
