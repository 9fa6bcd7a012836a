"""The form of a person's details, shared by enrolling and editing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.people import PersonDetails, clean_details
from attendance_app.ui.dates import from_qdate, let_type, to_qdate
from attendance_app.ui.form_dialog import titled
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class OptionalDate(QWidget):
    """A date that may be left open, by a box to tick beside it."""

    changed = Signal()

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.known = QCheckBox(self)
        self.known.setAccessibleName(tr("people", "{date} is known").format(date=name))
        self.edit = QDateEdit(to_qdate(today), self)
        let_type(self.edit)
        self.edit.setAccessibleName(name)
        self.edit.setCalendarPopup(True)
        self.edit.setDisplayFormat("yyyy-MM-dd")
        self.edit.setMinimumDate(QDate(1950, 1, 1))
        self.edit.setEnabled(False)
        self.setFocusProxy(self.known)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.known)
        row.addWidget(self.edit)
        row.addStretch(1)
        self.known.toggled.connect(self.edit.setEnabled)
        self.known.toggled.connect(self.changed)
        self.edit.dateChanged.connect(self.changed)

    def value(self) -> date | None:
        """The date, or None where it is left open."""
        return from_qdate(self.edit.date()) if self.known.isChecked() else None

    def set_value(self, day: date | None) -> None:
        """Show a date, or that it is open."""
        self.known.setChecked(day is not None)
        if day is not None:
            self.edit.setDate(to_qdate(day))


class DetailsForm(QWidget):
    """Employee ID, name, e-mail, department and days of employment.

    Parameters
    ----------
    departments : sequence of str
        Offered; another may be typed.
    today : date
        Where the calendars open.
    """

    changed = Signal()

    def __init__(
        self, departments: Sequence[str], today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.employee_id = QLineEdit(self)
        self.name = QLineEdit(self)
        self.email = QLineEdit(self)
        self.email.setPlaceholderText(tr("people", "optional"))
        self.department = QComboBox(self)
        self.department.setEditable(True)
        self.department.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.department.addItem("")
        self.department.addItems(list(departments))
        self.start_date = OptionalDate(tr("people", "First day"), today, self)
        self.end_date = OptionalDate(tr("people", "Last day"), today, self)
        self._problem = QLabel(self)
        self._problem.setProperty("role", "error")
        self._problem.setWordWrap(True)
        # Room for a sentence from the start, so that nothing moves when there is one.
        self._problem.setMinimumHeight(2 * self._problem.fontMetrics().lineSpacing() + Space.XS)

        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.M)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for title, widget in (
            (tr("people", "Employee &ID"), self.employee_id),
            (tr("people", "Na&me"), self.name),
            (tr("people", "&E-mail"), self.email),
            (tr("people", "&Department"), self.department),
            (tr("people", "&First day"), self.start_date),
            (tr("people", "&Last day"), self.end_date),
        ):
            form.addRow(titled(title, widget), widget)
        form.addRow(self._problem)
        for edit in (self.employee_id, self.name, self.email):
            edit.textChanged.connect(self._changed)
        self.department.currentTextChanged.connect(self._changed)
        self.start_date.changed.connect(self._changed)
        self.end_date.changed.connect(self._changed)

    def details(self) -> PersonDetails:
        """What is typed, as it is typed."""
        return PersonDetails(
            employee_id=self.employee_id.text(),
            name=self.name.text(),
            email=self.email.text(),
            department=self.department.currentText(),
            start_date=self.start_date.value(),
            end_date=self.end_date.value(),
        )

    def set_details(self, details: PersonDetails) -> None:
        """Fill the form."""
        self.employee_id.setText(details.employee_id)
        self.name.setText(details.name)
        self.email.setText(details.email)
        self.department.setCurrentText(details.department)
        self.start_date.set_value(details.start_date)
        self.end_date.set_value(details.end_date)

    def problem(self) -> str:
        """Why the details are not acceptable yet; empty when they are."""
        try:
            clean_details(self.details())
        except InvalidInputError as error:
            return str(error)
        return ""

    def _changed(self) -> None:
        # An empty form is not a mistake yet.
        begun = bool(self.employee_id.text().strip() and self.name.text().strip())
        self._problem.setText(self.problem() if begun else "")
        self.changed.emit()
