"""Dates and times are typed as they stand there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QDateTimeEdit, QTimeEdit
from pytestqt.qtbot import QtBot

from attendance_app.ui.dates import let_type


def typed(qtbot: QtBot, edit: QDateTimeEdit, display: str, keys: str) -> str:
    """What stands in a field after typing into it from its first part on."""
    qtbot.addWidget(edit)
    edit.setDisplayFormat(display)
    let_type(edit)
    edit.show()
    edit.setSelectedSection(edit.sectionAt(0))
    QTest.keyClicks(edit, keys)
    return edit.text()


@pytest.mark.parametrize(
    ("keys", "read"),
    [
        ("17:05", "17:05:00"),
        ("17:05:30", "17:05:30"),
        ("9:05", "09:05:00"),
        ("1:05", "01:05:00"),
        ("170530", "17:05:30"),
    ],
)
def test_a_time_is_typed_with_its_colons_or_without(qtbot: QtBot, keys: str, read: str) -> None:
    assert typed(qtbot, QTimeEdit(QTime(12, 0)), "HH:mm:ss", keys) == read


@pytest.mark.parametrize(
    ("keys", "read"),
    [
        ("2026-03-05", "2026-03-05"),
        ("2025-1-31", "2025-01-31"),
        ("2026-12-09", "2026-12-09"),
        ("20260305", "2026-03-05"),
    ],
)
def test_a_date_is_typed_with_its_hyphens_or_without(qtbot: QtBot, keys: str, read: str) -> None:
    assert typed(qtbot, QDateEdit(QDate(2026, 11, 22)), "yyyy-MM-dd", keys) == read


def test_of_hours_and_minutes_too(qtbot: QtBot) -> None:
    assert typed(qtbot, QTimeEdit(QTime(12, 0)), "HH:mm", "7:30") == "07:30"
