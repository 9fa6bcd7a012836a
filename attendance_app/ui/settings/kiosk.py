"""The section Kiosk: how people clock in and out at this front desk, and who may leave it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from attendance_app.domain.policy import InOut, Policies
from attendance_app.services.policies import PolicyBook
from attendance_app.ui.corrections.decision_dialogs import ReasonDialog
from attendance_app.ui.kiosk.privacy import privacy_notice
from attendance_app.ui.settings.changes import Changes
from attendance_app.ui.settings.fields import tie_check, tie_line
from attendance_app.ui.settings.password_dialog import PasswordDialog
from attendance_app.ui.settings.section import Section, holds_when
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr


class AdminPassword(Protocol):
    """Whether there is a password, and how it is set; on a worker."""

    def has_admin_password(self) -> bool:
        """Whether one is set."""

    def set_admin_password(self, new: str, current: str | None = None) -> None:
        """Set it; `current` is asked for where there is one."""


@dataclass(frozen=True, slots=True)
class KioskCalls:
    """What the section asks for; everything but `today` is called on a worker.

    Attributes
    ----------
    policy_book : PolicyBook
        The way people clock in is part of the policy.
    access : AdminPassword
    notice, set_notice : callable
        The site's own privacy notice, empty where the built-in one is shown.
    today : callable
        The site's present day.
    """

    policy_book: PolicyBook
    access: AdminPassword
    notice: Callable[[], str]
    set_notice: Callable[[str], object]
    today: Callable[[], date]

    def change_way(self, way: InOut, by: str, reason: str) -> Policies:
        """Let people clock in another way from today on: a new version of the policy."""
        today = self.today()
        policy = self.policy_book.policies().at(today)
        return self.policy_book.put(today, replace(policy, in_out=way), by, reason)

    def look(self) -> tuple[InOut, bool, str]:
        """How people clock in today, whether there is a password, and the privacy notice."""
        way = self.policy_book.policies().at(self.today()).in_out
        return way, self.access.has_admin_password(), self.notice()


class KioskSection(Section):
    """How the kiosk behaves; the way people clock in is the whole site's.

    Parameters
    ----------
    changes : Changes
    calls : KioskCalls
    said : callable
        Told a sentence and what undoes what was done.
    signer : Signer
    tasks : TaskRunner
    policy_changed : callable
        Told when people clock in another way from today on.
    """

    def __init__(
        self,
        changes: Changes,
        calls: KioskCalls,
        said: Callable[[str, Callable[[], object]], object],
        signer: Signer,
        tasks: TaskRunner,
        policy_changed: Callable[[], object] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("settings", "Kiosk"),
            tr("settings", "What people meet at the front desk."),
            parent,
        )
        self._changes = changes
        self._calls = calls
        self._said = said
        self._signer = signer
        self._tasks = tasks
        self._policy_changed = policy_changed
        self._way: InOut | None = None
        self._has_password = False
        self._notice = ""
        self.ways = {
            InOut.ALTERNATING: QRadioButton(tr("settings", "In and out &alternate"), self),
            InOut.STRICT: QRadioButton(tr("settings", "People &press In, Out or Break"), self),
        }
        self.touch_free = QCheckBox(self)
        self.queue = QCheckBox(self)
        self.name = QLineEdit(self)
        self.password_words = QLabel(self)
        self.password_words.setWordWrap(True)
        self.password = QPushButton(self)
        self.notice = QPlainTextEdit(self)
        self.notice.setAccessibleName(tr("settings", "Privacy notice"))
        self.notice.setTabChangesFocus(True)
        self.notice.setPlaceholderText(privacy_notice())
        if self.isRightToLeft():
            # Qt begins a long text's lines on the left in every language.
            option = self.notice.document().defaultTextOption()
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.notice.document().setDefaultTextOption(option)
        self.store_notice = QPushButton(tr("settings", "Store the notice"), self)
        self.built_in = QPushButton(tr("settings", "Use the built-in notice"), self)
        self._lay_out()
        self._connect()

    def look(self) -> None:
        """Show what holds now."""
        self._tasks.run(
            lambda _: self._calls.look(), owner=self, done=self._show, failed=self._refuse
        )

    def _lay_out(self) -> None:
        how = self.panel(tr("settings", "How people clock in and out"))
        group = QButtonGroup(self)
        for button in self.ways.values():
            group.addButton(button)
            button.setEnabled(False)
        how.row(
            self.ways[InOut.ALTERNATING].text(),
            self.ways[InOut.ALTERNATING],
            tr(
                "settings",
                "A look is enough: whoever is in is clocked out, whoever is out is clocked in.",
            ),
        )
        how.row(
            self.ways[InOut.STRICT].text(),
            self.ways[InOut.STRICT],
            tr(
                "settings",
                "The kiosk shows buttons and waits for one. For sites that record breaks, or "
                "where people pass the camera without coming or going.",
            ),
        )
        how.say(
            tr(
                "settings",
                "This is a rule of the whole site: it becomes a new version of the attendance "
                "policy from today on.",
            )
        )
        desk = self.panel(tr("settings", "This front desk"))
        desk.row(
            tr("settings", "&Touch-free"),
            self.touch_free,
            tr(
                "settings",
                "No buttons: faces and badges only. Who is not recognised goes to reception. "
                "Where people press In, Out or Break, those keys stay.",
            ),
            holds_when(self._changes, "kiosk.touch_free"),
        )
        desk.row(
            tr("settings", "Clock &several people at once"),
            self.queue,
            tr(
                "settings",
                "For a queue at the start of a shift. Otherwise only the largest face in the "
                "middle counts, and the others are asked to wait.",
            ),
            holds_when(self._changes, "kiosk.queue"),
        )
        desk.row(
            tr("settings", "&Name of this front desk"),
            self.name,
            tr("settings", "Stored with every punch."),
            holds_when(self._changes, "kiosk.id"),
        )
        leaving = self.panel(tr("settings", "Leaving the full screen"))
        leaving.whole(self.password_words)
        leaving.beside(self.password)
        notice = self.panel(tr("settings", "Privacy notice"))
        notice.say(
            tr(
                "settings",
                "Shown to whoever asks at the kiosk what is done with their face. Empty, the "
                "built-in notice is shown.",
            )
        )
        self.notice.setMaximumHeight(9 * self.fontMetrics().lineSpacing())
        notice.whole(self.notice)
        notice.beside(self.store_notice, self.built_in)

    def _connect(self) -> None:
        tie_check(self.touch_free, self._changes, "kiosk.touch_free")
        tie_check(self.queue, self._changes, "kiosk.queue")
        tie_line(self.name, self._changes, "kiosk.id")
        for way, button in self.ways.items():
            button.clicked.connect(lambda _=False, way=way: self._ask_for_way(way))
        self.password.clicked.connect(self._ask_for_password)
        self.notice.textChanged.connect(self._offer_notice)
        self.store_notice.clicked.connect(
            lambda: self._store_notice(self.notice.toPlainText().strip())
        )
        self.built_in.clicked.connect(lambda: self._store_notice(""))

    def _show(self, found: tuple[InOut, bool, str]) -> None:
        self._way, self._has_password, notice = found
        for way, button in self.ways.items():
            button.setEnabled(True)
            button.setChecked(way is self._way)
        if self._has_password:
            words = tr("settings", "An admin password is asked for before the full screen is left.")
            self.password.setText(tr("settings", "Change the admin &password…"))
        else:
            words = tr(
                "settings",
                "No admin password is set: anybody at the kiosk can leave the full screen and see "
                "everybody's hours.",
            )
            self.password.setText(tr("settings", "Set an admin &password…"))
        self.password_words.setText(words)
        if not self.notice.document().isModified() or notice != self._notice:
            self._show_notice(notice)

    def _show_notice(self, notice: str) -> None:
        self._notice = notice
        self.notice.setPlainText(notice)
        self.notice.document().setModified(False)
        self._offer_notice()

    def _offer_notice(self) -> None:
        self.store_notice.setEnabled(self.notice.toPlainText().strip() != self._notice)
        self.built_in.setEnabled(bool(self._notice))

    def _ask_for_way(self, way: InOut) -> None:
        before = self._way
        if before is None or way is before:
            return
        for each, button in self.ways.items():
            button.setChecked(each is before)  # until it is stored
        strict = way is InOut.STRICT
        dialog = ReasonDialog(
            tr("settings", "People press In, Out or Break")
            if strict
            else tr("settings", "In and out alternate"),
            tr(
                "settings",
                "It holds at every front desk of the site, from today on. Days before today "
                "stay as they are.",
            ),
            tr("settings", "Store"),
            lambda by, reason: self._calls.change_way(way, by, reason),
            self._signer,
            self._tasks,
            self,
        )

        def stored(_: object) -> None:
            self._policy_changed()
            self._said(
                tr("settings", "Stored in the attendance policy, from today on."),
                lambda: self._way_back(before),
            )

        dialog.saved.connect(stored)
        dialog.finished.connect(lambda _: self.look())
        dialog.open()

    def _way_back(self, way: InOut) -> None:
        by, why = self._signer.name, "Undone at once"

        def stored(_: object) -> None:
            self._policy_changed()
            self.look()

        self._tasks.run(
            lambda _: self._calls.change_way(way, by, why),
            owner=self,
            done=stored,
            failed=self._refuse,
        )

    def _ask_for_password(self) -> QDialog:
        dialog = PasswordDialog(
            self._calls.access.set_admin_password, self._tasks, self._has_password, self
        )
        dialog.accepted.connect(self.look)
        dialog.open()
        return dialog

    def _store_notice(self, notice: str) -> None:
        before = self._notice

        def stored(_: object) -> None:
            self._show_notice(notice)
            self._said(
                tr("settings", "The privacy notice is stored."), lambda: self._store_notice(before)
            )

        self._tasks.run(
            lambda _: self._calls.set_notice(notice), owner=self, done=stored, failed=self._refuse
        )

    def _refuse(self, sentence: str) -> None:
        self._changes.refused.emit(sentence)
