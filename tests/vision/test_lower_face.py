"""Whether a lower face is covered: masks are seen, bare faces and beards are not called masks."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from attendance_app.paths import resources
from attendance_app.vision.degrade import masked
from attendance_app.vision.engine import FaceEngine
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.lower_face import FILE_NAME, MEASURES, LowerFaceJudge, measures
from attendance_app.vision.model_store import RESOURCES_REMEDY, ModelError


def test_masks_are_seen_and_bare_faces_are_not(
    engine: FaceEngine, portraits: list[BgrImage]
) -> None:
    bare, covered = 0, 0
    for seed, image in enumerate(portraits[:20]):
        box = engine.detect(image, minimum_face_px=80)[0].box
        points = engine.landmarks(image, [box])
        bare += engine.are_covered(image, points)[0]
        covered += engine.are_covered(masked(image, points[0], seed), points)[0]
    assert bare <= 1
    assert covered >= 19
    assert engine.are_covered(portraits[0], []) == []


def test_an_office_webcams_even_skin_is_no_mask(engine: FaceEngine, office_frame: BgrImage) -> None:
    box = engine.detect(office_frame)[0].box
    assert engine.are_covered(office_frame, engine.landmarks(office_frame, [box])) == [False]


def test_what_is_cut_off_is_not_covered(engine: FaceEngine, portraits: list[BgrImage]) -> None:
    """Masked, but the chin is outside the picture: the black there may be anything."""
    image = portraits[0]
    points = engine.landmarks(image, [engine.detect(image, minimum_face_px=80)[0].box])
    behind = masked(image, points[0], 1)
    assert engine.are_covered(behind, points) == [True]
    below_the_nose = round(float(points[0][4, 1])) + 5
    assert engine.are_covered(behind[:below_the_nose], points) == [False]


def test_what_a_mask_covers_does_not_reach_the_upper_vector(
    engine: FaceEngine, portraits: list[BgrImage]
) -> None:
    """With the same landmarks, bare and masked give upper vectors nearer than whole ones."""
    image = portraits[1]
    points = engine.landmarks(image, [engine.detect(image, minimum_face_px=80)[0].box])
    behind = masked(image, points[0], 2)

    def moved(vectors: list[np.ndarray]) -> float:
        return float(np.linalg.norm(vectors[0] - vectors[1]))

    upper = moved([engine.encode_upper(one, points)[0] for one in (image, behind)])
    whole = moved([engine.encode(one, points)[0] for one in (image, behind)])
    assert upper < whole / 2
    assert engine.encode_upper(image, []).shape == (0, 128)


def test_measures_are_numbers_in_any_light() -> None:
    for level in (0, 128, 255):
        found = measures(np.full((150, 150, 3), level, np.uint8))
        assert found.shape == (MEASURES,)
        assert np.isfinite(found).all()


def test_a_missing_or_foreign_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=f"cannot be read. {RESOURCES_REMEDY}"):
        LowerFaceJudge.load(tmp_path)
    text = (resources() / FILE_NAME).read_text("utf-8")
    (tmp_path / FILE_NAME).write_text(text.replace("bias", "bia"), "utf-8")
    with pytest.raises(ModelError, match=f"not the one .* {RESOURCES_REMEDY}"):
        LowerFaceJudge.load(tmp_path)
    (tmp_path / FILE_NAME).write_bytes(text.replace("\n", "\r\n").encode())
    assert len(LowerFaceJudge.load(tmp_path).weights) == MEASURES
