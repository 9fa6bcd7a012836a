"""Photos come out upright, 8-bit and BGR, or are refused with a reason people can use."""

from __future__ import annotations

import struct
import warnings
import zlib
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from PIL import Image, ImageFile

from attendance_app.vision.frames import BgrImage, VisionError
from attendance_app.vision.photos import PHOTO_SUFFIXES, PhotoError, read_photo

RED, WHITE = (0, 0, 255), (255, 255, 255)
"""BGR."""


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def decoded(data: bytes, name: str) -> BgrImage:
    """The photo, read from a file of that name."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(data)
        return read_photo(path)


def photograph(width: int = 64, height: int = 48) -> Image.Image:
    """A picture whose top left quarter is red and the rest blue."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width // 2, height // 2))
    return image


def png_header(width: int, height: int) -> bytes:
    """The beginning of a PNG of any size, with hardly any pixels behind it."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    pixels = chunk(b"IDAT", zlib.compress(bytes(1000)))
    return b"\x89PNG\r\n\x1a\n" + header + pixels + chunk(b"IEND", b"")


def assert_close(pixel: np.ndarray, colour: tuple[int, int, int], tolerance: int = 6) -> None:
    assert np.abs(pixel.astype(int) - colour).max() <= tolerance, (pixel, colour)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "BMP", "WEBP", "TIFF", "GIF"])
def test_each_common_kind_is_read_as_contiguous_bgr(kind: str) -> None:
    pixels = decoded(encoded(photograph(), kind), "p")
    assert pixels.shape == (48, 64, 3)
    assert pixels.dtype == np.uint8
    assert pixels.flags.c_contiguous
    assert_close(pixels[5, 5], RED, 12)


def test_a_real_photo_is_read(data_dir: Path) -> None:
    photo = next((data_dir / "faces").glob("*/*.jpg"))
    assert read_photo(photo).shape == (250, 250, 3)


def test_a_file_name_may_have_any_characters(tmp_path: Path) -> None:
    path = tmp_path / "Zoë 北京 фото 😀.PNG"
    photograph().save(path)
    assert_close(read_photo(path)[5, 5], RED)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_an_exif_rotated_photo_comes_out_upright(orientation: int) -> None:
    """What undoes an orientation is applied, whatever way the camera was held."""
    upright = photograph()
    turned_by = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    stored = upright if turned_by is None else upright.transpose(turned_by)
    exif = Image.Exif()
    exif[0x0112] = orientation
    pixels = decoded(encoded(stored, "PNG", exif=exif), "p")
    np.testing.assert_array_equal(pixels, np.asarray(upright)[:, :, ::-1])


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
def test_damaged_exif_does_not_cost_the_photo() -> None:
    data = encoded(photograph(), "JPEG", exif=b"Exif\x00\x00II*\x00\xff\xff\xff\xff garbage")
    assert decoded(data, "p").shape == (48, 64, 3)


def test_cmyk_is_converted() -> None:
    pixels = decoded(encoded(photograph().convert("CMYK"), "JPEG", quality=95), "p")
    assert_close(pixels[5, 5], RED, 12)


def test_grey_becomes_three_equal_channels() -> None:
    pixels = decoded(encoded(photograph().convert("L"), "PNG"), "p")
    assert pixels.shape == (48, 64, 3)
    assert (pixels[..., 0] == pixels[..., 2]).all()


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_sixteen_bits_are_reduced_to_eight(kind: str) -> None:
    """The high byte stays; nothing is clipped to white."""
    ramp = np.arange(0, 65536, 256, dtype=np.uint16).reshape(16, 16)
    pixels = decoded(encoded(Image.fromarray(ramp), kind), "p")
    np.testing.assert_array_equal(pixels[..., 1].ravel(), np.arange(256))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparency_is_shown_on_white(mode: str) -> None:
    image = Image.new("RGBA", (8, 8), (0, 0, 0, 0))
    image.paste((0, 0, 0, 255), (0, 0, 4, 8))
    pixels = decoded(encoded(image.convert(mode), "PNG"), "p")
    assert_close(pixels[4, 1], (0, 0, 0))
    assert_close(pixels[4, 6], WHITE)


def test_a_photo_with_a_preview_behind_it_is_its_first_picture() -> None:
    """Cameras write MPO, a JPEG with more pictures behind: the first is the photo."""
    other = Image.new("RGB", (64, 48), "green")
    data = encoded(photograph(), "MPO", save_all=True, append_images=[other])
    assert_close(decoded(data, "p.jpg")[5, 5], RED, 12)


def refusal(data: bytes, name: str = "anna.jpg") -> str:
    with pytest.raises(PhotoError) as caught:
        decoded(data, name)
    assert isinstance(caught.value, VisionError)
    sentence = str(caught.value)
    assert name in sentence
    assert sentence.endswith(".")
    return sentence


def test_a_truncated_jpeg_is_refused() -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 255, (99, 99, 3), np.uint8))
    data = encoded(noise, "JPEG")
    assert "cut short" in refusal(data[: len(data) // 2])


def test_a_truncated_jpeg_is_refused_whoever_told_pillow_to_guess(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Another library in the process (face_recognition does it) cannot let half a photo in."""
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 255, (99, 99, 3), np.uint8))
    data = encoded(noise, "JPEG")
    assert "cut short" in refusal(data[: len(data) // 2])


@pytest.mark.parametrize("kind", ["PNG", "GIF", "WEBP", "TIFF", "BMP", "JPEG"])
def test_a_file_cut_anywhere_or_overwritten_is_read_or_refused_but_never_crashes(kind: str) -> None:
    data = encoded(photograph(), kind)
    random = np.random.default_rng(7)
    for _ in range(60):
        damaged = bytearray(data[: int(random.integers(1, len(data)))])
        for place in random.integers(0, len(damaged), 3):
            damaged[place] = int(random.integers(0, 256))
        try:
            pixels = decoded(bytes(damaged), "p")
        except PhotoError:
            continue
        assert pixels.ndim == 3


def test_an_empty_file_is_refused() -> None:
    assert "empty" in refusal(b"")


def test_text_renamed_to_jpg_is_refused() -> None:
    assert "not a photo" in refusal(b"Dear Sir or Madam, please find attached" * 9)


def test_too_many_pixels_are_refused_before_decoding(monkeypatch: pytest.MonkeyPatch) -> None:
    """400 megapixels of nothing: only the header is looked at."""
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", lambda _: pytest.fail("was decoded"))
    assert "too large" in refusal(png_header(20_000, 20_000), "big.png")
    assert "10000 x 5000" in refusal(png_header(10_000, 5_000), "big.png")


def test_between_our_limit_and_the_decoders_there_is_no_crash() -> None:
    """Nor a warning of Pillow's, from 89 megapixels on, in the middle of what is printed."""
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        assert "too large" in refusal(png_header(10_000, 10_000), "big.png")
    assert seen == []


def test_an_animated_gif_is_refused() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green", "blue")]
    data = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert "single photo" in refusal(data, "wave.gif")


def test_a_real_animated_gif_is_refused(data_dir: Path) -> None:
    with pytest.raises(PhotoError, match="single photo"):
        read_photo(data_dir / "clips" / "head-turns.gif")


@pytest.mark.parametrize("brand", [b"heic", b"heix", b"mif1"])
def test_heic_is_refused_with_the_remedy(brand: bytes) -> None:
    data = struct.pack(">I", 24) + b"ftyp" + brand + bytes(4) + b"mif1heic" + bytes(200)
    sentence = refusal(data, "IMG_0001.HEIC")
    assert "HEIC" in sentence
    assert "JPEG" in sentence


def test_other_programs_formats_are_not_even_tried() -> None:
    """EPS would start Ghostscript."""
    assert "not a photo" in refusal(encoded(photograph(), "EPS"), "logo.jpg")


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.jpg", tmp_path):
        with pytest.raises(PhotoError, match="no photo"):
            read_photo(path)


def test_suffixes_are_lower_case_and_still() -> None:
    assert {".jpg", ".png"} <= PHOTO_SUFFIXES
    assert all(suffix == suffix.lower() for suffix in PHOTO_SUFFIXES)
    assert ".gif" not in PHOTO_SUFFIXES
