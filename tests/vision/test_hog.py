"""dlib's HOG detector from its kept copy: the same detector, whatever lies in the cache."""

from __future__ import annotations

import logging
from pathlib import Path

import cv2
import dlib
import numpy as np
import pytest

from attendance_app.vision import hog
from attendance_app.vision.frames import BgrImage
from attendance_app.vision.hog import HogDetector


@pytest.fixture
def unpacked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows by one whenever the detector is unpacked out of dlib."""
    times: list[str] = []
    unpack = dlib.get_frontal_face_detector

    def counted() -> dlib.fhog_object_detector:
        times.append("unpacked")
        return unpack()

    monkeypatch.setattr(dlib, "get_frontal_face_detector", counted)
    return times


def test_it_is_unpacked_once_for_all_starts(
    tmp_path: Path, unpacked: list[str], portraits: list[BgrImage]
) -> None:
    """And the copy finds what the original does, with the same scores."""
    cache = tmp_path / "Größe 日本" / "models"
    first, second = HogDetector(cache), HogDetector(cache)
    assert unpacked == ["unpacked"]
    for portrait in portraits[:5]:
        gray = np.asarray(cv2.cvtColor(portrait, cv2.COLOR_BGR2GRAY), np.uint8)
        found = first.find(gray, threshold=-0.5)
        assert found
        assert second.find(gray, threshold=-0.5) == found


@pytest.mark.parametrize("damage", [b"", b"\x00" * 155_005])
def test_a_damaged_copy_is_made_anew(tmp_path: Path, unpacked: list[str], damage: bytes) -> None:
    HogDetector(tmp_path)
    copy = tmp_path / hog._COPY
    good = copy.read_bytes()
    copy.write_bytes(damage)
    HogDetector(tmp_path)
    assert len(unpacked) == 2
    assert copy.read_bytes() == good


def test_without_a_place_for_the_copy_it_works_all_the_same(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_bytes(b"")
    with caplog.at_level(logging.WARNING):
        HogDetector(tmp_path / "file")
    assert "could not be kept" in caplog.text
