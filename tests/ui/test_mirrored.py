"""A window from right to left: what Qt mirrors by itself, and what it would mirror wrongly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from month_bench import Bench, filled_office, month_bench
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QPushButton,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from attendance_app.ui.corrections.time_entry import TimeEntry
from attendance_app.ui.i18n import Language
from attendance_app.ui.month.register_model import NAME
from attendance_app.ui.theme import Theme


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[Language]:
    """Arabic in force."""
    language = Language(qapp, "ar")
    yield language
    language.change("en")
    language.remove()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def bench(arabic: Language, qtbot: QtBot, light: Theme, tasks, tmp_path: Path) -> Iterator[Bench]:
    """A month page in Arabic."""
    with filled_office(tmp_path) as made:
        yield month_bench(qtbot, *made, light, tasks, tmp_path / "w.ini")
        qtbot.waitUntil(lambda: not tasks.busy())


def test_names_stand_on_the_right_and_cover_no_chosen_day(bench: Bench, qtbot: QtBot):
    register = bench.page.register
    bench.window.resize(760, 700)
    person = bench.people[0].id
    for day in (date(2026, 3, 31), date(2026, 3, 1)):
        register.choose(person, day)
        cell = register.visualRect(register.currentIndex())
        names = QRect(register._names.geometry())
        assert names.right() >= register.viewport().geometry().right()
        assert cell.right() < register.viewport().width() - register.columnWidth(NAME)
        assert cell.left() >= 0


def test_a_row_of_a_table_can_be_chosen_by_the_program(bench: Bench):
    """Qt's own `selectRow` finds none there."""
    bench.page.show_open()
    bench.page.exceptions.table.selectRow(0)
    assert bench.page.exceptions.current is not None
    assert bench.page.exceptions.correct.isEnabled()


def test_dates_and_times_keep_the_order_of_their_parts(arabic: Language, qtbot: QtBot):
    entry = TimeEntry("Europe/Berlin")
    qtbot.addWidget(entry)
    entry.set_local(date(2026, 3, 5), 8, 45)
    assert entry.isRightToLeft()
    for kind, text in ((QDateEdit, "2026-03-05"), (QTimeEdit, "08:45:00")):
        (edit,) = (each for each in entry.findChildren(kind) if type(each) is kind)
        assert edit.lineEdit().displayText() == text
        assert not edit.isRightToLeft()


def test_a_button_with_arabic_words_is_as_high_as_the_field_beside_it(
    arabic: Language, light: Theme, qtbot: QtBot
):
    row = QWidget()
    qtbot.addWidget(row)
    button, field = QPushButton("العربية", row), QComboBox(row)
    row.show()
    assert abs(button.sizeHint().height() - field.sizeHint().height()) <= 2
