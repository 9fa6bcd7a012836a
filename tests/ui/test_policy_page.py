"""The policy in the window: every rule, versions with dates, and what a change would do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from builders import SITE, at, new_database
from planning import BY, CLOCK, OFFICE, TODAY, Place, click, dialog_of
from PySide6.QtCore import QDate, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from attendance_app.domain.closing import Closing
from attendance_app.domain.hours import Hours
from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.policy import AttendancePolicy, Policies
from attendance_app.domain.policy_fields import FIELDS
from attendance_app.domain.punches import PunchMethod
from attendance_app.domain.totals import Totals
from attendance_app.services.calendar import Calendar
from attendance_app.services.clocking import Clocking
from attendance_app.services.policies import PolicyBook
from attendance_app.services.policy_preview import PersonChange, PolicyPreview
from attendance_app.services.timesheets import Timesheets
from attendance_app.ui.policy.drafts import changes, next_month, with_version
from attendance_app.ui.policy.fields import Number
from attendance_app.ui.policy.policy_form import PolicyForm
from attendance_app.ui.policy.policy_page import PolicyPage
from attendance_app.ui.policy.preview_dialog import PreviewDialog
from attendance_app.ui.policy.preview_model import Column, words
from attendance_app.ui.policy.reason_dialog import ReasonDialog
from attendance_app.ui.policy.wording import GROUPS

BASE = AttendancePolicy()
MARCH = Month(2026, 3)
HOUR = timedelta(hours=1)


class Desk(Place):
    """The place with a policy; Ana has the office schedule, and came late on 10 March."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.book = PolicyBook(self.database, BASE, CLOCK)
        calendar = Calendar(self.database, CLOCK)
        timesheets = Timesheets(self.database, SITE, self.book, calendar, CLOCK)
        self.preview = PolicyPreview(self.database, timesheets, calendar, CLOCK)
        self.give(OFFICE, self.ana)
        clocking = Clocking(self.database, SITE, "desk", BASE.punching, CLOCK)
        for text in ("2026-03-10 09:08", "2026-03-10 18:00"):
            clocking.punch(self.ana.id, at(text), PunchMethod.IMPORT)

    def close_month(self) -> None:
        """Close March, as it lies here."""
        closing = Closing(MARCH, at("2026-03-11 10:00"), BY, "0" * 64)
        with self.database.write() as unit:
            unit.closings.put(closing, {})


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with new_database(tmp_path) as database:
        yield Desk(database)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, tasks) -> PolicyPage:
    made = PolicyPage(desk.book, desk.preview.changes, lambda: TODAY, desk.signer, tasks)
    made.resize(1100, 700)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.shown):
        made.show()
    return made


@pytest.fixture
def draft(qtbot: QtBot, page: PolicyPage) -> PolicyPage:
    """A version from 1 March is begun, with a late grace of five minutes."""
    click(qtbot, page.versions.new_button)
    page.valid_from.setDate(QDate(2026, 3, 1))
    number(page, "late_grace_minutes").setValue(5)
    return page


def number(page: PolicyPage, key: str) -> Number:
    widget = page.form.fields[key].widget
    assert isinstance(widget, Number)
    return widget


def save(qtbot: QtBot, page: PolicyPage) -> ReasonDialog:
    click(qtbot, page.save_button)
    dialog = dialog_of(qtbot, page, ReasonDialog)
    assert not dialog.save_button.isEnabled(), "there is no reason yet"
    qtbot.keyClicks(dialog.reason, "Works agreement")
    click(qtbot, dialog.save_button)
    return dialog


def test_every_rule_has_a_place_and_a_sentence_once():
    keys = [key for group in GROUPS for key, sentence in group.rules if sentence]
    assert sorted(keys) == sorted(FIELDS)


def test_the_form_gives_back_whatever_policy_it_shows(qtbot: QtBot):
    form = PolicyForm()
    qtbot.addWidget(form)
    unusual = replace(
        BASE,
        late_grace=timedelta(minutes=7, seconds=1),
        daily_overtime_after=None,
        weekly_off=frozenset({4, 6}),
        pre_shift_overtime=True,
        holiday_country="DE",
        holiday_region="BY",
    )
    for policy in (unusual, BASE):
        form.show_policy(policy)
        assert form.policy() == policy


