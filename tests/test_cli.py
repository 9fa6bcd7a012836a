"""The command line: exit statuses, one sentence for an error, results on stdout."""

import argparse
import json
import math
import os
import subprocess
import sys
from pathlib import Path

import pytest

from attendance_app import __version__
from attendance_app.cli import main
from attendance_app.commands import window
from attendance_app.commands.evaluating import number_as_json
from attendance_app.commands.session import print_json


def one_line(text: str) -> str:
    """The only line of a text."""
    (line,) = text.strip().splitlines()
    return line


def test_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--version"])
    assert stop.value.code == 0
    assert capsys.readouterr().out == f"attendance-app {__version__}\n"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    out = capsys.readouterr().out
    commands = (
        "demo",
        "enroll",
        "identify",
        "watch",
        "punches",
        "export",
        "gallery",
        "evaluate",
        "bench",
        "doctor",
        "screenshots",
    )
    assert [name for name in commands if name not in out] == []


@pytest.mark.parametrize(
    "command",
    [
        "window",
        "demo",
        "enroll",
        "identify",
        "watch",
        "punches",
        "export",
        "gallery",
        "evaluate",
        "bench",
        "doctor",
        "screenshots",
    ],
)
def test_every_command_has_complete_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([command, "--help"])
    assert stop.value.code == 0
    assert "--data-dir" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["enroll", "no-such-folder"], "not a folder"),
        (["watch", "no-such-video.mkv"], "no-such-video.mkv"),
        (["punches", "--person", "4711"], "4711"),
        (["punches", "--from", "2026-03-02", "--to", "2026-03-01"], "later than"),
        (["export", "--month", "2026-03", "--out", "m.xlsx", "--format", "adp"], ".csv"),
    ],
)
def test_a_mistake_is_one_sentence_and_status_2(
    arguments: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    assert main([*arguments, "--data-dir", str(tmp_path / "data")]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert said in one_line(captured.err)


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "--month", "2026-13", "--out", "m.xlsx"],
        ["export", "--month", "March", "--out", "m.xlsx"],
        ["punches", "--from", "31.03.2026"],
        ["unheard-of"],
        ["punches", "--data-dir", ""],
        ["punches", "--database", "attendance.db"],
    ],
)
def test_a_wrong_argument_is_status_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2


def test_a_wrong_setting_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "settings.toml").write_text("[engine]\nthreads = 0\n", encoding="utf-8")
    assert main(["punches", "--data-dir", str(tmp_path)]) == 2
    assert "engine.threads" in one_line(capsys.readouterr().err)


def test_a_damaged_database_is_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "attendance.sqlite3").write_bytes(b"this is not a database " * 500)
    assert main(["punches", "--data-dir", str(tmp_path)]) == 1
    assert "database" in one_line(capsys.readouterr().err)


def test_no_punches_is_an_empty_csv_with_its_header(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["punches", "--format", "csv", "--data-dir", str(tmp_path)]) == 0
    assert one_line(capsys.readouterr().out).startswith("uuid,employee_id,name,kind,time")


def test_the_module_runs_and_starts_without_qt() -> None:
    """Qt costs half a second and needs a display's libraries: commands do without it."""
    program = (
        "import sys; from attendance_app.cli import main\n"
        "try: main(['punches', '--help'])\n"
        "except SystemExit: pass\n"
        "sys.exit('PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()


def test_ctrl_c_is_one_sentence_even_before_the_program_is_read() -> None:
    program = (
        "import runpy, sys\n"
        "class Pressed:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'attendance_app.cli': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Pressed())\n"
        "runpy.run_module('attendance_app', run_name='__main__')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (130, "")
    assert one_line(done.stderr) == "attendance-app: Stopped."


def test_a_number_that_json_does_not_have_is_never_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Readers of JSON refuse it; a threshold that accepts everything found is null."""
    for number in (math.inf, -math.inf, math.nan):
        assert number_as_json(number) is None
        with pytest.raises(ValueError, match="JSON"):
            print_json({"threshold": number})
    assert (number_as_json(None), number_as_json(0.5)) == (None, 0.5)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(("given", "used"), [(None, "1"), ("3", "3")])
def test_numpy_is_held_to_one_thread_before_it_is_imported_unless_somebody_wants_more(
    given: str | None, used: str
) -> None:
    program = (
        "import attendance_app.cli, os, sys;"
        "print(os.environ['OPENBLAS_NUM_THREADS'], 'numpy' in sys.modules)"
    )
    environment = {k: v for k, v in os.environ.items() if k != "OPENBLAS_NUM_THREADS"}
    if given is not None:
        environment["OPENBLAS_NUM_THREADS"] = given
    command = [sys.executable, "-c", program]
    assert subprocess.check_output(command, text=True, env=environment) == f"{used} False\n"


def test_the_window_starts_without_what_it_needs_later(tmp_path: Path) -> None:
    """A workbook, a new schema and a new model need what takes tenths of a second to import."""
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from attendance_app import app\n"
        "from attendance_app.commands import window\n"
        "from attendance_app.paths import DataDir\n"
        "from attendance_app.settings import Settings\n"
        "from attendance_app.wiring import build_core\n"
        "build_core(DataDir.at(Path(sys.argv[1])), Settings()).close()\n"
        "print({'openpyxl', 'alembic', 'onnx'} & sys.modules.keys())"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    first, second = (subprocess.check_output(command, text=True) for _ in range(2))
    assert first == "{'alembic'}\n", "it makes the database"
    assert second == "set()\n"


def test_doctor_reports_json_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["doctor", "--json", "--data-dir", str(tmp_path)])
    checks = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {check["name"] for check in checks} >= {"program", "settings", "database", "clock"}
    assert status == int(any(check["state"] == "problem" for check in checks))


def test_common_options_may_stand_before_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(tmp_path), "punches", "--format", "csv"]) == 0
    assert main([f"--data-dir={tmp_path}", "--verbose", "punches"]) == 0
    assert one_line(capsys.readouterr().out).startswith("uuid,")


@pytest.mark.parametrize(
    "arguments",
    [["--camera", "0"], ["--camera=0"], ["--data-dir", "d", "--camera", "0", "--kiosk"]],
)
def test_options_alone_mean_the_window(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[argparse.Namespace] = []
    monkeypatch.setattr(window, "run", lambda options: asked.append(options) or 0)
    assert main(arguments) == 0
    assert [options.camera for options in asked] == ["0"]


@pytest.mark.skipif(
    not Path("/dev/full").exists(), reason="only Linux has a device that is always full"
)
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_output_that_cannot_be_written_is_one_sentence(tmp_path: Path, unbuffered: str) -> None:
    """Whether the first line fails or, as usual, the last flush."""
    command = [sys.executable, "-m", "attendance_app", "punches", "--format", "csv"]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*command, "--data-dir", str(tmp_path)],
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": unbuffered},
            check=False,
        )
    assert done.returncode == 1
    assert "writing failed" in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
