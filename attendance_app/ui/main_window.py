"""The window's shell: pages, menus, status bar; what the pages do is theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QStackedWidget, QWidget

from attendance_app.ui.icons import icon, redraw
from attendance_app.ui.menus import Menus, Shortcut
from attendance_app.ui.navigation import Beside, Navigation
from attendance_app.ui.questions import ask
from attendance_app.ui.room import resize_within
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.ui.toasts import Toasts
from attendance_app.ui.undoing import Undoing
from attendance_app.ui.window_state import WindowState
from attendance_app.words import tr

Make = Callable[[], QWidget]


@runtime_checkable
class Unsaved(Protocol):
    """A page on which something may be filled in and not saved."""

    def unsaved(self) -> str:
        """What to ask before that is lost; empty while there is nothing."""


@dataclass(slots=True)
class _Page:
    action: QAction
    make: Make
    widget: QWidget | None = None


class MainWindow(QMainWindow):
    """A shell that knows no page by name.

    Pages come by `add_page` and are built when first shown; commands come by `add_command`. Both
    may be added by whoever composes the application. A page that has to do something when it
    comes into view does it in `showEvent`.

    Parameters
    ----------
    theme : Theme
        Changed by the View menu.
    state : WindowState
        Where the window's place is remembered.
    kiosk : bool
        Begin as kiosk: see `set_kiosk`.
    language : str
        The chosen language's code, for the View menu; empty for the computer's own.
    """

    closing = Signal()
    """The window is about to disappear; emitted once."""

    leave_wanted = Signal()
    """Somebody at the kiosk wants to close the window or leave the kiosk."""

    theme_chosen = Signal(ThemeMode)

    language_chosen = Signal(str)
    """A code; empty for the computer's own."""

    kiosk_changed = Signal(bool)

    page_built = Signal(str)
    """The key of a page that has just been made."""

    def __init__(
        self, theme: Theme, state: WindowState, *, kiosk: bool = False, language: str = ""
    ) -> None:
        super().__init__()
        self._theme = theme
        self._state = state
        self._kiosk = False
        self._closed = False
        self._may_close = False
        self._is_asking = False
        self._pages: dict[str, _Page] = {}
        self._frozen: list[QAction] = []
        self.setWindowTitle(tr("window", "Attendance"))
        self.setWindowIcon(icon("app"))
        # A screen of 1366 x 768 at 150 % has 910 x 512.
        self.setMinimumSize(720, 500)

        self._navigation = Navigation(self)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("pages")
        centre = Beside(self._navigation, self._stack, self)
        self.setCentralWidget(centre)
        self.toasts = Toasts(centre)

        self._status: dict[str, QLabel] = {}
        self._page_group = QActionGroup(self)
        self._menus = Menus(
            self,
            theme.mode,
            language,
            choose_look=self._choose_look,
            choose_language=self.language_chosen.emit,
            toggle_full_screen=self._toggle_full_screen,
            leave=self._leave,
        )
        self.about = self._menus.about
        self.undoing = Undoing(self._menus.undo, self.toasts, self)
        theme.changed.connect(redraw)
        if kiosk:
            self.set_kiosk(True)

    def add_page(
        self, key: str, title: str, drawing: str, make: Make, *, apart: bool = False
    ) -> QAction:
        """Add a page to the strip and to the View menu, with Ctrl and its number as shortcut.

        Parameters
        ----------
        key : str
            By which `show_page` and the remembered state name it.
        title : str
            What people read.
        drawing : str
            One of `icons`.
        make : callable
            Makes the page when it is first shown; the window owns it from then on.
        apart : bool
            At the other end of the strip.
        """
        action = QAction(title, self)
        action.setCheckable(True)
        if len(self._pages) < 9:
            action.setShortcut(f"Ctrl+{len(self._pages) + 1}")
        action.triggered.connect(lambda: self.show_page(key))
        action.setProperty("page", key)
        self._page_group.addAction(action)
        self._menus.add_page(action)
        self._navigation.add(action, drawing, apart=apart)
        self._pages[key] = _Page(action, make)
        if len(self._pages) == 1:
            self.show_page(key)
        elif self._kiosk:
            self._freeze(action)
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
        """Add a command to a menu ("File", "People", "View", "Tools", "Help"), above its end."""
        action = self._menus.add(menu, text, run, shortcut=shortcut, drawing=drawing)
        if self._kiosk:
            self._freeze(action)
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

    def menu(self, key: str) -> QMenu:
        """A menu by its English name."""
        # Asked of Qt: PySide forgets menus that it kept once the focus chain was walked.
        menu = self.menuBar().findChild(QMenu, key)
        assert menu is not None
        return menu

    def add_separator(self, menu: str) -> None:
        """Draw a line in a menu below the commands there are."""
        self._menus.add_separator(menu)

    def page(self, key: str) -> QWidget:
        """The page added under that key; made now if it has never been shown."""
        page = self._pages[key]
        if page.widget is None:
            page.widget = page.make()
            self._stack.addWidget(page.widget)
            self.page_built.emit(key)
        return page.widget

    def built_page(self, key: str) -> QWidget | None:
        """The page if it has been shown before."""
        page = self._pages.get(key)
        return None if page is None else page.widget

    def page_keys(self) -> list[str]:
        """The keys of all pages, in order."""
        return list(self._pages)

    def page_actions(self) -> list[QAction]:
        """What changes to each page, in order."""
        return [page.action for page in self._pages.values()]

    @property
    def current_page(self) -> str:
        """The key of the page in view."""
        shown = self._stack.currentWidget()
        return next(key for key, page in self._pages.items() if page.widget is shown)

    @Slot(str)
    def show_page(self, key: str) -> None:
        """Bring a page into view; an unknown key, from an older state, is ignored."""
        if key not in self._pages or (self._kiosk and key != next(iter(self._pages))):
            return
        page = self.page(key)
        self._stack.setCurrentWidget(page)
        self._pages[key].action.setChecked(True)
        # A page's own keys, such as Ctrl+F, work where the focus is.
        page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_kiosk(self) -> bool:
        """Whether only the first page can be reached."""
        return self._kiosk

    def set_kiosk(self, kiosk: bool) -> None:
        """Fill the screen with the first page, without menus, commands and other pages; or end it.

        Who stands before a kiosk may clock in, and nothing else: no keys reach anything, and to
        quit or to close the window says `leave_wanted` only.
        """
        if kiosk == self._kiosk:
            return
        if kiosk and self._pages:
            self.show_page(next(iter(self._pages)))
        self._kiosk = kiosk
        for part in (self._navigation, self.menuBar(), self.statusBar()):
            part.setVisible(not kiosk)
        if kiosk:
            self.undoing.forget()
            for action in (*self.actions(), *self._page_group.actions()):
                if action is not self._menus.quit:
                    self._freeze(action)
            if self.isVisible():
                self.showFullScreen()
        else:
            for action in self._frozen:
                action.setEnabled(True)
            self._frozen.clear()
            if self.isVisible():
                self.showNormal()
                self._place()
        self.kiosk_changed.emit(kiosk)

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
        self._place()
        self.show_page(self._state.text("window/page", ""))
        self.show()
        # Else the first button of the strip has it, and a frame nobody asked for.
        self._stack.setFocus()

    def bring_to_front(self) -> None:
        """Show the window above the others, as far as the desktop allows it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def shut(self) -> None:
        """Close the window, the kiosk's too, unasked: the program or the computer is to end."""
        self._may_close = True
        self.close()

    def once_agreed(
        self, end: Callable[[], object], answered: Callable[[], object] = lambda: None
    ) -> None:
        """Do what ends the window; ask before, where something not saved would be lost.

        Parameters
        ----------
        end : callable
            Called now, or when somebody would rather lose it.
        answered : callable, optional
            Called once the question, if there is one, is answered either way; before `end`.
        """
        question = self._question()
        if not question:
            end()
            return
        if self._is_asking:
            return
        self._is_asking = True

        def ask_no_more() -> None:
            self._is_asking = False
            answered()

        ask(
            self,
            question,
            tr("window", "They are not saved. Once the window closes they are lost."),
            yes=tr("window", "Drop"),
            no=tr("window", "Keep"),
            agreed=end,
            answered=ask_no_more,
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place and let the composition root stop what runs; not at the kiosk."""
        if self._kiosk and not self._may_close:
            event.ignore()
            self.leave_wanted.emit()
            return
        if not self._may_close and self._question():
            event.ignore()
            self.once_agreed(self.shut)
            return
        if not self._closed:
            self._closed = True
            if not self._kiosk:
                self._remember()
            self.closing.emit()
            self._state.flush()
        event.accept()

    def _question(self) -> str:
        """What to ask before the window ends; nobody at the kiosk has filled in anything."""
        if self._kiosk or self._closed:
            return ""
        pages: list[object] = [page.widget for page in self._pages.values()]
        questions = [page.unsaved() for page in pages if isinstance(page, Unsaved)]
        return next(filter(None, questions), "")

    def show_language(self, code: str) -> None:
        """Let the View menu name this language as the chosen one."""
        self._menus.languages[code].setChecked(True)

    def _leave(self) -> None:
        if self._kiosk:
            self.leave_wanted.emit()
        else:
            self.close()

    def _place(self) -> None:
        if not self._state.restore_window(self):
            resize_within(self, 1280, 800)

    def _remember(self) -> None:
        self._state.save_window(self)
        if self._pages:
            self._state.remember("window/page", self.current_page)

    def _freeze(self, action: QAction) -> None:
        if action.isEnabled():
            action.setEnabled(False)
            self._frozen.append(action)

    def set_look(self, mode: ThemeMode) -> None:
        """Show everything in this look from now on; the menu follows."""
        self._theme.set_mode(mode)
        self._menus.looks[mode].setChecked(True)

    def _choose_look(self, mode: ThemeMode) -> None:
        self._theme.set_mode(mode)
        self.theme_chosen.emit(mode)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()
