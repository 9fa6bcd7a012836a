"""The live page: whom it attends to, what it says, and what it never says."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from builders import at
from pytestqt.qtbot import QtBot
from scripted import ENGINE_ID, frame, result, sighting, track

from attendance_app.domain.people import Person
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.services.clocking import AlreadyRecorded, Recorded
from attendance_app.ui.clocking_thread import Clocked, NotClocked
from attendance_app.ui.feed_thread import fitted_picture
from attendance_app.ui.live.attention import Attention
from attendance_app.ui.live.live_page import LivePage
from attendance_app.ui.live.wording import ambiguous_card, card_for, hours
from attendance_app.vision.faces import Box
from attendance_app.vision.quality import QualityProblem
from attendance_app.vision.sightings import Rejection, TrackState, TrackView

ANA = Person(1, "0017", "Ana")
SIZE = (640, 480)
MIDDLE = Box(260, 160, 380, 300)
ASIDE = Box(20, 160, 140, 300)
FAR = Box(300, 200, 325, 230)


def punch(when: str = "2026-03-02 08:57", kind: PunchKind = PunchKind.IN) -> Punch:
    return Punch(
        UUID(int=1), ANA.id, at(when), "Europe/Berlin", 60, kind, PunchMethod.FACE, "desk",
        sequence=1,
    )  # fmt: skip


def recorded(worked: timedelta | None = None, **given) -> Clocked:
    return Clocked(sighting(ANA.id), Recorded(punch(**given), ANA, worked))


@pytest.fixture
def page(qtbot: QtBot):
    made = LivePage(card_s=0.2)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    made.set_names({ANA.id: "Ana", 2: "Eva"})
    made.today.show_day(date(2026, 3, 2), [])
    made.stage.show_picture(fitted_picture(frame(), 640, 480, mirrored=False))
    return made


# Attention ---------------------------------------------------------------------------------


def words(attention: Attention, tracks, time_s: float = 0.0) -> list[str]:
    return [
        label.text for label in attention.update(result(tracks, time_s=time_s), {1: "Ana"}, SIZE)
    ]


def test_the_largest_centred_face_is_attended_to_and_the_others_wait():
    tracks = [track(1, box=ASIDE), track(2, box=MIDDLE)]
    assert words(Attention(), tracks) == ["Wait, please", ""]


def test_attention_stays_while_two_stand_alike():
    """It would flicker from one to the other with every frame."""
    attention = Attention()
    left, right = Box(200, 160, 300, 280), Box(340, 160, 445, 285)
    words(attention, [track(1, box=left), track(2, box=Box(600, 0, 640, 40))])
    assert words(attention, [track(1, box=left), track(2, box=right)])[0] == ""


def test_a_face_too_far_away_is_asked_to_come_closer_unless_somebody_is_nearer():
    attention = Attention()
    assert words(attention, [track(1, box=FAR)]) == [""]
    assert words(attention, [track(1, box=FAR)], 1.0) == ["Come closer"]
    assert attention.focus is None
    assert words(attention, [track(1, box=FAR), track(2, box=MIDDLE)], 1.1)[0] == "Wait, please"


def test_a_name_is_written_once_recognition_is_sure():
    assert words(Attention(), [track(1, "accepted", 1)]) == ["Ana"]
    assert words(Attention(), [track(1, "searching", 1)]) == [""]


def test_somebody_known_but_not_in_focus_has_a_name_too():
    tracks = [track(1, "accepted", 1, box=ASIDE), track(2, box=MIDDLE)]
    assert words(Attention(), tracks) == ["Ana, wait, please", ""]


def test_who_has_been_clocked_waits_for_nothing_any_more():
    tracks = (track(1, "accepted", 1, box=ASIDE), track(2, box=MIDDLE))
    labels = Attention().update(result(tracks), {1: "Ana"}, SIZE, served={1})
    assert [label.text for label in labels] == ["Ana", ""]


def test_states_are_told_in_words():
    assert words(Attention(), [track(1, "unknown")]) == ["I don't know you yet"]
    assert words(Attention(), [track(1, "ambiguous", 1, runner_up=2)]) == [
        "I am not sure who you are"
    ]


def blurred() -> TrackView:
    return TrackView(1, MIDDLE, TrackState.SEARCHING, None, None, (QualityProblem.TOO_BLURRED,))


def test_who_hides_the_face_is_asked_to_show_it_if_that_lasts():
    hidden = TrackView(1, MIDDLE, TrackState.SEARCHING, None, None, covered=True)
    attention = Attention()
    said = [words(attention, [hidden], time_s) for time_s in (0.0, 1.0, 2.5)]
    assert said == [[""], [""], ["Uncover your face, please"]]


def test_a_hint_is_given_only_for_what_lasts():
    attention = Attention()
    assert words(attention, [blurred()], 0.0) == [""]
    assert words(attention, [blurred()], 0.5) == [""]
    assert words(attention, [blurred()], 1.0) == ["Hold still for a moment"]
    assert words(attention, [track(1)], 1.1) == [""]
    assert words(attention, [blurred()], 1.2) == [""]


# Words -------------------------------------------------------------------------------------


def test_the_card_greets_by_the_time_of_day_and_tells_kind_time_and_week():
    card = card_for(recorded(timedelta(hours=6, minutes=12, seconds=59)).outcome)
    assert (card.headline, card.kind, card.detail) == (
        "Good morning, Ana",
        "IN 08:57",
        "6:12 this week",
    )


@pytest.mark.parametrize(
    ("when", "kind", "headline"),
    [
        ("2026-03-02 12:00", PunchKind.IN, "Good afternoon, Ana"),
        ("2026-03-02 18:00", PunchKind.IN, "Good evening, Ana"),
        ("2026-03-02 03:00", PunchKind.IN, "Good evening, Ana"),
        ("2026-03-02 17:02", PunchKind.OUT, "Goodbye, Ana"),
    ],
)
def test_greetings(when, kind, headline):
    assert card_for(recorded(when=when, kind=kind).outcome).headline == headline


def test_a_repetition_says_that_the_earlier_punch_stands():
    card = card_for(AlreadyRecorded(punch(), ANA))
    assert (card.event, card.headline, card.kind) == (
        "already",
        "Already recorded, Ana",
        "IN 08:57",
    )


def test_two_candidates_are_asked_for_and_never_guessed():
    card = ambiguous_card({1: "Ana", 2: "Eva"})
    assert card.headline == "Ana or Eva?"
    assert [(one.text, one.person_id) for one in card.choices] == [
        ("Ana", 1),
        ("Eva", 2),
        ("Neither", None),
    ]
    for unsure in ({1: "Ana"}, {1: "Ana", 2: "Ana"}):
        assert ambiguous_card(unsure).headline == "I am not sure who you are"


def test_hours_beyond_a_day():
    assert hours(timedelta(hours=38, minutes=5)) == "38:05"


# The page ----------------------------------------------------------------------------------


def test_a_punch_shows_a_card_a_line_and_an_event(qtbot: QtBot, page: LivePage):
    with qtbot.waitSignal(page.punch_announced) as told:
        page.show_clocked(recorded())
    assert told.args == ["in"]
    assert [card.headline for card in page.stage.cards.texts()] == ["Good morning, Ana"]
    assert [line.name for line in page.today.model.rows] == ["Ana"]
    assert page.today.summary.endswith("1 in now, 1 seen today")


def test_a_card_goes_away_by_itself(qtbot: QtBot, page: LivePage):
    page.show_clocked(recorded())
    qtbot.waitUntil(lambda: page.stage.cards.texts() == [])
    assert not page.stage.cards.isVisible()


def test_being_recognised_alone_greets_nobody(page: LivePage):
    """The greeting comes from the clock's answer, after the commit."""
    page.show_result(result([track(1, "accepted", 1)], sightings=[sighting(1)]))
    assert page.stage.cards.texts() == []
    assert page.today.model.rows == []


