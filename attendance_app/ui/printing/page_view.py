"""A page of paper as wide as there is room, scrolled where it is higher."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from attendance_app.words import tr


class PageView(QScrollArea):
    """Shows one page; the arrow keys scroll it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: QImage | None = None
        self._paper = QLabel(self)
        self._paper.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._paper)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Always there: without, the page would change its width with each scroll bar.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("printing", "Preview"))
        self.setMinimumSize(320, 320)

    def show_page(self, page: QImage) -> None:
        """Show this page from its top."""
        self._page = page
        self._fit()
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._page is None:
            return
        ratio = self.devicePixelRatioF()
        width = min(self._page.width(), round(self.viewport().width() * ratio))
        pixels = QPixmap.fromImage(
            self._page.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        )
        pixels.setDevicePixelRatio(ratio)
        self._paper.setPixmap(pixels)
