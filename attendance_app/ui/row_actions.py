"""What can be done about a list's chosen row, or a page: by key, by menu and by a button."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QPushButton, QWidget

from attendance_app.ui.theme import Space


def row_action(
    view: QAbstractItemView,
    text: str,
    key: str | QKeySequence.StandardKey,
    run: Callable[[], object],
) -> QAction:
    """An action of a list, by a key where the list has the focus; an empty key is none."""
    action = QAction(text, view)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    # A key that is held down does it to one row, not to the next ones as they move up.
    action.setAutoRepeat(False)
    action.triggered.connect(lambda: run())
    view.addAction(action)
    return action


def page_action(
    page: QWidget, text: str, key: str | QKeySequence.StandardKey, run: Callable[[], object]
) -> QAction:
    """An action of a page, by a key wherever on it the focus is; by all of the platform's."""
    action = QAction(text, page)
    if isinstance(key, str):
        action.setShortcut(QKeySequence(key))
    else:
        action.setShortcuts(key)
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda: run())
    page.addAction(action)
    return action


def action_button(action: QAction, parent: QWidget) -> QPushButton:
    """A button that says and does what the action does, and is enabled when it is."""
    button = QPushButton(action.text(), parent)
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def action_buttons(actions: Iterable[QAction], parent: QWidget) -> QHBoxLayout:
    """A row of such buttons, from the left."""
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for action in actions:
        row.addWidget(action_button(action, parent))
    row.addStretch(1)
    return row
