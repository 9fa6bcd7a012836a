"""What the window remembers, in the real window opened twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot
from scripted import ScriptedSource
from walk_bench import site
from walking import Walk, walk

from attendance_app.ui.devices.devices_panel import DevicesPanel
from attendance_app.ui.month.month_page import MonthPage
from attendance_app.ui.planning import PlanningPage
from attendance_app.ui.settings.settings_page import SettingsPage
from attendance_app.ui.today.today_page import TodayPage
from attendance_app.vision.model_store import ModelError
from attendance_app.wiring import Core

WIDE = 231
LEAVE = 2


@pytest.fixture
def core(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Core]:
    def refuse(_: Core) -> None:
        raise ModelError("There are no networks here.")

    monkeypatch.setattr(Core, "load_engine", refuse)
    with site(tmp_path / "site") as made:
        yield made


def planning(walked: Walk) -> PlanningPage:
    page = walked.go_to("Planning")
    assert isinstance(page, PlanningPage)
    return page


def month(walked: Walk) -> MonthPage:
    page = walked.go_to("Month")
    assert isinstance(page, MonthPage)
    return page


def settings(walked: Walk) -> SettingsPage:
    page = walked.go_to("Settings")
    assert isinstance(page, SettingsPage)
    return page


def tables(walked: Walk) -> dict[str, QTableView]:
    """Those whose columns are kept, but for the pages that are one table; their tabs are shown."""
    today = walked.go_to("Today")
    assert isinstance(today, TodayPage)
    plan, shown = planning(walked), settings(walked)
    panel = shown.section("devices").findChild(DevicesPanel)
    assert panel is not None
    return {
        "today": today.people.table,
        "assignments": plan.schedules.assignments.table,
        "leave": plan.leave.table,
        "devices": panel.table,
    }


def test_columns_are_as_wide_as_they_were_made(
    qtbot: QtBot, qapp: QApplication, core: Core
) -> None:
    with walk(qtbot, qapp, core, ScriptedSource()) as walked:
        for table in tables(walked).values():
            assert table.columnWidth(1) != WIDE
            table.horizontalHeader().resizeSection(1, WIDE)
    with walk(qtbot, qapp, core, ScriptedSource()) as walked:
        widths = {name: table.columnWidth(1) for name, table in tables(walked).items()}
    assert set(widths.values()) == {WIDE}, widths


def test_tabs_and_the_section_are_those_that_were_in_view(
    qtbot: QtBot, qapp: QApplication, core: Core
) -> None:
    with walk(qtbot, qapp, core, ScriptedSource()) as walked:
        plan = planning(walked)
        assert plan.tabs.currentIndex() == 0
        click = plan.tabs.tabRect(LEAVE).center()
        qtbot.mouseClick(plan.tabs, Qt.MouseButton.LeftButton, pos=click)
        assert plan.leave.isVisible()
        tabs = month(walked).tabs
        assert tabs.currentWidget() is tabs.timesheet
        click = tabs.tabBar().tabRect(tabs.indexOf(tabs.reminders)).center()
        qtbot.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=click)
        chosen = settings(walked).list
        click = chosen.visualItemRect(chosen.item(1)).center()
        qtbot.mouseClick(chosen.viewport(), Qt.MouseButton.LeftButton, pos=click)
        section = settings(walked).current
        assert section == "camera"
    with walk(qtbot, qapp, core, ScriptedSource()) as walked:
        plan, tabs = planning(walked), month(walked).tabs
        assert (plan.tabs.currentIndex(), tabs.currentWidget()) == (LEAVE, tabs.reminders)
        walked.go_to("Planning")
        assert plan.leave.isVisible()
        assert "schedules" not in vars(plan), "made without anybody looking"
        assert settings(walked).current == section


def test_a_tab_there_is_no_more_is_forgotten(qtbot: QtBot, qapp: QApplication, core: Core) -> None:
    with walk(qtbot, qapp, core, ScriptedSource()) as walked:
        walked.shell.state.remember("tab/planning", "9")
        walked.shell.state.remember("section/settings", "gone")
        assert planning(walked).schedules.isVisible()
        assert settings(walked).current == "general"
