"""The window as it runs: camera, engine, database and pages together, and how it ends."""

from __future__ import annotations

import os
import sys
import threading
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot
from scripted import DrawnDesk, ScriptedSource

from attendance_app.app import Shell, Unattended, prepare_environment, run_window
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.paths import DataDir
from attendance_app.services.drawn_people import enroll_drawn
from attendance_app.services.enrollment import FaceSample
from attendance_app.services.file_faces import faces_of_video
from attendance_app.settings import Settings
from attendance_app.ui.enrollment.enrollment_dialog import EnrollmentDialog
from attendance_app.ui.enrollment.flow import Step
from attendance_app.ui.enrollment.trial import Finding
from attendance_app.ui.reports.export_dialog import ExportDialog
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.ui.windowed_model import WAITING
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import SourceTroubleError
from attendance_app.vision.model_store import ENCODER, REMEDY
from attendance_app.vision.pipeline import PipelineOptions
from attendance_app.vision.recordings import VideoFile
from attendance_app.vision.synthetic import DEMO_PEOPLE, DrawnScene
from attendance_app.wiring import Core, build_core

Dialog = TypeVar("Dialog", bound=QDialog)


@pytest.fixture
def core(tmp_path: Path):
    data = DataDir.at(tmp_path / "data")
    data.create()
    made = build_core(data, Settings())
    yield made
    made.close()


@pytest.fixture
def open_shell(core: Core, qapp: QApplication):
    """Opens the window over a source; closes it, and waits for its threads, at the end."""
    opened: list[Shell] = []

    def make(source) -> Shell:
        theme = Theme(qapp)
        theme.set_mode(ThemeMode.LIGHT)
        shell = Shell(core, source, theme, kiosk=False)
        opened.append(shell)
        shell.start()
        return shell

    yield make
    for shell in opened:
        shell.window.close()
        shell.stop()
        shell.window.deleteLater()
        shell.deleteLater()


@pytest.fixture
def drawn_person(core: Core, engine: FaceEngine) -> Person:
    """The first drawn person, enrolled."""
    return enroll_drawn(core.enrollment, engine, DEMO_PEOPLE[0], core.clock())


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    """Click it as a mouse does: nothing happens where it is hidden or not enabled."""
    assert button.isVisible()
    # At its left, where a check box has its box.
    where = QPoint(button.height() // 2, button.height() // 2)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=where)


def opened_by(qtbot: QtBot, shell: Shell, menu: str, text: str, kind: type[Dialog]) -> Dialog:
    """The dialog that comes when a menu's command is chosen."""
    [bar_entry] = [one for one in shell.window.menuBar().actions() if one.text() == f"&{menu}"]
    [command] = [one for one in bar_entry.menu().actions() if one.text() == text]
    command.trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in shell.window.findChildren(kind)))
    [dialog] = shell.window.findChildren(kind)
    return dialog


def export_month_of(qtbot: QtBot, shell: Shell, punch: Punch, target: Path) -> ExportDialog:
    """The dialog, after it has written the month of a punch to a file."""
    export = opened_by(qtbot, shell, "File", "E&xport a month…", ExportDialog)
    months = [export.month.itemData(i) for i in range(export.month.count())]
    export.month.setCurrentIndex(months.index(punch.local.date().replace(day=1)))
    export.path.clear()
    qtbot.keyClicks(export.path, str(target))
    with qtbot.waitSignal(export.exported, timeout=30_000):
        click(qtbot, export.export_button)
    return export


def wait_ready(qtbot: QtBot, shell: Shell) -> None:
    qtbot.waitUntil(
        lambda: shell.window.status("recognition").startswith("Recognition:"), timeout=30_000
    )


def test_somebody_before_the_camera_is_clocked_greeted_and_listed(
    qtbot: QtBot, core: Core, open_shell, drawn_person: Person
):
    """Source, engine, pipeline, database, card and list: all real."""
    shell = open_shell(DrawnScene([DEMO_PEOPLE[0]], realtime=True, clock=core.clock))
    with qtbot.waitSignal(shell.live.punch_announced, timeout=30_000) as told:
        pass
    assert told.args == ["in"]
    [record] = core.clocking.today()
    assert (record.person.id, record.punch.kind) == (drawn_person.id, PunchKind.IN)
    assert [line.name for line in shell.live.today.model.rows] == [drawn_person.name]
    [card] = shell.live.stage.cards.texts()
    assert card.headline.endswith(drawn_person.name)
    qtbot.waitUntil(lambda: drawn_person.name in (label.text for label in shell.live.stage.labels))


