"""Buttons at the end of a line, and of more lines where one is too short for all of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from attendance_app.ui.theme import Space


class ButtonLines(QWidget):
    """Puts buttons beside each other at the trailing side, as many in a line as fit whole.

    Parameters
    ----------
    buttons : iterable of QPushButton
        From the leading side; the last one is always at the very end.
    """

    def __init__(self, buttons: Iterable[QPushButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        for button in self._buttons:
            button.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._high(len(self._lines(width)))

    def sizeHint(self) -> QSize:
        return QSize(_wide([each.sizeHint() for each in self._buttons]), self._high(1))

    def minimumSizeHint(self) -> QSize:
        return QSize(max(each.sizeHint().width() for each in self._buttons), self._high(1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Place them anew when one of them has other words, or another font."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return done

    def _lines(self, width: int) -> list[list[QPushButton]]:
        """From the last line up: what is most wanted stays at the end of the lowest."""
        lines: list[list[QPushButton]] = [[]]
        for button in reversed(self._buttons):
            line = [button, *lines[0]]
            if lines[0] and _wide([each.sizeHint() for each in line]) > width:
                lines.insert(0, [button])
            else:
                lines[0] = line
        return lines

    def _high(self, lines: int) -> int:
        return lines * (self._line() + Space.S) - Space.S

    def _line(self) -> int:
        return max(each.sizeHint().height() for each in self._buttons)

    def _place(self) -> None:
        top = 0
        for line in self._lines(self.width()):
            left = self.width() - _wide([each.sizeHint() for each in line])
            for button in line:
                place = QRect(left, top, button.sizeHint().width(), self._line())
                button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                left += place.width() + Space.S
            top += self._line() + Space.S


def _wide(sizes: list[QSize]) -> int:
    return sum(size.width() + Space.S for size in sizes) - Space.S
