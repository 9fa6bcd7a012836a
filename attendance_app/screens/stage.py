"""The stage on which scenes are played: a real window, a real core, a drawn camera."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from attendance_app.app import Shell
from attendance_app.paths import DataDir
from attendance_app.screens.desk_camera import DeskCamera
from attendance_app.screens.made_up_office import NOW, OFFICE, make_empty_office, make_office
from attendance_app.screens.scene import Scene, Setting
from attendance_app.settings import Settings
from attendance_app.ui.theme import Theme
from attendance_app.vision.synthetic import DrawnPerson
from attendance_app.wiring import Core, build_core

Widget = TypeVar("Widget", bound=QWidget)

SIZE = 1280, 800
"""Of the window in device-independent pixels: a small notebook's screen."""

WAIT_S = 10.0

LONG_S = 60.0
"""For what is work: an export, a measurement of the gallery."""


class StageError(Exception):
    """A scene did not come about."""


class Stage:
    """One open window for the scenes of one setting.

    Parameters
    ----------
    setting : Setting
    folder : Path
        Of the prepared offices (`prepare`); the stage works on a copy beside them.
    theme : Theme
        The application's, in the mode wanted.

    Attributes
    ----------
    core : Core
    shell : Shell
    camera : DeskCamera
        Empty until a scene lets somebody come.
    """

    def __init__(self, setting: Setting, folder: Path, theme: Theme) -> None:
        self.setting = setting
        self._data = DataDir.at(folder / f"playing-{setting}")
        source = folder / ("empty" if setting is Setting.NEW else "office")
        shutil.rmtree(self._data.root, ignore_errors=True)
        shutil.copytree(source, self._data.root)
        self._began = time.monotonic()
        settings = Settings.load(self._data.settings)
        self.core: Core = build_core(self._data, settings, clock=self._clock)
        self.camera = DeskCamera(self.core.clock)
        self.shell = Shell(self.core, self.camera, theme, kiosk=setting is Setting.KIOSK)
        # Not whoever takes the pictures.
        self.shell.signer.sign(OFFICE)
        self.shell.start()
        if setting is Setting.KIOSK:
            self.shell.window.showNormal()
        self.shell.window.resize(*SIZE)
        self.wait(lambda: self.shell.live.stage.picture is not None, "the camera's first picture")
        self.settle()

    @property
    def window(self) -> QWidget:
        """The main window."""
        return self.shell.window

    def play(self, scene: Scene) -> QWidget:
        """Bring a scene about; the widget to be pictured, settled."""
        try:
            shown = scene.open(self)
            self.settle()
        except StageError as error:
            raise StageError(f"{scene.name}: {error}") from error
        if not shown.isVisible():
            raise StageError(f"The scene {scene.name} shows nothing.")
        return shown

    def clear(self) -> None:
        """Close what the last scene opened, and let nobody stand before the camera."""
        for widget in reversed(QApplication.topLevelWidgets()):
            if isinstance(widget, QMenu) and widget.isVisible():
                widget.close()
            elif isinstance(widget, QDialog) and widget is not self.window:
                widget.done(0)
        self.shell.window.toasts.clear()
        self.shell.window.resize(*SIZE)
        self.camera.show(None)
        self.settle()

    def page(self, key: str) -> QWidget:
        """Bring a page into view, and wait until it is filled."""
        self.shell.window.show_page(key)
        self.settle()
        return self.shell.window.page(key)

    def dialog(self, kind: type[Widget]) -> Widget:
        """The visible dialog or other widget of a kind, once it is there."""
        found: list[Widget] = []

        def is_there() -> bool:
            found[:] = [
                widget
                for top in QApplication.topLevelWidgets()
                for widget in (top, *top.findChildren(kind))
                if isinstance(widget, kind) and widget.isVisible()
            ]
            return bool(found)

        self.wait(is_there, kind.__name__)
        self.settle()
        return found[-1]

    def settle(self) -> None:
        """Let the window work until nothing is loading any more and everything is painted."""
        calm = 0
        until = time.monotonic() + WAIT_S
        while calm < 4:
            if time.monotonic() > until:
                raise StageError("The window does not come to rest.")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            calm = 0 if self.shell.tasks.busy() else calm + 1
            time.sleep(0.005)

    def wait(self, condition: Callable[[], bool], what: str, timeout_s: float = WAIT_S) -> None:
        """Let the window work until something holds; raises `StageError` if it never does."""
        until = time.monotonic() + timeout_s
        while not condition():
            if time.monotonic() > until:
                raise StageError(f"Waited in vain for {what}.")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            time.sleep(0.005)

    def come(self, person: DrawnPerson) -> None:
        """Somebody drawn stands before the camera, and is in the picture shown.

        Nobody is clocked: recognition is told to look away until the stage is closed. What the
        page is to say of them, a scene tells it.
        """
        self.shell.session.recognition.divert(lambda _engine, _frame: None, lambda _found: None)
        self._show(person)

    def leave(self) -> None:
        """Nobody stands before the camera, and nobody is in the picture shown."""
        self._show(None)

    def _show(self, person: DrawnPerson | None) -> None:
        self.camera.show(person)
        before = self.camera.taken
        # The one being taken shows the desk as it was, and the next is on its way to the views.
        self.wait(lambda: self.camera.taken >= before + 3, "the next pictures")
        self.settle()

    def close(self) -> None:
        """Close the window and the core, and remove the copy."""
        self.shell.window.shut()
        self.shell.stop()
        self.shell.window.deleteLater()
        self.shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.core.close()
        shutil.rmtree(self._data.root, ignore_errors=True)

    def _clock(self) -> datetime:
        return NOW + timedelta(seconds=time.monotonic() - self._began)


def prepare(folder: Path) -> None:
    """Make the offices that stages copy: an empty one, and the made-up company."""
    make_empty_office(folder / "empty")
    make_office(folder / "office")
