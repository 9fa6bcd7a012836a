"""Puts the front desk together: who is clocked how, what the page shows, and leaving the kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from attendance_app.domain.badges import is_token
from attendance_app.domain.people import Person
from attendance_app.services.front_desk import FrontDesk
from attendance_app.services.site import established_site
from attendance_app.settings import KioskSettings
from attendance_app.ui.kiosk.gate import KioskGate
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
        self.gate = KioskGate(shell.window, shell.core.access, shell.tasks)
        shell.window.add_command(
            "View", tr("window", "&Kiosk mode"), self._enter, shortcut="Ctrl+Shift+K"
        )
        shell.window.kiosk_changed.connect(shell.live.set_kiosk)
        shell.window.leave_wanted.connect(self.ask)
        shell.live.leave_asked.connect(self.ask)
        shell.live.set_kiosk(shell.window.is_kiosk)
        shell.session.clocking.withdrawn.connect(lambda _: shell.news.records.emit())

    def ask(self) -> None:
        """Somebody wants to leave the kiosk."""
        self.gate.ask(lambda: self._window.set_kiosk(False))

    def _enter(self) -> None:
        self._window.set_kiosk(True)
