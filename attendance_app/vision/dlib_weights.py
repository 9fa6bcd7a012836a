"""The two networks of ``face_recognition_models``, read from dlib's files without dlib.

dlib stores layers and parameters but not the whole topology: tags and skips leave only a version
number behind. So the networks are spelled out here, as in dlib's examples
``dnn_face_recognition_ex.cpp`` and ``dnn_mmod_face_detection_ex.cpp``, and the stream must agree
with them to its last byte.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from attendance_app.vision.dlib_stream import FloatArray, Reader, WeightsFormatError, split


@dataclass(frozen=True, slots=True, eq=False)
class Convolution:
    """Filters float32 (out, in, rows, columns), not flipped; biases float32 (out,)."""

    filters: FloatArray
    biases: FloatArray
    stride: int
    padding: int


@dataclass(frozen=True, slots=True, eq=False)
class Affine:
    """Per channel ``gamma * x + beta``, both float32 (channels,)."""

    gamma: FloatArray
    beta: FloatArray


@dataclass(frozen=True, slots=True)
class Relu:
    """``max(x, 0)``."""


@dataclass(frozen=True, slots=True)
class Pool:
    """A pooling window; ``size`` 0 pools the whole image."""

    kind: str
    size: int
    stride: int


@dataclass(frozen=True, slots=True)
class Tag:
    """Names the value here, for a later `Skip` or `AddPrevious`."""

    number: int


@dataclass(frozen=True, slots=True)
class Skip:
    """Goes on from the value named by a `Tag` instead of the layer below."""

    number: int


@dataclass(frozen=True, slots=True)
class AddPrevious:
    """Adds a tagged value; the smaller one is padded with zeros at the end of each axis."""

    number: int


@dataclass(frozen=True, slots=True, eq=False)
class FullyConnected:
    """``x @ weights``, weights float32 (inputs, outputs); no bias."""

    weights: FloatArray


Layer: TypeAlias = Convolution | Affine | Relu | Pool | Tag | Skip | AddPrevious | FullyConnected


@dataclass(frozen=True, slots=True, eq=False)
class Network:
    """A network from input to output.

    Attributes
    ----------
    means : tuple of float
        Red, green and blue, subtracted from 0-255 before dividing by 256.
    layers : tuple of Layer
        First the layer next to the input.
    """

    means: tuple[float, float, float]
    layers: tuple[Layer, ...]


def _convolution(reader: Reader) -> Convolution:
    reader.expect_text("con_4")
    parameters = reader.tensor()
    count = reader.integer()
    reader.integer(), reader.integer()  # rows and columns: the filters' shape has them
    stride_y, stride_x = reader.integer(), reader.integer()
    padding_y, padding_x = reader.integer(), reader.integer()
    filters, biases = split(parameters, reader.alias(), reader.alias())
    for _ in range(4):
        reader.real()  # learning rates and weight decays
    if stride_y != stride_x or padding_y != padding_x or filters.shape[0] != count:
        raise WeightsFormatError("a convolution contradicts itself")
    return Convolution(filters, biases.ravel(), stride_y, padding_y)


def _affine(reader: Reader) -> Affine:
    """``affine_``, or a batch normalization folded with its running statistics."""
    version = reader.expect_text("affine_", "bn_con2")
    parameters = reader.tensor()
    gamma, beta = (part.ravel() for part in split(parameters, reader.alias(), reader.alias()))
    if version == "affine_":
        reader.integer()  # mode
        return Affine(gamma, beta)
    reader.tensor(), reader.tensor()  # statistics of the last training batch
    mean, variance = reader.tensor().ravel(), reader.tensor().ravel()
    reader.integer(), reader.integer()  # updates seen, window
    for _ in range(4):
        reader.real()
    epsilon = reader.real()
    if not gamma.size == mean.size == variance.size:
        raise WeightsFormatError("a normalization contradicts itself")
    scale = gamma.astype(np.float64) / np.sqrt(variance.astype(np.float64) + epsilon)
    shift = beta.astype(np.float64) - scale * mean
    return Affine(scale.astype(np.float32), shift.astype(np.float32))


def _relu(reader: Reader) -> Relu:
    reader.expect_text("relu_")
    return Relu()


def _pool(name: str) -> Callable[[Reader], Pool]:
    def read(reader: Reader) -> Pool:
        reader.expect_text(f"{name}_2")
        rows, columns, stride_y, stride_x, pad_y, pad_x = (reader.integer() for _ in range(6))
        if rows != columns or stride_y != stride_x or pad_y or pad_x:
            raise WeightsFormatError("a pooling layer has an unexpected shape")
        return Pool(name, rows, stride_y)

    return read


def _fully_connected(reader: Reader) -> FullyConnected:
    reader.expect_text("fc_2")
    outputs, inputs = reader.integer(), reader.integer()
    parameters = reader.tensor()
    reader.alias()
    reader.alias()
    reader.integer()  # bias mode
    for _ in range(4):
        reader.real()
    (weights,) = split(parameters, (inputs, outputs))
    return FullyConnected(weights)


def _add_previous(number: int) -> Callable[[Reader], AddPrevious]:
    def read(reader: Reader) -> AddPrevious:
        reader.expect_text("add_prev_")
        return AddPrevious(number)

    return read


_Step: TypeAlias = Callable[[Reader], Layer] | Tag | Skip
"""A layer with details in the stream, or one that leaves only a version number."""

_CONVOLVE: tuple[_Step, ...] = (_convolution, _affine, _relu)
_RESIDUAL: tuple[_Step, ...] = (
    *(Tag(1), _convolution, _affine, _relu, _convolution, _affine),
    *(_add_previous(1), _relu),
)
_RESIDUAL_DOWN: tuple[_Step, ...] = (
    *(Tag(1), _convolution, _affine, _relu, _convolution, _affine),
    *(Tag(2), Skip(1), _pool("avg_pool"), _add_previous(2), _relu),
)
_ENCODER: tuple[_Step, ...] = (
    *_CONVOLVE,
    _pool("max_pool"),
    *(_RESIDUAL * 3),  # 32 filters
    *(_RESIDUAL_DOWN + _RESIDUAL * 3),  # 64
    *(_RESIDUAL_DOWN + _RESIDUAL * 2),  # 128
    *(_RESIDUAL_DOWN + _RESIDUAL * 2),  # 256
    *_RESIDUAL_DOWN,  # 256
    _pool("avg_pool"),
    _fully_connected,
)
_DETECTOR: tuple[_Step, ...] = (*(_CONVOLVE * 6), _convolution)


def _layers(
    reader: Reader, steps: tuple[_Step, ...], read_input: Callable[[], None]
) -> list[Layer]:
    """The layers of a network whose loss has been read; the first step is next to the input.

    All versions come first, from the output down, then the details from the input up.
    """
    versions = [reader.integer() for _ in steps][::-1]
    read_input()
    layers: list[Layer] = []
    for index, (step, version) in enumerate(zip(steps, versions, strict=True)):
        if isinstance(step, Tag | Skip):
            layers.append(step)
            continue
        layers.append(step(reader))
        for _ in range(3):
            reader.boolean()
        reader.tensor(), reader.tensor()  # gradient and cached output
        if index == 0:
            reader.tensor()  # final gradient
            if version >= 3:
                reader.integer()  # samples expand by
        elif version >= 2:
            reader.tensor()  # gradient of the parameters
    return layers


def read_encoder(data: bytes) -> Network:
    """The face encoder, ``dlib_face_recognition_resnet_model_v1.dat``.

    Its input is RGB, 150 x 150; its output 128 numbers.

    Raises
    ------
    WeightsFormatError
        `data` is anything else, or not all of it.
    """
    reader = Reader(data)
    reader.integer()
    if reader.expect_text("loss_metric_2", "loss_metric_") == "loss_metric_2":
        reader.real(), reader.real()
    means: list[float] = []

    def read_input() -> None:
        reader.expect_text("input_rgb_image_sized")
        means.extend(reader.real() for _ in range(3))
        reader.expect_integer(150), reader.expect_integer(150)

    layers = _layers(reader, _ENCODER, read_input)
    reader.finish()
    return Network((means[0], means[1], means[2]), tuple(layers))


@dataclass(frozen=True, slots=True)
class Overlap:
    """When two boxes are the same face: shared over enclosing area, or over either's own."""

    iou: float
    covered: float


