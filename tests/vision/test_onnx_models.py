"""The ONNX graphs compute what the layers say, checked against plain numpy."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from attendance_app.vision.dlib_weights import (
    AddPrevious,
    Affine,
    Convolution,
    FullyConnected,
    Layer,
    Network,
    Pool,
    Relu,
    Skip,
    Tag,
)
from attendance_app.vision.encoder import open_session
from attendance_app.vision.onnx_models import detector_graph, encoder_graph

Floats = npt.NDArray[np.float64]


def _windows(x: Floats, size: int, stride: int) -> Floats:
    view = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    return view[:, ::stride, ::stride]


def _apply(layers: tuple[Layer, ...], x: Floats) -> Floats:
    """dlib's layers on one picture (channels, rows, columns), as its documentation has them."""
    tags: dict[int, Floats] = {}
    for layer in layers:
        match layer:
            case Convolution():
                padded = np.pad(x, ((0, 0), *[(layer.padding, layer.padding)] * 2))
                patches = _windows(padded, layer.filters.shape[2], layer.stride)
                x = np.einsum("cyxij,ocij->oyx", patches, layer.filters.astype(float))
                x = x + layer.biases[:, None, None]
            case Affine():
                x = x * layer.gamma[:, None, None] + layer.beta[:, None, None]
            case Relu():
                x = np.maximum(x, 0)
            case Pool(size=0):
                x = x.mean(axis=(1, 2), keepdims=True)
            case Pool():
                windows = _windows(x, layer.size, layer.stride)
                x = windows.max((3, 4)) if layer.kind == "max_pool" else windows.mean((3, 4))
            case Tag():
                tags[layer.number] = x
            case Skip():
                x = tags[layer.number]
            case AddPrevious():
                other = tags[layer.number]
                both = np.zeros(np.maximum(x.shape, other.shape))
                for part in (x, other):
                    both[: part.shape[0], : part.shape[1], : part.shape[2]] += part
                x = both
            case FullyConnected():
                x = x.ravel() @ layer.weights
    return x


def _convolution(rng: np.random.Generator, inputs: int, outputs: int, stride: int) -> Convolution:
    return Convolution(
        rng.normal(scale=0.2, size=(outputs, inputs, 3, 3)).astype(np.float32),
        rng.normal(size=outputs).astype(np.float32),
        stride,
        0 if stride > 1 else 1,
    )


def _affine(rng: np.random.Generator, channels: int) -> Affine:
    return Affine(
        rng.uniform(0.5, 1.5, channels).astype(np.float32),
        rng.normal(size=channels).astype(np.float32),
    )


def _run(model: bytes, name: str, value: npt.NDArray[np.generic]) -> npt.NDArray[np.float32]:
    session = open_session(model, 1, "network", keep_memory=False)
    result: npt.NDArray[np.float32] = session.run(None, {name: value})[0]
    return result


def test_shortcuts_are_padded_with_zeros_at_the_end() -> None:
    """A reduced block adds pooled input with fewer channels, and another size, as dlib does."""
    rng = np.random.default_rng(1)
    layers: tuple[Layer, ...] = (
        *(_convolution(rng, 3, 4, 2), _affine(rng, 4), Relu()),  # 150 -> 74
        *(Pool("max_pool", 3, 2), Tag(1)),  # -> 36, which 3 x 3 halves to 17 and 2 x 2 to 18
        *(_convolution(rng, 4, 8, 2), _affine(rng, 8), Relu()),
        *(_convolution(rng, 8, 8, 1), _affine(rng, 8), Tag(2), Skip(1), Pool("avg_pool", 2, 2)),
        *(AddPrevious(2), Relu(), Tag(1)),  # and the input's 4 channels become 8, its 17 rows 18
        *(_convolution(rng, 8, 16, 1), Tag(2), Skip(1), AddPrevious(2)),  # 8 channels become 16
        *(Pool("avg_pool", 0, 1), FullyConnected(rng.normal(size=(16, 5)).astype(np.float32))),
    )
    network = Network((120.0, 110.0, 100.0), layers)
    chips = rng.integers(0, 256, (2, 150, 150, 3), dtype=np.uint8)
    vectors = _run(encoder_graph(network), "chips", chips)
    for chip, vector in zip(chips, vectors, strict=True):
        rgb = chip[:, :, ::-1].transpose(2, 0, 1).astype(float)
        expected = _apply(layers, (rgb - np.reshape(network.means, (3, 1, 1))) / 256)
        assert vector == pytest.approx(expected, abs=1e-4)


def test_shortcuts_only_keep_or_double_their_channels() -> None:
    """As dlib's networks do; another step is refused, not padded wrongly."""
    rng = np.random.default_rng(4)
    layers: tuple[Layer, ...] = (
        *(_convolution(rng, 3, 4, 2), Tag(1), _convolution(rng, 4, 6, 1), AddPrevious(1)),
    )
    with pytest.raises(ValueError, match="4 channels"):
        encoder_graph(Network((0.0, 0.0, 0.0), layers))


def test_no_chips_give_no_vectors() -> None:
    """A batch of none is a batch."""
    rng = np.random.default_rng(2)
    projection = FullyConnected(rng.normal(size=(4, 5)).astype(np.float32))
    layers = (_convolution(rng, 3, 4, 2), Pool("avg_pool", 0, 1), projection)
    model = encoder_graph(Network((0.0, 0.0, 0.0), layers))
    assert _run(model, "chips", np.zeros((0, 150, 150, 3), np.uint8)).shape == (0, 5)


@pytest.mark.parametrize("size", [(41, 60), (90, 33)])
def test_the_detector_takes_pictures_of_any_size(size: tuple[int, int]) -> None:
    """One graph serves all of them; its planes are blue, green, red."""
    rng = np.random.default_rng(3)
    layers: tuple[Layer, ...] = (
        *(_convolution(rng, 3, 4, 2), _affine(rng, 4), Relu()),
        _convolution(rng, 4, 1, 1),
    )
    pyramid = rng.normal(size=(1, 3, *size)).astype(np.float32)
    scores = _run(detector_graph(Network((0.0, 0.0, 0.0), layers)), "pyramid", pyramid)
    expected = _apply(layers, pyramid[0, ::-1].astype(float))
    assert scores[0] == pytest.approx(expected, abs=1e-4)


def test_an_affine_layer_needs_a_convolution_before_it() -> None:
    """Nothing is silently left out of a network the converter does not understand."""
    rng = np.random.default_rng(4)
    strange = Network((0.0, 0.0, 0.0), (_convolution(rng, 3, 4, 2), Relu(), _affine(rng, 4)))
    with pytest.raises(TypeError):
        detector_graph(strange)
