"""The register as a table whose names stay in view while its days are scrolled."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from attendance_app.ui.columns import set_widths
from attendance_app.ui.i18n import day_name
from attendance_app.ui.month.code_looks import HEIGHT, WIDTH, drawn
from attendance_app.ui.month.register_model import NAME, RegisterModel
from attendance_app.ui.month.register_rows import SUM_TITLES, RegisterRow
from attendance_app.ui.rows_model import Index
from attendance_app.ui.theme import Space, Type, colours, font, is_dark
from attendance_app.words import tr

_NAME_WIDTH = 190
_DAY_WIDTH = WIDTH + 4
_SUM_WIDTH = 72
_ROW_HEIGHT = HEIGHT + Space.S


class RegisterView(QTableView):
    """Chosen are cells: a person and a day, or a person alone."""

    moved = Signal()
    """Another person or day is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RegisterModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(tr("month", "Register"))
        self.setObjectName("register")
        self._names = _Names(self)
        self._cells = _Cells(self, self)
        self.setItemDelegate(self._cells)
        for table in (self, self._names):
            _as_register(table)
        self._names.setModel(self.rows)
        self._names.setSelectionModel(self.selectionModel())
        self._names.show_cells(_Cells(self, self._names))
        self.verticalScrollBar().valueChanged.connect(self._names.verticalScrollBar().setValue)
        self.selectionModel().currentChanged.connect(self._moved)

    @property
    def person_id(self) -> int | None:
        """The chosen person's key."""
        current = self.currentIndex()
        return self.rows.rows[current.row()].person.id if current.isValid() else None

    @property
    def day(self) -> date | None:
        """The chosen day, if one is."""
        current = self.currentIndex()
        return self.rows.day_at(current.column()) if current.isValid() else None

    def show_month(self, days: tuple[date, ...], rows: list[RegisterRow]) -> None:
        """Show these people's days; what was chosen stays chosen if it is still there."""
        person_id, day = self.person_id, self.day
        self.selectionModel().blockSignals(True)
        self.rows.show_month(days, rows)
        self.selectionModel().blockSignals(False)
        self._set_widths()
        # Now, or what is chosen next would be brought to where it was before.
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        if person_id is not None:
            self.choose(person_id, day if day in days else None)

    def choose(self, person_id: int, day: date | None) -> bool:
        """Choose a cell; False if the person is not in view."""
        for at, row in enumerate(self.rows.rows):
            if row.person.id == person_id:
                self.setCurrentIndex(self.rows.index(at, self.rows.column_of(day)))
                return True
        return False

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into view, out from under the names."""
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == NAME:
            bar.setValue(before)
        else:
            cell, names = self.visualRect(index), self.columnWidth(NAME)
            hidden = names - cell.left()
            if self.isRightToLeft():
                hidden = cell.right() + 1 - (self.viewport().width() - names)
            if hidden > 0:
                bar.setValue(bar.value() - hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        was_in_view = is_in_view(self, event.oldSize())
        super().resizeEvent(event)
        self._place_names()
        if was_in_view:
            self.scrollTo(self.currentIndex())

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_names()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._cells.prepare()
        super().paintEvent(event)

    def _place_names(self) -> None:
        head, body, wide = self.horizontalHeader(), self.viewport().geometry(), _NAME_WIDTH + 1
        left = body.right() + 1 - wide if self.isRightToLeft() else body.left()
        self._names.setGeometry(left, self.frameWidth(), wide, head.height() + body.height())

    def _set_widths(self) -> None:
        # The days have the headers' own width; each that is set costs a layout.
        for table in (self, self._names):
            table.setColumnWidth(NAME, _NAME_WIDTH)
        days, wide = len(self.rows.days), _day_width()
        self.horizontalHeader().setDefaultSectionSize(wide)
        for column in range(1, days + 1):
            # In a shorter month before, a sum stood there.
            if self.columnWidth(column) != wide:
                self.setColumnWidth(column, wide)
        sums = range(days + 1, days + 1 + len(SUM_TITLES))
        set_widths(self, dict.fromkeys(sums, _SUM_WIDTH))
        for column in range(1, self.rows.columnCount()):
            self._names.setColumnHidden(column, True)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        # The whole row looks different, and so does the one before.
        self.viewport().update()
        self._names.viewport().update()
        if current.isValid():
            self.moved.emit()


def is_in_view(table: QTableView, size: QSize) -> bool:
    """Whether the chosen cell was in view while the viewport had this size."""
    return QRect(QPoint(), size).intersects(table.visualRect(table.currentIndex()))


class _Names(QTableView):
    """The column of names that lies over the register's own."""

    def __init__(self, register: RegisterView) -> None:
        super().__init__(register)
        self.setObjectName("names")
        self.setAccessibleName(tr("month", "Names"))
        # In this order: with a proxy it would be the register's policy.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(register)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

        # It goes where the register goes, and never the other way round.
        self.setAutoScroll(False)
        self._register = register
        self._cells: _Cells | None = None

    def show_cells(self, cells: _Cells) -> None:
        """Paint by these."""
        self._cells = cells
        self.setItemDelegate(cells)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._cells is not None:
            self._cells.prepare()
        super().paintEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(_NAME_WIDTH, 0)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.verticalScrollBar().setValue(self._register.verticalScrollBar().value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        QApplication.sendEvent(self._register.verticalScrollBar(), event)


@dataclass(frozen=True, slots=True, eq=False)
class _Brushes:
    """What painting a register needs, made once for each time it is painted, not for each cell."""

    dark: bool
    ratio: float
    row: int
    column: int
    hover: QColor
    text: QColor
    frame: QPen
    body: QFont
    strong: QFont
    small: QFont

    @classmethod
    def now(cls, register: RegisterView) -> _Brushes:
        look, current = colours(), register.currentIndex()
        return cls(
            dark=is_dark(),
            ratio=register.devicePixelRatioF(),
            row=current.row(),
            column=current.column(),
            hover=QColor(look.hover),
            text=QColor(look.text),
            frame=QPen(QColor(look.accent), 2),
            body=font(Type.BODY),
            strong=font(Type.BODY, bold=True),
            small=font(Type.SMALL),
        )


class _Cells(QStyledItemDelegate):
    """Paints a cell from its code's picture; the chosen person's row has another ground."""

    def __init__(self, register: RegisterView, table: QTableView) -> None:
        super().__init__(table)
        self._register = register
        self._brushes = _Brushes.now(register)

    def prepare(self) -> None:
        """Before the table is painted."""
        self._brushes = _Brushes.now(self._register)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        brushes, model = self._brushes, self._register.rows
        rect: QRect = option.rect
        at, column = index.row(), index.column()
        is_row = at == brushes.row
        if is_row:
            painter.fillRect(rect, brushes.hover)
        if 0 < column <= len(model.days):
            code, is_open = model.rows[at].codes[column - 1]
            if code or is_open:
                left = rect.left() + (rect.width() - WIDTH) // 2
                top = rect.top() + (rect.height() - HEIGHT) // 2
                painter.drawPixmap(left, top, drawn(code, is_open, brushes.ratio, brushes.dark))
        else:
            self._write(painter, rect, index, is_row)
        if is_row and column == brushes.column:
            painter.setPen(brushes.frame)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        is_row: bool,
    ) -> None:
        brushes, is_name = self._brushes, index.column() == NAME
        painter.setFont((brushes.strong if is_row else brushes.body) if is_name else brushes.small)
        painter.setPen(brushes.text)
        room = rect.adjusted(Space.S, 0, -Space.S, 0)
        words = painter.fontMetrics().elidedText(
            index.data() or "", Qt.TextElideMode.ElideRight, room.width()
        )
        aside = Qt.AlignmentFlag.AlignLeft if is_name else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(room, aside | Qt.AlignmentFlag.AlignVCenter, words)


def _day_width() -> int:
    """Not every language shortens its weekdays."""
    metrics = QFontMetrics(font(Type.SMALL, bold=True))
    names = (day_name(day, short=True) for day in range(7))
    return max(_DAY_WIDTH, *(metrics.horizontalAdvance(name) + Space.S for name in names))


def _as_register(table: QTableView) -> None:
    """What the register and its names have in common."""
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
    head = table.horizontalHeader()
    head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head.setMinimumSectionSize(_DAY_WIDTH)
    head.setDefaultSectionSize(_DAY_WIDTH)
    head.setHighlightSections(False)
    head.setFixedHeight(2 * table.fontMetrics().lineSpacing() + Space.S)
