"""The looks that the scenes are given find what they are for, and nothing in a window in order."""

from __future__ import annotations

import pytest
from looking import cut, missed_by_tab, nameless, overlapping, squeezed, unreachable
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

WORDS = "Some words that need their room"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """An empty window, to be filled and shown."""
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def add(window: QWidget, *widgets: QWidget) -> None:
    for widget in widgets:
        window.layout().addWidget(widget)
    window.show()


def test_a_window_in_order_has_no_findings(window: QWidget) -> None:
    field = QLineEdit()
    label = QLabel("&Name")
    label.setBuddy(field)
    long = QLabel(WORDS * 5)
    long.setWordWrap(True)
    add(window, label, field, long, QPushButton("Save"))
    looks = (cut, overlapping, squeezed, nameless, unreachable)
    assert [each for look in looks for each in look(window)] == []


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
def test_text_without_room_is_found(window: QWidget, kind: type[QWidget]) -> None:
    widget = kind(WORDS)
    widget.setFixedWidth(60)
    add(window, widget)
    (found,) = cut(window)
    assert WORDS in found


def test_wrapped_text_without_height_is_found(window: QWidget) -> None:
    label = QLabel(WORDS * 4)
    label.setWordWrap(True)
    label.setFixedSize(150, 20)
    add(window, label)
    assert len(cut(window)) == 1


def test_words_in_an_empty_field_without_room_are_found(window: QWidget) -> None:
    field = QLineEdit()
    field.setPlaceholderText(WORDS)
    field.setFixedWidth(60)
    add(window, field)
    assert len(cut(window)) == 1


def test_a_chosen_entry_without_room_is_found(window: QWidget) -> None:
    choice = QComboBox()
    choice.addItem(WORDS)
    choice.setFixedWidth(60)
    add(window, choice)
    assert len(cut(window)) == 1


def test_a_chosen_entry_below_the_lists_arrow_is_found(window: QWidget) -> None:
    choice = QComboBox()
    choice.addItem(WORDS)
    choice.setFixedWidth(choice.fontMetrics().horizontalAdvance(WORDS) + 8)
    add(window, choice)
    assert len(cut(window)) == 1


def test_words_in_an_empty_field_may_be_read_in_its_tooltip(window: QWidget) -> None:
    field = QLineEdit()
    field.setPlaceholderText(WORDS)
    field.setToolTip(WORDS)
    field.setFixedWidth(60)
    add(window, field)
    assert cut(window) == []


def test_a_panel_too_small_for_what_lies_in_it_is_found(window: QWidget) -> None:
    panel = QWidget()
    panel.setFixedWidth(50)
    row = QVBoxLayout(panel)
    row.addWidget(QPushButton(WORDS))
    add(window, panel)
    assert len(squeezed(window)) == 1


def test_a_date_without_room_is_found_and_words_are_let_be(window: QWidget) -> None:
    table = QTableWidget(1, 3)
    table.setHorizontalHeaderLabels(["A", "B", "C"])
    for column, text in enumerate(("2026-12-28", WORDS, "3")):
        table.setItem(0, column, QTableWidgetItem(text))
        table.setColumnWidth(column, 50)
    add(window, table)
    assert len(cut(window)) == 1
    assert "'2026-12-28' needs" in cut(window)[0]


def test_a_column_too_narrow_for_its_heading_is_found(window: QWidget) -> None:
    table = QTableWidget(1, 1)
    table.setHorizontalHeaderLabels([WORDS])
    table.setColumnWidth(0, 30)
    add(window, table)
    assert len(cut(window)) == 1


def test_what_reaches_out_of_its_parent_is_found(window: QWidget) -> None:
    inner = QWidget()
    inner.setFixedSize(50, 20)
    add(window, inner)
    label = QLabel("Words", inner)
    label.move(30, 0)
    label.show()
    assert any("cut by what it lies in" in each for each in cut(window))


def test_text_on_text_is_found_unless_it_floats_there_on_purpose(window: QWidget) -> None:
    under = QLabel(WORDS)
    add(window, under)
    over = QPushButton("Undo", window)
    over.move(under.pos())
    over.show()
    assert len(overlapping(window)) == 1
    over.setProperty("overlay", True)
    assert overlapping(window) == []


def test_what_has_no_name_is_found(window: QWidget) -> None:
    add(window, QLineEdit(), QToolButton(), QComboBox(), QTableWidget(1, 1))
    assert len(nameless(window)) == 4
    for widget in window.findChildren(QWidget):
        widget.setAccessibleName("Something")
    assert nameless(window) == []


def test_what_keys_do_not_reach_is_found(window: QWidget) -> None:
    button = QPushButton("Save")
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    add(window, button)
    assert len(unreachable(window)) == 1


def test_what_swallows_the_tab_key_is_found(window: QWidget) -> None:
    trap = QPlainTextEdit()
    button = QPushButton("Save")
    add(window, trap, button)
    trap.setFocus()
    assert any("keeps the Tab key" in each for each in missed_by_tab(window))
    trap.setTabChangesFocus(True)
    assert missed_by_tab(window) == []


def test_hidden_tabs_are_not_looked_at(window: QWidget) -> None:
    """A scene shows what it shows; what is behind has a scene of its own."""
    tabs = QTabWidget()
    tabs.tabBar().setAccessibleName("Parts")
    tabs.addTab(QPushButton("Shown"), "One")
    tabs.addTab(QLineEdit(), "Two")
    add(window, tabs)
    assert nameless(window) == []
