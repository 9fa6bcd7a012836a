"""The style sheet's part on what is pressed, chosen or typed into."""

from __future__ import annotations

CONTROLS = """
QPushButton {
    background: $raised; color: $text; border: 1px solid $line_strong;
    border-radius: ${radius}px; padding: ${room}px ${l}px; min-height: 20px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: ${room_focused}px 15px; }
QPushButton:disabled { color: $muted; background: $window; border-color: $line; }
QPushButton:checked { background: $accent_ground; color: $accent; border-color: $accent; }
QPushButton:default, QPushButton[role="primary"] {
    background: $accent; color: $on_accent; border-color: $accent;
}
QPushButton[role="primary"] { font-weight: 600; }
QPushButton:default:hover, QPushButton[role="primary"]:hover {
    background: $accent_hover; border-color: $accent_hover;
}
QPushButton:default:pressed, QPushButton[role="primary"]:pressed { background: $accent; }
QPushButton:default:disabled, QPushButton[role="primary"]:disabled {
    background: $line; color: $muted; border-color: $line;
}
QPushButton:default:focus, QPushButton[role="primary"]:focus { border: 2px solid $text; }
QPushButton[role="danger"] { background: $raised; color: $danger; border-color: $danger; }
QPushButton[role="danger"]:hover { background: $danger_ground; }
QPushButton[role="danger"]:focus { border: 2px solid $danger; }
QPushButton[role="danger"]:disabled {
    background: $window; color: $muted; border-color: $line;
}
QPushButton[role="quiet"] {
    border: 1px solid transparent; background: transparent; color: $accent; font-weight: 600;
}
QPushButton[role="quiet"]:hover { background: $hover; color: $accent_hover; }
QPushButton[role="quiet"]:focus { border: 2px solid $accent; }
QPushButton[role="quiet"]:disabled { color: $muted; }
/* On the trailing side: this one part Qt mirrors by itself. */
QPushButton::menu-indicator {
    image: url("$down"); subcontrol-origin: padding; subcontrol-position: center right;
    width: 12px; height: 12px; right: ${s}px;
}
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[role="step"] { padding: ${room}px ${m}px; font-weight: 600; }
QPushButton[role="step"]:focus { padding: ${room_focused}px 11px; }

QToolButton {
    background: transparent; color: $text; border: 1px solid transparent;
    border-radius: ${radius}px; padding: 6px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $line; }
QToolButton:focus { border: 2px solid $accent; padding: 5px; }
QToolButton:disabled { color: $muted; }
QPushButton[role="figure"] {
    background: $surface; border: 1px solid $line; border-radius: ${radius}px; padding: 0;
}
QPushButton[role="figure"]:hover { background: $hover; }
QPushButton[role="figure"]:checked { border: 2px solid $accent; background: $hover; }
QPushButton[role="figure"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[role="figure"] QLabel { background: transparent; border: none; }

QToolButton[role="toggle"] {
    background: $surface; color: $text; border: 1px solid $line_strong;
    padding: 7px ${s}px; min-width: 30px; min-height: 18px;
}
QToolButton[role="toggle"]:hover { background: $hover; }
QToolButton[role="toggle"]:checked {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QToolButton[role="toggle"]:focus { border: 2px solid $accent; padding: 6px 7px; }
QToolButton[role="toggle"]:checked:focus { border-color: $text; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit, QKeySequenceEdit {
    background: $surface; color: $text; border: 1px solid $line_strong;
    border-radius: ${radius}px; padding: 7px ${m}px; min-height: 20px;
    selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $muted;
}
QAbstractSpinBox, QComboBox { padding: 7px ${s}px; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid $accent; padding: 6px 11px;
}
QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid $accent; padding: 6px 7px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled,
QTextEdit:disabled {
    background: $window; color: $muted; border-color: $line;
}
QLineEdit:read-only, QPlainTextEdit[readOnly="true"], QTextEdit[readOnly="true"] {
    background: $window;
}
QLineEdit[role="path"] { background: transparent; border: none; padding: 0; }
QLineEdit[role="path"]:focus { border: 2px solid $accent; padding: 0; }
QLineEdit[invalid="true"], QAbstractSpinBox[invalid="true"], QComboBox[invalid="true"] {
    border: 2px solid $danger; padding: 6px 7px;
}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    background: transparent; border: none; padding: 0; min-height: 18px;
}
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down {
    border: none; width: 24px;
}
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url("$down"); }
QAbstractSpinBox::up-arrow { image: url("$up"); }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 24px; }
QComboBox QAbstractItemView {
    background: $raised; color: $text; border: 1px solid $line_strong; border-radius: ${xs}px;
    padding: ${xs}px; outline: none;
    selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox QAbstractItemView::item { min-height: 30px; padding: 0 ${s}px; }
QComboBox QAbstractItemView::item:selected { background: $accent; color: $on_accent; }

QCheckBox, QRadioButton { spacing: ${s}px; padding: ${xs}px; border-radius: ${xs}px; }
QCheckBox::indicator, QListView::indicator, QTableView::indicator, QTreeView::indicator,
QGroupBox::indicator {
    width: 16px; height: 16px; border: 1px solid $line_strong; border-radius: ${xs}px;
    background: $surface;
}
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked,
QTreeView::indicator:checked, QGroupBox::indicator:checked {
    background: $accent; border-color: $accent; image: url("$check");
}
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus { border: 2px solid $accent; width: 14px; height: 14px; }
QCheckBox::indicator:checked:focus { border-color: $text; }
QCheckBox::indicator:disabled { border-color: $line; background: $window; }
QCheckBox::indicator:checked:disabled { background: $line_strong; border-color: $line_strong; }
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QRadioButton[role="choice"] { padding: ${s}px; min-height: 28px; font-weight: 600; }
QRadioButton[role="choice"]:checked { background: $accent_ground; }
QRadioButton::indicator {
    width: 16px; height: 16px; border: 1px solid $line_strong; border-radius: 9px;
    background: $surface;
}
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:focus { border: 2px solid $accent; width: 14px; height: 14px; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 8px; height: 8px; }
QRadioButton::indicator:checked:focus { border: 5px solid $text; }
QRadioButton::indicator:disabled { border-color: $line; }

QSlider { min-height: 28px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line_strong; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 18px; height: 18px; margin: -8px 0; border-radius: 10px;
    background: $surface; border: 2px solid $accent;
}
QSlider::handle:horizontal:hover { background: $accent_ground; }
QSlider::handle:horizontal:focus { background: $accent; border-color: $text; }
QSlider::handle:horizontal:disabled { border-color: $line_strong; }

QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: $muted; border: 2px solid transparent;
    border-bottom: 3px solid transparent; padding: ${s}px ${m}px; margin-$trail: ${xs}px;
}
QTabBar::tab:hover { color: $text; background: $hover; border-radius: ${xs}px; }
QTabBar::tab:selected { color: $accent; border-bottom: 3px solid $accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid $accent; border-radius: ${xs}px; }
QTabBar::tab:disabled { color: $line_strong; }

QProgressBar {
    background: $line; border: none; border-radius: 4px; min-height: 8px; max-height: 8px;
    text-align: center; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
"""
