"""The whole window as a kiosk: nobody leaves it without the admin's password."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fakes import CheapHasher
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted import ScriptedSource

from attendance_app.app import Shell
from attendance_app.paths import DataDir
from attendance_app.settings import Settings
from attendance_app.ui.kiosk.gate import UnlockedKiosk
from attendance_app.ui.settings.password_dialog import PasswordDialog
from attendance_app.ui.theme import Theme
from attendance_app.wiring import build_core

PASSWORD = "kiosk and office"


@pytest.fixture
def shell(qapp: QApplication, tmp_path: Path) -> Iterator[Shell]:
    data = DataDir.at(tmp_path)
    data.create()
    core = build_core(data, Settings(), hasher=CheapHasher())
    core.access.set_admin_password(PASSWORD)
    made = Shell(core, ScriptedSource(), Theme(qapp), kiosk=True)
    made.window.open()
    yield made
    made.window.shut()
    made.stop()
    made.window.deleteLater()
    made.deleteLater()
    core.close()


def test_the_kiosk_is_left_by_the_password_only_and_entered_by_the_menu(qtbot: QtBot, shell: Shell):
    window, gate = shell.window, shell.kiosk.gate
    assert not shell.live.today.isVisible()
    window.close()
    assert window.isVisible(), "closing it is leaving it"
    qtbot.waitUntil(lambda: gate.dialog is not None)
    dialog = gate.dialog
    assert dialog is not None
    dialog.password.setText("guess it")
    dialog.leave.click()
    qtbot.waitUntil(lambda: bool(dialog.refusal) and dialog.password.isEnabled())
    assert window.is_kiosk
    dialog.reject()
    qtbot.waitUntil(lambda: gate.dialog is None)
    assert window.is_kiosk
    shell.live.stage.dock.lock.click()
    qtbot.waitUntil(lambda: gate.dialog is not None)
    assert gate.dialog is not None
    gate.dialog.password.setText(PASSWORD)
    gate.dialog.leave.click()
    qtbot.waitUntil(lambda: not window.is_kiosk)
    assert shell.live.today.isVisible()
    [enter] = [action for action in window.actions() if action.text() == "&Kiosk mode"]
    enter.trigger()
    qtbot.waitUntil(lambda: window.is_kiosk)
    assert not shell.live.today.isVisible()


def test_turning_sounds_off_is_kept(qtbot: QtBot, shell: Shell):
    shell.live.stage.dock.sound.click()
    path = shell.core.data_dir.settings
    qtbot.waitUntil(lambda: not Settings.load(path).kiosk.sounds)
    assert shell.live.stage.dock.sound.accessibleName() == "Turn sounds on"


def test_whoever_enters_a_kiosk_that_anybody_could_leave_is_asked_to_set_a_password(
    qtbot: QtBot, shell: Shell
):
    window = shell.window
    shell.core.access.forget_admin_password()
    window.leave_wanted.emit()
    qtbot.waitUntil(lambda: not window.is_kiosk)
    qtbot.waitUntil(lambda: any("Anybody could leave" in one for one in window.toasts.texts()))
    shell.kiosk.enter()
    qtbot.waitUntil(lambda: bool(window.findChildren(UnlockedKiosk)))
    [question] = window.findChildren(UnlockedKiosk)
    assert not window.is_kiosk
    question.set_one.click()
    [dialog] = window.findChildren(PasswordDialog)
    dialog.new.setText(PASSWORD)
    dialog.again.setText(PASSWORD)
    dialog.save.click()
    qtbot.waitUntil(lambda: window.is_kiosk)
    assert shell.core.access.has_admin_password()