@dataclass(frozen=True, slots=True, eq=False)
class DetectorNetwork:
    """The CNN face detector with the options its file carries.

    Attributes
    ----------
    network : Network
        Input: RGB pyramid; output: one score per cell.
    window : int
        Side of the square a cell looks at, pixels.
    overlap : Overlap
        For the suppression of weaker boxes.
    """

    network: Network
    window: int
    overlap: Overlap


def read_detector(data: bytes) -> DetectorNetwork:
    """The CNN face detector, ``mmod_human_face_detector.dat``.

    Raises
    ------
    WeightsFormatError
        `data` is anything else, or not all of it.
    """
    reader = Reader(data)
    reader.integer()
    reader.expect_text("loss_mmod_")
    version = reader.expect_integer(1, 2, 3, 4)
    if version == 1:
        width, height = reader.integer(), reader.integer()
    else:
        reader.expect_integer(1)  # one window
        if reader.expect_integer(1, 2) and (width := reader.integer()):
            height = reader.integer()
    if width != height:
        raise WeightsFormatError("its window is not a square")
    for _ in range(3):
        reader.real()  # losses per false alarm and miss, overlap of a hit
    overlap = Overlap(reader.real(), reader.real())
    reader.real(), reader.real()  # overlap of ignored boxes
    means: list[float] = []

    def read_input() -> None:
        reader.expect_text("input_rgb_image_pyramid")
        means.extend(reader.real() for _ in range(3))

    layers = _layers(reader, _DETECTOR, read_input)
    reader.finish()
    network = Network((means[0], means[1], means[2]), tuple(layers))
    return DetectorNetwork(network, width, overlap)
