"""A dialog that stores cannot be closed by Escape until it is known what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from held_tasks import HeldTask, HeldTasks
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from attendance_app.domain.people import Person
from attendance_app.ui.components import StepButton
from attendance_app.ui.form_dialog import FormDialog
from attendance_app.ui.people.pin_dialog import PinDialog
from attendance_app.ui.settings.password_dialog import PasswordDialog
from attendance_app.ui.signing import Signer
from attendance_app.ui.storing_dialog import StoringDialog

PASSWORD = "a long password"
ANA = Person(1, "001", "Ana")


class Form(FormDialog):
    """A form that stores nothing."""

    def __init__(self, tasks: Any) -> None:
        super().__init__("Title", "Save", Signer("Office", str), tasks)

    def work(self) -> Callable[[], object]:
        return lambda: None


def form(tasks: Any) -> tuple[StoringDialog, QPushButton]:
    dialog = Form(tasks)
    return dialog, dialog.save_button


def password(tasks: Any) -> tuple[StoringDialog, QPushButton]:
    dialog = PasswordDialog(lambda _new, _current: None, tasks, has_one=False)
    dialog.new.setText(PASSWORD)
    dialog.again.setText(PASSWORD)
    return dialog, dialog.save


def pin(tasks: Any) -> tuple[StoringDialog, QPushButton]:
    dialog = PinDialog(ANA, lambda _key, _pin: None, lambda _key: None, tasks)
    for field in (dialog.pin, dialog.again):
        field.setText("7294")
    return dialog, dialog.save


Make = Callable[[Any], tuple[StoringDialog, QPushButton]]


def storing(qtbot: QtBot, make: Make) -> tuple[StoringDialog, HeldTask]:
    """A dialog whose Save was clicked, and what it waits for."""
    tasks = HeldTasks()
    dialog, save = make(tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    return dialog, tasks.next()


@pytest.mark.parametrize("make", [form, password, pin])
def test_escape_waits_for_the_answer(qtbot: QtBot, make: Make) -> None:
    dialog, asked = storing(qtbot, make)
    assert dialog.is_storing
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible()
    asked.answer()
    assert not dialog.isVisible()


@pytest.mark.parametrize("make", [form, password, pin])
def test_what_was_refused_can_be_cancelled(qtbot: QtBot, make: Make) -> None:
    dialog, asked = storing(qtbot, make)
    asked.failed("It cannot be stored.")
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("kind", "times"), [(StepButton, 1), (QPushButton, 2)])
def test_a_double_click_goes_one_step(qtbot: QtBot, kind: type[QPushButton], times: int) -> None:
    steps: list[int] = []
    button = kind("Next")
    qtbot.addWidget(button)
    button.clicked.connect(lambda: steps.append(1))
    button.show()
    QTest.mousePress(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    again = QMouseEvent(
        QEvent.Type.MouseButtonDblClick,
        QPointF(button.rect().center()),
        button.mapToGlobal(QPointF(button.rect().center())),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(button, again)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert len(steps) == times


def test_a_name_that_cannot_stand_beside_a_decision_is_not_remembered() -> None:
    remembered: list[str] = []
    signer = Signer("Office", remembered.append)
    assert signer.sign("  Eve\u202e ") == "Eve\u202e"
    assert (signer.name, remembered) == ("Office", [])
    assert signer.sign(" Bo ") == "Bo"
    assert (signer.name, remembered) == ("Bo", ["Bo"])
