"""The one place for colours, spacing and type sizes, light and dark.

Widgets never name a colour or a size of their own: those that paint ask `colours()`, the others
are styled by the sheet made here, through object names and the dynamic properties
``role`` (``title``, ``heading``, ``muted``, ``primary``, ``danger``, ``toggle``...) and ``tone``.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from attendance_app.paths import resources
from attendance_app.ui.style_sheet import SHEET


class ThemeMode(StrEnum):
    """What the person chose; ``system`` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Colours:
    """Named by use, ``#rrggbb``; docs/design.md says what each is for.

    Text on its ground has a contrast of at least 4.5 : 1, what else tells something (the edge of
    a field, an icon) of 3 : 1 (WCAG 2.2, 1.4.3 and 1.4.11).
    """

    window: str
    surface: str
    raised: str
    line: str
    line_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_ground: str
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
    line_strong="#7b8894",
    text="#15202b",
    muted="#55636f",
    accent="#0b6b7c",
    accent_hover="#08535f",
    accent_ground="#dff0f3",
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
    line_strong="#738291",
    text="#e9eef2",
    muted="#9fadb9",
    accent="#5cc0d3",
    accent_hover="#83d3e2",
    accent_ground="#163440",
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

_FALLBACKS = {
    "win32": ("Segoe UI", "Segoe UI Emoji", "Segoe UI Symbol"),
    "darwin": (".AppleSystemUIFont", "Geeza Pro", "Apple Color Emoji"),
    "linux": ("Noto Sans", "Noto Sans Arabic", "DejaVu Sans", "Noto Color Emoji"),
}
"""What draws Arabic and emoji where the desktop's own font does not, by `sys.platform`."""

# Over the camera's picture the ground is always dark, in both themes.
FEED = DARK


TEXT_ON = {
    "window": ("text", "muted", "accent", "clock_in", "clock_out", "warning", "danger", "holiday"),
    "surface": ("text", "muted", "accent", "clock_in", "clock_out", "warning", "danger", "holiday"),
    "raised": ("text", "muted", "accent", "clock_in", "clock_out", "warning", "danger"),
    "hover": ("text", "muted", "accent", "accent_hover", "danger"),
    "accent_ground": ("text", "muted", "accent"),
    "accent": ("on_accent",),
    "accent_hover": ("on_accent",),
    "line": ("text", "muted"),
    "text": ("window",),
    "warning": ("surface",),
    "warning_ground": ("warning", "text"),
    "danger_ground": ("danger", "text"),
    "present_ground": ("clock_in", "text"),
    "leave_ground": ("clock_out", "text"),
    "holiday_ground": ("holiday", "text"),
}
"""Which inks may be written on which ground: at 4.5 : 1 or more in both looks."""

GRAPHICS_ON = {
    "window": ("line_strong", "accent", "warning", "danger"),
    "surface": ("line_strong", "accent", "clock_in", "clock_out", "warning", "danger"),
    "raised": ("line_strong", "accent"),
}
"""What tells something without words, on which ground: at 3 : 1 or more in both looks."""


class Space:
    """Distances in device-independent pixels, a scale of four."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32
    RADIUS = 8
    """Of what is pressed or typed into; what holds others has a round of `CARD_RADIUS`."""
    CARD_RADIUS = 12
    TOUCH = 44
    """Smallest side of anything to be touched at the front desk (kiosk guidelines)."""


class Type:
    """Text sizes in device-independent pixels."""

    SMALL = 12
    BODY = 14
    HEADING = 17
    TITLE = 24
    CARD = 30
    FIGURE = 40
    """Numbers read from two metres."""
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
        text.setFamilies([*text.families(), *_FALLBACKS.get(sys.platform, _FALLBACKS["linux"])])
        text.setPixelSize(Type.BODY)
        application.setFont(text)
        application.styleHints().colorSchemeChanged.connect(self._apply)
        application.layoutDirectionChanged.connect(self._turn)

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

    def _turn(self) -> None:
        """Another direction of writing: leading and trailing edges change places."""
        if self._shown is not None:
            self._application.setStyleSheet(style_sheet(self._shown))

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


_ROOM = 8
_LINE = 20
"""Pixels: above and below a button's words, and the height of a line of Latin letters."""

_ARABIC = "العربية"


def style_sheet(c: Colours) -> str:
    """The application's style sheet in these colours, for the direction of writing in force."""
    values = {name: getattr(c, name) for name in Colours.__dataclass_fields__}
    feed = {f"feed_{name}": getattr(FEED, name) for name in Colours.__dataclass_fields__}
    sizes = {
        "small": Type.SMALL,
        "body": Type.BODY,
        "heading": Type.HEADING,
        "title": Type.TITLE,
        "figure": Type.FIGURE,
        "xs": Space.XS,
        "s": Space.S,
        "m": Space.M,
        "l": Space.L,
        "xl": Space.XL,
        "radius": Space.RADIUS,
        "card_radius": Space.CARD_RADIUS,
    }
    # A style sheet knows left and right only, also where the window is mirrored.
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    sides = {"lead": "right", "trail": "left"} if mirrored else {"lead": "left", "trail": "right"}
    # A style sheet takes pictures from files only, and their colour is the file's.
    icons = resources() / "icons"
    look = "dark" if c is DARK else "light"
    pictures = {name: (icons / f"{name}-{look}.svg").as_posix() for name in ("up", "down", "check")}
    room = _room_in_buttons() if mirrored else _ROOM
    rooms = {"room": room, "room_focused": room - 1}
    return SHEET.substitute(values | feed | sizes | sides | pictures | rooms)


def _room_in_buttons() -> int:
    """Pixels above and below a button's words, so that it is as high as the fields beside it.

    Arabic letters come from a font whose lines are higher, and Qt measures a button by its words.
    """
    words = QFontMetrics(font(Type.BODY)).size(Qt.TextFlag.TextSingleLine, _ARABIC)
    return max(2, _ROOM - max(0, words.height() - _LINE + 1) // 2)
