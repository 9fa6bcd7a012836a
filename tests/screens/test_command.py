"""The command that takes the pictures: where, how large and how it is asked for, or it fails."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from attendance_app.cli import main
from attendance_app.commands import EXIT_FAILURE


@pytest.mark.screens
def test_a_picture_is_taken_of_a_language_look_and_scale(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    wanted = ["--language", "ar", "--look", "dark", "--scale", "100", "200", "--only", "menu-help"]
    assert main(["screenshots", "--out", str(tmp_path), *wanted]) == 0
    once, twice = (
        QImage(str(tmp_path / f"ar-dark-{scale}" / "menu-help.png")) for scale in (100, 200)
    )
    assert once.width() > 100
    assert abs(twice.width() - 2 * once.width()) <= 4, "text is not exactly twice as wide"
    assert QImage(once).pixelColor(once.width() // 2, 4).lightness() < 100, "it is dark"
    assert str(tmp_path / "ar-dark-200" / "menu-help.png") in capfd.readouterr().out


@pytest.mark.parametrize(("codes", "status"), [((0, 0), 0), ((0, -11), EXIT_FAILURE), ((2, 0), 2)])
def test_a_scale_whose_pictures_are_missing_is_a_failure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, codes: tuple[int, int], status: int
) -> None:
    ended = iter(codes)

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, next(ended))

    monkeypatch.setattr(subprocess, "run", run)
    assert main(["screenshots", "--out", str(tmp_path)]) == status


def test_a_scene_that_there_is_not_is_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["screenshots", "--out", str(tmp_path), "--only", "nothing"]) != 0
    assert "There is no scene called nothing" in capfd.readouterr().err
