"""Which of the faces found now continues which face known before."""

from __future__ import annotations

from collections.abc import Sequence

from attendance_app.vision.boxes import area, centre_distance, iou
from attendance_app.vision.faces import Box, Detection

REACH = 0.8
"""Farthest a face moves between two looks, in faces. A brisk walk past at 2 m is about 0.6 at 10
frames per second; farther apart stand two people shoulder to shoulder (about 2)."""

SIZE_RATIO = 2.0
"""How much larger or smaller (in area: squared) a face may look at once; the detector's pyramid
steps by 1.2."""

SAME_FACE_IOU = 0.4
"""Two boxes of one look that overlap this much are the same face found twice."""


def associate(known: Sequence[Box], found: Sequence[Box]) -> list[tuple[int, int]]:
    """Pair known faces with found ones, each used at most once, nearest pairs first.

    Greedy is enough: who crossed whom is settled by comparing vectors, not boxes.

    Returns
    -------
    list of (int, int)
        Index into `known`, index into `found`.
    """
    candidates = sorted(
        (centre_distance(old, new), i, j)
        for i, old in enumerate(known)
        for j, new in enumerate(found)
        if _could_be(old, new)
    )
    pairs: list[tuple[int, int]] = []
    taken_known: set[int] = set()
    taken_found: set[int] = set()
    for _, i, j in candidates:
        if i not in taken_known and j not in taken_found:
            taken_known.add(i)
            taken_found.add(j)
            pairs.append((i, j))
    return pairs


def settle(known: Sequence[Box], followed: Sequence[Detection | None]) -> list[Detection | None]:
    """Leave each face to one follower when several have ended on the same.

    The follower whose known box is nearest keeps it; the others get None.

    Parameters
    ----------
    known : sequence of Box
        Where each face was.
    followed : sequence of Detection or None
        Where looking again has found each, in the same order.
    """
    kept: list[Detection | None] = [None] * len(known)
    order = sorted(
        (centre_distance(known[i], face.box), i)
        for i, face in enumerate(followed)
        if face is not None
    )
    for _, i in order:
        face = followed[i]
        if face is not None and not is_among(face.box, kept):
            kept[i] = face
    return kept


def is_among(box: Box, faces: Sequence[Detection | None]) -> bool:
    """Whether the box shows a face that has been found already."""
    return any(face is not None and iou(box, face.box) >= SAME_FACE_IOU for face in faces)


def _could_be(old: Box, new: Box) -> bool:
    smaller, larger = sorted((area(old), area(new)))
    return smaller > 0 and larger <= SIZE_RATIO**2 * smaller and centre_distance(old, new) <= REACH
