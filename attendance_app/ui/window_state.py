"""What the window remembers between two starts: place, size, page, tabs, columns, choices."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSignalBlocker
from PySide6.QtWidgets import QMainWindow, QSplitter, QTabBar, QTableView, QTabWidget

from attendance_app.ui.columns import KEPT


class WindowState:
    """An INI file in the data folder; anything unreadable in it falls back to the default."""

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def restore_window(self, window: QMainWindow) -> bool:
        """Put the window where it was; False on the first start."""
        geometry = self._store.value("window/geometry")
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    def save_window(self, window: QMainWindow) -> None:
        """Remember where the window is."""
        self._store.setValue("window/geometry", window.saveGeometry())

    def keep_splitter(self, name: str, splitter: QSplitter) -> None:
        """Put a divider where it was, and remember where it is moved to."""
        key = f"splitter/{name}"
        state = self._store.value(key)
        if isinstance(state, QByteArray):
            splitter.restoreState(state)
        splitter.splitterMoved.connect(lambda *_: self._store.setValue(key, splitter.saveState()))

    def keep_columns(self, name: str, table: QTableView) -> None:
        """Give a table's columns the widths and the order they had, and remember changes.

        What was remembered of a table that had another number of columns is forgotten.
        """
        header = table.horizontalHeader()
        key = f"columns{header.count()}/{name}"
        state = self._store.value(key)
        if isinstance(state, QByteArray):
            table.setProperty(KEPT, header.restoreState(state))

        def remember(*_: object) -> None:
            self._store.setValue(key, header.saveState())

        header.sectionResized.connect(remember)
        header.sectionMoved.connect(remember)
        header.sortIndicatorChanged.connect(remember)

    def keep_tab(self, name: str, tabs: QTabBar | QTabWidget) -> None:
        """Choose the tab that was chosen, without telling of it, and remember the next ones."""
        key = f"tab/{name}"
        kept = self.text(key, "")
        if kept.isdecimal() and int(kept) < tabs.count():
            with QSignalBlocker(tabs):
                tabs.setCurrentIndex(int(kept))
        tabs.currentChanged.connect(lambda at: self.remember(key, str(at)))

    def text(self, key: str, default: str) -> str:
        """A remembered word."""
        value = self._store.value(key, default)
        return value if isinstance(value, str) else default

    def remember(self, key: str, value: str) -> None:
        """Keep a word."""
        self._store.setValue(key, value)

    def flush(self) -> None:
        """Write it to the file now."""
        self._store.sync()