def test_from_enrollment_to_the_workbook(qtbot: QtBot, core: Core, open_shell, tmp_path: Path):
    """The whole job by clicks: enroll before the camera, leave, come back, export, read again."""
    drawn = DEMO_PEOPLE[0]
    desk = DrawnDesk(drawn)
    desk.come()
    shell: Shell = open_shell(desk)
    wait_ready(qtbot, shell)

    dialog = opened_by(qtbot, shell, "People", "&Enroll a person…", EnrollmentDialog)
    form = dialog.details_page.form
    qtbot.keyClicks(form.employee_id, drawn.employee_id)
    qtbot.keyClicks(form.name, drawn.name)
    click(qtbot, dialog.next_button)
    qtbot.waitUntil(lambda: dialog.step is Step.CONSENT)
    click(qtbot, dialog.consent_page.agrees)
    click(qtbot, dialog.next_button)
    qtbot.waitUntil(lambda: len(dialog.album.pictures) == 1, timeout=15_000)
    click(qtbot, dialog.capture_page.take_button)
    qtbot.waitUntil(lambda: len(dialog.album.pictures) == 2, timeout=15_000)
    click(qtbot, dialog.next_button)
    qtbot.waitUntil(lambda: dialog.check_page.trial.result is Finding.RECOGNISED, timeout=15_000)
    with qtbot.waitSignal(dialog.saved) as saved:
        click(qtbot, dialog.next_button)
    person: Person = saved.args[0]

    def is_named() -> bool:
        return drawn.name in (label.text for label in shell.live.stage.labels)

    qtbot.waitUntil(is_named, timeout=15_000)
    assert shell.live.today.model.rows == [], "who has posed has not come to work by that"
    desk.leave()
    qtbot.waitUntil(lambda: not shell.live.stage.labels, timeout=15_000)
    desk.skip(PipelineOptions().leave_s)
    with qtbot.waitSignal(shell.live.punch_announced, timeout=15_000):
        desk.come()
    [record] = core.clocking.today()
    punch = record.punch
    assert (record.person.id, punch.kind) == (person.id, PunchKind.IN)
    [line] = shell.live.today.model.rows
    assert (line.name, line.local, line.kind_word) == (drawn.name, punch.local, "IN")
    [card] = shell.live.stage.cards.texts()
    assert card.headline.endswith(drawn.name)
    assert card.kind == f"IN {punch.local:%H:%M}"

    target = tmp_path / "month.xlsx"
    export_month_of(qtbot, shell, punch, target)

    book = load_workbook(target)
    heading, row = book["Punches"].iter_rows(values_only=True)
    written = dict(zip(heading, row, strict=True))
    wall_clock = punch.local.replace(microsecond=0, tzinfo=None)
    assert written["UUID"] == str(punch.uuid)
    assert (written["Employee ID"], written["Name"]) == (drawn.employee_id, drawn.name)
    assert (written["Kind"], written["Method"]) == ("in", "face")
    assert written["Local time"] == wall_clock
    assert written["UTC"] == punch.instant.replace(microsecond=0, tzinfo=None)
    [timesheet] = [sheet for sheet in book if sheet["C2"].value == drawn.name]
    midnight = datetime.combine(wall_clock, time())
    [day] = [row for row in timesheet.iter_rows(values_only=True) if row[0] == midnight]
    assert day[4] == wall_clock  # behind date, weekday, code and shift


def test_a_real_clip_clocks_the_right_person_once(
    qtbot: QtBot, core: Core, open_shell, engine: FaceEngine, data_dir: Path
):
    for letter in "AB":
        faces, reason = faces_of_video(engine, VideoFile(data_dir / f"clips/enroll/{letter}.mkv"))
        assert not reason
        now = core.clock()
        core.enrollment.enroll(
            PersonDetails(letter, f"Person {letter}"),
            consent_at=now,
            samples=[FaceSample(f.vector, engine.id, "video", now, f.quality) for f in faces],
        )
    shell = open_shell(VideoFile(data_dir / "clips/arrive/A.mkv", realtime=True))
    qtbot.waitUntil(lambda: "ended" in shell.live.stage.banner.text, timeout=60_000)
    qtbot.waitUntil(lambda: len(shell.live.today.model.rows) == 1)
    assert [r.person.name for r in core.clocking.today()] == ["Person A"]


