"""The office by the keyboard alone: no page, table, dialog or undo wants a mouse."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from month_bench import FORGOTTEN, filled_office
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog
from pytestqt.qtbot import QtBot
from scripted import ScriptedSource
from walking import Walk, plain, walk

from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.ui.enrollment.enrollment_dialog import EnrollmentDialog
from attendance_app.ui.month.month_page import MonthPage
from attendance_app.ui.people.people_page import PeoplePage
from attendance_app.ui.reports.export_dialog import ExportDialog
from attendance_app.ui.shortcuts_dialog import ShortcutsDialog
from attendance_app.vision.model_store import ModelError
from attendance_app.wiring import Core

STOPS = {
    "live": {"How your face is used here", "Use my PIN"},
    "today": {"Missing: 2", "Search people", "People and where they are"},
    "people": {"Enroll a person…", "Search people", "People"},
    "records": {"Days to show", "Search people", "Records"},
    "month": {"Previous month", "Register", "Search people", "Export…", "Close the month…"},
    "planning": {"New schedule", "Schedules", "Assign a schedule"},
    "audit": {"Days to show", "Audit trail"},
    "settings": {"Search settings", "Sections", "Look"},
}
"""What the Tab key has to come to on each page: what is searched, looked through and pressed."""


@contextmanager
def office(
    qtbot: QtBot, qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Walk, tuple[Person, ...]]]:
    """Three people's office in the window, which is active, without networks."""

    def refuse(_: Core) -> None:
        raise ModelError("There are no networks here.")

    monkeypatch.setattr(Core, "load_engine", refuse)
    with (
        filled_office(folder / "office") as (filled, people),
        walk(qtbot, qapp, filled.core, ScriptedSource()) as walked,
    ):
        come_back(walked)
        yield walked, people


def come_back(walked: Walk) -> None:
    """The window is active, as a desktop makes it when it opens and when its dialog closes."""
    window = walked.shell.window
    with walked.qtbot.waitActive(window):
        window.activateWindow()


def test_every_page_is_opened_by_its_keys_and_gone_through_by_tab(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with office(qtbot, qapp, tmp_path, monkeypatch) as (walked, _):
        window = walked.shell.window
        assert list(STOPS) == window.page_keys()
        for action in window.page_actions():
            walked.press(action.shortcut().toString())
            key = action.property("page")
            assert window.current_page == key
            missing = set(STOPS[key])

            def arrived(missing: set[str] = missing) -> bool:
                """What is loaded meanwhile is come to in the next round."""
                missing.difference_update(names_of_focus())
                walked.press("Tab")
                return not missing

            walked.until(arrived)


def names_of_focus() -> set[str]:
    """What the widget that has the keyboard is called."""
    focus = QApplication.focusWidget()
    assert focus is not None, "the keyboard is lost"
    words = plain(focus.text()) if isinstance(focus, QAbstractButton) else ""
    return {words, focus.accessibleName()}


def test_dialogs_are_opened_by_keys_and_left_by_escape(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with office(qtbot, qapp, tmp_path, monkeypatch) as (walked, people):
        kinds: dict[str, type[QDialog]] = {
            "Ctrl+E": EnrollmentDialog,
            "Ctrl+Shift+E": ExportDialog,
            "F1": ShortcutsDialog,
        }
        for keys, kind in kinds.items():
            walked.press(keys)
            dialog = walked.dialog(kind)
            walked.until(lambda dialog=dialog: QApplication.activeWindow() is dialog)
            walked.press("Esc")
            walked.until(lambda kind=kind: not walked.shell.window.findChildren(kind))
            come_back(walked)
        assert len(walked.shell.core.roster.people()) == len(people), "cancelled leaves nothing"


def test_somebody_is_archived_and_brought_back_by_keys(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Found by the search, archived by Delete, brought back by the toast's Undo."""
    with office(qtbot, qapp, tmp_path, monkeypatch) as (walked, (_, bruno, _)):
        core, window = walked.shell.core, walked.shell.window
        walked.press("Ctrl+3")
        page = window.page("people")
        assert isinstance(page, PeoplePage)
        walked.until(lambda: len(page.model.rows) == 3)
        walked.press("Ctrl+F")
        walked.type("bruno", page.search)
        walked.until(lambda: [line.person.id for line in page.model.rows] == [bruno.id])
        walked.tab_to(page.table)
        assert [line.person.id for line in page.chosen()] == [bruno.id]
        walked.press("Del")
        walked.until(lambda: window.toasts.texts() == [f"{bruno.name} was archived."])
        walked.until(lambda: page.model.rows == [])
        assert core.roster.person(bruno.id).archived_at is not None

        walked.tab_to(walked.button("Undo", window.toasts))
        walked.press("Space")
        walked.until(lambda: [line.person.id for line in page.model.rows] == [bruno.id])
        assert core.roster.person(bruno.id).archived_at is None
        walked.tab_to(page.table)


def test_a_day_is_chosen_by_arrows_and_explained(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The register has the keyboard when the page opens; each cell says why it is what it is."""
    with office(qtbot, qapp, tmp_path, monkeypatch) as (walked, (ana, *_)):
        walked.press("Ctrl+5")
        page = walked.shell.window.page("month")
        assert isinstance(page, MonthPage)
        walked.until(lambda: page.view is not None)
        if page.month.month != Month.of(FORGOTTEN):
            walked.press(page.month.before.shortcut().toString())
            walked.until(lambda: page.view is not None and page.view.month == Month.of(FORGOTTEN))
        walked.until(lambda: QApplication.focusWidget() is page.register)
        walked.press("Down")
        while page.register.person_id != ana.id:
            walked.press("Up")
        for _ in range(FORGOTTEN.day):
            if page.register.day != FORGOTTEN:
                walked.press("Right")
        assert (page.register.person_id, page.register.day) == (ana.id, FORGOTTEN)
        explain = page.timesheet.explain
        walked.until(lambda: "08:58" in explain.text)
        walked.tab_to(explain.steps)
