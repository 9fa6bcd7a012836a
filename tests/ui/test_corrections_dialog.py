"""Correcting the punches of a day: added, changed, voided, over a real database."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import shiboken6
from builders import at
from keyboard_order import reachable
from month_office import Office, open_office
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.domain.corrections import CorrectionAction
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.punches import PunchKind
from attendance_app.ui.corrections.correction_dialog import CorrectionDialog
from attendance_app.ui.corrections.day_to_correct import DayToCorrect, likely_missing
from attendance_app.ui.corrections.decisions import Decisions
from attendance_app.ui.corrections.punch_history import Column, history
from attendance_app.ui.corrections.time_entry import TimeEntry
from attendance_app.ui.i18n import Language
from attendance_app.ui.signing import Signer

DAY = date(2026, 3, 4)
ADD, CHANGE, VOID = CorrectionAction.ADD, CorrectionAction.CHANGE, CorrectionAction.VOID
Open = Callable[..., CorrectionDialog]


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with open_office(tmp_path, "2026-04-01 12:00") as made:
        yield made


@pytest.fixture
def ana(office: Office) -> Person:
    person = office.person(1, "Ana Novak")
    office.clocked(person, "2026-03-04 08:58", "2026-03-04 17:00")
    return person


@pytest.fixture
def signed() -> list[str]:
    """The names that were remembered."""
    return []


@pytest.fixture
def correct(qtbot: QtBot, office: Office, ana: Person, light, tasks, signed) -> Open:
    """Opens the dialog on Ana's day as it is now."""
    host = QWidget()
    qtbot.addWidget(host)

    def make(day: date = DAY, wanted: PunchKind | None = PunchKind.OUT) -> CorrectionDialog:
        sheet = office.sheet(ana, Month.of(day))
        shown = DayToCorrect(
            ana, day, office.core.site.zone, history(sheet.uses, sheet.corrections, day), wanted
        )
        dialog = CorrectionDialog(
            shown, Decisions.over(office.core.corrections), Signer("", signed.append), tasks, host
        )
        dialog.signature.setText("Office")
        dialog.show()
        return dialog

    return make


def save(qtbot: QtBot, dialog: CorrectionDialog, reason: str = "Asked her") -> None:
    """Type the reason and store it."""
    qtbot.keyClicks(dialog.reason, reason)
    with qtbot.waitSignal(dialog.saved):
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))


def lines(dialog: CorrectionDialog) -> list[str]:
    """The punches of the day, as they are read."""
    model = dialog.model
    return [
        " ".join(model.index(row, column).data() for column in Column)
        for row in range(model.rowCount())
    ]


def test_the_day_is_shown_as_it_was_recorded(correct: Open):
    assert lines(correct()) == ["08:58:00 IN PIN counted", "17:00:00 OUT PIN counted"]


def test_in_german_in_and_out_are_written_as_everywhere(correct: Open, qapp: QApplication):
    language = Language(qapp, "de")
    try:
        dialog = correct()
        kinds = [line.split()[1] for line in lines(dialog)]
        assert kinds == ["Kommen", "Gehen"]
        assert dialog.outcome.text().startswith("Gehen "), "what is to be added"
    finally:
        language.remove()


def test_the_tab_key_goes_through_the_fields_as_they_are_read(correct: Open):
    dialog = correct()
    fields = (dialog.kind, dialog.when.date, dialog.when.time, dialog.reason, dialog.signature)
    assert [each for each in reachable(dialog) if each in fields] == list(fields)


def test_a_changed_punch_keeps_its_original_in_view(qtbot: QtBot, correct: Open, office, ana):
    dialog = correct()
    qtbot.mouseClick(dialog.choices[CHANGE], Qt.MouseButton.LeftButton)
    dialog.table.selectRow(1)
    assert dialog.when.local == datetime(2026, 3, 4, 17)  # noqa: DTZ001 - a wall clock
    dialog.when.set_local(DAY, 18)
    assert dialog.outcome.text().startswith("OUT 17:00:00 will count as OUT 18:00:00.")
    save(qtbot, dialog, "Left at six")
    assert office.day(ana, "2026-03-04").stints[0].end == at("2026-03-04 18:00")
    assert lines(correct()) == [
        "08:58:00 IN PIN counted",
        "17:00:00 OUT PIN changed to OUT 18:00:00 by Office: Left at six",
        "18:00:00 OUT correction counted; entered by Office: Left at six",
    ]