def test_what_holds_from_the_beginning_can_only_be_read(page: PolicyPage):
    assert page.versions.list.item(0).text() == "From the beginning"
    assert "settings file" in page.explanation.text()
    assert not page.form.fields["late_grace_minutes"].widget.isEnabled()
    assert not page.save_button.isEnabled()
    assert not page.versions.remove_button.isEnabled()


def test_a_version_is_made_with_a_reason_and_taken_back(
    qtbot: QtBot, desk: Desk, draft: PolicyPage
):
    assert not draft.versions.list.isEnabled(), "it waits until the change is saved or discarded"
    assert not draft.form.fields["maximum_shift_hours"].widget.isEnabled(), "it is the site's"
    with qtbot.waitSignal(draft.changed):
        save(qtbot, draft)
    stored = desk.book.policies()
    assert stored.at(date(2026, 2, 28)) == BASE
    assert stored.at(date(2026, 3, 1)) == replace(BASE, late_grace=timedelta(minutes=5))
    assert draft.versions.list.currentItem().text() == "From 2026-03-01"
    assert not draft.save_button.isEnabled()

    click(qtbot, draft.versions.remove_button)
    dialog = dialog_of(qtbot, draft, ReasonDialog)
    qtbot.keyClicks(dialog.reason, "A mistake")
    with qtbot.waitSignal(draft.changed):
        click(qtbot, dialog.save_button)
    assert len(desk.book.policies().versions) == 1


def test_a_closed_month_is_refused_with_the_sentence_and_stays(
    qtbot: QtBot, desk: Desk, draft: PolicyPage
):
    desk.close_month()
    dialog = save(qtbot, draft)
    qtbot.waitUntil(lambda: "March 2026 is closed" in dialog.refusal)
    assert dialog.isVisible()
    assert len(desk.book.policies().versions) == 1


def test_a_rule_that_is_not_possible_is_said_beside_its_field(qtbot: QtBot, draft: PolicyPage):
    number(draft, "half_day_threshold_hours").setValue(4)
    number(draft, "absent_threshold_hours").setValue(5)
    refusal = draft.form._refusals["absent_threshold_hours"]
    assert refusal.isVisibleTo(draft.form)
    assert refusal.text().startswith("“Absent below” must not be more than “Half day below”")
    assert draft.problem.text() == refusal.text()
    assert not draft.save_button.isEnabled()
    assert not draft.preview_button.isEnabled()
    number(draft, "absent_threshold_hours").setValue(2)
    assert draft.problem.text() == ""


def test_changes_can_be_discarded(qtbot: QtBot, draft: PolicyPage):
    click(qtbot, draft.discard_button)
    assert number(draft, "late_grace_minutes").value() == 10
    assert draft.versions.list.isEnabled()


def test_a_second_version_of_one_day_is_refused(qtbot: QtBot, desk: Desk, draft: PolicyPage):
    with qtbot.waitSignal(draft.changed):
        save(qtbot, draft)
    click(qtbot, draft.versions.new_button)
    draft.valid_from.setDate(QDate(2026, 3, 1))
    assert "There is a version from 2026-03-01 already" in draft.problem.text()
    assert not draft.save_button.isEnabled()


def test_the_preview_shows_each_persons_difference_before_anything_is_saved(
    qtbot: QtBot, desk: Desk, draft: PolicyPage
):
    number(draft, "daily_overtime_after_hours").setValue(8.5)
    click(qtbot, draft.preview_button)
    dialog = dialog_of(qtbot, draft, PreviewDialog)
    qtbot.waitUntil(lambda: bool(dialog.summary.text()))
    assert dialog.summary.text() == "1 person, 1 day change"
    (row,) = dialog.model.rows
    assert [words(row, column) for column in Column] == [
        "Ana",
        "001",
        "8:52",
        "8:00 → 8:30",
        "0:52 → 0:22",
        "0:00",
        "0:00 → 0:08",
        "0:00",
        "54:08",
        "",
        "1",
    ]
    assert len(desk.book.policies().versions) == 1, "nothing is saved"
    with qtbot.waitSignal(dialog.shown):
        click(qtbot, dialog.month.before)
    assert dialog.words.text() == "Nothing changes in February 2026."


