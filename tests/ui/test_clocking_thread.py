"""Sightings reach the database in order, none is lost, and nobody is greeted before the commit."""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from builders import ENGINE, SITE, SetClock, at, enrolled, new_database
from pytestqt.qtbot import QtBot

from attendance_app.domain.errors import StorageError
from attendance_app.domain.punches import PunchKind, PunchMethod, PunchPolicy
from attendance_app.services.clocking import Clocking, Recorded
from attendance_app.ui.clocking_thread import Clocked, ClockingThread, NotClocked
from attendance_app.ui.tasks import UNEXPECTED


class Desk:
    """Takes sightings to a real clock over a real database; fails as often as it is told."""

    def __init__(self, folder: Path) -> None:
        self.database = new_database(folder)
        self.clock = SetClock(at("2026-03-02 08:57"))
        self.clocking = Clocking(self.database, SITE, "desk", PunchPolicy(), self.clock)
        self.failures: list[Exception] = []
        self.rejections: list[object] = []
        self.threads: set[str] = set()

    def sighted(self, engine, sighting):
        self.threads.add(threading.current_thread().name)
        if self.failures:
            raise self.failures.pop(0)
        return self.clocking.punch(sighting.key, sighting.taken_at, PunchMethod.FACE)

    def rejected(self, engine, rejection):
        if self.failures:
            raise self.failures.pop(0)
        self.rejections.append(rejection)


@pytest.fixture
def desk(tmp_path: Path):
    made = Desk(tmp_path)
    yield made
    made.database.close()


@pytest.fixture
def thread(qtbot: QtBot, desk: Desk):
    made = ClockingThread(desk)
    yield made
    made.stop()


def seen(key: int, minutes: int = 0):
    return SimpleNamespace(key=key, taken_at=at("2026-03-02 08:57") + timedelta(minutes=minutes))


def test_a_sighting_is_announced_after_its_commit(qtbot: QtBot, thread, desk):
    person = enrolled(desk.database)
    thread.start()
    with qtbot.waitSignal(thread.clocked) as told:
        thread.sighted(ENGINE, seen(person.id))
    [clocked] = told.args
    assert isinstance(clocked, Clocked)
    assert isinstance(clocked.outcome, Recorded)
    assert [r.punch for r in desk.clocking.today()] == [clocked.outcome.punch]
    assert desk.threads == {"clocking"}


def test_many_at_once_are_all_stored_in_order(qtbot: QtBot, thread, desk):
    people = [enrolled(desk.database, number) for number in range(1, 9)]
    heard: list[int] = []
    thread.clocked.connect(lambda c: heard.append(c.sighting.key))
    for person in people:
        thread.sighted(ENGINE, seen(person.id))
    thread.start()
    qtbot.waitUntil(lambda: len(heard) == 8)
    assert heard == [person.id for person in people]
    assert [r.punch.person_id for r in desk.clocking.today()] == heard


def test_while_the_database_cannot_be_written_it_says_so_and_loses_nothing(
    qtbot: QtBot, thread, desk
):
    """The punch is stored later, with the instant at which the person was seen."""
    person = enrolled(desk.database)
    desk.failures = [StorageError("The disk is full."), StorageError("The disk is full.")]
    troubles: list[str] = []
    clocked: list[Clocked] = []
    thread.trouble.connect(troubles.append)
    thread.clocked.connect(clocked.append)
    thread.start()
    thread.sighted(ENGINE, seen(person.id))
    thread.sighted(ENGINE, seen(person.id, minutes=30))
    qtbot.waitUntil(lambda: len(clocked) == 2, timeout=10_000)
    assert troubles == ["The disk is full.", "The disk is full.", ""]
    assert [c.outcome.punch.kind for c in clocked] == [PunchKind.IN, PunchKind.OUT]
    assert clocked[0].outcome.punch.instant == at("2026-03-02 08:57")


def test_an_unexpected_error_costs_one_punch_and_is_told(
    qtbot: QtBot, thread, desk, caplog: pytest.LogCaptureFixture
):
    person = enrolled(desk.database)
    desk.failures = [ZeroDivisionError()]
    thread.start()
    heard: list[object] = []
    thread.refused.connect(heard.append)
    thread.clocked.connect(heard.append)
    thread.sighted(ENGINE, seen(person.id))
    thread.sighted(ENGINE, seen(person.id, minutes=10))
    qtbot.waitUntil(lambda: len(heard) == 2)
    refused = heard[0]
    assert isinstance(refused, NotClocked)
    assert refused.message == UNEXPECTED
    caplog.clear()


def test_somebody_unknown_to_the_database_is_refused_with_a_sentence(qtbot: QtBot, thread):
    thread.start()
    with qtbot.waitSignal(thread.refused) as told:
        thread.sighted(ENGINE, seen(4711))
    assert told.args[0].message.endswith(".")
    assert told.args[0].message != UNEXPECTED


def test_a_rejection_is_written_and_its_failure_holds_nobody_up(qtbot: QtBot, thread, desk):
    person = enrolled(desk.database)
    desk.failures = [StorageError("The disk is full.")]
    thread.start()
    with qtbot.waitSignal(thread.clocked):
        thread.rejected(ENGINE, SimpleNamespace(reason="unknown"))
        thread.rejected(ENGINE, SimpleNamespace(reason="ambiguous"))
        thread.sighted(ENGINE, seen(person.id))
    assert [r.reason for r in desk.rejections] == ["ambiguous"]


def test_stopping_stores_what_is_queued(qtbot: QtBot, thread, desk):
    people = [enrolled(desk.database, number) for number in range(1, 6)]
    thread.start()
    for person in people:
        thread.sighted(ENGINE, seen(person.id))
    assert thread.stop()
    assert len(desk.clocking.today()) == 5


def test_stopping_while_the_database_is_down_ends_in_time_and_says_what_is_lost(
    qtbot: QtBot, thread, desk, caplog: pytest.LogCaptureFixture
):
    desk.failures = [StorageError("The disk is full.")] * 1000
    thread.start()
    with qtbot.waitSignal(thread.trouble):
        thread.sighted(ENGINE, seen(1))
    assert not thread.stop(timeout_s=0.3)
    assert "1 punches could not be stored" in caplog.text
    caplog.clear()
