"""Scenes of the Settings page, its dialogs, the site check and printing."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtWidgets import QWidget

from attendance_app.app.setup import open_site_check
from attendance_app.domain.month import Month
from attendance_app.domain.policy import InOut
from attendance_app.screens.made_up_figures import made_up_preview, made_up_verdicts
from attendance_app.screens.scene import Scene
from attendance_app.screens.stage import LONG_S, Stage
from attendance_app.ui.corrections.decision_dialogs import ReasonDialog
from attendance_app.ui.kiosk.privacy import privacy_notice
from attendance_app.ui.live.feed_view import FeedView
from attendance_app.ui.printing.print_dialog import PrintDialog
from attendance_app.ui.settings.camera import CameraSection
from attendance_app.ui.settings.kiosk import KioskSection
from attendance_app.ui.settings.password_dialog import PasswordDialog
from attendance_app.ui.settings.recognition import RecognitionSection
from attendance_app.ui.settings.section import Section
from attendance_app.ui.settings.settings_page import SettingsPage
from attendance_app.ui.working import WorkingDialog
from attendance_app.vision.synthetic import DEMO_PEOPLE, DrawnPerson
from attendance_app.words import tr


def _page(stage: Stage) -> SettingsPage:
    return cast("SettingsPage", stage.page("settings"))


def _section(key: str) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        page = _page(stage)
        page.show_section(key)
        stage.settle()
        return stage.window

    return show


def _at(stage: Stage, key: str) -> Section:
    _section(key)(stage)
    return _page(stage).section(key)


def _camera(stage: Stage) -> QWidget:
    section = cast("CameraSection", _at(stage, "camera"))
    stand_before(stage, section.view, DEMO_PEOPLE[1])
    return stage.window


def stand_before(stage: Stage, view: FeedView, person: DrawnPerson) -> None:
    """Let somebody stand before the camera, seen in this view; nobody is clocked."""
    stage.shell.session.recognition.divert(lambda _engine, _frame: None, lambda _found: None)
    stage.camera.show(person)
    before = view.picture
    stage.wait(lambda: view.picture is not None and view.picture is not before, "the picture")


def _measured_here(stage: Stage) -> QWidget:
    """As in a company of 48, with two pairs who look alike."""
    section = cast("RecognitionSection", _at(stage, "recognition"))
    stage.wait(lambda: section.preview is not None, "the gallery's own measurement", LONG_S)
    enrolled = {drawn.employee_id for drawn in DEMO_PEOPLE}
    alike = [one for one in stage.core.roster.people() if one.employee_id in enrolled]
    section.show_preview(made_up_preview(alike))
    return stage.window


def _kiosk_below(stage: Stage) -> QWidget:
    section = cast("KioskSection", _at(stage, "kiosk"))
    place = section.parentWidget()
    section.notice.setPlainText(privacy_notice())
    if place is not None:
        section.move(section.x(), place.height() - section.height())
    return stage.window


def _no_match(stage: Stage) -> QWidget:
    page = _page(stage)
    page.show_section("general")
    page.search.setText("zzz")
    stage.settle()
    return stage.window


def _found(stage: Stage) -> QWidget:
    page = _page(stage)
    page.show_section("general")
    stage.wait(lambda: all_made(page), "all sections")
    page.search.setText(tr("settings", "Privacy notice"))
    stage.settle()
    return stage.window


def all_made(page: SettingsPage) -> bool:
    """Whether every section is there to be searched."""
    return page.sections_made == page.list.count()


def _anew(stage: Stage) -> QWidget:
    page = _page(stage)
    page.search.clear()
    page.show_section("general")
    page.say_waiting()
    return stage.window


def _password(stage: Stage) -> QWidget:
    section = cast("KioskSection", _at(stage, "kiosk"))
    section.password.click()
    dialog = stage.dialog(PasswordDialog)
    dialog.new.setText("correct horse")
    dialog.again.setText("correct hrose")
    return dialog


def _strict(stage: Stage) -> QWidget:
    section = cast("KioskSection", _at(stage, "kiosk"))
    section.ways[InOut.STRICT].click()
    return stage.dialog(ReasonDialog)


def _site_check_new(stage: Stage) -> QWidget:
    dialog = open_site_check(stage.shell)
    stand_before(stage, dialog.view, DEMO_PEOPLE[2])
    return dialog


def _site_check(stage: Stage) -> QWidget:
    dialog = open_site_check(stage.shell)
    stand_before(stage, dialog.view, DEMO_PEOPLE[2])
    dialog.show_verdicts(made_up_verdicts())
    return dialog


def _site_check_nobody(stage: Stage) -> QWidget:
    dialog = open_site_check(stage.shell)
    dialog.show_verdicts(made_up_verdicts(seen=0))
    return dialog


def _printing(stage: Stage) -> QWidget:
    sheets = stage.core.timesheets.month(Month(2026, 5))
    dialog = PrintDialog(
        sheets, sheets.timesheets[2].person.id, stage.shell.tasks, stage.shell.window
    )
    dialog.open()
    stage.wait(lambda: bool(dialog.pages), "the preview")
    return dialog


def _computing(stage: Stage) -> QWidget:
    """The month is not in view, and takes long."""
    dialog = WorkingDialog(
        tr("printing", "Print timesheets"),
        tr("printing", "The month is being worked out…"),
        stage.shell.window,
    )
    dialog.working.progressed(1_240, 2_000)
    dialog.working.show()
    dialog.open()
    stage.settle()
    return dialog


SCENES = (
    Scene("settings-general", _section("general")),
    Scene("settings-camera", _camera),
    Scene("settings-recognition", _section("recognition")),
    Scene("settings-recognition-measured", _measured_here),
    Scene("settings-kiosk", _section("kiosk")),
    Scene("settings-kiosk-below", _kiosk_below),
    Scene("settings-site", _section("site")),
    Scene("settings-consent", _section("consent")),
    Scene("settings-data", _section("data")),
    Scene("settings-search", _found),
    Scene("settings-search-nothing", _no_match),
    Scene("settings-to-open-anew", _anew),
    Scene("settings-password", _password),
    Scene("settings-strict", _strict),
    Scene("site-check-new", _site_check_new),
    Scene("site-check", _site_check),
    Scene("site-check-nobody", _site_check_nobody),
    Scene("print-timesheets", _printing),
    Scene("print-computing", _computing),
)
