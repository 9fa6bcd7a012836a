"""The list of pictures taken: thumbnail, title, verdict, and taking each back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui import icons
from attendance_app.ui.enrollment.pictures import Standing, Taken, Verdict
from attendance_app.ui.sides import set_margins
from attendance_app.ui.theme import Space, colours
from attendance_app.vision.scaling import BgraImage
from attendance_app.words import tr

_SHOWN_PX = 56

_ROWS_AT_ONCE = 5
"""Made before the event loop runs again: a row takes about a millisecond, a frame sixteen."""


class _Elided(QLabel):
    """A line that is cut in the middle rather than making the list wider."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Show as much of this as there is room for."""
        self._whole = text
        self.setToolTip(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room, middle = self.contentsRect().width(), Qt.TextElideMode.ElideMiddle
        self.setText(self.fontMetrics().elidedText(self._whole, middle, room))


class PictureRow(QFrame):
    """One picture."""

    remove_wanted = Signal()
    retake_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._thumbnail = QLabel(self)
        self._thumbnail.setFixedSize(_SHOWN_PX, _SHOWN_PX)
        self._sign = QLabel(self)
        self._sign.setFixedSize(16, 16)
        self._title = _Elided(self)
        self.sentence = QLabel(self)
        self.sentence.setProperty("role", "small")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.retake = self._button(tr("enrollment", "Retake"))
        self.remove = self._button(tr("enrollment", "Remove"))
        self.retake.clicked.connect(self.retake_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self._lay_out()
        self._shown: BgraImage | None = None
        self._told: Verdict | None = None
        self._thumbnail.setPixmap(_rounded(None, self.devicePixelRatioF()))

    def show_picture(self, picture: Taken, verdict: Verdict) -> None:
        """Show this, and what it is worth."""
        if picture.thumbnail is not self._shown:
            self._shown = picture.thumbnail
            self._thumbnail.setPixmap(_rounded(picture.thumbnail, self.devicePixelRatioF()))
        if verdict == self._told:
            return
        self._told = verdict
        self._title.show_text(picture.title)
        self.sentence.setText(verdict.sentence)
        self._sign.setPixmap(_sign(verdict.standing, self.devicePixelRatioF()))
        self.retake.setVisible(picture.pose is not None)
        pending = verdict.standing is Standing.PENDING
        self.remove.setText(tr("enrollment", "Stop") if pending else tr("enrollment", "Remove"))
        self.setAccessibleName(f"{picture.title}: {verdict.sentence}")
        for button in (self.retake, self.remove):
            button.setAccessibleName(f"{button.text()}: {picture.title}")

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "quiet")
        button.setAutoDefault(False)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(Space.XS)
        top.addWidget(self._sign)
        top.addWidget(self._title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.XS)
        buttons.addStretch(1)
        buttons.addWidget(self.retake)
        buttons.addWidget(self.remove)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(top)
        words.addWidget(self.sentence)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.XS)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(buttons)


class PictureList(QScrollArea):
    """Shows pictures, the newest last and in view.

    Parameters
    ----------
    after : QWidget
        What the tab key leaves to come to the first row.
    """

    remove_wanted = Signal(int)
    """The picture with this key is to be dropped."""

    retake_wanted = Signal(int)
    """The picture with this key is to be dropped and taken once more."""

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after = after
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("enrollment", "Pictures"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows: dict[int, PictureRow] = {}
        self._wanted: list[tuple[Taken, Verdict]] = []
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        set_margins(self._column, 0, 0, Space.XS, 0)
        self._column.setSpacing(Space.S)
        self._empty = QLabel(
            tr(
                "enrollment",
                "Pictures appear here.\n\nPhotos, folders of them or a short video can be "
                "dropped anywhere on this page.",
            ),
            inside,
        )
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._column.addWidget(self._empty, 20)
        self._column.addStretch(1)
        self.setWidget(inside)

    @property
    def rows(self) -> dict[int, PictureRow]:
        """The rows by the key of their picture."""
        return dict(self._rows)

    def sizeHint(self) -> QSize:
        return QSize(300, 320)

    def show_pictures(self, pictures: Sequence[Taken], verdicts: Sequence[Verdict]) -> None:
        """Show these; rows that stay keep the keyboard's focus."""
        gone = self._rows.keys() - {picture.key for picture in pictures}
        for key in gone:
            row = self._rows.pop(key)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._wanted = list(zip(pictures, verdicts, strict=True))
        self._empty.setVisible(not pictures)
        self._show_some()

    def _show_some(self) -> None:
        """Show what is wanted; of a folder's worth of files the rest a moment later."""
        made = 0
        for picture, verdict in self._wanted:
            if picture.key not in self._rows:
                if made == _ROWS_AT_ONCE:
                    QTimer.singleShot(0, self, self._show_some)
                    return
                self._add(picture)
                made += 1
            self._rows[picture.key].show_picture(picture, verdict)

    def _add(self, picture: Taken) -> None:
        row = PictureRow(self.widget())
        row.remove_wanted.connect(lambda: self.remove_wanted.emit(picture.key))
        row.retake_wanted.connect(lambda: self.retake_wanted.emit(picture.key))
        before = list(self._rows.values())[-1].remove if self._rows else self._after
        self.setTabOrder(before, row.retake)
        self.setTabOrder(row.retake, row.remove)
        self._rows[picture.key] = row
        # The list scrolls up and down only.
        beside = Space.XS + self.verticalScrollBar().sizeHint().width()
        needed = row.minimumSizeHint().width() + beside
        self.setMinimumWidth(max(self.minimumWidth(), needed))
        self._column.insertWidget(self._column.count() - 1, row)
        # Where it lies is known once the layout was worked out.
        QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0, Space.S))


def _rounded(pixels: BgraImage | None, ratio: float) -> QPixmap:
    side = round(_SHOWN_PX * ratio)
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    place = QRectF(0, 0, side, side)
    shape = QPainterPath()
    shape.addRoundedRect(place, Space.RADIUS * ratio, Space.RADIUS * ratio)
    painter.setClipPath(shape)
    if pixels is None:
        painter.fillRect(place, QColor(colours().hover))
        size = round(24 * ratio)
        drawing = icons.pixmap("people", size, colour=colours().muted)
        painter.drawPixmap((side - size) // 2, (side - size) // 2, drawing)
    else:
        rows, columns = pixels.shape[:2]
        image = QImage(pixels.data, columns, rows, pixels.strides[0], QImage.Format.Format_RGB32)
        painter.drawImage(place, image)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def _sign(standing: Standing, ratio: float) -> QPixmap:
    look = colours()
    match standing:
        case Standing.GOOD | Standing.FAIR:
            return icons.pixmap("done", 16, colour=look.clock_in, ratio=ratio)
        case Standing.ODD | Standing.REFUSED:
            return icons.pixmap("warning", 16, colour=look.warning, ratio=ratio)
        case Standing.PENDING:
            return icons.pixmap("search", 16, colour=look.muted, ratio=ratio)
