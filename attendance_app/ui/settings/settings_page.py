"""The Settings page: a list of sections with a search, and the section chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.icons import navigation_icon
from attendance_app.ui.row_actions import page_action
from attendance_app.ui.settings.changes import Changes
from attendance_app.ui.settings.section import Section
from attendance_app.ui.sides import set_margins
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_LIST_WIDTH = 216
_AROUND_TITLE = 88
_ITEM_HEIGHT = 40

_BETWEEN_MS = 120
"""Between two sections that nobody waits for."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A section to come.

    Attributes
    ----------
    key : str
        By which `SettingsPage.show_section` names it.
    title : str
        What people read.
    drawing : str
        One of `icons`.
    make : callable
        Makes it, when it is first looked at or searched through.
    """

    key: str
    title: str
    drawing: str
    make: Callable[[QWidget], Section]


class SettingsPage(QWidget):
    """Shows one section at a time; each is made when it is first needed.

    Parameters
    ----------
    entries : sequence of Entry
        In the order of the list.
    changes : Changes
        Read again whenever the page is shown.
    """

    anew_wanted = Signal()
    """What was stored is to hold now: the window is to be opened anew."""

    def __init__(
        self, entries: Sequence[Entry], changes: Changes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._changes = changes
        changes.waiting.connect(self.say_waiting)
        self._sections: dict[str, Section] = {}
        self._shown: Section | None = None
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("settings", "Search settings"))
        self.search.setAccessibleName(tr("settings", "Search settings"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setProperty("role", "plain")
        self.list.setAccessibleName(tr("settings", "Sections"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        for entry in self._entries:
            item = QListWidgetItem(navigation_icon(entry.drawing), entry.title, self.list)
            item.setSizeHint(QSize(0, _ITEM_HEIGHT))
            item.setData(Qt.ItemDataRole.UserRole, entry.key)
        self.nothing = QLabel(tr("settings", "No setting has these words."), self)
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self.anew = QFrame(self)
        self.anew.setObjectName("banner")
        self.anew.setProperty("tone", "warning")
        self.open_anew = QPushButton(tr("settings", "&Restart now"), self)
        self.anew.hide()
        self._stack = QStackedWidget(self)
        self._places: dict[str, QScrollArea] = {}
        # Made one after the other between two events, so that the search knows them all.
        self._idle = QTimer(self)
        self._idle.setInterval(_BETWEEN_MS)
        self._idle.timeout.connect(self._make_next)
        self._lay_out()
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.open_anew.clicked.connect(self.anew_wanted)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.list.setFocus)
        find = QKeySequence.StandardKey.Find
        page_action(self, tr("settings", "Search settings"), find, self.search.setFocus)
        self.list.setCurrentRow(0)

    @property
    def current(self) -> str:
        """The key of the section in view."""
        item = self.list.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    @property
    def sections_made(self) -> int:
        """How many sections there are already, to be searched."""
        return len(self._sections)

    def section(self, key: str) -> Section:
        """A section, made now if it is not there yet."""
        if key not in self._sections:
            entry = next(each for each in self._entries if each.key == key)
            made = entry.make(self._places[key])
            self._sections[key] = made
            self._places[key].setWidget(made)
        return self._sections[key]

    def show_section(self, key: str) -> None:
        """Bring a section into view; an unknown key is ignored."""
        for row, entry in enumerate(self._entries):
            if entry.key == key:
                self.search.clear()
                self.list.setCurrentRow(row)

    def follow(self) -> None:
        """A setting may have been changed elsewhere: read them, if anybody is looking."""
        if self.isVisible():
            self._changes.reload()

    def say_waiting(self) -> None:
        """Offer to open the window anew: something stored holds only then."""
        self.anew.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._changes.reload()
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._leave()
        self._idle.stop()

    def _lay_out(self) -> None:
        side = QFrame(self)
        side.setObjectName("sections")
        # As wide as the longest title, in whatever language, with its icon and edges.
        titles = [self.fontMetrics().horizontalAdvance(entry.title) for entry in self._entries]
        side.setFixedWidth(max(_LIST_WIDTH, max(titles, default=0) + _AROUND_TITLE))
        column = QVBoxLayout(side)
        set_margins(column, Space.L, Space.XL, 0, Space.L)
        column.setSpacing(Space.M)
        title = QLabel(tr("settings", "Settings"), self)
        title.setProperty("role", "title")
        column.addWidget(title)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        for entry in self._entries:
            place = QScrollArea(self)
            place.setProperty("role", "plain")
            place.setFrameShape(QFrame.Shape.NoFrame)
            place.setWidgetResizable(True)
            place.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._places[entry.key] = place
            self._stack.addWidget(place)
        words = QLabel(
            tr(
                "settings",
                "Some of what you changed takes effect after a restart. It takes seconds; nobody "
                "is clocked meanwhile.",
            ),
            self,
        )
        words.setWordWrap(True)
        notice = QHBoxLayout(self.anew)
        set_margins(notice, Space.L, Space.S, Space.S, Space.S)
        notice.addWidget(words, 1)
        notice.addWidget(self.open_anew)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self._stack, 1)
        below = QVBoxLayout()
        below.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        below.addWidget(self.anew)
        beside.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(beside, 1)

    def _choose(self) -> None:
        if self.list.currentItem() is None:
            return
        self._stack.setCurrentWidget(self._places[self.current])
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        """Make what is chosen, let it look at what holds now, and then make the others."""
        section = self.section(self.current)
        if section is not self._shown:
            self._leave()
            self._shown = section
            section.look()
        self._idle.start()

    def _leave(self) -> None:
        if self._shown is not None:
            self._shown.leave()
            self._shown = None

    def _make_next(self) -> None:
        waiting = [entry.key for entry in self._entries if entry.key not in self._sections]
        if waiting and self.isVisible():
            self.section(waiting[0])
        else:
            self._idle.stop()
            if self.search.text():
                self._filter(self.search.text())

    def _filter(self, text: str) -> None:
        """Offer the sections that have every word in them."""
        wanted = text.casefold().split()
        first = None
        for row, entry in enumerate(self._entries):
            section = self._sections.get(entry.key)
            words = entry.title.casefold() + " " + (section.words() if section else "")
            match = all(word in words for word in wanted)
            self.list.item(row).setHidden(not match)
            if match and first is None:
                first = row
        self.nothing.setVisible(first is None)
        if first is not None and (item := self.list.currentItem()) is not None and item.isHidden():
            self.list.setCurrentRow(first)
