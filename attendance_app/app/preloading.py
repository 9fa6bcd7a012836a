"""Importing what the office's pages are made of while nobody waits for it."""

from __future__ import annotations

import contextlib
import importlib
import pkgutil
import sys
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QTimer

AFTER_MS = 3_000
"""Once the camera's first pictures are in the window."""

EVERY_MS = 25
"""Between two modules: what the camera shows is painted in between."""

_LEAVES = (
    "PIL.Image",
    "PIL.ExifTags",
    "attendance_app.vision.photos",
    "attendance_app.vision.image_folder",
    "attendance_app.vision.camera",
    "attendance_app.reports.labels",
    "attendance_app.services.policy_preview",
)
_AREAS = (
    "charts", "corrections", "calendar", "schedules", "leave", "policy", "today", "people",
    "records", "month", "audit", "devices", "settings",
)  # fmt: skip
_LAST = ("_panel", "_dialog", "_section", "_page", "_desk")
"""What names like these end in stands on the others of its folder."""


def modules() -> Iterator[str]:
    """The names of the modules, what others stand on first, so that each is a small step."""
    yield from _within("attendance_app.domain")
    yield from _LEAVES
    for area in _AREAS:
        yield from _within(f"attendance_app.ui.{area}")
    yield "attendance_app.ui.planning"


class Preloading(QObject):
    """Imports a module now and then on the window's thread until all are there.

    A page's modules take longer to import than the page takes to make; here each is a few
    milliseconds, which the camera's pictures do not notice. Whoever opens a page sooner imports
    what is missing of it, as without this.

    Parameters
    ----------
    names : iterable of str
        Of modules; those that are there already cost no step.
    parent : QObject
    """

    def __init__(self, names: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._names = iter(names)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.step)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left, or it has not begun."""
        return not self._timer.isActive()

    def start(self) -> None:
        """Begin; it ends by itself."""
        self._timer.start()

    def step(self) -> None:
        """Import the next module that is not there yet."""
        missing = next((name for name in self._names if name not in sys.modules), None)
        if missing is None:
            self._timer.stop()
            return
        # Whoever opens the page is told why it cannot be.
        with contextlib.suppress(ImportError):
            importlib.import_module(missing)


def _within(package_name: str) -> Iterator[str]:
    package = importlib.import_module(package_name)
    found = [each.name for each in pkgutil.iter_modules(package.__path__) if not each.ispkg]
    found.sort(key=lambda each: (_rank(each), each))
    yield from (f"{package_name}.{each}" for each in found)


def _rank(name: str) -> int:
    return next((at for at, end in enumerate(_LAST, 1) if name.endswith(end)), 0)
