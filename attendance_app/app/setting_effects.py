"""What follows a change of a setting at once: the look, the language, the camera, the level."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker

from attendance_app.settings import Settings
from attendance_app.ui.settings.changes import Changes, Values
from attendance_app.ui.tasks import Progress
from attendance_app.ui.theme import ThemeMode
from attendance_app.wiring import decision_policy

if TYPE_CHECKING:
    from attendance_app.app.shell import Shell
    from attendance_app.vision.frames import FrameSource


def new_changes(shell: Shell) -> Changes:
    """The settings of this computer, to be changed; what runs follows, and toasts tell."""
    changes = Changes(
        lambda: stored_values(shell.core.data_dir.settings),
        lambda section, values: Settings.change(shell.core.data_dir.settings, section, values),
        _effects(shell, lambda: changes.waiting.emit()),
        shell.tasks,
        shell,
    )
    changes.said.connect(shell.window.undoing.offer)
    changes.changed.connect(lambda _: shell.news.settings.emit())
    changes.refused.connect(shell.window.toasts.show_error)
    return changes


def stored_values(path: Path) -> dict[str, object]:
    """What the settings file holds now, by section and key: ``"window.theme"``."""
    return {
        f"{section}.{key}": value
        for section, values in Settings.load(path).model_dump().items()
        for key, value in values.items()
    }


def _effects(shell: Shell, wait: Callable[[], object]) -> Mapping[str, Callable[[Values], object]]:
    """What follows a change at once; everything else waits for the next start.

    `wait` is called where somebody would rather go on with the window as it is.
    """

    def theme(values: Values) -> None:
        shell.window.set_look(ThemeMode(str(values["window.theme"])))

    def language(_: Values) -> None:
        shell.open_again(answered=wait)

    def mirror(values: Values) -> None:
        wanted = bool(values["camera.mirror"])
        shell.session.feed.set_mirrored(wanted and shell.session.source.live)
        with QSignalBlocker(shell.mirror_choice):  # it would store it once more
            shell.mirror_choice.setChecked(wanted)

    def camera(values: Values) -> None:
        wanted = dict(values)

        def found(_: Progress) -> FrameSource:
            from attendance_app.vision.camera import open_source

            return open_source(
                str(wanted["camera.source"]),
                realtime=True,
                clock=shell.core.clock,
                width=int(str(wanted["camera.width"])),
                height=int(str(wanted["camera.height"])),
                frame_rate=float(str(wanted["camera.frame_rate"])),
            )

        def change(source: FrameSource) -> None:
            mirrored = bool(wanted["camera.mirror"]) and source.live
            shell.session.change_source(source, mirrored=mirrored)

        # Whether there is such a file is asked of the disk.
        shell.tasks.run(found, owner=shell, done=change)

    def level(_: Values) -> None:
        shell.tasks.run(
            lambda _: decision_policy(Settings.load(shell.core.data_dir.settings)),
            owner=shell,
            done=shell.session.recognition.set_policy,
        )

    def sounds(values: Values) -> None:
        on = bool(values["kiosk.sounds"])
        shell.sounds.set_on(on)
        shell.live.stage.dock.set_sounds(on)

    return {
        "kiosk.sounds": sounds,
        "window.theme": theme,
        "window.language": language,
        "camera.mirror": mirror,
        "camera.source": camera,
        "camera.width": camera,
        "camera.height": camera,
        "recognition.level": level,
        "recognition.false_positive_rate": level,
    }
