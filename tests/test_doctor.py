"""``doctor`` names what is wrong, each under its own name, and says once what to do."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from builders import ENGINE, OTHER_ENGINE, enrolled, new_database, sample

from attendance_app.cli import main
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.vision import model_store, scoring
from attendance_app.vision.model_store import ENCODER, LANDMARKS, MODELS, ModelFile


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the model files in the place of the installed ones, to be harmed."""
    installed = model_store.models_folder()
    assert installed is not None
    copy = tmp_path / "models"
    copy.mkdir()
    for model in MODELS:
        shutil.copy(installed / model.file_name, copy)
    monkeypatch.setattr(model_store, "models_folder", lambda: copy)
    return copy


def checks(
    folder: Path, capsys: pytest.CaptureFixture[str], *more: str
) -> tuple[int, dict[str, Any]]:
    """The exit status, and the checks by their names."""
    status = main(["doctor", "--json", "--data-dir", str(folder), *more])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    return status, {line["name"]: line for line in lines}


def test_models_in_order_are_said_to_be(
    models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, found = checks(tmp_path, capsys)
    assert {found[model.title]["state"] for model in MODELS} == {"ok"}
    assert found[LANDMARKS.title]["message"] == "The face landmark predictor is in order."


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.title)
def test_a_missing_model_is_a_problem_with_its_file_and_remedy(
    model: ModelFile, models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (models / model.file_name).unlink()
    status, found = checks(tmp_path, capsys)
    assert status == 1
    assert found[model.title]["state"] == "problem"
    assert f"{models / model.file_name} is missing" in found[model.title]["message"]
    assert model_store.REMEDY in found[model.title]["message"]
    assert {found[one.title]["state"] for one in MODELS if one is not model} == {"ok"}


def test_a_missing_score_model_is_a_problem_with_its_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert checks(tmp_path, capsys)[1]["score models"]["state"] == "ok"
    monkeypatch.setattr(scoring, "resources", lambda: tmp_path)
    status, found = checks(tmp_path, capsys)
    assert status == 1
    assert found["score models"]["state"] == "problem"
    assert "faces.json cannot be read" in found["score models"]["message"]
    assert model_store.RESOURCES_REMEDY in found["score models"]["message"]


def test_a_damaged_model_is_a_problem_with_its_file_and_remedy(
    models: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = models / ENCODER.file_name
    path.write_bytes(path.read_bytes()[:9000])
    status, found = checks(tmp_path, capsys)
    assert status == 1
    assert found[ENCODER.title]["state"] == "problem"
    assert f"{path} is damaged" in found[ENCODER.title]["message"]
    assert model_store.REMEDY in found[ENCODER.title]["message"]


def test_a_damaged_database_is_called_the_database(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "attendance.sqlite3").write_bytes(b"this is not a database " * 500)
    status, found = checks(tmp_path, capsys)
    assert status == 1
    assert found["database"]["state"] == "problem"
    assert "check" not in found
    assert found["clock"]["state"] == "ok"


def test_a_broken_settings_file_is_named_with_one_remedy_and_hides_no_other_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new_database(tmp_path).close()
    (tmp_path / "settings.toml").write_text("[engine\n", encoding="utf-8")
    status, found = checks(tmp_path, capsys)
    assert status == 1
    assert found["settings"]["state"] == "problem"
    assert "settings.toml" in found["settings"]["message"]
    said = found["settings"]["message"] + found["settings"]["remedy"]
    assert said.count("orrect") == 1
    assert found["database"]["state"] == "ok"


def test_faces_of_another_engine_are_a_warning_that_counts_people(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The builders' engines are none that this program has."""
    with new_database(tmp_path) as database:
        ana = enrolled(database, 1, faces=3)
        enrolled(database, 2)
        both = [sample(1, engine=ENGINE), sample(1, engine=OTHER_ENGINE)]
        assert ana.consent_at is not None
        EnrollmentService(database).replace_faces(ana.id, consent_at=ana.consent_at, samples=both)
    _, found = checks(tmp_path, capsys)
    assert found["database"]["state"] == "ok"
    assert found["faces"]["state"] == "warning"
    assert found["faces"]["message"].startswith("1 person's faces were made by another engine")
    assert "again" in found["faces"]["remedy"]


def test_an_audit_trail_that_was_changed_by_hand_is_a_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with new_database(tmp_path) as database:
        for number in range(1, 4):
            enrolled(database, number)
        with database.read() as unit:
            head = unit.audit.head()
    _, found = checks(tmp_path, capsys, "--audit-head", str(head.count), head.digest.upper())
    assert found["audit trail"]["state"] == "ok"
    assert f"{head.count} entries, whole, and begins" in found["audit trail"]["message"]

    with closing(sqlite3.connect(tmp_path / "attendance.sqlite3")) as connection:
        connection.execute("DROP TRIGGER audit_no_delete")
        connection.execute("DELETE FROM audit WHERE id = ?", (head.count,))
        connection.commit()
    _, found = checks(tmp_path, capsys)
    assert found["audit trail"]["state"] == "ok"  # nothing in the database tells of a cut tail
    status, found = checks(tmp_path, capsys, "--audit-head", str(head.count), head.digest)
    assert status == 1
    assert f"it ends before entry {head.count}" in found["audit trail"]["message"]

    with closing(sqlite3.connect(tmp_path / "attendance.sqlite3")) as connection:
        connection.execute("DELETE FROM audit WHERE id = 1")
        connection.commit()
    _, found = checks(tmp_path, capsys)
    assert "entry 1 is not the one" in found["audit trail"]["message"]


@pytest.mark.parametrize("words", [("three", "0" * 64), ("3", "0" * 63)])
def test_a_head_that_is_none_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, str]
) -> None:
    assert main(["doctor", "--data-dir", str(tmp_path), "--audit-head", *words]) == 2
    assert "as the About sheet" in capsys.readouterr().err
