"""The dialog that leads through closing a month: what is open, totals, name, closed."""

from __future__ import annotations

from collections.abc import Callable
from enum import IntEnum
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.advice import meaning
from attendance_app.domain.closing import Closing
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.month import Month
from attendance_app.domain.signature import clean_name
from attendance_app.reports.labels import month_title
from attendance_app.services.closing import CloseCheck
from attendance_app.ui.form_dialog import note, titled
from attendance_app.ui.month.total_lines import TotalLine, total_lines
from attendance_app.ui.signing import Signer, signature_field
from attendance_app.ui.table_page import Newest
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space

_NAMED = 5
"""So many of those who are still clocked in are named."""

Found = tuple[CloseCheck, tuple[TotalLine, ...]]


class Step(IntEnum):
    """In order."""

    OPEN = 0
    TOTALS = 1
    CONFIRM = 2
    CLOSED = 3


TITLES = {
    Step.OPEN: "What is open",
    Step.TOTALS: "Totals",
    Step.CONFIRM: "Confirm",
    Step.CLOSED: "Closed",
}


class CloseWizard(QDialog):
    """Nothing is stored before the third step's button is pressed.

    Parameters
    ----------
    month : Month
    check : callable
        What stands in the way, and the totals; called on a worker.
    close : callable
        Closes the month: month, by; called on a worker.
    signer : Signer
    tasks : TaskRunner
    """

    closed = Signal(object)
    """The `Closing` as stored."""

    resolve_wanted = Signal()
    """What is open is to be worked through first."""

    export_wanted = Signal(object)
    """The closed `Month` is to be written to a file."""

    checked = Signal()
    """The first step says what is open."""

    def __init__(
        self,
        month: Month,
        check: Callable[[Month], CloseCheck],
        close: Callable[[Month, str], Closing],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._month = month
        self._check = check
        self._close = close
        self._signer = signer
        self._checks = Newest(tasks, self)
        self._tasks = tasks
        self._busy = False
        self._can_close = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Close {month_title(month)}")
        self.setMinimumSize(680, 460)

        self.steps = QLabel(self)
        self.steps.setAccessibleName("Steps")
        self.steps.setTextFormat(Qt.TextFormat.RichText)
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.pages = QStackedWidget(self)
        self.open_words = QLabel(self)
        self.open_words.setTextFormat(Qt.TextFormat.PlainText)
        self.open_words.setWordWrap(True)
        self.resolve = QPushButton("&Work through them", self)
        self.again = QPushButton("&Look again", self)
        self.totals = QGridLayout()
        self.looked = QCheckBox("I have looked through these &totals.", self)
        self.name = signature_field(signer, self)
        self.refusal = QLabel(self)
        self.closed_words = QLabel(self)
        self.closed_words.setTextFormat(Qt.TextFormat.PlainText)
        self.closed_words.setWordWrap(True)
        self.export = QPushButton("E&xport the month…", self)
        self.back = QPushButton("&Back", self)
        self.next = QPushButton(self)
        self.next.setDefault(True)
        self.next.setProperty("role", "primary")
        self.cancel = QPushButton("Cancel", self)
        self._lay_out()

        self.resolve.clicked.connect(self._resolve)
        self.again.clicked.connect(self._look)
        self.looked.toggled.connect(lambda: self._enable())
        self.name.textChanged.connect(lambda: self._enable())
        self.export.clicked.connect(self._export)
        self.back.clicked.connect(lambda: self._go(Step(self.step - 1)))
        self.next.clicked.connect(self._forward)
        self.cancel.clicked.connect(self.reject)
        self._go(Step.OPEN)
        self._look()

    @property
    def step(self) -> Step:
        """Where it is."""
        return Step(self.pages.currentIndex())

    def reject(self) -> None:
        """Not while the month is being closed: nobody would know how it ended."""
        if not self._busy:
            super().reject()

    def _look(self) -> None:
        month, check = self._month, self._check
        self._can_close = False
        self.open_words.setText("Looking…")
        self.resolve.hide()
        self._enable()

        def work() -> Found:
            found = check(month)
            return found, total_lines(found.sheets)

        self._checks.run(work, self._show_found, self._show_failure)

    def _show_found(self, found: Found) -> None:
        check, lines = found
        self._can_close = check.can_close
        self.open_words.setText(_open_words(check))
        self.resolve.setVisible(bool(check.open))
        self._fill_totals(lines)
        self._enable()
        (self.next if check.can_close else self.resolve).setFocus()
        self.checked.emit()

    def _show_failure(self, sentence: str) -> None:
        self.open_words.setText(sentence)
        self.checked.emit()

    def _forward(self) -> None:
        if self.step is Step.CONFIRM:
            self._store()
        elif self.step is Step.CLOSED:
            self.accept()
        else:
            self._go(Step(self.step + 1))

    def _store(self) -> None:
        month, close, by = self._month, self._close, self._signer.sign(self.name.text())
        self._busy = True
        self.refusal.clear()
        self._enable()
        self._tasks.run(
            lambda _: close(month, by), owner=self, done=self._stored, failed=self._refused
        )

    def _stored(self, closing: Closing) -> None:
        self._busy = False
        self.closed_words.setText(
            f"{month_title(self._month)} is closed, by {closing.closed_by}. Its figures are final: "
            "the workbook says so, and what would change them is refused.\n\n"
            "If something has to be changed after all, reopen it on the month page, with a reason."
        )
        self._go(Step.CLOSED)
        self.closed.emit(closing)

    def _refused(self, sentence: str) -> None:
        self._busy = False
        self.refusal.setText(sentence)
        self._enable()

    def _go(self, step: Step) -> None:
        self.pages.setCurrentIndex(step)
        self.heading.setText(f"{month_title(self._month)}: {TITLES[step].lower()}")
        self.steps.setText(
            " &nbsp;›&nbsp; ".join(
                f"<b>{one + 1} {escape(title)}</b>" if one is step else f"{one + 1} {escape(title)}"
                for one, title in TITLES.items()
            )
        )
        self.steps.setAccessibleDescription(f"Step {step + 1} of {len(TITLES)}, {TITLES[step]}")
        self.refusal.clear()
        closed = step is Step.CLOSED
        self.back.setVisible(step in (Step.TOTALS, Step.CONFIRM))
        self.cancel.setVisible(not closed)
        self.export.setVisible(closed)
        names = {Step.CONFIRM: f"&Close {month_title(self._month)}", Step.CLOSED: "&Done"}
        self.next.setText(names.get(step, "&Next"))
        self._enable()
        if step is Step.CONFIRM:
            self.name.setFocus()

    def _enable(self) -> None:
        ready = {
            Step.OPEN: self._can_close,
            Step.TOTALS: self.looked.isChecked(),
            Step.CONFIRM: self._has_name() and not self._busy,
            Step.CLOSED: True,
        }
        self.next.setEnabled(ready[self.step])
        for widget in (self.back, self.cancel, self.name):
            widget.setEnabled(not self._busy)

    def _has_name(self) -> bool:
        try:
            return bool(clean_name(self.name.text()))
        except InvalidInputError:
            return False

    def _resolve(self) -> None:
        self.reject()
        self.resolve_wanted.emit()

    def _export(self) -> None:
        self.accept()
        self.export_wanted.emit(self._month)

    def _fill_totals(self, lines: tuple[TotalLine, ...]) -> None:
        while (item := self.totals.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, (what, how_much) in enumerate(lines):
            name, value = QLabel(what, self), QLabel(how_much, self)
            name.setProperty("role", "muted")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{what.strip()}: {how_much}")
            # Two columns, read downwards.
            aside, below = divmod(row, (len(lines) + 1) // 2)
            self.totals.addWidget(name, below, 3 * aside)
            self.totals.addWidget(value, below, 3 * aside + 1)

    def _lay_out(self) -> None:
        for page in (self._open_page(), self._totals_page(), self._confirm_page()):
            self.pages.addWidget(page)
        self.pages.addWidget(_page(self, self.closed_words))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.export)
        buttons.addStretch(1)
        for button in (self.cancel, self.back, self.next):
            buttons.addWidget(button)
        for button in (self.cancel, self.back, self.export, self.resolve, self.again):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self.steps)
        column.addWidget(self.heading)
        column.addWidget(self.pages, 1)
        column.addLayout(buttons)

    def _open_page(self) -> QWidget:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.resolve)
        row.addWidget(self.again)
        row.addStretch(1)
        page = _page(self, self.open_words)
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(1, row)
        return page

    def _totals_page(self) -> QWidget:
        inner = QFrame(self)
        inner.setProperty("role", "panel")
        self.totals.setHorizontalSpacing(Space.M)
        self.totals.setVerticalSpacing(Space.S)
        self.totals.setColumnMinimumWidth(2, Space.XL)
        for wide in (1, 4):
            self.totals.setColumnStretch(wide, 1)
        column = QVBoxLayout(inner)
        column.addLayout(self.totals)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName("Totals")
        page = QWidget(self)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.M)
        outer.addWidget(area, 1)
        outer.addWidget(self.looked)
        return page

    def _confirm_page(self) -> QWidget:
        words = note(
            f"Closing {month_title(self._month)} makes its figures final. Corrections, leave, "
            "schedules and rules that would change them are refused from then on, until somebody "
            "reopens the month with a reason.",
            self,
        )
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.addRow(titled("Your &name", self.name), self.name)
        self.refusal.setProperty("role", "error")
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)
        page = _page(self, words, self.refusal)
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertLayout(1, form)
        return page


def _page(parent: QWidget, *widgets: QWidget) -> QWidget:
    page = QWidget(parent)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.L)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return page


def _open_words(check: CloseCheck) -> str:
    if check.can_close:
        return "Nothing is open. The month can be closed once its totals have been looked through."
    lines = [] if check.is_over else [f"It is not over before the end of {check.month.last}."]
    lines += [f"{count} × {meaning(problem)}" for problem, count in check.counts.items()]
    lines += [f"{person.name} is still clocked in." for person, _ in check.running[:_NAMED]]
    if (more := len(check.running) - _NAMED) > 0:
        lines.append(f"{more} more are still clocked in.")
    listed = "\n".join(f"•  {line}" for line in lines or check.reasons)
    return f"This month cannot be closed yet:\n\n{listed}"
