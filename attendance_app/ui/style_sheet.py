"""The application's style sheet, with names where `theme` puts colours, sizes and pictures."""

from __future__ import annotations

from string import Template

SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: ${xs}px; }

QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="small"] { color: $muted; font-size: ${small}px; }
QLabel[role="error"] { color: $danger; }

QMenuBar { background: $window; padding: 2px ${xs}px; }
QMenuBar::item { padding: ${xs}px ${s}px; border-radius: ${xs}px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $line; padding: ${xs}px; }
QMenu::item { padding: 6px ${l}px; border-radius: ${xs}px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: ${xs}px ${s}px; }
QStatusBar { background: $window; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; font-size: ${small}px; padding: 2px ${s}px; }

QFrame#navigation { background: $surface; border: none; border-right: 1px solid $line; }
QFrame#navigation QToolButton {
    border: none; border-radius: ${radius}px; padding: ${s}px ${xs}px;
    color: $muted; font-size: ${small}px;
}
QFrame#navigation QToolButton:hover { background: $hover; color: $text; }
QFrame#navigation QToolButton:checked { background: $hover; color: $accent; font-weight: 600; }
QFrame#navigation QToolButton:focus { border: 2px solid $accent; }

QFrame[role="panel"] {
    background: $surface; border: 1px solid $line; border-radius: ${radius}px;
}
QFrame[role="panel"] QLabel { border: none; background: transparent; }

QPushButton {
    background: $raised; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 7px ${l}px; min-height: 18px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 15px; }
QPushButton:disabled { color: $muted; background: $window; }
QPushButton:default, QPushButton[role="primary"] {
    background: $accent; color: $on_accent; border-color: $accent;
}
QPushButton[role="primary"] { font-weight: 600; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled {
    background: $line; color: $muted; border-color: $line;
}
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="danger"] { color: $danger; }
QPushButton[role="quiet"] { border: none; background: transparent; color: $accent; }
QPushButton[role="quiet"]:hover { background: $hover; }

QPushButton[role="figure"] {
    background: $surface; border: 1px solid $line; border-radius: ${radius}px; padding: 0;
}
QPushButton[role="figure"]:hover { background: $hover; }
QPushButton[role="figure"]:checked { border: 2px solid $accent; background: $hover; }
QPushButton[role="figure"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[role="figure"] QLabel { background: transparent; }
QLabel[role="figure"] { font-size: ${figure}px; font-weight: 600; }

QToolButton[role="toggle"] {
    background: $surface; color: $muted; border: 1px solid $line; border-radius: 6px;
    padding: 6px ${s}px; min-width: 30px; min-height: 18px;
}
QToolButton[role="toggle"]:hover { background: $hover; }
QToolButton[role="toggle"]:checked {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QToolButton[role="toggle"]:focus { border: 2px solid $accent; padding: 5px 7px; }
QToolButton[role="toggle"]:checked:focus { border-color: $text; }
QPushButton[role="step"] { padding: 7px ${m}px; font-weight: 600; }
QPushButton[role="step"]:focus { padding: 6px 11px; }

QLineEdit, QDateEdit, QTimeEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit {
    background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
    padding: 6px ${s}px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QDateEdit:focus, QTimeEdit:focus, QComboBox:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $accent; padding: 5px 7px;
}
QLineEdit:disabled, QDateEdit:disabled, QTimeEdit:disabled, QComboBox:disabled,
QSpinBox:disabled, QDoubleSpinBox:disabled {
    background: $window; color: $muted;
}

QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QTimeEdit::down-arrow, QSpinBox::down-arrow,
QDoubleSpinBox::down-arrow { image: url("$down"); }
QTimeEdit::up-arrow, QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("$up"); }
QTimeEdit::up-button, QTimeEdit::down-button, QSpinBox::up-button, QSpinBox::down-button,
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; width: 24px; }

QCheckBox { spacing: ${s}px; }
QCheckBox::indicator {
    width: 16px; height: 16px; border: 1px solid $muted; border-radius: ${xs}px;
    background: $surface;
}
QListView::indicator {
    width: 16px; height: 16px; border: 1px solid $muted; border-radius: ${xs}px;
    background: $surface;
}
QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check");
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: 14px; height: 14px; }
QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check");
}
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled { border-color: $line; }

QRadioButton { spacing: ${s}px; }
QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid $muted; border-radius: 9px;
    background: $surface;
}
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:focus {
    border: 2px solid $accent; border-radius: 9px; width: 14px; height: 14px;
}
QRadioButton::indicator:checked {
    border: 5px solid $accent; border-radius: 9px; width: 8px; height: 8px;
}
QRadioButton::indicator:disabled { border-color: $line; }

QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: ${s}px ${m}px; margin-right: ${xs}px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: ${xs}px; }

QLabel[role="chip"] {
    border: 1px solid $line; border-radius: ${xs}px; padding: ${xs}px ${s}px;
    background: $surface; color: $muted; font-weight: 600;
}
QLabel[role="chip"][tone="warning"] {
    background: $warning_ground; border-color: $warning; color: $warning;
}
QLabel[role="chip"][tone="good"] {
    background: $present_ground; border-color: $clock_in; color: $clock_in;
}

