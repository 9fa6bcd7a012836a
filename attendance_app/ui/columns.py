"""Widths of a table's columns: as wanted, with room for the heading and for figures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHeaderView, QTableView

KEPT = "columns_kept"
"""A table's property: somebody gave its columns the widths they have."""

_ROWS = 8
"""Looked at: those at the top stand for the others."""

_MOST = 1.5
"""How much wider than wanted words may make a column, where there is room."""

_WORD = re.compile(r"[^\W\d_]{3,}")


def set_widths(table: QTableView, widths: Mapping[int, int]) -> None:
    """Give columns a width at first; those left out keep theirs, if their heading has room.

    With its first rows a column of figures (dates, times, hours) becomes as wide as these need: a
    date that is cut is none. Words may be cut; they get what room is left.

    Parameters
    ----------
    table : QTableView
        With its model: a heading may be longer in the window's language.
    widths : mapping of int to int
        Device-independent pixels by column.
    """
    header = table.horizontalHeader()
    # Only then are the headings as wide as the style sheet makes them.
    header.ensurePolished()
    for column in range(header.count()):
        heading = header.sectionSizeHint(column)
        mode = header.sectionResizeMode(column)
        if mode is QHeaderView.ResizeMode.Stretch:
            # Where nothing is left for it, it would be narrower than its heading.
            header.setMinimumSectionSize(max(header.minimumSectionSize(), heading))
        elif column in widths or mode is QHeaderView.ResizeMode.Interactive:
            width = widths.get(column, header.sectionSize(column))
            table.setColumnWidth(column, max(width, heading))
    if table.findChild(_FirstRows) is None:
        _FirstRows(table)


def is_figure(text: str) -> bool:
    """Whether it is a date, a time, a length or a number: what says nothing once it is cut."""
    return any(each.isdigit() for each in text) and not _WORD.search(text)


class _FirstRows(QObject):
    """Makes the columns fit the first rows there are, once."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        model = table.model()
        # A page of a long table comes as a change of rows that were empty until then.
        self._signals = (model.modelReset, model.rowsInserted, model.dataChanged)
        for signal in self._signals:
            signal.connect(self._look)

    def _look(self) -> None:
        model = self._table.model()
        if not any(model.index(0, column).data() for column in range(model.columnCount())):
            return
        for signal in self._signals:
            signal.disconnect(self._look)
        if not self._table.property(KEPT):
            _fit(self._table)
        self.deleteLater()


def _fit(table: QTableView) -> None:
    header = table.horizontalHeader()
    words: list[tuple[int, int]] = []
    for column, needed, figures in _needed(table):
        has = header.sectionSize(column)
        if needed <= has:
            continue
        if figures:
            header.resizeSection(column, needed)
        else:
            words.append((min(needed, round(_MOST * has)), column))
    for width, column in sorted(words):
        more = width - header.sectionSize(column)
        if more <= _room(table):
            header.resizeSection(column, width)


def _needed(table: QTableView) -> Iterator[tuple[int, int, bool]]:
    """The columns whose width can be set, with what their cells need, and whether of figures."""
    model, header = table.model(), table.horizontalHeader()
    last = header.logicalIndex(header.count() - 1) if header.stretchLastSection() else -1
    for column in range(model.columnCount()):
        mode = header.sectionResizeMode(column)
        if mode is not QHeaderView.ResizeMode.Interactive or column == last:
            continue
        cells = [model.index(row, column) for row in range(min(_ROWS, model.rowCount()))]
        texts = [str(cell.data() or "") for cell in cells]
        grid = 1 if table.showGrid() else 0
        needed = max(table.sizeHintForIndex(cell).width() for cell in cells) + grid
        yield column, needed, all(is_figure(text) for text in texts if text)


def _room(table: QTableView) -> int:
    """What the columns together may still become wider by."""
    header = table.horizontalHeader()
    room = table.viewport().width() - header.length()
    stretched = [
        column
        for column in range(header.count())
        if header.sectionResizeMode(column) is QHeaderView.ResizeMode.Stretch
    ]
    if header.stretchLastSection() and header.count():
        stretched.append(header.logicalIndex(header.count() - 1))
    return room + sum(
        header.sectionSize(column) - header.sectionSizeHint(column) for column in stretched
    )
