"""The line above the register that chooses among its people."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from attendance_app.ui.i18n import number
from attendance_app.ui.month.register_rows import Choice
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class Filters(QWidget):
    """Search, department, and only those with something to resolve."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("month", "Search name, employee ID, department…"))
        self.search.setAccessibleName(tr("month", "Search people"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(180)
        self.department = QComboBox(self)
        self.department.setAccessibleName(tr("month", "Department"))
        self.only_open = QCheckBox(tr("month", "&Only with exceptions"), self)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.search, 1)
        row.addWidget(self.department)
        row.addWidget(self.only_open)
        row.addWidget(self.count)
        self.set_departments(())
        self.department.ensurePolished()
        # Names of departments may be longer than there is room, the words for all may not.
        self.department.setMaximumWidth(max(220, self.department.sizeHint().width()))
        self.search.textChanged.connect(lambda: self.changed.emit())
        self.department.currentIndexChanged.connect(lambda: self.changed.emit())
        self.only_open.toggled.connect(lambda: self.changed.emit())

    @property
    def choice(self) -> Choice:
        """What is wanted."""
        return Choice(self.search.text(), self.department.currentData(), self.only_open.isChecked())

    def set_departments(self, names: Sequence[str]) -> None:
        """Offer these; the one chosen stays so if it is among them."""
        chosen = self.department.currentData()
        with QSignalBlocker(self.department):
            self.department.clear()
            self.department.addItem(tr("month", "All departments"), None)
            for name in names:
                self.department.addItem(name or tr("month", "No department"), name)
            self.department.setCurrentIndex(max(0, self.department.findData(chosen)))

    def clear(self) -> None:
        """Want everybody; tells of it once."""
        widgets = (self.search, self.department, self.only_open)
        blockers = [QSignalBlocker(widget) for widget in widgets]
        self.search.clear()
        self.department.setCurrentIndex(0)
        self.only_open.setChecked(False)
        del blockers
        self.changed.emit()

    def say_count(self, shown: int, known: int) -> None:
        """Say how many people are in view."""
        if shown != known:
            words = tr("month", "{shown} of {known} people")
        else:
            words = tr("month", "1 person") if known == 1 else tr("month", "{known} people")
        self.count.setText(words.format(shown=number(shown), known=number(known)))
