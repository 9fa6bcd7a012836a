"""Video files as a source of frames."""

from __future__ import annotations

import os
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import cast

import cv2
import numpy as np

from attendance_app.vision.frames import (
    BgrImage,
    Clock,
    Frame,
    SourceError,
    utc_now,
)
from attendance_app.vision.image_folder import ImageFolder
from attendance_app.vision.opencv_env import quiet_opencv
from attendance_app.vision.pacing import Pacer
from attendance_app.vision.photos import MAXIMUM_PIXELS
from attendance_app.vision.played import PlayedSource
from attendance_app.vision.stated_length import StatedLength, stated_length
from attendance_app.vision.timeline import Timeline, plausible_frame_rate
from attendance_app.words import tr

__all__ = ["VIDEO_SUFFIXES", "ImageFolder", "VideoFile"]

VIDEO_SUFFIXES = frozenset(
    {".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".ts", ".wmv", ".gif"}
)
"""File name endings offered as video, lower case. An animated GIF plays as one."""


@dataclass(frozen=True, slots=True)
class _Grabbed:
    index: int
    time_s: float


class VideoFile(PlayedSource):
    """A video file, read by FFmpeg inside OpenCV.

    Frames are dated by the container, so a variable frame rate keeps its pace; broken dates are
    mended by `Timeline`. A file cut short or damaged in the middle gives the frames that can be
    read, then ends; where its header shows that there should be more, `shortfall` says so.

    Parameters
    ----------
    path : Path
        Any characters; a regular file, so that reading cannot wait for a pipe or a device.
    realtime : bool
        False: every frame, as fast as it is read. True: `read` returns a frame when it is due,
        and frames a late reader has missed are dropped: the newest wins, as with a camera.
    clock : Clock
        Read once when the file is opened: a frame's `taken_at` is that instant plus its `time_s`.
    pacer : Pacer, optional
        The clock `realtime` goes by.
    """

    def __init__(
        self,
        path: Path,
        *,
        realtime: bool = False,
        clock: Clock = utc_now,
        pacer: Pacer | None = None,
    ) -> None:
        super().__init__(
            path.name, plausible_frame_rate(0), realtime=realtime, clock=clock, pacer=pacer
        )
        self._path = path
        self._capture: cv2.VideoCapture | None = None
        self._stream: BufferedReader | None = None
        self._first: tuple[_Grabbed, BgrImage] | None = None
        self._timeline = Timeline(self._frame_rate)
        self._grabbed = 0
        self._begins_s = self._reached_s = 0.0
        self._stated: StatedLength | None = None
        self._shortfall = ""

    @property
    def shortfall(self) -> str:
        """After the end: at what time it stopped though it is longer; empty when it is whole."""
        return self._shortfall

    def open(self) -> None:
        """Open the file and decode its first frame, so that a damaged file fails here.

        Raises
        ------
        SourceError
            The file is missing, empty, not a video, too large a picture, or has no readable frame.
        """
        self.close()
        quiet_opencv()
        self._refuse_unreadable()
        capture = self._capture_of(through_python=os.name == "nt" and not str(self._path).isascii())
        self._capture = capture
        if not capture.isOpened():
            self.close()
            raise SourceError(
                tr(
                    "vision",
                    "“{name}” cannot be read as a video. It may be damaged or of another "
                    "kind; play it to check, or convert it to MP4.",
                ).format(name=self.name)
            )
        width, height = (
            capture.get(cv2.CAP_PROP_FRAME_WIDTH),
            capture.get(cv2.CAP_PROP_FRAME_HEIGHT),
        )
        if width * height > MAXIMUM_PIXELS:
            self.close()
            raise SourceError(
                tr(
                    "vision",
                    "The pictures of “{name}” are too large ({width} x {height}). Make the "
                    "video smaller, for example 1280 x 720.",
                ).format(name=self.name, width=f"{width:.0f}", height=f"{height:.0f}")
            )
        stated_rate = capture.get(cv2.CAP_PROP_FPS)
        self._frame_rate = plausible_frame_rate(stated_rate)
        self._stated = stated_length(self._path, capture.get(cv2.CAP_PROP_FRAME_COUNT), stated_rate)
        self._timeline = Timeline(self._frame_rate)
        self._grabbed = 0
        self._shortfall = ""
        self._first = self._next_readable(None)
        if self._first is None:
            self.close()
            raise SourceError(
                tr(
                    "vision",
                    "“{name}” holds no picture that can be read: the file is damaged. Copy "
                    "or record it again.",
                ).format(name=self.name)
            )
        self._begin()

    def read(self) -> Frame | None:
        """The next frame (see `realtime` in the class), or None at the end."""
        self._require_open()
        found = self._first
        self._first = None
        if found is None:
            found = self._next_readable(self._pacer.elapsed_s() if self._pacer else None)
        if found is None:
            return None
        grabbed, pixels = found
        return self._due(pixels, grabbed.index, grabbed.time_s)

    def close(self) -> None:
        """Release the file."""
        if self._capture is not None:
            self._capture.release()
        if self._stream is not None:
            self._stream.close()
        self._capture = self._stream = self._first = None
        self._stop()

    def _refuse_unreadable(self) -> None:
        try:
            if not self._path.is_file():
                raise SourceError(
                    tr("vision", "There is no video file “{name}” at that place.").format(
                        name=self.name
                    )
                )
            if self._path.stat().st_size == 0:
                raise SourceError(
                    tr("vision", "“{name}” is empty (0 bytes). Copy or record it again.").format(
                        name=self.name
                    )
                )
            with self._path.open("rb"):
                pass
        except OSError as error:
            raise SourceError(
                tr("vision", "“{name}” cannot be opened: {reason}.").format(
                    name=self.name, reason=error.strerror or tr("vision", "the system refused")
                )
            ) from error

    def _capture_of(self, *, through_python: bool) -> cv2.VideoCapture:
        """FFmpeg only: OpenCV's other readers would take "%d" in a name for a picture series.

        Through Python where OpenCV would convert the name to Windows's narrow code page
        (opencv/opencv#4292), and lose what is not in it.
        """
        if through_python:
            self._stream = self._path.open("rb")
            # OpenCV's annotations know only its own reader class; any Python stream is accepted.
            return cv2.VideoCapture(cast("cv2.IStreamReader", self._stream), cv2.CAP_FFMPEG, [])
        # Absolute, or FFmpeg would take "name:rest" for a protocol.
        return cv2.VideoCapture(str(self._path.absolute()), cv2.CAP_FFMPEG)

    def _next_readable(self, playing_s: float | None) -> tuple[_Grabbed, BgrImage] | None:
        """The next frame that decodes; when paced, the newest that is due after `playing_s`.

        `playing_s` is taken before skipping begins and stays: a computer too slow for the video
        still gets a frame each time.
        """
        capture = self._capture
        assert capture is not None
        overdue_s = -1.0 if playing_s is None else playing_s - 1 / self._frame_rate
        while capture.grab():
            grabbed = _Grabbed(
                self._grabbed, self._timeline.advance(capture.get(cv2.CAP_PROP_POS_MSEC) / 1000)
            )
            if self._grabbed == 0:
                self._begins_s = max(0.0, capture.get(cv2.CAP_PROP_PTS) / self._frame_rate)
            self._grabbed += 1
            self._reached_s = grabbed.time_s + 1 / self._frame_rate
            if grabbed.time_s < overdue_s:
                continue
            decoded, pixels = capture.retrieve()
            if decoded and pixels is not None and pixels.size:
                return grabbed, np.ascontiguousarray(pixels, dtype=np.uint8)
        self._shortfall = self._what_lacks()
        return None

    def _what_lacks(self) -> str:
        """That the file ended before its time, as a sentence, or nothing."""
        stated, read_s = self._stated, self._grabbed / self._frame_rate
        # A part of a longer recording may go on with its times, and state the end on that clock.
        if stated is None or not stated.is_missed_by(self._begins_s + self._reached_s, read_s):
            return ""
        lasts_s = stated.seconds - self._begins_s
        return tr(
            "vision",
            "“{name}” stopped at {read} of {whole}: it seems to be damaged "
            "or cut short. What was read counts; copy or record it again for the "
            "rest.",
        ).format(name=self.name, read=_in_words(self._reached_s), whole=_in_words(lasts_s))


def _in_words(seconds: float) -> str:
    """A time within a recording: ``2.6 s``, or ``12:34 min`` where that is longer."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    return tr("vision", "{minutes}:{seconds} min").format(
        minutes=int(seconds) // 60, seconds=f"{int(seconds) % 60:02d}"
    )
