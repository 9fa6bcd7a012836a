"""Today's punches beside the camera, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.punches import PunchKind
from attendance_app.ui.i18n import day_text
from attendance_app.ui.records.kind_icons import kind_colour, kind_pixmap
from attendance_app.ui.records.punch_lines import Column, PunchLine
from attendance_app.ui.records.punch_model import PunchModel
from attendance_app.ui.rows_model import ROW_ROLE
from attendance_app.ui.sides import set_margins
from attendance_app.ui.theme import Space, Type, colours, font
from attendance_app.words import tr

_ROW = 60


class TodayPanel(QFrame):
    """A heading with the date, how many are in, and the list.

    It keeps the newest kind per employee ID to count who is in now.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(260)
        self.day: date | None = None
        self.model = PunchModel(self)
        column = QVBoxLayout(self)
        set_margins(column, Space.L, Space.L, Space.S, Space.S)
        column.setSpacing(Space.XS)
        self._heading = QLabel(tr("live", "Today"), self)
        self._heading.setProperty("role", "heading")
        self._summary = QLabel(self)
        self._summary.setProperty("role", "muted")
        column.addWidget(self._heading)
        column.addWidget(self._summary)
        column.addSpacing(Space.S)

        self._view = QListView(self)
        self._view.setProperty("role", "plain")
        self._view.setAccessibleName(tr("live", "Today's clock-ins and clock-outs, newest first"))
        self._view.setModel(self.model)
        self._view.setModelColumn(Column.NAME)
        self._view.setItemDelegate(_LineDelegate(self._view))
        self._view.setUniformItemSizes(True)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = QLabel(
            tr(
                "live",
                "Nobody has clocked in yet today. People appear here as soon as the camera "
                "recognises them.",
            ),
            self,
        )
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pages = QStackedLayout()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._view)
        column.addLayout(self._pages, 1)
        self._tell()

    def show_day(self, day: date, lines: Sequence[PunchLine]) -> None:
        """Show a day's punches, newest first."""
        self.day = day
        self.model.set_rows(lines)
        self._tell()

    def add(self, line: PunchLine) -> None:
        """Add the newest punch; one of another day is ignored, `show_day` is on its way then."""
        if self.day is None or line.local.date() == self.day:
            self.model.put_first(line)
            self._tell()

    def remove(self, sequence: int) -> None:
        """Take the punch with this sequence out: it counts no more."""
        self.model.set_rows([line for line in self.model.rows if line.sequence != sequence])
        self._tell()

    @property
    def summary(self) -> str:
        """The words below the heading."""
        return self._summary.text()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._view.viewport().update()
        super().changeEvent(event)

    def _tell(self) -> None:
        newest: dict[str, PunchKind] = {}
        for line in self.model.rows:
            newest.setdefault(line.employee_id, line.kind)
        inside = sum(kind is PunchKind.IN for kind in newest.values())
        counts = tr("live", "{inside} in now, {seen} seen today").format(
            inside=inside, seen=len(newest)
        )
        day = "" if self.day is None else f"{day_text(self.day)}\n"
        self._summary.setText(day + counts)
        self._pages.setCurrentIndex(1 if self.model.rows else 0)


class _LineDelegate(QStyledItemDelegate):
    """A row: arrow, name, and below it IN or OUT with the time."""

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), _ROW)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        line: PunchLine = index.data(ROW_ROLE)
        place: QRect = option.rect.adjusted(Space.XS, 0, -Space.S, 0)
        state: QStyle.StateFlag = option.state
        look = colours()
        painter.save()
        if index.row() > 0:
            painter.setPen(QColor(look.line))
            painter.drawLine(place.left(), place.top(), place.right(), place.top())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(look.accent))
            painter.drawRoundedRect(place.adjusted(-2, 3, 2, -3), 6, 6)
        icon = 24
        mirrored = partial(QStyle.visualRect, option.direction, place)
        where = QRect(place.left(), place.top() + (_ROW - icon) // 2, icon, icon)
        painter.drawPixmap(mirrored(where), kind_pixmap(line.kind, icon))
        left = place.left() + icon + Space.M
        words = QRect(left, place.top() + Space.S, place.right() - left, 24)
        painter.setLayoutDirection(option.direction)
        painter.setFont(font(Type.BODY, bold=True))
        painter.setPen(QColor(look.text))
        name = painter.fontMetrics().elidedText(
            line.name, Qt.TextElideMode.ElideRight, words.width()
        )
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(mirrored(words), flags, name)
        words.translate(0, 21)
        painter.setFont(font(Type.SMALL, bold=True))
        painter.setPen(QColor(kind_colour(line.kind)))
        kind = line.kind_word
        painter.drawText(mirrored(words), flags, kind)
        advance = painter.fontMetrics().horizontalAdvance(kind) + Space.S
        painter.setFont(font(Type.SMALL))
        painter.setPen(QColor(look.muted))
        words.setLeft(words.left() + advance)
        painter.drawText(mirrored(words), flags, f"{line.local:%H:%M}")
        painter.restore()