def test_what_was_changed_cannot_be_changed_again(qtbot: QtBot, correct: Open):
    dialog = correct()
    dialog.choices[VOID].click()
    dialog.table.selectRow(1)
    save(qtbot, dialog)
    dialog = correct()
    dialog.choices[CHANGE].click()
    dialog.table.selectRow(1)
    assert dialog.refusal == "This one does not count any more; choose another."
    assert not dialog.save_button.isEnabled()


def test_a_forgotten_punch_is_added(qtbot: QtBot, correct: Open, office, ana):
    dialog = correct(date(2026, 3, 5), PunchKind.IN)
    assert dialog.action is ADD
    assert not dialog.choices[CHANGE].isEnabled(), "there is nothing to change"
    dialog.when.set_local(date(2026, 3, 5), 9)
    save(qtbot, dialog)
    assert [punch.local.hour for punch in office.day(ana, "2026-03-05").punches] == [9]


def test_what_a_day_lacks_most_likely_is_offered_first(office: Office):
    person = office.person(2, "Bruno Keller")
    office.planned(person, "09:00", "18:00")
    office.clocked(person, "2026-03-04 08:58", "2026-03-05 08:58", "2026-03-05 18:01")
    assert likely_missing(office.day(person, "2026-03-03")) == (
        PunchKind.IN,
        at("2026-03-03 09:00"),
    )
    assert likely_missing(office.day(person, "2026-03-04")) == (
        PunchKind.OUT,
        at("2026-03-04 18:00"),
    )
    assert likely_missing(office.day(person, "2026-03-05")) == (None, None)


def test_a_day_that_lacks_nothing_begins_with_its_first_punch(correct: Open):
    dialog = correct(DAY, None)
    assert dialog.action is CHANGE
    assert dialog.entry is not None
    assert dialog.entry.punch.kind is PunchKind.IN
    assert dialog.refusal == ""
    assert not dialog.save_button.isEnabled()


def test_without_a_reason_or_a_name_nothing_is_stored(correct: Open):
    dialog = correct()
    assert not dialog.save_button.isEnabled()
    assert dialog.refusal == "", "nobody has done anything wrong yet"
    dialog.reason.setText("Asked her")
    assert dialog.save_button.isEnabled()
    dialog.signature.setText(" ")
    assert "name" in dialog.refusal
    assert not dialog.save_button.isEnabled()


def test_an_unchanged_punch_is_not_stored(correct: Open):
    dialog = correct()
    dialog.choices[CHANGE].click()
    dialog.table.selectRow(0)
    dialog.reason.setText("Asked her")
    assert dialog.refusal.startswith("Say what it should be")
    dialog.kind.setCurrentIndex(dialog.kind.findData(PunchKind.OUT))
    assert dialog.save_button.isEnabled()


def test_what_the_rules_refuse_is_said_and_the_dialog_stays(
    qtbot: QtBot, correct: Open, office, ana, signed
):
    dialog = correct()
    dialog.when.set_local(date(2026, 4, 2), 9)
    dialog.reason.setText("Asked her")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: bool(dialog.refusal))
    assert shiboken6.isValid(dialog)
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()
    assert signed == ["Office"]
    assert office.sheet(ana).corrections == ()


def test_a_closed_month_refuses(qtbot: QtBot, correct: Open, office):
    dialog = correct()
    office.core.month_close.close(Month(2026, 3), "Office")
    dialog.choices[VOID].click()
    dialog.table.selectRow(1)
    dialog.reason.setText("Asked her")
    dialog.save_button.click()
    qtbot.waitUntil(lambda: "closed" in dialog.refusal)


@pytest.fixture
def entry(qtbot: QtBot, light) -> TimeEntry:
    made = TimeEntry("Europe/Berlin")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_time_the_clocks_showed_twice_is_asked_for(entry: TimeEntry):
    entry.set_local(date(2026, 10, 25), 2, 30)
    assert entry.instant is None
    assert "came twice" in entry.problem
    assert entry.which.isVisible()
    entry.which.setCurrentIndex(1)
    assert entry.instant == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    entry.which.setCurrentIndex(2)
    assert entry.instant == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert entry.which.currentText() == "the second (UTC+01:00)"
    entry.set_local(date(2026, 10, 25), 3, 30)
    assert not entry.which.isVisible()
    assert entry.problem == ""


def test_a_time_the_clocks_left_out_is_refused(entry: TimeEntry):
    entry.set_local(date(2026, 3, 29), 2, 30)
    assert entry.instant is None
    assert "set forward over 02:30" in entry.problem


def test_a_punch_of_the_second_pass_is_shown_as_such(entry: TimeEntry):
    second = datetime(2026, 10, 25, 1, 30, 7, tzinfo=UTC)
    entry.set_instant(second)
    assert entry.instant == second