QScrollArea[role="plain"] { border: none; background: transparent; }
QScrollArea[role="plain"] > QWidget > QWidget { background: transparent; }

QTableView, QListView, QTreeView {
    background: $surface; alternate-background-color: $window; border: 1px solid $line;
    border-radius: ${radius}px; gridline-color: transparent; outline: none;
    selection-background-color: $hover; selection-color: $text;
}
QTableView::item, QListView::item { padding: ${xs}px ${s}px; border: none; }
QTableView::item:selected, QListView::item:selected { background: $hover; color: $text; }
QTableView::item:focus { border: 1px solid $accent; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: ${s}px; font-size: ${small}px; font-weight: 600;
}
QTableView#register QHeaderView::section, QTableView#names QHeaderView::section {
    padding: ${xs}px 0;
}
QTableView#names QHeaderView::section { padding-left: ${s}px; }
QTableView#names { border: none; border-right: 1px solid $line; border-radius: 0; }
QTableView#timesheet QHeaderView::section { padding: ${xs}px ${s}px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; }
QTableView[role="sheet"] { gridline-color: $line; }
QTableView[role="sheet"]::item { padding: ${xs}px 2px; }
QTableView[role="sheet"]::item:selected { background: transparent; border: 2px solid $accent; }
QListView[role="plain"] { border: none; background: transparent; }

QProgressBar {
    background: $line; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
    text-align: center; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: none; border: none; width: 0; height: 0;
}
QSplitter::handle { background: transparent; }

QFrame#toast { background: $text; border-radius: ${radius}px; }
QFrame#toast QLabel { color: $window; }
QFrame#toast QToolButton { color: $window; border: none; padding: ${xs}px ${s}px; }
QFrame#toast[tone="danger"] { background: $danger_ground; border: 1px solid $danger; }
QFrame#toast[tone="danger"] QLabel, QFrame#toast[tone="danger"] QToolButton { color: $danger; }

QFrame#banner { border-radius: ${radius}px; }
QFrame#banner[tone="warning"] { background: $warning_ground; border: 1px solid $warning; }
QFrame#banner[tone="warning"] QLabel { color: $warning; }
QFrame#banner[tone="danger"] { background: $danger_ground; border: 1px solid $danger; }
QFrame#banner[tone="danger"] QLabel { color: $danger; }

QFrame#pad { background: $feed_surface; border: 1px solid $feed_line; border-radius: ${l}px; }
QFrame#pad QLabel { color: $feed_text; background: transparent; }
QFrame#pad QLabel[role="muted"] { color: $feed_muted; }
QFrame#pad QLabel[role="error"] { color: $feed_danger; font-weight: 600; }
QFrame#pad QLineEdit {
    background: $feed_window; color: $feed_text; border: 2px solid $feed_line_strong;
    border-radius: ${radius}px; padding: ${s}px ${m}px; font-size: ${title}px;
    selection-background-color: $feed_accent; selection-color: $feed_on_accent;
}
QFrame#pad QLineEdit:focus { border: 2px solid $feed_accent; }

QPushButton[role="key"], QPushButton[role="smallkey"] {
    font-size: ${title}px; font-weight: 600; border-radius: ${radius}px; padding: 0;
}
QPushButton[role="smallkey"] { font-size: ${heading}px; }
QPushButton[role="key"]:focus, QPushButton[role="smallkey"]:focus { padding: 0; }

QFrame#pad QPushButton, QPushButton[role="feed"], QPushButton[role="feedlink"] {
    background: $feed_raised; color: $feed_text; border: 1px solid $feed_line_strong;
    border-radius: ${radius}px;
}
QPushButton[role="feed"] {
    font-size: ${heading}px; font-weight: 600; padding: 0 ${l}px; min-height: 52px;
}
QPushButton[role="feed"]:focus { border: 2px solid $feed_accent; padding: 0 15px; }
QFrame#pad QPushButton:hover, QPushButton[role="feed"]:hover { background: $feed_hover; }
QFrame#pad QPushButton:pressed, QPushButton[role="feed"]:pressed { background: $feed_line; }
QFrame#pad QPushButton:disabled { background: $feed_window; color: $feed_muted; }
QFrame#pad QPushButton:focus { border: 2px solid $feed_accent; }
QFrame#pad QPushButton[role="primary"] {
    background: $feed_accent; color: $feed_on_accent; border-color: $feed_accent;
}
QFrame#pad QPushButton[role="primary"]:disabled {
    background: $feed_line; color: $feed_muted; border-color: $feed_line;
}
QFrame#pad QPushButton[role="primary"]:focus { border: 2px solid $feed_text; }
QPushButton[role="feed"]:checked {
    background: $feed_accent; color: $feed_on_accent; border-color: $feed_accent;
}
QPushButton[role="feedlink"] {
    background: transparent; border: none; color: $feed_muted; padding: 0 ${s}px;
    min-height: 44px; text-align: left;
}
QPushButton[role="feedlink"]:hover { color: $feed_text; text-decoration: underline; }
QPushButton[role="feedlink"]:focus { border: 2px solid $feed_accent; padding: 0 6px; }
QLabel[role="feed"] { color: $feed_muted; background: transparent; }
""")
"""Every colour and size by its name in `theme`."""
