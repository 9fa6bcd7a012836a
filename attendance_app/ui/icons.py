"""The application's icons: line drawings on a 24 x 24 grid, tinted with the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from attendance_app.ui.theme import colours

_DRAWINGS = {
    "live": '<rect x="3" y="6" width="13" height="12" rx="2"/><path d="M16 11l5-3v8l-5-3z"/>',
    "people": '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c.6-4 3-6 6.500-6s5.900 2 6.500 6"/>'
    '<path d="M16 4.800a3.500 3.500 0 0 1 0 6.400M17.800 14.600c2 .8 3.300 2.600 3.700 5.400"/>',
    "records": '<rect x="4" y="3" width="16" height="18" rx="2"/><path d="M8 8h8M8 12h8M8 16h5"/>',
    "planning": '<path d="M4 6h9M17 6h3M4 12h3M11 12h9M4 18h9M17 18h3"/>'
    '<circle cx="15" cy="6" r="2"/><circle cx="9" cy="12" r="2"/><circle cx="15" cy="18" r="2"/>',
    "reports": '<path d="M4 4v16h16"/><path d="M8 16v-4M12.500 16V8M17 16v-6"/>',
    "month": '<rect x="3.500" y="5" width="17" height="16" rx="2"/>'
    '<path d="M3.500 10h17M8 3v4M16 3v4M8 14h2M14 14h2M8 17.500h2M14 17.500h2"/>',
    "in": '<path d="M13 4h5a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-5"/><path d="M3 12h11M10 8l4 4-4 4"/>',
    "out": '<path d="M11 4H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h5"/><path d="M10 12h11M17 8l4 4-4 4"/>',
    "unknown": '<circle cx="10" cy="8.5" r="4"/>'
    '<path d="M2.500 21c.7-4.500 3.500-6.500 7.500-6.500"/>'
    '<path d="M16 15c.2-1.2 1.1-1.700 2-1.700 1.2 0 2.1.8 2.1 1.9 0 1.500-2 1.600-2 3"/>'
    '<path d="M18.100 21.500v.1"/>',
    "done": '<circle cx="12" cy="12" r="9"/><path d="M8 12.500l2.800 2.800L16.200 9.500"/>',
    "warning": '<path d="M12 3.500L22 20.500H2z"/><path d="M12 10v5M12 17.800v.2"/>',
    "enroll": '<circle cx="10" cy="8" r="3.500"/>'
    '<path d="M3.500 20c.6-4 3-6 6.500-6 1.500 0 2.800.4 3.800 1.100"/>'
    '<path d="M18 14v6M15 17h6"/>',
    "export": '<path d="M12 3v11M8 10l4 4 4-4"/>'
    '<path d="M4 16v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3"/>',
    "import": '<path d="M12 15V4M8 8l4-4 4 4"/>'
    '<path d="M4 16v3a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-3"/>',
    "search": '<circle cx="11" cy="11" r="6.500"/><path d="M16 16l5 5"/>',
    "app": '<rect x="2" y="2" width="20" height="20" rx="5" fill="{ground}" stroke="none"/>'
    '<circle cx="12" cy="9.500" r="3" stroke="#ffffff"/>'
    '<path d="M6.500 18c.5-3 2.500-4.500 5.500-4.500s5 1.500 5.500 4.500" stroke="#ffffff"/>',
}


def pixmap(name: str, size: int, *, colour: str | None = None, ratio: float = 1.0) -> QPixmap:
    """A drawing as pixels.

    Parameters
    ----------
    name : str
        One of the drawings above.
    size : int
        Side in device-independent pixels.
    colour : str, optional
        ``#rrggbb``; the theme's text colour by default.
    ratio : float
        Device pixels per device-independent pixel.
    """
    drawing = _DRAWINGS[name].replace("{ground}", "#0b6b7c")
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
        f'stroke="{colour or colours().text}" stroke-width="1.8" stroke-linecap="round" '
        f'stroke-linejoin="round">{drawing}</svg>'
    )
    side = round(size * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def icon(name: str, *, colour: str | None = None) -> QIcon:
    """A drawing as an icon, sharp up to twice its size."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64):
        made.addPixmap(pixmap(name, size, colour=colour))
    return made


def navigation_icon(name: str) -> QIcon:
    """An icon in the quiet colour, and in the accent where it is the chosen one."""
    look = colours()
    made = QIcon()
    for size in (24, 48):
        made.addPixmap(pixmap(name, size, colour=look.muted))
        chosen = pixmap(name, size, colour=look.accent)
        made.addPixmap(chosen, QIcon.Mode.Normal, QIcon.State.On)
    return made
