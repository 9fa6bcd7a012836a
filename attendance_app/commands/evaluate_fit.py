"""``evaluate fit``: fits the score model that faces are compared by to a folder of people."""

from __future__ import annotations

import argparse
from pathlib import Path

from attendance_app import __version__
from attendance_app.commands.evaluating import MODEL_NAME, add_cache, engine_of, faces_of
from attendance_app.commands.session import say
from attendance_app.domain.clock import utc_now
from attendance_app.evaluation.face_set import photo_files
from attendance_app.evaluation.fitting import fit_score_model


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "faces", type=Path, help="a folder with a subfolder of photos for each of many people"
    )
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="where the model's two files go"
    )
    parser.add_argument(
        "--called", default="", metavar="TEXT", help="what the photos are, kept with the model"
    )
    parser.add_argument(
        "--leave-out",
        action="append",
        default=[],
        metavar="NAME",
        help="somebody whose photos are not to be relied on; may be repeated",
    )
    add_cache(parser)


def run(options: argparse.Namespace) -> int:
    """Fit and write."""
    engine = engine_of(options)
    left_out = set(options.leave_out)
    files = [file for file in photo_files(options.faces) if file.parent.name not in left_out]
    faces = faces_of(options, engine, files)
    provenance = {
        "command": "attendance-app evaluate fit",
        "program": __version__,
        "fitted_at": utc_now().isoformat(timespec="seconds"),
        "photos_of": options.called or options.faces.name,
        "left_out": sorted(left_out),
    }
    names = [photo.name for photo in faces.photos]
    model = fit_score_model(faces.vectors, names, engine.id, provenance, told=say)
    model.save(MODEL_NAME, options.out)
    print(
        f"Fitted to {model.provenance['photos']:,} photos of {model.provenance['people']:,} "
        f"people: {options.out / MODEL_NAME}.npz and .json."
    )
    return 0
