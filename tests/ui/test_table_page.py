"""What pages with a table share: when they load, whose answer counts, what stands in its place."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from held_tasks import HeldTasks
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from attendance_app.ui.rows_model import ROW_ROLE, RowsModel
from attendance_app.ui.table_page import Newest, TablePage
from attendance_app.ui.tasks import TaskRunner


class Words(RowsModel[str]):
    """A word and its length."""

    def value(self, row: str, column: int, role: int) -> Any:
        return (row, len(row))[column] if role == Qt.ItemDataRole.DisplayRole else None


class WordsPage(TablePage[str]):
    """Shows what it is answered."""

    def __init__(self, tasks: Any) -> None:
        self.model = Words(("Word", "Length"))
        super().__init__("Words", self.model, {0: 200}, tasks)

    def loader(self) -> Callable[[], list[str]]:
        return list

    def show_loaded(self, rows: list[str]) -> None:
        self.model.set_rows(rows)
        self.show_table()

    def fill_menu(self, menu: QMenu, row: str) -> None:
        menu.addAction(f"About {row}")


@pytest.fixture
def held() -> HeldTasks:
    return HeldTasks()


@pytest.fixture
def page(qtbot: QtBot, held: HeldTasks) -> WordsPage:
    made = WordsPage(held)
    qtbot.addWidget(made)
    return made


def test_out_of_view_it_loads_only_when_it_is_shown(page: WordsPage, held: HeldTasks) -> None:
    page.reload()
    page.reload()
    assert held.held == []
    page.show()
    assert len(held.held) == 1
    page.hide()
    page.show()
    assert len(held.held) == 2, "another program may have changed something meanwhile"


def test_an_older_answer_that_comes_later_is_not_shown(page: WordsPage, held: HeldTasks) -> None:
    page.show()
    page.reload()
    older, newer = held.next(), held.next()
    newer.done(["new"])
    older.done(["old"])
    older.failed("The database is locked.")
    assert page.loaded_rows == page.model.rows == ["new"]
    assert page.empty_words == ""


def test_a_failure_stands_in_place_of_the_table_until_it_is_mended(
    page: WordsPage, held: HeldTasks
) -> None:
    page.show()
    held.next().done(["old"])
    page.reload()
    held.next().failed("The database is locked.")
    assert page.empty_words == "The database is locked."
    assert page.loaded_rows is None
    assert page.model.rows == []
    page.remedy.click()
    assert page.empty_words == "The database is locked."
    held.next().done(["new"])
    assert page.empty_words == ""
    assert page.loaded_rows == ["new"]


def test_until_the_first_load_is_back_it_says_that_it_loads(
    page: WordsPage, held: HeldTasks
) -> None:
    page.show()
    assert page.count.text() == "Loading…"
    assert page.loaded_rows is None
    held.next().failed("The database is locked.")
    assert page.count.text() == ""


def test_loading_again_leaves_what_is_loaded_in_view(page: WordsPage, held: HeldTasks) -> None:
    page.show()
    held.next().done(["old"])
    page.reload()
    assert page.loaded_rows == page.model.rows == ["old"]


def test_the_key_to_find_leads_to_the_search(page: WordsPage) -> None:
    page.show()
    page.table.setFocus()
    [find] = [action for action in page.actions() if action.text() == "Find"]
    find.trigger()
    assert page.focusWidget() is page.search


def test_a_menu_opens_on_a_row_and_nowhere_else(page: WordsPage) -> None:
    page.model.set_rows(["one", "three"])
    page.show()
    place = page.table.visualRect(page.model.index(1, 0)).center()
    page.table.customContextMenuRequested.emit(place)
    [menu] = page.findChildren(QMenu)
    assert [action.text() for action in menu.actions()] == ["About three"]
    menu.close()
    place.setY(5000)
    page.table.customContextMenuRequested.emit(place)
    assert not any(menu.isVisible() for menu in page.findChildren(QMenu))


def test_a_model_shows_its_rows_under_its_titles() -> None:
    model = Words(("Word", "Length"))
    model.set_rows(["three"])
    model.put_first("one")
    titles = [model.headerData(i, Qt.Orientation.Horizontal) for i in range(model.columnCount())]
    assert titles == ["Word", "Length"]
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == [3, 5]
    assert model.index(1, 0).data(ROW_ROLE) == "three"
    assert model.rowCount(model.index(0, 0)) == 0, "a table, not a tree"


def test_what_was_asked_before_and_has_not_begun_never_does(qtbot: QtBot, page: WordsPage) -> None:
    tasks, go_on = TaskRunner(threads=1), threading.Event()
    begun: list[int] = []
    newest = Newest(tasks, page)
    shown: list[object] = []

    def work(number: int) -> int:
        begun.append(number)
        assert go_on.wait(10)
        return number

    for number in range(4):
        newest.run(partial(work, number), shown.append, shown.append)
        qtbot.waitUntil(lambda: begun == [0])
    go_on.set()
    qtbot.waitUntil(lambda: bool(shown))
    assert (begun, shown) == ([0, 3], [3])
    tasks.close()


def test_put_into_what_is_in_view_it_loads_once(qtbot: QtBot, held: HeldTasks) -> None:
    """Qt says twice of what is put into a visible layout that it is shown."""
    window = QWidget()
    column = QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()
    shown: list[bool] = []

    class Counted(WordsPage):
        def showEvent(self, event: QShowEvent) -> None:
            shown.append(event.spontaneous())
            super().showEvent(event)

    made = Counted(held)
    column.addWidget(made)
    made.show()
    QApplication.processEvents()
    QApplication.sendEvent(made, QShowEvent())
    assert len(shown) >= 2
    assert len(held.held) == 1
