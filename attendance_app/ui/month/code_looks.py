"""How the register shows a day: letter and colour, drawn once per look."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from attendance_app.domain.workday import DayCode
from attendance_app.ui.theme import DARK, LIGHT, Colours, Space, Type, font, is_dark

WIDTH, HEIGHT = 30, 24
"""Of a code's field, device-independent pixels."""


def code_colours(code: DayCode, c: Colours) -> tuple[str, str]:
    """Ink and ground of a code, ``#rrggbb``; an empty ground is none."""
    looks: dict[DayCode, tuple[str, str]] = {
        DayCode.PRESENT: (c.clock_in, c.present_ground),
        DayCode.ABSENT: (c.danger, c.danger_ground),
        DayCode.HALF_DAY: (c.warning, c.warning_ground),
        DayCode.LEAVE: (c.clock_out, c.leave_ground),
        DayCode.HOLIDAY: (c.holiday, c.holiday_ground),
        DayCode.WEEKLY_OFF: (c.muted, c.hover),
        # The one that wants something stands out the most.
        DayCode.EXCEPTION: (c.surface, c.warning),
    }
    return looks.get(code, (c.muted, ""))


def code_pixmap(code: DayCode, is_marked: bool, ratio: float) -> QPixmap:
    """A code's field.

    Parameters
    ----------
    code : DayCode
    is_marked : bool
        Something is to be looked at on this day, whatever its letter says.
    ratio : float
        Device pixels per device-independent pixel.
    """
    return drawn(code, is_marked, ratio, is_dark())


@lru_cache(maxsize=256)
def drawn(code: DayCode, is_marked: bool, ratio: float, dark: bool) -> QPixmap:
    """As `code_pixmap`, for whoever paints hundreds and knows the theme; `dark` is `is_dark()`."""
    look = DARK if dark else LIGHT
    is_marked = is_marked and code is not DayCode.EXCEPTION
    made = QPixmap(round(WIDTH * ratio), round(HEIGHT * ratio))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    ink, ground = code_colours(code, look)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    field = QRectF(1, 1, WIDTH - 2, HEIGHT - 2)
    if ground or is_marked:
        painter.setPen(QPen(QColor(look.warning), 1.5) if is_marked else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(field, Space.XS, Space.XS)
    painter.setPen(QColor(ink))
    painter.setFont(font(Type.SMALL, bold=code is not DayCode.NOT_EMPLOYED))
    letters = f"{code}!" if is_marked else str(code)
    painter.drawText(field, Qt.AlignmentFlag.AlignCenter, letters)
    painter.end()
    return made
