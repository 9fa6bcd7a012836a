"""Importing tables: one transaction, one entry in the trail, large files."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from builders import SITE, at
from tables import PEOPLE, ImportingSite, counted, refusals

from attendance_app.domain.audit import AuditKind
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.punches import PunchMethod, PunchPolicy
from attendance_app.services import table_import, table_punches
from attendance_app.services.clocking import Clocking
from attendance_app.services.table_import import TableImporter
from attendance_app.services.table_reports import ImportReport, TableKind


@pytest.fixture
def site(tmp_path: Path) -> Iterator[ImportingSite]:
    made = ImportingSite(tmp_path)
    yield made
    made.database.close()


def test_one_entry_of_the_trail_tells_of_the_whole_import(site: ImportingSite) -> None:
    report = site.add("people", PEOPLE)
    with site.database.read() as unit:
        (entry,) = unit.audit.entries(AuditKind.TABLE_IMPORTED)
    assert entry.details == {
        "table": "people",
        "sha256": report.sha256,
        "by": "Office",
        "added": 2,
    }
    assert "Ada" not in str(entry.details)


def test_an_import_names_who_made_it(site: ImportingSite) -> None:
    with pytest.raises(InvalidInputError):
        site.importer.apply(TableKind.PEOPLE, site.file(PEOPLE, "people.csv"), " ")


def test_what_happens_between_looking_and_storing_is_seen(
    site: ImportingSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another program imports the same people in the meantime: they are looked at again."""
    other = TableImporter(site.database, site.timesheets, site.importer._policies, site.clock)
    path = site.file(PEOPLE, "people.csv")
    write = site.database.write

    def after_the_other() -> object:
        monkeypatch.setattr(site.database, "write", write)
        assert other.apply(TableKind.PEOPLE, path, "Other").stored
        return write()

    monkeypatch.setattr(site.database, "write", after_the_other)
    report = site.importer.apply(TableKind.PEOPLE, path, "Office")
    assert (report.stored, counted(report)) == (False, {"unchanged": 2})


def test_what_a_kiosk_stores_meanwhile_does_not_make_it_look_again(
    site: ImportingSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a punch that the file's lines follow does, or what else was decided."""
    site.add("people", PEOPLE)
    desk = Clocking(site.database, SITE, "front", PunchPolicy(), site.clock)
    looks: list[int] = []
    plan = table_punches.plan_punches
    monkeypatch.setattr(
        table_punches, "plan_punches", lambda *given: looks.append(1) or plan(*given)
    )
    write, ada = site.database.write, site.person("0001").id

    def importing(day: int, at_the_desk: str) -> ImportReport:
        def after_the_desk() -> object:
            monkeypatch.setattr(site.database, "write", write)
            desk.punch(ada, at(at_the_desk), PunchMethod.PIN)
            desk.rejected("unknown", at(at_the_desk))
            return write()

        looks.clear()
        monkeypatch.setattr(site.database, "write", after_the_desk)
        return site.add("punches", f"employee_id,timestamp\n0001,2026-03-{day:02} 17:00\n")

    report = importing(2, "2026-03-02 17:30")
    assert (len(looks), "clock-in" in report.lines[0].sentence) == (1, True)
    report = importing(9, "2026-03-09 09:00")
    assert (len(looks), "clock-out" in report.lines[0].sentence) == (2, True)


def test_where_something_is_decided_all_the_time_the_last_look_is_while_others_wait(
    site: ImportingSite, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(table_import, "_stands", lambda *_given: False)
    assert site.add("people", PEOPLE).stored
    assert counted(site.add("people", PEOPLE)) == {"unchanged": 2}


def test_thousands_of_punches_are_stored_in_the_order_of_time_and_told(
    site: ImportingSite,
) -> None:
    site.add("people", PEOPLE)
    begin = at("2026-01-05 06:00")
    lines = [
        f"{who},{(begin + timedelta(hours=4 * number)).isoformat()}"
        for who in ("0001", "0002")
        for number in range(1500)
    ]
    path = site.file("\n".join(["employee_id,timestamp", *lines]), "punches.csv")
    told: list[tuple[int, int]] = []
    report = site.importer.apply(
        TableKind.PUNCHES, path, "Office", lambda done, total: told.append((done, total))
    )
    assert counted(report) == {"added": 3000}
    assert told == [(2000, 3000), (3000, 3000)]
    punches = site.punches()
    assert [punch.instant for punch in punches] == sorted(punch.instant for punch in punches)
    assert counted(site.importer.check(TableKind.PUNCHES, path)) == {"unchanged": 3000}


def test_what_steers_a_terminal_is_not_repeated(site: ImportingSite) -> None:
    """Escape sequences and marks that turn a line round, in cells and in headings."""
    evil = "\x1b[2J\u202e\x9b"
    said = ""
    for kind, table in (
        ("people", f"employee_id,name,email\n{evil},Demo,{evil}\n1,Demo {evil},\n"),
        ("people", f"{evil},x\n1,2\n"),
        ("shifts", f"name,start,end,days\nA,{evil},9:00,{evil}\n"),
    ):
        said += "".join(line.in_words for line in site.add(kind, table).lines)
    assert not (set(evil) - set("[2J")) & set(said)
    assert "\ufffd[2J\ufffd" in said


def test_a_table_without_rows_does_nothing(site: ImportingSite) -> None:
    for kind, header in (
        ("people", "employee_id,name"),
        ("punches", "employee_id,timestamp"),
        ("shifts", "name,start,end,days"),
        ("leave", "employee_id,from,to,type"),
    ):
        report = site.add(kind, f"{header}\n")
        assert (report.lines, report.stored, report.is_refused) == ((), False, False)


def test_flaws_of_the_file_and_of_its_rows_are_told_together(site: ImportingSite) -> None:
    report = site.add("people", "employee_id,name\n1\n2,\n3,Demo Ada\n")
    assert [(line, column) for line, column, _ in refusals(report)] == [(2, ""), (3, "name")]
