"""What can be done about the chosen people: by key, by menu and by button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence

from attendance_app.ui.people.people_lines import PersonLine
from attendance_app.words import tr


class PeopleCommands(QObject):
    """The actions, enabled by who is chosen; each says by a signal whom it is wanted for."""

    edit_wanted = Signal(object)
    faces_wanted = Signal(object)
    pin_wanted = Signal(object)
    badge_wanted = Signal(object)
    records_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    leaver_wanted = Signal(object)
    remove_wanted = Signal(object)
    """Of one `Person`."""

    archive_wanted = Signal(object)
    restore_wanted = Signal(object)
    """Of all chosen people, a tuple of `Person`."""

    confirm_wanted = Signal(bool, object)
    """Whether these people are to be asked for the PIN after their face."""

    copy_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[PersonLine, ...] = ()
        self.edit = self._of_one(tr("people", "Edit &details…"), "Return", self.edit_wanted)
        self.faces = self._of_one(
            tr("people", "Take &pictures…"), "Ctrl+Shift+P", self.faces_wanted
        )
        self.pin = self._of_one(tr("people", "P&IN…"), "Ctrl+I", self.pin_wanted)
        self.badge = self._of_one(tr("people", "&Badge…"), "Ctrl+B", self.badge_wanted)
        self.records = self._of_one(
            tr("people", "Show their p&unches"), "Ctrl+L", self.records_wanted
        )
        self.archive = self._of_all(
            tr("people", "&Archive"), QKeySequence.StandardKey.Delete, self.archive_wanted
        )
        self.restore = self._of_all(
            tr("people", "Take out of the arc&hive"), "Ctrl+Shift+A", self.restore_wanted
        )
        self.confirm = self._made(
            tr("people", "As&k for the PIN after the face"), "", self._confirm
        )
        self.confirm.setCheckable(True)
        self.copy = self._made(
            tr("people", "&Copy"), QKeySequence.StandardKey.Copy, self.copy_wanted.emit
        )
        self.withdraw = self._of_one(tr("people", "&Withdraw consent…"), "", self.withdraw_wanted)
        self.leaver = self._of_one(
            tr("people", "&Leaver pack and certificate…"), "", self.leaver_wanted
        )
        self.remove = self._of_one(tr("people", "&Remove…"), "", self.remove_wanted)
        self.choose(())

    @property
    def buttons(self) -> tuple[QAction, ...]:
        """Wanted most often."""
        return (self.edit, self.faces, self.pin, self.badge, self.archive)

    @property
    def more(self) -> tuple[QAction, ...]:
        """The others."""
        common = (self.records, self.restore, self.confirm, self.copy)
        return (*common, self._line(), self.withdraw, self.leaver, self.remove)

    @property
    def all(self) -> tuple[QAction, ...]:
        """In the order of a menu."""
        return (*self.buttons, self._line(), *self.more)

    def choose(self, lines: tuple[PersonLine, ...]) -> None:
        """These people are chosen now."""
        self._lines = lines
        person = lines[0].person if len(lines) == 1 else None
        here = person is not None and person.removed_at is None
        for action in (self.edit, self.faces, self.pin, self.badge, self.remove):
            action.setEnabled(here)
        for action in (self.records, self.leaver):
            action.setEnabled(person is not None)
        agreed = person is not None and (person.vector_count > 0 or person.consent_at is not None)
        self.withdraw.setEnabled(agreed)
        kept = [line.person for line in lines if line.person.removed_at is None]
        self.archive.setEnabled(any(each.archived_at is None for each in kept))
        self.restore.setEnabled(any(each.archived_at is not None for each in kept))
        self.confirm.setEnabled(bool(kept))
        with QSignalBlocker(self.confirm):
            self.confirm.setChecked(bool(kept) and all(each.confirm_by_pin for each in kept))
        self.copy.setEnabled(bool(lines))

    def _of_one(self, text: str, key: str, told: SignalInstance) -> QAction:
        def run() -> None:
            if len(self._lines) == 1:
                told.emit(self._lines[0].person)

        return self._made(text, key, run)

    def _of_all(
        self, text: str, key: str | QKeySequence.StandardKey, told: SignalInstance
    ) -> QAction:
        return self._made(text, key, lambda: told.emit(tuple(line.person for line in self._lines)))

    def _confirm(self) -> None:
        people = tuple(line.person for line in self._lines)
        self.confirm_wanted.emit(self.confirm.isChecked(), people)

    def _made(
        self, text: str, key: str | QKeySequence.StandardKey, run: Callable[[], object]
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        # Where the list has the focus: elsewhere Delete and Return are for what is typed.
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: run())
        return action

    def _line(self) -> QAction:
        line = QAction(self)
        line.setSeparator(True)
        return line
