"""The threads together: the order in which they start, and that none outlives the session."""

from __future__ import annotations

import threading
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted import (
    START,
    ScriptedEngine,
    ScriptedPipeline,
    ScriptedSource,
    empty_gallery,
    result,
    sighting,
    track,
)

from attendance_app.ui.live.conductor import STUCK, Conductor
from attendance_app.ui.live.live_page import LivePage
from attendance_app.ui.recognition_thread import RecognitionParts
from attendance_app.ui.session import Session
from attendance_app.vision.decision import DecisionPolicy, Level
from attendance_app.vision.frames import SourceError


class Rig:
    """A session over scripted parts."""

    def __init__(self, source: ScriptedSource) -> None:
        self.source = source
        self.asked_to_load = threading.Event()
        self.may_load = threading.Event()
        self.may_load.set()
        self.script = lambda given: result(index=given.index, time_s=given.time_s)
        self.clocked: list[int] = []
        desk = SimpleNamespace(
            sighted=lambda _, seen: self.clocked.append(seen.key), rejected=lambda *_: None
        )
        parts = RecognitionParts(
            self._load,  # type: ignore[arg-type]
            lambda _: ScriptedPipeline(lambda given: self.script(given)),
            empty_gallery,
        )
        self.session = Session(source, parts, desk, mirrored=False)  # type: ignore[arg-type]

    def _load(self) -> ScriptedEngine:
        self.asked_to_load.set()
        self.may_load.wait(5)
        return ScriptedEngine()


@pytest.fixture
def rig(qtbot: QtBot):
    made: list[Rig] = []

    def make(**given) -> Rig:
        made.append(Rig(ScriptedSource(**given)))
        return made[-1]

    yield make
    for one in made:
        one.may_load.set()
        assert one.session.stop()


def test_a_camera_shows_its_picture_while_the_engine_loads(qtbot: QtBot, rig):
    one = rig(live=True)
    one.may_load.clear()
    one.session.start()
    qtbot.waitUntil(lambda: one.session.capture.frames > 2)


def test_a_recording_begins_when_the_engine_is_ready(qtbot: QtBot, rig):
    """Else the seconds of loading would be missing from a clip that has few more."""
    one = rig(live=False)
    one.may_load.clear()
    one.session.start()
    qtbot.waitUntil(one.asked_to_load.is_set)
    QApplication.processEvents()
    assert one.source.opened == 0
    one.may_load.set()
    qtbot.waitUntil(lambda: one.session.capture.frames > 2)


def test_what_was_seen_last_is_stored_before_the_end(qtbot: QtBot, rig):
    one = rig()
    one.script = lambda given: result(
        [track(1, "accepted", given.index)], sightings=[sighting(given.index)], index=given.index
    )
    one.session.start()
    qtbot.waitUntil(lambda: len(one.clocked) > 3)
    seen = one.session.recognition
    assert one.session.stop()
    assert len(one.clocked) == seen.frames_seen
    assert one.source.closed


def test_a_session_that_never_started_can_be_stopped(rig):
    assert rig().session.stop()


def conduct(qtbot: QtBot, one: Rig) -> tuple[LivePage, dict[str, str]]:

    page = LivePage()
    qtbot.addWidget(page)
    page.show()
    said: dict[str, str] = {}
    page.conductor = Conductor(  # type: ignore[attr-defined]
        one.session, page, said.__setitem__, lambda: START
    )
    one.session.start()
    return page, said


def test_when_nothing_is_looked_at_any_more_the_boxes_go(qtbot: QtBot, rig):

    one = rig()
    one.script = lambda given: result([track()], index=given.index, time_s=given.time_s)
    page, _ = conduct(qtbot, one)
    qtbot.waitUntil(lambda: bool(page.stage.labels))
    assert not page.stage.idle
    one.source.end()
    qtbot.waitUntil(lambda: page.stage.labels == ())
    qtbot.waitUntil(lambda: page.stage.idle)
    assert page.stage.banner.text == "Scripted camera has ended."


def test_a_recording_that_stopped_early_is_told_in_the_banner(
    qtbot: QtBot, rig, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(ScriptedSource, "shortfall", "It stopped at 1.3 s of 3.6 s.")
    one = rig(live=False)
    page, _ = conduct(qtbot, one)
    one.source.end()
    qtbot.waitUntil(lambda: page.stage.banner.text == "It stopped at 1.3 s of 3.6 s.")


def test_a_camera_that_cannot_be_opened_is_told_in_the_banner(qtbot: QtBot, rig):
    one = rig(live=False)

    def refuse() -> None:
        raise SourceError("The file cannot be read. Choose another one.")

    one.source.open = refuse
    page, said = conduct(qtbot, one)
    qtbot.waitUntil(
        lambda: page.stage.banner.text == "The file cannot be read. Choose another one."
    )
    assert said["camera"] == "The file cannot be read. Choose another one."


def test_an_engine_that_hangs_is_told_in_the_banner(
    qtbot: QtBot, rig, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("attendance_app.ui.live.conductor.STUCK_AFTER_S", 0.05)
    one = rig()
    go = threading.Event()
    one.script = lambda _: (go.wait(5), result())[1]
    page, _ = conduct(qtbot, one)
    qtbot.waitUntil(lambda: page.stage.banner.text == STUCK)
    go.set()
    one.script = lambda _: result()
    qtbot.waitUntil(lambda: page.stage.banner.text == "")


def test_another_camera_takes_over_and_the_first_is_closed_before(qtbot: QtBot, rig) -> None:
    one = rig(live=True)
    heard: list[object] = []
    one.session.capture_changed.connect(heard.append)
    one.session.start()
    qtbot.waitUntil(lambda: one.session.capture.frames > 0)
    first, second = one.source, ScriptedSource(live=True)
    third = ScriptedSource(live=True)
    one.session.change_source(second, mirrored=True)
    one.session.change_source(third, mirrored=False)
    qtbot.waitUntil(lambda: one.session.capture.frames > 0)
    assert (first.closed, second.opened, second.closed, third.opened) == (1, 1, 1, 1)
    assert one.session.source is third
    qtbot.waitUntil(lambda: getattr(heard[-1], "state", "") == "running")
    assert "ended" not in [getattr(status, "state", "") for status in heard]


def test_a_window_that_closes_while_the_camera_is_changed_leaves_no_thread(qtbot, rig) -> None:
    one = rig(live=True)
    one.session.start()
    one.session.change_source(ScriptedSource(live=True), mirrored=True)
    assert one.session.stop()
    one.session.change_source(ScriptedSource(live=True), mirrored=True)  # too late: ignored


def test_a_level_holds_from_the_next_frame_on(qtbot: QtBot, rig) -> None:
    one = rig(live=True)
    made: list[ScriptedPipeline] = []
    parts = one.session.recognition._parts
    one.session.recognition._parts = replace(
        parts, new_pipeline=lambda engine: made.append(parts.new_pipeline(engine)) or made[-1]
    )
    one.session.start()
    qtbot.waitUntil(lambda: bool(made))
    policy = DecisionPolicy.of(Level.STRICT)
    one.session.recognition.set_policy(policy)
    qtbot.waitUntil(lambda: getattr(made[0], "policy", None) == policy)
