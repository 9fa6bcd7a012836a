"""Columns have room for headings and figures; words get what is left; what somebody chose stays."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from attendance_app.ui.columns import is_figure, set_widths
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.window_state import WindowState

ROW = ("2026-12-28 08:00:00", "Somebody with a long name", "Office")


@pytest.fixture
def table(qtbot: QtBot) -> QTableView:
    made = rows_table(None)  # type: ignore[arg-type]
    model = QStandardItemModel(0, len(ROW), made)
    model.setHorizontalHeaderLabels(["When", "Name", "Where"])
    made.setModel(model)
    made.resize(900, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def put(table: QTableView) -> None:
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    model.appendRow([QStandardItem(text) for text in ROW])


def lacking(table: QTableView) -> list[int]:
    """The columns whose first cell is cut."""
    return [
        column
        for column in range(len(ROW))
        if table.sizeHintForIndex(table.model().index(0, column)).width()
        > table.columnWidth(column)
    ]


def test_a_time_is_never_cut_and_words_get_what_room_there_is(table: QTableView) -> None:
    set_widths(table, {0: 60, 1: 200})
    put(table)
    assert lacking(table) == []


def test_words_give_way_where_there_is_no_room(qtbot: QtBot, table: QTableView) -> None:
    table.resize(300, 300)
    set_widths(table, {0: 60, 1: 90})
    put(table)
    assert lacking(table) == [1]
    assert table.columnWidth(1) == 90


def test_widths_that_somebody_gave_stay(table: QTableView, tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    state.keep_columns("here", table)
    table.setColumnWidth(0, 50)
    again = rows_table(None)  # type: ignore[arg-type]
    again.setModel(table.model())
    set_widths(again, {0: 100})
    state.keep_columns("here", again)
    put(again)
    assert again.columnWidth(0) == 50


def test_a_column_has_room_for_its_heading(table: QTableView) -> None:
    table.model().setHeaderData(0, Qt.Orientation.Horizontal, "A heading of several words")
    set_widths(table, {0: 20})
    assert table.columnWidth(0) >= table.horizontalHeader().sectionSizeHint(0)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("2026-12-28", True),
        ("1:03 → 1:08", True),
        ("DE-12", True),
        ("Missing since 09:00", False),
        ("Office", False),
        ("", False),
    ],
)
def test_figures_are_known_from_words(text: str, figure: bool) -> None:
    assert is_figure(text) is figure
