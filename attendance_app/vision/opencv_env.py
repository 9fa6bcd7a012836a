"""What OpenCV does to the process that imports it, and how it is kept in bounds."""

from __future__ import annotations

import os

QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")
"""Set by ``import cv2`` on Linux to the Qt inside its wheel, which is not the window's Qt."""

_QUIET_FFMPEG = "-8"
"""AV_LOG_QUIET of FFmpeg's ``libavutil/log.h``."""

_V4L_SELECT_TIMEOUT_S = "2"
"""OpenCV waits 10 s for a picture by default (``cap_v4l.cpp``); a camera is lost after 2."""


def prepare_opencv() -> None:
    """Set the variables OpenCV reads when it is loaded or first opens something.

    A variable somebody has set already is left as it is: that is how to get OpenCV's own
    messages back when a camera must be diagnosed.
    """
    os.environ.setdefault("OPENCV_LOG_LEVEL", "FATAL")
    os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", _QUIET_FFMPEG)
    os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", _V4L_SELECT_TIMEOUT_S)
    # Media Foundation's hardware transforms make opening a webcam take many seconds
    # (opencv/opencv#17687).
    os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")


def quiet_opencv() -> None:
    """Keep OpenCV's warnings about missing cameras and damaged files off stderr.

    What matters of them reaches people as a `SourceError`. `prepare_opencv` is enough when it
    runs before the first ``import cv2``; this also works after it.
    """
    prepare_opencv()
    import cv2

    if os.environ["OPENCV_LOG_LEVEL"] == "FATAL":
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_FATAL)


def limit_opencv_threads(threads: int) -> None:
    """Let OpenCV spread one call over at most so many threads; its default is every processor."""
    import cv2

    cv2.setNumThreads(threads)


def forget_opencv_qt() -> None:
    """Drop the Qt paths ``import cv2`` has set, before a window is made.

    With them PySide6 looks for its platform plugins inside OpenCV's wheel and aborts. Paths
    that do not lead into ``cv2`` are somebody's choice and stay.
    """
    for variable in QT_VARIABLES:
        if "cv2" in os.environ.get(variable, ""):
            del os.environ[variable]
