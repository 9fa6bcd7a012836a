"""Missing, foreign and damaged model files are named; converted copies mend themselves."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from attendance_app.vision import model_store
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.model_store import (
    DETECTOR,
    ENCODER,
    LANDMARKS,
    MODELS,
    ModelError,
    ModelFile,
    ModelState,
    check_models,
    load_converted,
    models_folder,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the model files, to be harmed."""
    installed = models_folder()
    assert installed is not None
    copy = tmp_path / "models"
    copy.mkdir()
    for model in MODELS:
        shutil.copy(installed / model.file_name, copy)
    return copy


def _state(folder: Path, model: ModelFile) -> ModelState:
    return check_models(folder / "cache", folder=folder)[MODELS.index(model)].state


def test_the_package_is_found_but_not_imported() -> None:
    """Importing it needs pkg_resources, which newer installations no longer have."""
    program = (
        "import sys; from attendance_app.vision.model_store import models_folder;"
        "assert models_folder() is not None;"
        "sys.exit('face_recognition_models' in sys.modules or 'pkg_resources' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_installed_files_are_in_order(model_cache: Path) -> None:
    """Every model of this installation is the one the engine was made for."""
    checks = check_models(model_cache)
    assert {check.state for check in checks} == {ModelState.OK}
    assert [check.file_name for check in checks] == [model.file_name for model in MODELS]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.title)
def test_a_missing_file_is_named(folder: Path, model: ModelFile) -> None:
    """The engine does not start; the sentence has the file and the remedy."""
    (folder / model.file_name).unlink()
    assert _state(folder, model) is ModelState.MISSING
    with pytest.raises(ModelError, match=model.file_name) as raised:
        FaceEngine.load(folder / "cache", folder=folder)
    assert "missing" in str(raised.value)
    assert model_store.REMEDY in str(raised.value)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.title)
def test_a_damaged_file_is_named(folder: Path, model: ModelFile) -> None:
    """Cut short, with one bit turned, or empty: never used."""
    path = folder / model.file_name
    whole = path.read_bytes()
    middle = len(whole) // 2
    turned = whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :]
    for harmed in (whole[:-1], whole[:9000], turned, b""):
        path.write_bytes(harmed)
        assert _state(folder, model) is ModelState.DAMAGED
    with pytest.raises(ModelError, match=f"{model.file_name} is damaged"):
        FaceEngine.load(folder / "cache", folder=folder)


def test_a_foreign_file_is_named(folder: Path) -> None:
    """Another model, or anything else, under the right name is refused."""
    path = folder / ENCODER.file_name
    shutil.copy(folder / LANDMARKS.file_name, path)
    assert _state(folder, ENCODER) is ModelState.FOREIGN
    path.write_text("<html>Not found</html>")
    assert _state(folder, ENCODER) is ModelState.FOREIGN
    with pytest.raises(ModelError, match="not the face encoder"):
        FaceEngine.load(folder / "cache", folder=folder)


def test_a_folder_in_the_file_s_place_is_an_error_for_people(folder: Path) -> None:
    """What cannot be read is reported, not a traceback."""
    (folder / DETECTOR.file_name).unlink()
    (folder / DETECTOR.file_name).mkdir()
    assert _state(folder, DETECTOR) is ModelState.DAMAGED


def test_a_missing_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without face_recognition_models every model is missing."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert {check.state for check in check_models(tmp_path)} == {ModelState.MISSING}
    with pytest.raises(ModelError, match="face_recognition_models is not installed"):
        FaceEngine.load(tmp_path)


def test_a_network_is_converted_once(tmp_path: Path) -> None:
    """The second start reads the copy and does not write it again."""
    cache = tmp_path / "not" / "there yet"
    first = load_converted(DETECTOR, cache)
    before = {path.name: path.stat().st_mtime_ns for path in cache.iterdir()}
    assert len(before) == 2
    assert load_converted(DETECTOR, cache) == first
    assert {path.name: path.stat().st_mtime_ns for path in cache.iterdir()} == before


@pytest.mark.parametrize("suffix", [".onnx", ".json"])
def test_a_damaged_copy_is_made_anew(tmp_path: Path, suffix: str) -> None:
    """Half a copy, or a record that is none, is replaced without a word."""
    whole = load_converted(DETECTOR, tmp_path)
    (copy,) = tmp_path.glob(f"*{suffix}")
    good = copy.read_bytes()
    copy.write_bytes(good[: len(good) // 2])
    assert load_converted(DETECTOR, tmp_path) == whole
    assert copy.read_bytes() == good


def test_a_copy_by_another_converter_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An update that changes the graphs does not run on the old ones."""
    load_converted(DETECTOR, tmp_path)
    (record,) = tmp_path.glob("*.json")
    before = record.read_bytes()
    monkeypatch.setattr(model_store, "CONVERTER_VERSION", "next")
    load_converted(DETECTOR, tmp_path)
    assert record.read_bytes() != before


def test_a_place_that_cannot_be_written_is_no_obstacle(tmp_path: Path) -> None:
    """The network is converted and used, only not kept."""
    blocked = tmp_path / "a file"
    blocked.write_text("")
    assert load_converted(DETECTOR, blocked / "cache") == load_converted(DETECTOR, tmp_path)


def test_two_at_once_do_not_disturb_each_other(tmp_path: Path) -> None:
    """Several starts with an empty cache all get the network and leave nothing half-written."""
    with ThreadPoolExecutor(4) as pool:
        models = list(pool.map(lambda _: load_converted(DETECTOR, tmp_path), range(8)))
    assert len(set(models)) == 1
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".json", ".onnx"]
