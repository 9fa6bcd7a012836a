"""That the Qt binding in use counts references as Python does."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication


def test_calls_into_qt_do_not_lose_references_to_none(qapp: QApplication):
    """PySide6 6.12.0 drops one of None's references at each call on Python 3.11, which ends in
    "Fatal Python error: none_dealloc" after some minutes of a window that repaints."""
    before = sys.getrefcount(None)
    for _ in range(500):
        qapp.processEvents()
    assert sys.getrefcount(None) > before - 250
