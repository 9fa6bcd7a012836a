"""Importing a table in the window: tried first, shown line by line, then all of it or nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import new_database, timesheets_of
from keyboard_order import reachable
from planning import CLOCK, Place, click
from pytestqt.qtbot import QtBot

from attendance_app.domain.policy import AttendancePolicy, Policies
from attendance_app.services.table_import import TableImporter
from attendance_app.services.table_reports import ImportReport, TableKind
from attendance_app.ui.tables.import_dialog import Apply, ImportDialog
from attendance_app.ui.tables.report_model import Column, words

PEOPLE = "employee_id,name\n001,Ana\n0100,Demo Amber\n0101,Demo Basil\n"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    with new_database(tmp_path) as database:
        yield Place(database)


@pytest.fixture
def importer(place: Place) -> TableImporter:
    policies = Policies.always(AttendancePolicy())
    return TableImporter(
        place.database, timesheets_of(place.database, CLOCK), lambda: policies, CLOCK
    )


@pytest.fixture
def open_dialog(qtbot: QtBot, place: Place, importer, tasks) -> Callable[..., ImportDialog]:
    def make(apply: Apply = importer.apply) -> ImportDialog:
        dialog = ImportDialog(importer.check, apply, place.signer, tasks)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def tried(qtbot: QtBot, dialog: ImportDialog, path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(dialog.tried):
        dialog.try_file(path)


def listed(dialog: ImportDialog) -> list[list[str]]:
    return [[words(row, column) for column in Column] for row in dialog.lines.model.rows]


def names(place: Place) -> list[str]:
    return [person.name for person in place.roster.people()]


def test_a_table_is_tried_before_it_is_imported(
    qtbot: QtBot, place: Place, tmp_path: Path, open_dialog
):
    dialog = open_dialog()
    assert "nothing is stored" in dialog.words.text()
    assert not dialog.import_button.isEnabled()
    tried(qtbot, dialog, tmp_path / "people.csv", PEOPLE)
    assert dialog.lines.summary.text() == "2 added, 1 unchanged"
    assert [line[:2] for line in listed(dialog)] == [
        ["2", "unchanged"],
        ["3", "added"],
        ["4", "added"],
    ]
    assert names(place) == ["Ana", "Ben"], "it was only tried"
    with qtbot.waitSignal(dialog.imported):
        click(qtbot, dialog.import_button)
    assert dialog.words.text() == "Imported: 2 added, 1 unchanged."
    assert names(place) == ["Ana", "Ben", "Demo Amber", "Demo Basil"]
    assert not dialog.import_button.isEnabled(), "twice is once"


def test_refused_lines_are_shown_with_number_and_reason_and_nothing_can_be_imported(
    qtbot: QtBot, place: Place, tmp_path: Path, open_dialog
):
    dialog = open_dialog()
    tried(qtbot, dialog, tmp_path / "people.csv", PEOPLE + "0102,\n")
    ((line, outcome, reason),) = listed(dialog)
    assert (line, outcome) == ("5", "refused")
    assert "name" in reason
    assert dialog.words.property("role") == "error"
    assert not dialog.import_button.isEnabled()
    dialog.lines.outcome.setCurrentIndex(0)
    assert len(listed(dialog)) == 4
    tried(qtbot, dialog, tmp_path / "people.csv", PEOPLE)
    assert dialog.import_button.isEnabled(), "the file was put right"


def test_what_the_file_is_read_as_can_be_changed(qtbot: QtBot, tmp_path: Path, open_dialog):
    dialog = open_dialog()
    shifts = "name,start,end,days\nOffice,09:00,17:00,Mon-Fri\n"
    tried(qtbot, dialog, tmp_path / "shifts.csv", shifts)
    assert not dialog.import_button.isEnabled(), "it is no table of people"
    with qtbot.waitSignal(dialog.tried):
        dialog.kind.setCurrentIndex(dialog.kind.findData(TableKind.SHIFTS))
    assert "start, end, days" in dialog.columns.text()
    assert dialog.lines.summary.text() == "1 added"


def test_a_file_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path, open_dialog):
    dialog = open_dialog()
    with qtbot.waitSignal(dialog.tried):
        dialog.try_file(tmp_path / "missing.csv")
    assert listed(dialog) == [["", "refused", "There is no such file; check its name and folder."]]
    assert dialog.words.text() == "There is no such file; check its name and folder."
    assert not dialog.import_button.isEnabled()


def test_an_import_can_be_stopped_and_nothing_is_stored(
    qtbot: QtBot, place: Place, tmp_path: Path, open_dialog
):
    begun = threading.Event()

    def endless(
        kind: TableKind, path: Path, by: str, progress: Callable[[int, int], None]
    ) -> ImportReport:
        begun.set()
        while True:
            progress(1, 3)

    dialog = open_dialog(endless)
    tried(qtbot, dialog, tmp_path / "people.csv", PEOPLE)
    click(qtbot, dialog.import_button)
    qtbot.waitUntil(begun.is_set)
    assert dialog.close_button.text() == "Stop"
    click(qtbot, dialog.close_button)
    qtbot.waitUntil(lambda: dialog.words.text() == "Stopped; nothing was stored.")
    assert dialog.isVisible()
    assert dialog.import_button.isEnabled()
    assert names(place) == ["Ana", "Ben"]


def test_the_tab_key_goes_from_the_top_to_the_buttons(qtbot: QtBot, tmp_path: Path, open_dialog):
    dialog = open_dialog()
    tried(qtbot, dialog, tmp_path / "people.csv", PEOPLE)
    order = reachable(dialog)
    wanted = [
        dialog.kind,
        dialog.path,
        dialog.browse,
        dialog.lines.outcome,
        dialog.lines.table,
        dialog.signature,
        dialog.import_button,
        dialog.close_button,
    ]
    assert [widget for widget in order if widget in wanted] == wanted
