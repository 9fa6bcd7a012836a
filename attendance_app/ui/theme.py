"""The one place for colours, spacing and type sizes, light and dark.

Widgets never name a colour or a size of their own: those that paint ask `colours()`, the others
are styled by the sheet made here, through object names and the dynamic properties
``role`` (``title``, ``heading``, ``muted``, ``primary``, ``danger``, ``toggle``...) and ``tone``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from attendance_app.paths import resources


class ThemeMode(StrEnum):
    """What the person chose; ``system`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """Named by use, ``#rrggbb``; text on its ground has a contrast of at least 4.5 : 1."""

    window: str
    surface: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    clock_in: str
    clock_out: str
    warning: str
    warning_ground: str
    danger: str
    danger_ground: str
    hover: str
    present_ground: str
    leave_ground: str
    holiday: str
    holiday_ground: str


LIGHT = Colours(
    window="#f3f5f7",
    surface="#ffffff",
    raised="#ffffff",
    line="#d9e0e6",
    text="#15202b",
    muted="#55636f",
    accent="#0b6b7c",
    on_accent="#ffffff",
    clock_in="#17713f",
    clock_out="#3a4fb8",
    warning="#7a4a00",
    warning_ground="#fff3d6",
    danger="#a3231a",
    danger_ground="#fde7e4",
    hover="#e7edf1",
    present_ground="#e2f3e8",
    leave_ground="#e7eafc",
    holiday="#6b3fa0",
    holiday_ground="#f1e8fb",
)

DARK = Colours(
    window="#10151a",
    surface="#181f26",
    raised="#212a33",
    line="#2f3a45",
    text="#e9eef2",
    muted="#9fadb9",
    accent="#5cc0d3",
    on_accent="#06232a",
    clock_in="#58c98e",
    clock_out="#9db0ff",
    warning="#f4bf5c",
    warning_ground="#3a2c10",
    danger="#ff9388",
    danger_ground="#40191a",
    hover="#26313b",
    present_ground="#153524",
    leave_ground="#232b52",
    holiday="#cfa8ff",
    holiday_ground="#32234a",
)

# Over the camera's picture the ground is always dark, in both themes.
FEED = DARK


class Space:
    """Distances in device-independent pixels, a scale of four."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    RADIUS = 8
    TOUCH = 44
    """Smallest side of anything to be touched at the front desk (kiosk guidelines)."""


class Type:
    """Text sizes in device-independent pixels."""

    SMALL = 12
    BODY = 14
    HEADING = 17
    TITLE = 24
    CARD = 30
    CLOCK = 84


def font(size: int, *, bold: bool = False) -> QFont:
    """The application's font at one of `Type`'s sizes."""
    made = QFont(QApplication.font())
    made.setPixelSize(size)
    made.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return made


def is_dark() -> bool:
    """Whether the palette in force is the dark one."""
    return QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128


def colours() -> Colours:
    """The colours in force, for widgets that paint."""
    return DARK if is_dark() else LIGHT


class Theme(QObject):
    """Applies one of the two looks to the application, and follows the desktop if asked to."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._mode = ThemeMode.SYSTEM
        self._shown: Colours | None = None
        application.setStyle("Fusion")
        text = QFont(application.font())
        text.setPixelSize(Type.BODY)
        application.setFont(text)
        application.styleHints().colorSchemeChanged.connect(self._apply)

    @property
    def mode(self) -> ThemeMode:
        """The mode last set."""
        return self._mode

    def set_mode(self, mode: ThemeMode) -> None:
        """Change the look now; native parts (title bar, file dialogs) follow where they can."""
        self._mode = mode
        scheme = {
            ThemeMode.SYSTEM: Qt.ColorScheme.Unknown,
            ThemeMode.LIGHT: Qt.ColorScheme.Light,
            ThemeMode.DARK: Qt.ColorScheme.Dark,
        }[mode]
        self._application.styleHints().setColorScheme(scheme)
        self._apply()

    def _apply(self) -> None:
        hints = self._application.styleHints()
        dark = self._mode is ThemeMode.DARK or (
            self._mode is ThemeMode.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark
        )
        chosen = DARK if dark else LIGHT
        if chosen is self._shown:
            return
        self._shown = chosen
        self._application.setPalette(_palette(chosen))
        self._application.setStyleSheet(style_sheet(chosen))
        self.changed.emit()


def _palette(c: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in {
        role.Window: c.window,
        role.WindowText: c.text,
        role.Base: c.surface,
        role.AlternateBase: c.window,
        role.Text: c.text,
        role.PlaceholderText: c.muted,
        role.Button: c.raised,
        role.ButtonText: c.text,
        role.BrightText: c.danger,
        role.ToolTipBase: c.raised,
        role.ToolTipText: c.text,
        role.Highlight: c.accent,
        role.HighlightedText: c.on_accent,
        role.Link: c.accent,
        role.LinkVisited: c.accent,
        role.Light: c.raised,
        role.Midlight: c.hover,
        role.Mid: c.line,
        role.Dark: c.line,
        role.Shadow: c.line,
        role.Accent: c.accent,
    }.items():
        palette.setColor(which, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, which, QColor(c.muted))
    return palette


def style_sheet(c: Colours) -> str:
    """The application's style sheet in these colours."""
    values = {name: getattr(c, name) for name in Colours.__dataclass_fields__}
    sizes = {
        "small": Type.SMALL,
        "body": Type.BODY,
        "heading": Type.HEADING,
        "title": Type.TITLE,
        "xs": Space.XS,
        "s": Space.S,
        "m": Space.M,
        "l": Space.L,
        "radius": Space.RADIUS,
    }
    # A style sheet takes pictures from files only, and their colour is the file's.
    icons = resources() / "icons"
    look = "dark" if c is DARK else "light"
    pictures = {name: (icons / f"{name}-{look}.svg").as_posix() for name in ("up", "down", "check")}
    return _SHEET.substitute(values | sizes | pictures)


_SHEET = Template("""
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
""")
