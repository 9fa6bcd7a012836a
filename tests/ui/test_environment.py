"""What must hold around the window, without one."""

from __future__ import annotations

import ctypes

from attendance_app.app.environment import give_back_memory


class WithTrim:
    """A C library that gives memory back."""

    def __init__(self) -> None:
        self.kept: list[int] = []

    def malloc_trim(self, kept: ctypes.c_size_t) -> int:
        self.kept.append(kept.value)
        return 1


def test_memory_is_given_back_where_the_library_can() -> None:
    library = WithTrim()
    assert give_back_memory(library)
    assert library.kept == [0]


def test_elsewhere_nothing_is_asked_for() -> None:
    assert not give_back_memory(object())
