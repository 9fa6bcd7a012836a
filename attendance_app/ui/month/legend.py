"""What the register's letters mean, in a line that wraps where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from attendance_app.domain.workday import DayCode
from attendance_app.ui.month.code_looks import HEIGHT, WIDTH, code_pixmap
from attendance_app.ui.theme import Space, Type, colours, font

MEANINGS = {
    DayCode.PRESENT: "present",
    DayCode.ABSENT: "absent",
    DayCode.HALF_DAY: "half day",
    DayCode.LEAVE: "leave",
    DayCode.HOLIDAY: "holiday",
    DayCode.WEEKLY_OFF: "weekly off",
    DayCode.EXCEPTION: "to resolve",
    DayCode.NOT_EMPLOYED: "not employed",
}


class Legend(QWidget):
    """Paints each code with its meaning beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Legend")
        self.setAccessibleDescription(
            ", ".join(f"{code} {meaning}" for code, meaning in MEANINGS.items())
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
        for code, rect in self._places(self.width()):
            painter.drawPixmap(rect.topLeft(), code_pixmap(code, False, self.devicePixelRatioF()))
            painter.setPen(QColor(colours().muted))
            words = rect.adjusted(WIDTH + Space.XS, 0, 0, 0)
            painter.drawText(
                words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, MEANINGS[code]
            )

    def _places(self, width: int) -> list[tuple[DayCode, QRect]]:
        metrics = QFontMetrics(font(Type.SMALL))
        places, left, top = [], 0, 0
        for code, meaning in MEANINGS.items():
            needed = WIDTH + Space.XS + metrics.horizontalAdvance(meaning) + 1
            if left and left + needed > width:
                left, top = 0, top + HEIGHT + Space.XS
            places.append((code, QRect(left, top, needed, HEIGHT)))
            left += needed + Space.S
        return places
