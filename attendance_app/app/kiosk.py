"""Puts the front desk together: who is clocked how, what the page shows, and leaving the kiosk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attendance_app.domain.badges import is_token
from attendance_app.domain.people import Person
from attendance_app.services.front_desk import FrontDesk
from attendance_app.services.site import established_site
from attendance_app.settings import KioskSettings
from attendance_app.ui.kiosk.gate import KioskGate, UnlockedKiosk
from attendance_app.ui.live.conductor import Rules
from attendance_app.ui.live.dialogue import DeskOptions
from attendance_app.vision.badge_reader import read_badge
from attendance_app.vision.frames import BgrImage
from attendance_app.wiring import Core
from attendance_app.words import tr

if TYPE_CHECKING:
    from attendance_app.app.shell import Shell


def front_desk(core: Core) -> FrontDesk:
    """Clocks people by face, PIN and badge."""
    return FrontDesk(core.clocking, core.roster.person, core.pins, core.badges)


def badge_in(pixels: BgrImage) -> str | None:
    """The token of a badge in view; codes on posters and parcels are nobody's business."""
    text = read_badge(pixels)
    return text if text is not None and is_token(text) else None


def desk_options(kiosk: KioskSettings) -> DeskOptions:
    """How the settings want the front desk."""
    return DeskOptions(touch_free=kiosk.touch_free, everyone=kiosk.queue, sounds=kiosk.sounds)


def rules_of(core: Core) -> Rules:
    """What the page follows of the site's rules; reads the database."""
    notice = established_site(core.database).privacy_notice
    return Rules(core.clocking.is_strict_today(), notice)


def names_of(people: list[Person]) -> dict[int, str]:
    """What is written at faces, by key."""
    return {person.id: person.name for person in people}


class KioskMode(QObject):
    """The way into the full-screen kiosk and out of it, by the menu or the admin's password."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._window = shell.window
        self._access = shell.core.access
        self._tasks = shell.tasks
        self.gate = KioskGate(shell.window, shell.core.access, shell.tasks)
        shell.window.add_command(
            "View", tr("window", "&Kiosk mode"), self.enter, shortcut="Ctrl+Shift+K"
        )
        shell.window.kiosk_changed.connect(shell.live.set_kiosk)
        shell.window.leave_wanted.connect(self.ask)
        shell.live.leave_asked.connect(self.ask)
        shell.live.set_kiosk(shell.window.is_kiosk)
        shell.session.clocking.withdrawn.connect(lambda _: shell.news.records.emit())

    def ask(self) -> None:
        """Somebody wants to leave the kiosk."""
        self.gate.ask(self._leave)

    def enter(self) -> None:
        """Enter the kiosk; where anybody could leave it, first offer to set a password."""
        self._if_open_to_all(self._offer_password, otherwise=self._go)

    def _go(self) -> None:
        self._window.set_kiosk(True)

    def _if_open_to_all(
        self, then: Callable[[], object], otherwise: Callable[[], object] = lambda: None
    ) -> None:
        def answered(has_password: bool) -> None:
            if has_password:
                otherwise()
            else:
                then()

        def failed(_: str) -> None:
            otherwise()

        self._tasks.run(
            lambda _: self._access.has_admin_password(), owner=self, done=answered, failed=failed
        )

    def _leave(self) -> None:
        self._window.set_kiosk(False)
        # Said in the office only: at the front desk it would be an invitation.
        self._if_open_to_all(self._warn)

    def _warn(self) -> None:
        self._window.toasts.show_message(
            tr("kiosk", "Anybody could leave the kiosk: no admin password is set."),
            action=tr("kiosk", "Set a password…"),
            on_action=lambda: self._set_password(),
        )

    def _offer_password(self) -> None:
        question = UnlockedKiosk(self._window)
        question.set_one.clicked.connect(lambda: self._set_password(self._go))
        question.without.clicked.connect(self._go)
        question.open()

    def _set_password(self, then: Callable[[], object] = lambda: None) -> None:
        # Imported here, because it is asked for once in a site's life.
        from attendance_app.ui.settings.password_dialog import PasswordDialog

        dialog = PasswordDialog(self._access.set_admin_password, self._tasks, False, self._window)
        dialog.accepted.connect(then)
        dialog.open()
