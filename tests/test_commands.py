"""The commands on real clips: enroll, identify, watch, punches and export, one after the other."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import openpyxl
import pytest

from attendance_app.cli import main
from attendance_app.domain.people import PersonDetails
from attendance_app.paths import DataDir
from attendance_app.settings import Settings
from attendance_app.vision.photos import read_photo
from attendance_app.vision.recordings import VideoFile
from attendance_app.wiring import build_core


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[dict[str, Any]]]:
    """A command's exit status and its JSON lines."""
    status = main([str(argument) for argument in arguments])
    out = capsys.readouterr().out
    return status, [json.loads(line) for line in out.splitlines()]


@pytest.fixture(scope="module")
def site(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the five people of the enrollment clips, and what enroll printed."""
    folder = tmp_path_factory.mktemp("site")
    printed = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdout", printed)
        status = main(
            ["enroll", str(data_dir / "clips" / "enroll"), "--json", "--data-dir", str(folder)]
        )
    assert status == 0
    (folder / "enrolled.jsonl").write_text(printed.getvalue(), encoding="utf-8")
    return folder


def test_five_videos_become_five_people(site: Path) -> None:
    lines = (site / "enrolled.jsonl").read_text(encoding="utf-8").splitlines()
    people = [json.loads(line) for line in lines]
    assert [person["employee_id"] for person in people] == ["A", "B", "C", "D", "E"]
    assert all(person["enrolled"] and person["faces"] >= 3 for person in people)


@pytest.mark.parametrize("who", ["A", "B", "C", "D"])
def test_an_arrival_is_one_punch_of_the_right_person(
    who: str, site: Path, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(site / "attendance.sqlite3", tmp_path)
    clip = data_dir / "clips" / "arrive" / f"{who}.mkv"
    status, events = run(capsys, "watch", clip, "--data-dir", tmp_path)
    assert status == 0
    punches = [event for event in events if event["event"] == "punch"]
    assert [(one["person"]["employee_id"], one["kind"]) for one in punches] == [(who, "in")]
    # By the clip's own clock; how long computing and storing take, benchmarks/ measure.
    assert punches[0]["seconds_since_first_seen"] <= 1.0
    status, stored = run(capsys, "punches", "--data-dir", tmp_path)
    assert [row["uuid"] for row in stored] == [punches[0]["uuid"]]
    assert stored[0]["method"] == "face"
    evidence = punches[0]["evidence"]
    assert stored[0]["evidence"] == evidence
    assert evidence["score"] >= evidence["threshold"]


def test_somebody_removed_from_the_gallery_is_not_clocked(
    site: Path, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(site / "attendance.sqlite3", tmp_path)
    core = build_core(DataDir.at(tmp_path), Settings())
    person = core.roster.find("A")
    assert person is not None
    core.roster.remove(person.id)
    core.close()
    clip = data_dir / "clips" / "arrive" / "A.mkv"
    _, events = run(capsys, "watch", clip, "--data-dir", tmp_path)
    assert [event["event"] for event in events if event["event"] == "punch"] == []
    assert run(capsys, "punches", "--data-dir", tmp_path) == (0, [])


def test_identify_names_the_enrolled_and_calls_the_others_unknown(
    site: Path, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One photo with an arrival frame of A, one of C, and two people nobody has enrolled."""
    parts = []
    for who in "AC":
        with VideoFile(data_dir / "clips" / "arrive" / f"{who}.mkv") as video:
            for _ in range(20):
                frame = video.read()
            assert frame is not None
            parts.append(frame.pixels)
    strangers = [
        cv2.resize(read_photo(data_dir / "faces" / name / f"{name}_0001.jpg"), (480, 480))
        for name in ("Queen_Sofia", "Brett_Hull")
    ]
    photo = tmp_path / "group.png"
    group = np.hstack([*parts, *strangers])
    photo.write_bytes(cv2.imencode(".png", group)[1].tobytes())
    status, lines = run(capsys, "identify", photo, "--data-dir", site)
    assert status == 0
    (line,) = lines
    named = {
        face["person"]["employee_id"]: face["box"]
        for face in line["faces"]
        if face["decision"] == "accepted"
    }
    assert set(named) == {"A", "C"}
    assert named["A"][2] <= 640 <= named["C"][0]
    others = [face for face in line["faces"] if face["decision"] != "accepted"]
    assert len(others) >= 2
    assert all(face["person"] is None and face["decision"] == "unknown" for face in others)
    assert all(face["box"][0] >= 1280 for face in others)
    for face in line["faces"]:
        assert (face["score"] >= face["threshold"]) == (face["decision"] == "accepted")


def test_identify_reports_an_unreadable_file_and_goes_on(
    site: Path, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_text("not a picture", encoding="utf-8")
    good = data_dir / "faces" / "Queen_Sofia" / "Queen_Sofia_0001.jpg"
    status, lines = run(capsys, "identify", broken, good, "--data-dir", site)
    assert status == 2
    assert "error" in lines[0]
    assert [face["decision"] for face in lines[1]["faces"]] == ["unknown"]


def test_enrolling_the_same_folder_again_changes_nothing(
    site: Path, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nor is it a failure: whoever was interrupted gives the same command again."""
    shutil.copy(site / "attendance.sqlite3", tmp_path)
    status, people = run(
        capsys, "enroll", data_dir / "clips" / "enroll", "--json", "--data-dir", tmp_path
    )
    assert status == 0
    assert [person["outcome"] for person in people] == ["already_enrolled"] * 5
    assert all(person["enrolled"] and person["faces"] >= 3 for person in people)


@pytest.mark.parametrize(
    ("name", "clip", "reason"),
    [("A Somebody else", "A", "is A's, not"), ("A", "C", "do not look like")],
)
def test_faces_are_never_put_on_another_persons_record(
    name: str,
    clip: str,
    reason: str,
    site: Path,
    data_dir: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """--replace with another name, or with another face, under an employee ID that is taken."""
    shutil.copy(site / "attendance.sqlite3", tmp_path)
    core = build_core(DataDir.at(tmp_path), Settings())
    person = core.roster.find("A")
    assert person is not None
    core.roster.update(person.id, PersonDetails("1042", "A"))
    core.close()
    (tmp_path / "people").mkdir()
    shutil.copy(
        data_dir / "clips" / "enroll" / f"{clip}.mkv", tmp_path / "people" / f"1042 {name}.mkv"
    )
    status, (verdict,) = run(
        capsys, "enroll", tmp_path / "people", "--replace", "--json", "--data-dir", tmp_path
    )
    assert status == 1
    assert not verdict["enrolled"]
    assert reason in verdict["reason"]
    arrival = data_dir / "clips" / "arrive" / "A.mkv"
    _, events = run(capsys, "watch", arrival, "--data-dir", tmp_path)
    assert events[0]["person"] == {"employee_id": "1042", "name": "A"}


def test_the_punches_of_somebody_removed_can_still_be_asked_for(
    site: Path, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(site / "attendance.sqlite3", tmp_path)
    run(capsys, "watch", data_dir / "clips" / "arrive" / "B.mkv", "--data-dir", tmp_path)
    core = build_core(DataDir.at(tmp_path), Settings())
    person = core.roster.find("B")
    assert person is not None
    core.roster.remove(person.id)
    core.close()
    status, rows = run(capsys, "punches", "--person", "b", "--data-dir", tmp_path)
    assert status == 0
    assert [row["employee_id"] for row in rows] == ["B"]


def test_a_folder_is_enrolled_with_a_verdict_for_every_file(
    data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Good photos, a broken one, nobody's face, and somebody else's picture among a person's."""
    person = tmp_path / "people" / "0042_George_Robertson"
    person.mkdir(parents=True)
    for photo in sorted((data_dir / "faces" / "George_Robertson").glob("*.jpg"))[:3]:
        shutil.copy(photo, person)
    (person / "broken.jpg").write_bytes(b"\xff\xd8 not really")
    blank = np.full((300, 300, 3), 128, np.uint8)
    (person / "wall.png").write_bytes(cv2.imencode(".png", blank)[1].tobytes())
    shutil.copy(data_dir / "faces" / "Queen_Sofia" / "Queen_Sofia_0001.jpg", person / "z_other.jpg")
    status, (verdict,) = run(
        capsys, "enroll", tmp_path / "people", "--json", "--data-dir", tmp_path / "data"
    )
    assert status == 0
    assert (verdict["employee_id"], verdict["name"]) == ("0042", "George Robertson")
    files = {file["file"]: file for file in verdict["files"]}
    assert verdict["faces"] == sum(file["accepted"] for file in files.values()) >= 2
    assert "broken.jpg" in files["broken.jpg"]["reason"]
    assert "No face" in files["wall.png"]["reason"]
    assert files["z_other.jpg"]["accepted"] == 0
    assert "does not look like" in files["z_other.jpg"]["reason"]


def test_nothing_is_stored_of_somebody_without_a_usable_picture(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = tmp_path / "people" / "Nobody"
    person.mkdir(parents=True)
    (person / "empty.jpg").write_bytes(b"")
    (person / "cut.mkv").write_bytes(b"\x1aE\xdf\xa3")
    status, (verdict,) = run(
        capsys, "enroll", tmp_path / "people", "--json", "--data-dir", tmp_path / "data"
    )
    assert status == 1
    assert not verdict["enrolled"]
    assert all(file["reason"] for file in verdict["files"])
    status, (again,) = run(
        capsys, "enroll", tmp_path / "people", "--json", "--data-dir", tmp_path / "data"
    )
    assert "already" not in again["reason"]


def test_a_watched_month_is_exported_and_read_back(
    site: Path, data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copy(site / "attendance.sqlite3", tmp_path)
    clip = data_dir / "clips" / "arrive" / "D.mkv"
    _, events = run(capsys, "watch", clip, "--data-dir", tmp_path)
    main(["punches", "--format", "csv", "--data-dir", str(tmp_path)])
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert row["uuid"] == events[0]["uuid"]
    month = events[0]["time"][:7]
    out = tmp_path / "month.xlsx"
    status, _ = run(capsys, "export", "--month", month, "--out", out, "--data-dir", tmp_path)
    assert status == 0
    book = openpyxl.load_workbook(out)
    cells = {str(cell.value) for cells in book["Punches"].iter_rows() for cell in cells}
    assert row["uuid"] in cells
