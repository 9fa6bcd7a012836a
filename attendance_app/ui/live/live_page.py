"""The live page: camera and people, and in the office's window today's punches beside them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.punches import PunchRecord
from attendance_app.services.clocking import Recorded
from attendance_app.ui.clocking_thread import Asked, Clocked, NotClocked
from attendance_app.ui.kiosk.privacy import PrivacyDialog, privacy_notice
from attendance_app.ui.live.attention import Attention
from attendance_app.ui.live.dialogue import DeskOptions, Dialogue
from attendance_app.ui.live.idle_clock import invitation, nobody_enrolled, without_camera
from attendance_app.ui.live.stage import Stage
from attendance_app.ui.live.today import TodayPanel
from attendance_app.ui.live.troubles import Troubles
from attendance_app.ui.records.punch_lines import line_of
from attendance_app.ui.sides import SideBySide
from attendance_app.ui.theme import Space
from attendance_app.vision.sightings import FrameResult, Rejection

IDLE_AFTER_S = 6.0
"""Nobody in view for so long: the clock comes back."""

SERVED_S = 10.0
"""Somebody clocked and out of view for so long is somebody who comes again."""


class LivePage(QWidget):
    """Shows what it is given: pictures (through `stage`), results, outcomes, troubles.

    Parameters
    ----------
    card_s : float
        How long a card stays, seconds.
    options : DeskOptions
    clock : Clock
        Dates what is pressed and entered.

    Attributes
    ----------
    dialogue : Dialogue
        What is said to people, and what they press; its signals are for the clocking thread.
    """

    punch_announced = Signal(str)
    """An `Event` of `wording`, for sounds."""

    remedy_asked = Signal(str)
    """The person pressed the banner's button for this part."""

    sounds_toggled = Signal(bool)
    """The person wants to hear sounds, or not; for good."""

    leave_asked = Signal()
    """Somebody wants to leave the kiosk."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        card_s: float = 4.0,
        options: DeskOptions | None = None,
        clock: Clock = utc_now,
    ) -> None:
        super().__init__(parent)
        self._options = options or DeskOptions()
        self.stage = Stage(
            self,
            card_s=card_s,
            touch_free=self._options.touch_free,
            everyone=self._options.everyone,
            sounds=self._options.sounds,
            clock=clock,
        )
        self.today = TodayPanel(self)
        self.splitter = SideBySide(self)
        self.splitter.addWidget(self.stage)
        self.splitter.addWidget(self.today)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([900, 320])
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.M)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.splitter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

        self._names: Mapping[int, str] = {}
        self._attention = Attention(everyone=self._options.everyone)
        self._served: dict[int, float] = {}
        self._troubles = Troubles()
        self._somebody_at: float | None = None
        self._notice = ""
        self._camera_works = True
        self.dialogue = Dialogue(self.stage, self._options, lambda: self._attention.focused, clock)
        self.dialogue.announced.connect(self.punch_announced)
        self.stage.banner.remedied.connect(self.remedy_asked)
        self.stage.dock.sounds_toggled.connect(self.sounds_toggled)
        self.stage.dock.leave_asked.connect(self.leave_asked)
        self.stage.dock.notice_asked.connect(self.show_notice)
        self.set_kiosk(False)

    @Slot(bool)
    def set_kiosk(self, kiosk: bool) -> None:
        """Fill the whole page with the front desk, without the list of names; or show it again."""
        self.today.setVisible(not kiosk)
        margin = 0 if kiosk else Space.M
        self._row.setContentsMargins(margin, margin, margin, margin)
        self.stage.set_kiosk(kiosk)

    @property
    def is_in_office(self) -> bool:
        """Whether it is a page of the office's window, whose people may decide things."""
        return not self.today.isHidden() and not self._options.touch_free

    def set_names(self, names: Mapping[int, str]) -> None:
        """The names to write at faces, by key."""
        self._names = dict(names)
        self.dialogue.set_names(dict(names))
        self._invite()

    def set_camera_works(self, works: bool) -> None:
        """Invite people to what they can do now."""
        self._camera_works = works
        self._invite()

    def set_notice(self, words: str) -> None:
        """The site's own privacy notice; empty for the words that come with the program."""
        self._notice = words

    def show_notice(self) -> None:
        """Open the privacy notice."""
        PrivacyDialog(privacy_notice(self._notice), self).open()

    @Slot(object)
    def show_result(self, result: FrameResult) -> None:
        """Draw what recognition saw in its newest frame."""
        picture = self.stage.picture
        if picture is None:
            return
        height, width = picture.source.shape[:2]
        self._remember_served(result)
        self.stage.show_labels(
            self._attention.update(result, self._names, (width, height), self._served)
        )
        self.dialogue.look()
        if result.tracks:
            self._somebody_at = result.time_s
            self.stage.set_idle(False)
        elif self._somebody_at is None or result.time_s - self._somebody_at > IDLE_AFTER_S:
            self._somebody_at = None
            self.dialogue.nobody()
            self.stage.set_idle(True)

    @Slot(object)
    def show_clocked(self, clocked: Clocked) -> None:
        """Greet somebody whose punch is stored, or say that it stands already."""
        outcome = clocked.outcome
        if isinstance(outcome, Recorded):
            self.today.add(line_of(PunchRecord(outcome.punch, outcome.person)))
        if clocked.sighting is not None:
            self._served[outcome.person.id] = clocked.sighting.confirmed_s
        self.dialogue.show_clocked(clocked)

    @Slot(object)
    def show_asked(self, asked: Asked) -> None:
        """Ask somebody for what is missing."""
        self.dialogue.show_asked(asked)

    @Slot(object)
    def show_rejected(self, rejection: Rejection) -> None:
        """Tell the person in focus, and nobody behind them, that they were not recognised."""
        self.dialogue.show_rejected(rejection)

    @Slot(object)
    def show_refused(self, refused: NotClocked) -> None:
        """Tell somebody that nothing was recorded, and why."""
        self.dialogue.show_refused(refused)

    @Slot(object)
    def show_withdrawn(self, record: PunchRecord) -> None:
        """A punch counts no more: it goes from the list, and whose it was not enters a PIN."""
        self.today.remove(record.punch.sequence)
        self.dialogue.show_withdrawn(record)

    def set_trouble(
        self, about: str, text: str, *, tone: str = "warning", remedy: str = ""
    ) -> None:
        """Say what is wrong with one part; an empty text means it is well again.

        Parameters
        ----------
        about : str
            Which part: one of `troubles.ORDER`, the worst first.
        text : str
            A sentence or two.
        tone : {"warning", "danger"}
            How it looks.
        remedy : str
            The label of a button that emits `remedy_asked`.
        """
        self._troubles.set(about, text, tone, remedy)
        self.stage.say(self._troubles.now())
        if about == "database" and text:
            self.dialogue.database_waits()

    def clear_people(self) -> None:
        """Take the boxes away: what they were drawn from is over."""
        self.stage.show_labels(())
        self._somebody_at = None
        self.dialogue.nobody()
        self.stage.set_idle(True)

    def tell_time(self, now: datetime) -> None:
        """Show this local time on the idle clock."""
        self.stage.clock.tell(now)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits open the PIN pad: whoever has a keyboard need not touch anything else."""
        if event.text().isdigit() and self.stage.pad.isHidden():
            self.dialogue.ask_pin(event.text())
            return
        super().keyPressEvent(event)

    def _invite(self) -> None:
        if not self._names:
            hint = nobody_enrolled()
        elif self._camera_works:
            hint = invitation()
        else:
            hint = without_camera(touch_free=self._options.touch_free)
        self.stage.clock.set_hint(hint)

    def _remember_served(self, result: FrameResult) -> None:
        for track in result.tracks:
            if track.key in self._served:
                self._served[track.key] = result.time_s
        self._served = {
            key: at for key, at in self._served.items() if 0 <= result.time_s - at < SERVED_S
        }
