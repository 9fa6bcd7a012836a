"""One window for each data folder, and what becomes of a second start and of a crash."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.app.hard_crash import HardCrashes
from attendance_app.ui import single_instance
from attendance_app.ui.single_instance import SingleInstance, Standing, server_name

NOBODY = 2**22 - 3
"""A process number that no system gives."""


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path):
    made = SingleInstance(tmp_path)
    yield made
    made.close()


def test_the_first_start_holds_the_folder_until_it_ends(first: SingleInstance, tmp_path: Path):
    assert first.standing is Standing.FIRST
    first.close()
    second = SingleInstance(tmp_path)
    assert second.standing is Standing.FIRST
    second.close()


def test_a_second_start_asks_for_the_first_ones_window(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
):
    program = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\n"
        "from attendance_app.ui.single_instance import SingleInstance\n"
        "print(SingleInstance(Path(sys.argv[1])).standing.name)"
    )
    with qtbot.waitSignal(first.asked, timeout=20_000):
        child = subprocess.Popen(
            [sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
    assert child.communicate(timeout=20)[0].strip() == "SHOWN"


def test_another_folder_has_a_window_of_its_own(first: SingleInstance, tmp_path: Path):
    other = SingleInstance(tmp_path.parent)
    assert other.standing is Standing.FIRST
    other.close()
    (tmp_path.parent / "window.lock").unlink(missing_ok=True)


def test_one_that_does_not_answer_is_named(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(single_instance, "_ANSWER_MS", 20)
    lock = QLockFile(str(tmp_path / "window.lock"))
    assert lock.tryLock(0)
    second = SingleInstance(tmp_path)
    assert (second.standing, second.holder) == (Standing.SILENT, os.getpid())
    lock.unlock()


def test_what_a_crash_left_behind_is_taken_over(qapp: QApplication, tmp_path: Path):
    (tmp_path / "window.lock").write_text(
        f"{NOBODY}\npython\n{socket.gethostname()}\n", encoding="utf-8"
    )
    made = SingleInstance(tmp_path)
    assert made.standing is Standing.FIRST
    made.close()


def test_the_name_of_the_socket_is_short_and_the_folders_own(tmp_path: Path):
    assert len(server_name(tmp_path)) < 40
    assert server_name(tmp_path) == server_name(tmp_path / "x" / "..")
    assert server_name(tmp_path) != server_name(tmp_path / "x")


def test_a_crash_is_told_at_the_next_start_and_only_then(tmp_path: Path):
    (tmp_path / "crash.txt").write_text("Fatal Python error: Aborted", encoding="utf-8")
    crashes = HardCrashes(tmp_path)
    assert crashes.last == "Fatal Python error: Aborted"
    crashes.close()
    again = HardCrashes(tmp_path)
    assert again.last == ""
    again.close()
    assert not (tmp_path / "crash.txt").exists()


def test_an_end_in_the_middle_without_a_crash_is_none(tmp_path: Path):
    """Killed, or the power was cut: the file is there, and empty."""
    (tmp_path / "crash.txt").touch()
    crashes = HardCrashes(tmp_path)
    assert crashes.last == ""
    crashes.close()
