"""watch goes on through what happens to a program that runs for weeks; no punch is lost."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from attendance_app.cli import main
from attendance_app.commands import watch
from attendance_app.db.database import Database
from attendance_app.domain.people import Person
from attendance_app.paths import DataDir
from attendance_app.services.drawn_people import enroll_drawn
from attendance_app.settings import Settings
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import BgrImage, FrameSource, VisionError
from attendance_app.vision.synthetic import DEMO_PEOPLE, DrawnScene
from attendance_app.wiring import Core, build_core

AMBER = DEMO_PEOPLE[0]


@pytest.fixture(scope="module")
def engine() -> FaceEngine:
    """The real engine."""
    return FaceEngine.load(DataDir.default().cache)


@pytest.fixture
def core(tmp_path: Path) -> Iterator[Core]:
    """Another program with the same database."""
    made = build_core(DataDir.at(tmp_path), Settings())
    yield made
    made.close()


def enroll(core: Core, engine: FaceEngine) -> Person:
    """Enroll the drawn person."""
    return enroll_drawn(core.enrollment, engine, AMBER, core.clock())


@pytest.fixture
def watched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[Callable[[], object]], tuple[int, list[dict[str, Any]]]]:
    """Watches one visit of the drawn person; the exit status and the events."""

    def run(begins: Callable[[], object]) -> tuple[int, list[dict[str, Any]]]:
        def opened(*_: object, **__: object) -> FrameSource:
            begins()
            return DrawnScene((AMBER,), frame_rate=10)

        monkeypatch.setattr(watch, "open_source", opened)
        status = main(["watch", "demo", "--data-dir", str(tmp_path)])
        return status, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


def kinds(events: list[dict[str, Any]]) -> list[str]:
    """What happened, in order."""
    return [event["event"] for event in events]


def test_a_locked_database_delays_a_punch_and_loses_none(
    watched: Any, core: Core, engine: FaceEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    enroll(core, engine)
    free = threading.Event()
    threads: list[threading.Thread] = []

    def lock() -> None:
        locked = threading.Event()

        def hold() -> None:
            other = Database.open(core.data_dir.database)
            with other.write():
                locked.set()
                free.wait(30)
            other.close()

        threads.append(threading.Thread(target=hold))
        threads[0].start()
        assert locked.wait(10)

    printed = watch.print_json

    def print_and_free(event: dict[str, Any]) -> None:
        printed(event)
        if event["event"] == "failed":
            free.set()

    monkeypatch.setattr(watch, "print_json", print_and_free)
    status, events = watched(lock)
    threads[0].join(10)
    assert kinds(events) == ["failed", "punch", "ended"]
    assert status == 0
    (record,) = core.records.between(None, None)
    assert str(record.punch.uuid) == events[1]["uuid"]


@pytest.mark.expects_errors
def test_a_failing_encoder_is_said_and_the_person_is_clocked_all_the_same(
    watched: Any, core: Core, engine: FaceEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    enroll(core, engine)
    encode = FaceEngine.encode
    failures = [VisionError("The face engine failed."), RuntimeError("unheard of")]

    def failing(self: FaceEngine, image: BgrImage, points: Any) -> Any:
        if failures:
            raise failures.pop()
        return encode(self, image, points)

    monkeypatch.setattr(FaceEngine, "encode", failing)
    status, events = watched(lambda: None)
    assert kinds(events) == ["trouble", "trouble", "punch", "ended"]
    assert status == 0


def test_a_rejection_says_by_how_much_nobody_was_recognised(
    watched: Any, core: Core, engine: FaceEngine
) -> None:
    enroll_drawn(core.enrollment, engine, DEMO_PEOPLE[1], core.clock())
    _, (rejected, _) = watched(lambda: None)
    assert rejected["reason"] == "unknown"
    assert rejected["evidence"]["score"] < rejected["evidence"]["threshold"]


def test_whose_consent_is_withdrawn_elsewhere_is_not_clocked(
    watched: Any, core: Core, engine: FaceEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even with the vectors still in memory: the transaction looks."""
    person = enroll(core, engine)
    monkeypatch.setattr(watch, "_GALLERY_EVERY_S", 1e9)
    look = watch._Recognition.look

    def look_after_withdrawal(self: Any, frame: Any) -> Any:
        if frame.index == 0:
            core.enrollment.withdraw_consent(person.id)
        return look(self, frame)

    monkeypatch.setattr(watch._Recognition, "look", look_after_withdrawal)
    status, events = watched(lambda: None)
    assert kinds(events) == ["refused", "ended"]
    assert "agreed" in events[0]["reason"]
    assert status == 0
    assert core.records.between(None, None) == []


def test_somebody_enrolled_elsewhere_is_recognised_without_a_restart(
    watched: Any, core: Core, engine: FaceEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "_GALLERY_EVERY_S", 0.0)
    look = watch._Recognition.look

    def look_after_enrollment(self: Any, frame: Any) -> Any:
        if frame.index == 0:
            enroll(core, engine)
        return look(self, frame)

    monkeypatch.setattr(watch._Recognition, "look", look_after_enrollment)
    _, events = watched(lambda: None)
    assert kinds(events) == ["punch", "ended"]