def test_closing_the_window_ends_every_thread(qtbot: QtBot, core: Core, open_shell):
    shell = open_shell(ScriptedSource())
    wait_ready(qtbot, shell)
    names = {thread.name for thread in threading.enumerate()}
    assert {"capture", "feed", "recognition", "clocking"} <= names
    shell.window.close()
    shell.stop()
    names = {thread.name for thread in threading.enumerate()}
    assert not names & {"capture", "feed", "recognition", "clocking"}


def test_without_usable_models_the_rest_works(
    qtbot: QtBot,
    core: Core,
    open_shell,
    drawn_person: Person,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
):
    """People, records and export go on; the banner names the file and offers to try again."""
    core.clocking.punch(drawn_person.id, core.clock(), PunchMethod.FACE)
    models = tmp_path / "models"
    models.mkdir()
    folders = [models, None]
    monkeypatch.setattr(
        Core,
        "load_engine",
        lambda self: FaceEngine.load(
            self.data_dir.cache, self.engine_options(), folder=folders.pop(0)
        ),
    )
    shell = open_shell(ScriptedSource())
    qtbot.waitUntil(
        lambda: shell.window.status("recognition") == "Recognition is not available", timeout=30_000
    )
    banner = shell.live.stage.banner
    assert f"{models / ENCODER.file_name} is missing." in banner.text
    assert REMEDY in banner.text
    assert banner.button.text() == "Try again"
    qtbot.waitUntil(lambda: shell.live.stage.picture is not None)

    shell.window.show_page("people")
    people = shell.office.page.model
    qtbot.waitUntil(lambda: [person.name for person in people.rows] == [drawn_person.name])
    shell.window.show_page("records")
    shell.records.range.choose("This year")
    lines = shell.records.model
    qtbot.waitUntil(lambda: lines.rowCount() == 1 and lines.index(0, 3).data() != WAITING)
    assert lines.index(0, 3).data() == drawn_person.name
    [record] = core.clocking.today()
    target = tmp_path / "month.xlsx"
    export_month_of(qtbot, shell, record.punch, target).close()
    heading, row = load_workbook(target)["Punches"].iter_rows(values_only=True)
    assert dict(zip(heading, row, strict=True))["UUID"] == str(record.punch.uuid)

    shell.window.show_page("live")
    click(qtbot, banner.button)
    wait_ready(qtbot, shell)
    assert banner.text == ""


def test_a_camera_that_is_lost_shows_no_old_picture_and_comes_back(
    qtbot: QtBot, core: Core, open_shell
):
    source = ScriptedSource()
    shell = open_shell(source)
    stage = shell.live.stage
    qtbot.waitUntil(lambda: stage.picture is not None)
    source.pause(SourceTroubleError("lost", "The camera was unplugged. Plug it in again."))
    qtbot.waitUntil(lambda: stage.banner.text == "The camera was unplugged. Plug it in again.")
    assert stage.picture is None
    source.resume()
    qtbot.waitUntil(lambda: stage.picture is not None)
    assert stage.banner.text == ""


def test_a_chosen_look_is_kept_in_the_settings(qtbot: QtBot, core: Core, open_shell):
    shell = open_shell(ScriptedSource())
    shell.window.theme_chosen.emit(ThemeMode.DARK)
    qtbot.waitUntil(lambda: Settings.load(core.data_dir.settings).window.theme == "dark")


def test_at_midnight_the_list_begins_anew(
    qtbot: QtBot, core: Core, open_shell, monkeypatch: pytest.MonkeyPatch
):
    shell = open_shell(ScriptedSource())
    qtbot.waitUntil(lambda: shell.live.today.day is not None)
    tomorrow = shell.today() + timedelta(days=1)
    monkeypatch.setattr(shell, "today", lambda: tomorrow)
    shell._look_at_the_day()
    qtbot.waitUntil(lambda: shell.live.today.day == tomorrow)


