"""The commands that only read need no write access; the others say at once that they have none."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from builders import at, enrolled, new_database
from unwritable import full_disk, read_only

from attendance_app.cli import main
from attendance_app.domain.punches import PunchMethod
from attendance_app.paths import DataDir
from attendance_app.settings import Settings
from attendance_app.wiring import build_core

NAME = "attendance.sqlite3"


def fill(folder: Path) -> None:
    """A day of one person into a new database."""
    with new_database(folder) as database:
        person = enrolled(database, 1)
    core = build_core(DataDir.at(folder), Settings())
    morning = at("2026-03-02 09:00")
    for instant in (morning, morning + timedelta(hours=8)):
        core.clocking.punch(person.id, instant, PunchMethod.FACE)
    core.close()


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A data folder of which only the database was kept, as on a stick."""
    folder = tmp_path / "site"
    folder.mkdir()
    fill(folder)
    (folder / f"{NAME}.lock").unlink()
    return folder


def place(kind: str, site: Path, tmp_path: Path) -> tuple[Path, AbstractContextManager[None]]:
    """A data folder of that kind, and what keeps it so."""
    if kind == "read-only folder":
        return site, read_only(site)
    disk = tmp_path / "disk"
    disk.mkdir()
    return disk, full_disk(disk, site / NAME)


PLACES = pytest.mark.parametrize("kind", ["read-only folder", "full disk"])


@pytest.mark.parametrize(
    "arguments",
    [
        ["punches"],
        ["export", "--month", "2026-03", "--out", "march.xlsx"],
        ["gallery", "export", "people.faces"],
        ["evaluate", "site"],
        ["identify", "photo.jpg"],
    ],
    ids=" ".join,
)
def test_a_data_folder_is_not_made_only_to_read_nothing_from_it(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    typo = tmp_path / "stie"
    assert main([*arguments, "--data-dir", str(typo)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    (line,) = captured.err.splitlines()
    assert f"There is no data folder at {typo}." in line
    assert not typo.exists()


def test_with_a_database_elsewhere_the_folder_is_for_settings_and_logs(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = f"sqlite:///{site / NAME}"
    assert main(["punches", "--data-dir", str(tmp_path / "new"), "--database", url]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


@PLACES
def test_punches_and_a_month_come_out_of_a_place_that_cannot_be_written(
    kind: str, site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, kept = place(kind, site, tmp_path)
    out = tmp_path / "march.xlsx"
    with kept:
        assert main(["punches", "--data-dir", str(folder)]) == 0
        captured = capsys.readouterr()
        assert [json.loads(line)["kind"] for line in captured.out.splitlines()] == ["in", "out"]
        assert captured.err == ""
        arguments = ["export", "--month", "2026-03", "--out", str(out), "--data-dir", str(folder)]
        assert main(arguments) == 0
        assert "8.00 hours" in capsys.readouterr().err
    assert openpyxl.load_workbook(out).sheetnames[0] == "Summary"


@PLACES
def test_faces_are_identified_in_a_place_that_cannot_be_written(
    kind: str, site: Path, tmp_path: Path, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, kept = place(kind, site, tmp_path)
    photo = data_dir / "faces" / "Queen_Sofia" / "Queen_Sofia_0001.jpg"
    with kept:
        assert main(["identify", str(photo), "--data-dir", str(folder)]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert [face["decision"] for face in json.loads(line)["faces"]] == ["unknown"]


@PLACES
@pytest.mark.parametrize("command", ["watch", "enroll"])
def test_a_command_that_would_write_refuses_before_it_does_anything(
    kind: str, command: str, site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, kept = place(kind, site, tmp_path)
    with kept:
        assert main([command, str(tmp_path), "--data-dir", str(folder)]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "nothing was stored" in captured.err.splitlines()[-1]
    assert "Traceback" not in captured.err


@PLACES
def test_doctor_says_that_the_database_can_only_be_read(
    kind: str, site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, kept = place(kind, site, tmp_path)
    with kept:
        assert main(["doctor", "--json", "--data-dir", str(folder)]) == 1
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (database,) = (line for line in lines if line["name"] == "database")
    assert database["state"] == "problem"
    assert "sound; 1 person, " in database["message"]
    assert "can only be read" in database["message"]


# Everything is imported before the rights are given up: the packages may be in root's own folder.
_AS_SOMEBODY_ELSE = """
import json, os, sys
from attendance_app.cli import main
practice, commands, limited = json.loads(sys.argv[1])
for command in practice:
    main(command)
print(flush=True)
if limited:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
elif os.geteuid() == 0:
    os.setgroups([])
    os.setuid(65534)
for command in commands:
    assert main(command) == 0, command
"""


PUNCHES = ["punches", "--data-dir", "{}"]


@pytest.fixture
def reachable() -> Iterator[Path]:
    """A folder that every user can reach; `tmp_path` is its owner's alone."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    (folder / "site").chmod(0o755)
    shutil.rmtree(folder)


def run_restricted(folder: Path, *commands: list[str], limited: bool) -> list[str]:
    """Run commands on ``site`` in a program that has given up rights; the lines they print.

    "{}" in their words is the data folder. Before, they are run on another one.
    """
    practice, real = (
        [[word.format(name) for word in command] for command in commands]
        for name in (folder / "practice", folder / "site")
    )
    (folder / "practice").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _AS_SOMEBODY_ELSE, json.dumps([practice, real, limited])],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return done.stdout.splitlines()


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither users to become nor such modes")
def test_another_user_reads_a_folder_in_which_only_its_owner_may_write(reachable: Path) -> None:
    site = reachable / "site"
    site.mkdir()
    fill(site)
    before = {file.name: file.read_bytes() for file in site.iterdir()}
    site.chmod(0o555)
    export = ["export", "--month", "2026-03", "--out", "{}.xlsx", "--data-dir", "{}"]
    printed = run_restricted(reachable, PUNCHES, export, limited=False)
    assert [json.loads(line)["kind"] for line in printed if line] == ["in", "out"]
    assert openpyxl.load_workbook(reachable / "site.xlsx").sheetnames[0] == "Summary"
    assert {file.name: file.read_bytes() for file in site.iterdir()} == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on a program's writing")
def test_punches_are_read_by_a_program_whose_every_write_fails(reachable: Path) -> None:
    """What a full disk is like where no small disk can be made for the test."""
    site = reachable / "site"
    site.mkdir()
    fill(site)
    printed = run_restricted(reachable, PUNCHES, limited=True)
    assert [json.loads(line)["kind"] for line in printed if line] == ["in", "out"]
