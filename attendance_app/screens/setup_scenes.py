"""Scenes of the first steps: from an empty database to the first punch."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from PySide6.QtWidgets import QWidget

from attendance_app.app.first_steps import open_assistant
from attendance_app.domain.clock import utc_offset_minutes
from attendance_app.domain.people import Person
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.screens.made_up_figures import made_up_verdicts
from attendance_app.screens.made_up_office import NOW, ZONE
from attendance_app.screens.scene import Scene, Setting
from attendance_app.screens.settings_scenes import stand_before
from attendance_app.screens.stage import Stage
from attendance_app.services.clocking import Recorded
from attendance_app.ui.clocking_thread import Clocked
from attendance_app.ui.first_run.camera_step import CameraStep
from attendance_app.ui.first_run.first_run_dialog import FirstRunDialog
from attendance_app.vision.synthetic import DEMO_PEOPLE


def _assistant(stage: Stage, key: str) -> FirstRunDialog:
    dialog = open_assistant(stage.shell, key)
    stage.settle()
    return dialog


def _step(key: str) -> Callable[[Stage], QWidget]:
    return lambda stage: _assistant(stage, key)


def _site(stage: Stage) -> QWidget:
    dialog = _assistant(stage, "site")
    dialog.steps["site"].refuse("")
    return dialog


def _camera(stage: Stage) -> QWidget:
    dialog = _assistant(stage, "camera")
    step = dialog.steps["camera"]
    assert isinstance(step, CameraStep)
    stand_before(stage, step.view, DEMO_PEOPLE[3])
    step.show_verdicts(made_up_verdicts())
    return dialog


def _waiting(stage: Stage) -> QWidget:
    dialog = _assistant(stage, "punch")
    stand_before(stage, dialog.punch.view, DEMO_PEOPLE[3])
    return dialog


def _greeted(stage: Stage) -> QWidget:
    dialog = _assistant(stage, "punch")
    stand_before(stage, dialog.punch.view, DEMO_PEOPLE[3])
    person = Person(1, "001", DEMO_PEOPLE[3].name)
    punch = Punch(
        UUID(int=1, version=4),
        person.id,
        NOW,
        ZONE,
        utc_offset_minutes(NOW, ZONE),
        PunchKind.IN,
        PunchMethod.FACE,
        "Front desk",
        {},
    )
    dialog.punch.show_clocked(Clocked(None, Recorded(punch, person, timedelta())))
    dialog.person.show_people(1)
    return dialog


SCENES = (
    Scene("first-steps-language", _step("language"), Setting.NEW),
    Scene("first-steps-site", _site, Setting.NEW),
    Scene("first-steps-camera", _camera, Setting.NEW),
    Scene("first-steps-password", _step("password"), Setting.NEW),
    Scene("first-steps-consent", _step("consent"), Setting.NEW),
    Scene("first-steps-person", _step("person"), Setting.NEW),
    Scene("first-steps-punch", _waiting, Setting.NEW),
    Scene("first-steps-greeted", _greeted, Setting.NEW),
    Scene("first-steps-done", _step("done"), Setting.NEW),
)
