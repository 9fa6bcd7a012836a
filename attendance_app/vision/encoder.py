"""From face chips to vectors: dlib's encoder, run by onnxruntime."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from attendance_app.vision.faces import VECTOR_LENGTH, EngineId, Vectors
from attendance_app.vision.model_store import (
    ENCODER,
    REMEDY,
    ModelError,
    load_converted,
)
from attendance_app.words import tr

ENGINE_NAME = "dlib-resnet-v1"
ENGINE_VERSION = "1"
"""Raised when a face would get another vector than before (by more than 1e-5), and only then:
vectors of another version are not compared, so everybody would have to be enrolled again."""

ENGINE_ID = EngineId(ENGINE_NAME, ENGINE_VERSION, ENCODER.sha256)
"""What marks the vectors of this program: those of another engine are not comparable."""

_BATCH = 16  # larger ones gain nothing and hold more memory


def open_session(
    model: bytes, threads: int, title: str, *, keep_memory: bool
) -> onnxruntime.InferenceSession:
    """A session on the CPU that leaves it alone between calls.

    Parameters
    ----------
    model : bytes
        A serialized ONNX model.
    threads : int
        Used within a call, the caller's included.
    title : str
        The model's name in messages.
    keep_memory : bool
        Keep scratch memory for the next call: quicker, but what the largest input ever needed
        stays allocated.

    Raises
    ------
    ModelError
        onnxruntime refuses the model.
    """
    onnxruntime.disable_telemetry_events()  # what older Windows builds ask for
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Spinning would keep `threads` cores busy between frames to save a few microseconds.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3
    options.enable_cpu_mem_arena = keep_memory
    # Plans for input sizes already seen: of no use where every picture has another.
    options.enable_mem_pattern = False
    try:
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime has a dozen unrelated classes
        raise ModelError(
            tr("vision", "The {title} cannot be started ({error}). {remedy}").format(
                title=tr("vision", title), error=error, remedy=tr("vision", REMEDY)
            )
        ) from error


class Encoder:
    """128 numbers per face; the same as `face_recognition`'s to 1e-5 (L2)."""

    def __init__(self, cache_dir: Path, threads: int, *, folder: Path | None = None) -> None:
        """Convert or read the network; raises `ModelError`."""
        model = load_converted(ENCODER, cache_dir, folder=folder)
        self._session = open_session(model, threads, ENCODER.title, keep_memory=True)

    @property
    def id(self) -> EngineId:
        """What marks the vectors it makes."""
        return ENGINE_ID

    def encode(self, chips: npt.NDArray[np.uint8]) -> Vectors:
        """Vectors float32 (N, 128) of chips uint8 (N, 150, 150, 3), BGR; N may be 0."""
        vectors = np.empty((len(chips), VECTOR_LENGTH), dtype=np.float32)
        for start in range(0, len(chips), _BATCH):
            part = chips[start : start + _BATCH]
            vectors[start : start + len(part)] = self._session.run(None, {"chips": part})[0]
        return vectors
