"""``identify FILE...``: who is in photos, a JSON line per file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from attendance_app.commands import EXIT_MISTAKE
from attendance_app.commands.session import opened, print_json
from attendance_app.domain.people import Person
from attendance_app.vision.covered import decision_above
from attendance_app.vision.decision import Decision, DecisionPolicy, Outcome, decide
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.faces import Box, Points
from attendance_app.vision.frames import BgrImage, VisionError
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.photos import read_photo


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE")


def run(options: argparse.Namespace) -> int:
    """Print who each face is; exit status 2 if any file could not be read."""
    with opened(options, to_read=True) as core:
        engine = core.load_engine()
        gallery = core.gallery.load(engine.id)
        people = {person.id: person for person in core.roster.people(include_left=True)}
        unreadable = False
        for file in options.files:
            try:
                faces = _identify(engine, gallery, core.decision_policy(), people, file)
            except VisionError as error:
                unreadable = True
                print_json({"file": str(file), "faces": [], "error": str(error)})
            else:
                print_json({"file": str(file), "faces": faces})
        return EXIT_MISTAKE if unreadable else 0


def _identify(
    engine: FaceEngine,
    gallery: Gallery,
    policy: DecisionPolicy,
    people: dict[int, Person],
    file: Path,
) -> list[dict[str, Any]]:
    image = read_photo(file)
    boxes = [found.box for found in engine.detect(image, thorough=True)]
    points = engine.landmarks(image, boxes)
    faces = []
    for box, five in zip(boxes, points, strict=True):
        decision, compared = _decided(engine, gallery, policy, image, five)
        faces.append(_face(box, decision, people) | {"compared": compared})
    return sorted(faces, key=lambda face: (face["box"][0], face["box"][1]))


def _decided(
    engine: FaceEngine, gallery: Gallery, policy: DecisionPolicy, image: BgrImage, points: Points
) -> tuple[Decision, str]:
    """By the whole face, or by the upper one where that is convincing and the lower is covered."""
    whole = decide(gallery, engine.encode(image, [points], mirrored=True)[0], policy)
    upper = gallery.upper
    if (
        whole.outcome is not Outcome.ACCEPTED
        and upper is not None
        and engine.are_covered(image, [points])[0]
    ):
        seen = decide(upper, engine.encode_upper(image, [points])[0], policy)
        above = decision_above(whole, seen, gallery, policy)
        if above is not None:
            return above, "upper face"
    return whole, "face"


def _face(box: Box, decision: Decision, people: dict[int, Person]) -> dict[str, Any]:
    accepted = decision.outcome is Outcome.ACCEPTED and decision.key is not None
    person = people[decision.key] if accepted and decision.key is not None else None
    return {
        "box": [round(side) for side in (box.left, box.top, box.right, box.bottom)],
        "person": person and {"employee_id": person.employee_id, "name": person.name},
        "decision": decision.outcome.value,
        "distance": _rounded(decision.distance),
        "score": _rounded(decision.score),
        "threshold": _rounded(decision.threshold),
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 4)
