"""Takes the pictures: every scene in each language and look, into one folder for each of them."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from attendance_app.app import prepare_environment
from attendance_app.screens.playing import all_scenes, play
from attendance_app.screens.scene import Scene
from attendance_app.screens.stage import prepare
from attendance_app.ui.i18n import Language
from attendance_app.ui.theme import Theme, ThemeMode


def scene_names() -> list[str]:
    """The names of all scenes, sorted."""
    return [scene.name for scene in all_scenes()]


def take_pictures(
    out: Path,
    languages: Sequence[str],
    looks: Sequence[str],
    only: Sequence[str],
    taken: Callable[[Path], object],
) -> None:
    """Picture scenes in this process, at the scale that Qt was told of in its environment.

    Parameters
    ----------
    out : Path
        Gets a folder such as ``de-dark-200``, and a PNG in it for every scene.
    languages : sequence of str
        Codes of `i18n.LANGUAGES`.
    looks : sequence of str
        ``light``, ``dark``.
    only : sequence of str
        Names of scenes; all of them if empty.
    taken : callable
        Called with the file of each picture.

    Raises
    ------
    StageError
        If a scene does not come about.
    OSError
        If a picture cannot be written.
    """
    prepare_environment()
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(application)
    scenes = [scene for scene in all_scenes() if not only or scene.name in only]
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as offices:
        prepare(Path(offices))
        for code in languages:
            language = Language(application, code)
            for look in looks:
                theme.set_mode(ThemeMode(look))
                scale = round(100 * application.devicePixelRatio())
                folder = out / f"{code}-{look}-{scale}"
                folder.mkdir(parents=True, exist_ok=True)

                def save(scene: Scene, shown: QWidget, folder: Path = folder) -> None:
                    file = folder / f"{scene.name}.png"
                    if not shown.grab().save(str(file)):
                        raise OSError(f"The picture {file} could not be written")
                    taken(file)

                for _ in play(scenes, Path(offices), theme, save):
                    pass
            language.remove()
