"""Asking a widget for its window, or for what follows it, takes nothing from whom it belongs to."""

from __future__ import annotations

import ast
import gc
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import attendance_app
from attendance_app.ui.form_dialog import FormDialog
from attendance_app.ui.kin import focus_chain, window_of
from attendance_app.ui.signing import Signer

TAKING = (
    "nativeParentWidget",
    "nextInFocusChain",
    "previousInFocusChain",
    "sender",
    "topLevelWidget",
    "window",
)
"""Methods that give who is asked what does not belong to it."""


class Filled(QDialog):
    """A dialog with a field in a frame."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.frame = QFrame(self)
        self.field = QLineEdit(self.frame)
        QVBoxLayout(self).addWidget(self.frame)


def chain_of(dialog: Filled) -> None:
    """All that the Tab key goes through."""
    assert focus_chain(dialog) == [dialog.frame, dialog.field]


@pytest.mark.parametrize("ask", [chain_of, lambda dialog: window_of(dialog.field)])
def test_an_open_dialog_that_was_asked_for_stays_open(
    qtbot: QtBot, ask: Callable[[Filled], object]
) -> None:
    page = QWidget()
    qtbot.addWidget(page)

    def open_dialog() -> weakref.ref[Filled]:
        dialog = Filled(page)
        ask(dialog)
        dialog.open()
        return weakref.ref(dialog)

    opened = open_dialog()
    gc.collect()
    dialog = opened()
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.parentWidget() is page


def test_a_form_stays_open_whenever_python_looks_for_cycles(qtbot: QtBot, tasks) -> None:
    page = QWidget()
    qtbot.addWidget(page)

    def open_form() -> weakref.ref[FormDialog]:
        form = FormDialog("Title", "Save", Signer("Office", lambda _: None), tasks, page)
        form.body.addWidget(QLineEdit(form))
        form.open()
        return weakref.ref(form)

    opened = open_form()
    gc.collect()
    form = opened()
    assert form is not None
    assert form.isVisible()


def test_the_window_of_a_widget_is_what_qt_says(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    dialog = Filled(page)
    assert window_of(dialog.field) is dialog.field.window() is dialog
    assert window_of(dialog) is dialog
    assert window_of(page) is page


def test_nobody_asks_by_the_methods_that_take() -> None:
    """Wherever the window is made; the one place that knows how is `ui.kin`."""
    package = Path(attendance_app.__file__).parent
    asked = [
        f"{path.relative_to(package).as_posix()}:{node.lineno} .{node.func.attr}()"
        for path in sorted(package.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in TAKING
        and not node.args
    ]
    assert {each.split(":")[0] for each in asked} == {"ui/kin.py"}, asked
