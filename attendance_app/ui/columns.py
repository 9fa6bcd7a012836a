"""Widths of a table's columns: as wanted, and never less than the heading needs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHeaderView, QTableView


def set_widths(table: QTableView, widths: Mapping[int, int]) -> None:
    """Give columns a width at first; those left out keep theirs, if their heading has room.

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
