"""Repeated and black pictures are told from live ones."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from attendance_app.vision.frames import BgrImage
from attendance_app.vision.stillness import StillnessWatch, is_black, is_repeat


def noise(seed: int, low: int = 0, high: int = 255) -> BgrImage:
    shape = (72, 128, 3)
    return np.random.default_rng(seed).integers(low, high, shape, dtype=np.uint8)


def test_a_covered_lens_with_its_noise_is_black() -> None:
    assert is_black(np.zeros((72, 128, 3), np.uint8))
    assert is_black(noise(1, 0, 16))


def test_a_few_hot_pixels_do_not_make_a_picture() -> None:
    pixels = np.zeros((720, 1280, 3), np.uint8)
    places = np.random.default_rng(3).integers(0, (720, 1280), (200, 2))
    pixels[places[:, 0], places[:, 1]] = 255
    assert is_black(pixels)


def test_a_real_face_at_15_percent_brightness_is_not_black(data_dir: Path) -> None:
    """The detector still finds it."""
    photos = sorted(data_dir.glob("faces/*/*_0001.jpg"))[::40]
    assert photos
    for photo in photos:
        pixels = np.asarray(Image.open(photo))[:, :, ::-1]
        assert not is_black((pixels * 0.15).astype(np.uint8)), photo.name


def test_only_an_equal_picture_is_a_repeat() -> None:
    before = noise(1)
    assert is_repeat(before.copy(), before)
    assert not is_repeat(noise(2), before)
    assert not is_repeat(before[:36], before)
    nearly = before.copy()
    nearly[3, 5, 1] ^= 1
    assert not is_repeat(nearly, before)


def test_live_pictures_are_never_trouble() -> None:
    watch = StillnessWatch(1.5)
    for n in range(100):
        assert watch.look(noise(n), n * 0.1)
        assert watch.trouble(n * 0.1) is None


@pytest.mark.parametrize(
    ("still", "kind"), [(noise(1), "frozen"), (np.zeros((72, 128, 3), np.uint8), "black")]
)
def test_a_still_picture_is_held_back_at_once_and_trouble_after_a_while(
    still: BgrImage, kind: str
) -> None:
    watch = StillnessWatch(1.5)
    watch.look(still, 0.0)
    assert not watch.look(still.copy(), 1.0)
    assert watch.trouble(1.4) is None
    assert not watch.look(still.copy(), 2.6)
    assert watch.trouble(2.6) == kind


def test_one_live_picture_ends_the_trouble() -> None:
    watch = StillnessWatch(1.0)
    for n in range(30):
        watch.look(noise(1), n * 0.1)
    assert watch.trouble(3.0) == "frozen"
    assert watch.look(noise(2), 3.1)
    assert watch.trouble(3.1) is None
