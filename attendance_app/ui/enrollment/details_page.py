"""The first step: who is being enrolled, or whose pictures are taken anew."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from attendance_app.domain.people import Person, PersonDetails
from attendance_app.ui.enrollment.pin_fields import PinFields
from attendance_app.ui.form_dialog import note
from attendance_app.ui.i18n import number
from attendance_app.ui.long_texts import breakable
from attendance_app.ui.people.details_form import DetailsForm
from attendance_app.ui.sides import keep_aside
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class DetailsPage(QWidget):
    """Details to type (or to read, of somebody known already) beside the PIN.

    Parameters
    ----------
    person : Person or None
        Somebody who is given new pictures; None for somebody new.
    departments : sequence of str
        Offered for somebody new.
    today : date
        The site's present day.
    """

    changed = Signal()

    def __init__(
        self,
        person: Person | None,
        departments: Sequence[str],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form: DetailsForm | None = None
        self._person = person
        leading = QVBoxLayout()
        leading.setSpacing(Space.L)
        if person is None:
            self.form = DetailsForm(departments, today, self)
            self.form.changed.connect(self.changed)
            leading.addWidget(self.form)
        else:
            leading.addLayout(_summary(person, self))
        leading.addStretch(1)
        panel = QFrame(self)
        panel.setProperty("role", "panel")
        heading = QLabel(tr("enrollment", "A PIN as a second way in"), panel)
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        self.pins = PinFields(optional=True, parent=panel)
        self.pins.changed.connect(self.changed)
        inside = QVBoxLayout(panel)
        inside.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        inside.setSpacing(Space.M)
        inside.addWidget(heading)
        inside.addWidget(note(_why_a_pin(person), panel))
        inside.addWidget(self.pins)
        trailing = QVBoxLayout()
        trailing.addWidget(panel)
        trailing.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addLayout(leading, 6)
        row.addLayout(trailing, 5)

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
        """Whether the details are acceptable, and the PIN if there is one."""
        return (self.form is None or not self.form.problem()) and not self.pins.problem()


def _why_a_pin(person: Person | None) -> str:
    if person is not None and person.has_pin:
        return tr(
            "enrollment", "There is a PIN already. It stays as it is unless another one is typed."
        )
    return tr(
        "enrollment",
        "For when the camera is out of order or asks twice, and for whoever does not want face "
        "recognition. It can be set later, too.",
    )


def _summary(person: Person, parent: QWidget) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(Space.L)
    form.setVerticalSpacing(Space.M)
    if not person.vector_count:
        stored = tr("enrollment", "none yet")
    elif person.vector_count == 1:
        stored = tr("enrollment", "1 stored; the new ones replace it")
    else:
        stored = tr("enrollment", "{count} stored; the new ones replace them").format(
            count=number(person.vector_count)
        )
    for title, value in (
        (tr("enrollment", "Name"), person.name),
        (tr("enrollment", "Employee ID"), person.employee_id),
        (tr("enrollment", "Department"), person.department or "–"),
        (tr("enrollment", "Pictures"), stored),
    ):
        label = QLabel(breakable(value), parent)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        keep_aside(label)
        label.setAccessibleName(f"{title}: {value}")
        caption = QLabel(title, parent)
        caption.setProperty("role", "muted")
        form.addRow(caption, label)
    return form
