"""The application's style sheet, with names where `theme` puts colours, sizes and pictures.

Left and right are written ``$lead`` and ``$trail``: a style sheet is not mirrored by Qt.
"""

from __future__ import annotations

from string import Template

from attendance_app.ui.style_controls import CONTROLS
from attendance_app.ui.style_lists import LISTS

_FRAMES = """
QMainWindow, QDialog, QWidget#pages { background: $window; }
QToolTip {
    background: $text; color: $window; border: 1px solid $text; padding: ${xs}px ${s}px;
}

QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QLabel[role="eyebrow"] { color: $muted; font-size: ${small}px; font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="reading"] { font-size: ${heading}px; }
QLabel[role="small"] { color: $muted; font-size: ${small}px; }
QLabel[role="error"] { color: $danger; }
QLabel[role="figure"] { font-size: ${figure}px; font-weight: 600; }
QLabel[role="figure"][tone="good"] { color: $clock_in; }
QLabel[role="figure"][tone="warning"] { color: $warning; }
QLabel[role="figure"][tone="danger"] { color: $danger; }

QStatusBar { background: $window; color: $muted; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; font-size: ${small}px; padding: ${xs}px ${s}px; }

QFrame#navigation { background: $surface; border: none; border-$trail: 1px solid $line; }
QFrame#navigation QToolButton {
    border: 2px solid transparent; border-radius: ${radius}px; padding: ${s}px 10px;
    color: $muted; font-weight: 600; text-align: $lead;
}
QFrame#navigation QToolButton:hover { background: $hover; color: $text; }
QFrame#navigation QToolButton:checked { background: $accent_ground; color: $accent; }
QFrame#navigation QToolButton:focus { border: 2px solid $accent; }

QFrame[role="panel"] {
    background: $surface; border: 1px solid $line; border-radius: ${card_radius}px;
}
QFrame[role="panel"][tone="warning"] { border-color: $warning; }
QFrame[role="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QGroupBox {
    background: $surface; border: 1px solid $line; border-radius: ${card_radius}px;
    margin-top: ${l}px; padding: ${l}px ${m}px ${m}px ${m}px; font-weight: 600;
}
QGroupBox::title {
    subcontrol-origin: margin; subcontrol-position: top $lead; padding: 0 ${s}px;
    $lead: ${s}px; color: $text;
}

QLabel[role="chip"] {
    border: 1px solid $line_strong; border-radius: 9px; padding: 2px 10px;
    background: $surface; color: $muted; font-size: ${small}px; font-weight: 600;
}
QLabel[role="chip"][tone="warning"] {
    background: $warning_ground; border-color: $warning; color: $warning;
}
QLabel[role="chip"][tone="good"] {
    background: $present_ground; border-color: $clock_in; color: $clock_in;
}
QLabel[role="chip"][tone="danger"] {
    background: $danger_ground; border-color: $danger; color: $danger;
}
QLabel[role="chip"][tone="info"] {
    background: $accent_ground; border-color: $accent; color: $accent;
}
QLabel[role="chip"][tone="leave"] {
    background: $leave_ground; border-color: $clock_out; color: $clock_out;
}

QFrame#toast { background: $text; border-radius: ${card_radius}px; }
QFrame#toast QLabel { color: $window; background: transparent; }
QFrame#toast QToolButton {
    color: $window; border: 2px solid transparent; padding: ${xs}px ${s}px; font-weight: 600;
}
QFrame#toast QToolButton:hover { text-decoration: underline; background: transparent; }
QFrame#toast QToolButton:focus { border: 2px solid $window; }
QFrame#toast[tone="danger"] { background: $danger_ground; border: 1px solid $danger; }
QFrame#toast[tone="danger"] QLabel, QFrame#toast[tone="danger"] QToolButton { color: $danger; }
QFrame#toast[tone="danger"] QToolButton:focus { border: 2px solid $danger; }

QFrame#banner { border-radius: ${card_radius}px; }
QFrame#banner[tone="warning"] { background: $warning_ground; border: 1px solid $warning; }
QFrame#banner[tone="warning"] QLabel { color: $warning; }
QFrame#banner[tone="danger"] { background: $danger_ground; border: 1px solid $danger; }
QFrame#banner[tone="danger"] QLabel { color: $danger; }
"""

_KIOSK = """
QFrame#pad { background: $feed_surface; border: 1px solid $feed_line; border-radius: ${l}px; }
QFrame#pad QLabel { color: $feed_text; background: transparent; }
QFrame#pad QLabel[role="muted"] { color: $feed_muted; }
QFrame#pad QLabel[role="error"] { color: $feed_danger; font-weight: 600; }
QFrame#pad QLineEdit {
    background: $feed_window; color: $feed_text; border: 2px solid $feed_line_strong;
    border-radius: ${radius}px; padding: ${s}px ${m}px; font-size: ${title}px;
    selection-background-color: $feed_accent; selection-color: $feed_on_accent;
}
QFrame#pad QLineEdit:focus, QFrame#pad QLineEdit[inUse="true"] {
    border: 2px solid $feed_accent;
}

QPushButton[role="key"], QPushButton[role="smallkey"] {
    font-size: ${title}px; font-weight: 600; border-radius: ${radius}px; padding: 0;
}
QPushButton[touch="true"] { min-height: 42px; font-size: ${heading}px; padding: 0 ${l}px; }
QPushButton[touch="true"]:focus { padding: 0 15px; }
QFrame#banner[large="true"] QLabel { font-size: ${heading}px; }
QPushButton[role="key"] { min-height: 48px; min-width: 42px; }
QPushButton[role="smallkey"] { font-size: ${heading}px; min-height: 42px; min-width: 42px; }
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
    background: transparent; border: none; color: $feed_text; padding: 0 ${s}px;
    min-height: 44px; font-size: ${body}px; text-align: $lead;
}
QPushButton[role="feedlink"]:hover { color: $feed_text; text-decoration: underline; }
QPushButton[role="feedlink"]:focus { border: 2px solid $feed_accent; padding: 0 6px; }
QFrame#dock { background: $feed_window; }
QLabel[role="feed"] {
    color: $feed_text; background: transparent; font-size: ${body}px; padding: ${s}px;
}
QLabel[role="feed"][tone="loud"] {
    color: $feed_accent; font-size: ${heading}px; font-weight: 600; padding: ${xs}px;
}
QLabel[role="reading"] { font-size: ${heading}px; }
"""

SHEET = Template(CONTROLS + LISTS + _FRAMES + _KIOSK)
"""Every colour and size by its name in `theme`."""
