"""The scenes of the window itself: its dialogs, its messages, its narrow form."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from attendance_app.app.help_menu import open_about, open_shortcuts
from attendance_app.app.running import HERE
from attendance_app.screens.scene import Scene
from attendance_app.screens.stage import Stage
from attendance_app.ui.about import AboutDialog
from attendance_app.ui.problems import ENDED, HAPPENED, CrashDialog
from attendance_app.ui.shortcuts_dialog import ShortcutsDialog
from attendance_app.ui.tasks import UNEXPECTED
from attendance_app.words import tr

_TRACEBACK = """\
Traceback (most recent call last):
  File "attendance_app/ui/records/records_page.py", line 120, in copy
    text = "\\n".join(lines)
TypeError: sequence item 0: expected str instance, NoneType found"""


def _about(stage: Stage) -> QWidget:
    open_about(stage.shell)
    return stage.dialog(AboutDialog)


def _licences(stage: Stage) -> QWidget:
    open_about(stage.shell)
    dialog = stage.dialog(AboutDialog)
    dialog.tabs.setCurrentIndex(1)
    return dialog


def _shortcuts(stage: Stage) -> QWidget:
    stage.page("records")
    open_shortcuts(stage.shell)
    return stage.dialog(ShortcutsDialog)


def _error(stage: Stage) -> QWidget:
    return _crash_over(stage, HAPPENED, _TRACEBACK, can_restart=True)


def _ended(stage: Stage) -> QWidget:
    report = "Fatal Python error: Segmentation fault\n\nThread 0x00007f (most recent call first):"
    return _crash_over(stage, ENDED, report, can_restart=False)


def _crash_over(stage: Stage, sentence: str, report: str, *, can_restart: bool) -> QWidget:
    CrashDialog(
        tr("errors", sentence), report, lambda: None, stage.window, can_restart=can_restart
    ).open()
    return stage.dialog(CrashDialog)


def _second_start(stage: Stage) -> QWidget:
    stage.page("people")
    stage.shell.window.toasts.show_message(tr("window", HERE))
    return stage.window


def _toasts(stage: Stage) -> QWidget:
    stage.page("records")
    toasts = stage.shell.window.toasts
    toasts.show_message(tr("window", "The log is in {folder}").format(folder="~/attendance/logs"))
    toasts.show_undo(tr("window", HERE), lambda: None)
    toasts.show_error(tr("errors", UNEXPECTED))
    return stage.window


def _menu(name: str) -> Scene:
    def open_it(stage: Stage) -> QWidget:
        menu = stage.shell.window.menu(name)
        menu.popup(stage.window.mapToGlobal(QPoint(40, 40)))
        return menu

    return Scene(f"menu-{name.lower()}", open_it)


def _narrow(stage: Stage) -> QWidget:
    stage.page("people")
    stage.window.resize(1024, 700)
    return stage.window


SCENES = (
    Scene("about", _about),
    Scene("about-licences", _licences),
    Scene("shortcuts", _shortcuts),
    Scene("error", _error),
    Scene("error-of-the-last-run", _ended),
    Scene("second-start", _second_start),
    Scene("toasts", _toasts),
    _menu("File"),
    _menu("Edit"),
    _menu("View"),
    _menu("Help"),
    Scene("narrow", _narrow),
)
