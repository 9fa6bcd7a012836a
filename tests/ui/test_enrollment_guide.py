"""Guided capture: what is advised, when a picture is taken, and that no pose is ever required."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from attendance_app.services.examining import Refusal
from attendance_app.ui.enrollment import guide
from attendance_app.ui.enrollment.guide import Considered, GuideState
from attendance_app.ui.enrollment.looks import HeadTurn, Look, Pose, nose_drop
from attendance_app.ui.enrollment.wording import Tone
from attendance_app.vision.faces import Box, Detection, EncodedFace

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)
BOX = Box(260, 160, 380, 280)
POINTS = np.array([[350, 200], [330, 200], [290, 200], [310, 200], [320, 233]], np.float32)


def look(
    time_s: float,
    *,
    yaw: float = 0.0,
    drop: float = 0.55,
    quality: float = 0.8,
    moved: float = 0.0,
    refusal: Refusal | None = None,
) -> Look:
    """A usable look, or a refused one."""
    if refusal is not None:
        return Look(time_s, NOW, refusal, None if refusal is Refusal.NO_FACE else BOX)
    face = EncodedFace(
        Detection(BOX, 1.0, "hog"),
        POINTS + np.float32(moved),
        np.ones(128, np.float32),
        quality,
    )
    return Look(time_s, NOW, None, BOX, face, HeadTurn(yaw, drop))


class Person:
    """Stands before the camera, ten looks a second."""

    def __init__(self) -> None:
        self.state = GuideState()
        self.kept: list[tuple[Pose | None, Look]] = []
        self.time_s = 0.0
        self.considered: Considered | None = None

    def holds(self, seconds: float, **how: float | Refusal | None) -> Person:
        """Look so for a while."""
        for _ in range(round(seconds * 10)):
            self.time_s += 0.1
            asked = self.state.pose
            self.considered = guide.consider(self.state, look(self.time_s, **how))  # type: ignore[arg-type]
            self.state = self.considered.state
            if self.considered.keep is not None:
                self.kept.append((asked, self.considered.keep))
        return self

    @property
    def words(self) -> str:
        assert self.considered is not None
        return self.considered.advice.words

    @property
    def poses(self) -> list[Pose | None]:
        return [pose for pose, _ in self.kept]


@pytest.fixture
def person() -> Person:
    return Person()


def test_a_whole_round_takes_each_pose_once_and_asks_for_glasses_by_hand(person: Person):
    person.holds(2)
    person.holds(2, yaw=20)
    person.holds(2, yaw=-20)
    person.holds(2, drop=0.45)
    assert person.poses == [Pose.STRAIGHT, Pose.LEFT, Pose.RIGHT, Pose.UP]
    assert person.state.pose is Pose.GLASSES
    person.holds(5)
    assert len(person.kept) == 4, "glasses cannot be seen: only the button takes that picture"
    person.state = guide.ask(person.state)
    person.holds(0.2)
    assert person.poses[-1] is Pose.GLASSES
    assert person.state.pose is None


def test_nothing_is_taken_before_the_pose_was_held(person: Person):
    person.holds(0.5)
    assert not person.kept
    assert person.considered is not None
    assert 0 < person.considered.advice.held < 1
    person.holds(0.5)
    assert len(person.kept) == 1


def test_a_head_that_moves_is_not_taken(person: Person):
    for step in range(20):
        person.holds(0.1, moved=20.0 * (step % 2))
    assert not person.kept


def test_the_best_of_the_looks_held_is_kept(person: Person):
    person.holds(0.2, quality=0.4).holds(0.2, quality=0.9).holds(0.6, quality=0.5)
    assert [kept.face.quality for _, kept in person.kept if kept.face] == [0.9]


def test_slow_computers_wait_for_three_looks():
    state = GuideState()
    for number, time_s in enumerate((1.0, 2.0, 3.0)):
        considered = guide.consider(state, look(time_s))
        state = considered.state
        assert (considered.keep is not None) == (number == 2)


@pytest.mark.parametrize("refusal", list(Refusal))
def test_every_refusal_is_told_in_words_and_breaks_the_holding(person: Person, refusal: Refusal):
    person.holds(0.5).holds(0.1, refusal=refusal)
    assert person.words
    assert person.state.hold is None
    person.holds(0.4)
    assert not person.kept


def test_whichever_side_comes_first_the_next_is_the_other(person: Person):
    """Some cameras mirror their picture, and some people confuse left and right."""
    person.holds(2).holds(2, yaw=-20)
    assert person.poses == [Pose.STRAIGHT, Pose.LEFT]
    person.holds(2, yaw=-20)
    assert person.words == "Now to the other side."
    person.holds(2, yaw=20)
    assert person.poses[-1] is Pose.RIGHT


def test_turns_count_from_how_the_person_looks_straight_ahead(person: Person):
    """A camera that stands to the side sees everybody turned."""
    person.holds(2, yaw=12).holds(3, yaw=18)
    assert person.poses == [Pose.STRAIGHT]
    assert person.words == "Keep the eyes on the camera and turn slowly."
    person.holds(1, yaw=20)
    assert person.words == "A little further."
    person.holds(2, yaw=27)
    assert person.poses == [Pose.STRAIGHT, Pose.LEFT]


def test_a_pose_that_takes_long_is_asked_less_of(person: Person):
    person.holds(5, yaw=25)
    assert person.words == "Turn back to the middle."
    person.holds(3, yaw=25)
    assert person.poses == [Pose.STRAIGHT]
    person.state = guide.skip(guide.skip(person.state))
    person.holds(4, drop=0.50)
    assert person.state.pose is Pose.UP
    person.holds(5, drop=0.50)
    assert person.poses[-1] is Pose.UP


def test_every_pose_can_be_skipped(person: Person):
    for _ in Pose:
        person.state = guide.skip(person.state)
    assert person.state.pose is None
    assert guide.skip(person.state).pose is None
    person.holds(3)
    assert not person.kept
    assert guide.prompt(person.state) == "That is enough"


def test_take_picture_takes_what_is_usable_whatever_the_pose(person: Person):
    person.state = guide.ask(replace(person.state, pose=Pose.UP))
    person.holds(0.1, yaw=30)
    assert person.poses == [Pose.UP]
    assert Pose.UP in person.state.taken


def test_take_picture_waits_a_moment_for_a_usable_look_then_gives_up(person: Person):
    person.state = guide.ask(person.state)
    person.holds(2, refusal=Refusal.TOO_DARK).holds(0.1, yaw=30)
    assert len(person.kept) == 1
    person.state = guide.ask(person.state)
    person.holds(4, refusal=Refusal.TOO_DARK).holds(0.3, yaw=30)
    assert len(person.kept) == 1


def test_after_a_picture_there_is_time_to_read_what_is_next(person: Person):
    person.holds(0.7)
    assert person.poses == [Pose.STRAIGHT]
    person.holds(0.8, yaw=20)
    assert person.considered is not None
    assert person.considered.advice.tone is Tone.TAKEN
    assert len(person.kept) == 1


def test_retake_asks_for_that_pose_and_then_goes_on(person: Person):
    person.holds(2).holds(2, yaw=20)
    person.state = guide.again(person.state, Pose.STRAIGHT)
    assert person.state.pose is Pose.STRAIGHT
    person.holds(2)
    assert person.state.pose is Pose.RIGHT


def test_a_source_that_starts_anew_does_not_stop_the_capture(person: Person):
    """A camera plugged in again counts its seconds from zero."""
    person.time_s = 1000.0
    person.holds(2)
    person.time_s = 0.0
    person.holds(2.5, yaw=20)
    assert person.poses == [Pose.STRAIGHT, Pose.LEFT]


def test_the_nose_drops_less_in_a_raised_head_and_tilting_changes_nothing():
    assert nose_drop(POINTS) == pytest.approx(33 / 60)
    raised = POINTS.copy()
    raised[4, 1] -= 10
    assert nose_drop(raised) < nose_drop(POINTS)
    angle = np.deg2rad(20)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    assert nose_drop((POINTS @ turn.T).astype(np.float32)) == pytest.approx(33 / 60, abs=1e-4)
    assert nose_drop(np.zeros((5, 2), np.float32)) == 0


def test_how_far_the_head_has_turned_is_told_until_it_is_far_enough():
    person = Person().holds(1.0).holds(1.5, yaw=4.0)
    assert person.considered is not None
    assert person.considered.advice.turned == pytest.approx(4 / guide.TURN_DEG)
    person.holds(0.3, yaw=0.0)
    assert person.considered.advice.turned == 0.0
    person = Person()
    person.state = replace(GuideState(), pose=Pose.UP, straight=HeadTurn(0.0, 0.55))
    person.holds(0.3, drop=0.55 - guide.RAISE / 2)
    assert person.considered is not None
    assert person.considered.advice.turned == pytest.approx(0.5)
