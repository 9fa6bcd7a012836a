"""The dialog's first page: who is being enrolled, and whether they agree."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.domain.people import Person, PersonDetails
from attendance_app.ui.enrollment.consent import ConsentPanel
from attendance_app.ui.people.details_form import DetailsForm
from attendance_app.ui.theme import Space


class PersonPage(QWidget):
    """Details to type (or to read, of somebody known already) beside the consent.

    Parameters
    ----------
    person : Person or None
        Somebody who is given new pictures; None for somebody new.
    """

    changed = Signal()

    def __init__(
        self,
        person: Person | None,
        departments: Sequence[str],
        today: date,
        consent_version: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form: DetailsForm | None = None
        self._person = person
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        if person is None:
            self.form = DetailsForm(departments, today, left)
            self.form.changed.connect(self.changed)
            column.addWidget(self.form)
        else:
            column.addLayout(_summary(person, left))
        column.addStretch(1)
        self.consent = ConsentPanel(consent_version, self)
        self.consent.changed.connect(self.changed)
        otherwise = QLabel(
            "Without consent no picture is taken. The person can be saved without a face, and is "
            "then not recognised by the camera."
            if person is None
            else "Without consent no picture is taken, and everything stays as it is.",
            self,
        )
        otherwise.setProperty("role", "muted")
        otherwise.setWordWrap(True)
        right = QVBoxLayout()
        right.setSpacing(Space.M)
        right.addWidget(self.consent)
        right.addWidget(otherwise)
        right.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addWidget(left, 5)
        row.addLayout(right, 6)

    @property
    def name(self) -> str:
        """The person's name as far as it is known."""
        if self._person is not None:
            return self._person.name
        return "" if self.form is None else self.form.name.text().strip()

    def details(self) -> PersonDetails | None:
        """What was typed; None for somebody known already."""
        return None if self.form is None else self.form.details()

    def complete(self) -> bool:
        """Whether the details are acceptable."""
        return self.form is None or not self.form.problem()


def _summary(person: Person, parent: QWidget) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(Space.L)
    form.setVerticalSpacing(Space.M)
    stored = (
        "none yet"
        if not person.vector_count
        else f"{person.vector_count} stored; the new ones replace them"
    )
    for title, value in (
        ("Name", person.name),
        ("Employee ID", person.employee_id),
        ("Department", person.department or "–"),
        ("Pictures", stored),
    ):
        label = QLabel(value, parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAccessibleName(f"{title}: {value}")
        caption = QLabel(title, parent)
        caption.setProperty("role", "muted")
        form.addRow(caption, label)
    return form
