"""The pipeline by script: one sighting per visit, of the right person, whatever happens in view."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import numpy as np
import pytest

from attendance_app.vision.faces import Box
from attendance_app.vision.gallery import Gallery, GalleryError
from attendance_app.vision.pipeline import (
    FrameResult,
    Pipeline,
    PipelineOptions,
    Rejection,
    Sighting,
    TrackState,
)
from attendance_app.vision.quality import QualityProblem
from attendance_app.vision.scoring import shipped
from tests.fakes import ENGINE, STARTED, FakeFace, Script, ScriptedEngine, looks, photo, resembling

ANA, EVA, IDA = 1, 2, 3
ECONOMY = PipelineOptions(encode_every_frame=False)
LEFT, RIGHT = Box(100, 160, 200, 260), Box(400, 160, 500, 260)


def enrolled(*keys: int) -> Gallery:
    vectors = [photo(looks(key), 50 + i, 0.15) for key in keys for i in range(4)]
    repeated = np.repeat(np.array(keys, np.int64), 4)
    return Gallery(repeated, np.reshape(vectors, (-1, 128)).astype(np.float32), ENGINE)


def ana(box: Box = LEFT, **flaws: bool) -> FakeFace:
    return FakeFace(looks(ANA), box, **flaws)


def eva(box: Box = RIGHT, **flaws: bool) -> FakeFace:
    return FakeFace(looks(EVA), box, **flaws)


def played(
    script: Script,
    seconds: float,
    gallery: Gallery | None = None,
    *,
    options: PipelineOptions | None = None,
    frame_rate: float = 30,
) -> list[FrameResult]:
    engine = ScriptedEngine(script)
    people = enrolled(ANA, EVA, IDA) if gallery is None else gallery
    pipeline = Pipeline(engine, people, options)
    times = np.arange(0, seconds, 1 / frame_rate)
    return [pipeline.process(engine.frame(i, time_s=float(t))) for i, t in enumerate(times)]


def sightings(results: Iterable[FrameResult]) -> list[Sighting]:
    return [one for result in results for one in result.sightings]


def rejections(results: Iterable[FrameResult]) -> list[Rejection]:
    return [one for result in results for one in result.rejections]


def test_somebody_who_stands_there_is_sighted_once_and_soon() -> None:
    results = played(lambda t: [ana()] if t >= 0.5 else [], 20)
    (sighting,) = sightings(results)
    assert sighting.key == ANA
    assert sighting.first_seen_s == pytest.approx(0.5, abs=0.15)
    assert 0.2 <= sighting.confirmed_s - sighting.first_seen_s <= 0.3
    assert sighting.confirmed_s <= 0.5 + 0.7
    assert sighting.taken_at == STARTED + timedelta(seconds=sighting.confirmed_s)
    assert sighting.frames >= 5
    assert sighting.distance < 0.2
    assert sighting.margin is not None
    assert rejections(results) == []


def test_a_view_shows_the_face_and_the_name_once_it_is_sure() -> None:
    results = played(lambda _: [ana()], 1)
    states = [result.tracks[0].state for result in results]
    assert states[0] is TrackState.SEARCHING
    assert states[-1] is TrackState.ACCEPTED
    assert results[-1].tracks[0].box == LEFT
    assert results[-1].tracks[0].key == ANA
    assert {result.tracks[0].track_id for result in results} == {results[0].tracks[0].track_id}


@pytest.mark.parametrize("frame_rate", [5, 10, 15, 60])
def test_slow_and_fast_cameras_sight_too(frame_rate: float) -> None:
    (sighting,) = sightings(played(lambda _: [ana()], 3, frame_rate=frame_rate))
    assert sighting.key == ANA
    assert sighting.frames >= 5


def test_a_computer_that_needs_seconds_for_a_frame_sights_too_and_searches_seldom() -> None:
    """Were faces forgotten from one frame to the next, every frame would be searched."""
    engine = ScriptedEngine(lambda t: [ana()] if t < 20 else [eva(LEFT)])
    pipeline = Pipeline(engine, enrolled(ANA, EVA), ECONOMY)
    results = [pipeline.process(engine.frame(i, time_s=1.7 * i)) for i in range(24)]
    assert [one.key for one in sightings(results)] == [ANA, EVA]
    assert engine.follows >= 20


def test_after_a_long_time_without_frames_nobody_is_where_they_were() -> None:
    engine = ScriptedEngine(lambda _: [ana()])
    pipeline = Pipeline(engine, enrolled(ANA))
    before = [pipeline.process(engine.frame(i, time_s=i / 30)) for i in range(30)]
    after = [pipeline.process(engine.frame(30 + i, time_s=30 + i / 30)) for i in range(30)]
    assert len(sightings(before)) == len(sightings(after)) == 1


def test_nobody_in_view_is_nothing() -> None:
    results = played(lambda _: [], 2)
    assert all(not result.tracks for result in results)
    assert sightings(results) == []


def test_nobody_enrolled_makes_everybody_unknown() -> None:
    results = played(lambda _: [ana()], 4, Gallery.empty(ENGINE))
    assert sightings(results) == []
    assert [one.reason for one in rejections(results)] == ["unknown"]


def test_two_side_by_side_are_both_sighted_once() -> None:
    results = played(lambda _: [ana(), eva()], 8)
    assert sorted(one.key for one in sightings(results)) == [ANA, EVA]
    assert len(results[-1].tracks) == 2


def test_somebody_who_joins_is_sighted_within_a_second_and_the_first_not_again() -> None:
    results = played(lambda t: [ana(), eva()] if t >= 2 else [ana()], 6)
    first, second = sightings(results)
    assert (first.key, second.key) == (ANA, EVA)
    assert second.confirmed_s <= 2 + 1.0


@pytest.mark.parametrize("away_s", [0.3, 2.0, 8.0])
def test_a_turned_back_or_a_short_absence_is_the_same_visit(away_s: float) -> None:
    results = played(lambda t: [ana(found=not 2 <= t < 2 + away_s)], 12)
    assert [one.key for one in sightings(results)] == [ANA]
    assert rejections(results) == []


def test_a_blurred_face_for_long_is_the_same_visit() -> None:
    results = played(lambda t: [ana(blurred=2 <= t < 20)], 24)
    assert [one.key for one in sightings(results)] == [ANA]


def test_somebody_who_has_left_is_sighted_again() -> None:
    results = played(lambda t: [ana()] if t < 2 or t >= 14 else [], 16)
    first, second = sightings(results)
    assert first.key == second.key == ANA
    assert second.first_seen_s >= 14


def test_how_long_counts_as_left_is_a_setting() -> None:
    options = PipelineOptions(leave_s=3)
    results = played(lambda t: [ana()] if t < 2 or t >= 6 else [], 8, options=options)
    assert len(sightings(results)) == 2


@pytest.mark.parametrize("options", [PipelineOptions(), ECONOMY], ids=["all", "economy"])
def test_two_who_swap_places_at_once_keep_their_own_names(options: PipelineOptions) -> None:
    def swapped(t: float) -> list[FakeFace]:
        return [ana(LEFT), eva(RIGHT)] if t < 2 else [ana(RIGHT), eva(LEFT)]

    results = played(swapped, 6, options=options)
    assert sorted(one.key for one in sightings(results)) == [ANA, EVA]
    names = {track.box: track.key for track in results[-1].tracks}
    assert names == {RIGHT: ANA, LEFT: EVA}


@pytest.mark.parametrize(
    ("options", "unnoticed_s"),
    [(PipelineOptions(), 0.1), (ECONOMY, ECONOMY.verify_every_s + 0.1)],
    ids=["all", "economy"],
)
def test_a_stranger_in_the_place_of_somebody_sighted_does_not_inherit_the_name(
    options: PipelineOptions, unnoticed_s: float
) -> None:
    stranger = looks(77)
    script: Script = lambda t: [ana()] if t < 2 else [FakeFace(stranger, LEFT)]  # noqa: E731
    results = played(script, 8, options=options)
    assert [one.key for one in sightings(results)] == [ANA]
    late = [
        track for result in results for track in result.tracks if result.time_s > 2 + unnoticed_s
    ]
    assert all(track.key is None for track in late)
    assert [one.reason for one in rejections(results)] == ["unknown"]


def test_a_swap_before_the_decision_mixes_nobody() -> None:
    """Three frames of the one, then the other in the same place: only the other is sighted."""
    results = played(lambda t: [ana()] if t < 0.09 else [eva(LEFT)], 3)
    (sighting,) = sightings(results)
    assert sighting.key == EVA
    assert sighting.first_seen_s >= 0.09


@pytest.mark.parametrize("options", [PipelineOptions(), ECONOMY], ids=["all", "economy"])
def test_a_look_alike_in_the_place_of_somebody_sighted_gets_their_own_sighting(
    options: PipelineOptions,
) -> None:
    alike = resembling(looks(ANA), looks(9), 0.33)
    two = np.stack([looks(ANA), alike])
    people = Gallery(np.array([ANA, EVA]), two, ENGINE)

    def script(t: float) -> list[FakeFace]:
        return [FakeFace(looks(ANA) if t < 2 else alike, LEFT, noise=0.1)]

    results = played(script, 5, people, options=options)
    assert [one.key for one in sightings(results)] == [ANA, EVA]


def test_a_stranger_is_told_once_after_about_three_seconds() -> None:
    results = played(lambda _: [FakeFace(looks(77), LEFT)], 20)
    assert sightings(results) == []
    (rejection,) = rejections(results)
    assert rejection.reason == "unknown"
    assert rejection.candidates == ()
    assert rejection.time_s == pytest.approx(3, abs=0.3)
    assert results[60].tracks[0].state is TrackState.SEARCHING
    assert results[-1].tracks[0].state is TrackState.UNKNOWN


def test_a_stranger_who_turns_away_and_back_is_not_told_again() -> None:
    script: Script = lambda t: [FakeFace(looks(77), LEFT, found=not 5 <= t < 9)]  # noqa: E731
    assert len(rejections(played(script, 20))) == 1


def test_a_stranger_as_near_as_the_nearest_of_a_camera_is_never_sighted() -> None:
    """Half a minute of scoring 4.8 with a person, where 5.5 is asked; single frames reach 5.8."""
    stranger = resembling(looks(ANA), looks(8), 0.28)
    results = played(lambda _: [FakeFace(stranger, LEFT)], 30)
    assert sightings(results) == []


def test_one_lucky_frame_of_a_stranger_sights_nobody() -> None:
    lucky = resembling(looks(ANA), looks(77), 0.05)
    stranger = resembling(looks(ANA), looks(77), 0.32)

    def script(t: float) -> list[FakeFace]:
        return [FakeFace(lucky if 1.0 <= t < 1.03 else stranger, LEFT, noise=0.02)]

    assert sightings(played(script, 6)) == []


def test_two_too_close_are_reported_once_and_never_guessed() -> None:
    between = resembling(looks(ANA), looks(EVA), 0.1)
    alike = resembling(looks(ANA), looks(EVA), 0.2)
    people = Gallery(np.array([ANA, EVA, IDA]), np.stack([looks(ANA), alike, looks(IDA)]), ENGINE)
    results = played(lambda _: [FakeFace(between, LEFT, noise=0.1)], 8, people)
    assert sightings(results) == []
    (rejection,) = rejections(results)
    assert rejection.reason == "ambiguous"
    assert sorted(rejection.candidates) == [ANA, EVA]
    assert 1 <= rejection.time_s <= 2
    view = results[-1].tracks[0]
    assert view.state is TrackState.AMBIGUOUS
    assert {view.key, view.runner_up} == {ANA, EVA}


def test_somebody_told_unknown_who_comes_nearer_is_still_sighted() -> None:
    far = resembling(looks(ANA), looks(60), 0.40)

    def script(t: float) -> list[FakeFace]:
        return [FakeFace(far if t < 4 else looks(ANA), LEFT)]

    results = played(script, 8)
    assert [one.reason for one in rejections(results)] == ["unknown"]
    assert [one.key for one in sightings(results)] == [ANA]


@pytest.mark.parametrize(
    ("face", "problem"),
    [
        (ana(blurred=True), QualityProblem.TOO_BLURRED),
        (ana(Box(-40, 160, 60, 260)), QualityProblem.CUT_OFF),
    ],
    ids=["blurred", "cut off"],
)
def test_an_unusable_face_counts_for_nothing_and_says_why(
    face: FakeFace, problem: QualityProblem
) -> None:
    results = played(lambda _: [face], 6)
    assert sightings(results) == []
    assert rejections(results) == []
    assert problem in results[-1].tracks[0].problems


def test_somebody_who_walks_by_quickly_is_followed_and_sighted_once() -> None:
    def walking(t: float) -> list[FakeFace]:
        x = 20 + 180 * t
        return [ana(Box(x, 160, x + 80, 240))] if x < 540 else []

    results = played(walking, 4)
    assert [one.key for one in sightings(results)] == [ANA]
    assert len({track.track_id for result in results for track in result.tracks}) == 1


def test_five_faces_are_all_followed_and_sighted() -> None:
    boxes = [Box(10 + 125 * i, 160, 90 + 125 * i, 240) for i in range(5)]
    people = enrolled(1, 2, 3, 4, 5)
    results = played(
        lambda _: [FakeFace(looks(i + 1), box) for i, box in enumerate(boxes)], 2, people
    )
    assert sorted(one.key for one in sightings(results)) == [1, 2, 3, 4, 5]
    assert len(results[-1].tracks) == 5


def test_a_known_face_is_looked_for_again_in_every_frame_and_seldom_everywhere() -> None:
    engine = ScriptedEngine(lambda _: [ana()])
    pipeline = Pipeline(engine, enrolled(ANA))
    for i in range(60):
        pipeline.process(engine.frame(i))
    assert engine.follows == 59
    assert engine.searches <= 5
    assert engine.encoded == 60


def test_without_encoding_every_frame_accepted_people_are_verified_now_and_then() -> None:
    engine = ScriptedEngine(lambda t: [ana()] if t < 2 else [eva(LEFT)])
    pipeline = Pipeline(engine, enrolled(ANA, EVA), ECONOMY)
    results = [pipeline.process(engine.frame(i)) for i in range(120)]
    assert [one.key for one in sightings(results)] == [ANA, EVA]
    assert engine.encoded < 50


@pytest.mark.parametrize("gone", [True, False], ids=["out of sight", "jumped"])
def test_whoever_may_have_taken_an_accepted_ones_place_is_compared_at_once(gone: bool) -> None:
    """Out of sight for one frame, or farther on than anybody walks in a thirtieth of a second."""
    aside = Box(LEFT.left + 50, LEFT.top, LEFT.right + 50, LEFT.bottom)

    def script(t: float) -> list[FakeFace]:
        if t < 1:
            return [ana()]
        return [] if gone and t < 1.03 else [eva(LEFT if gone else aside)]

    engine = ScriptedEngine(script)
    pipeline = Pipeline(engine, enrolled(ANA, EVA), replace(ECONOMY, verify_every_s=60))
    results = [pipeline.process(engine.frame(i)) for i in range(60)]
    assert [one.key for one in sightings(results)] == [ANA, EVA]
    assert sightings(results)[1].confirmed_s < 1.4


def test_somebody_covered_whom_quick_looks_overlook_is_found_within_a_second_of_coming() -> None:
    results = played(lambda t: [ana(covered=True)] if t >= 17 else [], 20)
    (sighting,) = sightings(results)
    assert 17 < sighting.first_seen_s <= 18


def test_between_verifications_an_accepted_face_is_only_followed() -> None:
    engine = ScriptedEngine(lambda _: [ana()])
    pipeline = Pipeline(engine, enrolled(ANA), ECONOMY)
    results = [pipeline.process(engine.frame(i)) for i in range(150)]
    assert engine.follows == 149
    assert engine.encoded < 20
    assert {track.problems for result in results for track in result.tracks} == {()}
    assert results[-1].tracks[0].quality > 0


def test_a_stranger_who_stays_is_compared_less_often_and_named_when_it_is_somebody_after_all() -> (
    None
):
    engine = ScriptedEngine(lambda t: [FakeFace(looks(99), LEFT)] if t < 10 else [ana()])
    pipeline = Pipeline(engine, enrolled(ANA, EVA), ECONOMY)
    results = [pipeline.process(engine.frame(i)) for i in range(300)]
    assert [one.reason for one in rejections(results)] == ["unknown"]
    assert 90 + 60 <= engine.encoded <= 90 + 90
    results = [pipeline.process(engine.frame(i)) for i in range(300, 360)]
    (sighting,) = sightings(results)
    assert sighting.key == ANA
    assert sighting.confirmed_s < 11


def test_a_face_that_is_gone_is_not_shown_where_it_was() -> None:
    results = played(lambda t: [ana()] if t < 1 else [], 1.3)
    assert results[29].tracks
    assert not results[-1].tracks


def test_somebody_enrolled_while_in_view_is_sighted_then() -> None:
    engine = ScriptedEngine(lambda _: [ana()])
    pipeline = Pipeline(engine, enrolled(EVA))
    before = [pipeline.process(engine.frame(i)) for i in range(120)]
    pipeline.replace_gallery(enrolled(ANA, EVA))
    after = [pipeline.process(engine.frame(i)) for i in range(120, 150)]
    assert [one.reason for one in rejections(before)] == ["unknown"]
    assert [one.key for one in sightings(after)] == [ANA]


def test_somebody_removed_while_in_view_loses_the_name_at_once() -> None:
    engine = ScriptedEngine(lambda _: [ana()])
    pipeline = Pipeline(engine, enrolled(ANA, EVA))
    for i in range(30):
        pipeline.process(engine.frame(i))
    pipeline.replace_gallery(enrolled(EVA))
    after = [pipeline.process(engine.frame(i)) for i in range(30, 60)]
    assert all(track.key is None for result in after for track in result.tracks)
    assert sightings(after) == []


def test_a_camera_that_begins_its_clock_anew_sights_nobody_again() -> None:
    engine = ScriptedEngine(lambda _: [ana()])
    pipeline = Pipeline(engine, enrolled(ANA))
    first = [pipeline.process(engine.frame(i)) for i in range(60)]
    again = [pipeline.process(engine.frame(i)) for i in range(60)]
    assert len(sightings(first)) == 1
    assert sightings(again) == []


@pytest.mark.parametrize(
    ("seen_before", "present", "punches"),
    [(True, set(), 1), (False, {ANA}, 0), (False, set(), 1), (True, {ANA}, 1)],
)
def test_a_pause_for_enrolling_is_nobodys_leaving(
    seen_before: bool, present: set[int], punches: int
) -> None:
    """Who was in view before the pause, or has posed during it, is not clocked by its end."""
    engine = ScriptedEngine(lambda t: [ana()] if seen_before or t >= 60 else [])
    pipeline = Pipeline(engine, enrolled(ANA, EVA))
    before = [pipeline.process(engine.frame(i, time_s=i / 30)) for i in range(60)]
    pipeline.resume(60.0, present)
    after = [pipeline.process(engine.frame(60 + i, time_s=60 + i / 30)) for i in range(60)]
    assert len(sightings(before + after)) == punches


def test_who_has_posed_is_sighted_after_leaving_and_coming_back() -> None:
    engine = ScriptedEngine(lambda t: [ana()] if t < 2 or t >= 14 else [])
    pipeline = Pipeline(engine, enrolled(ANA, EVA))
    pipeline.resume(0.0, {ANA})
    results = [pipeline.process(engine.frame(i, time_s=i / 30)) for i in range(480)]
    (sighting,) = sightings(results)
    assert sighting.confirmed_s > 14


def test_a_restart_is_for_another_source() -> None:
    engine = ScriptedEngine(lambda _: [ana()])
    pipeline = Pipeline(engine, enrolled(ANA))
    for i in range(30):
        pipeline.process(engine.frame(i))
    pipeline.restart()
    assert len(sightings(pipeline.process(engine.frame(i)) for i in range(30))) == 1


def test_another_engines_gallery_is_refused_and_the_present_one_stays() -> None:
    engine = ScriptedEngine(lambda _: [ana()])
    other = replace(ENGINE, version="another")
    foreign = Gallery.empty(other, replace(shipped(ENGINE), engine=other))
    with pytest.raises(GalleryError, match="cannot be compared"):
        Pipeline(engine, foreign)
    pipeline = Pipeline(engine, enrolled(ANA))
    with pytest.raises(GalleryError, match="cannot be compared"):
        pipeline.replace_gallery(foreign)
    assert len(sightings(pipeline.process(engine.frame(i)) for i in range(30))) == 1
    assert pipeline.engine_id == ENGINE


def test_the_same_frames_give_the_same_results() -> None:
    def busy(t: float) -> list[FakeFace]:
        return [ana(), eva(found=int(t * 10) % 3 != 0)]

    assert played(busy, 5) == played(busy, 5)
