"""Three people enrolled in the whole window: before the camera, by photos, by a video."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from enrolling import portrait_file
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted import DrawnDesk
from walk_bench import agreed, drop, go_on, save, site, sources
from walking import walk

from attendance_app.domain.people import PersonDetails
from attendance_app.ui.enrollment.flow import Step
from attendance_app.ui.enrollment.trial import Finding
from attendance_app.ui.people.people_page import PeoplePage
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.synthetic import DEMO_PEOPLE
from attendance_app.wiring import Core

ANA = DEMO_PEOPLE[0]
BY_CAMERA = PersonDetails(ANA.employee_id, ANA.name)
BY_PHOTO = PersonDetails("P-2", "Bruno Keller")
BY_VIDEO = PersonDetails("V-3", "Clara Berg")
PHOTOGRAPHED = "Trent_Lott"


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: FaceEngine) -> Iterator[Core]:
    """A site whose windows share one engine."""
    monkeypatch.setattr(Core, "load_engine", lambda _: engine)
    with site(tmp_path) as made:
        yield made


def test_people_enrolled_by_camera_photos_and_video_are_on_the_people_page(
    qtbot: QtBot, qapp: QApplication, core: Core, engine: FaceEngine, data_dir: Path
) -> None:
    """Each from a button, the menu or the page's words; and the gallery knows all of them."""
    desk = DrawnDesk(ANA)
    desk.come()
    with walk(qtbot, qapp, core, desk) as walked:
        page = walked.go_to("People")
        assert isinstance(page, PeoplePage)
        walked.until(lambda: page.empty_words)
        qtbot.mouseClick(page.remedy, Qt.MouseButton.LeftButton)
        dialog = agreed(walked, BY_CAMERA)
        walked.until(lambda: dialog.capture_page.ready)
        go_on(walked, dialog, Step.CHECK)
        walked.until(lambda: dialog.check_page.trial.result is Finding.RECOGNISED)
        by_camera = save(walked, dialog)
        desk.leave()

        walked.until(lambda: len(page.model.rows) == 1)
        walked.click("Enroll a person…", page)
        dialog = agreed(walked, BY_PHOTO)
        for number in (1, 5):
            drop(dialog.capture_page, portrait_file(data_dir, PHOTOGRAPHED, number))
        walked.until(lambda: dialog.capture_page.ready and len(dialog.album.pictures) == 2)
        go_on(walked, dialog, Step.CHECK)
        by_photo = save(walked, dialog)

        walked.choose("People", "Enroll a person…")
        dialog = agreed(walked, BY_VIDEO)
        drop(dialog.capture_page, data_dir / "clips" / "enroll" / "D.mkv")
        walked.until(lambda: dialog.capture_page.ready)
        go_on(walked, dialog, Step.CHECK)
        by_video = save(walked, dialog)

        people = [BY_CAMERA.name, BY_PHOTO.name, BY_VIDEO.name]
        walked.until(lambda: sorted(line.person.name for line in page.model.rows) == sorted(people))
        assert all(line.person.vector_count for line in page.model.rows)
        assert set(sources(core, by_camera)) == {"camera"}
        assert sources(core, by_photo) == ["photo", "photo"]
        assert set(sources(core, by_video)) == {"video"}
        assert all(person.consent_at is not None for person in core.roster.people())
    # The window is closed: nobody else uses the engine.
    gallery = core.gallery.load(engine.id)
    assert set(gallery.keys.tolist()) == {by_camera.id, by_photo.id, by_video.id}
