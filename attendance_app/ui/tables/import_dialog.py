"""The dialog that tries a table, shows what would become of each line, and imports it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from attendance_app.services.table_reports import (
    ImportReport,
    LineOutcome,
    TableKind,
)
from attendance_app.ui.form_dialog import form_layout, note, titled
from attendance_app.ui.room import resize_within
from attendance_app.ui.signing import Signer, signature_field
from attendance_app.ui.table_page import Newest
from attendance_app.ui.tables.line_list import LineList
from attendance_app.ui.tables.report_model import SortedReport, counts_words, sort_report
from attendance_app.ui.tasks import Progress, Task, TaskCancelled, TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

Check = Callable[[TableKind, Path], ImportReport]
"""Says what importing a file would do; called on a worker."""

Apply = Callable[[TableKind, Path, str, Callable[[int, int], None]], ImportReport]
"""Imports a file, by somebody, and tells how far it is; called on a worker."""

_KINDS = {
    TableKind.PEOPLE: mark("reports", "People"),
    TableKind.PUNCHES: mark("reports", "Punches"),
    TableKind.SHIFTS: mark("reports", "Shifts"),
    TableKind.LEAVE: mark("reports", "Leave"),
}

COLUMNS = {
    TableKind.PEOPLE: mark(
        "reports", "employee_id, name; also email, department, start_date, end_date, shift"
    ),
    TableKind.PUNCHES: mark(
        "reports", "employee_id, timestamp; also kind, source. Or ZKTeco's attlog.dat"
    ),
    TableKind.SHIFTS: (
        mark(
            "reports",
            "name, start, end, days; also break_minutes, late_grace_minutes, "
            "early_grace_minutes, overtime_after_hours",
        )
    ),
    TableKind.LEAVE: mark("reports", "employee_id, from, to, type; also part, approved"),
}

_FILTER = mark("reports", "Tables (*.csv *.xlsx *.dat *.txt);;All files (*)")


class ImportDialog(QDialog):
    """Tries a file as soon as it is chosen; only what was tried without a refusal is imported.

    Parameters
    ----------
    check, apply : callable
        See `Check` and `Apply`.
    signer : Signer
        Whose name stands beside the import.
    tasks : TaskRunner
        Runs both.
    """

    imported = Signal(object)
    """The `ImportReport` of what is stored now."""

    tried = Signal()
    """The table shows what importing would do, or the line below says why it cannot."""

    def __init__(
        self,
        check: Check,
        apply: Apply,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._apply = apply
        self._signer = signer
        self._tasks = tasks
        self._checks = Newest(tasks, self)
        self._told: SortedReport | None = None
        self._task: Task[SortedReport] | None = None
        self.setWindowTitle(tr("reports", "Import a table"))
        resize_within(self, 920, 620)
        self.kind = QComboBox(self)
        for kind in TableKind:
            self.kind.addItem(tr("reports", _KINDS[kind]), kind)
        self.columns = note("", self)
        self.columns.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.path = QLineEdit(self)
        self.path.setPlaceholderText(tr("reports", "a CSV or XLSX file"))
        self.browse = QPushButton(tr("reports", "&Browse…"), self)
        self.lines = LineList(self)
        self.signature = signature_field(signer, self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing() + Space.XS)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(tr("reports", "Progress"))
        self.progress.hide()
        self.import_button = QPushButton(tr("reports", "&Import"), self)
        self.import_button.setDefault(True)
        self.import_button.setProperty("role", "primary")
        self.close_button = QPushButton(tr("reports", "Close"), self)
        for button in (self.browse, self.close_button):
            # Enter means Import.
            button.setAutoDefault(False)
        self._lay_out()

        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.path.editingFinished.connect(self._path_typed)
        self.browse.clicked.connect(self._choose_file)
        self.import_button.clicked.connect(self._import)
        self.close_button.clicked.connect(self.close)
        self._tried_path = ""
        self._kind_changed()

    def try_file(self, path: Path) -> None:
        """Say what importing this file would do."""
        self.path.setText(str(path))
        self._try()

    def closeEvent(self, event: QCloseEvent) -> None:
        """While it is being imported, closing asks it to stop; nothing is stored then."""
        if self._task is not None:
            self._task.cancel()
            self.close_button.setEnabled(False)
            event.ignore()
            return
        super().closeEvent(event)
        self.deleteLater()

    def reject(self) -> None:
        """Escape closes as the button does."""
        self.close()

    def _kind_changed(self) -> None:
        self.columns.setText(
            tr("reports", "Columns: {columns}.").format(
                columns=tr("reports", COLUMNS[TableKind(self.kind.currentData())])
            )
        )
        self._try()

    def _path_typed(self) -> None:
        if self.path.text().strip() != self._tried_path:
            self._try()

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("reports", "Choose a table"), "", tr("reports", _FILTER)
        )
        if chosen:
            self.try_file(Path(chosen))

    def _try(self) -> None:
        self._tried_path = self.path.text().strip()
        self._told = None
        self._show_lines()
        self._say(
            ""
            if self._tried_path
            else tr("reports", "Choose a file; it is tried, and nothing is stored.")
        )
        if not self._tried_path:
            return
        self._say(tr("reports", "Trying the file…"))
        kind, path = TableKind(self.kind.currentData()), Path(self._tried_path)
        self._checks.run(lambda: sort_report(self._check(kind, path)), self._show, self._failed)

    def _show(self, told: SortedReport) -> None:
        self._told = told
        self._show_lines()
        if told.is_refused:
            refused = told.by_outcome[LineOutcome.REFUSED]
            if refused[0].line is None:
                self._say(refused[0].in_words, wrong=True)
            else:
                self._say(
                    tr(
                        "reports",
                        "Nothing can be imported until the refused lines are put right in the "
                        "file.",
                    ),
                    wrong=True,
                )
        else:
            self._say(" ".join((tr("reports", "Nothing is stored yet."), *told.report.notes)))
        self.tried.emit()

    def _failed(self, sentence: str) -> None:
        self._say(sentence, wrong=True)
        self.tried.emit()

    def _import(self) -> None:
        kind, path = TableKind(self.kind.currentData()), Path(self._tried_path)
        by = self._signer.sign(self.signature.text())

        def work(progress: Progress) -> SortedReport:
            def told(done: int, total: int) -> None:
                if progress.cancelled():
                    raise TaskCancelled
                progress(done, total)

            return sort_report(self._apply(kind, path, by, told))

        self._set_busy(True)
        self._say(tr("reports", "Importing…"))
        self._task = self._tasks.run(
            work,
            owner=self,
            done=self._imported,
            failed=self._import_failed,
            cancelled=self._cancelled,
            progressed=self._progressed,
        )

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setMaximum(total)
        self.progress.setValue(done)

    def _imported(self, told: SortedReport) -> None:
        self._end()
        self._show(told)
        if told.is_refused:
            # Something else was stored since it was tried.
            return
        self._told = None
        self.import_button.setEnabled(False)
        self._say(tr("reports", "Imported: {counts}.").format(counts=counts_words(told)))
        self.imported.emit(told.report)

    def _import_failed(self, sentence: str) -> None:
        self._end()
        self._say(sentence, wrong=True)

    def _cancelled(self) -> None:
        self._end()
        self._say(tr("reports", "Stopped; nothing was stored."))

    def _end(self) -> None:
        self._task = None
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        for widget in (self.kind, self.path, self.browse, self.signature):
            widget.setEnabled(not busy)
        self.progress.setVisible(busy)
        self.progress.setMaximum(0)
        self.close_button.setText(tr("reports", "Stop") if busy else tr("reports", "Close"))
        self.close_button.setEnabled(True)
        self.import_button.setEnabled(not busy and self._can_import())

    def _can_import(self) -> bool:
        return self._told is not None and not self._told.is_refused

    def _show_lines(self) -> None:
        self.lines.show_report(self._told)
        self.import_button.setEnabled(self._can_import())

    def _say(self, words: str, *, wrong: bool = False) -> None:
        self.words.setProperty("role", "error" if wrong else "muted")
        self.words.style().unpolish(self.words)
        self.words.style().polish(self.words)
        self.words.setText(words)

    def _lay_out(self) -> None:
        file = QHBoxLayout()
        file.setSpacing(Space.S)
        file.addWidget(self.path, 1)
        file.addWidget(self.browse)
        form = form_layout()
        form.addRow(titled(tr("reports", "&Table of"), self.kind), self.kind)
        form.addRow("", self.columns)
        form.addRow(titled(tr("reports", "&File"), self.path), file)
        signed = form_layout()
        signed.addRow(titled(tr("reports", "Your &name"), self.signature), self.signature)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.progress, 1)
        buttons.addStretch(1)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(form)
        column.addWidget(self.lines, 1)
        column.addLayout(signed)
        column.addWidget(self.words)
        column.addLayout(buttons)
