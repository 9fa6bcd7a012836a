"""What the front desk is made of: turns, held keys, the clock watch, labels, badges, the gate."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from builders import SetClock, at
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from scripted import START, frame, result, sighting, track

from attendance_app.domain.clock_watch import ClockWatch, steady_clock
from attendance_app.domain.errors import StorageError, WrongSecretError
from attendance_app.domain.people import Person
from attendance_app.domain.punches import PressedKey, PunchMethod
from attendance_app.services.front_desk import Identified
from attendance_app.ui.badge_thread import BadgeThread, HeldBadges
from attendance_app.ui.kiosk.gate import KioskGate
from attendance_app.ui.kiosk.held_key import HELD_S, WAITS_S, HeldKey
from attendance_app.ui.live.label_places import Wish, label_places
from attendance_app.ui.live.turns import WAITS_S as TURN_WAITS_S
from attendance_app.ui.live.turns import Turns
from attendance_app.ui.sounds import FILES, Sounds, sound_file
from attendance_app.ui.tasks import TaskRunner
from attendance_app.vision.faces import Box
from attendance_app.vision.mailbox import Mailbox

SIZE = (640, 480)
MIDDLE = Box(260, 160, 380, 300)
ASIDE = Box(20, 160, 140, 300)
FAR = Box(300, 200, 325, 230)
ANA, EVA = 1, 2


# Turns -------------------------------------------------------------------------------------


def standing(*people: tuple[int, Box]):
    return [track(key, "accepted", key, box=box) for key, box in people]


def keys(given) -> list[int]:
    return [one.key for one in given.sightings]


def test_only_who_is_attended_to_is_clocked_and_the_others_when_their_turn_comes():
    turns = Turns()
    both = [replace(sighting(ANA), confirmed_s=0.0), replace(sighting(EVA), confirmed_s=0.0)]
    first = turns.take(result(standing((ANA, MIDDLE), (EVA, ASIDE)), sightings=both), SIZE)
    assert (first.focus, keys(first)) == (ANA, [ANA])
    later = turns.take(result(standing((ANA, ASIDE), (EVA, MIDDLE)), time_s=3.0), SIZE)
    assert keys(later) == [EVA]
    assert later.sightings[0].taken_at == START + timedelta(seconds=3), "of their turn"
    again = turns.take(result(standing((EVA, MIDDLE)), time_s=3.1), SIZE)
    assert keys(again) == []


def test_who_only_passes_behind_somebody_is_never_clocked():
    turns = Turns()
    turns.take(result(standing((ANA, MIDDLE), (EVA, ASIDE)), sightings=[sighting(EVA)]), SIZE)
    turns.take(result(standing((ANA, MIDDLE)), time_s=1.0), SIZE)
    after = 1.5 + TURN_WAITS_S
    assert keys(turns.take(result(time_s=after), SIZE)) == []
    assert keys(turns.take(result(standing((EVA, MIDDLE)), time_s=after + 1), SIZE)) == []


def test_who_stands_too_far_away_is_clocked_when_they_have_come_near():
    turns = Turns()
    assert keys(turns.take(result(standing((ANA, FAR)), sightings=[sighting(ANA)]), SIZE)) == []
    assert keys(turns.take(result(standing((ANA, MIDDLE)), time_s=1.0), SIZE)) == [ANA]


def test_where_everybody_is_clocked_all_are_at_once():
    turns = Turns(everyone=True)
    both = [sighting(ANA), sighting(EVA)]
    given = turns.take(result(standing((ANA, MIDDLE), (EVA, ASIDE)), sightings=both), SIZE)
    assert keys(given) == [ANA, EVA]


# Keys --------------------------------------------------------------------------------------


def known(key: int = ANA) -> Identified:
    return Identified(Person(key, "001", "Ana"), PunchMethod.FACE, at("2026-03-02 08:57"))


def test_a_key_and_a_person_come_together_once_in_either_order():
    held, ana = HeldKey(), known()
    assert held.press(PressedKey.OUT, 0.0) is None
    assert held.know(ana, 1.0) == (ana, PressedKey.OUT)
    assert held.know(known(EVA), 2.0) is None, "the key is used"
    punch = held.press(PressedKey.IN, 4.0)
    assert punch is not None
    assert (punch[0].person.id, punch[1]) == (EVA, PressedKey.IN)
    assert punch[0].at == at("2026-03-02 08:57") + timedelta(seconds=2), "when it was pressed"


def test_a_key_is_let_go_and_a_person_forgotten_after_a_while():
    held = HeldKey()
    held.press(PressedKey.OUT, 0.0)
    assert held.held(HELD_S - 0.1) is PressedKey.OUT
    assert held.know(known(), HELD_S) is None
    assert held.press(PressedKey.IN, HELD_S + WAITS_S) is None
    held.press(None, HELD_S + WAITS_S)
    assert held.held(HELD_S + WAITS_S) is None


# The clock ---------------------------------------------------------------------------------


def test_a_clock_that_is_set_is_noticed_also_in_many_small_steps_and_sleep_is_none():
    watch, wall = ClockWatch(), SetClock(at("2026-03-02 08:00"))
    assert not watch.look(wall(), 0.0)
    assert not watch.look(wall.advance(hours=9), 9 * 3600.0), "asleep, with both clocks going on"
    for step in range(3):
        watch.look(wall.advance(seconds=51), 9 * 3600.0 + step)
    assert watch.jump == timedelta(seconds=151)
    watch.accept()
    assert not watch.look(wall.advance(seconds=1), 9 * 3600.0 + 4)
    assert watch.look(wall.advance(minutes=-5), 9 * 3600.0 + 4) == timedelta(minutes=-5)


def test_summer_time_is_no_jump():
    zone, watch = ZoneInfo("Europe/Berlin"), ClockWatch()
    before = datetime(2026, 3, 29, 1, 30, tzinfo=zone)
    assert not watch.look(before, 0.0)
    assert not watch.look(datetime(2026, 3, 29, 3, 30, tzinfo=zone), 3600.0)


def test_the_steady_clock_goes_on():
    assert steady_clock() <= steady_clock()


# Labels ------------------------------------------------------------------------------------

VIEW = QRectF(0, 0, 800, 600)


@given(
    st.lists(
        st.tuples(
            st.integers(-50, 820), st.integers(-50, 620), st.integers(20, 300), st.integers(60, 400)
        ),
        max_size=8,
    )
)
def test_a_label_is_whole_in_view_and_over_no_other(faces):
    hidden = QRectF(200, 400, 400, 150)
    wishes = [
        Wish(QRectF(left, top, side, side), QSizeF(width, 28)) for left, top, side, width in faces
    ]
    places = [place for place in label_places(wishes, VIEW, [hidden]) if place is not None]
    for i, place in enumerate(places):
        assert VIEW.contains(place)
        assert not place.intersects(hidden)
        assert not any(place.intersects(other) for other in places[:i])


def test_one_label_is_below_its_face_and_that_of_a_face_at_the_lower_edge_above_it():
    below, above = (
        label_places([Wish(QRectF(300, top, 100, 100), QSizeF(80, 28))], VIEW)[0]
        for top in (200, 490)
    )
    assert below is not None
    assert above is not None
    assert below.top() > 300
    assert above.bottom() < 490


def test_a_face_that_is_hidden_is_not_named_elsewhere():
    wish = Wish(QRectF(300, 200, 100, 100), QSizeF(80, 28))
    assert label_places([wish], VIEW, [QRectF(280, 190, 200, 200)]) == [None]
    assert label_places([wish], VIEW, [QRectF(280, 290, 200, 100)]) != [None]


# Badges ------------------------------------------------------------------------------------


def test_a_badge_that_is_held_for_seconds_is_one_and_shown_again_another():
    held = HeldBadges()
    assert held.is_new("ATT1:A", 0.0)
    assert [held.is_new("ATT1:A", t / 4) for t in range(1, 40)] == [False] * 39
    assert held.is_new("ATT1:B", 10.0)
    assert held.is_new("ATT1:A", 20.0)


def test_badges_are_looked_for_only_where_there_are_some():
    box: Mailbox = Mailbox()
    asked, seen = threading.Event(), threading.Event()
    told: list[str] = []

    def read(_pixels):
        asked.set()
        return "ATT1:A"

    def on_badge(text, _at):
        told.append(text)
        seen.set()

    thread = BadgeThread(box, read, on_badge)
    thread.start()
    box.put(frame(0))
    assert not asked.wait(0.05)
    thread.want(True)
    while not seen.wait(0.01):
        box.put(frame(1))
    for _ in range(3):
        box.put(frame(2))
    assert thread.stop()
    assert told == ["ATT1:A"]


# Leaving -----------------------------------------------------------------------------------


class Access:
    """An admin password, or none, or a database that does not answer."""

    def __init__(self, password: str = "", *, broken: bool = False) -> None:
        self.password = password
        self.broken = broken

    def has_admin_password(self) -> bool:
        if self.broken:
            raise StorageError("The disk is full.")
        return bool(self.password)

    def check_admin(self, password: str) -> None:
        if password != self.password:
            raise WrongSecretError("This is not the admin password. Try again.")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def test_where_no_password_was_set_everybody_may_leave(qtbot: QtBot, window, tasks: TaskRunner):
    left: list[bool] = []
    gate = KioskGate(window, Access(), tasks)
    gate.ask(lambda: left.append(True))
    qtbot.waitUntil(lambda: left == [True])
    assert gate.dialog is None


def test_only_the_password_leaves_the_kiosk(qtbot: QtBot, window, tasks: TaskRunner):
    left: list[bool] = []
    gate = KioskGate(window, Access("open sesame"), tasks)
    gate.ask(lambda: left.append(True))
    gate.ask(lambda: left.append(False))
    qtbot.waitUntil(lambda: gate.dialog is not None)
    dialog = gate.dialog
    assert dialog is not None
    assert not dialog.leave.isEnabled()
    qtbot.keyClicks(dialog.password, "open")
    dialog.leave.click()
    qtbot.waitUntil(lambda: "not the admin password" in dialog.refusal)
    assert left == []
    for key in "open sesame".replace(" ", ""):
        next(b for (_, k), b in dialog.keyboard.keys.items() if k == key).click()
    assert dialog.password.text() == "opensesame"
    dialog.password.setText("open sesame")
    dialog.leave.click()
    qtbot.waitUntil(lambda: left == [True])


def test_while_the_database_does_not_answer_nobody_leaves(qtbot: QtBot, window, tasks: TaskRunner):
    left: list[bool] = []
    gate = KioskGate(window, Access(broken=True), tasks)
    gate.ask(lambda: left.append(True))
    qtbot.waitUntil(lambda: gate.dialog is not None)
    assert gate.dialog is not None
    assert gate.dialog.refusal == "The disk is full."
    gate.dialog.reject()
    assert left == []


# Sounds ------------------------------------------------------------------------------------


def test_every_event_has_a_sound_and_in_out_and_refusal_differ():
    files = {event: sound_file(event).read_bytes() for event in FILES}
    assert len({files["in"], files["out"], files["refused"], files["asked"]}) == 4
    assert all(sound[:4] == b"RIFF" for sound in files.values())


def test_sounds_are_played_in_order_unless_turned_off_and_a_broken_one_is_silence(qapp):
    played: list[str] = []
    done = threading.Semaphore(0)

    def play(file: Path) -> None:
        played.append(file.stem)
        done.release()
        if file.stem == "refused":
            raise OSError("no loudspeaker")

    sounds = Sounds(play_file=play)
    for event in ("in", "out", "unknown"):
        sounds.play(event)
        assert done.acquire(timeout=5)
    sounds.play("in")
    sounds.set_on(False)
    sounds.play("out")
    assert sounds.close()
    assert played == ["in", "out", "refused"]
