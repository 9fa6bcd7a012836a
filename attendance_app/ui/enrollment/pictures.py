"""The pictures taken of one person so far, without Qt: the verdict on each, what will be stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from attendance_app.services.enrollment import FaceSample
from attendance_app.services.importing import MOST_SAMPLES
from attendance_app.ui.enrollment.looks import Pose
from attendance_app.vision.agreement import agreement_of
from attendance_app.vision.faces import EncodedFace, EngineId
from attendance_app.vision.scaling import BgraImage
from attendance_app.vision.selection import select_samples
from attendance_app.words import tr

GOOD_FROM = 0.7
"""Quality from which a face is called good. Office webcams at two metres give 0.75 to 1, a face
blurred by 3 px 0.6, one in glaring light as much."""

ENOUGH = 3
"""Pictures from which the fused template is clearly surer than one photo."""


class Standing(StrEnum):
    """What a picture is worth."""

    PENDING = "pending"
    GOOD = "good"
    FAIR = "fair"
    ODD = "odd"
    REFUSED = "refused"

    @property
    def stored(self) -> bool:
        """Whether it counts when the person is saved."""
        return self in (Standing.GOOD, Standing.FAIR)


@dataclass(frozen=True, slots=True, eq=False)
class Taken:
    """One picture of the camera, or one file.

    Attributes
    ----------
    key : int
        Its own, never used again.
    title : str
        The pose or the file's name.
    source : str
        ``"camera"``, ``"photo"`` or ``"video"``.
    captured_at : datetime
        Aware.
    faces : tuple of EncodedFace
        Empty while pending and when refused.
    reason : str
        Why there are none, how far a file was looked at, or that a video stopped before its end.
    thumbnail : BgraImage or None
    pose : Pose or None
        What was asked for when it was taken.
    pending : bool
        Not looked at yet.
    """

    key: int
    title: str
    source: str
    captured_at: datetime
    faces: tuple[EncodedFace, ...] = ()
    reason: str = ""
    thumbnail: BgraImage | None = None
    pose: Pose | None = None
    pending: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a picture is worth, and a sentence about it."""

    standing: Standing
    sentence: str


def verdicts(pictures: Sequence[Taken]) -> list[Verdict]:
    """The verdict on each picture, in order: usable, and of the same person as most are."""
    same = _same_rows(pictures)
    odd = (
        tr("enrollment", "This does not look like the person in the other pictures.")
        if same
        else tr("enrollment", "This and the other pictures do not show the same person.")
    )
    return [
        _verdict(picture, odd if row not in same else "") for row, picture in enumerate(pictures)
    ]


def ready(judged: Sequence[Verdict]) -> bool:
    """Whether all can be stored: looked at, one usable at least, all of one person."""
    standings = [verdict.standing for verdict in judged]
    return any(standing.stored for standing in standings) and not (
        Standing.PENDING in standings or Standing.ODD in standings
    )


def samples_of(pictures: Sequence[Taken], engine: EngineId) -> list[FaceSample]:
    """What is stored of these pictures: the few that are good and differ from each other."""
    same = _same_rows(pictures)
    flat = [
        (picture, face)
        for row, picture in enumerate(pictures)
        if row in same
        for face in picture.faces
    ]
    chosen = select_samples([face for _, face in flat], most=MOST_SAMPLES)
    return [
        FaceSample(
            vector=flat[i][1].vector,
            engine=engine,
            source=flat[i][0].source,
            captured_at=flat[i][0].captured_at,
            quality=flat[i][1].quality,
            upper=flat[i][1].upper,
        )
        for i in chosen
    ]


def summary(pictures: Sequence[Taken], judged: Sequence[Verdict]) -> str:
    """How far it is, in a sentence."""
    standings = [verdict.standing for verdict in judged]
    if Standing.PENDING in standings:
        return tr("enrollment", "Looking at the files…")
    if Standing.ODD in standings:
        return tr("enrollment", "All pictures must show one person. Remove those that do not.")
    count = sum(len(one.faces) for one in pictures)
    if not count:
        return tr("enrollment", "At least one good picture is needed.")
    if count < ENOUGH:
        return tr("enrollment", "Recognition is surer with {enough} pictures or more.").format(
            enough=ENOUGH
        )
    return tr("enrollment", "That is enough. More from other sides make it surer.")


def _same_rows(pictures: Sequence[Taken]) -> set[int]:
    """The rows that show the same person as most rows do; a video counts no more than a photo.

    None where no more than half of them agree.
    """
    rows = [row for row, picture in enumerate(pictures) if picture.faces]
    agreement = agreement_of([pictures[row].faces for row in rows])
    if agreement.undecided:
        return set()
    return {row for i, row in enumerate(rows) if i not in agreement.odd}


def _verdict(picture: Taken, odd: str) -> Verdict:
    if picture.pending:
        return Verdict(Standing.PENDING, picture.reason or tr("enrollment", "Looking…"))
    if not picture.faces:
        return Verdict(Standing.REFUSED, picture.reason)
    if odd:
        return Verdict(Standing.ODD, odd)
    standing, sentence = _worth(picture.faces)
    return Verdict(standing, f"{sentence} {picture.reason}".rstrip())


def _worth(faces: Sequence[EncodedFace]) -> tuple[Standing, str]:
    if max(face.quality for face in faces) < GOOD_FROM:
        return Standing.FAIR, tr("enrollment", "Usable. Closer, sharper or lighter is better.")
    if len(faces) > 1:
        return Standing.GOOD, tr("enrollment", "Good. {count} views were found in it.").format(
            count=len(faces)
        )
    return Standing.GOOD, tr("enrollment", "Good.")


def strength(pictures: Sequence[Taken]) -> tuple[Standing, str]:
    """How surely somebody will be recognised by these pictures, in words.

    Of the pictures that are kept the number counts, and how good they are; `ENOUGH` is where
    more of them stop to matter much.
    """
    same = _same_rows(pictures)
    kept = [face.quality for row in same for face in pictures[row].faces]
    poses = {pictures[row].pose for row in same} - {None}
    good = sum(quality >= GOOD_FROM for quality in kept)
    if good > ENOUGH and (len(poses) >= ENOUGH or good >= 2 * ENOUGH):
        return Standing.GOOD, tr("enrollment", "Very good: several sides, sharp and well lit.")
    if good >= ENOUGH:
        return Standing.GOOD, tr("enrollment", "Good: enough for every day.")
    if good:
        return Standing.FAIR, tr(
            "enrollment", "Fair: two or three more good pictures make it much surer."
        )
    return Standing.FAIR, tr("enrollment", "Weak: take some in better light, closer to the camera.")
