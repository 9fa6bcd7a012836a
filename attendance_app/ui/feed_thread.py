"""The thread that fits camera frames to the views that show them."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage

from attendance_app.ui.live.feed_view import FeedView, Picture
from attendance_app.vision.frames import Frame
from attendance_app.vision.mailbox import Mailbox
from attendance_app.vision.scaling import fitted_size, for_screen

log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class _Place:
    """A view, the size it wants (device pixels; None while hidden), and its next picture."""

    view: FeedView
    wants: tuple[int, int] | None = None
    next: Picture | None = None


class FeedThread(QObject):
    """Owns one thread: takes the newest frame, scales it for each attached view, hands it over.

    Scaling here costs the GUI thread nothing, whatever the size of camera and screen; what is
    left there is one copy of pixels. Late, it drops frames (the mailbox keeps the newest) and
    pictures a view has not painted yet. `stop` ends the thread. Everything but the thread's own
    loop is called on the GUI thread.
    """

    _fitted = Signal()

    def __init__(
        self, mailbox: Mailbox[Frame], *, mirrored: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._mailbox = mailbox
        self._mirrored = mirrored
        self._lock = threading.Lock()
        self._places: list[_Place] = []
        self._announced = False
        self._edition = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="feed", daemon=True)
        self._fitted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def attach(self, view: FeedView) -> None:
        """Show the camera in this view from now on, until it is detached or deleted."""
        with self._lock:
            self._places.append(_Place(view, _wish(view)))
        view.resized.connect(self._refresh_wishes)

    def detach(self, view: FeedView) -> None:
        """Show nothing new in this view."""
        with self._lock:
            self._places = [place for place in self._places if place.view is not view]

    def set_mirrored(self, mirrored: bool) -> None:
        """Show people as in a mirror, or as others see them."""
        self._mirrored = mirrored

    def blank(self) -> None:
        """Drop what is on its way: it shows what is no longer so."""
        with self._lock:
            self._edition += 1
            for place in self._places:
                place.next = None

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self, timeout_s: float = 2.0) -> bool:
        """End the thread; False if it has not ended in time."""
        self._stop.set()
        self._mailbox.close()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stop.is_set():
            frame = self._mailbox.take(0.25)
            if frame is None or self._stop.is_set():
                continue
            try:
                self._fit(frame)
            except Exception:  # one bad frame must not end the picture
                log.exception("A frame could not be shown")

    def _fit(self, frame: Frame) -> None:
        with self._lock:
            edition = self._edition
            wishes = [(place, place.wants) for place in self._places]
        mirrored = self._mirrored
        fitted = [
            (place, fitted_picture(frame, *wants, mirrored=mirrored, zoom=place.view.zoom))
            for place, wants in wishes
            if wants is not None
        ]
        with self._lock:
            if edition != self._edition:
                return
            for place, picture in fitted:
                place.next = picture
            announced, self._announced = self._announced, True
        if not announced:
            self._fitted.emit()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            self._announced = False
            ready = [(place.view, place.next) for place in self._places]
            for place in self._places:
                place.next = None
        for view, picture in ready:
            if picture is not None and shiboken6.isValid(view):
                view.show_picture(picture)
        self._refresh_wishes()

    @Slot()
    def _refresh_wishes(self) -> None:
        with self._lock:
            self._places = [place for place in self._places if shiboken6.isValid(place.view)]
            for place in self._places:
                place.wants = _wish(place.view)


def _wish(view: FeedView) -> tuple[int, int] | None:
    if not view.isVisible():
        return None
    ratio = view.devicePixelRatioF()
    return round(view.width() * ratio), round(view.height() * ratio)


def fitted_picture(
    frame: Frame, width: int, height: int, *, mirrored: bool, zoom: float = 1.0
) -> Picture:
    """A frame as a view of that size shows it, device pixels; `zoom` as `FeedView.zoom`."""
    rows, columns = frame.pixels.shape[:2]
    fitted = fitted_size(columns, rows, width, height)
    if zoom > 1.0:
        whole = fitted_size(columns, rows, width, height, cover=True)
        grown = min(zoom, whole[0] / fitted[0])
        fitted = (round(fitted[0] * grown), round(fitted[1] * grown))
    pixels = for_screen(frame.pixels, *fitted, mirrored=mirrored)
    image = QImage(pixels.data, fitted[0], fitted[1], pixels.strides[0], QImage.Format.Format_RGB32)
    return Picture(image, pixels, frame.pixels, frame.index, frame.time_s, mirrored)
