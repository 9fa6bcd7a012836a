"""The application's icons: the line drawings as icons and pixels, tinted with the theme."""

from __future__ import annotations

from enum import Enum, auto
from functools import cache, lru_cache
from typing import Protocol

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget

from attendance_app.ui.drawings import DRAWINGS
from attendance_app.ui.theme import DARK, LIGHT, colours, is_dark

_SIDES = (16, 20, 24, 32, 40, 48, 64)
NAVIGATION_SIZE = (30, 22)
"""Of an icon of the strip, device-independent pixels."""
_ROOM = 30 / 22
WORDED_SIZE = (22, 16)
"""Of an icon beside a button's words, device-independent pixels."""
LARGE_WORDED_SIZE = (33, 24)
"""The same on a large button."""


def pixmap(name: str, size: int, *, colour: str | None = None, ratio: float = 1.0) -> QPixmap:
    """A drawing as pixels.

    Parameters
    ----------
    name : str
        One of `DRAWINGS`.
    size : int
        Side in device-independent pixels.
    colour : str, optional
        ``#rrggbb``; the theme's text colour by default.
    ratio : float
        Device pixels per device-independent pixel.
    """
    look = colours()
    made = _drawn(name, round(size * ratio), colour or look.text, look.accent, look.on_accent)
    made = QPixmap(made)
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, *, colour: str | None = None) -> QIcon:
    """A drawing as an icon, sharp up to twice its size.

    Parameters
    ----------
    name : str
        One of `DRAWINGS`.
    colour : str, optional
        ``#rrggbb`` for good; else the theme's text colour, and the quiet one while disabled:
        `redraw` changes it with the look.
    """
    return _made(name, _Kind.PLAIN, colour, is_dark())


def navigation_icon(name: str) -> QIcon:
    """An icon in the quiet colour, and in the accent where it is the chosen one."""
    return _made(name, _Kind.NAVIGATION, None, is_dark())


def worded_icon(name: str, *, colour: str | None = None, pressed: str | None = None) -> QIcon:
    """An icon for a button with words, with room beside it: see `WORDED_SIZE`.

    `pressed` is its colour where the button stays down.
    """
    return _made(name, _Kind.WORDED, colour, is_dark(), pressed)


def redraw() -> None:
    """Give every button, command and list the icons of the look in force."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton):
            _redress(widget)
        elif isinstance(widget, QListWidget):
            for row in range(widget.count()):
                _redress(widget.item(row))
        for action in widget.actions():
            _redress(action)


class _Kind(Enum):
    PLAIN = auto()
    NAVIGATION = auto()
    WORDED = auto()


class _HasIcon(Protocol):
    def icon(self) -> QIcon: ...
    def setIcon(self, icon: QIcon) -> None: ...


_drawn_as: dict[int, tuple[str, _Kind, bool]] = {}
"""What an icon shows, and whether in the dark look; by `QIcon.cacheKey`, which copies share."""


def _redress(shown: _HasIcon) -> None:
    known = _drawn_as.get(shown.icon().cacheKey())
    if known is not None and known[2] is not is_dark():
        shown.setIcon(_made(known[0], known[1], None, is_dark()))


@cache
def _made(
    name: str, kind: _Kind, colour: str | None, dark: bool, pressed: str | None = None
) -> QIcon:
    look = DARK if dark else LIGHT
    made = QIcon()
    if kind is _Kind.NAVIGATION:
        for side in (22, 44):
            made.addPixmap(_in_room(name, side, look.muted))
            made.addPixmap(_in_room(name, side, look.accent), QIcon.Mode.Normal, QIcon.State.On)
            made.addPixmap(_in_room(name, side, look.line_strong), QIcon.Mode.Disabled)
    elif kind is _Kind.WORDED:
        for side in (16, 24, 32, 48):
            made.addPixmap(_in_room(name, side, colour or look.text))
            made.addPixmap(_in_room(name, side, look.line_strong), QIcon.Mode.Disabled)
            if pressed is not None:
                down = _in_room(name, side, pressed)
                made.addPixmap(down, QIcon.Mode.Normal, QIcon.State.On)
    else:
        for side in _SIDES:
            made.addPixmap(pixmap(name, side, colour=colour or look.text))
            made.addPixmap(pixmap(name, side, colour=look.line_strong), QIcon.Mode.Disabled)
    if colour is None:
        _drawn_as[made.cacheKey()] = (name, kind, dark)
    return made


def _in_room(name: str, side: int, colour: str) -> QPixmap:
    """A drawing with room beside it: a tool button puts its words too near."""
    made = QPixmap(round(side * _ROOM), side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap((made.width() - side) // 2, 0, pixmap(name, side, colour=colour))
    painter.end()
    return made


@lru_cache(maxsize=512)
def _drawn(name: str, side: int, colour: str, ground: str, on_ground: str) -> QPixmap:
    drawing = DRAWINGS[name].replace("{ground}", ground).replace("{on_ground}", on_ground)
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
        f'stroke="{colour}" stroke-width="1.8" stroke-linecap="round" '
        f'stroke-linejoin="round">{drawing}</svg>'
    )
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return made
