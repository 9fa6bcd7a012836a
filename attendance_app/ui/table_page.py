"""What a page with a table is made of: title, count, search, and words where there are no rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelectionModel,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QRegion, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.columns import set_widths
from attendance_app.ui.components import EmptyState
from attendance_app.ui.newest import Newest as Newest
from attendance_app.ui.row_actions import page_action
from attendance_app.ui.rows_model import ROW_ROLE, Row, RowsModel
from attendance_app.ui.sides import two_sides
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_Answer = TypeVar("_Answer")

_SIDES_PX = (760, 290)
"""The table's width at first, and that of what stands beside it."""


class ListPage(QWidget, Generic[_Answer]):
    """A title with a count, a search, and the table, or words with a remedy in its place.

    A subclass says what is loaded (`loader`), shows it (`show_loaded`), and says what a row's
    menu offers (`fill_menu`). It searches and sorts `loaded_rows`; while these are None there is
    nothing to search, and what the page says stays. It loads again each time it is shown: another
    program may have changed what is there.

    Parameters
    ----------
    title : str
    model : QAbstractItemModel
        What the table shows; under `ROW_ROLE` the whole value of a row.
    widths : mapping of int to int
        Of columns, pixels; the last column takes the rest.
    tasks : TaskRunner
        Loads on a worker.
    button : QPushButton, optional
        At the end of the title's line.
    filters : QWidget, optional
        What else chooses among the rows; the search goes beside it then, not beside the title.
    side : QWidget, optional
        On the trailing side of the table, with a handle between them.

    Attributes
    ----------
    loaded_rows : optional
        What the last load has found, also while the next one runs; None before the first one is
        back, and from a failure until a load succeeds.
    count : QLabel
        Beside the title.
    search : QLineEdit
    table : QTableView
    remedy : QPushButton
        Below the words in the table's place.
    top, column : QHBoxLayout, QVBoxLayout
        The line of the title, and the page's whole column, for what a subclass adds.
    """

    def __init__(
        self,
        title: str,
        model: QAbstractItemModel,
        widths: Mapping[int, int],
        tasks: TaskRunner,
        *,
        button: QPushButton | None = None,
        filters: QWidget | None = None,
        side: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._loads = Newest(tasks, self)
        self.loaded_rows: _Answer | None = None
        self._in_view = False
        model.setParent(self)
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        self.count = QLabel(tr("people", "Loading…"), self)
        self.count.setProperty("role", "muted")
        # The tab key goes in the order of coming here.
        for given in (button, filters):
            if given is not None:
                given.setParent(self)
        self.search = _search_field(self)
        self.table = rows_table(self)
        self.table.setModel(model)
        set_widths(self.table, widths)
        self.table.customContextMenuRequested.connect(self._open_menu)
        self._empty = EmptyState(parent=self)
        self.remedy = self._empty.remedy

        self._views = QStackedLayout()
        self._views.addWidget(self.table)
        self._views.addWidget(self._empty)
        self.top = QHBoxLayout()
        self.top.setSpacing(Space.M)
        self.top.addWidget(heading)
        self.top.addWidget(self.count)
        self.top.addStretch(1)
        if button is not None:
            self.top.addWidget(button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        self.column.setSpacing(Space.M)
        self.column.addLayout(self.top)
        if filters is None:
            self.top.addWidget(self.search, 3)
        else:
            line = QHBoxLayout()
            line.addWidget(filters)
            line.addStretch(1)
            line.addWidget(self.search, 3)
            self.column.addLayout(line)
        if side is None:
            self.column.addLayout(self._views, 1)
        else:
            self.splitter = two_sides(self._views, side, _SIDES_PX, self)
            self.column.addWidget(self.splitter, 1)
        find = QKeySequence.StandardKey.Find
        page_action(self, tr("people", "Find"), find, self.search.setFocus)

    def loader(self) -> Callable[[], _Answer]:
        """What finds what there is now; it is called on a worker."""
        raise NotImplementedError

    def show_loaded(self, rows: _Answer) -> None:
        """Show those of the rows just loaded that are searched for."""
        raise NotImplementedError

    def forget(self) -> None:
        """Leave the table empty."""
        raise NotImplementedError

    def fill_menu(self, menu: QMenu, row: Any) -> None:
        """Put what can be done about a row into the menu that opens on it."""
        raise NotImplementedError

    def reload(self) -> None:
        """Load again, if the page is in view; it loads when it is next shown in any case."""
        if self.isVisible():
            self._loads.run(self.loader(), self._loaded, self.say_failed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Of what is put into a visible layout Qt tells twice that it is shown.
        if not self._in_view:
            self._in_view = True
            self.reload()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._in_view = False

    @property
    def empty_words(self) -> str:
        """What is said instead of an empty table; empty while there are rows."""
        return self._empty.text if self._views.currentIndex() == 1 else ""

    def show_table(self) -> None:
        """Show the table again, after `say_instead`."""
        self._views.setCurrentIndex(0)

    def say_instead(
        self, words: str, remedy: str, apply: Callable[[], object], *, drawing: str = "info"
    ) -> None:
        """Say this in place of the table, with a button that helps."""
        self._empty.say(words, remedy, apply, drawing=drawing)
        self._views.setCurrentIndex(1)

    def say_no_match(self, words: str) -> None:
        """Say that the search has found nothing."""
        self.say_instead(
            words, tr("people", "Clear the search"), self.search.clear, drawing="search"
        )

    def say_failed(self, sentence: str) -> None:
        """Say why nothing could be loaded, until it can."""
        self.loaded_rows = None
        self.forget()
        self.count.clear()
        self.say_instead(sentence, tr("people", "Try again"), self.reload, drawing="warning")

    def _loaded(self, rows: _Answer) -> None:
        self.loaded_rows = rows
        self.show_loaded(rows)

    def _open_menu(self, at: QPoint) -> None:
        index = self.table.indexAt(at)
        if not index.isValid():
            return
        row = index.data(ROW_ROLE)
        if row is None:
            # It is still being fetched.
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, row)
        menu.popup(self.table.viewport().mapToGlobal(at))


class TablePage(ListPage[list[Row]], Generic[Row]):
    """A `ListPage` of which all rows are loaded at once.

    Parameters
    ----------
    title, widths, tasks, button, filters, side
        As of `ListPage`.
    model : RowsModel
    """

    def __init__(
        self,
        title: str,
        model: RowsModel[Row],
        widths: Mapping[int, int],
        tasks: TaskRunner,
        *,
        button: QPushButton | None = None,
        filters: QWidget | None = None,
        side: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            title, model, widths, tasks, button=button, filters=filters, side=side, parent=parent
        )
        self._model = model

    def forget(self) -> None:
        self._model.set_rows([])


def _search_field(parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setMinimumWidth(220)
    field.setMaximumWidth(400)
    field.setPlaceholderText(tr("people", "Search…"))
    field.setAccessibleName(tr("people", "Search"))
    field.setClearButtonEnabled(True)
    return field


class _RowsTable(QTableView):
    """Opaque, so that scrolling moves what is painted and paints only rows that come into view.

    That takes a third of the time. The style sheet has it otherwise each time it is applied.
    """

    def selectRow(self, row: int) -> None:
        """Choose a row; Qt's own finds none from right to left, where it looks beside the table."""
        flags = QItemSelectionModel.SelectionFlag
        chosen = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(chosen, flags.ClearAndSelect | flags.Rows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes by the Tab key has a row at once; Qt's arrow keys would begin with the second.

        Where there is one row only they would choose none.
        """
        super().focusInEvent(event)
        tabs = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        here = self.currentIndex()
        if event.reason() in tabs and here.isValid() and not self.selectionModel().hasSelection():
            self.selectRow(here.row())

    def viewportEvent(self, event: QEvent) -> bool:
        viewport = self.viewport()
        if event.type() == QEvent.Type.Paint and not viewport.autoFillBackground():
            viewport.setAutoFillBackground(True)
        elif event.type() == QEvent.Type.Resize:
            # The frame's round corners at the bottom stay; those at the top are the header's.
            viewport.setMask(_round_below(viewport.rect()))
        return super().viewportEvent(event)


def _round_below(area: QRect) -> QRegion:
    """The area without what lies outside round corners at its bottom."""
    radius = Space.CARD_RADIUS
    corner = QRect(0, 0, 2 * radius, 2 * radius)
    corner.moveBottomLeft(area.bottomLeft())
    region = QRegion(corner, QRegion.RegionType.Ellipse)
    corner.moveBottomRight(area.bottomRight())
    region |= QRegion(corner, QRegion.RegionType.Ellipse)
    region |= QRegion(area.adjusted(0, 0, 0, -radius))
    return region | QRegion(area.adjusted(radius, 0, -radius, 0))


def rows_table(parent: QWidget) -> QTableView:
    """A table of whole rows that are looked at, not edited."""
    table = _RowsTable(parent)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAlternatingRowColors(True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(36)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setStretchLastSection(True)
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    return table
