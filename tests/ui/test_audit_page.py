"""The audit page over a real trail: what it lists, says, filters, and what it finds broken."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from builders import at, enrolled, new_database
from keyboard_order import reachable
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from attendance_app.db.database import Database
from attendance_app.domain.audit import AuditEntry, AuditHead, AuditKind
from attendance_app.domain.people import Person
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.ui.audit.audit_model import Column
from attendance_app.ui.audit.audit_page import AuditCalls, AuditPage
from attendance_app.ui.audit.verify_panel import head_from, head_text
from attendance_app.ui.audit.wording import KINDS, details_of
from attendance_app.ui.records.date_range import ALL


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with new_database(tmp_path) as opened:
        yield opened


@pytest.fixture
def ana(database: Database) -> Person:
    person = enrolled(database, 1, "Ana")
    details = {"kind": "in", "kiosk": "desk", "punch": "2f" * 18}
    with database.write() as unit:
        for day in (3, 4):
            unit.audit.add(
                AuditEntry(
                    at(f"2026-03-0{day} 08:00"), AuditKind.PUNCH_RECORDED, person.id, details
                )
            )
    return person


@pytest.fixture
def page(qtbot: QtBot, database: Database, ana: Person, tasks) -> AuditPage:
    calls = AuditCalls.over(AuditTrail(database))
    made = AuditPage(calls, "Europe/Berlin", lambda: date(2026, 3, 4), tasks)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.shown_changed):
        made.show()
    qtbot.waitUntil(lambda: not tasks.busy())
    return made


def shown(page: AuditPage, column: Column) -> list[str]:
    return [page.model.index(row, column).data() for row in range(page.model.rowCount())]


def test_every_kind_of_entry_has_words() -> None:
    assert {kind.value for kind in AuditKind} <= KINDS.keys()


def test_entries_are_told_in_words_newest_first_in_the_sites_time(page: AuditPage) -> None:
    assert shown(page, Column.KIND)[:2] == ["Punch recorded", "Punch recorded"]
    assert shown(page, Column.WHEN)[:2] == ["2026-03-04 08:00:00", "2026-03-03 08:00:00"]
    assert shown(page, Column.ABOUT)[0] == "Ana (001)"
    assert shown(page, Column.DETAILS)[0] == "IN · Front desk: desk"
    assert "4 entries" in page.verify.head.text()


def test_a_chosen_entry_is_read_in_full_beside_the_table(page: AuditPage) -> None:
    page.table.selectRow(0)
    assert page.panel.title.text() == "Punch recorded"
    told = page.panel.body.text().replace(" ", "")
    assert "2f" * 18 in told
    assert page.model.row(0).line.digest in told


def test_kinds_days_and_people_choose(qtbot: QtBot, page: AuditPage) -> None:
    with qtbot.waitSignal(page.shown_changed):
        page.choose_kind(AuditKind.PERSON_ENROLLED)
    assert shown(page, Column.KIND) == ["Person added"]
    page.kind.setCurrentIndex(0)
    with qtbot.waitSignal(page.shown_changed):
        page.range.choose_day(date(2026, 3, 3))
    assert shown(page, Column.WHEN) == ["2026-03-03 08:00:00"]
    with qtbot.waitSignal(page.shown_changed):
        page.search.setText("nobody")
    assert page.empty_words == "No entry is like that."
    with qtbot.waitSignal(page.shown_changed):
        page.remedy.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    assert page.range.named.currentData() == ALL


def test_a_whole_chain_is_said_to_be_and_compared_with_a_known_end(
    qtbot: QtBot, page: AuditPage, database: Database
) -> None:
    page.verify.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    with database.read() as unit:
        assert copied == head_text(unit.audit.head())
    with qtbot.waitSignal(page.verify.judged):
        page.verify.button.click()
    assert page.verify.verdict.text().startswith("Whole: all 4 entries")
    page.verify.known.setText(copied)
    with qtbot.waitSignal(page.verify.judged):
        page.verify.button.click()
    assert "still begins with the 4 entries" in page.verify.verdict.text()
    page.verify.known.setText("12 nonsense")
    page.verify.button.click()
    assert page.verify.verdict.text().startswith("This is no end of a trail")


def test_an_entry_changed_by_hand_is_found_and_can_be_shown(
    qtbot: QtBot, page: AuditPage, database: Database
) -> None:
    assert database.path is not None
    with closing(sqlite3.connect(database.path)) as hand, hand:
        for (trigger,) in hand.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            hand.execute(f"DROP TRIGGER {trigger}")
        hand.execute("UPDATE audit SET kind = 'punch_refused' WHERE id = 3")
    with qtbot.waitSignal(page.verify.judged):
        page.verify.button.click()
    assert page.verify.verdict.text().startswith("Not whole: entry 3 is not the one")
    page.verify.show_broken.click()
    assert page.model.keys[page.table.currentIndex().row()] == 3


def test_a_verification_can_be_cancelled(qtbot: QtBot, page: AuditPage) -> None:
    """It is asked before the first entry already."""
    page.verify.button.click()
    page.verify.button.click()
    qtbot.waitUntil(lambda: not page.verify.is_running)
    assert page.verify.verdict.text().startswith("Cancelled")


def test_a_trail_cut_at_its_end_is_told_apart(database: Database, ana: Person) -> None:
    trail = AuditTrail(database)
    longer = replace(trail.head(), count=9)
    verdict = trail.verify(lambda *_: None, lambda: False, longer)
    assert verdict.is_cut
    assert not verdict.is_whole


def test_a_pasted_end_is_understood_however_its_number_is_written() -> None:
    digest = "ab" * 32
    assert head_from(f" 12.345  {digest.upper()} ") == AuditHead(digest, 12345)
    assert head_from("12345") is None


def test_codes_are_words_and_other_values_stay(ana: Person) -> None:
    entry = AuditEntry(
        at("2026-03-03 08:00"), AuditKind.FACE_REJECTED, None, {"reason": "unknown", "score": 0.5}
    )
    assert details_of(entry) == [("Reason", "unknown face"), ("Score", "0.500")]


@pytest.mark.parametrize(
    ("kind", "key", "value", "words"),
    [
        (AuditKind.PERSON_CHANGED, "fields", "name,email", "name, e-mail"),
        (AuditKind.POLICY_CHANGED, "changed", "in_out_determination", "In or out"),
        (AuditKind.ASSIGNMENT_CHANGED, "what", "assigned", "given"),
        (AuditKind.EXCEPTION_ACCEPTED, "problem", "missing_out", "clock-out missing"),
        (AuditKind.LEAVE_CHANGED, "approved", 0, "no"),
        (AuditKind.CORRECTION_MADE, "reason", "unknown", "unknown"),
        (AuditKind.TABLE_IMPORTED, "by", "in", "in"),
    ],
)
def test_what_somebody_wrote_is_not_taken_for_a_code(
    kind: AuditKind, key: str, value: str | int, words: str
) -> None:
    entry = AuditEntry(at("2026-03-03 08:00"), kind, None, {key: value})
    assert details_of(entry)[0][1] == words


def test_the_tab_key_goes_in_the_order_of_reading(page: AuditPage) -> None:
    page.range.choose("This month")
    days = (page.range.named, page.range.start, page.range.end)
    assert reachable(page)[:6] == [*days, page.kind, page.search, page.table]
