"""Cycles are collected on the window's thread, and on no other."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from attendance_app.services.collecting import collector_paused, is_paused
from attendance_app.ui.garbage import WindowCollector


class Knot:
    """Refers to itself."""

    def __init__(self, buried: list[str]) -> None:
        self.me = self
        weakref.finalize(self, lambda: buried.append(threading.current_thread().name))


@pytest.fixture
def collector(qapp) -> Iterator[WindowCollector]:
    made = WindowCollector()
    made.start()
    yield made
    made.stop()


def make_garbage(buried: list[str]) -> None:
    """A cycle nobody needs, and enough work for a collection to be due."""
    Knot(buried)
    rubbish = [[] for _ in range(20 * gc.get_threshold()[0])]
    assert rubbish


def test_what_a_worker_leaves_is_taken_apart_on_the_windows_thread(
    qtbot: QtBot, collector: WindowCollector
) -> None:
    buried: list[str] = []
    worker = threading.Thread(target=make_garbage, args=[buried], name="worker")
    worker.start()
    worker.join()
    assert buried == []
    kept = [[] for _ in range(2 * gc.get_threshold()[0])]

    def is_buried() -> None:
        assert buried == ["MainThread"], (gc.get_count(), is_paused(), gc.get_freeze_count())

    qtbot.waitUntil(is_buried)
    assert kept


def test_it_rests_while_a_month_is_computed(collector: WindowCollector) -> None:
    buried: list[str] = []
    kept = []
    with collector_paused():
        Knot(buried)
        kept += [[] for _ in range(2 * gc.get_threshold()[0])]
        collector.look()
        assert buried == []
    collector.look()
    assert buried == ["MainThread"]


def test_python_has_its_collector_back_afterwards(qapp) -> None:
    made = WindowCollector()
    made.start()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()


def test_two_threads_pause_it_until_both_are_done() -> None:
    gc.enable()
    first, second = collector_paused(), collector_paused()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert not gc.isenabled()
    second.__exit__(None, None, None)
    assert gc.isenabled()
