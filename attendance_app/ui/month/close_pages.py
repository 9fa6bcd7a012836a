"""The steps of closing a month, each a page that shows what it is told."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.advice import meaning
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.signature import clean_name
from attendance_app.services.closing import CloseCheck
from attendance_app.ui.form_dialog import note, titled
from attendance_app.ui.month.total_lines import TotalLine
from attendance_app.ui.sides import keep_at_end
from attendance_app.ui.signing import Signer, signature_field
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

LOOKING = mark("month", "Looking…")
_WIDEST = 24
"""Letters of what a total is of."""

_NAMED = 5
"""So many of those who are still clocked in are named."""


class ClosePage(QWidget):
    """A step.

    Attributes
    ----------
    column : QVBoxLayout
    """

    changed = Signal()
    """Whether it is done may be another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.L)

    @property
    def is_done(self) -> bool:
        """Whether the next step may be taken."""
        return True


class OpenPage(ClosePage):
    """What stands in the way, and the way to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = _plain(self)
        self.resolve = QPushButton(tr("month", "&Work through them"), self)
        self.again = QPushButton(tr("month", "&Look again"), self)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.resolve, self.again):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(self.words)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self._can_close = False
        self.say(tr("month", LOOKING))

    @property
    def is_done(self) -> bool:
        return self._can_close

    def say(self, words: str) -> None:
        """Say this; nothing is known."""
        self._can_close = False
        self.words.setText(words)
        self.resolve.hide()
        self.changed.emit()

    def show_check(self, check: CloseCheck) -> None:
        """Say what is open."""
        self._can_close = check.can_close
        self.words.setText(open_words(check))
        self.resolve.setVisible(bool(check.open))
        self.changed.emit()


def _in_lines(what: str) -> str:
    """A long type of leave in several lines: both columns have to fit beside each other."""
    return what if len(what) <= _WIDEST else "\n".join(wrap(what, _WIDEST))


def _is_part(what: str) -> bool:
    """Whether a total is a part of the one above it."""
    return what.startswith(" ")


def _half(lines: Sequence[TotalLine]) -> int:
    """Where the second column begins: about the middle, and not between a sum and its parts."""
    at = (len(lines) + 1) // 2
    while at and at < len(lines) and _is_part(lines[at][0]):
        at -= 1
    return at


class TotalsPage(ClosePage):
    """Everybody's totals, to be looked through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.S)
        self._grid.setColumnMinimumWidth(2, Space.XL)
        for wide in (1, 4):
            self._grid.setColumnStretch(wide, 1)
        self.looked = QCheckBox(tr("month", "I have looked through these &totals."), self)
        self.looked.toggled.connect(self.changed)
        inner = QFrame(self)
        inner.setProperty("role", "panel")
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        column.addLayout(self._grid)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setAccessibleName(tr("month", "Totals"))
        self.column.addWidget(area, 1)
        self.column.addWidget(self.looked)

    @property
    def is_done(self) -> bool:
        return self.looked.isChecked()

    def show_totals(self, lines: Sequence[TotalLine]) -> None:
        """Show these; what was ticked for others does not hold for them."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        half = _half(lines)
        for row, (what, how_much) in enumerate(lines):
            name, value = QLabel(_in_lines(what.strip()), self), QLabel(how_much, self)
            name.setProperty("role", "muted")
            name.setIndent(Space.M if _is_part(what) else 0)
            keep_at_end(value)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(f"{what.strip()}: {how_much}")
            # Two columns, read downwards.
            aside, below = (0, row) if row < half else (1, row - half)
            self._grid.addWidget(name, below, 3 * aside)
            self._grid.addWidget(value, below, 3 * aside + 1)
        self.looked.setChecked(False)


class ConfirmPage(ClosePage):
    """What closing means, and who does it."""

    def __init__(self, month: str, signer: Signer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = signature_field(signer, self)
        self.name.textChanged.connect(self.changed)
        self.refusal = _plain(self)
        self.refusal.setProperty("role", "error")
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.addRow(titled(tr("month", "Your &name"), self.name), self.name)
        self.column.addWidget(
            note(
                tr(
                    "month",
                    "Closing {month} makes its figures final. Corrections, leave, schedules "
                    "and rules that would change them are refused from then on, until "
                    "somebody reopens the month with a reason.",
                ).format(month=month),
                self,
            )
        )
        self.column.addLayout(form)
        self.column.addWidget(self.refusal)
        self.column.addStretch(1)

    @property
    def is_done(self) -> bool:
        try:
            return bool(clean_name(self.name.text()))
        except InvalidInputError:
            return False


class ClosedPage(ClosePage):
    """That it is closed, and what follows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = _plain(self)
        self.column.addWidget(self._words)
        self.column.addStretch(1)

    def say_closed(self, month: str, by: str) -> None:
        """Say so."""
        self._words.setText(
            tr(
                "month",
                "{month} is closed, by {by}. Its figures are final: the workbook says "
                "so, and what would change them is refused.\n\nIf something has to be "
                "changed after all, reopen it on the month page, with a reason.",
            ).format(month=month, by=by)
        )


def open_words(check: CloseCheck) -> str:
    """What stands in the way of closing, a line each."""
    if check.can_close:
        return tr(
            "month",
            "Nothing is open. The month can be closed once its totals have been looked through.",
        )
    lines = (
        []
        if check.is_over
        else [tr("month", "It is not over before the end of {day}.").format(day=check.month.last)]
    )
    lines += [f"{count} × {meaning(problem)}" for problem, count in check.counts.items()]
    lines += [
        tr("month", "{name} is still clocked in.").format(name=person.name)
        for person, _ in check.running[:_NAMED]
    ]
    if (more := len(check.running) - _NAMED) > 0:
        lines.append(tr("month", "{count} more are still clocked in.").format(count=more))
    listed = "\n".join(f"•  {line}" for line in lines or check.reasons)
    return tr("month", "This month cannot be closed yet:\n\n{listed}").format(listed=listed)


def _plain(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
