"""The five figures in a row, of which one at most chooses people."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from attendance_app.ui.theme import Space
from attendance_app.ui.today.figure_button import FigureButton
from attendance_app.ui.today.today_view import Figure, TodayView
from attendance_app.words import mark, tr

_NAMES = {
    Figure.IN: (mark("today", "In now"), "in", ""),
    Figure.LATE: (mark("today", "Came late"), "clock", "warning"),
    Figure.MISSING: (mark("today", "Missing"), "warning", "danger"),
    Figure.BREAK: (mark("today", "On break"), "break", ""),
    Figure.LEAVE: (mark("today", "On leave"), "light", ""),
}


class FiguresBar(QWidget):
    """The figures; pressing one chooses the people it counts, pressing it again everybody."""

    chosen = Signal(object)
    """A `Figure`, or None for everybody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        self.buttons: dict[Figure, FigureButton] = {}
        for figure, (name, drawing, tone) in _NAMES.items():
            button = FigureButton(tr("today", name), drawing, tone, self)
            button.clicked.connect(lambda on, figure=figure: self._pressed(figure, on))
            self.buttons[figure] = button
            row.addWidget(button, 1)

    def show_view(self, view: TodayView) -> None:
        """Show how many each counts."""
        for figure, button in self.buttons.items():
            button.show_count(view.counts[figure])

    def clear(self) -> None:
        """Nothing is known."""
        for button in self.buttons.values():
            button.show_count(None)

    def choose(self, figure: Figure | None) -> None:
        """Show which one is chosen."""
        for each, button in self.buttons.items():
            button.setChecked(each is figure)

    def _pressed(self, figure: Figure, on: bool) -> None:
        chosen = figure if on else None
        self.choose(chosen)
        self.chosen.emit(chosen)
