"""The window's shell: pages, menus, status bar; what the pages do is theirs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QWidget,
)

from attendance_app.ui.icons import icon
from attendance_app.ui.navigation import Navigation
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.ui.toasts import Toasts
from attendance_app.ui.window_state import WindowState

Shortcut = QKeySequence | QKeySequence.StandardKey | str


class MainWindow(QMainWindow):
    """A shell that knows no page by name.

    Pages come by `add_page`, commands by `add_command`; both may be added by whoever composes the
    application. A page that has to do something when it comes into view does it in `showEvent`.

    Parameters
    ----------
    theme : Theme
        Changed by the View menu.
    state : WindowState
        Where the window's place is remembered.
    kiosk : bool
        Fill the screen with the first page: no menus, no other pages.
    """

    closing = Signal()
    """The person closed the window; emitted once, before it disappears."""

    theme_chosen = Signal(ThemeMode)

    def __init__(self, theme: Theme, state: WindowState, *, kiosk: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._state = state
        self._kiosk = kiosk
        self._closed = False
        self._pages: dict[str, tuple[QWidget, QAction]] = {}
        self.setWindowTitle("Attendance")
        self.setWindowIcon(icon("app"))
        self.setMinimumSize(760, 520)

        self._navigation = Navigation(self)
        self._stack = QStackedWidget(self)
        centre = QWidget(self)
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._navigation)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self.toasts = Toasts(centre)

        self._status: dict[str, QLabel] = {}
        self._menus: dict[str, QMenu] = {}
        self._page_group = QActionGroup(self)
        self._build_menus()
        theme.changed.connect(self._navigation.retint)
        for part in (self._navigation, self.menuBar(), self.statusBar()):
            part.setVisible(not kiosk)

    def add_page(self, key: str, title: str, drawing: str, page: QWidget) -> QAction:
        """Add a page to the strip and to the View menu, with Ctrl and its number as shortcut.

        Parameters
        ----------
        key : str
            By which `show_page` and the remembered state name it.
        title : str
            What people read.
        drawing : str
            One of `icons`.
        page : QWidget
            The window owns it from now on.
        """
        action = QAction(title, self)
        action.setCheckable(True)
        action.setShortcut(f"Ctrl+{len(self._pages) + 1}")
        action.triggered.connect(lambda: self.show_page(key))
        self._page_group.addAction(action)
        view = self._menus["View"]
        view.insertAction(self._view_pages_end, action)
        self._navigation.add(action, drawing)
        self._stack.addWidget(page)
        self._pages[key] = (page, action)
        if len(self._pages) == 1:
            self.show_page(key)
        return action

    def add_command(
        self,
        menu: str,
        text: str,
        run: Callable[[], object],
        *,
        shortcut: Shortcut | None = None,
        drawing: str | None = None,
    ) -> QAction:
        """Add a command to a menu ("File", "People", "View", "Help"), above Quit and About."""
        action = QAction(text, self)
        if drawing is not None:
            action.setIcon(icon(drawing))
        if shortcut is not None:
            _set_shortcut(action, shortcut)
        action.triggered.connect(lambda: run())
        target = self._menus[menu]
        action_before = {"File": self._quit_separator, "Help": self._about}.get(menu)
        if action_before is not None:
            target.insertAction(action_before, action)
        else:
            target.addAction(action)
        target.menuAction().setVisible(True)
        # Reachable by its shortcut also where the menu bar is hidden.
        self.addAction(action)
        return action

    def add_choice(
        self, menu: str, text: str, chosen: bool, choose: Callable[[bool], object]
    ) -> QAction:
        """Add something to a menu that is on or off."""
        action = self.add_command(menu, text, lambda: None)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.toggled.connect(choose)
        return action

    def page(self, key: str) -> QWidget:
        """The page added under that key."""
        return self._pages[key][0]

    @property
    def current_page(self) -> str:
        """The key of the page in view."""
        shown = self._stack.currentWidget()
        return next(key for key, (page, _) in self._pages.items() if page is shown)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Bring a page into view; an unknown key, from an older state, is ignored."""
        if key in self._pages and not (
            self._kiosk and self._pages and key != next(iter(self._pages))
        ):
            page, action = self._pages[key]
            self._stack.setCurrentWidget(page)
            action.setChecked(True)
            # A page's own keys, such as Ctrl+F, work where the focus is.
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_status(self, part: str, text: str) -> None:
        """Say something in a part of the status bar; parts appear in the order of first use."""
        if part not in self._status:
            label = QLabel(self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._status[part] = label
            self.statusBar().addWidget(label)
        self._status[part].setText(text)

    def status(self, part: str) -> str:
        """What a part of the status bar says."""
        return self._status[part].text() if part in self._status else ""

    def open(self) -> None:
        """Show the window where it last was, on the page it last showed."""
        if self._kiosk:
            self.showFullScreen()
            return
        if not self._state.restore_window(self):
            self.resize(1240, 780)
        self.show_page(self._state.text("window/page", ""))
        self.show()
        # Else the first button of the strip has it, and a frame nobody asked for.
        self._stack.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place and let the composition root stop what runs."""
        if not self._closed:
            self._closed = True
            if not self._kiosk:
                self._state.save_window(self)
                if self._pages:
                    self._state.remember("window/page", self.current_page)
            self.closing.emit()
            self._state.flush()
        event.accept()

    def _build_menus(self) -> None:
        bar = self.menuBar()
        for title in ("File", "People", "View", "Help"):
            self._menus[title] = bar.addMenu(f"&{title}")
        self._menus["People"].menuAction().setVisible(False)

        self._quit_separator = self._menus["File"].addSeparator()
        leave = QAction("&Quit", self)
        leave.setMenuRole(QAction.MenuRole.QuitRole)
        _set_shortcut(leave, QKeySequence.StandardKey.Quit, otherwise="Ctrl+Q")
        leave.triggered.connect(self.close)
        self._menus["File"].addAction(leave)

        view = self._menus["View"]
        self._view_pages_end = view.addSeparator()
        looks = view.addMenu("&Look")
        group = QActionGroup(self)
        for mode, title in (
            (ThemeMode.SYSTEM, "As the &system"),
            (ThemeMode.LIGHT, "&Light"),
            (ThemeMode.DARK, "&Dark"),
        ):
            action = looks.addAction(title)
            action.setCheckable(True)
            action.setChecked(self._theme.mode is mode)
            action.triggered.connect(lambda _=False, mode=mode: self._choose_theme(mode))
            group.addAction(action)
        full = QAction("&Full screen", self)
        _set_shortcut(full, QKeySequence.StandardKey.FullScreen, otherwise="F11")
        full.triggered.connect(self._toggle_full_screen)
        view.addAction(full)

        self._about = QAction("&About Attendance", self)
        self._about.setMenuRole(QAction.MenuRole.AboutRole)
        self._menus["Help"].addAction(self._about)
        for action in (leave, full):
            self.addAction(action)

    @property
    def about(self) -> QAction:
        """The Help menu's About, for the composition root to connect."""
        return self._about

    def _choose_theme(self, mode: ThemeMode) -> None:
        self._theme.set_mode(mode)
        self.theme_chosen.emit(mode)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()


def _set_shortcut(action: QAction, shortcut: Shortcut, *, otherwise: str | None = None) -> None:
    # Some platforms have no standard key for a command: Windows none for Quit.
    if isinstance(shortcut, QKeySequence.StandardKey):
        keys = QKeySequence.keyBindings(shortcut)
        action.setShortcuts(keys or ([QKeySequence(otherwise)] if otherwise else []))
    else:
        action.setShortcut(QKeySequence(shortcut))
