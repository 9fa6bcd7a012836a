"""What the people page opens and does: PIN, badge, archive, consent, leaver pack; with undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog

from attendance_app.domain.people import Person
from attendance_app.services.badges import Badges
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.glance import Glances
from attendance_app.services.leaver_pack import LeaverPacks
from attendance_app.services.pins import Pins
from attendance_app.services.roster import Roster
from attendance_app.ui.kin import window_of
from attendance_app.ui.people.badge_dialog import BadgeDialog
from attendance_app.ui.people.leaver_dialog import LeaverCalls, LeaverDialog
from attendance_app.ui.people.people_page import PeoplePage
from attendance_app.ui.people.pin_dialog import PinDialog
from attendance_app.ui.questions import ask
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.toasts import Toasts
from attendance_app.ui.undoing import Undoing
from attendance_app.words import tr


@dataclass(frozen=True, slots=True)
class PeopleServices:
    """What the desk works with; `site` is the site's name, `today` its present day."""

    roster: Roster
    enrollment: EnrollmentService
    pins: Pins
    badges: Badges
    leaver_packs: LeaverPacks
    glances: Glances
    site: str
    today: Callable[[], date]


class PeopleDesk(QObject):
    """Does what is wanted on the page, one dialog at a time; the page and its listeners follow.

    Parameters
    ----------
    page : PeoplePage
    services : PeopleServices
    signer : Signer
    tasks : TaskRunner
    toasts : Toasts
    changed : callable
        Called when somebody was changed.
    """

    def __init__(
        self,
        page: PeoplePage,
        services: PeopleServices,
        signer: Signer,
        tasks: TaskRunner,
        toasts: Toasts,
        undoing: Undoing,
        changed: Callable[[], object],
    ) -> None:
        super().__init__(page)
        self.page = page
        self.dialog: QDialog | None = None
        """The one that is open, if any."""
        self._services = services
        self._signer = signer
        self._tasks = tasks
        self._toasts = toasts
        self._undoing = undoing
        self._changed = changed
        commands = page.commands
        commands.pin_wanted.connect(self.pin)
        commands.badge_wanted.connect(self.badge)
        commands.archive_wanted.connect(self.archive)
        commands.restore_wanted.connect(self.restore)
        commands.confirm_wanted.connect(self.confirm_by_pin)
        commands.withdraw_wanted.connect(self.withdraw)
        commands.leaver_wanted.connect(self.leave)
        commands.remove_wanted.connect(self.remove)

    def pin(self, person: Person) -> None:
        """Give somebody a PIN, or take it away."""
        pins = self._services.pins
        dialog = PinDialog(person, pins.set, pins.clear, self._tasks, window_of(self.page))
        dialog.changed.connect(self._told)
        self._open(dialog)

    def badge(self, person: Person) -> None:
        """Issue a badge, or revoke it."""
        badges = self._services.badges
        dialog = BadgeDialog(
            person,
            self._services.site,
            badges.issue,
            badges.revoke,
            badges.qr_svg,
            self._tasks,
            window_of(self.page),
        )
        dialog.changed.connect(self._told)
        self._open(dialog)

    def leave(self, person: Person) -> None:
        """Somebody leaves: pack, destruction, certificate."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog = LeaverDialog(
            person,
            LeaverCalls.over(self._services.leaver_packs, self._services.glances),
            Path(QStandardPaths.writableLocation(documents) or Path.home()),
            self._services.today(),
            self._signer,
            self._tasks,
            window_of(self.page),
        )
        dialog.destroyed_data.connect(lambda _: self._follow())
        self._open(dialog)

    def archive(self, people: Sequence[Person]) -> None:
        """Put people aside; the toast takes it back."""
        archive, keys = self._services.roster.archive, [person.id for person in people]

        def done(changed: list[Person]) -> None:
            text = (
                tr("people", "{name} was archived.").format(name=changed[0].name)
                if len(changed) == 1
                else tr("people", "{count} people were archived.").format(count=len(changed))
            )
            self._offer_undo(text, lambda: self.restore(changed), changed)

        self._tasks.run(lambda _: archive(*keys), owner=self, done=done)

    def restore(self, people: Sequence[Person]) -> None:
        """Take people out of the archive; the toast puts them back."""
        restore, keys = self._services.roster.restore, [person.id for person in people]

        def done(changed: list[Person]) -> None:
            text = (
                tr("people", "{name} is out of the archive.").format(name=changed[0].name)
                if len(changed) == 1
                else tr("people", "{count} people are out of the archive.").format(
                    count=len(changed)
                )
            )
            self._offer_undo(text, lambda: self.archive(changed), changed)

        self._tasks.run(lambda _: restore(*keys), owner=self, done=done)

    def confirm_by_pin(self, needed: bool, people: Sequence[Person]) -> None:
        """Ask people for the PIN after their face, or no longer; the toast takes it back."""
        store, keys = self._services.roster.set_confirm_by_pin, [person.id for person in people]

        def done(changed: list[Person]) -> None:
            without = [person for person in changed if needed and not person.has_pin]
            if without:
                text = tr(
                    "people",
                    "{name} has no PIN yet and cannot clock in by the face until there is one.",
                ).format(name=without[0].name)
            elif needed:
                text = tr("people", "The front desk asks for the PIN after the face now.")
            else:
                text = tr("people", "The front desk does not ask for the PIN any more.")
            self._offer_undo(text, lambda: self.confirm_by_pin(not needed, changed), changed)

        self._tasks.run(lambda _: store(needed, *keys), owner=self, done=done)

    def withdraw(self, person: Person) -> None:
        """Somebody does not agree any more: their face data are destroyed."""
        withdraw = self._services.enrollment.withdraw_consent
        self._ask(
            person,
            tr("people", "Withdraw the consent of {name}?"),
            tr(
                "people",
                "Their face data are destroyed at once and cannot be brought back. The camera no "
                "longer recognises them; they, their PIN, their badge and their punches stay.",
            ),
            tr("people", "Withdraw"),
            lambda: withdraw(person.id),
            tr("people", "The face data of {name} are destroyed."),
        )

    def remove(self, person: Person) -> None:
        """Somebody should not have been there, or is to be gone without a pack."""
        remove = self._services.roster.remove
        self._ask(
            person,
            tr("people", "Remove {name}?"),
            tr(
                "people",
                "Face data, PIN and badge are destroyed at once and cannot be brought back. Name "
                "and punches stay, for the payroll. For somebody who leaves, make a leaver pack; "
                "to put somebody aside, archive them.",
            ),
            tr("people", "Remove"),
            lambda: remove(person.id),
            tr("people", "{name} was removed."),
        )

    def _ask(
        self,
        person: Person,
        question: str,
        more: str,
        yes: str,
        change: Callable[[], object],
        done: str,
    ) -> None:
        def agreed() -> None:
            told = done.format(name=person.name)
            self._tasks.run(lambda _: change(), owner=self, done=lambda _: self._told(told))

        ask(
            self.page,
            question.format(name=person.name),
            more,
            yes=yes,
            no=tr("people", "Keep"),
            agreed=agreed,
        )

    def _offer_undo(self, text: str, undo: Callable[[], None], changed: Sequence[Person]) -> None:
        if changed:
            self._follow()
            self._undoing.offer(text, undo)

    def _told(self, text: str) -> None:
        self._follow()
        self._toasts.show_message(text)

    def _follow(self) -> None:
        self.page.reload()
        self._changed()

    def _open(self, dialog: QDialog) -> None:
        if self.dialog is not None:
            dialog.deleteLater()
            return
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None
