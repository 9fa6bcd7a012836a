"""From an empty database to the first punch, by what opens by itself and what it says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot
from scripted import DrawnDesk
from walk_bench import agreed, go_on, save, site, sources
from walking import Walk, walk_through_windows

from attendance_app.app import first_steps
from attendance_app.domain.people import PersonDetails
from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.services.site import established_site
from attendance_app.ui.enrollment.flow import Step
from attendance_app.ui.enrollment.trial import Finding
from attendance_app.ui.first_run.camera_step import CameraStep
from attendance_app.ui.first_run.first_run_dialog import FirstRunDialog
from attendance_app.ui.first_run.people_steps import ConsentStep
from attendance_app.ui.first_run.site_steps import SiteStep
from attendance_app.ui.people.people_page import PeoplePage
from attendance_app.ui.settings.password_dialog import PasswordDialog
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.pipeline import PipelineOptions
from attendance_app.vision.synthetic import DEMO_PEOPLE
from attendance_app.wiring import Core, renewed

ANA = DEMO_PEOPLE[0]
PASSWORD = "kiosk and office"


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: FaceEngine) -> Iterator[Core]:
    """A German computer on which nobody was before; its windows share one engine."""
    monkeypatch.setattr(Core, "load_engine", lambda _: engine)
    monkeypatch.setattr(first_steps, "list_cameras", list)
    with site(tmp_path, empty=True, language="de") as made:
        yield made


def test_from_an_empty_database_to_the_first_punch(
    qtbot: QtBot, qapp: QApplication, core: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Language, site, camera, password, consent, the first person, and they are greeted."""
    desk = DrawnDesk(ANA)
    desk.come()
    zone = "Asia/Tokyo" if core.site.zone != "Asia/Tokyo" else "Europe/Vienna"

    def language(walked: Walk) -> None:
        dialog = assistant(walked, "language")
        walked.click("English", dialog)
        qtbot.mouseClick(dialog.next_button, Qt.MouseButton.LeftButton)

    def site_and_zone(walked: Walk) -> None:
        dialog = assistant(walked, "site")
        step = dialog.steps["site"]
        assert isinstance(step, SiteStep)
        walked.until(step.site_name.isEnabled)
        walked.type_in("Demo Bakery", step.site_name)
        fill(walked, step.zone, zone)
        fill(walked, step.country, "Austria")
        walked.click("Next", dialog)

    def the_rest(walked: Walk) -> None:
        dialog = assistant(walked, "camera")
        assert walked.shell.core.site.zone == zone
        look_at_camera(walked, dialog)
        choose_password(walked, dialog)
        read_consent(walked, dialog)
        enroll(walked, dialog)
        clock_in(walked, dialog, desk)
        walked.click("Finish", dialog)
        page = walked.go_to("People")
        assert isinstance(page, PeoplePage)
        walked.until(lambda: [line.person.name for line in page.model.rows] == [ANA.name])

    def later(walked: Walk) -> None:
        walked.until(lambda: walked.shell.live.today.model.rows)
        assert not walked.shell.window.findChildren(FirstRunDialog), "it comes when asked for"

    walk_through_windows(qtbot, monkeypatch, core, desk, language, site_and_zone, the_rest)
    walk_through_windows(qtbot, monkeypatch, renewed(core), desk, later)

    stored = established_site(core.database)
    assert (stored.name, stored.zone) == ("Demo Bakery", zone)
    # Wherever it is tomorrow already.
    tomorrow = core.clock().date() + timedelta(days=1)
    assert core.policy_book.policies().at(tomorrow).holiday_country == "AT"
    assert core.access.has_admin_password()
    (person,) = core.roster.people()
    assert (person.employee_id, person.name) == (ANA.employee_id, ANA.name)
    assert person.consent_at is not None
    assert set(sources(core, person)) == {"camera"}
    with core.database.read() as unit:
        (punch,) = unit.punches.between(None, None)
    assert (punch.person_id, punch.kind) == (person.id, PunchKind.IN)
    assert punch.method is PunchMethod.FACE
    assert punch.local.utcoffset() == punch.instant.astimezone(ZoneInfo(zone)).utcoffset()


def assistant(walked: Walk, step: str) -> FirstRunDialog:
    """The assistant, which has opened by itself on this step."""
    dialog = walked.dialog(FirstRunDialog)
    assert dialog.current == step
    return dialog


def fill(walked: Walk, choice: QComboBox, words: str) -> None:
    """Type into a list that can be typed into, over what is there."""
    field = choice.lineEdit()
    assert field is not None
    field.selectAll()
    walked.type_in(words, field)
    walked.qtbot.keyClick(field, Qt.Key.Key_Tab)


def look_at_camera(walked: Walk, dialog: FirstRunDialog) -> None:
    step = dialog.steps["camera"]
    assert isinstance(step, CameraStep)
    step.measuring._seconds = 0.5
    walked.click("Check light and distance", dialog)
    walked.until(step.verdicts.isVisible)
    assert step.words.text()
    walked.click("Next", dialog)


def choose_password(walked: Walk, dialog: FirstRunDialog) -> None:
    assert dialog.current == "password"
    walked.click("Set a password…", dialog)
    asked = walked.dialog(PasswordDialog)
    for field in (asked.new, asked.again):
        walked.type_in(PASSWORD, field)
    walked.click("Store the password", asked)
    walked.until(lambda: dialog.password.state.text() == "A password is set.")
    walked.click("Next", dialog)


def read_consent(walked: Walk, dialog: FirstRunDialog) -> None:
    step = dialog.steps["consent"]
    assert isinstance(step, ConsentStep)
    walked.until(lambda: step.is_done)
    assert "face" in step.text.text()
    walked.click("Next", dialog)


def enroll(walked: Walk, dialog: FirstRunDialog) -> None:
    walked.click("Enroll the first person…", dialog)
    enrollment = agreed(walked, PersonDetails(ANA.employee_id, ANA.name))
    walked.until(lambda: enrollment.capture_page.ready)
    go_on(walked, enrollment, Step.CHECK)
    walked.until(lambda: enrollment.check_page.trial.result is Finding.RECOGNISED)
    save(walked, enrollment)
    walked.until(lambda: dialog.person.state.text() == "1 person is enrolled.")
    walked.click("Next", dialog)


def clock_in(walked: Walk, dialog: FirstRunDialog, desk: DrawnDesk) -> None:
    stage = walked.shell.live.stage
    assert dialog.punch.greeting.text() == "Waiting for you…"
    walked.until(lambda: ANA.name in [label.text for label in stage.labels])
    assert walked.punches() == [], "who has posed has not come to work by that"
    desk.leave()
    walked.until(lambda: not stage.labels)
    desk.skip(PipelineOptions().leave_s)
    desk.come()
    walked.until(lambda: dialog.punch.is_done)
    (punch,) = walked.punches()
    assert (
        dialog.punch.greeting.text() == f"Welcome, {ANA.name}: clocked in at {punch.local:%H:%M}."
    )
    walked.click("Next", dialog)
