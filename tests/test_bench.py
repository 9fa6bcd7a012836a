"""``bench`` gives both sides the same work and prints what each needed for it."""

from __future__ import annotations

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from attendance_app.cli import main
from attendance_app.commands import bench_match
from attendance_app.commands.bench_idle import watched
from attendance_app.commands.bench_pictures import standing_person
from attendance_app.commands.bench_scenes import idle_scenes, standing_scenes
from attendance_app.commands.memory import free_bytes
from attendance_app.vision.engine import EngineOptions, FaceEngine
from attendance_app.vision.gallery import Gallery


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> FaceEngine:
    return FaceEngine.load(tmp_path_factory.mktemp("cache"), EngineOptions(threads=1))


def measured(
    capsys: pytest.CaptureFixture[str], folder: Path, *arguments: str
) -> dict[str, dict[str, Any]]:
    assert main(["bench", *arguments, "--json", "--data-dir", str(folder)]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return {line["name"]: line for line in lines}


def test_a_short_run_compares_both_sides_at_equal_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every number is a measurement; known faces are all encoded, drawn ones all found."""
    short = ["--images", "2", "--frames", "5", "--rounds", "1"]
    compared = measured(capsys, tmp_path, "networks", "pipeline", *short)
    assert list(compared) == [
        "encode a chip",
        "encode chips at once",
        "align, encode a face",
        "align, encode 8",
        "detect with the CNN",
        "whole pipeline, a frame",
        "whole pipeline, 3 faces",
        "whole pipeline, 5 faces",
    ]
    for line in compared.values():
        assert min(line[name] for name in ("ours_ms", "peer_ms", "ratio", "cpu_ratio")) > 0
        assert line["ours_found"] > 0
        assert line["peer_found"] > 0
    for name, line in compared.items():
        if name.startswith("whole pipeline"):
            continue
        items = 8 if name == "align, encode 8" else 2
        assert line["items"] == line["peer_items"] == items
        assert line["ours_found"] == line["peer_found"] == items
    single = compared["whole pipeline, a frame"]
    assert single["items"] == single["peer_items"] == 5
    for people in (3, 5):
        crowd = compared[f"whole pipeline, {people} faces"]
        assert (crowd["items"], crowd["peer_items"]) == (5, 2)
        assert crowd["ours_found"] == people * 5


def test_matching_names_the_person_asked_for_as_the_peer_does(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = measured(capsys, tmp_path, "match", "--vectors", "20", "500")
    assert list(made) == ["match, 20 vectors", "match, 500 vectors"]
    for line in made.values():
        assert line["peer_right"] == line["peer"]["calls"]
        assert line["right"] == line["ours"]["calls"]
        assert line["first"]["calls"] == 20
        for side in ("first", "ours", "gemv", "peer"):
            assert 0 < line[side]["p50_ms"] <= line[side]["p99_ms"]


def test_what_memory_does_not_suffice_for_is_left_out_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two million bytes: enough for 1,000 vectors of ours, not for the peer's, not for 10,000."""
    monkeypatch.setattr(bench_match, "free_bytes", lambda: 2_000_000)
    assert main(["bench", "match", "--vectors", "1000", "10000", "--data-dir", str(tmp_path)]) == 0
    said = capsys.readouterr()
    assert "1,000 vectors" in said.out
    assert "face_distance no memory" in said.out
    assert "10,000" not in said.out
    assert "10,000 vectors: left out" in said.err


def test_free_memory_is_told_here() -> None:
    free = free_bytes()
    assert free is None or 10_000_000 < free < 1e14


def test_enrollment_takes_every_photo_and_gives_the_peer_every_fourth(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = measured(capsys, tmp_path, "enrollment", "--photos", "5", "--rounds", "1")
    (line,) = made.values()
    assert line["name"] == "enroll a photo"
    assert line["items"] == 5
    assert line["peer_items"] == line["peer_found"] == 2
    assert 1 <= line["ours_found"] <= 5


def test_enrollment_reads_the_photos_of_a_folder(
    tmp_path: Path, data_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--photos", "2", "--rounds", "1", "--frames", "1", "--images", "1"]
    made = measured(capsys, tmp_path, "enrollment", "--data", str(data_dir), *options)
    assert made["enroll a photo"]["items"] == 2
    assert made["enroll a photo"]["peer_found"] >= 1


def test_idle_scenes_have_no_face_and_standing_ones_have_it(engine: FaceEngine) -> None:
    clip = standing_person(4)
    idle, standing = idle_scenes(engine, clip), standing_scenes(clip)
    for scene in idle:
        assert not [one for frame in scene.show(3) for one in engine.detect(frame)], scene.name
    for scene in standing:
        assert all(engine.detect(frame) for frame in scene.show(3)), scene.name
    names = [scene.name for scene in [*idle, *standing]]
    assert len(set(names)) == len(names) == 6
    moving = [list(scene.show(8)) for scene in idle[1:]]
    assert all((a != b).any() for frames in moving for a, b in itertools.pairwise(frames))


def test_a_scene_is_watched_at_its_own_pace(engine: FaceEngine) -> None:
    room = idle_scenes(engine, standing_person(1))[0]
    figures = watched(engine, Gallery.empty(engine.id), room, 0.5, settling_s=0.5)
    assert figures.faces == 0
    assert not figures.recognised
    assert 0 < figures.frame_rate < 60
    assert figures.core_percent > 0


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["--photos", "0"], "--photos"),
        (["--vectors", "0"], "--vectors"),
        (["--threads", "33"], "--threads must be 32 or less"),
        (["speed"], "speed"),
    ],
)
def test_what_cannot_be_measured_is_refused(
    arguments: list[str], word: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", *arguments, "--data-dir", str(tmp_path)]) == 2
    assert word in capsys.readouterr().err


def test_a_database_is_not_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """The measurement uses none, so the option that all others have is not there."""
    with pytest.raises(SystemExit) as stop:
        main(["bench", "--database", "sqlite://"])
    assert stop.value.code == 2
    assert "--database" in capsys.readouterr().err