def test_unattended_it_closes_by_itself_and_leaves_a_picture(
    qapp: QApplication, core: Core, tmp_path: Path, drawn_person: Person
):
    screenshot = tmp_path / "window.png"
    status = run_window(
        core,
        DrawnScene([DEMO_PEOPLE[0]], realtime=True, clock=core.clock),
        demo=True,
        unattended=Unattended(1, 60.0, screenshot),
    )
    assert status == 0
    assert not QImage(str(screenshot)).isNull()
    assert len(core.clocking.today()) == 1


def test_unattended_it_gives_up_in_time(qapp: QApplication, core: Core):
    assert run_window(core, ScriptedSource(), unattended=Unattended(1, 0.5)) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_without_a_display_it_runs_offscreen(monkeypatch: pytest.MonkeyPatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    prepare_environment()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a screen")
def test_with_a_display_or_a_choice_it_leaves_the_platform_alone(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setenv("DISPLAY", ":7")
    prepare_environment()
    assert "QT_QPA_PLATFORM" not in os.environ
    monkeypatch.delenv("DISPLAY")
    monkeypatch.setenv("QT_QPA_PLATFORM", "minimal")
    prepare_environment()
    assert os.environ["QT_QPA_PLATFORM"] == "minimal"


def test_opencvs_own_qt_is_forgotten(monkeypatch: pytest.MonkeyPatch):
    """Else PySide6 loads the platform plugin of OpenCV's wheel, and dies."""
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", "/x/site-packages/cv2/qt/plugins")
    prepare_environment()
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ


def test_the_office_is_reached_by_menu_and_opens_one_dialog_at_a_time(
    qtbot: QtBot, core: Core, open_shell
):
    shell = open_shell(ScriptedSource())
    commands = {action.text(): action for action in shell.window.actions()}
    commands["&Enroll a person…"].trigger()
    commands["&Enroll a person…"].trigger()
    qtbot.waitUntil(lambda: len(shell.window.findChildren(EnrollmentDialog)) == 1)
    [dialog] = shell.window.findChildren(EnrollmentDialog)
    qtbot.waitUntil(dialog.isVisible)
    dialog.reject()
    commands["E&xport a month…"].trigger()
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(ExportDialog)))
    shell.window.findChildren(ExportDialog)[0].reject()


def test_a_person_enrolled_elsewhere_in_the_window_is_known_to_page_and_gallery(
    qtbot: QtBot, core: Core, open_shell, engine: FaceEngine
):
    shell = open_shell(DrawnScene([DEMO_PEOPLE[0]], realtime=True, clock=core.clock))
    wait_ready(qtbot, shell)
    assert "Nobody is enrolled yet" in shell.live.stage.clock.hint
    person = enroll_drawn(core.enrollment, engine, DEMO_PEOPLE[0], core.clock())
    shell.people_changed()
    qtbot.waitUntil(lambda: len(core.clocking.today()) == 1, timeout=30_000)
    qtbot.waitUntil(lambda: len(shell.live.today.model.rows) == 1)
    assert shell.live.today.model.rows[0].name == person.name


def test_at_a_kiosk_neither_pages_nor_commands_of_the_office_can_be_reached(
    qtbot: QtBot, core: Core, qapp: QApplication
):
    theme = Theme(qapp)
    shell = Shell(core, ScriptedSource(), theme, kiosk=True)
    assert [one.text() for one in shell.window.actions() if one.isEnabled()] == ["&Quit"]
    shell.window.show_page("people")
    assert shell.window.current_page == "live"
    shell.stop()
    shell.window.deleteLater()


def test_somebody_enrolled_by_another_program_is_followed(
    open_shell, core: Core, engine: FaceEngine, qtbot: QtBot
) -> None:
    """An `enroll` beside the open window: names and gallery are loaded again by themselves."""
    shell = open_shell(ScriptedSource())
    shell._look_at_the_gallery()
    qtbot.waitUntil(lambda: shell._faces is not None)
    person = enroll_drawn(core.enrollment, engine, DEMO_PEOPLE[0], core.clock())
    shell._look_at_the_gallery()
    qtbot.waitUntil(lambda: shell.live._names.get(person.id) == person.name)
