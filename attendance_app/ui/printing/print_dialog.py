"""The dialog that prints timesheets, or writes them into a PDF, after a look at the pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.timesheet import MonthTimesheets, Timesheet
from attendance_app.ui.form_dialog import note, titled
from attendance_app.ui.i18n import month_title, number
from attendance_app.ui.printing.page_view import PageView
from attendance_app.ui.printing.paper import Paper, pictures, print_on, write_pdf
from attendance_app.ui.room import resize_within
from attendance_app.ui.table_page import Newest
from attendance_app.ui.tasks import Progress, Task, TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_EVERYBODY = ""
_ONE = "\N{BULLET}one"

_LETTER_COUNTRIES = frozenset(
    {
        *(QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico),
        *(QLocale.Country.Philippines, QLocale.Country.Chile, QLocale.Country.Colombia),
    }
)
"""Where Letter is the usual paper; everywhere else it is A4."""


class PrintDialog(QDialog):
    """Shows the pages of one person at a time; prints one person, a department, or everybody.

    Parameters
    ----------
    month : MonthTimesheets
        With at least one timesheet; as computed for the month page and the workbook.
    person_id : int or None
        Whose pages are shown first.
    tasks : TaskRunner
        Lays out and paints on workers.
    """

    def __init__(
        self,
        month: MonthTimesheets,
        person_id: int | None,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._month = month
        self._tasks = tasks
        self._pages: list[QImage] = []
        self._page = 0
        self._task: Task[int] | None = None
        self._looks = Newest(tasks, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("printing", "Print timesheets, {month}")
        self.setWindowTitle(title.format(month=month_title(month.month)))
        self.person = QComboBox(self)
        self.person.setEditable(False)
        for sheet in month.timesheets:
            self.person.addItem(f"{sheet.person.name} ({sheet.person.employee_id})")
        self.whose = QComboBox(self)
        self.paper_size = QComboBox(self)
        self.paper_size.addItem("A4", QPageSize.PageSizeId.A4)
        self.paper_size.addItem("Letter", QPageSize.PageSizeId.Letter)
        if QLocale().territory() in _LETTER_COUNTRIES:
            self.paper_size.setCurrentIndex(1)
        self.turned = QComboBox(self)
        self.turned.addItem(tr("printing", "Portrait"), False)
        self.turned.addItem(tr("printing", "Landscape"), True)
        self.view = PageView(self)
        self.back = QPushButton("‹", self)
        self.forward = QPushButton("›", self)
        for button, name in (
            (self.back, tr("printing", "Previous page")),
            (self.forward, tr("printing", "Next page")),
        ):
            button.setProperty("role", "step")
            button.setAutoDefault(False)
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.where = QLabel(self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("printing", "Progress"))
        self.cancel = QPushButton(tr("printing", "Cancel"), self)
        self.told = note("", self)
        self.print_button = QPushButton(tr("printing", "&Print…"), self)
        self.pdf = QPushButton(tr("printing", "&Save as PDF…"), self)
        self.pdf.setProperty("role", "primary")
        self.pdf.setDefault(True)
        self.shut = QPushButton(tr("printing", "Close"), self)
        self._lay_out()
        resize_within(self, 1080, 800)
        ids = [sheet.person.id for sheet in month.timesheets]
        self.person.setCurrentIndex(ids.index(person_id) if person_id in ids else 0)
        self._connect()
        self._person_changed()
        self.whose.setCurrentIndex(0 if person_id in ids else 1)
        self._set_busy(False)

    @property
    def paper(self) -> Paper:
        """What is printed on."""
        return Paper(self.paper_size.currentData(), bool(self.turned.currentData()))

    @property
    def sheet(self) -> Timesheet:
        """Whose pages are shown."""
        return self._month.timesheets[self.person.currentIndex()]

    @property
    def pages(self) -> Sequence[QImage]:
        """The pages shown, once they are there."""
        return self._pages

    def chosen(self) -> list[Timesheet]:
        """What is printed."""
        whose = self.whose.currentData()
        if whose == _ONE:
            return [self.sheet]
        return [
            sheet
            for sheet in self._month.timesheets
            if whose in (_EVERYBODY, f"d{sheet.person.department}")
        ]

    def save_to(self, path: Path) -> None:
        """Write the chosen timesheets into a PDF."""
        sheets, paper, month = self.chosen(), self.paper, self._month

        def work(progress: Progress) -> int:
            return write_pdf(path, month, sheets, paper, progress.step)

        self._run(work, tr("printing", "{file} is written: {pages} pages."), str(path))

    def print_to(self, printer: QPrinter) -> None:
        """Print the chosen timesheets."""
        sheets, month = self.chosen(), self._month
        printer.setDocName(self.windowTitle())

        def work(progress: Progress) -> int:
            return print_on(printer, printer.resolution(), month, sheets, progress.step)

        self._run(work, tr("printing", "Sent to {file}: {pages} pages."), printer.printerName())

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(Space.M)
        form.setVerticalSpacing(Space.M)
        form.setColumnStretch(1, 1)
        for row, (title, field) in enumerate(
            (
                (tr("printing", "&Shown"), self.person),
                (tr("printing", "Print &whose"), self.whose),
                (tr("printing", "Pape&r"), self.paper_size),
                (tr("printing", "Pa&ge"), self.turned),
            )
        ):
            form.addWidget(titled(title, field), row, 0)
            form.addWidget(field, row, 1)
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(18)
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(form)
        column.addWidget(
            note(
                tr(
                    "printing",
                    "Each person begins on a page of their own, with lines for two signatures. "
                    "The figures are those of the month page and the workbook.",
                ),
                self,
            )
        )
        column.addStretch(1)
        column.addWidget(self.told)
        column.addWidget(self.bar)
        column.addWidget(self.cancel, 0, Qt.AlignmentFlag.AlignLeading)
        # The rest is the page's, which is read.
        side.setMaximumWidth(max(320, side.minimumSizeHint().width()))
        turning = QHBoxLayout()
        turning.setSpacing(Space.S)
        turning.addStretch(1)
        for widget in (self.back, self.where, self.forward):
            turning.addWidget(widget)
        turning.addStretch(1)
        preview = QVBoxLayout()
        preview.setSpacing(Space.S)
        preview.addWidget(self.view, 1)
        preview.addLayout(turning)
        above = QHBoxLayout()
        above.setSpacing(Space.XL)
        above.addWidget(side, 2)
        above.addLayout(preview, 3)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        for each in (self.print_button, self.pdf, self.shut):
            buttons.addWidget(each)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        outer.setSpacing(Space.L)
        outer.addLayout(above, 1)
        outer.addLayout(buttons)

    def _connect(self) -> None:
        self.person.currentIndexChanged.connect(lambda _: self._person_changed())
        self.paper_size.currentIndexChanged.connect(lambda _: self._look())
        self.turned.currentIndexChanged.connect(lambda _: self._look())
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forward.clicked.connect(lambda: self._turn(1))
        self.pdf.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self._ask_printer)
        self.cancel.clicked.connect(self._stop)
        self.shut.clicked.connect(self.reject)
        self.finished.connect(lambda _: self._stop())

    def _person_changed(self) -> None:
        """The choice of whom to print begins with whoever is shown."""
        kept = self.whose.currentIndex()
        departments = sorted({sheet.person.department for sheet in self._month.timesheets} - {""})
        self.whose.clear()
        self.whose.addItem(tr("printing", "Only {name}").format(name=self.sheet.person.name), _ONE)
        self.whose.addItem(
            tr("printing", "Everybody ({count})").format(count=number(len(self._month.timesheets))),
            _EVERYBODY,
        )
        for department in departments:
            count = sum(sheet.person.department == department for sheet in self._month.timesheets)
            self.whose.addItem(f"{department} ({number(count)})", f"d{department}")
        self.whose.setCurrentIndex(max(0, kept))
        self._look()

    def _look(self) -> None:
        """Paint the pages of whoever is shown."""
        month, sheet, paper, ratio = self._month, self.sheet, self.paper, self.devicePixelRatioF()
        self.where.setText(tr("printing", "Laying out…"))
        self._looks.run(
            lambda: pictures(month, sheet, paper, ratio), self._show_pages, self.told.setText
        )

    def _show_pages(self, pages: list[QImage]) -> None:
        self._pages, self._page = pages, 0
        self._turn(0)

    def _turn(self, step: int) -> None:
        if not self._pages:
            return
        self._page = min(max(0, self._page + step), len(self._pages) - 1)
        self.view.show_page(self._pages[self._page])
        place = tr("printing", "Page {page} of {pages}")
        self.where.setText(place.format(page=self._page + 1, pages=len(self._pages)))
        self.back.setEnabled(self._page > 0)
        self.forward.setEnabled(self._page + 1 < len(self._pages))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, tr("printing", "Save as PDF"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"timesheets-{self._month.month}.pdf")
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.open()

    def _ask_printer(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self.told.setText(
                tr(
                    "printing",
                    "This computer has no printer. Save the timesheets as PDF, and print them "
                    "where there is one.",
                )
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(self.paper.layout())
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_to(printer))
        QDialog.open(dialog)  # its own overload wants a slot by name

    def _run(self, work: Callable[[Progress], int], words: str, where: str) -> None:
        def done(pages: int) -> None:
            self._set_busy(False)
            self.told.setText(words.format(file=where, pages=number(pages)))

        def failed(sentence: str) -> None:
            self._set_busy(False)
            self.told.setText(sentence)

        def cancelled() -> None:
            self._set_busy(False)
            self.told.setText(tr("printing", "Cancelled."))

        self._set_busy(True)
        self._task = self._tasks.run(
            work,
            owner=self,
            done=done,
            failed=failed,
            cancelled=cancelled,
            progressed=self._progressed,
        )

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _set_busy(self, busy: bool) -> None:
        if not busy:
            self._task = None
        self.bar.setRange(0, 0)
        self.bar.setVisible(busy)
        self.cancel.setVisible(busy)
        for each in (self.pdf, self.print_button, self.whose, self.person):
            each.setEnabled(not busy)
        if busy:
            self.told.clear()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