def test_a_repetition_adds_no_line(qtbot: QtBot, page: LivePage):
    with qtbot.waitSignal(page.punch_announced) as told:
        page.show_clocked(Clocked(sighting(1), AlreadyRecorded(punch(), ANA)))
    assert told.args == ["already"]
    assert page.today.model.rows == []


def test_a_refusal_is_told_with_its_reason(page: LivePage):
    page.show_refused(NotClocked(sighting(1), "This person is no longer employed here."))
    [card] = page.stage.cards.texts()
    assert (card.headline, card.detail) == (
        "Not recorded",
        "This person is no longer employed here.",
    )


def rejection(track_id: int, reason: str = "unknown") -> Rejection:
    pair = (1, 2) if reason == "ambiguous" else ()
    return Rejection(track_id, reason, pair, 3.0, frame().taken_at, 0.5, 3.0, 5.8)  # type: ignore[arg-type]


def test_a_stranger_in_focus_is_told_so(page: LivePage):
    page.show_result(result([track(1, "unknown")]))
    page.show_rejected(rejection(1))
    assert [card.headline for card in page.stage.cards.texts()] == ["I don't know you yet"]


def test_a_stranger_behind_somebody_is_not(page: LivePage):
    page.show_result(result([track(1, "unknown", box=ASIDE), track(2, box=MIDDLE)]))
    page.show_rejected(rejection(1))
    assert page.stage.cards.texts() == []