@pytest.mark.parametrize(
    ("after", "column"),
    [
        (Totals(hours=Hours(weekly_off=HOUR)), Column.OTHER_RATES),
        (Totals(hours=Hours(holiday=HOUR)), Column.OTHER_RATES),
        (Totals(early=HOUR), Column.EARLY),
        (Totals(shortfall=HOUR), Column.MISSING),
    ],
)
def test_the_preview_has_a_column_for_whatever_changes(after: Totals, column: Column):
    change = PersonChange(Person(1, "001", "Ana"), Totals(), after, ())
    assert words(change, column) == "0:00 → 1:00"


def test_the_preview_tells_codes_that_change(qtbot: QtBot, draft: PolicyPage):
    number(draft, "half_day_threshold_hours").setValue(9)
    click(qtbot, draft.preview_button)
    dialog = dialog_of(qtbot, draft, PreviewDialog)
    qtbot.waitUntil(lambda: bool(dialog.model.rows))
    (row,) = dialog.model.rows
    assert words(row, Column.CODES) == "10: P → HD"
    tip = dialog.model.index(0, Column.CODES).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "2026-03-10: P 8:52, then HD 8:52"


def test_the_preview_of_a_closed_month_says_that_it_keeps_its_figures(
    qtbot: QtBot, desk: Desk, draft: PolicyPage
):
    desk.close_month()
    click(qtbot, draft.preview_button)
    dialog = dialog_of(qtbot, draft, PreviewDialog)
    qtbot.waitUntil(lambda: dialog.words.text() == "March 2026 is closed: it keeps its figures.")


def test_another_country_changes_the_holidays_of_the_preview(desk: Desk):
    """3 March is a holiday in Bulgaria."""
    bulgarian = replace(BASE, holiday_country="BG")
    policies = with_version(desk.book.policies(), date(2026, 3, 1), bulgarian)
    found = desk.preview.changes(MARCH, policies).changes
    assert [
        (each.person.name, [(day.date, day.code_after.value) for day in each.days])
        for each in found
    ] == [(name, [(date(2026, 3, 3), "H")]) for name in ("Ana", "Ben")]


def test_the_wheel_over_a_field_that_is_not_in_use_changes_nothing(qtbot: QtBot, draft: PolicyPage):
    field = number(draft, "early_grace_minutes")
    down = QPoint(0, -120)
    wheel = QWheelEvent(
        QPointF(5, 5),
        field.mapToGlobal(QPointF(5, 5)),
        QPoint(),
        down,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    assert wheel.type() is QEvent.Type.Wheel
    QApplication.sendEvent(field, wheel)
    assert field.value() == 10


def test_what_a_version_changes_is_listed_rule_by_rule():
    after = replace(BASE, late_grace=timedelta(minutes=5), weekly_off=frozenset({6}))
    assert changes(BASE, after) == [
        "Late grace: 10 min, then 5 min",
        "Weekly off without a schedule: Sat,Sun, then Sun",
    ]


def test_a_version_takes_the_place_of_one_of_the_same_day():
    strict, lax = (replace(BASE, late_grace=timedelta(minutes=each)) for each in (0, 30))
    one = with_version(Policies.always(BASE), date(2026, 4, 1), strict)
    two = with_version(one, date(2026, 3, 1), strict)
    assert [each.valid_from for each in two.versions] == [
        None,
        date(2026, 3, 1),
        date(2026, 4, 1),
    ]
    assert with_version(two, date(2026, 4, 1), lax).at(date(2026, 4, 1)) == lax


def test_a_new_version_is_offered_from_the_next_month():
    assert next_month(date(2026, 12, 31)) == date(2027, 1, 1)
