"""OpenCV does not take the window's Qt with it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import cv2
import pytest

from attendance_app.vision.opencv_env import (
    forget_opencv_qt,
    limit_opencv_threads,
    prepare_opencv,
)


def test_opencvs_qt_is_forgotten_and_other_choices_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    inside = str(Path(cv2.__file__).parent / "qt" / "plugins")
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", inside)
    monkeypatch.setenv("QT_QPA_FONTDIR", "/usr/share/fonts")
    forget_opencv_qt()
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ
    assert os.environ["QT_QPA_FONTDIR"] == "/usr/share/fonts"


def test_somebodys_own_setting_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """That is how OpenCV's messages are had back."""
    monkeypatch.setenv("OPENCV_FFMPEG_LOGLEVEL", "40")
    prepare_opencv()
    assert os.environ["OPENCV_FFMPEG_LOGLEVEL"] == "40"


def test_opencv_spreads_its_work_over_no_more_threads_than_it_may() -> None:
    before = cv2.getNumThreads()
    try:
        limit_opencv_threads(1)
        assert cv2.getNumThreads() == 1
    finally:
        cv2.setNumThreads(before)


@pytest.mark.skipif(sys.platform != "linux", reason="OpenCV's wheel has its own Qt on Linux only")
def test_a_window_can_open_after_opencv_was_imported() -> None:
    """The window's Qt finds its own plugins once OpenCV's are forgotten."""
    program = (
        "import cv2\n"
        "from attendance_app.vision.opencv_env import forget_opencv_qt\n"
        "forget_opencv_qt()\n"
        "from PySide6.QtWidgets import QApplication\n"
        "print(QApplication(['x', '-platform', 'offscreen']).platformName())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.strip() == "offscreen"
