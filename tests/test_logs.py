"""The log file: it rotates, survives an unwritable folder, and never holds a vector."""

import logging
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from attendance_app import logs


@pytest.fixture(autouse=True)
def _handlers_removed() -> Iterator[None]:
    yield
    package = logging.getLogger("attendance_app")
    for handler in list(package.handlers):
        package.removeHandler(handler)
        handler.close()


@pytest.mark.expects_errors
def test_a_vector_never_reaches_the_log_not_even_in_a_traceback(tmp_path: Path) -> None:
    logs.configure(tmp_path)
    vector = np.linspace(-0.3, 0.3, 128, dtype=np.float32)
    log = logging.getLogger("attendance_app.test")
    log.warning("nearest to %s", vector)
    log.warning("as a list %s", vector.tolist())
    try:
        raise ValueError(f"bad vector {vector!r}")
    except ValueError:
        log.exception("refused")
    text = (tmp_path / "attendance.log").read_text(encoding="utf-8")
    assert "[numbers left out]" in text
    assert "bad vector" in text
    for number in (vector[3], vector[64], vector[127]):
        assert f"{number:.4f}" not in text


def test_configuring_twice_writes_each_line_once(tmp_path: Path) -> None:
    logs.configure(tmp_path)
    logs.configure(tmp_path)
    logging.getLogger("attendance_app").warning("only once")
    assert (tmp_path / "attendance.log").read_text(encoding="utf-8").count("only once") == 1


def test_a_folder_that_cannot_be_made_costs_only_the_file(tmp_path: Path) -> None:
    taken = tmp_path / "logs"
    taken.write_text("a file where the folder should be", encoding="utf-8")
    logs.configure(taken)
    logging.getLogger("attendance_app").info("goes on")
