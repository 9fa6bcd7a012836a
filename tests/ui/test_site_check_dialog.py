"""The site check on a live camera: it measures, says what it found, and gives the camera back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import at, enrolled, new_database
from enrolling import CountingPipeline, session_over
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from scripted import DrawnDesk

from attendance_app.db.database import Database
from attendance_app.services.enrolment_check import check_enrolment
from attendance_app.services.site_check import Item
from attendance_app.ui.session import Session
from attendance_app.ui.site.site_check_dialog import SiteCheckCalls, SiteCheckDialog
from attendance_app.ui.tasks import TaskRunner
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.synthetic import DEMO_PEOPLE


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as made:
        enrolled(made, 1, "Ana")
        yield made


@pytest.fixture
def pipeline() -> CountingPipeline:
    return CountingPipeline()


@pytest.fixture
def desk() -> DrawnDesk:
    return DrawnDesk(DEMO_PEOPLE[0])


@pytest.fixture
def session(
    desk: DrawnDesk, engine: FaceEngine, database: Database, pipeline: CountingPipeline
) -> Iterator[Session]:
    made = session_over(desk, engine, database, pipeline)
    yield made
    assert made.stop()


def test_it_measures_who_stands_there_and_gives_the_camera_back(
    qtbot: QtBot,
    session: Session,
    desk: DrawnDesk,
    database: Database,
    pipeline: CountingPipeline,
    tasks: TaskRunner,
    tmp_path: Path,
) -> None:
    calls = SiteCheckCalls(
        lambda _: check_enrolment(database), "Works", lambda: at("2026-03-02 09:30"), 15.0
    )
    dialog = SiteCheckDialog(calls, session, tasks, seconds=0.8)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    desk.come()
    session.start()
    dialog.begin.click()
    assert dialog.begin.text() == "Stop"
    qtbot.waitUntil(lambda: bool(dialog.verdicts), timeout=15_000)
    assert {each.item for each in dialog.verdicts} == set(Item)
    assert "A face was found in" in dialog.items.text(Item.FACE)
    assert "pixels large" in dialog.items.text(Item.DISTANCE)
    assert "Good" in dialog.items.text(Item.SHARPNESS)
    assert not dialog.measuring.runs
    before = pipeline.frames
    qtbot.waitUntil(lambda: pipeline.frames > before)  # people are clocked again

    qtbot.waitUntil(lambda: dialog.enrolment is not None)
    dialog.copy.click()
    report = QGuiApplication.clipboard().text()
    assert "Works" in report
    assert "Ana" in report
    dialog.save_to(tmp_path / "report.txt")
    qtbot.waitUntil(lambda: "report.txt" in dialog.told.text())
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == report
    dialog.save_to(tmp_path)
    qtbot.waitUntil(lambda: "cannot be written" in dialog.told.text())


def test_stopped_before_its_end_it_says_nothing(
    qtbot: QtBot, session: Session, database: Database, tasks: TaskRunner
) -> None:
    calls = SiteCheckCalls(
        lambda _: check_enrolment(database), "Works", lambda: at("2026-03-02 09:30")
    )
    dialog = SiteCheckDialog(calls, session, tasks)
    qtbot.addWidget(dialog)
    dialog.begin.click()
    dialog.begin.click()
    assert dialog.verdicts == ()
    assert dialog.begin.text() == "&Check this place"
