"""The live page: camera and people on the left, today's punches on the right."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from attendance_app.domain.punches import PunchRecord
from attendance_app.services.clocking import Recorded
from attendance_app.ui.clocking_thread import Clocked, NotClocked
from attendance_app.ui.live.attention import Attention
from attendance_app.ui.live.stage import INVITATION, NOBODY_ENROLLED, Stage
from attendance_app.ui.live.today import TodayPanel
from attendance_app.ui.live.troubles import Troubles
from attendance_app.ui.live.wording import (
    CardText,
    ambiguous_card,
    card_for,
    refused_card,
    unknown_card,
)
from attendance_app.ui.records.punch_lines import line_of
from attendance_app.ui.theme import Space
from attendance_app.vision.sightings import FrameResult, Rejection

IDLE_AFTER_S = 6.0
"""Nobody in view for so long: the clock comes back."""


class LivePage(QWidget):
    """Shows what it is given: pictures (through `stage`), results, outcomes, troubles.

    It greets nobody by itself: a card for a punch is made from the clock's answer only, which
    comes after the commit.

    Parameters
    ----------
    card_s : float
        How long a card stays, seconds.
    """

    punch_announced = Signal(str)
    """An `Event` of `wording`, for sounds: in, out, already, unknown, ambiguous, refused."""

    retry_asked = Signal()
    """The person pressed the banner's button."""

    def __init__(self, parent: QWidget | None = None, *, card_s: float = 4.0) -> None:
        super().__init__(parent)
        self.stage = Stage(self, card_s=card_s)
        self.today = TodayPanel(self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.addWidget(self.stage)
        self.splitter.addWidget(self.today)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([900, 320])
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(Space.M)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        row.addWidget(self.splitter)

        self._names: Mapping[int, str] = {}
        self._attention = Attention()
        self._troubles = Troubles()
        self._somebody_at: float | None = None
        self.stage.banner.button.clicked.connect(self.retry_asked)

    def set_names(self, names: Mapping[int, str]) -> None:
        """The names to write at faces, by key."""
        self._names = dict(names)
        self.stage.clock.set_hint(INVITATION if names else NOBODY_ENROLLED)

    @Slot(object)
    def show_result(self, result: FrameResult) -> None:
        """Draw what recognition saw in its newest frame."""
        picture = self.stage.picture
        if picture is None:
            return
        height, width = picture.source.shape[:2]
        self.stage.show_labels(self._attention.update(result, self._names, (width, height)))
        if result.tracks:
            self._somebody_at = result.time_s
            self.stage.set_idle(False)
        elif self._somebody_at is None or result.time_s - self._somebody_at > IDLE_AFTER_S:
            self._somebody_at = None
            self.stage.set_idle(True)

    @Slot(object)
    def show_clocked(self, clocked: Clocked) -> None:
        """Greet somebody whose punch is stored, or say that it stands already."""
        outcome = clocked.outcome
        if isinstance(outcome, Recorded):
            self.today.add(line_of(PunchRecord(outcome.punch, outcome.person)))
        self._announce(card_for(outcome))

    @Slot(object)
    def show_rejected(self, rejection: Rejection) -> None:
        """Tell the person in focus, and nobody behind them, that they were not recognised."""
        if rejection.track_id != self._attention.focus:
            return
        if rejection.reason == "unknown":
            self._announce(unknown_card())
        else:
            names = [self._names[key] for key in rejection.candidates if key in self._names]
            self._announce(ambiguous_card(names))

    @Slot(object)
    def show_refused(self, refused: NotClocked) -> None:
        """Tell somebody that nothing was recorded, and why."""
        self._announce(refused_card(refused.message))

    def set_trouble(
        self, about: str, text: str, *, tone: str = "warning", remedy: str = ""
    ) -> None:
        """Say what is wrong with one part; an empty text means it is well again.

        Parameters
        ----------
        about : str
            Which part: ``database``, ``camera``, ``recognition``; one banner, in this order.
        text : str
            A sentence or two.
        tone : {"warning", "danger"}
            How it looks.
        remedy : str
            The label of a button that emits `retry_asked`.
        """
        self._troubles.set(about, text, tone, remedy)
        worst = self._troubles.worst()
        self.stage.say(worst.text, tone=worst.tone, button=worst.remedy)

    def clear_people(self) -> None:
        """Take the boxes away: what they were drawn from is over."""
        self.stage.show_labels(())
        self._somebody_at = None
        self.stage.set_idle(True)

    def tell_time(self, now: datetime) -> None:
        """Show this local time on the idle clock."""
        self.stage.clock.tell(now)

    def _announce(self, text: CardText) -> None:
        self.stage.add_card(text)
        self.punch_announced.emit(text.event)
