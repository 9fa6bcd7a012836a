"""``evaluate fit``: fits the score model that faces are compared by to a folder of people."""

from __future__ import annotations

import argparse
from pathlib import Path

from attendance_app import __version__
from attendance_app.commands.evaluating import (
    MODEL_NAME,
    UPPER_NAME,
    add_cache,
    engine_of,
    faces_of,
    made,
    progress,
)
from attendance_app.commands.session import say, sentences
from attendance_app.domain.clock import utc_now
from attendance_app.evaluation.face_set import photo_files
from attendance_app.evaluation.fitting import fit_score_model
from attendance_app.evaluation.upper_photos import bare_and_masked
from attendance_app.vision.upper_face import upper_id


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
    parser.add_argument(
        "--upper",
        action="store_true",
        help="fit the model of eyes and foreheads, by which people behind masks are recognised; "
        "every photo is used as it is and with a mask drawn on it",
    )
    add_cache(parser)


def run(options: argparse.Namespace) -> int:
    """Fit and write."""
    with sentences():
        folder = made(options.out, "--out")
        engine = engine_of(options)
        left_out = set(options.leave_out)
        files = [file for file in photo_files(options.faces) if file.parent.name not in left_out]
        if options.upper:
            name, made_by = UPPER_NAME, upper_id(engine.id)
            vectors, names = bare_and_masked(files, engine, progress=progress)
        else:
            name, made_by = MODEL_NAME, engine.id
            faces = faces_of(options, engine, files)
            vectors, names = faces.vectors, [photo.name for photo in faces.photos]
        provenance = {
            "command": f"attendance-app evaluate fit{' --upper' if options.upper else ''}",
            "program": __version__,
            "fitted_at": utc_now().isoformat(timespec="seconds"),
            "photos_of": options.called or options.faces.name,
            "left_out": sorted(left_out),
        }
        model = fit_score_model(vectors, names, made_by, provenance, told=say)
        model.save(name, folder)
        print(
            f"Fitted to {model.provenance['photos']:,} photos of {model.provenance['people']:,} "
            f"people: {folder / name}.npz and .json."
        )
    return 0
