"""Taking pictures for enrollment: from the camera pose by pose, from files, without an engine."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from enrolling import portrait, portrait_file
from enrollment_bench import (
    POSER,
    STRAIGHT,
    TO_LEFT,
    TO_RIGHT,
    TWO_PEOPLE,
    UP,
    Bench,
)
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.enrollment.looks import Pose
from attendance_app.ui.enrollment.pictures import Standing
from attendance_app.vision.engine import FaceEngine


def test_each_pose_is_taken_when_it_is_reached(bench: Bench, data_dir: Path):
    bench.slides.show(None)
    dialog = bench.at_pictures()
    page = dialog.capture_page
    bench.until(lambda: page.view.advice.startswith("No face in view"))
    for count, photo in enumerate((STRAIGHT, TO_LEFT, TO_RIGHT, UP), 1):
        bench.slides.show(portrait(data_dir, POSER, photo))
        bench.until(lambda count=count: len(page.pictures) == count)
    assert [one.pose for one in page.pictures] == [Pose.STRAIGHT, Pose.LEFT, Pose.RIGHT, Pose.UP]
    assert all(one.thumbnail is not None for one in page.pictures)
    assert all(verdict.standing.stored for verdict in page.verdicts)
    page.list.rows[page.pictures[1].key].retake.click()
    assert (len(page.pictures), page.state.pose) == (3, Pose.LEFT)
    bench.slides.show(portrait(data_dir, POSER, TWO_PEOPLE))
    bench.until(lambda: page.view.advice.startswith("Two faces"))


def test_photos_and_videos_by_file_each_get_a_verdict(bench: Bench, data_dir: Path, tmp_path: Path):
    text = tmp_path / "notes.jpg"
    text.write_text("not a photo")
    two = portrait_file(data_dir, POSER, TWO_PEOPLE)
    good = [portrait_file(data_dir, POSER, n) for n in (STRAIGHT, TO_RIGHT)]
    video = data_dir / "clips" / "enroll" / "D.mkv"
    dialog = bench.at_pictures()
    page = dialog.capture_page
    drop(page, [*good, text, two, tmp_path / "gone.jpg", video])
    assert [one.pending for one in page.pictures] == [True] * 6
    assert not dialog.save_button.isEnabled()
    bench.until(lambda: not any(one.pending for one in page.pictures), 30)

    found = list(page.verdicts)
    assert [one.standing for one in found] == [
        Standing.GOOD,
        Standing.GOOD,
        Standing.REFUSED,
        Standing.REFUSED,
        Standing.REFUSED,
        Standing.ODD,
    ]
    assert "notes.jpg" in found[2].sentence
    assert "more than one face" in found[3].sentence
    assert "gone.jpg" in found[4].sentence
    rows = page.list.rows
    assert [rows[one.key].sentence.text() for one in page.pictures] == [v.sentence for v in found]
    assert not dialog.save_button.isEnabled(), "the video shows somebody else"
    rows[page.pictures[-1].key].remove.click()
    dialog.save_button.click()
    bench.until(lambda: bool(bench.saved))
    assert bench.sources(bench.saved[0]) == ["photo", "photo"]


def test_without_an_engine_the_dialog_says_so_and_saves_without_a_face(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    from attendance_app.vision.model_store import ModelError

    def missing() -> FaceEngine:
        raise ModelError("The model file is missing. Install the program again.")

    session = bench.prepare()
    monkeypatch.setattr(
        session.recognition, "_parts", replace(session.recognition._parts, load_engine=missing)
    )
    session.start()
    dialog = bench.at_pictures()
    page = dialog.capture_page
    bench.until(lambda: bool(page.view.advice) and "starting" not in page.view.advice)
    page.add_files([Path("photo.jpg")])
    bench.until(lambda: not page.pictures[0].pending)
    assert page.verdicts[0].standing is Standing.REFUSED
    assert not dialog.save_button.isEnabled()


def drop(page: QWidget, paths: list[Path]) -> None:
    """Drag files onto a page and let go."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    assert event.isAccepted()
