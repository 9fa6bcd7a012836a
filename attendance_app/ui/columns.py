"""Widths of a table's columns: as wanted, and never less than the heading needs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QTableView


def set_widths(table: QTableView, widths: Mapping[int, int]) -> None:
    """Give columns a width at first.

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
    for column, width in widths.items():
        table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
