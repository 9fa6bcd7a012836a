"""What chooses among the records besides the search: days, kind, method, front desk, corrected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from attendance_app.domain.punches import PunchKind, PunchMethod
from attendance_app.domain.records import RecordFilter
from attendance_app.ui.records.date_range import DateRange
from attendance_app.ui.records.record_lines import METHODS
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class RecordFilters(QWidget):
    """The choices beside the days; `range` stands in another line and belongs to it all the same.

    Parameters
    ----------
    today : callable
        The site's present day.
    """

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.range = DateRange(today)
        self.kind = _choice(tr("records", "In or out"), self)
        self.kind.addItem(tr("records", "In and out"), None)
        self.kind.addItem(tr("records", "Only in"), PunchKind.IN)
        self.kind.addItem(tr("records", "Only out"), PunchKind.OUT)
        self.method = _choice(tr("records", "How they were recorded"), self)
        self.method.addItem(tr("records", "Recorded any way"), None)
        for method in PunchMethod:
            text = tr("records", "Only by {method}").format(method=tr("records", METHODS[method]))
            self.method.addItem(text, method)
        self.kiosk = _choice(tr("records", "Front desk"), self)
        self.kiosk.addItem(tr("records", "At any front desk"), None)
        self.kiosk.hide()
        self.corrected = QCheckBox(tr("records", "Corrected &only"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        for choice in (self.kind, self.method, self.kiosk):
            row.addWidget(choice)
            choice.currentIndexChanged.connect(lambda: self.changed.emit())
        row.addSpacing(Space.S)
        row.addWidget(self.corrected)
        row.addStretch(1)
        self.corrected.toggled.connect(lambda: self.changed.emit())
        self.range.changed.connect(self.changed)

    @property
    def choices(self) -> tuple[QWidget, ...]:
        """What can be chosen by, in reading order."""
        return (self.kind, self.method, self.kiosk, self.corrected)

    def wanted(self) -> RecordFilter:
        """What is chosen now."""
        # Qt gives back the plain text of such values.
        kind, method = self.kind.currentData(), self.method.currentData()
        first, last = (None, None) if self.range.is_all else self.range.days
        return RecordFilter(
            first=first,
            last=last,
            kind=PunchKind(kind) if kind is not None else None,
            method=PunchMethod(method) if method is not None else None,
            kiosk_id=self.kiosk.currentData(),
            corrected_only=self.corrected.isChecked(),
        )

    @property
    def is_choosing(self) -> bool:
        """Whether anything but the days leaves punches out."""
        chosen = (self.kind.currentIndex(), self.method.currentIndex(), self.kiosk.currentIndex())
        return any(chosen) or self.corrected.isChecked()

    def clear(self) -> None:
        """Leave nothing out but other days."""
        with QSignalBlocker(self):
            for choice in (self.kind, self.method, self.kiosk):
                choice.setCurrentIndex(0)
            self.corrected.setChecked(False)
        self.changed.emit()

    def set_kiosks(self, kiosks: Sequence[str]) -> None:
        """Offer these front desks, if there are several; the chosen one stays chosen."""
        before = self.kiosk.currentData()
        with QSignalBlocker(self.kiosk):
            while self.kiosk.count() > 1:
                self.kiosk.removeItem(1)
            for kiosk in kiosks:
                text = tr("records", "Only at {kiosk}").format(kiosk=kiosk)
                self.kiosk.addItem(text, kiosk)
            self.kiosk.setCurrentIndex(max(0, self.kiosk.findData(before) if before else 0))
        self.kiosk.setVisible(len(kiosks) > 1)


def _choice(name: str, parent: QWidget) -> QComboBox:
    made = QComboBox(parent)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
