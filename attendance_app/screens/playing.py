"""Plays the scenes one after the other: for pictures, and for the tests that look at each."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

import attendance_app.screens
from attendance_app.screens.scene import Scene, Setting
from attendance_app.screens.stage import Stage
from attendance_app.ui.theme import Theme


def all_scenes() -> tuple[Scene, ...]:
    """The scenes of every ``*_scenes`` module, sorted by name.

    Raises
    ------
    ValueError
        If two have the same name.
    """
    found: dict[str, Scene] = {}
    for module in pkgutil.iter_modules(attendance_app.screens.__path__):
        if module.name.endswith("_scenes"):
            made = importlib.import_module(f"{attendance_app.screens.__name__}.{module.name}")
            for scene in made.SCENES:
                if scene.name in found:
                    raise ValueError(f"Two scenes are called {scene.name}.")
                found[scene.name] = scene
    return tuple(found[name] for name in sorted(found))


def play(
    scenes: Sequence[Scene],
    folder: Path,
    theme: Theme,
    look: Callable[[Scene, QWidget], object],
) -> Iterator[Scene]:
    """Play scenes in their settings, and look at each.

    Parameters
    ----------
    scenes : sequence of Scene
    folder : Path
        Prepared by `stage.prepare`.
    theme : Theme
    look : callable
        Called with the scene and the settled widget, still visible.

    Yields
    ------
    Scene
        Each, after it was looked at.
    """
    for setting in Setting:
        wanted = [scene for scene in scenes if scene.setting is setting]
        if not wanted:
            continue
        stage = Stage(setting, folder, theme)
        try:
            for scene in wanted:
                look(scene, stage.play(scene))
                stage.clear()
                yield scene
        finally:
            stage.close()
