"""What becomes of a table's lines: how many of each outcome, and the lines of one or of all."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.services.table_reports import LineReport
from attendance_app.ui.columns import set_widths
from attendance_app.ui.i18n import number
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.tables.report_model import (
    ONLY,
    Column,
    ReportModel,
    SortedReport,
    counts_words,
)
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class LineList(QWidget):
    """Shows the report it is given; of a refused one the refused lines first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: SortedReport | None = None
        self.outcome = QComboBox(self)
        self.outcome.setAccessibleName(tr("reports", "Lines to show"))
        self.outcome.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.summary = QLabel(self)
        self.model = ReportModel(self)
        self.table = rows_table(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("reports", "What becomes of each line"))
        set_widths(self.table, {Column.LINE: 70, Column.OUTCOME: 110})
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self.outcome)
        top.addWidget(self.summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        self.outcome.currentIndexChanged.connect(self._show_lines)
        self.show_report(None)

    def show_report(self, told: SortedReport | None) -> None:
        """Show this one, or nothing."""
        self._told = told
        self.outcome.blockSignals(True)
        self.outcome.clear()
        if told is not None:
            self.outcome.addItem(
                tr("reports", "All {count} lines").format(count=number(len(told.report.lines))),
                None,
            )
            for outcome, lines in told.by_outcome.items():
                words = tr("reports", ONLY[outcome]).format(count=number(len(lines)))
                self.outcome.addItem(words, outcome)
            self.outcome.setCurrentIndex(1 if told.is_refused else 0)
        self.outcome.blockSignals(False)
        self.outcome.setVisible(told is not None)
        self.summary.setText("" if told is None else counts_words(told))
        self._show_lines()

    def _show_lines(self) -> None:
        lines: tuple[LineReport, ...] = ()
        if self._told is not None:
            outcome = self.outcome.currentData()
            lines = self._told.by_outcome[outcome] if outcome else self._told.report.lines
        self.model.set_rows(lines)
