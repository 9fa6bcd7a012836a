"""The details form and the edit dialog: what is refused, and that a refusal keeps the dialog."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date

import pytest
import shiboken6
from builders import enrolled, new_database
from PySide6.QtWidgets import QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.db.database import Database
from attendance_app.domain.people import Person, PersonDetails
from attendance_app.services.roster import Roster
from attendance_app.ui.people.details_form import DetailsForm
from attendance_app.ui.people.edit_dialog import EditDialog

TODAY = date(2026, 3, 2)
FULL = PersonDetails(
    "0042", "Ana Novak", "ana@example.org", "Reception", date(2024, 3, 1), date(2026, 12, 31)
)


@pytest.fixture
def form(qtbot: QtBot) -> DetailsForm:
    made = DetailsForm(["Reception", "Workshop"], TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def database(tmp_path) -> Iterator[Database]:
    made = new_database(tmp_path)
    yield made
    made.close()


def problem_shown(form: DetailsForm) -> str:
    return form._problem.text()


def test_what_is_filled_in_comes_out_again(form):
    form.set_details(FULL)
    assert form.details() == FULL
    assert form.problem() == problem_shown(form) == ""


def test_days_may_be_left_open(form):
    form.set_details(PersonDetails("0042", "Ana Novak"))
    assert (form.details().start_date, form.details().end_date) == (None, None)
    form.start_date.known.click()
    assert form.details().start_date == TODAY


def test_an_empty_form_is_incomplete_but_not_reproached(form):
    assert form.problem()
    assert problem_shown(form) == ""


@pytest.mark.parametrize(
    ("details", "words"),
    [
        (PersonDetails("0042", "Ana", email="nobody"), "e-mail"),
        (PersonDetails("0042", "A" * 201), "201 characters"),
        (PersonDetails("00\x0042", "Ana"), "U+0000"),
        (
            PersonDetails("0042", "Ana", start_date=date(2026, 2, 1), end_date=date(2026, 1, 1)),
            "day",
        ),
    ],
)
def test_what_cannot_be_is_said_while_it_is_typed(form, details: PersonDetails, words: str):
    form.set_details(details)
    assert words in problem_shown(form)


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "../x", "CON", "ليلى حداد", "Ana 🙂 Novak"])
def test_every_name_is_kept_as_it_is(form, name: str):
    form.set_details(PersonDetails("0042", name))
    assert form.problem() == ""
    assert form.details().name == name


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """The window the dialog belongs to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def edit(host: QWidget, database: Database, tasks) -> Callable[[Person], EditDialog]:
    roster = Roster(database)

    def make(person: Person) -> EditDialog:
        dialog = EditDialog(person, roster.departments(), TODAY, roster.update, tasks, host)
        dialog.show()
        return dialog

    return make


def save_button(dialog: EditDialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save)


def test_new_details_are_stored_and_told(qtbot: QtBot, database, edit):
    ana = enrolled(database, 42, "Ana Novak")
    dialog = edit(ana)
    dialog.form.department.setCurrentText("Workshop")
    with qtbot.waitSignal(dialog.saved) as saved:
        save_button(dialog).click()
    assert saved.args is not None
    assert saved.args[0].department == "Workshop"
    assert Roster(database).person(ana.id).department == "Workshop"
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))


def test_a_number_that_is_somebody_elses_keeps_the_dialog_open(qtbot: QtBot, database, edit):
    ana = enrolled(database, 42, "Ana Novak")
    enrolled(database, 43, "Boris Kovač")
    dialog = edit(ana)
    dialog.form.employee_id.setText("0043")
    save_button(dialog).click()
    qtbot.waitUntil(lambda: bool(dialog._refusal.text()))
    assert "0043" in dialog._refusal.text()
    assert dialog.isVisible()
    assert Roster(database).person(ana.id).employee_id == "0042"
    dialog.form.employee_id.setText("0044")
    assert dialog._refusal.text() == ""
    with qtbot.waitSignal(dialog.saved):
        save_button(dialog).click()


def test_what_is_not_acceptable_cannot_be_saved(qtbot: QtBot, database, edit):
    dialog = edit(enrolled(database, 42, "Ana Novak"))
    dialog.form.name.clear()
    assert not save_button(dialog).isEnabled()


def test_storing_happens_off_the_gui_thread(qtbot: QtBot, tasks, host):
    ana = Person(1, "0042", "Ana Novak")
    threads = []

    def update(person_id: int, details: PersonDetails) -> Person:
        threads.append(threading.current_thread().name)
        return ana

    dialog = EditDialog(ana, [], TODAY, update, tasks, host)
    with qtbot.waitSignal(dialog.saved):
        save_button(dialog).click()
    assert threads != [threading.main_thread().name]
