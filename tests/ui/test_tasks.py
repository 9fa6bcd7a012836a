"""Work off the GUI thread: what comes back, where, and what never does."""

from __future__ import annotations

import logging
import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from attendance_app.domain.errors import StorageError
from attendance_app.ui.newest import Newest
from attendance_app.ui.tasks import UNEXPECTED, Progress, TaskCancelled, TaskRunner


@pytest.fixture
def runner(qtbot: QtBot):
    made = TaskRunner()
    yield made
    made.close()


@pytest.fixture
def owner(qtbot: QtBot):
    return QObject()


def test_the_result_arrives_on_the_gui_thread(qtbot: QtBot, runner, owner):
    """The function runs elsewhere, its result is delivered here."""
    seen: list[tuple[object, str]] = []
    runner.run(
        lambda _: threading.current_thread().name,
        owner=owner,
        done=lambda name: seen.append((name, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert here == threading.main_thread().name
    assert worker != here


def test_an_expected_error_arrives_as_its_own_sentence(qtbot: QtBot, runner, owner):
    def work(_: Progress) -> None:
        raise StorageError("The disk is full. Free some space.")

    seen: list[str] = []
    runner.run(work, owner=owner, failed=seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["The disk is full. Free some space."]


def test_an_unexpected_error_is_logged_and_told_in_general_words(
    qtbot: QtBot, runner, owner, caplog: pytest.LogCaptureFixture
):
    def work(_: Progress) -> None:
        raise KeyError("internal")

    with caplog.at_level(logging.ERROR), qtbot.waitSignal(runner.unhandled) as told:
        runner.run(work, owner=owner)
    assert told.args == [UNEXPECTED]
    assert "KeyError" in caplog.text
    caplog.clear()


def test_cancelling_reaches_the_function_and_is_not_a_failure(qtbot: QtBot, runner, owner):
    begun = threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        while not progress.cancelled():
            threading.Event().wait(0.001)
        raise TaskCancelled

    seen: list[str] = []
    task = runner.run(
        work, owner=owner, failed=seen.append, cancelled=lambda: seen.append("cancelled")
    )
    qtbot.waitUntil(begun.is_set)
    task.cancel()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["cancelled"]


def test_progress_is_coalesced_and_the_last_report_arrives(qtbot: QtBot, runner, owner):
    """Ten thousand reports must not become ten thousand events."""
    reports: list[tuple[int, int]] = []
    results: list[int] = []

    def work(progress: Progress) -> int:
        for step in range(10_000):
            progress(step + 1, 10_000)
        return 1

    runner.run(
        work,
        owner=owner,
        done=results.append,
        progressed=lambda done, total: reports.append((done, total)),
    )
    qtbot.waitUntil(lambda: bool(results))
    assert reports[-1] == (10_000, 10_000)
    assert len(reports) < 10_000


def test_the_last_report_arrives_of_a_task_that_ends_while_an_earlier_one_is_heard(
    qtbot: QtBot, runner, owner
):
    reports: list[int] = []
    results: list[str] = []
    heard = threading.Event()

    def work(progress: Progress) -> str:
        progress(1, 2)
        heard.wait(5)
        progress(2, 2)
        return "done"

    def listen(done: int, _: int) -> None:
        reports.append(done)
        heard.set()
        assert task.future is not None
        task.future.result(5)

    task = runner.run(work, owner=owner, done=results.append, progressed=listen)
    qtbot.waitUntil(lambda: bool(results))
    assert reports == [1, 2]


def test_nothing_is_delivered_to_an_owner_that_is_gone(qtbot: QtBot, runner):
    owner = QObject()
    go = threading.Event()
    seen: list[object] = []
    task = runner.run(lambda _: go.wait(5), owner=owner, done=seen.append)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(owner))
    with qtbot.waitSignal(task.ended):
        go.set()
    assert seen == []


def test_closing_stops_what_runs_and_ends_the_threads(qtbot: QtBot, owner):
    runner = TaskRunner()
    begun = threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        while not progress.cancelled():
            threading.Event().wait(0.001)

    runner.run(work, owner=owner, done=lambda _: pytest.fail("delivered after close"))
    assert begun.wait(5)
    runner.close()
    qtbot.waitUntil(
        lambda: not any(thread.name.startswith("task") for thread in threading.enumerate())
    )


def test_what_a_cancelled_function_had_made_goes_with_its_thread(qtbot: QtBot, runner, owner):
    """Taken apart on the GUI thread, a month of thousands would stop the window."""
    begun = threading.Event()
    gone_on: list[str] = []

    class Held:
        def __del__(self) -> None:
            gone_on.append(threading.current_thread().name)

    def work(progress: Progress) -> None:
        made = [Held()]
        begun.set()
        while made:
            progress.step(1, 2)
            threading.Event().wait(0.001)

    task = runner.run(work, owner=owner, done=lambda _: pytest.fail("it was cancelled"))
    assert begun.wait(5)
    with qtbot.waitSignal(task.cancelled):
        task.cancel()
    assert len(gone_on) == 1
    assert gone_on[0].startswith("task")


def test_of_requests_of_one_kind_the_newer_ends_the_one_that_runs(qtbot: QtBot, runner, owner):
    newest = Newest(runner, owner)
    begun, ended = threading.Event(), threading.Event()
    seen: list[object] = []

    def work(progress: Progress) -> None:
        begun.set()
        try:
            while True:
                progress.step(1, 2)
                threading.Event().wait(0.001)
        finally:
            ended.set()

    newest.run_in_steps(work, seen.append, seen.append, lambda *step: seen.append(step))
    assert begun.wait(5)
    newest.run(lambda: "newer", seen.append, seen.append)
    assert ended.wait(5)
    qtbot.waitUntil(lambda: not runner.busy())
    assert seen == ["newer"], "nor is anything told of how far the older one is"

    begun.clear()
    ended.clear()
    newest.run_in_steps(work, seen.append, seen.append)
    assert begun.wait(5)
    newest.cancel()
    assert ended.wait(5)
    qtbot.waitUntil(lambda: not runner.busy())
    assert seen == ["newer"]


def test_of_many_steps_the_first_and_the_last_are_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("attendance_app.ui.tasks.STEP_S", 3600.0)
    told: list[tuple[int, int] | None] = []
    progress = Progress(lambda: told.append(progress.take()))
    for done in range(1, 1001):
        progress.step(done, 1000)
    assert told == [(1, 1000), (1000, 1000)]
