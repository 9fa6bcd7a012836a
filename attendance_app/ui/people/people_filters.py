"""What chooses among the people besides the search: department, status, ways in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from attendance_app.ui.people.people_lines import Choice, Status, WaysIn
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class PeopleFilters(QWidget):
    """Three lists; the first entry of department and ways in leaves nobody out."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = _choice(tr("people", "Who is shown"), self)
        for text, status in (
            (tr("people", "Working here"), Status.ACTIVE),
            (tr("people", "Archived"), Status.ARCHIVED),
            (tr("people", "Left"), Status.LEFT),
            (tr("people", "Everybody"), None),
        ):
            self.status.addItem(text, status)
        self.department = _choice(tr("people", "Department"), self)
        self.department.addItem(tr("people", "All departments"), None)
        self.ways_in = _choice(tr("people", "How they clock in"), self)
        for text, ways in (
            (tr("people", "Clocking in any way"), None),
            (tr("people", "Without faces"), WaysIn.WITHOUT_FACES),
            (tr("people", "Without consent"), WaysIn.WITHOUT_CONSENT),
            (tr("people", "By PIN only"), WaysIn.BY_PIN_ONLY),
            (tr("people", "Asked for the PIN after the face"), WaysIn.ASKED_FOR_PIN),
            (tr("people", "No way in yet"), WaysIn.NO_WAY_IN),
        ):
            self.ways_in.addItem(text, ways)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for choice in self.choices:
            row.addWidget(choice)
            choice.currentIndexChanged.connect(lambda: self.changed.emit())

    @property
    def choices(self) -> tuple[QComboBox, ...]:
        """The lists in reading order."""
        return (self.status, self.department, self.ways_in)

    @property
    def is_choosing(self) -> bool:
        """Whether anything but the status leaves people out."""
        return bool(self.department.currentIndex() or self.ways_in.currentIndex())

    def choice(self, search: str) -> Choice:
        """Who is to be shown, with these words."""
        # Qt gives back the plain text of such values.
        status, ways_in = self.status.currentData(), self.ways_in.currentData()
        return Choice(
            search,
            self.department.currentData(),
            Status(status) if status is not None else None,
            WaysIn(ways_in) if ways_in is not None else None,
        )

    def clear(self) -> None:
        """Leave nobody out but those who do not work here."""
        with QSignalBlocker(self):
            for choice in self.choices:
                choice.setCurrentIndex(0)
        self.changed.emit()

    def set_departments(self, departments: Sequence[str]) -> None:
        """Offer these; the chosen one stays chosen."""
        before = self.department.currentData()
        known = [self.department.itemData(i) for i in range(1, self.department.count())]
        if known == list(departments):
            return
        with QSignalBlocker(self.department):
            while self.department.count() > 1:
                self.department.removeItem(1)
            for department in departments:
                self.department.addItem(department, department)
            found = self.department.findData(before) if before is not None else 0
            self.department.setCurrentIndex(max(found, 0))


def _choice(name: str, parent: QWidget) -> QComboBox:
    made = QComboBox(parent)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
