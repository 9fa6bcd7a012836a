"""Names and departments of any length have a place."""

from __future__ import annotations

from attendance_app.ui.long_texts import breakable, shortened


def test_a_long_name_ends_in_an_ellipsis_and_a_usual_one_is_whole() -> None:
    assert shortened("Ana Novak") == "Ana Novak"
    assert shortened("x" * 60) == "x" * 60
    assert shortened("x" * 200) == "x" * 59 + "…"
    assert shortened("Ana Novak", 5) == "Ana…"


def test_only_words_longer_than_a_line_may_be_broken() -> None:
    assert breakable("Research and Development of Everything") == (
        "Research and Development of Everything"
    )
    assert breakable("x" * 24) == "x" * 24
    assert breakable("x" * 50) == "\u200b".join(("x" * 24, "x" * 24, "xx"))
