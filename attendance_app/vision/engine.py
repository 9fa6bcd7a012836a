"""The face engine: faces, landmarks and vectors of a picture, behind one object."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple, Self, TypeVar

import numpy as np
import numpy.typing as npt

from attendance_app.vision.detector import DetectorChoice, FaceDetector
from attendance_app.vision.encoder import Encoder
from attendance_app.vision.faces import Box, Detection, EngineId, Points, Vectors
from attendance_app.vision.frames import BgrImage, VisionError
from attendance_app.vision.hog import HogDetector
from attendance_app.vision.landmarks import Landmarks, face_chips
from attendance_app.vision.light import lit_chip
from attendance_app.vision.lower_face import CLEARLY_COVERED, LowerFaceJudge, in_view
from attendance_app.vision.mmod import MmodDetector
from attendance_app.vision.model_store import (
    ModelCheck,
    ModelError,
    ModelState,
    check_models,
)
from attendance_app.vision.quality import MINIMUM_FACE_PX
from attendance_app.vision.scoring import shipped
from attendance_app.vision.upper_face import upper_faces, upper_id
from attendance_app.words import tr

__all__ = [
    "DetectorChoice",
    "EngineOptions",
    "FaceEngine",
    "ModelCheck",
    "ModelError",
    "ModelState",
    "check_models",
    "default_threads",
]

_T = TypeVar("_T")


def default_threads() -> int:
    """Threads for one network: all cores but one, at most 4, at least 1.

    A front-desk computer does other work too, and beyond 4 the encoder gains little.
    """
    return max(1, min(4, (os.cpu_count() or 2) - 1))


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """How the engine works; nothing here changes a vector.

    Attributes
    ----------
    threads : int or None
        Threads onnxruntime uses within a call; None takes `default_threads`.
    detector : DetectorChoice
        For whole frames.
    working_pixels : int
        A picture is enlarged or reduced to at most this many pixels before it is searched, which
        bounds time and memory whatever the photo; the smallest face found grows accordingly.
    """

    threads: int | None = None
    detector: DetectorChoice = DetectorChoice.AUTO
    working_pixels: int = 4_000_000


class BothVectors(NamedTuple):
    """Vectors of faces for enrollment.

    Attributes
    ----------
    whole, upper : Vectors
        float32 (N, 128), as `FaceEngine.encode` and `FaceEngine.encode_upper` give them.
    covered : list of bool
        N, whether the lower face is clearly covered: then `whole` is of a mask as much as of a
        face, and like those of others in masks.
    """

    whole: Vectors
    upper: Vectors
    covered: list[bool]


class FaceEngine:
    """Finds, aligns and encodes faces. One thread uses it at a time."""

    def __init__(
        self,
        encoder: Encoder,
        landmarks: Landmarks,
        detector: FaceDetector,
        lower_face: LowerFaceJudge,
    ) -> None:
        self._encoder = encoder
        self._landmarks = landmarks
        self._detector = detector
        self._lower_face = lower_face

    @classmethod
    def load(
        cls, cache_dir: Path, options: EngineOptions | None = None, *, folder: Path | None = None
    ) -> Self:
        """Verify, convert where needed, and start the networks.

        Parameters
        ----------
        cache_dir : Path
            Keeps the converted models for the next start.
        options : EngineOptions, optional
        folder : Path, optional
            Model files, instead of those of the installed package.

        Raises
        ------
        ModelError
            A model file is missing, foreign or damaged; the sentence names it and the remedy.
        """
        chosen = options or EngineOptions()
        threads = chosen.threads or default_threads()
        encoder = Encoder(cache_dir, threads, folder=folder)
        for vectors in (encoder.id, upper_id(encoder.id)):
            shipped(vectors)  # found missing now rather than with the first face
        return cls(
            encoder,
            Landmarks(folder=folder),
            FaceDetector(
                HogDetector(cache_dir),
                MmodDetector(cache_dir, threads, folder=folder),
                DetectorChoice(chosen.detector),
                chosen.working_pixels,
            ),
            LowerFaceJudge.load(),
        )

    @property
    def id(self) -> EngineId:
        """What marks this engine's vectors: those of another are not comparable."""
        return self._encoder.id

    def detect(
        self,
        image: BgrImage,
        *,
        minimum_face_px: int = MINIMUM_FACE_PX,
        thorough: bool = False,
        within: Box | None = None,
    ) -> list[Detection]:
        """Faces anywhere in a picture, in no particular order.

        Parameters
        ----------
        image : BgrImage
            BGR uint8, (H, W, 3).
        minimum_face_px : int
            Height of the smallest face to find. Time grows with its inverse square.
        thorough : bool
            Also look with the CNN, which finds turned, dark and covered faces.
        within : Box, optional
            Search this part of the picture only; time falls with its area. Boxes are the
            picture's all the same.

        Raises
        ------
        VisionError
        """
        if within is not None:
            part, left, top = _cut(image, within)
            if part.size == 0:
                return []
            found = self.detect(part, minimum_face_px=minimum_face_px, thorough=thorough)
            return [replace(face, box=_moved(face.box, left, top)) for face in found]
        image = _picture(image)

        return _guarded(
            "looking for faces",
            lambda: self._detector.find(image, minimum_face_px, thorough=thorough),
        )

    def detect_near(self, image: BgrImage, boxes: Sequence[Box]) -> list[Detection | None]:
        """Look again for faces known from the frame before, each in its own neighbourhood.

        Returns
        -------
        list of Detection or None
            One per box, in their order; None where the face is no longer.
        """
        image = _picture(image)
        return _guarded(
            "following faces", lambda: [self._detector.find_near(image, box) for box in boxes]
        )

    def landmarks(self, image: BgrImage, boxes: Sequence[Box]) -> list[Points]:
        """dlib's five points of the face in each box: float32 (5, 2), pixels of the image."""
        image = _picture(image)
        return _guarded(
            "placing landmarks", lambda: [self._landmarks.points(image, box) for box in boxes]
        )

    def encode(
        self, image: BgrImage, points: Sequence[Points], *, mirrored: bool = False
    ) -> Vectors:
        """Vectors of the faces with these landmarks.

        Parameters
        ----------
        image : BgrImage
            BGR uint8, (H, W, 3).
        points : sequence of Points
            N of them.
        mirrored : bool
            Encode each face's mirror image too, and take the mean of both: for single photos. It
            takes twice the time and gives a vector that is as comparable and more reliable. LFW,
            100 people, found by a photo at 0.3 % of strangers: 84.4 and 81.6 % instead of 83.1 and
            79.0 % in its two halves with one photo each, 91.5 and 92.5 instead of 91.8 and 92.1 %
            with two, 94.9 and 96.4 instead of 95.2 and 96.3 % with three.

        Returns
        -------
        Vectors
            float32 (N, 128), in the order of `points`.
        """
        image = _picture(image)
        return _guarded(
            "encoding faces", lambda: self._encode(_chips(image, points), mirrored=mirrored)
        )

    def encode_plain(self, image: BgrImage, points: Sequence[Points]) -> Vectors:
        """Vectors as `face_recognition` gives them, to 1e-5: also in the dark without more light.

        For comparing with the library; float32 (N, 128).
        """
        image = _picture(image)
        return _guarded("encoding faces", lambda: self._encoder.encode(face_chips(image, points)))

    def encode_upper(self, image: BgrImage, points: Sequence[Points]) -> Vectors:
        """Vectors of the eyes and foreheads alone: float32 (N, 128); of the engine `upper_id`."""
        image = _picture(image)
        return _guarded(
            "encoding upper faces",
            lambda: self._encoder.encode(upper_faces(_chips(image, points))),
        )

    def encode_both(
        self, image: BgrImage, points: Sequence[Points], *, mirrored: bool = False
    ) -> BothVectors:
        """What `encode` and `encode_upper` give, sooner: for enrollment, which wants both."""
        image = _picture(image)

        def both() -> BothVectors:
            chips = _chips(image, points)
            covered = [
                self._hidden(image, *face) > CLEARLY_COVERED
                for face in zip(chips, points, strict=True)
            ]
            looks = [chips, upper_faces(chips)] + ([chips[:, :, ::-1]] if mirrored else [])
            # In one call, so that the network's weights pass through the processor once.
            vectors = self._encoder.encode(np.concatenate(looks))
            whole, upper, *mirror = np.split(vectors, len(looks))
            return BothVectors(_mean([whole, *mirror]), upper, covered)

        return _guarded("encoding faces", both)

    def _encode(self, chips: npt.NDArray[np.uint8], *, mirrored: bool) -> Vectors:
        if not mirrored:
            return self._encoder.encode(chips)
        both = self._encoder.encode(np.concatenate([chips, chips[:, :, ::-1]]))
        return _mean(np.split(both, 2))

    def are_covered(self, image: BgrImage, points: Sequence[Points]) -> list[bool]:
        """Whether something covers each face below the eyes: a mask, a scarf."""
        image = _picture(image)
        return _guarded(
            "judging whether faces are covered",
            lambda: [
                self._hidden(image, chip, five) > 0
                for chip, five in zip(_chips(image, points), points, strict=True)
            ],
        )

    def _hidden(self, image: BgrImage, chip: npt.NDArray[np.uint8], points: Points) -> float:
        """How clearly something covers the lower face; what is out of the picture is not covered.

        The judge's score, or minus infinity.
        """
        seen = in_view(points, image.shape[1], image.shape[0])
        return self._lower_face.score(chip) if seen else -math.inf


