"""The camera's picture: what is painted, where boxes lie, and what the thread drops."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted import frame, picture

from attendance_app.ui.feed_thread import FeedThread
from attendance_app.ui.live.attention import FaceLabel
from attendance_app.ui.live.feed_view import FeedView
from attendance_app.vision.faces import Box
from attendance_app.vision.frames import Frame
from attendance_app.vision.mailbox import Mailbox


@pytest.fixture
def view(qtbot: QtBot):
    made = FeedView()
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def feed(qtbot: QtBot):
    made = FeedThread(Mailbox(), mirrored=False)
    yield made
    assert made.stop()


def shown(qtbot: QtBot, feed: FeedThread, view: FeedView, given: Frame) -> None:
    feed._mailbox.put(given)
    qtbot.waitUntil(lambda: view.picture is not None and view.picture.frame_index == given.index)


def left_and_right() -> np.ndarray:
    """Blue on the left, red on the right."""
    pixels = picture()
    pixels[:, :320] = (255, 0, 0)
    pixels[:, 320:] = (0, 0, 255)
    return pixels


def test_a_frame_is_fitted_into_the_view_and_painted_in_its_colours(qtbot, feed, view):
    feed.attach(view)
    feed.start()
    shown(qtbot, feed, view, frame(0, pixels=left_and_right()))
    assert view.picture_rect() == QRectF(0, 50, 400, 300)
    image = view.grab().toImage()
    assert image.pixelColor(100, 200).blue() > 200
    assert image.pixelColor(300, 200).red() > 200
    assert image.pixelColor(200, 10).lightness() < 40


def test_mirrored_means_left_and_right_are_exchanged_for_picture_and_boxes(qtbot, feed, view):
    feed.set_mirrored(True)
    feed.attach(view)
    feed.start()
    shown(qtbot, feed, view, frame(0, pixels=left_and_right()))
    assert view.grab().toImage().pixelColor(100, 200).red() > 200
    place = view.to_view(Box(0, 0, 64, 48))
    assert place == QRectF(360, 50, 40, 30)


def test_a_box_follows_the_scale_of_the_picture(qtbot, feed, view):
    feed.attach(view)
    feed.start()
    shown(qtbot, feed, view, frame(0))
    assert view.to_view(Box(64, 48, 128, 96)) == QRectF(40, 80, 40, 30)


def test_a_name_longer_than_the_picture_is_cut_and_stays_inside(qtbot, feed, view):
    feed.attach(view)
    feed.start()
    shown(qtbot, feed, view, frame(0))
    view.show_labels([FaceLabel(Box(560, 400, 640, 480), "Maria " * 40, "known", True)])
    assert not view.grab().isNull()


def test_why_there_is_no_picture_is_said_but_not_under_what_lies_over_it(view):
    empty = view.grab().toImage()
    view.set_hint("There is no camera.")
    assert view.grab().toImage() != empty
    view.set_dim(0.5)
    assert view.grab().toImage() == empty


def test_a_slow_window_gets_the_newest_picture_only(qtbot, feed, view):
    """Frames that come while the GUI thread is busy are dropped, not queued."""
    pictures: list[int] = []
    keep = view.show_picture
    view.show_picture = lambda p: (pictures.append(p.frame_index), keep(p))  # type: ignore[method-assign]
    feed.attach(view)
    feed.start()
    for index in range(50):
        feed._mailbox.put(frame(index))
        threading.Event().wait(0.002)
    qtbot.waitUntil(lambda: 49 in pictures)
    assert len(pictures) < 10


def test_a_hidden_view_costs_nothing_and_shows_again_when_it_is_back(qtbot, feed, view):
    feed.attach(view)
    feed.start()
    view.hide()
    feed._mailbox.put(frame(0))
    feed._mailbox.put(frame(1))
    qtbot.waitUntil(lambda: feed._mailbox.peek() is None)
    view.show()
    feed._refresh_wishes()
    shown(qtbot, feed, view, frame(2))


def test_a_deleted_view_is_forgotten(qtbot, feed, view):
    other = FeedView()
    other.resize(320, 240)
    other.show()
    feed.attach(other)
    feed.attach(view)
    feed.start()
    shown(qtbot, feed, view, frame(0))
    other.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(other))
    shown(qtbot, feed, view, frame(1))


def test_blank_drops_what_is_on_its_way(qtbot, feed, view):
    """When a camera is lost its last picture must not appear after that."""
    feed.attach(view)
    feed.start()
    shown(qtbot, feed, view, frame(0))
    feed._mailbox.put(frame(1))
    give_up = time.monotonic() + 5
    # Without the event loop, which would deliver it.
    while feed._places[0].next is None and time.monotonic() < give_up:
        threading.Event().wait(0.001)
    assert feed._places[0].next is not None
    feed.blank()
    view.show_picture(None)
    QApplication.processEvents()
    assert view.picture is None


@pytest.mark.parametrize("size", [(1, 1), (3, 700), (1280, 720)])
def test_any_size_of_picture_is_shown(qtbot, feed, view, size):
    feed.attach(view)
    feed.start()
    shown(qtbot, feed, view, frame(0, pixels=picture(*size)))
    assert not view.grab().isNull()
