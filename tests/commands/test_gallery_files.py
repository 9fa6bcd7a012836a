"""``gallery``: what it prints, what it refuses, and with which exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from builders import OTHER_ENGINE, at, details, enrolled, new_database, sample
from unwritable import read_only

from attendance_app.cli import main
from attendance_app.db.database import Database
from attendance_app.domain.people import Person
from attendance_app.paths import DataDir
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.roster import Roster


def folder_with(folder: Path, *people: tuple[int, str]) -> Path:
    """A data folder with these people, two faces each; Ana has one of an older engine, too."""
    folder.mkdir()
    with new_database(folder) as database:
        for number, name in people:
            person = enrolled(database, number, name, faces=2)
            if name == "Ana":
                EnrollmentService(database).replace_faces(
                    person.id,
                    consent_at=at("2026-03-02 08:29"),
                    samples=[sample(number), sample(number, engine=OTHER_ENGINE)],
                )
    return folder


def people_of(folder: Path) -> list[Person]:
    with Database.open(DataDir.at(folder).database) as database:
        return Roster(database).people(include_left=True)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return folder_with(tmp_path / "old", (1, "Ana"), (2, "Eva"))


@pytest.fixture
def file(old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    path = tmp_path / "people.faces"
    assert main(["gallery", "export", str(path), "--data-dir", str(old)]) == 0
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "2 people, 4 faces. It holds biometric data" in captured.err
    return path


def test_a_site_is_moved_and_moving_it_again_adds_nothing(
    file: Path, old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = tmp_path / "new"
    assert main(["gallery", "import", str(file), "--data-dir", str(new), "--json"]) == 0
    captured = capsys.readouterr()
    said = json.loads(captured.out)
    assert (said["stored"], said["people_added"], said["faces_added"]) == (True, 2, 4)
    assert "2 people new, 0 people back, 0 people here already; 4 faces new" in captured.err
    assert "1 person has faces made by another version" in captured.err
    assert people_of(new) == people_of(old)
    assert main(["gallery", "import", str(file), "--data-dir", str(new), "--json"]) == 0
    again = json.loads(capsys.readouterr().out)
    assert (again["people_added"], again["people_known"]) == (0, 2)
    assert (again["faces_added"], again["faces_known"]) == (0, 4)


def test_a_dry_run_stores_nothing_and_needs_no_right_to(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = folder_with(tmp_path / "new", (2, "Eva"))
    arguments = ["gallery", "import", str(file), "--dry-run", "--json", "--data-dir", str(new)]
    with read_only(new):
        assert main(arguments) == 0
    captured = capsys.readouterr()
    said = json.loads(captured.out)
    assert (said["stored"], said["people_added"], said["people_known"]) == (False, 1, 1)
    assert "Nothing was stored" in captured.err
    assert [person.name for person in people_of(new)] == ["Eva"]


def test_whoever_is_left_out_is_named(
    file: Path, old: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with Database.open(DataDir.at(old).database) as database:
        Roster(database).remove(1)
    assert main(["gallery", "import", str(file), "--data-dir", str(old), "--json"]) == 0
    captured = capsys.readouterr()
    assert [one["employee_id"] for one in json.loads(captured.out)["left_out"]] == ["001"]
    assert "Left out: Ana (001), removed here or consent taken back on" in captured.err


def test_whoever_looks_like_somebody_else_is_named(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ana is here under another employee ID; Eva's, exchanged, are left out."""
    new = folder_with(tmp_path / "new", (3, "Ida"))
    with Database.open(DataDir.at(new).database) as database:
        EnrollmentService(database).enroll(
            details(7, "Anna"), consent_at=at("2026-03-02 08:29"), samples=[sample(1)]
        )
        EnrollmentService(database).enroll(
            details(2, "Eva"), consent_at=at("2026-03-02 08:29"), samples=[sample(9)]
        )
    for extra in (["--dry-run"], []):
        assert main(["gallery", "import", str(file), "--data-dir", str(new), "--json", *extra]) == 0
        captured = capsys.readouterr()
        said = json.loads(captured.out)
        (alike,) = said["look_alike"]
        assert alike == {
            "employee_id": "001",
            "name": "Ana",
            "other_employee_id": "007",
            "other_name": "Anna",
        }
        assert "Ana (001) looks like Anna (007): check that this is not the same" in captured.err
        assert [one["employee_id"] for one in said["left_out"]] == ["002"]
        assert "Eva (002), the new faces do not look like those stored here" in captured.err


def test_a_refusal_is_one_sentence_and_status_2(
    file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = folder_with(tmp_path / "new", (1, "Max"))
    damaged = tmp_path / "damaged.faces"
    damaged.write_bytes(file.read_bytes()[:-1])
    refused = {
        ("import", file): "001 is Max here, Ana there",
        ("import", damaged): "damaged.faces was refused: it is damaged or incomplete",
        ("import", tmp_path / "none.faces"): "There is no file",
        ("export", new / "attendance.sqlite3"): "must end in .faces",
    }
    for (way, path), words in refused.items():
        assert main(["gallery", way, str(path), "--data-dir", str(new)]) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        (line,) = captured.err.splitlines()
        assert words in line
    assert [person.name for person in people_of(new)] == ["Max"]


@pytest.mark.parametrize("way", ["export", "import"])
def test_the_help_says_what_the_file_holds(way: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["gallery", way, "--help"])
    assert stop.value.code == 0
    words = " ".join(capsys.readouterr().out.split())
    assert "--data-dir" in words
    assert {"export": "biometric data", "import": "not forgery"}[way] in words
