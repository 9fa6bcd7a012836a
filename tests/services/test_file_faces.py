"""The faces of a video: seen to its end, thinly; when it is of no use, why."""

from __future__ import annotations

import pytest

from attendance_app.services.examining import Refusal
from attendance_app.services.file_faces import CancelledError, faces_of_video
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import Frame, SourceBase
from tests.fakes import FakeFace, Script, ScriptedEngine, looks

ANA, EVA = looks(1), looks(2)


class Film(SourceBase):
    """A video of what a script shows."""

    live = False
    name = "film"
    frame_rate = 30.0

    def __init__(self, engine: ScriptedEngine, seconds: float) -> None:
        self._engine = engine
        self._frames = round(seconds * self.frame_rate)
        self.given = 0

    def open(self) -> None:
        self.given = 0

    def close(self) -> None:
        pass

    def read(self) -> Frame | None:
        if self.given >= self._frames:
            return None
        self.given += 1
        return self._engine.frame(self.given - 1)


def film(script: Script, seconds: float) -> tuple[ScriptedEngine, Film]:
    engine = ScriptedEngine(script)
    return engine, Film(engine, seconds)


def test_a_video_is_looked_at_about_ten_times_a_second() -> None:
    engine, video = film(lambda _: [FakeFace(ANA)], 2)
    faces, reason = faces_of_video(engine, video)
    assert reason == ""
    assert 16 <= engine.encoded == len(faces) <= 20


def test_the_whole_frame_is_searched_once_a_second_while_somebody_is_followed() -> None:
    engine, video = film(lambda _: [FakeFace(ANA)], 5)
    faces_of_video(engine, video)
    assert engine.searches <= 2 * 6  # for large faces first, then for hers


def test_somebody_who_joins_is_noticed_however_well_the_first_is_followed() -> None:
    second = FakeFace(EVA, Box(20, 20, 120, 120))
    engine, video = film(lambda s: [FakeFace(ANA), second] if s > 1 else [FakeFace(ANA)], 4)
    faces, reason = faces_of_video(engine, video)
    assert faces == []
    assert reason == Refusal.SEVERAL_FACES.sentence


def test_a_video_of_nobody_is_searched_more_and_more_thinly() -> None:
    engine, video = film(lambda _: [], 20)
    faces_of_video(engine, video)
    assert engine.searches < 3 * 60  # for large faces, for clear ones, then for small ones


def test_how_far_a_video_was_watched_is_told_each_second() -> None:
    seconds: list[float] = []
    faces_of_video(*film(lambda _: [FakeFace(ANA)], 3), watched=seconds.append)
    assert [round(one) for one in seconds] == [0, 1, 2]


def test_a_long_video_is_thinned_but_seen_to_its_end() -> None:
    """The person moves to the right, so that each face tells when it was seen."""
    engine, video = film(lambda s: [FakeFace(ANA, Box(100 + 8 * s, 100, 200 + 8 * s, 200))], 40)
    faces, _ = faces_of_video(engine, video)
    assert 30 <= len(faces) < 120
    assert faces[0].detection.box.left < 110
    assert faces[-1].detection.box.left > 400
    assert engine.searches + engine.follows < 300


@pytest.mark.parametrize(
    ("script", "said"),
    [
        (lambda _: [], Refusal.NO_FACE.sentence),
        (
            lambda _: [FakeFace(ANA), FakeFace(EVA, Box(20, 20, 120, 120))],
            Refusal.SEVERAL_FACES.sentence,
        ),
        (lambda s: [FakeFace(ANA if s < 1 else EVA)], "more than one person"),
        (lambda _: [FakeFace(ANA, blurred=True)], Refusal.TOO_BLURRED.sentence),
    ],
    ids=["nobody", "two at once", "one after the other", "blurred"],
)
def test_a_video_that_is_of_no_use_has_its_reason(script: Script, said: str) -> None:
    faces, reason = faces_of_video(*film(script, 2))
    assert faces == []
    assert said in reason


@pytest.mark.parametrize(("seen", "kept"), [([FakeFace(ANA)], True), ([], False)])
def test_a_video_that_stopped_early_is_used_and_its_reason_says_so(
    seen: list[FakeFace], kept: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Film, "shortfall", "It stopped.")
    faces, reason = faces_of_video(*film(lambda _: seen, 1))
    assert bool(faces) == kept
    assert reason == ("It stopped." if kept else f"{Refusal.NO_FACE.sentence} It stopped.")


def test_a_video_is_left_as_soon_as_it_is_cancelled() -> None:
    engine, video = film(lambda _: [FakeFace(ANA)], 5)
    with pytest.raises(CancelledError):
        faces_of_video(engine, video, lambda: video.given > 30)
    assert video.given <= 32
