"""The engine's thread: newest frame, nothing lost that matters, and failures it survives."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted import (
    ScriptedEngine,
    ScriptedPipeline,
    empty_gallery,
    frame,
    result,
    sighting,
    track,
)

from attendance_app.domain.errors import StorageError
from attendance_app.ui import recognition_thread
from attendance_app.ui.recognition_thread import (
    RecognitionParts,
    RecognitionState,
    RecognitionThread,
)
from attendance_app.vision.frames import VisionError
from attendance_app.vision.mailbox import Mailbox
from attendance_app.vision.sightings import Rejection


class Rig:
    """A recognition thread over scripted parts, and what it told."""

    def __init__(self) -> None:
        self.engine = ScriptedEngine()
        self.script = lambda given: result(time_s=given.time_s, index=given.index)
        self.pipelines: list[ScriptedPipeline] = []
        self.load_failures: list[Exception] = []
        self.gallery_failures: list[Exception] = []
        self.sightings: list[int] = []
        self.rejections: list[str] = []
        self.states: list[tuple[RecognitionState, str]] = []
        self.results: list[int] = []
        self.mailbox = Mailbox()
        parts = RecognitionParts(self._load, self._pipeline, self._gallery)  # type: ignore[arg-type]
        self.thread = RecognitionThread(
            self.mailbox,
            parts,
            on_sighting=lambda _, seen: self.sightings.append(seen.key),
            on_rejection=lambda _, given: self.rejections.append(given.reason),
        )
        self.thread.status_changed.connect(lambda s: self.states.append((s.state, s.message)))
        self.thread.looked.connect(lambda r: self.results.append(r.frame_index))

    @property
    def state(self) -> RecognitionState | None:
        return self.states[-1][0] if self.states else None

    def _load(self) -> ScriptedEngine:
        if self.load_failures:
            raise self.load_failures.pop(0)
        return self.engine

    def _pipeline(self, _: object) -> ScriptedPipeline:
        self.pipelines.append(ScriptedPipeline(lambda given: self.script(given)))
        return self.pipelines[-1]

    def _gallery(self, _: object):
        if self.gallery_failures:
            raise self.gallery_failures.pop(0)
        return empty_gallery()


@pytest.fixture
def rig(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(recognition_thread, "FIRST_PAUSE_S", 0.02)
    made = Rig()
    yield made
    assert made.thread.stop()


def ready(qtbot: QtBot, rig: Rig) -> None:
    rig.thread.start()
    qtbot.waitUntil(lambda: rig.state is RecognitionState.READY)


def test_a_frame_becomes_a_result_on_the_gui_thread(qtbot: QtBot, rig: Rig):
    ready(qtbot, rig)
    rig.mailbox.put(frame(7))
    qtbot.waitUntil(lambda: rig.results == [7])


def test_results_are_coalesced_while_the_window_is_busy_but_no_sighting_is(qtbot: QtBot, rig: Rig):
    """The overlay needs the newest result only; the clock needs every sighting."""
    done = threading.Event()

    def script(given):
        if given.index == 29:
            done.set()
        return result(sightings=[sighting(given.index)], index=given.index)

    rig.script = script
    ready(qtbot, rig)
    for index in range(30):
        while rig.mailbox.peek() is not None:
            threading.Event().wait(0.001)
        rig.mailbox.put(frame(index))
    assert done.wait(5)
    qtbot.waitUntil(lambda: 29 in rig.results)
    assert rig.sightings == list(range(30))
    assert len(rig.results) < 5


def test_rejections_reach_the_audit_and_the_page(qtbot: QtBot, rig: Rig):
    given = Rejection(1, "unknown", (), 3.0, frame().taken_at, 0.5, 3.0, 5.8)
    rig.script = lambda _: result([track()], rejections=[given])
    ready(qtbot, rig)
    with qtbot.waitSignal(rig.thread.rejected) as told:
        rig.mailbox.put(frame())
    assert told.args == [given]
    assert rig.rejections == ["unknown"]


def test_without_models_it_says_what_is_missing_and_works_once_they_are_there(
    qtbot: QtBot, rig: Rig
):
    rig.load_failures = [VisionError("The file x.dat is damaged. Install the package again.")]
    rig.thread.start()
    qtbot.waitUntil(lambda: rig.state is RecognitionState.FAILED)
    assert rig.states[-1][1] == "The file x.dat is damaged. Install the package again."
    answers: list[str] = []
    rig.thread.submit(lambda e: e, done=lambda _: None, failed=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert "not ready" in answers[0]
    rig.thread.retry()
    qtbot.waitUntil(lambda: rig.state is RecognitionState.READY)


def test_it_can_be_stopped_while_models_are_missing(qtbot: QtBot, rig: Rig):
    rig.load_failures = [VisionError("The file x.dat is missing.")]
    rig.thread.start()
    qtbot.waitUntil(lambda: rig.state is RecognitionState.FAILED)


def test_an_engine_that_raises_is_made_anew_and_goes_on(
    qtbot: QtBot, rig: Rig, caplog: pytest.LogCaptureFixture
):
    def script(given):
        if given.index < 2:
            raise RuntimeError("the network failed")
        return result(index=given.index)

    rig.script = script
    ready(qtbot, rig)
    for index in range(3):
        rig.mailbox.put(frame(index))
        qtbot.waitUntil(lambda index=index: len(rig.pipelines) == min(index + 2, 3))
        qtbot.waitUntil(lambda: rig.state is RecognitionState.READY)
    qtbot.waitUntil(lambda: rig.results == [2])
    assert RecognitionState.RESTARTING in [state for state, _ in rig.states]
    assert "the network failed" in caplog.text
    caplog.clear()


def test_a_new_gallery_is_used_from_the_next_frame_on(qtbot: QtBot, rig: Rig):
    ready(qtbot, rig)
    rig.thread.reload_gallery()
    qtbot.waitUntil(lambda: len(rig.pipelines[0].galleries) == 1)


def test_a_database_that_fails_while_loading_people_is_told_and_tried_again(
    qtbot: QtBot, rig: Rig, caplog: pytest.LogCaptureFixture
):
    ready(qtbot, rig)
    rig.gallery_failures = [StorageError("The database is locked.")]
    rig.thread.reload_gallery()
    qtbot.waitUntil(lambda: len(rig.pipelines) == 2)
    qtbot.waitUntil(lambda: rig.state is RecognitionState.READY)
    messages = [message for _, message in rig.states]
    assert "The database is locked. Recognition is starting again." in messages
    caplog.clear()


def test_a_job_runs_on_the_engines_thread_and_answers_on_this_one(qtbot: QtBot, rig: Rig):
    ready(qtbot, rig)
    answers: list[tuple[str, str]] = []
    rig.thread.submit(
        lambda engine: engine.touch(),  # type: ignore[attr-defined]
        done=lambda a: answers.append((a, threading.current_thread().name)),
        failed=lambda _: None,
    )
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [("touched", threading.main_thread().name)]
    assert rig.engine.threads == {"recognition"}


def test_a_job_that_fails_answers_with_a_sentence(qtbot: QtBot, rig: Rig):
    def job(_: object) -> None:
        raise VisionError("No face is in this picture.")

    ready(qtbot, rig)
    answers: list[str] = []
    rig.thread.submit(job, done=lambda _: None, failed=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["No face is in this picture."]
    assert rig.state is RecognitionState.READY


def test_while_diverted_nobody_is_clocked(qtbot: QtBot, rig: Rig):
    """Guided capture borrows the engine; whoever is being enrolled must not be clocked in."""
    rig.script = lambda given: result(sightings=[sighting(1)], index=given.index)
    ready(qtbot, rig)
    seen: list[int] = []
    rig.thread.divert(lambda _, given: given.index, seen.append)
    rig.mailbox.put(frame(3))
    qtbot.waitUntil(lambda: seen == [3])
    assert rig.sightings == []
    rig.thread.restore()
    rig.mailbox.put(frame(4))
    qtbot.waitUntil(lambda: rig.sightings == [1])


def test_after_a_diversion_the_pipeline_is_told_who_is_here(qtbot: QtBot, rig: Rig):
    ready(qtbot, rig)
    rig.thread.divert(lambda _, given: given.index, lambda _: None)
    rig.thread.count_as_present(7)
    rig.thread.restore()
    seen = rig.thread.frames_seen
    rig.mailbox.put(frame(1))
    qtbot.waitUntil(lambda: rig.thread.frames_seen == seen + 1)
    rig.mailbox.put(frame(2))
    qtbot.waitUntil(lambda: rig.thread.frames_seen == seen + 2)
    assert rig.pipelines[-1].resumed == [{7}]


def test_nothing_is_delivered_after_the_diversion_has_ended(qtbot: QtBot, rig: Rig):
    ready(qtbot, rig)
    looked = threading.Event()
    seen: list[int] = []

    def look(_: object, given) -> int:
        looked.set()
        return given.index

    rig.thread.divert(look, seen.append)
    rig.mailbox.put(frame(1))
    assert looked.wait(5)
    rig.thread.restore()
    qtbot.waitUntil(lambda: rig.thread.frames_seen == 1)
    QApplication.processEvents()
    assert seen == []


def test_a_frame_that_takes_for_ever_shows(qtbot: QtBot, rig: Rig):
    """A hanging network cannot be ended, but the window can say so."""
    go = threading.Event()
    rig.script = lambda _: (go.wait(5), result())[1]
    ready(qtbot, rig)
    assert rig.thread.busy_for_s() == 0
    rig.mailbox.put(frame())
    qtbot.waitUntil(lambda: rig.thread.busy_for_s() > 0.05)
    go.set()
    qtbot.waitUntil(lambda: rig.thread.busy_for_s() == 0)
