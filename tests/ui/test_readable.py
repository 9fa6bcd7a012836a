"""A part that cannot be read for a moment has the keyboard again after it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.readable import Readable


class Page(QWidget):
    """Two fields in the part, and two outside of it."""

    def __init__(self) -> None:
        super().__init__()
        self.part = QWidget(self)
        self.first, self.second = QLineEdit(self.part), QLineEdit(self.part)
        inside = QVBoxLayout(self.part)
        self.search, self.other = QLineEdit(self), QLineEdit(self)
        column = QVBoxLayout(self)
        for field in (self.first, self.second):
            inside.addWidget(field)
        for widget in (self.part, self.search, self.other):
            column.addWidget(widget)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_the_keyboard_comes_back_to_where_it_was(page: Page) -> None:
    part = Readable(page.part)
    page.second.setFocus()
    part.set_readable(False)
    part.set_readable(False)
    assert QApplication.focusWidget() is not page.second
    part.set_readable(True)
    assert QApplication.focusWidget() is page.second


def test_where_it_was_led_on_or_was_elsewhere_it_stays(page: Page) -> None:
    part = Readable(page.part)
    page.first.setFocus()
    part.set_readable(False)
    page.other.setFocus()
    part.set_readable(True)
    assert QApplication.focusWidget() is page.other
    part.set_readable(False)
    part.set_readable(True)
    assert QApplication.focusWidget() is page.other
