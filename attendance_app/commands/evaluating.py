"""What the protocols of ``evaluate`` share: options, the engine, progress, tables."""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from attendance_app import __version__
from attendance_app.commands import CommandError
from attendance_app.commands.session import data_dir_of, say
from attendance_app.evaluation.face_set import FaceSet, load_faces
from attendance_app.evaluation.intervals import Share
from attendance_app.settings import Settings
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import EngineId
from attendance_app.vision.model_store import RESOURCES_REMEDY, ModelError
from attendance_app.vision.scoring import ScoreModel, shipped
from attendance_app.vision.upper_face import upper_id
from attendance_app.wiring import engine_options

MODEL_NAME = "faces"
UPPER_NAME = "upper"
"""Of a score model's two files."""

_LINES_OF_PROGRESS = 10
"""Where stderr is no terminal, on which one line is written over again."""


def add_output(parser: argparse.ArgumentParser) -> None:
    """Declare ``--json`` and ``--plots``."""
    parser.add_argument("--json", action="store_true", help="one JSON document instead of tables")
    parser.add_argument("--plots", type=Path, metavar="DIR", help="also draw the curves there")


def add_cache(parser: argparse.ArgumentParser) -> None:
    """Declare ``--cache``."""
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="FILE",
        help="a file ending in .npz that spares encoding the same photos again. It holds face "
        "vectors, which are biometric data: keep it as safe as the photos",
    )


def add_model(parser: argparse.ArgumentParser) -> None:
    """Declare ``--model``."""
    parser.add_argument(
        "--model",
        type=Path,
        metavar="DIR",
        help="compare by the score model that `evaluate fit` put there; for people it was fitted "
        "to, the figures are too good",
    )


def model_of(options: argparse.Namespace, engine: FaceEngine) -> ScoreModel:
    """The score model asked for, or the program's own."""
    return _model(options, MODEL_NAME, engine.id)


def upper_model_of(options: argparse.Namespace, engine: FaceEngine) -> ScoreModel:
    """The same for upper faces."""
    return _model(options, UPPER_NAME, upper_id(engine.id))


def _model(options: argparse.Namespace, name: str, engine: EngineId) -> ScoreModel:
    if options.model is None:
        return shipped(engine)
    upper = " --upper" if name == UPPER_NAME else ""
    advice = f"Name a folder with --model that `evaluate fit{upper} --out` of this version wrote."
    try:
        model = ScoreModel.load(name, folder=options.model)
    except ModelError as error:
        # Its own advice is for the model that came with the program.
        raise CommandError(
            f"{str(error).removesuffix(RESOURCES_REMEDY).rstrip()} {advice}"
        ) from error
    if model.engine != engine:
        raise CommandError(
            f"The score model {options.model / name}.npz is for other networks than this "
            f"program's. {advice}"
        )
    return model


def settings_of(options: argparse.Namespace) -> Settings:
    """The settings of the data folder."""
    return Settings.load(data_dir_of(options).settings)


def engine_of(options: argparse.Namespace) -> FaceEngine:
    """The engine as the settings of the data folder want it; no database is asked for."""
    return FaceEngine.load(data_dir_of(options).cache, engine_options(settings_of(options)))


def faces_of(options: argparse.Namespace, engine: FaceEngine, files: Sequence[Path]) -> FaceSet:
    """The vectors of photos, with progress on stderr."""
    faces = load_faces(files, engine, cache=options.cache, progress=progress)
    if not faces.photos:
        raise CommandError(
            "No face was found in any of the photos, so there is nothing to measure. "
            "Name a folder of photos of people."
        )
    return faces


def progress(done: int, total: int) -> None:
    """Say how many photos are done; on stderr."""
    if sys.stderr.isatty():
        end = "\n" if done == total else ""
        print(f"\r{done} of {total} photos", end=end, file=sys.stderr, flush=True)
    elif done * _LINES_OF_PROGRESS // total > (done - 1) * _LINES_OF_PROGRESS // total:
        say(f"{done} of {total} photos")


def plot_folder(options: argparse.Namespace) -> Path | None:
    """The folder for plots, made where it is missing; None without ``--plots``."""
    folder: Path | None = options.plots
    return None if folder is None else made(folder, "--plots")


def made(folder: Path, option: str) -> Path:
    """The folder that an option names, made where it is missing, before anything takes time."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CommandError(
            f"The folder {folder} cannot be made: {error.strerror}. "
            f"Choose another one with {option}."
        ) from error
    return folder


def document(what: str, engine: FaceEngine, body: Mapping[str, Any]) -> dict[str, Any]:
    """A JSON document: what was evaluated, by which program and engine."""
    return {
        "evaluated": what,
        "program": __version__,
        "engine": {
            "name": engine.id.name,
            "version": engine.id.version,
            "sha256": engine.id.sha256,
        },
        **body,
    }


def photos_as_json(faces: FaceSet) -> dict[str, Any]:
    """How many people and photos there were, and which photos showed nothing."""
    return {
        "people": len(faces.people),
        "photos": len(faces.photos) + len(faces.undetected),
        "undetected": [f"{photo.name}/{photo.file}" for photo in faces.undetected],
        "unreadable": [f"{photo.name}/{photo.file}" for photo in faces.unreadable],
    }


def photos_in_words(faces: FaceSet) -> str:
    """The same as a sentence."""
    photos = len(faces.photos) + len(faces.undetected)
    words = f"{len(faces.people):,} people, {photos:,} photos"
    missed, unreadable = len(faces.undetected), len(faces.unreadable)
    if missed:
        words += f", {missed:,} without a face that was found (they count as rejected)"
    if unreadable:
        words += f"; {unreadable:,} files could not be opened and count for nothing"
    return words + ". All rules get the same faces."


def number_as_json(value: float | None) -> float | None:
    """The number; None where it is infinite, as a threshold is that accepts any face found."""
    return value if value is not None and math.isfinite(value) else None


def share_as_json(share: Share | None) -> dict[str, Any] | None:
    """A share, 0 to 1, with its 95 % interval."""
    if share is None:
        return None
    return {
        "value": round(share.value, 6),
        "low": round(share.low, 6),
        "high": round(share.high, 6),
        "trials": share.trials,
        "people": share.people,
    }


def percent(share: Share | None) -> str:
    """A share in per cent with its 95 % interval, or a dash."""
    if share is None:
        return "-"
    return f"{share.value:.2%} ({100 * share.low:.2f}-{100 * share.high:.2f})"


def print_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Columns as wide as they need; the first is text, the others are numbers."""
    widths = [max(map(len, column)) for column in zip(headings, *rows, strict=True)]
    for row in (headings, ["-" * width for width in widths], *rows):
        first, *others = (
            cell.ljust(width) if number == 0 else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join([first, *others]).rstrip())
    print()
