"""``bench`` gives both sides the same work and prints what each needed for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from attendance_app.cli import main


def test_a_short_run_compares_both_sides_at_equal_work(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every number is a measurement; known faces are all encoded, drawn ones all found."""
    short = ["--images", "2", "--frames", "3", "--rounds", "1"]
    assert main(["bench", *short, "--json", "--data-dir", str(tmp_path)]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    compared = {line["name"]: line for line in lines}
    assert list(compared) == [
        "encode a chip",
        "encode chips at once",
        "align, encode a face",
        "align, encode 8",
        "detect with the CNN",
        "whole pipeline, a frame",
    ]
    for line in lines:
        assert min(line[name] for name in ("ours_ms", "peer_ms", "ratio", "cpu_ratio")) > 0
        assert line["ours_found"] > 0
        assert line["peer_found"] > 0
    for name, line in compared.items():
        if name == "whole pipeline, a frame":
            continue
        items = 8 if name == "align, encode 8" else 2
        assert line["items"] == line["ours_found"] == line["peer_found"] == items
    assert compared["whole pipeline, a frame"]["items"] == 3


def test_a_database_is_not_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """The measurement uses none, so the option that all others have is not there."""
    with pytest.raises(SystemExit) as stop:
        main(["bench", "--database", "sqlite://"])
    assert stop.value.code == 2
    assert "--database" in capsys.readouterr().err
