"""What has happened anywhere in the window, told to whoever shows it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class News(QObject):
    """Pages listen from when they are built; what was told before, they read by loading."""

    clocked = Signal(object)
    """Somebody was clocked here; as `ClockingThread.clocked`."""

    people = Signal()
    """Somebody was enrolled, changed, archived or removed, here or by another program."""

    records = Signal()
    """Punches were corrected, voided or imported."""

    plan = Signal()
    """Schedules, holidays, leave or policy were changed on a page."""

    imported = Signal()
    """A table was imported: anything may be another now. `people` and `records` follow."""

    settings = Signal()
    """The settings file or the site was changed."""
