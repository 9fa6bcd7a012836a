"""``enroll``: every file has its verdict; it ends in good order at Ctrl+C and goes on later."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import pytest

from attendance_app import wiring
from attendance_app.cli import main
from attendance_app.commands.progress_line import ProgressLine
from tests.bad_files import REFUSED, USABLE, write_all
from tests.fakes import FakeFace, ScriptedEngine, looks


class Engine(ScriptedEngine):
    """The same face in every picture, of the person whose number the picture's seconds are."""

    def __init__(self) -> None:
        super().__init__(lambda seconds: [FakeFace(looks(round(seconds)), noise=0.1)])
        self.after: Callable[[int], None] = lambda _: None

    def detect(self, *arguments: Any, **options: Any) -> Any:
        found = super().detect(*arguments, **options)
        self.after(self.searches)
        return found


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Engine:
    scripted = Engine()
    monkeypatch.setattr(wiring.Core, "load_engines", lambda *_: [scripted])
    return scripted


def people(folder: Path, engine: Engine, count: int) -> Path:
    """Two photos of each."""
    for number in range(1, count + 1):
        person = folder / f"{number:03} Person {number}"
        person.mkdir(parents=True)
        picture = engine.frame(0, time_s=number).pixels
        for name in ("a.png", "b.png"):
            (person / name).write_bytes(cv2.imencode(".png", picture)[1].tobytes())
    return folder


def enroll(
    capsys: pytest.CaptureFixture[str], folder: Path, data: Path, *options: str
) -> tuple[int, list[dict[str, Any]], str]:
    """Exit status, the lines of JSON, what stands on stderr."""
    status = main(["enroll", str(folder), "--json", "--data-dir", str(data), *options])
    printed = capsys.readouterr()
    return status, [json.loads(line) for line in printed.out.splitlines()], printed.err


def test_every_kind_of_file_is_used_or_refused_with_its_reason(
    engine: Engine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "people"
    write_all(folder / "7 Ana", Engine().frame(0, time_s=1).pixels)
    engine_that_sees_ana = ScriptedEngine(lambda _: [FakeFace(looks(1))])
    engine.detect = engine_that_sees_ana.detect  # type: ignore[method-assign]
    engine.encode = engine_that_sees_ana.encode  # type: ignore[method-assign]
    status, (verdict,), _ = enroll(capsys, folder, tmp_path / "data")
    assert status == 0
    files = {file["file"]: file for file in verdict["files"]}
    assert set(files) == {*USABLE, *REFUSED}
    assert all(files[name]["accepted"] == 0 for name in REFUSED)
    for name, (_, says) in REFUSED.items():
        assert says in files[name]["reason"]
    assert verdict["faces"] == sum(file["accepted"] for file in verdict["files"]) >= 1


def test_an_interrupted_run_says_what_is_left_and_the_next_one_goes_on(
    engine: Engine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, data = people(tmp_path / "people", engine, 8), tmp_path / "data"
    engine.after = lambda searches: signal.raise_signal(signal.SIGINT) if searches == 11 else None
    before = signal.getsignal(signal.SIGINT)
    status, lines, said = enroll(capsys, folder, data)
    assert status == 130
    done = len(lines)
    assert 1 <= done <= 3
    assert f"{done} of 8 people enrolled, {8 - done} left." in said
    assert "same command again" in said
    assert signal.getsignal(signal.SIGINT) is before

    engine.after = lambda _: None
    encoded = engine.encoded
    status, lines, said = enroll(capsys, folder, data)
    assert status == 0
    outcomes = [line["outcome"] for line in lines]
    assert outcomes == ["already_enrolled"] * done + ["enrolled"] * (8 - done)
    assert all(line["faces"] >= 1 for line in lines)
    assert engine.encoded - encoded == 2 * (8 - done)
    assert f"{8 - done} of 8 people enrolled, {done} already enrolled." in said


def test_changed_files_are_told_and_taken_with_update(
    engine: Engine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, data = people(tmp_path / "people", engine, 2), tmp_path / "data"
    enroll(capsys, folder, data)
    (folder / "001 Person 1" / "b.png").unlink()
    status, (first, second), said = enroll(capsys, folder, data)
    assert status == 0
    assert (first["outcome"], second["outcome"]) == ("files_changed", "already_enrolled")
    assert "2 already enrolled" in said
    assert "--update" in said
    _, (first, second), _ = enroll(capsys, folder, data, "--update")
    assert (first["outcome"], second["outcome"]) == ("enrolled", "already_enrolled")


def test_who_is_passed_over_is_said_with_the_reason(
    engine: Engine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = people(tmp_path / "people", engine, 1)
    (folder / "..x").mkdir()
    (folder / "..x" / "a.jpg").touch()
    _, lines, said = enroll(capsys, folder, tmp_path / "data")
    assert len(lines) == 1
    assert "“..x” is passed over" in said


class Terminal:
    """Keeps what is written to it, and says that somebody looks on."""

    def __init__(self, seen: bool) -> None:
        self._seen = seen
        self.text = ""

    def isatty(self) -> bool:
        return self._seen

    def write(self, text: str) -> None:
        self.text += text

    def flush(self) -> None:
        pass


def test_progress_is_written_over_itself_and_taken_away() -> None:
    terminal = Terminal(seen=True)
    with ProgressLine(terminal) as line:  # type: ignore[arg-type]
        line.show("1 of 2 people")
    assert terminal.text == "\r1 of 2 people\r             \r"


def test_progress_is_not_written_into_a_file() -> None:
    terminal = Terminal(seen=False)
    with ProgressLine(terminal) as line:  # type: ignore[arg-type]
        line.show("1 of 2 people")
    assert terminal.text == ""
