"""Taking pictures for enrollment: from the camera pose by pose, from files, without an engine."""

from __future__ import annotations

import base64
import json
import shutil
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
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.enrollment.flow import Step
from attendance_app.ui.enrollment.looks import Pose
from attendance_app.ui.enrollment.pictures import Standing
from attendance_app.ui.enrollment.text_dialog import TextDialog
from attendance_app.vision.engine import FaceEngine


def test_each_pose_is_taken_when_it_is_reached(bench: Bench, data_dir: Path):
    bench.slides.show(None)
    dialog = bench.at_pictures()
    page, album = dialog.capture_page, dialog.album
    spoken: list[str] = []
    page.announcer.said.connect(spoken.append)
    bench.until(lambda: "No face in view. Step in front of the camera." in spoken)
    for count, photo in enumerate((STRAIGHT, TO_LEFT, TO_RIGHT, UP), 1):
        bench.slides.show(portrait(data_dir, POSER, photo))
        bench.until(lambda count=count: len(album.pictures) == count)
    assert [one.pose for one in album.pictures] == [Pose.STRAIGHT, Pose.LEFT, Pose.RIGHT, Pose.UP]
    assert "Raise the chin a little" in spoken, "what is asked for next is said aloud"
    assert all(one.thumbnail is not None for one in album.pictures)
    assert all(verdict.standing.stored for verdict in album.verdicts)
    bench.until(lambda: len(page.list.rows) == 4)
    page.list.rows[album.pictures[1].key].retake.click()
    assert (len(album.pictures), page.state.pose) == (3, Pose.LEFT)
    bench.slides.show(portrait(data_dir, POSER, TWO_PEOPLE))
    bench.until(lambda: page.view.advice.startswith("Two faces"))


def test_files_and_folders_dropped_each_get_a_verdict(bench: Bench, data_dir: Path, tmp_path: Path):
    folder = tmp_path / "photos" / "older"
    folder.mkdir(parents=True)
    for number in (STRAIGHT, TO_RIGHT):
        shutil.copy(portrait_file(data_dir, POSER, number), folder)
    (folder / "notes.txt").write_text("passed over")
    text = tmp_path / "notes.jpg"
    text.write_text("not a photo")
    two = portrait_file(data_dir, POSER, TWO_PEOPLE)
    video = data_dir / "clips" / "enroll" / "D.mkv"
    dialog = bench.at_pictures()
    page, album = dialog.capture_page, dialog.album
    drop(page, files([folder.parent, text, two, tmp_path / "gone.jpg", video]))
    bench.until(lambda: len(album.pictures) == 6)
    assert not dialog.next_button.isEnabled()
    bench.until(page.progress.isVisible)
    bench.until(lambda: not any(one.pending for one in album.pictures), 30)
    assert not page.progress.isVisibleTo(page) or album.progress == (0, 0)

    found = list(album.verdicts)
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
    bench.until(lambda: len(page.list.rows) == 6)
    rows = page.list.rows
    assert [rows[one.key].sentence.text() for one in album.pictures] == [v.sentence for v in found]
    assert not dialog.next_button.isEnabled(), "the video shows somebody else"
    rows[album.pictures[-1].key].remove.click()
    bench.go_on(dialog, Step.CHECK)
    assert bench.sources(bench.save(dialog)) == ["photo", "photo"]


def test_looking_at_files_can_be_stopped(bench: Bench, data_dir: Path):
    dialog = bench.at_pictures()
    album = dialog.album
    album.add_files([data_dir / "clips" / "enroll" / "C.mkv"] * 3)
    bench.until(dialog.capture_page.stop_button.isVisible)
    dialog.capture_page.stop_button.click()
    assert album.pictures == ()
    album.add_files([portrait_file(data_dir, POSER, STRAIGHT)])
    bench.until(dialog.next_button.isEnabled)


def test_photos_given_as_text_are_taken_or_refused_with_the_reason(bench: Bench, data_dir: Path):
    photo, other = (
        base64.b64encode(portrait_file(data_dir, POSER, number).read_bytes()).decode()
        for number in (STRAIGHT, TO_RIGHT)
    )
    document = json.dumps(
        {
            "images": [
                {"name": "badge", "data": f"data:image/jpeg;base64,{photo}"},
                other,
                photo[:2000],
            ]
        }
    )
    dialog = bench.at_pictures()
    page, album = dialog.capture_page, dialog.album
    page.adding.text_action.trigger()
    asked = page.findChild(TextDialog)
    asked.field.setPlainText("Hello")
    bench.until(lambda: "no picture in this text" in asked.verdict.text())
    assert not asked.add_button.isEnabled()
    asked.field.clear()
    mime = QMimeData()
    mime.setText(document)
    asked.field.insertFromMimeData(mime)
    assert len(asked.field.toPlainText()) < 600, "the field shows the beginning of long text"
    bench.until(asked.add_button.isEnabled)
    assert asked.verdict.text() == "3 pictures were found."
    asked.add_button.click()
    bench.until(lambda: len(album.pictures) == 3 and album.progress == (0, 0))
    assert [one.title for one in album.pictures] == ["badge", "Picture 2", "Picture 3"]
    good, refused = Standing.GOOD, Standing.REFUSED
    assert [one.standing for one in album.verdicts] == [good, good, refused]
    assert "damaged or cut short" in album.verdicts[2].sentence


def test_what_was_copied_elsewhere_is_pasted_as_a_picture(bench: Bench, data_dir: Path):
    dialog = bench.at_pictures()
    mime = QMimeData()
    mime.setImageData(QImage(str(portrait_file(data_dir, POSER, STRAIGHT))))
    dialog.capture_page.adding.add_mime(mime)
    bench.until(dialog.next_button.isEnabled)
    assert dialog.album.pictures[0].title == "Copied picture"


def test_without_an_engine_the_dialog_says_so(
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
    page, album = dialog.capture_page, dialog.album
    bench.until(lambda: bool(page.view.advice) and "starting" not in page.view.advice)
    album.add_files([Path("photo.jpg")])
    bench.until(lambda: not album.pictures[0].pending)
    assert album.verdicts[0].standing is Standing.REFUSED
    assert not dialog.next_button.isEnabled()


def files(paths: list[Path]) -> QMimeData:
    """Paths as they are dragged."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(page: QWidget, mime: QMimeData) -> None:
    """Drag something onto a page and let go."""
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    page.dropEvent(event)
    assert event.isAccepted()
