"""Photos and videos by file: each is used or refused, and the dialog says what the command says."""

from __future__ import annotations

from pathlib import Path

import pytest

from attendance_app.services.file_faces import faces_of_file
from attendance_app.ui.enrollment.looking import look_at_file
from tests.bad_files import REFUSED, USABLE
from tests.fakes import FakeFace, ScriptedEngine, looks

ENGINE = ScriptedEngine(lambda _: [FakeFace(looks(1))])
PICTURE = ENGINE.frame(0).pixels


def in_the_dialog(path: Path) -> tuple[int, str]:
    found = look_at_file(ENGINE, path, lambda _: None, lambda: False)  # type: ignore[arg-type]
    return len(found.faces), found.reason


def in_the_command(path: Path) -> tuple[int, str]:
    found = faces_of_file(ENGINE, path)  # type: ignore[arg-type]
    return len(found.faces), found.reason


@pytest.mark.parametrize("name", USABLE)
def test_an_unusual_picture_is_used(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(USABLE[name](PICTURE))
    assert in_the_dialog(path) == in_the_command(path) == (1, "")


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_of_no_use_is_refused_with_the_reason(name: str, tmp_path: Path) -> None:
    make, says = REFUSED[name]
    path = tmp_path / name
    path.write_bytes(make(PICTURE))
    faces, reason = in_the_command(path)
    assert faces == 0
    assert says in reason
    assert in_the_dialog(path) == (0, reason)
