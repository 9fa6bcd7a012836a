"""``import``: the samples of the documentation, reports, refusals and exit statuses."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from builders import new_database
from unwritable import read_only

from attendance_app.cli import main
from attendance_app.db.database import Database
from attendance_app.paths import DataDir

SAMPLES = Path(__file__).parents[2] / "docs" / "samples"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder whose site is in Berlin."""
    made = tmp_path / "site"
    made.mkdir()
    new_database(made).close()
    return made


def imported(
    capsys: pytest.CaptureFixture[str], folder: Path, table: str, path: Path, *more: str
) -> tuple[int, dict[str, Any], str]:
    """The command's exit status, its JSON line and what it says."""
    status = main(["import", table, str(path), "--json", "--data-dir", str(folder), *more])
    captured = capsys.readouterr()
    return status, json.loads(captured.out), captured.err


def test_the_samples_are_imported_as_they_are_and_once(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    samples = {
        "shifts.csv": ("shifts", 5),
        "people.csv": ("people", 4),
        "leave.csv": ("leave", 4),
        "punches.csv": ("punches", 8),
        "1_attlog.dat": ("punches", 4),
    }
    assert sorted(path.name for path in SAMPLES.iterdir()) == sorted(samples)
    for name, (table, lines) in samples.items():
        status, said, _ = imported(capsys, folder, table, SAMPLES / name, "--by", "Demo Office")
        assert (status, said["stored"], said["refused"]) == (0, True, False)
        assert said["counts"] == {
            "added": lines,
            "updated": 0,
            "unchanged": 0,
            "suppressed": 0,
            "refused": 0,
        }
    for name, (table, lines) in samples.items():
        status, said, err = imported(capsys, folder, table, SAMPLES / name)
        assert (status, said["stored"], said["counts"]["unchanged"]) == (0, False, lines)
        assert "There was nothing to store: all of it is here." in err
    with Database.open(DataDir.at(folder).database) as database, database.read() as unit:
        entries = [entry for entry in unit.audit.entries() if entry.kind == "table_imported"]
        assert [entry.details["table"] for entry in entries] == [
            table for table, _ in samples.values()
        ]
        assert entries[0].details["by"] == "Demo Office"
        assert entries[0].details["added"] == 5
        assert len(str(entries[0].details["sha256"])) == 64


def test_a_repeated_hour_is_reported(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for table in ("shifts", "people", "punches"):
        _, said, err = imported(capsys, folder, table, SAMPLES / f"{table}.csv")
    remarks = {line["line"]: line["remark"] for line in said["lines"] if line["remark"]}
    assert list(remarks) == [7, 8]
    assert "02:10 twice that night; taken as the second time (+01:00)" in remarks[8]
    assert remarks[8] in err


def test_a_dry_run_tells_each_line_and_needs_no_right_to_write(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    imported(capsys, folder, "shifts", SAMPLES / "shifts.csv")
    with read_only(folder):
        status, said, err = imported(capsys, folder, "people", SAMPLES / "people.csv", "--dry-run")
    assert (status, said["stored"], said["counts"]["added"]) == (0, False, 4)
    assert "people.csv: added: line 2: 0001: Demo Amber, Office from 2026-01-01." in err
    assert "people.csv: Read as UTF-8, separated by commas." in err
    assert "Nothing was stored: it was only tried." in err
    with Database.open(DataDir.at(folder).database) as database, database.read() as unit:
        assert unit.people.all() == []


@pytest.mark.parametrize("extra", [[], ["--dry-run"]])
def test_refusals_are_told_with_their_lines_and_status_2(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], extra: list[str]
) -> None:
    table = tmp_path / "people.csv"
    table.write_text("employee_id,name,email\n1,Demo Ada,\n2,,\n1,Demo Eva,nobody\n", "utf-8")
    status, said, err = imported(capsys, folder, "people", table, *extra)
    assert (status, said["refused"], said["stored"]) == (2, True, False)
    refused = [line for line in said["lines"] if line["outcome"] == "refused"]
    assert [(line["line"], line["column"], line["value"]) for line in refused] == [
        (3, "name", ""),
        (4, "email", "nobody"),
        (4, "employee_id", "1"),
    ]
    assert "people.csv: refused: line 3, column name: is missing." in err
    assert "Demo Ada" not in err
    assert "Nothing was imported, because 2 lines were refused." in err.splitlines()[-1]


def inflating() -> bytes:
    """A workbook of some kilobytes that unpacks to 98 MB."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"<row/>" * (98 * 2**20 // 6))
    return buffer.getvalue()


def test_bad_tables_are_refused_and_nothing_is_stored(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Wrong headers, duplicate employee IDs, mixed encodings, a workbook of 98 MB."""
    mixed = "employee_id,name\n1,Zoë\n".encode() + "2,Jürgen\n".encode("cp1252")
    bad: dict[str, tuple[bytes, str]] = {
        "headers.csv": (b"number,name\n1,Demo Ada\n", "line 1: The header lacks employee_id"),
        "twice.csv": (b"employee_id,name\n1,A\n2,B\n1,C\n", "line 4, column employee_id"),
        "mixed.csv": (mixed, "line 3: The line is not UTF-8, as line 2 is"),
        "bomb.xlsx": (inflating(), "It unpacks to 98 MB"),
    }
    for name, (content, words) in bad.items():
        (tmp_path / name).write_bytes(content)
        for extra in (["--dry-run"], []):
            status, said, err = imported(capsys, folder, "people", tmp_path / name, *extra)
            assert (status, said["stored"]) == (2, False)
            assert f"{name}: refused: {words}" in err
    with Database.open(DataDir.at(folder).database) as database, database.read() as unit:
        assert unit.people.all() == []
        assert unit.audit.entries() == []


def test_a_file_that_cannot_be_read_is_refused_as_a_whole(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("id;full name\n1;Demo Ada\n", "utf-8")
    for path, words in (
        (wrong, "The header lacks employee_id, name. A table of people has the columns"),
        (tmp_path / "none.xlsx", "There is no such file"),
    ):
        status, said, err = imported(capsys, folder, "people", path)
        assert status == 2
        assert words in said["lines"][0]["sentence"]
        assert words in err


def test_of_many_refusals_a_hundred_are_printed_and_the_rest_counted(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "punches.csv"
    lines = [f"9,2026-03-02 09:{number % 60:02}:{number // 60:02}" for number in range(150)]
    table.write_text("\n".join(["employee_id,timestamp", *lines]), "utf-8")
    _, said, err = imported(capsys, folder, "punches", table)
    assert len(said["lines"]) == 150
    assert err.count("nobody's employee ID here") == 100
    assert "refused: and 50 more" in err
    assert "because 150 lines were refused" in err


def test_ctrl_c_leaves_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for table in ("shifts", "people"):
        imported(capsys, folder, table, SAMPLES / f"{table}.csv")

    def interrupt(*_told: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("attendance_app.commands.progress_line.ProgressLine.show", interrupt)
    arguments = ["import", "punches", str(SAMPLES / "punches.csv"), "--data-dir", str(folder)]
    assert main(arguments) == 130
    with Database.open(DataDir.at(folder).database) as database, database.read() as unit:
        assert unit.punches.count() == 0
        assert len([one for one in unit.audit.entries() if one.kind == "table_imported"]) == 2


def test_the_help_names_the_columns(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["import", "--help"])
    assert stop.value.code == 0
    out = capsys.readouterr().out
    assert "employee_id, timestamp, kind, source" in " ".join(out.split())
