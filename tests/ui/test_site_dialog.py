"""The site's dialog: what it shows, stores and refuses, over a real database."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import shiboken6
from builders import SITE, SetClock, at, new_database
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot
from scripted import ScriptedSource

from attendance_app.app import Shell
from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditKind
from attendance_app.domain.site import Site
from attendance_app.paths import DataDir
from attendance_app.services.site import change_site, established_site
from attendance_app.settings import Settings
from attendance_app.ui.site.site_dialog import STORED, SiteDialog
from attendance_app.ui.theme import Theme
from attendance_app.wiring import build_core

CLOCK = SetClock(at("2026-03-02 09:00"))
ZONES = ["America/New_York", "Asia/Kolkata", "Europe/Berlin", "Europe/Ljubljana", "UTC"]


@pytest.fixture
def database(tmp_path) -> Iterator[Database]:
    made = new_database(tmp_path)
    yield made
    made.close()


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window the dialog belongs to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def edit(host: QWidget, database: Database, tasks) -> Callable[[], SiteDialog]:
    """Opens the dialog on the site as stored."""

    def make() -> SiteDialog:
        dialog = SiteDialog(
            established_site(database),
            ZONES,
            lambda site: change_site(database, site, CLOCK),
            tasks,
            host,
        )
        dialog.show()
        return dialog

    return make


def save(dialog: SiteDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()


def changes(database: Database) -> list[object]:
    with database.read() as unit:
        return [entry.details["changed"] for entry in unit.audit.entries(AuditKind.SITE_CHANGED)]


def test_it_shows_the_site_as_it_is_and_gives_it_back(edit):
    dialog = edit()
    assert dialog.name.text() == "Main office"
    assert dialog.zone.currentText() == "Europe/Berlin"
    assert (dialog.interval.text(), dialog.shift.text()) == ("2 min", "16 h")
    assert dialog.site() == SITE


def test_a_length_too_fine_to_be_shown_is_kept_until_it_is_changed(database, edit):
    exact = replace(SITE, duplicate_interval=timedelta(seconds=100))
    change_site(database, exact, CLOCK)
    dialog = edit()
    assert dialog.site() == exact
    dialog.interval.setValue(3)
    assert dialog.site().duplicate_interval == timedelta(minutes=3)


def test_what_is_changed_is_stored_told_and_audited(qtbot: QtBot, database, edit):
    dialog = edit()
    dialog.name.setText("Annex")
    dialog.zone.setCurrentText("Asia/Kolkata")
    dialog.interval.setValue(5)
    dialog.shift.setValue(12.5)
    with qtbot.waitSignal(dialog.saved) as saved:
        save(dialog)
    wanted = Site("Annex", "Asia/Kolkata", "1", timedelta(minutes=5), timedelta(hours=12.5))
    assert saved.args == [wanted]
    assert established_site(database) == wanted
    assert changes(database) == ["name,zone,duplicate_interval,maximum_shift"]
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))


def test_saving_it_unchanged_closes_it_and_stores_nothing(qtbot: QtBot, database, edit):
    dialog = edit()
    told: list[Site] = []
    dialog.saved.connect(told.append)
    with qtbot.waitSignal(dialog.accepted):
        save(dialog)
    assert told == []
    assert changes(database) == []


@pytest.mark.parametrize(
    ("zone", "words"), [("Mars/Olympus", "Mars/Olympus"), ("", "not a known time zone")]
)
def test_a_zone_that_is_none_keeps_the_dialog_open(
    qtbot: QtBot, database, edit, zone: str, words: str
):
    dialog = edit()
    dialog.zone.setCurrentText(zone)
    save(dialog)
    qtbot.waitUntil(lambda: words in dialog.refusal)
    assert dialog.isVisible()
    assert established_site(database) == SITE
    dialog.zone.setCurrentText("UTC")
    assert dialog.refusal == ""
    with qtbot.waitSignal(dialog.saved):
        save(dialog)
    assert established_site(database).zone == "UTC"


def test_a_name_that_is_too_long_keeps_the_dialog_open(qtbot: QtBot, edit):
    dialog = edit()
    dialog.name.setText("x" * 201)
    save(dialog)
    qtbot.waitUntil(lambda: "201 characters" in dialog.refusal)
    assert dialog.isVisible()


def test_part_of_a_zone_is_completed_whatever_its_case(qtbot: QtBot, edit):
    dialog = edit()
    dialog.zone.lineEdit().clear()
    qtbot.keyClicks(dialog.zone.lineEdit(), "ljub")
    completer = dialog.zone.completer()
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "Europe/Ljubljana"


def test_a_zone_typed_in_full_is_taken_whatever_its_case(edit):
    dialog = edit()
    dialog.zone.setEditText(" europe/ljubljana ")
    assert dialog.site().zone == "Europe/Ljubljana"


def test_a_zone_that_is_not_on_the_list_may_be_typed(qtbot: QtBot, database, edit):
    dialog = edit()
    dialog.zone.setEditText("Pacific/Auckland")
    with qtbot.waitSignal(dialog.saved):
        save(dialog)
    assert established_site(database).zone == "Pacific/Auckland"


def test_escape_stores_nothing(qtbot: QtBot, database, edit):
    dialog = edit()
    dialog.name.setText("Annex")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    assert established_site(database) == SITE


def test_the_windows_menu_opens_it_and_says_when_it_applies(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
):
    data = DataDir.at(tmp_path / "data")
    data.create()
    core = build_core(data, Settings())
    shell = Shell(core, ScriptedSource(), Theme(qapp), kiosk=False)
    try:
        shell.window.show()
        # Set since the start, by another kiosk: that is what has to be shown.
        change_site(core.database, replace(core.site, name="Annex"), core.clock)
        [command] = [each for each in shell.window.actions() if "Site" in each.text()]
        command.trigger()
        qtbot.waitUntil(lambda: bool(shell.window.findChildren(SiteDialog)))
        [dialog] = shell.window.findChildren(SiteDialog)
        assert dialog.name.text() == "Annex"
        assert dialog.zone.count() > 300
        dialog.interval.setValue(7)
        save(dialog)
        qtbot.waitUntil(lambda: STORED in shell.window.toasts.texts())
        stored = established_site(core.database)
        assert (stored.name, stored.duplicate_interval) == ("Annex", timedelta(minutes=7))
    finally:
        shell.window.close()
        shell.stop()
        shell.window.deleteLater()
        shell.deleteLater()
        core.close()


def test_storing_happens_off_the_gui_thread(qtbot: QtBot, tasks, host):
    threads = []

    def change(site: Site) -> Site:
        threads.append(threading.current_thread())
        return site

    dialog = SiteDialog(SITE, ZONES, change, tasks, host)
    dialog.name.setText("Annex")
    with qtbot.waitSignal(dialog.saved):
        save(dialog)
    assert threads
    assert threads != [threading.main_thread()]
