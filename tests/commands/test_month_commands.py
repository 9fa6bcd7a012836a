"""A month from its exceptions to its closing by commands alone, as a script would do it."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from month_office import open_office
from unwritable import read_only

from attendance_app.cli import main
from attendance_app.domain.month import Month

MARCH = ["--month", "2024-03"]
WHY = ["--reason", "Asked her.", "--by", "Office"]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """March 2024: Ana forgot two clock-outs, and the second time came back next morning."""
    folder = tmp_path_factory.mktemp("month")
    with open_office(folder, "2024-04-10 12:00") as office:
        ana, eva = office.person(1, "Ana"), office.person(2, "Eva")
        office.planned(eva, "09:00", "17:00")
        office.clocked(eva, "2024-03-04 09:20", "2024-03-04 18:30")
        office.clocked(ana, "2024-03-05 09:00", "2024-03-07 09:00", "2024-03-07 17:00")
        office.clocked(ana, "2024-03-12 09:00", "2024-03-13 00:30", "2024-03-13 17:00")
    return folder


@pytest.fixture
def site(filled: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    shutil.copytree(filled, folder)
    return folder


def run(
    capsys: pytest.CaptureFixture[str], site: Path, *arguments: str
) -> tuple[int, list[dict[str, Any]], str]:
    """Exit status, JSON lines and what was said of a command."""
    capsys.readouterr()
    status = main([*arguments, "--json", "--data-dir", str(site)])
    captured = capsys.readouterr()
    return status, [json.loads(line) for line in captured.out.splitlines()], captured.err


def test_exceptions_are_listed_with_what_there_is_to_do(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, lines, _ = run(capsys, site, "exceptions", *MARCH)
    assert status == 0
    assert [(line["date"], line["code"]) for line in lines] == [
        ("2024-03-05", "missing_out"),
        ("2024-03-13", "missing_out"),
    ]
    first = lines[0]
    (punch,) = first.pop("punches")
    assert (punch["kind"], punch["time"]) == ("in", "2024-03-05T09:00:00+01:00")
    assert first == {
        "employee_id": "001",
        "name": "Ana",
        "date": "2024-03-05",
        "code": "missing_out",
        "meaning": "The clock-out is missing.",
        "what_to_do": (
            "Confirm the time at which it was closed automatically, or give the real one."
        ),
        "closed_at": "2024-03-06T01:00:00+01:00",
        "accepted": None,
    }


def test_exceptions_in_words_name_the_punch_and_the_advice(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, (line, _), _ = run(capsys, site, "exceptions", *MARCH)
    assert main(["exceptions", *MARCH, "--data-dir", str(site)]) == 0
    out = capsys.readouterr().out
    assert "2024-03-05  001 Ana: The clock-out is missing. [missing_out]" in out
    assert line["punches"][0]["uuid"] in out
    assert "closed automatically at 2024-03-06 01:00" in out


def test_a_month_is_worked_off_and_closed_without_a_window(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, (first, second), _ = run(capsys, site, "exceptions", *MARCH)
    status, (made,), said = run(
        capsys,
        site,
        *("correct", "confirm", "--punch", first["punches"][0]["uuid"]),
        *("--at", "2024-03-05 17:00", *WHY),
    )
    assert (status, made["action"]) == (0, "add")
    assert made["replacement"]["time"] == "2024-03-05T17:00:00+01:00"
    assert "Added: out 2024-03-05 17:00:00." in said

    about = ["--person", "001", "--date", second["date"], "--code", second["code"]]
    status, (accepted,), _ = run(capsys, site, "correct", "accept", *about, *WHY)
    assert (status, accepted["accepted"]) == (0, True)
    assert run(capsys, site, "exceptions", *MARCH)[1] == []
    _, (listed,), _ = run(capsys, site, "exceptions", *MARCH, "--all")
    assert (listed["accepted"]["by"], listed["accepted"]["reason"]) == ("Office", "Asked her.")

    status, (tried,), said = run(capsys, site, "close", *MARCH, "--dry-run")
    assert (status, tried["can_close"], tried["closed"]) == (0, True, False)
    assert "only tried" in said
    status, (closed,), _ = run(capsys, site, "close", *MARCH, "--by", "Office")
    assert (status, closed["closed"], closed["closed_by"]) == (0, True, "Office")

    status, lines, said = run(capsys, site, "correct", "accept", *about, "--withdraw", *WHY)
    assert (status, lines) == (2, [])
    assert "March 2024 is closed" in said
    status, _, said = run(capsys, site, "close", *MARCH, "--by", "Office")
    assert (status, "closed already" in said) == (2, True)

    why = ["--reason", "One more night.", "--by", "Head"]
    status, (reopened,), _ = run(capsys, site, "close", *MARCH, "--reopen", *why)
    assert (status, reopened["closed"], reopened["reopened_by"]) == (0, False, "Head")
    assert reopened["reason"] == "One more night."
    status, _, said = run(capsys, site, "close", *MARCH, "--reopen", *why)
    assert (status, "is not closed" in said) == (2, True)


def test_taking_back_what_nobody_accepted_says_so(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    about = ["--date", "2024-03-05", "--code", "missing_out"]
    _, (line,), said = run(capsys, site, *ACCEPT, *about, "--withdraw", *WHY)
    assert not line["accepted"]
    assert "Not accepted, so nothing was taken back: missing_out on 2024-03-05." in said
    run(capsys, site, *ACCEPT, *about, *WHY)
    assert "Taken back: missing_out" in run(capsys, site, *ACCEPT, *about, "--withdraw", *WHY)[2]


def test_who_came_after_a_month_was_closed_has_no_timesheet_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_office(tmp_path, "2024-04-10 12:00") as office:
        office.core.month_close.close(Month.parse("2024-03"), "Office")
        office.person(1, "Ana", start=date(2024, 3, 1))
    status, _, said = run(capsys, tmp_path, "explain", "--person", "001", "--date", "2024-03-05")
    assert (status, "the month was closed without them" in said) == (2, True)


def test_closing_is_refused_with_how_many_are_open_and_what_lists_them(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for mode in ([], ["--dry-run"]):
        status, (refused,), said = run(capsys, site, "close", *MARCH, *mode)
        assert status == 2
        assert refused["open_exceptions"] == {"missing_out": 2}
        assert refused["reasons"] == ["2 exceptions are open (2 missing_out)."]
        (line,) = said.splitlines()
        assert line == (
            "attendance-app: 2024-03 cannot be closed: 2 exceptions are open (2 missing_out). "
            "attendance-app exceptions --month 2024-03 lists them."
        )


def test_punches_are_added_changed_and_voided(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    at = ["--at", "2024-03-06 09:00"]
    add = ["correct", "add", "--person", "001", *at, "--kind", "in", *WHY]
    uuid = "6f2d5b0e-5d0e-4a8e-9a6c-2f6f6a6c9d11"
    _, (added,), _ = run(capsys, site, *add, "--uuid", uuid)
    assert added["uuid"] == uuid
    assert run(capsys, site, *add, "--uuid", uuid)[1] == [added]

    punch = ["--punch", added["replacement"]["uuid"]]
    later = ["--at", "2024-03-06T09:30"]
    status, (changed,), said = run(capsys, site, "correct", "change", *punch, *later, *WHY)
    assert (status, changed["original"]) == (0, added["replacement"])
    assert "in 2024-03-06 09:00:00 -> in 2024-03-06 09:30:00" in said

    day = ["--from", "2024-03-06", "--to", "2024-03-06"]
    assert main(["punches", *day, "--data-dir", str(site)]) == 0
    records = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(each["method"], each["counts"]) for each in records] == [
        ("correction", False),
        ("correction", True),
    ]
    punch = ["--punch", changed["replacement"]["uuid"]]
    status, (voided,), _ = run(capsys, site, "correct", "void", *punch, *WHY)
    assert (status, voided["action"], voided["replacement"]) == (0, "void", None)
    status, lines, said = run(capsys, site, "correct", "void", *punch, *WHY)
    assert (status, lines, "voided already" in said) == (2, [], True)


def test_a_day_is_explained_from_its_punches_to_its_code(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = ["--person", "002", "--date", "2024-03-04"]
    status, (found,), _ = run(capsys, site, "explain", *day)
    assert status == 0
    assert (found["name"], found["date"], found["code"], found["status"]) == (
        "Eva",
        "2024-03-04",
        "P",
        "DRAFT",
    )
    assert [punch["time"] for punch in found["punches"]] == [
        "2024-03-04T09:20:00+01:00",
        "2024-03-04T18:30:00+01:00",
    ]
    figures = found["figures"]
    assert (figures["worked_s"], figures["regular_s"], figures["overtime_s"]) == (
        9 * 3600 + 600,
        8 * 3600,
        4200,
    )
    assert (figures["late_s"], figures["scheduled_s"]) == (1200, 8 * 3600)
    assert len(found["steps"]) >= 4

    assert main(["explain", *day, "--data-dir", str(site)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "002 Eva, 2024-03-04 (DRAFT)"
    assert len(lines) == 1 + len(found["steps"])
    assert "09:20" in lines[1]


def test_an_explained_day_shows_what_was_corrected_and_what_does_not_count(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day = ["--person", "001", "--date", "2024-03-07"]
    _, (before,), _ = run(capsys, site, "explain", *day)
    assert [(one["counts"], one["why_not"]) for one in before["punches"]] == [(True, "")] * 2
    out = before["punches"][1]["uuid"]
    change = ["correct", "change", "--punch", out, "--at", "2024-03-07 18:00", *WHY]
    _, (made,), _ = run(capsys, site, *change)
    _, (after,), _ = run(capsys, site, "explain", *day)
    assert after["corrections"] == [made]
    assert [(one["uuid"], one["why_not"]) for one in after["punches"][1:]] == [
        (out, "corrected"),
        (made["replacement"]["uuid"], ""),
    ]
    assert after["figures"]["worked_s"] == before["figures"]["worked_s"] + 3600
    assert main(["explain", *day, "--data-dir", str(site)]) == 0
    line = capsys.readouterr().out.splitlines()[1]
    changed = "Changed: out 2024-03-07 17:00:00 -> out 2024-03-07 18:00:00 (Asked her.)"
    assert line.endswith(f"Office: {changed}")


def test_an_ambiguous_time_is_asked_back_and_taken_with_its_offset(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add = ["correct", "add", "--person", "001", "--kind", "in", *WHY, "--at"]
    status, lines, said = run(capsys, site, *add, "2023-10-29 02:30")
    assert (status, lines) == (2, [])
    assert "02:30:00+02:00 (the first time) or 02:30:00+01:00 (the second)" in said
    status, (added,), said = run(capsys, site, *add, "2023-10-29 02:30+01:00")
    assert (status, added["replacement"]["time"]) == (0, "2023-10-29T02:30:00+01:00")
    assert "Added: in 2023-10-29 02:30:00+01:00." in said


ADD = ["correct", "add", "--person", "001", "--kind", "in"]
ACCEPT = ["correct", "accept", "--person", "001"]
NOBODY = "00000000-0000-0000-0000-000000000000"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([*ADD, "--at", "2024-03-06 09:00", "--reason", " "], "reason is needed"),
        ([*ADD, "--at", "2024-03-06 09:00", "--reason", "x", "--by", ""], "give your name"),
        ([*ADD, "--at", "nine", *WHY], "as in 2026-03-02 17:00"),
        ([*ADD, "--at", "2024-03-31 02:30", *WHY], "never shown"),
        ([*ADD, "--at", "2999-01-01 09:00", *WHY], "still to come"),
        ([*ADD, "--at", "2024-03-05 09:01", *WHY], "There is a punch already"),
        (["correct", "add", "--person", "9", *ADD[4:], "--at", "2024-03-06 09:00", *WHY], "Nobody"),
        (["correct", "change", "--punch", NOBODY, *WHY], "Say what is to be changed"),
        (["correct", "void", "--punch", NOBODY, *WHY], "There is no punch"),
        (
            [*ACCEPT, "--date", "2024-03-06", "--code", "missing_in", *WHY],
            "no exception",
        ),
        (["close", *MARCH, "--reopen"], "needs a reason"),
        (["close", *MARCH, "--reopen", "--reason", "x", "--dry-run"], "does not go with"),
        (["close", *MARCH, "--reason", "x"], "is for --reopen"),
        (["explain", "--person", "9", "--date", "2024-03-05"], "Nobody"),
        (["explain", "--person", "001", "--date", "0001-01-01"], "not within the calendar"),
        ([*ACCEPT, "--date", "9999-12-31", "--code", "missing_in", *WHY], "year 9999"),
    ],
)
def test_a_users_mistake_is_one_sentence_and_stores_nothing(
    arguments: list[str], says: str, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, lines, said = run(capsys, site, *arguments)
    assert (status, lines) == (2, [])
    (line,) = said.splitlines()
    assert says in line
    _, punches, _ = run_punches(capsys, site)
    assert len(punches) == 8


def run_punches(
    capsys: pytest.CaptureFixture[str], site: Path
) -> tuple[int, list[dict[str, Any]], str]:
    status = main(["punches", "--data-dir", str(site)])
    captured = capsys.readouterr()
    return status, [json.loads(line) for line in captured.out.splitlines()], captured.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["exceptions", *MARCH],
        ["explain", "--person", "001", "--date", "2024-03-05"],
        ["close", *MARCH, "--dry-run"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_what_only_reads_works_where_nothing_can_be_written(
    arguments: list[str], site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    expected = run(capsys, site, *arguments)
    (site / "attendance.sqlite3.lock").unlink()
    with read_only(site):
        assert run(capsys, site, *arguments) == expected


@pytest.mark.parametrize(
    "arguments",
    [
        ["exceptions", *MARCH],
        ["explain", "--person", "001", "--date", "2024-03-05"],
        ["close", *MARCH],
        ["close", *MARCH, "--reopen", "--reason", "x"],
        [*ADD, "--at", "2024-03-06 09:00", *WHY],
    ],
    ids=" ".join,
)
def test_a_data_folder_is_not_made_from_a_slip_of_the_hand(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, lines, said = run(capsys, tmp_path / "stie", *arguments)
    assert (status, lines) == (2, [])
    assert "There is no data folder" in said
    assert not (tmp_path / "stie").exists()
