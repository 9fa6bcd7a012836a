"""The model files: where they are, whether they are the right ones, their converted copies.

The files come with the installed package ``face_recognition_models``. It is found, never
imported: importing it needs ``pkg_resources``, which newer installations no longer have.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import logging
import os
import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from attendance_app.vision.dlib_stream import WeightsFormatError
from attendance_app.vision.dlib_weights import read_detector, read_encoder
from attendance_app.vision.frames import VisionError
from attendance_app.words import mark, tr

_log = logging.getLogger(__name__)

CONVERTER_VERSION = "3"
"""Raised whenever `onnx_models` makes other graphs: kept copies of another are made anew."""

_PACKAGE = "face_recognition_models"
_HEAD = 4096
"""Bytes of a file's beginning that tell a damaged file from a foreign one."""

REMEDY = mark(
    "vision",
    "Install it afresh: delete the folder .venv of the application and start "
    "run.py again, or reinstall the Python package face_recognition_models.",
)

RESOURCES_REMEDY = mark("vision", "Get the program's folder resources afresh.")
"""For what is shipped with the program itself."""


class ModelError(VisionError):
    """A model cannot be used; the sentence names the file and the remedy."""


class ModelState(StrEnum):
    """What is the matter with a model file."""

    OK = "ok"
    MISSING = "missing"
    FOREIGN = "foreign"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file the engine was made for, of ``face_recognition_models`` 0.3.0.

    Attributes
    ----------
    title : str
        What it does, for people.
    file_name : str
        Its name in the package's folder ``models``.
    sha256, head_sha256 : str
        Of the whole file, and of its first 4096 bytes.
    """

    title: str
    file_name: str
    sha256: str
    head_sha256: str


ENCODER = ModelFile(
    mark("vision", "face encoder"),
    "dlib_face_recognition_resnet_model_v1.dat",
    "55533b28a95800a551ba546ba62fe69625c7e95a7061c338adffead08719da30",
    "4eaaf52a69e1c1b528f43a9221a8a8f5fc9e48bed244616c2607b19d2937dca4",
)
DETECTOR = ModelFile(
    mark("vision", "thorough face detector"),
    "mmod_human_face_detector.dat",
    "4cb19393e2fbaf2b1609a9319ad5386618c886a6234ec1b971f3e87c85d87fe6",
    "0813660f587cfac2313ff3941a4bb20467f1ad0b8f6f0dfc6276a7e037766ef7",
)
LANDMARKS = ModelFile(
    mark("vision", "face landmark predictor"),
    "shape_predictor_5_face_landmarks.dat",
    "c4b1e9804792707d3a405c2c16a80a20269e6675021f64a41d30fffafbc41888",
    "a28a6f1cacedfc5d074bc6d6fe805229f5978d1d3ba71694e102599ac42d7547",
)
MODELS = (ENCODER, DETECTOR, LANDMARKS)


@dataclass(frozen=True, slots=True)
class ModelCheck:
    """One model's verdict; `sentence` says what is the matter and what to do."""

    title: str
    file_name: str
    state: ModelState
    sentence: str


def models_folder() -> Path | None:
    """The folder of the installed package that holds the files; None when not installed."""
    spec = importlib.util.find_spec(_PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations))) / "models"


def _inspect(model: ModelFile, folder: Path | None) -> tuple[ModelCheck, bytes]:
    """A verdict, and the file's bytes when it is the right one (else none)."""

    def verdict(state: ModelState, sentence: str) -> tuple[ModelCheck, bytes]:
        return ModelCheck(model.title, model.file_name, state, sentence), b""

    if folder is None:
        return verdict(
            ModelState.MISSING,
            tr(
                "vision",
                "The {title} {file} is missing: the package {package} is not installed. {remedy}",
            ).format(
                title=tr("vision", model.title),
                file=model.file_name,
                package=_PACKAGE,
                remedy=tr("vision", REMEDY),
            ),
        )
    path = folder / model.file_name
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return verdict(
            ModelState.MISSING,
            tr("vision", "The {title} {path} is missing. {remedy}").format(
                title=tr("vision", model.title), path=path, remedy=tr("vision", REMEDY)
            ),
        )
    except OSError as error:
        return verdict(
            ModelState.DAMAGED,
            tr("vision", "The {title} {path} cannot be read ({reason}). {remedy}").format(
                title=tr("vision", model.title),
                path=path,
                reason=error.strerror,
                remedy=tr("vision", REMEDY),
            ),
        )
    if hashlib.sha256(data).hexdigest() == model.sha256:
        check = ModelCheck(
            model.title,
            model.file_name,
            ModelState.OK,
            tr("vision", "The {title} is in order.").format(title=tr("vision", model.title)),
        )
        return check, data
    if not data or hashlib.sha256(data[:_HEAD]).hexdigest() == model.head_sha256:
        return verdict(
            ModelState.DAMAGED,
            tr("vision", "The {title} {path} is damaged. {remedy}").format(
                title=tr("vision", model.title), path=path, remedy=tr("vision", REMEDY)
            ),
        )
    return verdict(
        ModelState.FOREIGN,
        tr(
            "vision", "The file {path} is not the {title} this application was made for. {remedy}"
        ).format(path=path, title=tr("vision", model.title), remedy=tr("vision", REMEDY)),
    )


