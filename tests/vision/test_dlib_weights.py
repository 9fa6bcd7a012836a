"""dlib's files are read to their last byte, or refused."""

from __future__ import annotations

import pytest

from attendance_app.vision.dlib_stream import Reader, WeightsFormatError
from attendance_app.vision.dlib_weights import (
    AddPrevious,
    Convolution,
    FullyConnected,
    read_detector,
    read_encoder,
)
from attendance_app.vision.model_store import DETECTOR, ENCODER, load_source


@pytest.fixture(scope="module")
def encoder_file() -> bytes:
    """The installed encoder."""
    return load_source(ENCODER)


@pytest.fixture(scope="module")
def detector_file() -> bytes:
    """The installed CNN detector."""
    return load_source(DETECTOR)


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b"\x00", 0),
        (b"\x01\x07", 7),
        (b"\x81\x07", -7),
        (b"\x02\x01\x02", 513),
        (b"\x88\x00\x00\x00\x00\x00\x00\x00\x80", -(2**63)),
    ],
)
def test_integers_are_sign_and_magnitude(data: bytes, value: int) -> None:
    """Negative numbers are a flag and a magnitude, not two's complement."""
    assert Reader(data).integer() == value


def test_numbers_are_mantissa_and_exponent() -> None:
    """A number is m * 2^e; infinities and NaN are no weights."""
    assert Reader(b"\x81\x03\x81\x02").real() == -0.75
    with pytest.raises(WeightsFormatError):
        Reader(b"\x01\x00\x02\x00\x7d").real()  # exponent 32000: infinity


def test_the_encoder_is_read_whole(encoder_file: bytes) -> None:
    """29 convolutions, 14 shortcuts and one projection to 128 numbers, means from the file."""
    network = read_encoder(encoder_file)
    kinds = [type(layer) for layer in network.layers]
    assert (kinds.count(Convolution), kinds.count(AddPrevious)) == (29, 14)
    last = network.layers[-1]
    assert isinstance(last, FullyConnected)
    assert last.weights.shape == (256, 128)
    assert network.means == pytest.approx((122.782, 117.001, 104.298))


def test_the_detector_is_read_whole(detector_file: bytes) -> None:
    """Seven convolutions, a window of 80 pixels, the overlap its file sets."""
    detector = read_detector(detector_file)
    assert sum(isinstance(layer, Convolution) for layer in detector.network.layers) == 7
    assert detector.window == 80
    assert detector.overlap.iou == pytest.approx(0.33828, abs=1e-5)


@pytest.mark.parametrize("keep", [0, 1, 100, 700_000, 729_939])
def test_a_file_cut_short_is_refused(detector_file: bytes, keep: int) -> None:
    """However little is missing."""
    with pytest.raises(WeightsFormatError):
        read_detector(detector_file[:keep])


def test_a_file_with_something_after_its_end_is_refused(detector_file: bytes) -> None:
    """One byte too many is not the network it should be."""
    with pytest.raises(WeightsFormatError, match="1 bytes follow"):
        read_detector(detector_file + b"\0")


def test_one_network_is_not_taken_for_the_other(encoder_file: bytes, detector_file: bytes) -> None:
    """Swapped files are refused by what they say they are."""
    with pytest.raises(WeightsFormatError, match="loss_mmod_"):
        read_encoder(detector_file)
    with pytest.raises(WeightsFormatError, match="loss_metric_2"):
        read_detector(encoder_file)


def test_bytes_of_anything_are_refused() -> None:
    """A web page saved under the model's name is no network."""
    with pytest.raises(WeightsFormatError):
        read_encoder(b"<!DOCTYPE html><html><body>Not found</body></html>" * 100)
