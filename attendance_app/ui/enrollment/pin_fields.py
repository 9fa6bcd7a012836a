"""The two fields in which a PIN is typed, with what is wrong with it while it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from attendance_app.domain.pins import (
    PIN_LONGEST,
    PIN_SHORTEST,
    clean_pin,
    pin_problem,
    plain_digits,
)
from attendance_app.ui.form_dialog import form_layout, titled
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class PinFields(QWidget):
    """A PIN, typed twice, because nobody sees it.

    Parameters
    ----------
    optional : bool
        Whether both fields may stay empty.
    """

    changed = Signal()

    def __init__(self, *, optional: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._optional = optional
        self.pin = self._field()
        self.again = self._field()
        self.visible = QCheckBox(tr("enrollment", "S&how the digits"), self)
        self.verdict = QLabel(self)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        # Room for two lines from the start, so that nothing moves.
        self.verdict.setMinimumHeight(2 * self.verdict.fontMetrics().lineSpacing() + Space.XS)
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        form: QFormLayout = form_layout()
        first = tr("enrollment", "&PIN (optional)") if optional else tr("enrollment", "&PIN")
        form.addRow(titled(first, self.pin), self.pin)
        form.addRow(titled(tr("enrollment", "PIN a&gain"), self.again), self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(form)
        column.addWidget(self.visible)
        column.addWidget(self.verdict)
        self.visible.toggled.connect(self._reveal)
        self._changed()

    def value(self) -> str | None:
        """The PIN as digits; None where there is none, or none that is acceptable."""
        if self.problem() or not self.pin.text().strip():
            return None
        return clean_pin(self.pin.text())

    def problem(self) -> str:
        """Why what is typed is no PIN yet; empty when it is, or when nothing is and may be."""
        typed, again = self.pin.text(), self.again.text()
        if not typed.strip() and not again.strip():
            return "" if self._optional else tr("enrollment", "The PIN is missing.")
        if problem := pin_problem(typed):
            return problem
        if plain_digits(typed) != plain_digits(again):
            return tr("enrollment", "Type the same PIN in both fields.")
        return ""

    def clear(self) -> None:
        """Forget what was typed."""
        self.pin.clear()
        self.again.clear()

    def _changed(self) -> None:
        typed, again, problem = self.pin.text(), self.again.text(), self.problem()
        # What is not typed to its end is no mistake yet.
        unfinished = not typed or (not again and not pin_problem(typed))
        good = bool(typed) and not problem
        self.verdict.setProperty("role", "error" if problem and not unfinished else "muted")
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        if good:
            said = tr("enrollment", "This PIN can be used.")
        elif not typed:
            said = tr(
                "enrollment",
                "{shortest} to {longest} digits that only the person knows; "
                "not all the same, not in a row.",
            ).format(shortest=PIN_SHORTEST, longest=PIN_LONGEST)
        else:
            said = problem
        self.verdict.setText(said)
        self.changed.emit()

    def _reveal(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.pin.setEchoMode(mode)
        self.again.setEchoMode(mode)

    def _field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setMaxLength(PIN_LONGEST)
        field.setInputMethodHints(
            Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        )
        field.textChanged.connect(self._changed)
        return field
