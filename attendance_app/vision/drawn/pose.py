"""A drawn person set into a picture: the head turned, nodded and tilted as a solid would be."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from attendance_app.vision.drawn import head, wardrobe
from attendance_app.vision.drawn.canvas import FloatImage
from attendance_app.vision.drawn.sprites import RELIEF_PX_PER_UNIT, Sprite, split
from attendance_app.vision.frames import BgrImage

_CELL_PX = 8
"""The turn is worked out at every eighth pixel and interpolated: it is smooth."""

_NECK_Y = 1.1
"""Where the neck bends, in head units below the centre of the head."""


@dataclass(frozen=True, slots=True)
class Pose:
    """How a drawn head is held, and the look on its face.

    Attributes
    ----------
    yaw_deg, pitch_deg, roll_deg : float
        Turn to the viewer's right, nod downwards, tilt clockwise on the screen.
    lid : float
        0: eyes open; 1: closed.
    gaze_x, gaze_y : float
        Where the eyes look, -1 to 1: the viewer's right and down.
    smile : float
        0 to 1, on top of the person's own.
    """

    yaw_deg: float = 0.0
    pitch_deg: float = 0.0
    roll_deg: float = 0.0
    lid: float = 0.0
    gaze_x: float = 0.0
    gaze_y: float = 0.0
    smile: float = 0.0


def place(picture: BgrImage, sprite: Sprite, pose: Pose, x: float, y: float, scale: float) -> None:
    """Paint a person into a picture, in place.

    Parameters
    ----------
    picture : BgrImage
        BGR uint8, (H, W, 3); painted on.
    x, y : float
        The centre of the head, in pixels, when it is held straight; may lie outside.
    scale : float
        Pixels per head unit; a face as detectors box it is about 1.3 units wide.
    """
    _place_head(picture, sprite, pose, x, y, scale)
    _place_clothes(picture, sprite, x, y, scale)


def _place_clothes(picture: BgrImage, sprite: Sprite, x: float, y: float, scale: float) -> None:
    cloth, uncovered = sprite.clothes(scale)
    left, top = round(x + wardrobe.LEFT * scale), round(y + wardrobe.TOP * scale)
    bounds = _clip(picture, left, top, left + cloth.shape[1], top + cloth.shape[0])
    if bounds is None:
        return
    x0, y0, x1, y1 = bounds
    part = slice(y0 - top, y1 - top), slice(x0 - left, x1 - left)
    _blend(picture[y0:y1, x0:x1], cloth[part], uncovered[part])


def _place_head(
    picture: BgrImage, sprite: Sprite, pose: Pose, x: float, y: float, scale: float
) -> None:
    roll = np.deg2rad(pose.roll_deg)
    cos, sin = np.cos(roll), np.sin(roll)
    # The head tilts about the neck, so its centre moves aside.
    x, y = x + _NECK_Y * sin * scale, y + _NECK_Y * (1 - cos) * scale
    left, top, right, bottom = sprite.extent
    # A turn moves what stands out by less than its height times the sine; a tilt swings what is
    # high sideways and what is wide up and down.
    aside, above = 0.2 + 1.75 * abs(sin), 0.2 + 1.3 * abs(sin)
    bounds = _clip(
        picture,
        x + (left - aside) * scale,
        y + (top - above) * scale,
        x + (right + aside) * scale,
        y + (bottom + above) * scale,
    )
    if bounds is None:
        return
    x0, y0, x1, y1 = bounds
    columns, rows = -(-(x1 - x0) // _CELL_PX), -(-(y1 - y0) // _CELL_PX)
    across = (x0 + (np.arange(columns, dtype=np.float32) + 0.5) * _CELL_PX - x) / scale
    down = (y0 + (np.arange(rows, dtype=np.float32) + 0.5) * _CELL_PX - y) / scale
    u = across[None, :] * np.float32(cos) + down[:, None] * np.float32(sin)
    v = -across[None, :] * np.float32(sin) + down[:, None] * np.float32(cos)
    head_x, head_y = unturned(sprite.relief, u, v, pose.yaw_deg, pose.pitch_deg)
    size = (columns * _CELL_PX, rows * _CELL_PX)
    maps = [
        cv2.resize((at - low) * sprite.px_per_unit - 0.5, size, interpolation=cv2.INTER_LINEAR)
        for at, low in ((head_x, head.LEFT), (head_y, head.TOP))
    ]
    texture = sprite.face(pose.lid, pose.gaze_x, pose.gaze_y, pose.smile)
    width, height = x1 - x0, y1 - y0
    patch = cv2.remap(texture, maps[0][:height, :width], maps[1][:height, :width], cv2.INTER_LINEAR)
    _blend(picture[y0:y1, x0:x1], *split(np.asarray(patch, np.uint8)))


def unturned(
    relief: FloatImage, u: FloatImage, v: FloatImage, yaw_deg: float, pitch_deg: float
) -> tuple[FloatImage, FloatImage]:
    """Find which point of the straight head is seen at (u, v) of the turned one.

    Parameters
    ----------
    relief : FloatImage
        Height of the head, float32, (h, w), `RELIEF_PX_PER_UNIT`, over the head's canvas.
    u, v : FloatImage
        Where one looks, float32, same shape, head units from the centre of the head.
    yaw_deg, pitch_deg : float
        The turn; up to about 20 degrees, beyond which the face would fold over itself.

    Returns
    -------
    tuple[FloatImage, FloatImage]
        x and y on the straight head, same shape as `u`.
    """
    yaw, pitch = np.deg2rad(yaw_deg), np.deg2rad(pitch_deg)
    x, y = u, v
    # x = u only where the height is nil: approached from there. The height's slope times the
    # tangent of the turn stays below one, so each round comes closer.
    for _ in range(5):
        columns = (x - head.LEFT) * RELIEF_PX_PER_UNIT - 0.5
        rows = (y - head.TOP) * RELIEF_PX_PER_UNIT - 0.5
        height = cv2.remap(
            relief,
            np.asarray(columns, np.float32),
            np.asarray(rows, np.float32),
            cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
        x = np.asarray((u - height * np.sin(yaw)) / np.cos(yaw), np.float32)
        deep = height * np.cos(yaw) - x * np.sin(yaw) * (height > 0)
        y = np.asarray((v - deep * np.sin(pitch)) / np.cos(pitch), np.float32)
    return x, y


def _clip(
    picture: BgrImage, left: float, top: float, right: float, bottom: float
) -> tuple[int, int, int, int] | None:
    height, width = picture.shape[:2]
    x0, y0 = max(0, int(np.floor(left))), max(0, int(np.floor(top)))
    x1, y1 = min(width, int(np.ceil(right))), min(height, int(np.ceil(bottom)))
    return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None


def _blend(picture: BgrImage, patch: BgrImage, uncovered: BgrImage) -> None:
    """Lay a premultiplied patch over a part of a picture of the same size, in place."""
    below = cv2.multiply(picture, uncovered, scale=1 / 255)
    cv2.add(below, patch, dst=picture)
