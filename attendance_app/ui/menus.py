"""The menus of the window: which there are, what every one holds, and which keys go with it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from attendance_app.ui.i18n import LANGUAGES
from attendance_app.ui.icons import icon
from attendance_app.ui.theme import ThemeMode
from attendance_app.words import mark, tr

Shortcut = QKeySequence | QKeySequence.StandardKey | str

_TITLES = {
    "File": mark("window", "&File"),
    "Edit": mark("window", "&Edit"),
    "People": mark("window", "&People"),
    "View": mark("window", "&View"),
    "Tools": mark("window", "&Tools"),
    "Window": mark("window", "&Window"),
    "Help": mark("window", "&Help"),
}

_LOOKS = {
    ThemeMode.SYSTEM: mark("window", "As the &system"),
    ThemeMode.LIGHT: mark("window", "&Light"),
    ThemeMode.DARK: mark("window", "&Dark"),
}


class Menus:
    """Fills a window's menu bar; an empty menu is not shown.

    Parameters
    ----------
    window : QMainWindow
        Every command is an action of it too, so that its keys work where the bar is hidden.
    mode : ThemeMode
        The look in force.
    language : str
        The chosen language's code; empty for the computer's own.
    choose_look, choose_language, toggle_full_screen, leave : callable
        What those commands do; `leave` is Quit's.

    Attributes
    ----------
    about : QAction
        The Help menu's About, for the composition root to connect.
    quit : QAction
    undo : QAction
        The Edit menu's Undo.
    """

    def __init__(
        self,
        window: QMainWindow,
        mode: ThemeMode,
        language: str,
        *,
        choose_look: Callable[[ThemeMode], object],
        choose_language: Callable[[str], object],
        toggle_full_screen: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        self._window = window
        bar = window.menuBar()
        # Windows and Linux have the window's own commands in its frame.
        wanted = [key for key in _TITLES if key != "Window" or sys.platform == "darwin"]
        self._menus = {key: bar.addMenu(tr("window", _TITLES[key])) for key in wanted}
        self._before: dict[str, QAction] = {}
        for key, menu in self._menus.items():
            menu.setObjectName(key)
            menu.menuAction().setVisible(False)
            menu.setToolTipsVisible(True)
        self._build_file(leave)
        self._build_edit()
        self._build_view(mode, language, choose_look, choose_language, toggle_full_screen)
        self._build_window()
        self.about = QAction(tr("window", "&About Attendance"), window)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self._before["Help"] = self._menus["Help"].addSeparator()
        self._add_last("Help", self.about)

    def add_page(self, action: QAction) -> None:
        """Put a page into View, after those there are."""
        # Some commands have an icon and some have not, and a page's stands for whether it is shown.
        action.setIconVisibleInMenu(False)
        self._menus["View"].insertAction(self._pages_end, action)

    def add(
        self,
        menu: str,
        text: str,
        run: Callable[[], object],
        *,
        shortcut: Shortcut | None = None,
        drawing: str | None = None,
    ) -> QAction:
        """Add a command to a menu, above what every program has at its end."""
        action = QAction(text, self._window)
        # By words alone macOS would take "Settings" or "Setup" for the program's own.
        action.setMenuRole(QAction.MenuRole.NoRole)
        if drawing is not None:
            action.setIcon(icon(drawing))
            action.setIconVisibleInMenu(False)
        if shortcut is not None:
            set_shortcut(action, shortcut)
        action.triggered.connect(lambda: run())
        target = self._menus[menu]
        if (before := self._before.get(menu)) is not None:
            target.insertAction(before, action)
        else:
            target.addAction(action)
        target.menuAction().setVisible(True)
        self._window.addAction(action)
        return action

    def add_separator(self, menu: str) -> None:
        """Draw a line below the commands there are."""
        target = self._menus[menu]
        if (before := self._before.get(menu)) is not None:
            target.insertSeparator(before)
        else:
            target.addSeparator()

    def _add_last(self, menu: str, action: QAction) -> None:
        self._menus[menu].addAction(action)
        self._menus[menu].menuAction().setVisible(True)
        self._window.addAction(action)

    def _build_file(self, leave: Callable[[], object]) -> None:
        self._before["File"] = self._menus["File"].addSeparator()
        self.quit = QAction(tr("window", "&Quit"), self._window)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        set_shortcut(self.quit, QKeySequence.StandardKey.Quit, otherwise="Ctrl+Q")
        self.quit.triggered.connect(lambda: leave())
        self._add_last("File", self.quit)

    def _build_edit(self) -> None:
        self.undo = QAction(tr("window", "&Undo"), self._window)
        set_shortcut(self.undo, QKeySequence.StandardKey.Undo)
        self._add_last("Edit", self.undo)

    def _build_view(
        self,
        mode: ThemeMode,
        language: str,
        choose_look: Callable[[ThemeMode], object],
        choose_language: Callable[[str], object],
        toggle_full_screen: Callable[[], object],
    ) -> None:
        view = self._menus["View"]
        view.menuAction().setVisible(True)
        self._pages_end = view.addSeparator()
        looks = view.addMenu(tr("window", "&Look"))
        group = QActionGroup(self._window)
        self.looks: dict[ThemeMode, QAction] = {}
        for one, title in _LOOKS.items():
            action = self.looks[one] = looks.addAction(tr("window", title))
            action.setCheckable(True)
            action.setChecked(mode is one)
            action.triggered.connect(lambda _=False, one=one: choose_look(one))
            group.addAction(action)
        # Found also by who cannot read the present language.
        title = tr("window", "Lan&guage")
        own = "" if title.replace("&", "") == "Language" else " (Language)"
        languages = view.addMenu(title + own)
        group = QActionGroup(self._window)
        choices = {"": tr("window", "As the &computer"), **LANGUAGES}
        self.languages: dict[str, QAction] = {}
        for code, name in choices.items():
            action = self.languages[code] = languages.addAction(name)
            action.setCheckable(True)
            action.setChecked(code == language)
            action.triggered.connect(lambda _=False, code=code: choose_language(code))
            group.addAction(action)
        full = QAction(tr("window", "&Full screen"), self._window)
        set_shortcut(full, QKeySequence.StandardKey.FullScreen, otherwise="F11")
        full.triggered.connect(lambda: toggle_full_screen())
        view.addAction(full)
        self._window.addAction(full)

    def _build_window(self) -> None:
        if "Window" not in self._menus:
            return
        smaller = QAction(tr("window", "&Minimize"), self._window)
        set_shortcut(smaller, "Ctrl+M")
        smaller.triggered.connect(self._window.showMinimized)
        self._add_last("Window", smaller)
        zoom = QAction(tr("window", "&Zoom"), self._window)
        zoom.triggered.connect(
            lambda: (
                self._window.showNormal()
                if self._window.isMaximized()
                else self._window.showMaximized()
            )
        )
        self._add_last("Window", zoom)


def set_shortcut(action: QAction, shortcut: Shortcut, *, otherwise: str | None = None) -> None:
    """Give an action the platform's keys for a command, or `otherwise` where it has none."""
    # Some platforms have no standard key for a command: Windows none for Quit.
    if isinstance(shortcut, QKeySequence.StandardKey):
        keys = QKeySequence.keyBindings(shortcut)
        action.setShortcuts(keys or ([QKeySequence(otherwise)] if otherwise else []))
    else:
        action.setShortcut(QKeySequence(shortcut))
