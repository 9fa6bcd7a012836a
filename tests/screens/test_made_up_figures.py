"""What is made up for the pictures could be: its figures agree with each other."""

from __future__ import annotations

from attendance_app.domain.people import Person
from attendance_app.screens.made_up_figures import made_up_preview, made_up_verdicts
from attendance_app.services.site_check import Grade, Item
from attendance_app.vision.decision import Level


def test_the_stricter_the_level_the_fewer_strangers_and_the_more_unknown() -> None:
    preview = made_up_preview([Person(key, f"{key}", f"Demo {key}") for key in range(4)])
    assert [figures.level for figures in preview.levels] == [level.value for level in Level]
    accepted, refused = [], []
    for figures in preview.levels:
        shares = (figures.recognised, figures.asked, figures.unknown, figures.mistaken)
        parts = [part for part in shares if part is not None]
        assert sum(part.events for part in parts) == parts[0].trials
        assert figures.strangers is not None
        assert figures.unknown is not None
        assert figures.strangers.low <= figures.promised <= figures.strangers.high
        accepted.append(figures.strangers.events)
        refused.append(figures.unknown.events)
        assert parts[0].trials + preview.with_one_face == preview.people
    assert accepted == sorted(accepted)
    assert accepted[0] < accepted[-1]
    assert refused == sorted(set(refused), reverse=True), "each level differs"


def test_a_face_that_was_seen_is_measured_and_one_that_was_not_is_not() -> None:
    grades = {verdict.item: verdict.grade for verdict in made_up_verdicts()}
    assert set(grades.values()) == {Grade.GOOD, Grade.FAIR, Grade.POOR}
    assert grades[Item.FACE] is Grade.GOOD
    nobody = {verdict.item: verdict.grade for verdict in made_up_verdicts(seen=0)}
    assert nobody[Item.FACE] is nobody[Item.SHARPNESS] is Grade.UNKNOWN