def test_two_candidates_are_asked_by_name(page: LivePage):
    page.show_result(result([track(1, "ambiguous", 1, runner_up=2)]))
    page.show_rejected(rejection(1, "ambiguous"))
    assert [card.headline for card in page.stage.cards.texts()] == ["Ana or Eva?"]


def test_the_clock_comes_back_when_nobody_is_there_and_wakes_on_a_face(page: LivePage):
    assert page.stage.idle
    page.show_result(result([track(1)], time_s=1.0))
    assert not page.stage.idle
    page.show_result(result(time_s=3.0))
    assert not page.stage.idle
    page.show_result(result(time_s=8.0))
    assert page.stage.idle


def test_every_trouble_is_told_the_worst_first_and_those_with_a_remedy_have_a_button(
    page: LivePage,
):
    page.set_trouble("recognition", "The models are damaged.", remedy="Try again")
    page.set_trouble("database", "The disk is full.", tone="danger")
    banner = page.stage.banner
    assert banner.text == "The disk is full.\nThe models are damaged."
    asked: list[str] = []
    page.remedy_asked.connect(asked.append)
    banner.button.click()
    assert asked == ["recognition"]
    page.set_trouble("database", "")
    assert banner.text == "The models are damaged."
    page.set_trouble("recognition", "")
    assert not banner.isVisible()


def test_a_page_without_people_says_what_to_do_first(page: LivePage):
    page.set_names({})
    assert "Nobody is enrolled yet" in page.stage.clock.hint


def test_no_score_is_ever_shown(qtbot: QtBot, page: LivePage):
    """Neither distance nor percentage: the kiosk says a name or that it is not sure."""
    page.show_result(result([track(1, "accepted", 1)], sightings=[sighting(1)]))
    page.show_clocked(recorded(timedelta(hours=1)))
    shown = [label.text for label in page.stage.labels]
    for card in page.stage.cards.texts():
        shown += [card.headline, card.kind, card.detail]
    assert not any("%" in text or "0.2" in text for text in shown)
    assert ENGINE_ID.name not in " ".join(shown)


def test_five_people_at_once_get_the_newest_three_cards(page: LivePage):
    for _ in range(5):
        page.show_clocked(recorded())
    assert len(page.stage.cards.texts()) == 3
    assert len(page.today.model.rows) == 5
