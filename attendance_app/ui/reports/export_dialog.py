"""The dialog that writes a month as a workbook or for payroll, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.month import Month
from attendance_app.services.exporting import ExportFormat, ExportReport
from attendance_app.services.replacing import destination
from attendance_app.ui.form_dialog import titled
from attendance_app.ui.questions import ask
from attendance_app.ui.reports.formats import WORDS
from attendance_app.ui.reports.months import being_paid, month_title, months_until
from attendance_app.ui.room import make_wide
from attendance_app.ui.tasks import Progress, Task, TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

Export = Callable[[str, Path, Callable[[int, int], None], Callable[[], bool], str], ExportReport]
"""Writes a month ("YYYY-MM") to a file in a format; given progress and whether to stop."""


class ExportDialog(QDialog):
    """Choose a month and a file; the export runs on a worker and can be cancelled.

    Parameters
    ----------
    export : callable
        See `Export`; called on a worker.
    today : date
        The site's present day.
    tasks : TaskRunner
        Runs the export.
    folder : Path, optional
        Where the file is offered to be put; the user's documents by default, or their home.
    month : Month, optional
        Offered first; the one most likely being paid by default.
    """

    exported = Signal(Path)
    """The file is complete."""

    def __init__(
        self,
        export: Export,
        today: date,
        tasks: TaskRunner,
        *,
        folder: Path | None = None,
        month: Month | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._export = export
        self._tasks = tasks
        self._task: Task[ExportReport] | None = None
        self._folder = folder or _documents()
        self._path_typed = False
        self._may_replace: Path | None = None
        self._written: Path | None = None
        self.question: QMessageBox | None = None
        """The question being asked, if any."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("reports", "Export a month"))

        self.month = QComboBox(self)
        self.month.setAccessibleName(tr("reports", "Month"))
        months = months_until(today)
        if month is not None and month.first not in months:
            months = sorted([*months, month.first], reverse=True)
        for first in months:
            self.month.addItem(month_title(first, today), first)
        self.month.setCurrentIndex(
            months.index(being_paid(today) if month is None else month.first)
        )
        self.path = QLineEdit(self)
        self.path.setAccessibleName(tr("reports", "File"))
        self.browse = QPushButton(tr("reports", "&Browse…"), self)
        self.format = QComboBox(self)
        self.format.setAccessibleName(tr("reports", "Format"))
        for kind, words in WORDS.items():
            self.format.addItem(tr("reports", words.title), kind)
        self.explanation = QLabel(self)
        self.explanation.setProperty("role", "muted")
        self.explanation.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setAccessibleName(tr("reports", "Progress"))
        self.progress.hide()
        self.outcome = QLabel(self)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.outcome.hide()
        self.open_button = QPushButton(tr("reports", "&Open the file"), self)
        self.open_button.hide()
        self.export_button = QPushButton(tr("reports", "E&xport"), self)
        self.export_button.setDefault(True)
        self.export_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(tr("reports", "Close"), self)

        self._lay_out()
        self.month.currentIndexChanged.connect(self._offer_path)
        self.format.currentIndexChanged.connect(self._choose_format)
        self.path.textEdited.connect(self._typed)
        self.browse.clicked.connect(self._choose_file)
        self.export_button.clicked.connect(self._start)
        self.cancel_button.clicked.connect(self._cancel_or_close)
        self.open_button.clicked.connect(self._open)
        self._choose_format()

    def _lay_out(self) -> None:
        file = QHBoxLayout()
        file.setSpacing(Space.S)
        file.addWidget(self.path, 1)
        file.addWidget(self.browse)
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.M)
        form.addRow(titled(tr("reports", "&Month"), self.month), self.month)
        form.addRow(titled(tr("reports", "Fo&rmat"), self.format), self.format)
        form.addRow(titled(tr("reports", "&File"), self.path), file)
        for button in (self.browse, self.open_button, self.cancel_button):
            # Enter means Export.
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.open_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.export_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        make_wide(self, 560)
        column.setSpacing(Space.L)
        column.addLayout(form)
        column.addWidget(self.explanation)
        column.addWidget(self.progress)
        column.addWidget(self.outcome)
        column.addStretch(1)
        column.addLayout(buttons)

    @property
    def chosen_month(self) -> str:
        """The month as ``YYYY-MM``."""
        first: date = self.month.currentData()
        return f"{first:%Y-%m}"

    @property
    def chosen_format(self) -> ExportFormat:
        """What the month is written as."""
        # Qt keeps the text of an enum that is one.
        return ExportFormat(self.format.currentData())

    @property
    def running(self) -> bool:
        """Whether an export is under way."""
        return self._task is not None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing stops a running export; nothing is left of it."""
        if self._task is not None:
            self._task.cancel()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape cancels a running export first, and only then closes."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    def _choose_format(self) -> None:
        self.explanation.setText(tr("reports", WORDS[self.chosen_format].explanation))
        typed = self.path.text().strip()
        if self._path_typed and Path(typed).name:
            self.path.setText(str(Path(typed).with_suffix(self.chosen_format.suffix)))
        self._offer_path()
        if self.isVisible():
            self._make_room()

    def _offer_path(self) -> None:
        if not self._path_typed:
            name = f"{WORDS[self.chosen_format].stem}-{self.chosen_month}"
            self.path.setText(str(self._folder / f"{name}{self.chosen_format.suffix}"))

    def _typed(self) -> None:
        self._path_typed = True

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, tr("reports", "Export to"), self.path.text())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        kind = self.chosen_format
        chooser.setNameFilter(f"{tr('reports', WORDS[kind].files)} (*{kind.suffix})")
        chooser.setDefaultSuffix(kind.suffix)
        chooser.selectFile(self.path.text())
        chooser.fileSelected.connect(self._chosen)
        chooser.open()

    def _chosen(self, file: str) -> None:
        self._path_typed = True
        self.path.setText(file)
        # The file dialog has asked.
        self._may_replace = Path(file)

    def _start(self) -> None:
        """Export, having asked if there is such a file: somebody may have written into it."""
        if not self.path.text().strip():
            self._say(tr("reports", "Say where the file is to be put."), error=True)
            return
        typed, suffix = self.path.text().strip(), self.chosen_format.suffix
        self.export_button.setEnabled(False)
        self._tasks.run(
            lambda _: destination(typed, suffix),
            owner=self,
            done=lambda found: self._found(*found),
            failed=self._failed,
        )

    def _found(self, target: Path, is_there: bool) -> None:
        self.export_button.setEnabled(True)
        self.path.setText(str(target))
        if is_there and target != self._may_replace:
            self.question = ask(
                self,
                tr("reports", "Replace {name}?").format(name=target.name),
                tr(
                    "reports",
                    "There is a file of this name already. What was written into it is lost.",
                ),
                yes=tr("reports", "Replace"),
                no=tr("reports", "Keep"),
                agreed=lambda: self._export_to(target),
                answered=self._answered,
            )
        else:
            self._export_to(target)

    def _answered(self) -> None:
        self.question = None

    def _export_to(self, target: Path) -> None:
        month, kind, self._may_replace = self.chosen_month, self.chosen_format, None

        def work(progress: Progress) -> ExportReport:
            return self._export(month, target, progress, progress.cancelled, kind)

        self._show_running(True)
        self._task = self._tasks.run(
            work,
            owner=self,
            done=self._done,
            failed=self._failed,
            cancelled=self._cancelled,
            progressed=self._progressed,
        )

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _done(self, report: ExportReport) -> None:
        self._written = report.path
        self._show_running(False)
        self.open_button.show()
        self._say(
            tr("reports", "{sentence} Written to {path}.").format(
                sentence=report.sentence, path=report.path
            ),
            error=False,
        )
        self.exported.emit(report.path)

    def _failed(self, sentence: str) -> None:
        self._show_running(False)
        self._say(sentence, error=True)

    def _cancelled(self) -> None:
        self._show_running(False)
        self._say(tr("reports", "Cancelled. Nothing was written."), error=False)

    def _say(self, sentence: str, *, error: bool) -> None:
        self.outcome.setProperty("role", "error" if error else "")
        self.outcome.style().polish(self.outcome)
        self.outcome.setText(sentence)
        self.outcome.show()
        self._make_room()

    def _show_running(self, running: bool) -> None:
        if not running:
            self._task = None
        self.progress.setRange(0, 0)
        self.progress.setVisible(running)
        for widget in (self.month, self.format, self.path, self.browse, self.export_button):
            widget.setEnabled(not running)
        self.cancel_button.setText(tr("reports", "Cancel") if running else tr("reports", "Close"))
        self.cancel_button.setEnabled(True)
        if running:
            self.outcome.hide()
            self.open_button.hide()
        self._make_room()

    def _make_room(self) -> None:
        """Grow for what has appeared; a dialog does not by itself."""
        column = self.layout()
        assert column is not None
        self.resize(self.width(), max(self.height(), column.totalHeightForWidth(self.width())))

    def _cancel_or_close(self) -> None:
        if self._task is None:
            self.close()
            return
        self.cancel_button.setEnabled(False)
        self._task.cancel()

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))


def _documents() -> Path:
    """The folder of documents, which not every account has."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(place))
    return documents if documents.is_absolute() and documents.is_dir() else Path.home()