def _chips(image: BgrImage, points: Sequence[Points]) -> npt.NDArray[np.uint8]:
    """The faces upright and in enough light: uint8 (N, 150, 150, 3), BGR."""
    chips = face_chips(image, points)
    for chip in chips:
        chip[:] = lit_chip(chip)
    return chips


def _mean(looks: Sequence[Vectors]) -> Vectors:
    return np.asarray(sum(looks) / len(looks), dtype=np.float32)


def _cut(image: BgrImage, box: Box) -> tuple[BgrImage, int, int]:
    """A part of a picture, and where it begins: column and row."""
    left, top = max(0, math.floor(box.left)), max(0, math.floor(box.top))
    return image[top : math.ceil(box.bottom), left : math.ceil(box.right)], left, top


def _moved(box: Box, right: int, down: int) -> Box:
    return Box(box.left + right, box.top + down, box.right + right, box.bottom + down)


def _picture(image: BgrImage) -> BgrImage:
    """The picture as dlib wants it, in one piece; refused when it is none."""
    if image.dtype != np.uint8 or image.ndim != 3 or image.shape[2] != 3 or image.size == 0:
        raise VisionError(
            tr("vision", "A picture to be searched for faces is empty or has no three colours.")
        )
    return np.ascontiguousarray(image)


def _guarded(doing: str, act: Callable[[], _T]) -> _T:
    """The result, or a `VisionError` for whatever dlib, OpenCV or onnxruntime throw."""
    try:
        return act()
    except VisionError:
        raise
    except Exception as error:  # native libraries throw RuntimeError, cv2.error and their own
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise VisionError(
            tr("vision", "The face engine failed while {doing}: {reason}").format(
                doing=doing, reason=reason
            )
        ) from error
