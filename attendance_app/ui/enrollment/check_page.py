"""The last step before saving: what is stored, whom the face resembles, whether it works."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from attendance_app.services.enrollment import SimilarPerson
from attendance_app.ui.enrollment.alike_panel import AlikePanel, Decided
from attendance_app.ui.enrollment.borrowing import Borrowing
from attendance_app.ui.enrollment.trial import Trial
from attendance_app.ui.enrollment.trial_panel import TrialPanel
from attendance_app.ui.form_dialog import note
from attendance_app.ui.long_texts import breakable
from attendance_app.ui.sides import keep_aside
from attendance_app.ui.theme import Space


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What was found out on a worker about the pictures.

    Attributes
    ----------
    alike : sequence of SimilarPerson
    trial : Trial
    names : mapping of int to str
        Of everybody enrolled, by their keys.
    """

    alike: Sequence[SimilarPerson]
    trial: Trial
    names: Mapping[int, str]


class CheckPage(QWidget):
    """A summary and what is to be decided, beside the test; without pictures the summary alone."""

    changed = Signal()
    """Something was decided."""

    def __init__(self, borrowing: Borrowing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.alike = AlikePanel(self)
        self.trial = TrialPanel(borrowing, self)
        self._summary = QFrame(self)
        self._summary.setProperty("role", "panel")
        self._form = QFormLayout(self._summary)
        self._form.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self._form.setHorizontalSpacing(Space.L)
        self._form.setVerticalSpacing(Space.S)
        self._faceless = note("", self)
        inside = QWidget(self)
        leading = QVBoxLayout(inside)
        leading.setContentsMargins(0, 0, 0, 0)
        leading.setSpacing(Space.M)
        leading.addWidget(self.alike)
        leading.addWidget(self._summary)
        leading.addWidget(self._faceless)
        leading.addStretch(1)
        area = QScrollArea(self)
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addWidget(area, 6)
        row.addWidget(self.trial, 5)
        self.alike.changed.connect(self.changed)

    @property
    def decided(self) -> Decided | None:
        """What was decided about people alike; None while it has to be."""
        return self.alike.decided

    def show_summary(self, rows: Sequence[tuple[str, str]], faceless: str) -> None:
        """Show what is to be stored.

        Parameters
        ----------
        rows : sequence of (str, str)
            Titles and values.
        faceless : str
            What it means that there are no pictures; empty where there are.
        """
        while self._form.rowCount():
            self._form.removeRow(0)
        for title, value in rows:
            label = QLabel(breakable(value), self._summary)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            keep_aside(label)
            label.setAccessibleName(f"{title}: {value}")
            caption = QLabel(title, self._summary)
            caption.setProperty("role", "muted")
            caption.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            self._form.addRow(caption, label)
        self._faceless.setText(faceless)
        self._faceless.setVisible(bool(faceless))
        self.trial.setVisible(not faceless)

    def forget(self) -> None:
        """Nothing was found out about these pictures yet."""
        self.alike.show_alike([], "", has_pin=True)

    def show_found(self, found: Found, name: str, *, has_pin: bool) -> None:
        """Ask what is to be decided, and begin the test."""
        self.alike.show_alike(found.alike, name, has_pin=has_pin)
        self.trial.start(found.trial, name, found.names)
