"""The pictures of one enrollment: verdicts, what counts as one person, what is stored."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from builders import ENGINE, at, vector

from attendance_app.ui.enrollment.pictures import (
    Standing,
    Taken,
    ready,
    samples_of,
    summary,
    verdicts,
)
from attendance_app.vision.faces import Box, Detection, EncodedFace

NOW = at("2026-03-02 08:30")


def face(person: int, variant: int, quality: float = 0.8) -> EncodedFace:
    return EncodedFace(
        Detection(Box(0, 0, 100, 100), 1.0, "hog"),
        np.zeros((5, 2), np.float32),
        vector(person, spread=0.2, variant=variant),
        quality,
    )


def picture(key: int, *faces: EncodedFace, source: str = "camera", **more: object) -> Taken:
    return Taken(key, f"Picture {key}", source, NOW, tuple(faces), **more)  # type: ignore[arg-type]


def savable(pictures: list[Taken]) -> bool:
    return ready(verdicts(pictures))


def said(pictures: list[Taken]) -> str:
    return summary(pictures, verdicts(pictures))


def standings(pictures: list[Taken]) -> list[Standing]:
    return [verdict.standing for verdict in verdicts(pictures)]


def test_without_pictures_nothing_can_be_saved():
    assert verdicts([]) == []
    assert not savable([])
    assert samples_of([], ENGINE) == []
    assert said([]) == "At least one good picture is needed."


def test_good_weak_refused_and_pending_pictures_are_told_apart():
    pictures = [
        picture(1, face(1, 1)),
        picture(2, face(1, 2, quality=0.3)),
        picture(3, reason="The face is too dark."),
        picture(4, pending=True),
    ]
    assert standings(pictures) == [
        Standing.GOOD,
        Standing.FAIR,
        Standing.REFUSED,
        Standing.PENDING,
    ]
    assert verdicts(pictures)[2].sentence == "The face is too dark."
    assert not savable(pictures), "a file is still being looked at"
    assert savable(pictures[:3]), "a refused picture is simply not stored"


def test_a_picture_of_somebody_else_stands_in_the_way_of_saving():
    pictures = [picture(1, face(1, 1)), picture(2, face(2, 2)), picture(3, face(1, 3))]
    assert standings(pictures) == [Standing.GOOD, Standing.ODD, Standing.GOOD]
    assert not savable(pictures)
    assert said(pictures) == "All pictures must show one person. Remove those that do not."
    assert savable([pictures[0], pictures[2]])


def test_a_video_of_somebody_else_does_not_outvote_the_pictures_taken():
    video = picture(3, *(face(2, n) for n in range(10)), source="video")
    pictures = [picture(1, face(1, 1)), picture(2, face(1, 2)), video]
    assert standings(pictures) == [Standing.GOOD, Standing.GOOD, Standing.ODD]
    assert {sample.source for sample in samples_of(pictures, ENGINE)} == {"camera"}


def test_a_video_that_stopped_early_is_used_and_the_verdict_says_so():
    video = replace(picture(1, face(1, 1), face(1, 2), source="video"), reason="It stopped.")
    (verdict,) = verdicts([video])
    assert verdict.standing is Standing.GOOD
    assert verdict.sentence == "Good. 2 views were found in it. It stopped."


def test_what_is_stored_says_where_it_came_from_and_is_ten_at_most():
    video = picture(2, *(face(1, n) for n in range(2, 12)), source="video")
    samples = samples_of([picture(1, face(1, 1)), video], ENGINE)
    assert 1 < len(samples) <= 10
    assert {sample.source for sample in samples} <= {"camera", "video"}
    assert all(s.engine == ENGINE and s.captured_at == NOW for s in samples)


def test_few_pictures_can_be_saved_but_more_are_advised():
    assert said([picture(1, face(1, 1))]) == "Recognition is surer with 3 pictures or more."
    enough = [picture(n, face(1, n)) for n in range(1, 4)]
    assert said(enough) == "That is enough. More from other sides make it surer."


def test_of_two_pictures_that_disagree_neither_is_taken_for_the_right_one():
    pictures = [picture(1, face(1, 1)), picture(2, face(2, 2))]
    assert standings(pictures) == [Standing.ODD, Standing.ODD]
    assert "do not show the same person" in verdicts(pictures)[0].sentence
    assert not savable(pictures)
    assert samples_of(pictures, ENGINE) == []
    assert savable([*pictures[:1], picture(3, face(1, 3))])
