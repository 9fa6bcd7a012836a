"""What the front desk says to people and asks of them: cards, keys, the PIN pad."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.punches import PressedKey, PunchMethod, PunchRecord
from attendance_app.services.front_desk import Identified, PinEntry, PinWanted
from attendance_app.ui.clocking_thread import Asked, Clocked, NotClocked
from attendance_app.ui.kiosk import pin_pad
from attendance_app.ui.kiosk.held_key import HeldKey
from attendance_app.ui.live.stage import Stage
from attendance_app.ui.live.wording import (
    CardText,
    Choice,
    ambiguous_card,
    card_for,
    kind_wanted_card,
    not_withdrawn_card,
    pin_wanted_card,
    pressed_words,
    refused_card,
    said_name,
    unknown_card,
)
from attendance_app.vision.sightings import Rejection, Sighting, TrackState, TrackView
from attendance_app.words import tr

_LOOK_ALIKE = "look_alike"


@dataclass(frozen=True, slots=True)
class DeskOptions:
    """How a front desk works.

    Attributes
    ----------
    touch_free : bool
        No buttons: badges instead of PINs.
    everyone : bool
        Everybody in view is clocked at once.
    sounds : bool
        Whether sounds are on at first.
    """

    touch_free: bool = False
    everyone: bool = False
    sounds: bool = True


class Dialogue(QObject):
    """Brings what the clock answers, what people press and what they are asked together.

    It greets nobody by itself: a greeting is made of the clock's answer, which comes after the
    commit. What it wants done it says by its signals.

    Parameters
    ----------
    stage : Stage
        Where it is shown.
    options : DeskOptions
    focused : callable
        The face attended to, as it was last seen.
    clock : Clock
        Dates what is pressed and entered.
    """

    announced = Signal(str)
    """An `Event` of `wording`, for sounds."""

    pin_entered = Signal(object)
    """A `PinEntry`, for the clocking thread."""

    kind_pressed = Signal(object, object)
    """An `Identified` and the `PressedKey`, for the clocking thread."""

    withdraw_asked = Signal(object)
    """The UUID of a punch that was somebody else's, for the clocking thread."""

    def __init__(
        self,
        stage: Stage,
        options: DeskOptions,
        focused: Callable[[], TrackView | None],
        clock: Clock = utc_now,
    ) -> None:
        super().__init__(stage)
        self._stage = stage
        self._options = options
        self._focused = focused
        self._clock = clock
        self._names: dict[int, str] = {}
        self._strict = False
        self._held = HeldKey()
        self._pad_key: PressedKey | None = None
        self._by_face: dict[int, Identified] = {}
        self._unheard: dict[int, Rejection] = {}
        self._let_go = QTimer(self)
        self._let_go.setInterval(500)
        self._let_go.timeout.connect(self._show_held)
        stage.cards.chosen.connect(self._choose)
        stage.pad.entered.connect(self._entered)
        stage.pad.closed.connect(self._pad_closed)
        stage.dock.pin_asked.connect(self.ask_pin)
        stage.dock.keys.pressed.connect(self._press)

    def set_names(self, names: dict[int, str]) -> None:
        """The names to ask by, by key."""
        self._names = names

    def set_strict(self, strict: bool) -> None:
        """Show the keys, or take them away: the policy of the day has changed."""
        self._strict = strict
        self._stage.dock.set_keys(strict)
        if not strict:
            self._held.forget()
            self._by_face.clear()
        self._show_held()

    def ask_pin(self, typed: str = "") -> None:
        """Open the PIN pad, if there are PINs here; `typed` was pressed before it was open."""
        if self._options.touch_free:
            return
        key = self._held.held(time.monotonic())
        said = ""
        if key is not None:
            said = tr("live", "{key}: enter your employee ID and PIN.")
            said = said.format(key=pressed_words(key))
        self._ask(pin_pad.Asked(), said=said)
        self._stage.pad.type(typed)
        # Typing takes longer than a key is held, and nobody else is to use it meanwhile.
        self._held.forget()
        self._pad_key = key
        self._show_held()

    def show_clocked(self, clocked: Clocked) -> None:
        """Greet somebody whose punch is stored, or say that it stands already."""
        self._answered(clocked.entry)
        if self._options.everyone and clocked.sighting is not None:
            self._stage.cards.remove_questions(of_track=clocked.sighting.track_id)
        else:
            self._stage.cards.remove_questions()
        self._say(card_for(clocked.outcome, touch_free=self._options.touch_free))

    def show_asked(self, asked: Asked) -> None:
        """Somebody is known, and a key or a PIN is missing."""
        if isinstance(asked.wanted, PinWanted):
            self._confirm(asked.wanted, asked.sighting)
            return
        known = asked.wanted.identified
        self._answered(asked.entry)
        if asked.sighting is not None:
            self._by_face[known.person.id] = known
        punch = self._held.know(known, time.monotonic())
        if punch is None:
            self._stage.cards.remove_questions()
            self._say(kind_wanted_card(known.person))
        else:
            self.kind_pressed.emit(*punch)
        self._show_held()

    def show_refused(self, refused: NotClocked) -> None:
        """Tell somebody that nothing was recorded, and why."""
        pad = self._stage.pad
        if pad.is_waiting_for(refused.entry):
            pad.refuse(refused.message, refused.seconds_left)
            self.announced.emit("refused")
        elif refused.entry is None:
            self._say(refused_card(refused.message))

    def show_withdrawn(self, _record: PunchRecord) -> None:
        """The punch counts no more: whoever it was not may clock in or out by PIN."""
        self._ask(
            pin_pad.Asked(reason="not_me"),
            said=tr("live", "That is undone. Clock in or out with your own employee ID and PIN."),
        )

    def show_not_withdrawn(self, sentence: str) -> None:
        """A punch could not be undone."""
        self._say(not_withdrawn_card(sentence))

    def show_rejected(self, rejection: Rejection) -> None:
        """Tell the person in focus, and nobody behind them, that they were not recognised."""
        self._unheard = {rejection.track_id: rejection, **self._unheard}
        while len(self._unheard) > 20:
            self._unheard.popitem()
        self.look()

    def look(self) -> None:
        """Somebody else may be attended to now: what they were to be told is told."""
        face = self._focused()
        rejection = self._unheard.pop(face.track_id, None) if face is not None else None
        if rejection is None:
            return
        touch_free = self._options.touch_free
        if rejection.reason == "unknown":
            card = unknown_card(touch_free=touch_free, track_id=rejection.track_id)
        else:
            people = {key: self._names.get(key, "") for key in rejection.candidates}
            known = {key: name for key, name in people.items() if name}
            card = ambiguous_card(known, touch_free=touch_free, track_id=rejection.track_id)
        self._stage.cards.remove_questions()
        self._say(card)

    def nobody(self) -> None:
        """Nobody is there any more: what was asked by a look is over."""
        self._by_face.clear()
        self._unheard.clear()
        self._stage.cards.remove_questions(of_faces=True)
        if self._is_asked_by_a_look():
            self._stage.pad.dismiss()

    def database_waits(self) -> None:
        """The database does not answer: whoever waits at the PIN pad is told."""
        self._stage.pad.unanswered()

    def _confirm(self, wanted: PinWanted, sighting: Sighting | None) -> None:
        person, touch_free = wanted.person, self._options.touch_free
        pad = self._stage.pad
        if pad.isVisible() and pad.asked.person_id == person.id:
            return  # they are at it
        in_use = pad.isVisible() and not self._is_asked_by_a_look()
        if touch_free or not person.has_pin or in_use:
            track_id = None if sighting is None else sighting.track_id
            self._say(pin_wanted_card(person, touch_free=touch_free, track_id=track_id))
            return
        self._ask_to_confirm(person.id, person.name, _LOOK_ALIKE)
        self.announced.emit("asked")

    def _is_asked_by_a_look(self) -> bool:
        """Whether the PIN pad opened by itself, and nobody has begun to type."""
        pad = self._stage.pad
        return pad.isVisible() and pad.asked.reason == _LOOK_ALIKE and pad.is_untouched

    def _ask_to_confirm(self, person_id: int, name: str, reason: str) -> None:
        sentence = tr("live", "{name}, please enter your PIN").format(name=said_name(name))
        self._ask(pin_pad.Asked(reason, person_id, sentence))

    def _ask(self, asked: pin_pad.Asked, *, said: str = "") -> None:
        self._stage.cards.remove_questions()
        self._stage.pad.ask(asked, said=said)
        self._stage.open_pad()

    def _choose(self, card: CardText, choice: Choice) -> None:
        self._stage.cards.remove(card)
        if choice.what == "withdraw" and choice.punch is not None:
            self.withdraw_asked.emit(choice.punch)
        elif choice.what == "confirm" and choice.person_id is not None:
            name = self._names.get(choice.person_id, choice.text)
            reason = "ambiguous" if card.event == "ambiguous" else _LOOK_ALIKE
            self._ask_to_confirm(choice.person_id, name, reason)
        else:
            self._ask(pin_pad.Asked())

    def _entered(self, entry: PinEntry) -> None:
        key = self._held.held(time.monotonic()) or self._pad_key
        self._held.forget()
        self._show_held()
        self.pin_entered.emit(replace(entry, pressed=key))

    def _answered(self, entry: UUID | None) -> None:
        """Close the pad if it waits for this; somebody else may be typing."""
        if self._stage.pad.is_waiting_for(entry):
            self._stage.pad.answered()

    def _pad_closed(self) -> None:
        self._pad_key = None

    def _press(self, key: PressedKey | None) -> None:
        now_s = time.monotonic()
        waiting = self._held.waiting(now_s)
        by_face = waiting is not None and waiting.method is PunchMethod.FACE
        if waiting is not None and by_face and self._key_in_focus() != waiting.person.id:
            # They have stepped aside, and whoever presses now is somebody else.
            self._held.forget()
        if key is not None and self._held.waiting(now_s) is None:
            self._know_who_stands_there(now_s)
        punch = self._held.press(key, now_s)
        if punch is not None:
            self._stage.cards.remove_questions()
            self.kind_pressed.emit(*punch)
        self._show_held()

    def _know_who_stands_there(self, now_s: float) -> None:
        """Somebody recognised earlier in this visit presses once more: in before, out now."""
        known = self._by_face.get(self._key_in_focus() or 0)
        if known is not None:
            fresh = replace(known, at=self._clock(), uuid=uuid4())
            self._held.forget()
            self._held.know(fresh, now_s)

    def _key_in_focus(self) -> int | None:
        face = self._focused()
        return None if face is None or face.state is not TrackState.ACCEPTED else face.key

    def _show_held(self) -> None:
        key = self._held.held(time.monotonic()) if self._strict else None
        self._stage.dock.keys.hold(key)
        if key is None:
            self._let_go.stop()
            self._stage.dock.say("")
            return
        words = pressed_words(key)
        if self._options.touch_free:
            said = tr("live", "{key}: now look at the camera, or hold up your badge.")
        else:
            said = tr("live", "{key}: now look at the camera, or use your PIN.")
        self._stage.dock.say(said.format(key=words))
        self._let_go.start()

    def _say(self, card: CardText) -> None:
        self._stage.add_card(card)
        self.announced.emit(card.event)
