"""dlib's networks as ONNX graphs: converted, nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from attendance_app.vision.dlib_weights import (
    AddPrevious,
    Affine,
    Convolution,
    FullyConnected,
    Network,
    Pool,
    Relu,
    Skip,
    Tag,
)
from attendance_app.vision.model_store import CONVERTER_VERSION

_OPSET = 17  # understood by every onnxruntime since 1.12
_IR_VERSION = 8

CHIP_SIZE = 150
"""Side of the encoder's input, pixels."""


class _Graph:
    """Nodes and constants in the order they are added."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, value: npt.NDArray[np.generic]) -> str:
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, *inputs: str, **attributes: Any) -> str:
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], **attributes))
        return name


_FoldedLayer: TypeAlias = Convolution | Relu | Pool | Tag | Skip | AddPrevious | FullyConnected


def _fold(network: Network) -> list[_FoldedLayer]:
    """The layers with every affine one multiplied into the convolution before it."""
    folded: list[_FoldedLayer] = []
    for layer in network.layers:
        if not isinstance(layer, Affine):
            folded.append(layer)
            continue
        before = folded.pop()
        if not isinstance(before, Convolution):
            raise TypeError("an affine layer without a convolution before it")
        gamma = layer.gamma.astype(np.float64)
        filters = before.filters * gamma[:, None, None, None]
        biases = before.biases * gamma + layer.beta
        folded.append(
            Convolution(
                filters.astype(np.float32),
                biases.astype(np.float32),
                before.stride,
                before.padding,
            )
        )
    return folded


def _widen(layers: Sequence[_FoldedLayer]) -> list[_FoldedLayer]:
    """The same plain chain with zero channels up to a multiple of 16, the last one's excepted.

    onnxruntime's fast convolutions take blocks of channels and leave 45 of them to slow ones.
    """
    widened: list[_FoldedLayer] = []
    last = max(i for i, layer in enumerate(layers) if isinstance(layer, Convolution))
    channels = 0
    for index, layer in enumerate(layers):
        if isinstance(layer, Convolution):
            outputs, inputs = layer.filters.shape[:2]
            more_inputs = max(0, channels - inputs)
            more_outputs = -outputs % 16 if index != last else 0
            more = ((0, more_outputs), (0, more_inputs), (0, 0), (0, 0))
            channels = outputs + more_outputs
            biases = np.pad(layer.biases, (0, more_outputs))
            layer = replace(layer, filters=np.pad(layer.filters, more), biases=biases)
        elif not isinstance(layer, Relu):
            raise TypeError("a chain of convolutions was expected")
        widened.append(layer)
    return widened


def _add_single_output(graph: _Graph, layer: Convolution, value: str) -> str:
    """A convolution to one channel, written as the transposed one that is the same.

    onnxruntime does that as one matrix product and a sum, instead of in blocks of 8 or 16 outputs
    of which one is used: six times as fast for 9 x 9.
    """
    size = layer.filters.shape[2]
    turned = layer.filters[0][:, None, ::-1, ::-1]
    return graph.node(
        "ConvTranspose",
        value,
        graph.constant(turned),
        graph.constant(layer.biases),
        kernel_shape=[size, size],
        pads=[size - 1 - layer.padding] * 4,
    )


def _pad_to(graph: _Graph, value: str, have: tuple[int, int], want: tuple[int, int]) -> str:
    """Zeros after the last channel and below and right; sizes are (channels, side).

    By convolutions of single points: Pad would do, but it ends onnxruntime's blocked layout and
    what is fused in it (7 %).
    """

    def pointwise(factor: float, more: int) -> str:
        weights = graph.constant(np.full((have[0], 1, 1, 1), factor, dtype=np.float32))
        return graph.node(
            "Conv", value, weights, kernel_shape=[1, 1], group=have[0], pads=[0, 0, more, more]
        )

    channels, side = want[0] - have[0], want[1] - have[1]
    if side:
        value = pointwise(1, side)
    if channels == have[0]:
        value = graph.node("Concat", value, pointwise(0, 0), axis=1)
    elif channels:
        raise ValueError(f"{have[0]} channels are doubled or left, not made {want[0]}")
    return value


def _add_layers(
    graph: _Graph, layers: Sequence[_FoldedLayer], value: str, channels: int, side: int
) -> tuple[str, int]:
    """Append folded layers; returns the last value's name and its number of channels.

    `side` is the side of a square input, followed through the layers because `AddPrevious` pads;
    a network without one takes any size.
    """
    tags: dict[int, tuple[str, int, int]] = {}
    for layer in layers:
        match layer:
            case Convolution() if len(layer.filters) == 1 and layer.stride == 1:
                value = _add_single_output(graph, layer, value)
                channels, side = 1, side + 2 * layer.padding - layer.filters.shape[2] + 1
            case Convolution():
                size = layer.filters.shape[2]
                value = graph.node(
                    "Conv",
                    value,
                    graph.constant(layer.filters),
                    graph.constant(layer.biases),
                    kernel_shape=[size, size],
                    strides=[layer.stride] * 2,
                    pads=[layer.padding] * 4,
                )
                channels = layer.filters.shape[0]
                side = (side + 2 * layer.padding - size) // layer.stride + 1
            case Relu():
                value = graph.node("Relu", value)
            case Pool(size=0):
                value, side = graph.node("GlobalAveragePool", value), 1
            case Pool():
                kind = "MaxPool" if layer.kind == "max_pool" else "AveragePool"
                window = {"kernel_shape": [layer.size] * 2, "strides": [layer.stride] * 2}
                value = graph.node(kind, value, **window)
                side = (side - layer.size) // layer.stride + 1
            case Tag():
                tags[layer.number] = (value, channels, side)
            case Skip():
                value, channels, side = tags[layer.number]
            case AddPrevious():
                other, other_channels, other_side = tags[layer.number]
                both = (max(channels, other_channels), max(side, other_side))
                value = graph.node(
                    "Add",
                    _pad_to(graph, other, (other_channels, other_side), both),
                    _pad_to(graph, value, (channels, side), both),
                )
                channels, side = both
            case FullyConnected():
                value = graph.node("Flatten", value, axis=1)
                value = graph.node("MatMul", value, graph.constant(layer.weights))
                channels = layer.weights.shape[1]
    return value, channels


def _finish(
    graph: _Graph,
    name: str,
    source: onnx.ValueInfoProto,
    result: str,
    shape: list[str | int],
) -> bytes:
    graph.node("Identity", result)
    graph.nodes[-1].output[0] = name
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "dlib",
            [source],
            [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", _OPSET)],
        ir_version=_IR_VERSION,
        producer_name="attendance-app",
        producer_version=CONVERTER_VERSION,
    )
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString(deterministic=True))


def _reverse_channels(network: Network) -> Network:
    """The same network for BGR: the first filters and the means in reverse order."""
    first = network.layers[0]
    if not isinstance(first, Convolution):
        raise TypeError("a network that does not begin with a convolution")
    turned = replace(first, filters=first.filters[:, ::-1])
    red, green, blue = network.means
    return Network((blue, green, red), (turned, *network.layers[1:]))


def _take_bytes(network: Network) -> Network:
    """The same network for 0-255: its first filters do the subtracting and dividing too."""
    first = network.layers[0]
    if not isinstance(first, Convolution) or first.padding:
        raise TypeError("zeros beside the picture would become black, which is not 0")
    filters = first.filters.astype(np.float64) / 256
    biases = first.biases - np.einsum("ocij,c->o", filters, np.array(network.means))
    taking = replace(first, filters=filters.astype(np.float32), biases=biases.astype(np.float32))
    return Network((0.0, 0.0, 0.0), (taking, *network.layers[1:]))


def encoder_graph(network: Network) -> bytes:
    """The encoder as a serialized ONNX model.

    Input ``chips``: uint8 (N, 150, 150, 3), BGR. Output ``vectors``: float32 (N, 128).
    """
    network = _take_bytes(_reverse_channels(network))
    graph = _Graph()
    planes = graph.node("Transpose", "chips", perm=[0, 3, 1, 2])
    planes = graph.node("Cast", planes, to=TensorProto.FLOAT)
    vectors, length = _add_layers(graph, _fold(network), planes, 3, CHIP_SIZE)
    source = helper.make_tensor_value_info(
        "chips", TensorProto.UINT8, ["N", CHIP_SIZE, CHIP_SIZE, 3]
    )
    return _finish(graph, "vectors", source, vectors, ["N", length])


def detector_graph(network: Network) -> bytes:
    """The CNN detector as a serialized ONNX model.

    Input ``pyramid``: float32 (1, 3, H, W), planes B, G, R of (x - mean) / 256, 0 between the
    levels.
    Output ``scores``: float32 (1, 1, rows, columns), one per cell.
    """
    network = _reverse_channels(network)
    graph = _Graph()
    scores, _ = _add_layers(graph, _widen(_fold(network)), "pyramid", 3, 0)
    source = helper.make_tensor_value_info("pyramid", TensorProto.FLOAT, [1, 3, "H", "W"])
    return _finish(graph, "scores", source, scores, [1, 1, "rows", "columns"])
