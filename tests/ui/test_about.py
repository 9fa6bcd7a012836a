"""The Help menu's dialogs: version, folders, licences, keys."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTabWidget
from pytestqt.qtbot import QtBot

from attendance_app import __version__
from attendance_app.ui.about import AboutDialog
from attendance_app.ui.licences import parts
from attendance_app.ui.shortcuts_dialog import Keys, ShortcutsDialog, keys_of
from attendance_app.ui.tasks import TaskRunner


def test_about_names_version_folders_and_every_package_with_its_licence(
    qtbot: QtBot, tasks: TaskRunner, tmp_path: Path
):
    dialog = AboutDialog(tmp_path, tmp_path / "logs", tasks)
    qtbot.addWidget(dialog)
    dialog.open()
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"Version {__version__}" in words
    assert {str(tmp_path), str(tmp_path / "logs")} <= set(words)
    assert any("LGPL" in each for each in words)
    assert any("68-point" in each for each in words)
    qtbot.waitUntil(lambda: dialog.packages.rowCount() > 20)
    rows = {
        dialog.packages.item(row, 0).text(): dialog.packages.item(row, 2).text()
        for row in range(dialog.packages.rowCount())
    }
    assert "LGPL" in rows["PySide6"]
    assert rows["SQLAlchemy"] == "MIT"
    copy = next(b for b in dialog.findChildren(QPushButton) if "Copy" in b.text())
    copy.click()
    assert __version__ in QApplication.clipboard().text()
    assert isinstance(dialog.tabs, QTabWidget)


def test_no_packages_licence_is_unknown():
    assert [part.name for part in parts() if part.licence == "?"] == []


def test_keys_are_asked_of_the_commands(qtbot: QtBot):
    enroll = QAction("&Enroll…")
    enroll.setShortcut("Ctrl+E")
    none = QAction("Nothing")
    find = QAction("Find")
    find.setShortcuts([QKeySequence("Ctrl+F"), QKeySequence("F3")])
    found = keys_of([enroll, none, find, enroll])
    assert [each.command for each in found] == ["Enroll", "Find"]
    assert len(found[1].presses) == 2
    dialog = ShortcutsDialog([("Everywhere", found), ("Here", [])])
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert words[0] == "Everywhere"
    assert "Here" not in words
    assert f" or {Keys('', found[1].presses).presses[1]}" in words[-1]
