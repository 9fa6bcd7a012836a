"""A badge is read as people hold it: small, askew, in bad light; and nothing else is."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
import pytest
import segno

from attendance_app.vision.badge_reader import read_badge
from attendance_app.vision.frames import BgrImage

TOKEN = "ATT1:AAAQEAYEAUDAOCAJBIFQYDIOB4"
MODULE_PX = 8


def code(content: str | bytes) -> np.ndarray:
    """A QR code as badges have them, grey, with its quiet zone."""
    made = segno.make(content, error="m", micro=False, boost_error=False)
    modules = np.array([list(row) for row in made.matrix_iter(border=4)], dtype=np.uint8)
    return np.kron(255 * (1 - modules), np.ones((MODULE_PX, MODULE_PX))).astype(np.uint8)


def held(
    shown: np.ndarray,
    side_px: float,
    *,
    angle_deg: float = 0.0,
    tilt_deg: float = 0.0,
    contrast: float = 1.0,
    noise: float = 12.0,
    size: tuple[int, int] = (640, 480),
) -> BgrImage:
    """A frame of a room in which somebody holds the code, turned and tilted about its middle."""
    width, height = size
    room, grain = backdrop(size)
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * side_px / 2
    angle, tilt = np.deg2rad(angle_deg), np.deg2rad(tilt_deg)
    corners[:, 1] *= 1 + 0.25 * np.sin(tilt) * np.sign(corners[:, 0])
    corners[:, 0] *= np.cos(tilt)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    end = len(shown)
    placed = cv2.getPerspectiveTransform(
        np.array([[0, 0], [end, 0], [end, end], [0, end]], dtype=np.float32),
        (corners @ turn.T + [width / 3, height / 2]).astype(np.float32),
    )
    paper = 128 + (shown.astype(np.float32) - 128) * contrast
    cover = cv2.warpPerspective(np.ones_like(paper), placed, size)[..., None]
    seen = room * (1 - cover) + cv2.warpPerspective(paper, placed, size)[..., None] * cover
    return np.clip(seen + noise * grain, 0, 255).astype(np.uint8)


@cache
def backdrop(size: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """A room out of focus, and a sensor's noise of one grey level."""
    random = np.random.default_rng(7)
    coarse = random.integers(60, 190, (9, 16, 3), dtype=np.uint8)
    room = cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC).astype(np.float32)
    return room, random.standard_normal((size[1], size[0], 3), dtype=np.float32)


@pytest.mark.parametrize(
    ("side_px", "how"),
    [
        (110, {}),
        (150, {"angle_deg": 17}),
        (200, {"angle_deg": 45}),
        (200, {"angle_deg": 171}),
        (220, {"angle_deg": 10, "tilt_deg": 35}),
        (200, {"contrast": 0.4}),
        (200, {"noise": 25}),
        (300, {"angle_deg": -20}),
        (320, {"size": (1440, 810), "angle_deg": 5}),
    ],
)
def test_a_badge_is_read_at_any_size_angle_and_light(side_px: float, how: dict[str, float]) -> None:
    assert read_badge(held(code(TOKEN), side_px, **how)) == TOKEN  # type: ignore[arg-type]


def test_a_room_without_a_code_says_nothing() -> None:
    blank = np.zeros((12, 12), dtype=np.uint8)
    assert read_badge(held(blank, 200)) is None
    assert read_badge(np.zeros((480, 640, 3), dtype=np.uint8)) is None
    assert read_badge(np.zeros((1, 1, 3), dtype=np.uint8)) is None


def test_a_code_that_is_no_text_says_nothing_and_harms_nothing() -> None:
    read = read_badge(held(code(bytes([0xFF, 0xFE, 0x80, 0x81] * 4)), 300))
    assert read is None or not read.startswith("ATT1:")


def test_other_codes_are_read_as_what_they_are() -> None:
    assert read_badge(held(code("https://example.org"), 250)) == "https://example.org"
