"""Files of all kinds that people choose as somebody's picture: usable ones, and the others."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

from attendance_app.vision.frames import BgrImage


def _saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)  # type: ignore[arg-type]
    return buffer.getvalue()


def _rgb(picture: BgrImage) -> Image.Image:
    return Image.fromarray(np.ascontiguousarray(picture[:, :, ::-1]))


def _sixteen_bits(picture: BgrImage) -> bytes:
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY).astype(np.uint16) * 257
    return cv2.imencode(".png", grey)[1].tobytes()


def _lying(picture: BgrImage) -> bytes:
    """Stored on its side, with the note that says so."""
    exif = Image.Exif()
    exif[0x0112] = 6
    return _saved(_rgb(picture).transpose(Image.Transpose.ROTATE_90), "JPEG", exif=exif, quality=95)


def _clear(picture: BgrImage) -> bytes:
    image = _rgb(picture)
    image.putalpha(255)
    return _saved(image, "PNG")


USABLE: dict[str, Callable[[BgrImage], bytes]] = {
    "cmyk.jpg": lambda picture: _saved(_rgb(picture).convert("CMYK"), "JPEG", quality=95),
    "sixteen-bits.png": _sixteen_bits,
    "alpha.png": _clear,
    "exif-rotated.jpg": _lying,
    "grey.png": lambda picture: _saved(_rgb(picture).convert("L"), "PNG"),
    "one-picture.gif": lambda picture: _saved(_rgb(picture), "GIF"),
}
"""File names, and how to make each of a picture."""


def _chunk(kind: bytes, data: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + data))
    return struct.pack(">I", len(data)) + kind + data + checksum


def _huge_png(_: BgrImage) -> bytes:
    header = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", b"") + _chunk(b"IEND", b"")
    )


def _animation(picture: BgrImage) -> bytes:
    later = [_rgb(np.roll(picture, 40 * step, axis=1)) for step in (1, 2)]
    return _saved(_rgb(picture), "GIF", save_all=True, append_images=later)


def _truncated(picture: BgrImage) -> bytes:
    whole = _saved(_rgb(picture), "JPEG")
    return whole[: len(whole) // 2]


REFUSED: dict[str, tuple[Callable[[BgrImage], bytes], str]] = {
    "truncated.jpg": (_truncated, "damaged or cut short"),
    "empty.jpg": (lambda _: b"", "is empty"),
    "text.jpg": (lambda _: b"Dear Sir or Madam, please find attached", "not a photo"),
    "huge.png": (_huge_png, "too large"),
    "animated.png": (_animation, "several pictures"),
    "phone.heic": (
        lambda _: struct.pack(">I", 24) + b"ftypheic" + bytes(4) + b"mif1heic" + bytes(200),
        "HEIC",
    ),
    "empty.mp4": (lambda _: b"", "is empty"),
    "corrupt.mp4": (lambda _: bytes(range(256)) * 40, "cannot be read as a video"),
    "renamed.mkv": (lambda picture: _saved(_rgb(picture), "JPEG")[:400], "damaged"),
}
"""File names, how to make each, and what the refusal says."""


def write_all(folder: Path, picture: BgrImage) -> None:
    """All of them, into a folder that is made."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in USABLE.items():
        (folder / name).write_bytes(make(picture))
    for name, (make, _) in REFUSED.items():
        (folder / name).write_bytes(make(picture))
