"""Photo files: upright 8-bit colour pixels out of them, or the reason why not."""

from __future__ import annotations

import io
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import cv2
import numpy as np
from PIL import ExifTags, Image, ImageFile, UnidentifiedImageError

from attendance_app.vision.frames import BgrImage, VisionError
from attendance_app.words import tr

PHOTO_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".png", ".bmp", ".webp", ".tif", ".tiff", ".avif"}
)
"""File name endings offered as photos, lower case. GIF is with the videos."""

UNSUPPORTED_PHOTO_SUFFIXES = frozenset({".heic", ".heif"})
"""Photos that people do have and `read_photo` refuses with the remedy; list them all the same."""

MAXIMUM_PIXELS = 40_000_000
"""More is refused before decoding (trust: cap 40 MP): 40 MP are 120 MB as BGR."""

_FORMATS = ("JPEG", "PNG", "BMP", "WEBP", "TIFF", "GIF", "AVIF")
"""Only these of Pillow's decoders: others run programs (EPS) or are rarely exercised. MPO, the
JPEG with more pictures behind it, comes with JPEG."""

_HEIC_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"}
"""Major brands of ISO/IEC 23008-12 in the ``ftyp`` box at the file's start."""

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What undoes each EXIF orientation (Exif 2.32, tag 0x0112)."""

_DAMAGE = (OSError, SyntaxError, ValueError, EOFError, OverflowError, KeyError, struct.error)
"""What Pillow's decoders raise on damaged files."""


class PhotoError(VisionError):
    """A photo was refused; the sentence names the file, the reason and what to do."""


def read_photo(path: Path) -> BgrImage:
    """Upright pixels of a photo file.

    Parameters
    ----------
    path : Path
        Any characters.

    Returns
    -------
    BgrImage
        BGR uint8, (H, W, 3), turned upright by its EXIF orientation; transparency on white;
        16 bits reduced to 8; CMYK and grey converted.

    Raises
    ------
    PhotoError
        Missing, empty, damaged or cut short, not a photo, over `MAXIMUM_PIXELS`, animated, HEIC.
    """
    try:
        if not path.is_file():
            raise PhotoError(
                tr("vision", "There is no photo “{name}” at that place.").format(name=path.name)
            )
        with path.open("rb") as file:
            return _decode(file, path.name)
    except OSError as error:
        raise PhotoError(
            tr("vision", "“{name}” cannot be opened: {reason}.").format(
                name=path.name, reason=error.strerror or tr("vision", "the system refused")
            )
        ) from error


def photo_from_bytes(data: bytes, name: str) -> BgrImage:
    """The same of a photo file's content; `name` is what a refusal calls it."""
    return _decode(io.BytesIO(data), name)


def _decode(file: BinaryIO, name: str) -> BgrImage:
    start = file.read(12)
    if not start:
        raise PhotoError(
            tr("vision", "“{name}” is empty (0 bytes). Copy the photo again.").format(name=name)
        )
    file.seek(0)
    with _opened(file, name, start) as image:
        try:
            _refuse_unsuitable(image, name)
            # Importing face_recognition lets Pillow fill what is missing with grey, for everybody.
            ImageFile.LOAD_TRUNCATED_IMAGES = False
            image.load()
            orientation = _orientation(image)
            colour = _as_rgb(image)
        except (*_DAMAGE, UserWarning) as error:
            raise PhotoError(
                tr(
                    "vision", "“{name}” is damaged or cut short. Copy or take the photo again."
                ).format(name=name)
            ) from error
        if orientation in _UPRIGHT:
            colour = colour.transpose(_UPRIGHT[orientation])
        # Reversing the last axis takes ten times as long.
        return np.asarray(cv2.cvtColor(np.asarray(colour), cv2.COLOR_RGB2BGR), dtype=np.uint8)


@contextmanager
def _opened(file: BinaryIO, name: str, start: bytes) -> Iterator[Image.Image]:
    try:
        # Pillow warns from its own limit on, which is above ours, and refuses from twice that on.
        with warnings.catch_warnings(action="ignore", category=Image.DecompressionBombWarning):
            image = Image.open(file, formats=_FORMATS)
    except Image.DecompressionBombError as error:
        raise PhotoError(_too_large(name)) from error
    except UnidentifiedImageError as error:
        if start[4:8] == b"ftyp" and start[8:12] in _HEIC_BRANDS:
            raise PhotoError(
                tr(
                    "vision",
                    "“{name}” is a HEIC photo, which cannot be read here. Save it as JPEG "
                    "(on an iPhone: Settings, Camera, Formats, Most Compatible) and choose "
                    "that.",
                ).format(name=name)
            ) from error
        raise PhotoError(
            tr(
                "vision",
                "“{name}” is not a photo that can be read: damaged, or another kind of "
                "file. Choose a JPEG or PNG.",
            ).format(name=name)
        ) from error
    except (*_DAMAGE, UserWarning) as error:
        raise PhotoError(
            tr("vision", "“{name}” is damaged. Copy or take the photo again.").format(name=name)
        ) from error
    with image:
        yield image


def _refuse_unsuitable(image: Image.Image, name: str) -> None:
    """What the file's header is enough to refuse; nothing is decoded yet."""
    width, height = image.size
    if width * height > MAXIMUM_PIXELS:
        raise PhotoError(_too_large(name, f"{width} x {height}"))
    # A camera's MPO is a JPEG with a preview or a second eye behind it: the first is the photo.
    if image.format != "MPO" and getattr(image, "n_frames", 1) > 1:
        raise PhotoError(
            tr(
                "vision",
                "“{name}” holds several pictures (an animation or a scan of pages), so "
                "it is not clear which is meant. Choose a single photo.",
            ).format(name=name)
        )


def _too_large(name: str, size: str = "") -> str:
    words = (
        tr(
            "vision",
            "“{name}” is too large ({size} pixels): at most {most} million pixels can be used. "
            "Save it smaller.",
        )
        if size
        else tr(
            "vision",
            "“{name}” is too large: at most {most} million pixels can be used. Save it smaller.",
        )
    )
    return words.format(name=name, size=size, most=MAXIMUM_PIXELS // 1_000_000)


def _orientation(image: Image.Image) -> int:
    try:
        value = image.getexif().get(ExifTags.Base.Orientation, 1)
    except (*_DAMAGE, UserWarning):
        # A photo whose notes are damaged is still a photo.
        return 1
    return value if isinstance(value, int) else 1


def _as_rgb(image: Image.Image) -> Image.Image:
    """8-bit RGB; raises ValueError for a mode with no agreed way to be shown."""
    if image.mode.startswith("I"):
        return _from_16_bits(image)
    if image.mode == "F":
        raise ValueError("floating-point pixels")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(white, image).convert("RGB")
    return image.convert("RGB")


def _from_16_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 bits: Pillow's own conversion would clip every value above 255 to white."""
    values = np.asarray(image).astype(np.int64)
    return Image.fromarray((values.clip(0, 65535) >> 8).astype(np.uint8)).convert("RGB")
