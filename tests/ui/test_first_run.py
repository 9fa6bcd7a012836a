"""The first steps over a real window and an empty database: each stores its own, or nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import SITE, SetClock, at, enrolled, new_database
from fakes import CheapHasher
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from scripted import ScriptedSource

from attendance_app.app import Shell
from attendance_app.app.first_steps import open_assistant
from attendance_app.app.office_commands import (
    FIRST_STEP,
    check_site,
    offer_first_steps,
    open_first_steps,
)
from attendance_app.domain.punches import PunchMethod
from attendance_app.paths import DataDir
from attendance_app.services.clocking import Recorded
from attendance_app.services.front_desk import Identified, KindWanted
from attendance_app.services.site import established_site
from attendance_app.settings import Settings
from attendance_app.ui.clocking_thread import Asked, Clocked
from attendance_app.ui.first_run.first_run_dialog import FirstRunDialog
from attendance_app.ui.first_run.site_steps import LanguageStep, SiteStep
from attendance_app.ui.printing.print_dialog import PrintDialog
from attendance_app.ui.settings.camera import CameraSection
from attendance_app.ui.settings.password_dialog import PasswordDialog
from attendance_app.ui.settings.settings_page import SettingsPage
from attendance_app.ui.site.site_check_dialog import SiteCheckDialog
from attendance_app.ui.theme import Theme
from attendance_app.vision.sightings import Rejection
from attendance_app.wiring import build_core

CLOCK = SetClock(at("2026-03-02 09:00"))


@pytest.fixture
def shell(qapp: QApplication, tmp_path: Path) -> Iterator[Shell]:
    """A window over an empty database; its threads are not started."""
    data = DataDir.at(tmp_path)
    new_database(data.root).close()
    core = build_core(data, Settings(), clock=CLOCK, hasher=CheapHasher())
    theme = Theme(qapp)
    made = Shell(core, ScriptedSource(), theme, kiosk=False)
    yield made
    made.stop()
    made.window.deleteLater()
    made.deleteLater()
    theme.setParent(None)
    core.close()


@pytest.fixture
def assistant(qtbot: QtBot, shell: Shell) -> FirstRunDialog:
    dialog = open_assistant(shell)
    qtbot.waitUntil(lambda: not shell.tasks.busy())
    return dialog


def visible_ones(qtbot: QtBot, shell: Shell) -> list[FirstRunDialog]:
    """The assistants that are open."""
    qtbot.waitUntil(lambda: not shell.tasks.busy())
    return [each for each in shell.window.findChildren(FirstRunDialog) if each.isVisible()]


def site_step(qtbot: QtBot, assistant: FirstRunDialog) -> SiteStep:
    assistant.show_step("site")
    step = assistant.steps["site"]
    assert isinstance(step, SiteStep)
    qtbot.waitUntil(step.site_name.isEnabled)
    return step


def test_every_step_can_be_skipped_to_the_end_and_nothing_is_stored(
    qtbot: QtBot, shell: Shell, assistant: FirstRunDialog
) -> None:
    seen = [assistant.current]
    while assistant.current != "done":
        button = assistant.skip_button
        (button if button.isEnabled() else assistant.next_button).click()
        qtbot.waitUntil(lambda: assistant.current != seen[-1])
        qtbot.waitUntil(lambda: not shell.tasks.busy())
        seen.append(assistant.current)
    assert seen == list(assistant.steps)
    assert established_site(shell.core.database) == SITE
    assert not shell.core.access.has_admin_password()
    assistant.next_button.click()
    assert shell.state.text(FIRST_STEP, "") == "over"


def test_the_site_and_its_holidays_are_stored_together(
    qtbot: QtBot, shell: Shell, assistant: FirstRunDialog
) -> None:
    step = site_step(qtbot, assistant)
    step.site_name.setText("Demo works")
    step.country.setCurrentText("Nowhere")
    assistant.next_button.click()
    assert "country" in step.refusal.text()
    assert established_site(shell.core.database) == SITE
    step.country.setCurrentIndex(step.country.findData("DE"))
    qtbot.waitUntil(lambda: step.region.findData("BY") > 0)
    step.region.setCurrentIndex(step.region.findData("BY"))
    assistant.next_button.click()
    qtbot.waitUntil(lambda: assistant.current == "camera")
    assert established_site(shell.core.database).name == "Demo works"
    policy = shell.core.policy_book.policies().at(shell.today())
    assert (policy.holiday_country, policy.holiday_region) == ("DE", "BY")
    assert step.is_done


def test_closed_in_the_middle_it_leaves_what_was_stored_and_not_what_was_typed(
    qtbot: QtBot, shell: Shell, assistant: FirstRunDialog
) -> None:
    step = site_step(qtbot, assistant)
    step.site_name.setText("Half")
    assistant.later.click()
    assert established_site(shell.core.database) == SITE
    offer_first_steps(shell)
    assert [each.current for each in visible_ones(qtbot, shell)] == ["site"]


def test_somebody_has_punched_so_that_it_comes_only_when_asked_for(
    qtbot: QtBot, shell: Shell, assistant: FirstRunDialog
) -> None:
    assistant.show_step("consent")
    assistant.later.click()
    ana = enrolled(shell.core.database, 1, "Ana")
    shell.core.clocking.punch(ana.id, CLOCK(), PunchMethod.PIN)
    offer_first_steps(shell)
    assert visible_ones(qtbot, shell) == []
    open_first_steps(shell)
    assert [each.current for each in visible_ones(qtbot, shell)] == ["consent"]


def test_another_zone_opens_the_window_anew_and_goes_on_with_the_camera(
    qtbot: QtBot, shell: Shell, assistant: FirstRunDialog
) -> None:
    step = site_step(qtbot, assistant)
    step.zone.setCurrentText("Asia/Kolkata")
    with qtbot.waitSignal(shell.window.closing):
        assistant.next_button.click()
    assert shell.again
    assert established_site(shell.core.database).zone == "Asia/Kolkata"
    assert shell.state.text(FIRST_STEP, "") == "now:camera"


def test_another_language_is_stored_and_the_site_comes_next(
    qtbot: QtBot, shell: Shell, assistant: FirstRunDialog
) -> None:
    step = assistant.steps["language"]
    assert isinstance(step, LanguageStep)
    step.choices["de"].setChecked(True)
    with qtbot.waitSignal(shell.window.closing):
        assistant.next_button.click()
    assert Settings.load(shell.core.data_dir.settings).window.language == "de"
    assert (shell.again, shell.state.text(FIRST_STEP, "")) == (True, "now:site")


def test_it_opens_by_itself_only_where_nobody_is_known(qtbot: QtBot, shell: Shell) -> None:
    enrolled(shell.core.database, 1, "Ana")
    offer_first_steps(shell)
    assert visible_ones(qtbot, shell) == []
    shell.state.remember(FIRST_STEP, "now:camera")  # interrupted by a change of the zone
    offer_first_steps(shell)
    assert [each.current for each in visible_ones(qtbot, shell)] == ["camera"]


def test_password_person_and_punch_are_marked_done_as_they_come(
    qtbot: QtBot, shell: Shell, assistant: FirstRunDialog
) -> None:
    assistant.show_step("password")
    assistant.password.set_button.click()
    (dialog,) = assistant.findChildren(PasswordDialog)
    for field in (dialog.new, dialog.again):
        field.setText("a long enough one")
    dialog.save.click()
    qtbot.waitUntil(lambda: assistant.steps["password"].is_done)

    assistant.show_step("person")
    assert not assistant.person.is_done
    ana = enrolled(shell.core.database, 1, "Ana")
    shell.news.people.emit()
    qtbot.waitUntil(lambda: assistant.person.is_done)
    assert "1 person is enrolled" in assistant.person.state.text()

    assistant.show_step("punch")
    assert "Waiting" in assistant.punch.greeting.text()
    shell.session.recognition.rejected.emit(
        Rejection(1, "unknown", (), 1.0, CLOCK(), 0.9, 1.0, 5.8)
    )
    assert "don't know you yet" in assistant.punch.greeting.text()
    wanted = KindWanted(Identified(ana, PunchMethod.FACE, CLOCK()))
    shell.session.clocking.asked.emit(Asked(None, wanted))
    assert "Touch In, Out" in assistant.punch.details.text()
    outcome = shell.core.clocking.punch(ana.id, CLOCK(), PunchMethod.FACE)
    assert isinstance(outcome, Recorded)
    shell.news.clocked.emit(Clocked(None, outcome))
    local = CLOCK().astimezone(shell.zone)
    assert assistant.punch.greeting.text() == f"Welcome, Ana: clocked in at {local:%H:%M}."
    again = shell.core.clocking.punch(ana.id, CLOCK() + timedelta(seconds=20), PunchMethod.FACE)
    shell.news.clocked.emit(Clocked(None, again))
    assert "Welcome" in assistant.punch.greeting.text()
    assert assistant.punch.is_done


def test_the_menus_open_printing_the_check_and_the_settings(qtbot: QtBot, shell: Shell) -> None:
    ana = enrolled(shell.core.database, 1, "Ana")
    shell.core.clocking.punch(ana.id, CLOCK(), PunchMethod.PIN)
    shell.printing.start()
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(PrintDialog)))
    (dialog,) = shell.window.findChildren(PrintDialog)
    assert [sheet.person.name for sheet in dialog.chosen()] == ["Ana"]
    dialog.reject()
    check_site(shell)
    (check,) = shell.window.findChildren(SiteCheckDialog)
    check.reject()
    shell.window.show_page("settings")
    assert shell.window.current_page == "settings"
    qtbot.waitUntil(lambda: not shell.tasks.busy())


def test_the_mirror_is_one_setting_in_the_menu_and_in_the_settings(
    qtbot: QtBot, shell: Shell
) -> None:
    shell.window.show()
    shell.window.show_page("settings")
    page = shell.window.page("settings")
    assert isinstance(page, SettingsPage)
    page.show_section("camera")
    section = page.section("camera")
    assert isinstance(section, CameraSection)
    qtbot.waitUntil(section.mirror.isEnabled)
    assert (section.mirror.isChecked(), shell.mirror_choice.isChecked()) == (True, True)
    section.mirror.click()
    qtbot.waitUntil(lambda: not shell.mirror_choice.isChecked())
    shell.mirror_choice.trigger()
    qtbot.waitUntil(section.mirror.isChecked)
    assert Settings.load(shell.core.data_dir.settings).camera.mirror
    qtbot.waitUntil(lambda: not shell.tasks.busy())
