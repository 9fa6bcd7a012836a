"""What the register's letters mean, in a line that wraps where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from attendance_app.domain.workday import DayCode
from attendance_app.ui.month.code_looks import HEIGHT, WIDTH, code_pixmap
from attendance_app.ui.theme import Space, Type, colours, font
from attendance_app.words import mark, tr

MEANINGS = {
    DayCode.PRESENT: mark("month", "present"),
    DayCode.ABSENT: mark("month", "absent"),
    DayCode.HALF_DAY: mark("month", "half day"),
    DayCode.LEAVE: mark("month", "leave"),
    DayCode.HOLIDAY: mark("month", "holiday"),
    DayCode.WEEKLY_OFF: mark("month", "weekly off"),
    DayCode.EXCEPTION: mark("month", "to resolve"),
    DayCode.NOT_EMPLOYED: mark("month", "not employed"),
}


class Legend(QWidget):
    """Paints each code with its meaning beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("month", "Legend"))
        self.setAccessibleDescription(
            ", ".join(f"{code} {tr('month', meaning)}" for code, meaning in MEANINGS.items())
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(rect.bottom() + 1 for _, rect in self._places(width))

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(Type.SMALL))
        painter.setPen(QColor(colours().muted))
        for code, place in self._places(self.width()):
            field, words = QRect(place), QRect(place)
            field.setWidth(WIDTH)
            words.setLeft(place.left() + WIDTH + Space.XS)
            field, words = self._mirrored(field), self._mirrored(words)
            painter.drawPixmap(field.topLeft(), code_pixmap(code, False, self.devicePixelRatioF()))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, tr("month", MEANINGS[code]))

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _places(self, width: int) -> list[tuple[DayCode, QRect]]:
        metrics = QFontMetrics(font(Type.SMALL))
        places, left, top = [], 0, 0
        for code, meaning in MEANINGS.items():
            needed = WIDTH + Space.XS + metrics.horizontalAdvance(tr("month", meaning)) + 1
            if left and left + needed > width:
                left, top = 0, top + HEIGHT + Space.XS
            places.append((code, QRect(left, top, needed, HEIGHT)))
            left += needed + Space.S
        return places
