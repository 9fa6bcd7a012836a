"""A damaged recording: what can be read of it counts, and the command says where it stopped."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from attendance_app.cli import main


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[dict[str, Any]]]:
    """A command's exit status and its JSON lines."""
    status = main([str(argument) for argument in arguments])
    out = capsys.readouterr().out
    return status, [json.loads(line) for line in out.splitlines()]


def damaged(clip: Path, path: Path) -> Path:
    """A copy of a clip with zeros from the middle on for a tenth of it."""
    data = bytearray(clip.read_bytes())
    middle, tenth = len(data) // 2, len(data) // 10
    data[middle : middle + tenth] = bytes(tenth)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def test_watch_says_where_a_damaged_recording_stopped(
    data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = damaged(data_dir / "clips" / "arrive" / "D.mkv", tmp_path / "door.mkv")
    status, events = run(capsys, "watch", clip, "--data-dir", tmp_path / "data")
    assert status == 0
    assert [event["event"] for event in events[-2:]] == ["stopped_early", "ended"]
    assert events[-2]["message"].startswith("“door.mkv” stopped at 1.0 s of 2.3 s")
    assert 0 < events[-1]["frames"] < 40


def test_watch_says_nothing_of_a_whole_one(
    data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clip = data_dir / "clips" / "arrive" / "D.mkv"
    _, events = run(capsys, "watch", clip, "--data-dir", tmp_path / "data")
    assert "stopped_early" not in {event["event"] for event in events}


def test_enroll_uses_a_damaged_video_and_says_where_it_stopped(
    data_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged(data_dir / "clips" / "enroll" / "C.mkv", tmp_path / "people" / "1042 Clip.mkv")
    status, (verdict,) = run(
        capsys, "enroll", tmp_path / "people", "--json", "--data-dir", tmp_path / "data"
    )
    assert status == 0
    assert verdict["enrolled"]
    (file,) = verdict["files"]
    assert file["accepted"] == verdict["faces"] >= 3
    assert "stopped at 1.7 s of 3.6 s" in file["reason"]
