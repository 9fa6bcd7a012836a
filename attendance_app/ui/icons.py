"""The application's icons: the line drawings as icons and pixels, tinted with the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from attendance_app.ui.drawings import DRAWINGS
from attendance_app.ui.theme import colours


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
    """A drawing as an icon: sharp at every size, and in the colours in force when it is shown.

    Parameters
    ----------
    name : str
        One of `DRAWINGS`.
    colour : str, optional
        ``#rrggbb`` for good; else the theme's text colour, and the quiet one while disabled.
    """
    return QIcon(_Drawing(name, colour))


def navigation_icon(name: str) -> QIcon:
    """An icon in the quiet colour, and in the accent where it is the chosen one."""
    return QIcon(_NavigationDrawing(name))


class _Drawing(QIconEngine):
    """Draws when asked, so that a change of the look needs nobody to set icons again."""

    def __init__(self, name: str, colour: str | None = None) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def _tint(self, mode: QIcon.Mode, _state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return colours().line_strong
        if mode is QIcon.Mode.Selected and self._colour is None:
            return colours().on_accent
        return self._colour or colours().text

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        side = min(rect.width(), rect.height())
        drawn = pixmap(self._name, side, colour=self._tint(mode, state), ratio=ratio)
        where = QRect(0, 0, side, side)
        where.moveCenter(rect.center())
        painter.drawPixmap(where, drawn)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        side = min(size.width(), size.height())
        if side <= 0:
            return QPixmap()
        tint = self._tint(mode, state)
        if size.width() == size.height():
            return pixmap(self._name, side, colour=tint, ratio=scale)
        # Wider than high: the room around it is wanted.
        made = QPixmap(round(size.width() * scale), round(size.height() * scale))
        made.setDevicePixelRatio(scale)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return type(self)(self._name, self._colour)


class _NavigationDrawing(_Drawing):
    def _tint(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        look = colours()
        if mode is QIcon.Mode.Disabled:
            return look.line_strong
        return look.accent if state is QIcon.State.On else look.muted


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