def check_models(cache_dir: Path, *, folder: Path | None = None) -> tuple[ModelCheck, ...]:
    """Look at every model file, without loading any; also that copies can be kept.

    Parameters
    ----------
    cache_dir : Path
        Where `load_converted` keeps its copies. It may not exist yet; a damaged copy in it is no
        fault, because the next start replaces it.
    folder : Path, optional
        Looked in instead of the installed package.

    Returns
    -------
    tuple of ModelCheck
        In the order of `MODELS`.
    """
    place = folder if folder is not None else models_folder()
    checks = []
    for model in MODELS:
        check, _ = _inspect(model, place)
        if check.state is ModelState.OK and model in _CONVERTED:
            made = _read_copy(model, cache_dir) is not None
            note = "converted" if made else "it will be converted at the next start"
            sentence = f"The {model.title} is in order ({note})."
            check = ModelCheck(check.title, check.file_name, check.state, sentence)
        checks.append(check)
    return tuple(checks)


def source_path(model: ModelFile, *, folder: Path | None = None) -> Path:
    """Where a verified model file is, for a library that opens files by itself.

    Raises
    ------
    ModelError
        It is missing, foreign or damaged.
    """
    place = folder if folder is not None else models_folder()
    check, _ = _inspect(model, place)
    if check.state is not ModelState.OK or place is None:
        raise ModelError(check.sentence)
    return place / model.file_name


def load_source(model: ModelFile, *, folder: Path | None = None) -> bytes:
    """The bytes of a verified model file.

    Raises
    ------
    ModelError
        It is missing, foreign or damaged.
    """
    check, data = _inspect(model, folder if folder is not None else models_folder())
    if check.state is not ModelState.OK:
        raise ModelError(check.sentence)
    return data


_CONVERTED = (ENCODER, DETECTOR)


def _convert(model: ModelFile, source: bytes) -> bytes:
    # Importing onnx takes as long as all the rest of the start, and once per computer will do.
    from attendance_app.vision.onnx_models import detector_graph, encoder_graph

    if model is ENCODER:
        return encoder_graph(read_encoder(source))
    return detector_graph(read_detector(source).network)


def _copy_path(model: ModelFile, cache_dir: Path) -> Path:
    return cache_dir / f"{Path(model.file_name).stem}.onnx"


def _record_path(copy: Path) -> Path:
    return copy.with_suffix(".json")


def _record(model: ModelFile, copy: bytes) -> dict[str, str]:
    return {
        "converter": CONVERTER_VERSION,
        "source_sha256": model.sha256,
        "sha256": hashlib.sha256(copy).hexdigest(),
    }


def _read_copy(model: ModelFile, cache_dir: Path) -> bytes | None:
    """The kept copy, if it is what this version of the converter wrote from this very file."""
    path = _copy_path(model, cache_dir)
    try:
        data = path.read_bytes()
        record = json.loads(_record_path(path).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    return data if record == _record(model, data) else None


def _write_beside_and_rename(path: Path, data: bytes) -> None:
    """Another process sees the old file or the new one, never half of one."""
    handle, name = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def load_converted(model: ModelFile, cache_dir: Path, *, folder: Path | None = None) -> bytes:
    """A network as a serialized ONNX model: the kept copy, or made now and kept.

    The source file is verified every time. A copy that cannot be kept (full disk, no permission,
    open in another process) is no error: converting takes a fraction of a second.

    Parameters
    ----------
    model : ModelFile
        `ENCODER` or `DETECTOR`.
    cache_dir : Path
        Created when it does not exist.

    Raises
    ------
    ModelError
        The source file is missing, foreign or damaged.
    """
    source = load_source(model, folder=folder)
    kept = _read_copy(model, cache_dir)
    if kept is not None:
        return kept
    try:
        converted = _convert(model, source)
    except WeightsFormatError as error:
        raise ModelError(
            tr("vision", "The {title} {file} could not be converted ({error}). {remedy}").format(
                title=tr("vision", model.title),
                file=model.file_name,
                error=error,
                remedy=tr("vision", REMEDY),
            )
        ) from error
    path = _copy_path(model, cache_dir)
    try:
        cache_dir.mkdir(parents=True, exist_ok=True)
        _write_beside_and_rename(path, converted)
        _write_beside_and_rename(
            _record_path(path), json.dumps(_record(model, converted)).encode("utf-8")
        )
    except OSError as error:
        _log.warning("The converted %s could not be kept: %s", model.title, error.strerror)
    return converted
