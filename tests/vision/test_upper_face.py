"""Upper faces: what a mask covers is not in them, and they are no vectors of whole faces."""

from __future__ import annotations

import numpy as np

from attendance_app.vision.encoder import ENGINE_ID
from attendance_app.vision.upper_face import FIRST_ROW_LEFT_OUT, upper_faces, upper_id

CHIPS = np.random.default_rng(1).integers(0, 256, (3, 150, 150, 3)).astype(np.uint8)


def test_what_a_mask_covers_is_left_out() -> None:
    """Chips that differ below the eyes only give the same upper face."""
    other = CHIPS.copy()
    other[:, FIRST_ROW_LEFT_OUT + 6 :] = 255 - other[:, FIRST_ROW_LEFT_OUT + 6 :]
    assert np.array_equal(upper_faces(CHIPS), upper_faces(other))


def test_eyes_and_forehead_stay_as_they_are() -> None:
    upper = upper_faces(CHIPS)
    assert upper.dtype == np.uint8
    assert np.array_equal(upper[:, :FIRST_ROW_LEFT_OUT], CHIPS[:, :FIRST_ROW_LEFT_OUT])
    assert upper_faces(CHIPS[:0]).shape == (0, 150, 150, 3)


def test_an_upper_face_has_an_engine_of_its_own() -> None:
    """A gallery of whole faces refuses it."""
    assert upper_id(ENGINE_ID) != ENGINE_ID
    assert upper_id(ENGINE_ID).sha256 == ENGINE_ID.sha256
