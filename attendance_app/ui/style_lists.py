"""The style sheet's part on tables, lists, menus, calendars and what scrolls them."""

from __future__ import annotations

LISTS = """
QTableView, QListView, QTreeView {
    background: $surface; alternate-background-color: $surface; border: 1px solid $line;
    border-radius: ${card_radius}px; gridline-color: $line; outline: none;
    selection-background-color: $accent_ground; selection-color: $text;
}
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QTableView::item, QListView::item, QTreeView::item { padding: ${xs}px ${s}px; border: none; }
QTableView::item { border-bottom: 1px solid $line; }
QTableView::item:hover, QListView::item:hover, QTreeView::item:hover { background: $hover; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected {
    background: $accent_ground; color: $text;
}
QTableView::item:focus, QListView::item:focus { border: 1px solid $accent; }
QListView::item { border-radius: ${xs}px; }
QListView#sections { border: none; background: transparent; }
QListView#sections::item { padding: ${s}px 10px; border-radius: ${radius}px; }
QListView#sections::item:selected { background: $accent_ground; color: $accent; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $line_strong;
    padding: 10px 11px; font-size: ${small}px; font-weight: 600;
}
QHeaderView::section:hover { color: $text; }
QHeaderView::section:first { border-top-$lead-radius: ${card_radius}px; }
QHeaderView::section:last { border-top-$trail-radius: ${card_radius}px; }
QHeaderView::down-arrow { image: url("$down"); width: 10px; height: 10px; }
QHeaderView::up-arrow { image: url("$up"); width: 10px; height: 10px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; }
QTableView[role="sheet"] { gridline-color: $line; border-radius: 0; }
QTableView[role="sheet"]::item { padding: ${xs}px 2px; border: none; }
QTableView[role="sheet"]::item:hover { background: transparent; }
QTableView[role="sheet"]::item:selected { background: transparent; border: 2px solid $accent; }
QTableView#register QHeaderView::section, QTableView#names QHeaderView::section {
    padding: ${xs}px 0; border-radius: 0;
}
QTableView#names QHeaderView::section {
    padding-$lead: ${s}px; border-top-$lead-radius: ${card_radius}px;
}
QTableView#names {
    border: none; border-$trail: 1px solid $line; border-radius: 0;
    border-top-$lead-radius: ${card_radius}px;
}
QTableView#timesheet QHeaderView::section { padding: ${xs}px 11px; }
QListView[role="plain"], QTableView[role="plain"] { border: none; background: transparent; }

QMenuBar { background: $window; padding: 2px ${s}px; }
QMenuBar::item { padding: 6px 10px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenuBar::item:pressed { background: $accent_ground; color: $accent; }
QMenu { background: $raised; color: $text; border: 1px solid $line_strong; padding: 6px; }
QMenu::item {
    padding: 7px ${xl}px 7px ${l}px; border-radius: 6px; margin: 1px 0; min-width: 120px;
}
QMenu::icon { padding-$lead: 10px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $muted; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 6px ${s}px; }
QMenu::indicator { width: 14px; height: 14px; margin-$lead: 8px; }
QMenu::indicator:non-exclusive, QMenu::indicator:exclusive {
    border: 1px solid $line_strong; background: $surface; border-radius: ${xs}px;
}
QMenu::indicator:exclusive { border-radius: 8px; }
QMenu::indicator:non-exclusive:checked, QMenu::indicator:exclusive:checked {
    background: $accent; border-color: $accent; image: url("$check");
}

QCalendarWidget QWidget { alternate-background-color: $surface; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; font-weight: 600; }
QCalendarWidget QAbstractItemView {
    background: $surface; border: none; border-radius: 0;
    selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QAbstractItemView:disabled { color: $line_strong; }

QScrollArea[role="plain"] { border: none; background: transparent; }
QScrollArea[role="plain"] > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle {
    background: $line_strong; border-radius: 3px; min-height: 32px; min-width: 32px;
}
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0;
}
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $line; }
"""
