"""The front desk with the real thread, services and database: what is asked before it is stored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import at
from front_desk import PIN, DeskRig
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from attendance_app.domain.errors import StorageError
from attendance_app.domain.punches import PressedKey
from attendance_app.ui.kiosk import pin_pad
from attendance_app.ui.kiosk.privacy import PrivacyDialog, privacy_notice
from attendance_app.ui.live.dialogue import DeskOptions
from attendance_app.ui.live.wording import CardText
from attendance_app.ui.theme import Space


@pytest.fixture
def desk(qtbot: QtBot, light: object, tmp_path: Path) -> Iterator[Callable[..., DeskRig]]:
    made: list[DeskRig] = []

    def make(*, strict: bool = False, options: DeskOptions | None = None) -> DeskRig:
        made.append(DeskRig(qtbot, tmp_path, strict=strict, options=options))
        return made[-1]

    yield make
    for one in made:
        one.close()


# Not me ------------------------------------------------------------------------------------


def test_not_me_voids_the_punch_and_lets_whoever_it_was_enter_their_pin(desk):
    one = desk()
    one.recognise(one.ana)
    one.wait_card("Good morning, Ana")
    assert one.punched() == [("Ana", "face", "in")]
    assert len(one.page.today.model.rows) == 1
    one.press_on_card("Not me / undo")
    pad = one.page.stage.pad
    one.wait(pad.isVisible)
    assert one.punched() == []
    assert one.page.today.model.rows == []
    assert "undone" in pad.message
    assert one.cards() == []
    one.enter("002", PIN)
    one.wait_card("Good morning, Eva")
    assert one.punched() == [("Eva", "pin", "in")]
    assert not pad.isVisible()


def test_not_me_stays_possible_as_long_as_the_card_does_and_says_so_when_it_is_too_late(desk):
    one = desk()
    one.recognise(one.ana)
    one.wait_card("Good morning, Ana")
    one.clock.advance(minutes=2)
    one.press_on_card("Not me / undo")
    one.wait_card("Not undone")
    assert one.punched() == [("Ana", "face", "in")]


# Whoever is not known for sure -------------------------------------------------------------


def test_between_two_people_nobody_is_guessed_and_the_one_who_knows_the_pin_is_clocked(desk):
    one = desk()
    one.reject("ambiguous", one.ana, one.eva)
    assert one.cards() == ["Ana or Eva?"]
    assert one.punched() == []
    one.press_on_card("Eva")
    assert one.page.stage.pad.title.text() == "Eva, please enter your PIN"
    assert not one.page.stage.pad.number.isVisible()
    one.enter("1470")
    one.wait(lambda: "not the right one" in one.page.stage.pad.message)
    assert one.punched() == []
    one.enter(PIN)
    one.wait_card("Good morning, Eva")
    assert one.punched() == [("Eva", "pin", "in")]


def test_an_unknown_face_is_offered_the_pin(desk):
    one = desk()
    one.reject("unknown")
    assert one.cards() == ["I don't know you yet"]
    one.press_on_card("Use my PIN")
    assert one.cards() == []
    one.enter("001", PIN)
    one.wait_card("Good morning, Ana")


def test_whoever_waited_behind_somebody_is_told_when_their_turn_comes(desk):
    """The pipeline says it once in a visit; they were not attended to then."""
    one = desk()
    one.stand(one.ana)
    one.page.show_rejected(_unknown(7, one))
    assert one.cards() == []
    one.reject("unknown")
    assert one.cards() == ["I don't know you yet"]


def test_who_has_a_double_is_not_clocked_by_the_face_alone(desk):
    one = desk()
    with one.database.write() as unit:
        unit.people.set_confirm_by_pin(one.ana.id, True)
    one.recognise(one.ana)
    pad = one.page.stage.pad
    one.wait(pad.isVisible)
    assert pad.title.text() == "Ana, please enter your PIN"
    assert one.punched() == []
    one.enter(PIN)
    one.wait_card("Good morning, Ana")
    assert one.punched() == [("Ana", "pin", "in")]


def test_who_has_a_double_takes_nobodys_pad_and_is_asked_beside_it(desk):
    one = desk(options=DeskOptions(everyone=True))
    with one.database.write() as unit:
        unit.people.set_confirm_by_pin(one.ana.id, True)
    one.page.dialogue.ask_pin("002")
    one.recognise(one.ana)
    one.wait_card("One more step, Ana")
    pad = one.page.stage.pad
    assert (pad.asked.person_id, pad.number.text()) == (None, "002")
    badge = one.badges.issue(one.eva.id)
    one.session.clocking.badge_seen(badge.token, one.clock())
    one.wait_card("Good morning, Eva")
    one.recognise(one.ana)
    one.wait_card("One more step, Ana")
    one.press_on_card("Use my PIN")
    assert pad.title.text() == "Ana, please enter your PIN"
    one.enter(PIN)
    one.wait_card("Good morning, Ana")


def test_a_pad_opened_by_a_look_goes_with_whoever_looked_unless_they_type(desk):
    one = desk()
    with one.database.write() as unit:
        unit.people.set_confirm_by_pin(one.ana.id, True)
    pad = one.page.stage.pad
    one.recognise(one.ana)
    one.wait(pad.isVisible)
    one.page.clear_people()
    assert not pad.isVisible()
    one.recognise(one.ana)
    one.wait(pad.isVisible)
    QTest.keyClicks(pad.pin, "2")
    one.page.clear_people()
    assert pad.isVisible()


def _unknown(track_id: int, one: DeskRig):
    from attendance_app.vision.sightings import Rejection

    return Rejection(track_id, "unknown", (), 3.0, one.clock(), 0.5, 3.0, 5.8)


# The PIN pad -------------------------------------------------------------------------------


def test_after_too_many_wrong_pins_the_seconds_count_down_and_somebody_else_may_try(desk):
    one = desk()
    one.page.dialogue.ask_pin()
    pad = one.page.stage.pad
    for attempt in range(5):
        one.enter(*(("001", "9630") if attempt == 0 else ("9630",)))
        one.wait(lambda: pad.number.isEnabled())
    assert "in 0:30" in pad.message
    QTest.keyClicks(pad.pin, PIN)
    assert not pad.ok.isEnabled()
    pad._second.timeout.emit()
    assert "in 0:29" in pad.message
    assert one.punched() == []
    pad.number.setFocus()
    pad.number.clear()
    QTest.keyClicks(pad.number, "002")
    assert pad.message == ""
    assert pad.ok.isEnabled()


def test_the_field_that_the_keys_type_into_shows_it(desk):
    one = desk()
    pad = one.page.stage.pad
    one.page.dialogue.ask_pin()
    assert (pad.number.property("inUse"), pad.pin.property("inUse")) == (True, False)
    pad.type("001")
    one.click(pad.ok)
    assert (pad.number.property("inUse"), pad.pin.property("inUse")) == (False, True)


def test_the_pad_shows_no_pin_and_nobodys_name_and_forgets_all_when_left_alone(desk):
    one = desk()
    one.page.dialogue.ask_pin()
    pad = one.page.stage.pad
    QTest.keyClicks(pad.number, "001")
    QTest.keyClick(pad.number, Qt.Key.Key_Return)
    QTest.keyClicks(pad.pin, PIN)
    assert PIN not in pad.pin.displayText()
    for _ in range(pin_pad.LEFT_ALONE_S):
        pad._second.timeout.emit()
    assert not pad.isVisible()
    assert (pad.number.text(), pad.pin.text()) == ("", "")
    one.page.dialogue.ask_pin()
    assert (pad.number.text(), pad.pin.text()) == ("", "")


def test_what_others_do_closes_nobodys_pad(desk):
    one = desk()
    badge = one.badges.issue(one.eva.id)
    one.page.dialogue.ask_pin("001")
    one.session.clocking.badge_seen(badge.token, one.clock())
    one.wait_card("Good morning, Eva")
    assert one.page.stage.pad.isVisible()
    assert one.page.stage.pad.number.text() == "001"


def test_keys_on_the_screen_type_number_and_pin_and_are_large_enough_for_a_finger(desk):
    one = desk()
    one.click(one.page.stage.dock.pin)
    pad = one.page.stage.pad

    def touch(text: str) -> None:
        for key in text:
            [button] = [
                b for b in pad.keyboard.findChildren(QPushButton)
                if b.isVisible() and b.accessibleName() == key
            ]  # fmt: skip
            one.click(button)

    touch("0071")
    one.click(next(b for (_, k), b in pad.keyboard.keys.items() if k == "\b" and b.isVisible()))
    pad.number.setText("001")
    one.click(pad.ok)
    touch(PIN)
    one.click(pad.ok)
    one.wait_card("Good morning, Ana")
    for button in one.page.findChildren(QPushButton):
        if button.isVisible():
            assert min(button.width(), button.height()) >= Space.TOUCH, button.accessibleName()


def test_a_digit_on_the_keyboard_opens_the_pad_with_it(desk):
    one = desk()
    QTest.keyClick(one.page, Qt.Key.Key_7)
    assert one.page.stage.pad.number.text() == "7"


def test_a_pin_entered_while_the_database_is_down_is_kept_and_stored_later(desk, monkeypatch):
    one = desk()
    real = one.clocking.punch
    broken = [StorageError("The disk is full.")]

    def punch(*given, **more):
        if broken:
            raise broken.pop()
        return real(*given, **more)

    monkeypatch.setattr(one.clocking, "punch", punch)
    one.page.dialogue.ask_pin()
    one.enter("001", PIN)
    one.wait(lambda: one.page.stage.banner.text == "The disk is full.")
    assert "is kept" in one.page.stage.pad.message
    one.clock.advance(minutes=3)
    one.wait_card("Good morning, Ana")
    [record] = one.counting()
    assert record.punch.instant == at("2026-03-02 08:57")
    one.wait(lambda: one.page.stage.banner.text == "")


# Keys --------------------------------------------------------------------------------------


def test_where_keys_are_pressed_a_look_alone_records_nothing_and_the_key_after_it_does(desk):
    one = desk(strict=True)
    one.recognise(one.ana)
    one.wait_card("Hello, Ana")
    assert one.punched() == []
    one.click(one.page.stage.dock.keys.buttons[PressedKey.OUT])
    one.wait_card("Goodbye, Ana")
    assert one.punched() == [("Ana", "face", "out")]
    assert one.cards() == ["Goodbye, Ana"]


def test_a_key_pressed_before_the_look_counts_for_the_next_person_and_for_nobody_after(desk):
    one = desk(strict=True)
    keys = one.page.stage.dock.keys
    one.click(keys.buttons[PressedKey.BREAK])
    assert "Break: now look at the camera" in one.page.stage.dock.said.text()
    one.recognise(one.ana)
    one.wait_card("Enjoy your break, Ana")
    [card] = one.page.stage.cards.texts()
    assert card.drawing == "break", "that of the key"
    assert not keys.buttons[PressedKey.BREAK].isChecked()
    one.recognise(one.eva)
    one.wait_card("Hello, Eva")
    assert one.punched() == [("Ana", "face", "out")]


def test_a_key_is_never_anothers(desk):
    """Ana was recognised and went; Eva, whom nobody has recognised yet, presses."""
    one = desk(strict=True)
    one.recognise(one.ana)
    one.wait_card("Hello, Ana")
    one.stand(one.eva, "searching")
    one.click(one.page.stage.dock.keys.buttons[PressedKey.OUT])
    one.recognise(one.eva)
    one.wait_card("Goodbye, Eva")
    assert one.punched() == [("Eva", "face", "out")]


def test_whoever_stays_at_the_desk_presses_again_without_being_seen_anew(desk):
    one = desk(strict=True)
    one.recognise(one.ana)
    one.wait_card("Hello, Ana")
    one.click(one.page.stage.dock.keys.buttons[PressedKey.IN])
    one.wait_card("Good morning, Ana")
    one.clock.advance(minutes=30)
    one.click(one.page.stage.dock.keys.buttons[PressedKey.OUT])
    one.wait_card("Goodbye, Ana")
    assert [f"{each.punch.local:%H:%M}" for each in one.counting()] == ["08:57", "09:27"]


def test_a_pin_needs_a_key_as_well(desk):
    one = desk(strict=True)
    one.page.dialogue.ask_pin()
    one.enter("001", PIN)
    one.wait_card("Hello, Ana")
    assert one.punched() == []
    one.click(one.page.stage.dock.keys.buttons[PressedKey.IN])
    one.wait_card("Good morning, Ana")
    assert one.punched() == [("Ana", "pin", "in")]


def test_a_key_pressed_before_the_pin_counts_however_long_typing_takes(desk, monkeypatch):
    one = desk(strict=True)
    one.click(one.page.stage.dock.keys.buttons[PressedKey.OUT])
    one.click(one.page.stage.dock.pin)
    assert "Out: enter" in one.page.stage.pad.message
    monkeypatch.setattr("attendance_app.ui.kiosk.held_key.HELD_S", 0.0)
    one.recognise(one.eva)
    one.wait_card("Hello, Eva")
    one.enter("001", PIN)
    one.wait_card("Goodbye, Ana")
    assert one.punched() == [("Ana", "pin", "out")]


# Without touch, badges ---------------------------------------------------------------------


def test_without_touch_there_is_no_button_and_the_card_says_who_can_undo(desk):
    one = desk(options=DeskOptions(touch_free=True))
    one.recognise(one.ana)
    one.wait_card("Good morning, Ana")
    [card] = one.page.stage.cards.texts()
    assert "reception" in card.note
    assert [b for b in one.page.stage.findChildren(QPushButton) if b.isVisible()] == []
    one.page.dialogue.ask_pin()
    assert not one.page.stage.pad.isVisible()
    one.reject("ambiguous", one.ana, one.eva)
    assert "badge" in one.page.stage.cards.texts()[-1].detail


def test_a_badge_clocks_and_one_that_is_no_good_is_told(desk):
    one = desk(options=DeskOptions(touch_free=True))
    badge = one.badges.issue(one.ana.id)
    one.session.clocking.badge_seen(badge.token, one.clock())
    one.wait_card("Good morning, Ana")
    assert one.punched() == [("Ana", "badge", "in")]
    one.badges.revoke(one.ana.id)
    one.session.clocking.badge_seen(badge.token, one.clock())
    one.wait_card("Not recorded")


# Troubles, privacy -------------------------------------------------------------------------


def test_a_clock_that_was_set_is_told_until_somebody_says_it_is_right(desk):
    one = desk()
    one.conductor._tick()
    one.clock.advance(seconds=90)
    one.conductor._tick()
    assert one.page.stage.banner.text == ""
    one.clock.advance(hours=1)
    one.conductor._tick()
    assert "put forward by 1:01 h" in one.page.stage.banner.text
    one.click(one.page.stage.banner.button)
    assert one.page.stage.banner.text == ""
    one.conductor._tick()
    one.steady_s += 600
    one.conductor._tick()
    assert "put back by 0:10 h" in one.page.stage.banner.text


def test_at_the_kiosk_nobody_is_asked_whether_the_clock_is_right(desk):
    one = desk()
    one.page.set_kiosk(True)
    one.conductor._tick()
    one.clock.advance(hours=1)
    one.conductor._tick()
    assert "put forward" in one.page.stage.banner.text
    assert not one.page.stage.banner.button.isVisible()
    one.clock.advance(hours=-1)
    one.conductor._tick()
    assert one.page.stage.banner.text == ""


def test_where_everybody_is_clocked_at_once_nobodys_undo_goes_before_its_time(desk):
    one = desk(options=DeskOptions(everyone=True))
    for number in range(5):
        one.page.stage.add_card(CardText("in", "in", f"Good morning, {number}"))
    assert len(one.cards()) == 5


def test_without_a_camera_the_pin_is_asked_for_and_works(desk):
    one = desk()
    one.page.set_trouble("camera", "The camera was unplugged.", tone="danger")
    one.page.set_camera_works(False)
    assert "by PIN" in one.page.stage.clock.hint
    one.page.dialogue.ask_pin()
    one.enter("001", PIN)
    one.wait_card("Good morning, Ana")


def test_the_notice_says_what_is_kept_and_the_sites_own_words_take_its_place(desk, qtbot: QtBot):
    words = privacy_notice()
    for wanted in ("kept", "how long", "ask", "refuse", "PIN"):
        assert wanted in words
    assert privacy_notice("  Ours.\n") == "Ours."
    one = desk()
    one.page.set_notice("Ours.")
    one.click(one.page.stage.dock.notice)
    [dialog] = one.page.findChildren(PrivacyDialog)
    assert dialog.words.text() == "Ours."
    dialog.accept()


def test_in_the_kiosk_nobody_sees_who_else_was_here(desk):
    one = desk()
    assert one.page.today.isVisible()
    one.page.set_kiosk(True)
    assert not one.page.today.isVisible()
    assert one.page.stage.dock.lock.isVisible()
    one.page.set_kiosk(False)
    assert one.page.today.isVisible()
    assert not one.page.stage.dock.lock.isVisible()


def test_early_and_late_are_said_in_words():
    from attendance_app.domain.punctuality import Punctuality, PunctualityKind
    from attendance_app.ui.live.wording import punctuality_words

    def said(kind: PunctualityKind, **by: float) -> str:
        return punctuality_words(Punctuality(kind, timedelta(**by)))

    assert said(PunctualityKind.LATE, minutes=12, seconds=59) == "12 minutes late"
    assert said(PunctualityKind.EARLY, minutes=5) == "5 minutes early"
    assert said(PunctualityKind.EARLY, seconds=61) == "1 minute early"
    assert said(PunctualityKind.ON_TIME) == "on time"
    assert said(PunctualityKind.LATE, minutes=75) == "1:15 h late"
    assert said(PunctualityKind.LEFT_EARLY, minutes=20) == "20 minutes before the end"
    assert said(PunctualityKind.OVERTIME, minutes=2) == "2 minutes past the end"
