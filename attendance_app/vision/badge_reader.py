"""Reads the QR code of a badge that is held before the camera."""

from __future__ import annotations

import cv2
import numpy as np

from attendance_app.vision.frames import BgrImage

_WIDEST = 1280
"""Wider pictures are made smaller: four times the pixels take four times as long."""


def read_badge(image: BgrImage) -> str | None:
    """What a QR code in the picture says, or None if none can be read.

    Finder patterns are looked for as ArUco markers are: of the codes drawn into noisy frames by
    the tests' helper it read small ones (90 pixels) that `cv2.QRCodeDetector` did not find. A
    code seen in a mirror is not read. Any thread may call it; a frame of 1280 x 720 takes tens
    of milliseconds, most of which the interpreter lock is released.

    Parameters
    ----------
    image : BgrImage
        BGR uint8, (H, W, 3).

    Returns
    -------
    str or None
        Whatever it says: whether it is a badge, `domain.badges.is_token` tells.
    """
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    height, width = grey.shape[:2]
    if width > _WIDEST:
        size = (_WIDEST, max(1, round(height * _WIDEST / width)))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    try:
        # Made anew: a detector may not be shared by threads, and making one costs nothing.
        text, _, _ = cv2.QRCodeDetectorAruco().detectAndDecode(grey.astype(np.uint8, copy=False))
    except (cv2.error, UnicodeDecodeError):
        # A code of bytes that are no text, or lines OpenCV's geometry cannot cope with.
        return None
    return text or None
