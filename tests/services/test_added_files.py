"""Files and folders chosen for somebody: what of them is looked at, and in which order."""

from __future__ import annotations

from pathlib import Path

import pytest

from attendance_app.services import added_files
from attendance_app.services.added_files import files_among


def test_of_folders_only_photos_and_videos_in_the_order_people_expect(tmp_path: Path):
    for name in ("10.jpg", "2.JPG", "notes.txt", ".hidden.png", "inner/clip.mp4", ".git/1.png"):
        path = tmp_path / "ana" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    alone = tmp_path / "letter.pdf"
    found = files_among([alone, tmp_path / "ana", tmp_path / "ana" / "2.JPG"])
    names = [path.name for path in found.files]
    assert names == ["letter.pdf", "2.JPG", "10.jpg", "clip.mp4"], "each once; a file as chosen"
    assert found.left_out == 0


def test_no_more_than_somebody_can_want(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(added_files, "FILES_MOST", 3)
    for number in range(5):
        (tmp_path / f"{number}.png").touch()
    found = files_among([tmp_path])
    assert (len(found.files), found.left_out) == (3, 2)
