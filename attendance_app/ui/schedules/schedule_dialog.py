"""The dialog that makes a schedule or changes one: its name and its shifts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.overlaps import refuse_own_overlaps
from attendance_app.domain.schedules import MOST_SHIFTS, Schedule, Shift, clean_schedule
from attendance_app.ui.form_dialog import FormDialog, form_layout, note, titled
from attendance_app.ui.room import resize_within
from attendance_app.ui.schedules.shift_editor import ShiftEditor
from attendance_app.ui.sides import set_margins
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

Save = Callable[[Schedule, str], object]
"""Stores a schedule, a new one if its id is 0, by somebody; called on a worker."""

_FIRST = Shift(
    start=time(9),
    end=time(17),
    days=frozenset(range(5)),
)
"""What a new schedule begins with."""


class ScheduleDialog(FormDialog):
    """Name and shifts; any number of shifts, of which the last cannot be removed.

    Parameters
    ----------
    schedule : Schedule or None
        To be changed; None for a new one.
    save : callable
        See `Save`.
    """

    def __init__(
        self,
        schedule: Schedule | None,
        save: Save,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        title = tr("planning", "New schedule") if schedule is None else tr("planning", "Schedule")
        super().__init__(title, tr("planning", "Save"), signer, tasks, parent)
        self._schedule = schedule or Schedule(0, "", (_FIRST,))
        self._save_schedule = save
        self.name = QLineEdit(self._schedule.name, self)
        self.name.setPlaceholderText(tr("planning", "for example Office, Early, Night"))
        self.editors: list[ShiftEditor] = []
        self._shifts = QVBoxLayout()
        set_margins(self._shifts, 0, 0, Space.S, 0)
        self._shifts.setSpacing(Space.M)
        self._shifts.addStretch(1)
        self.add_button = QPushButton(tr("planning", "&Add a shift"), self)
        self.add_button.setAutoDefault(False)
        self._lay_out()
        for shift in self._schedule.shifts:
            self._add(shift)

        self.name.textChanged.connect(self.check)
        self.add_button.clicked.connect(self._add_another)
        resize_within(self, 760, 680)
        # A form that was not touched is not a mistake yet.
        self.save_button.setEnabled(not self.problem())

    def schedule(self) -> Schedule:
        """What is filled in, as it is filled in."""
        shifts = tuple(editor.shift() for editor in self.editors)
        return Schedule(self._schedule.id, self.name.text().strip(), shifts)

    def problem(self) -> str:
        try:
            refuse_own_overlaps(clean_schedule(self.schedule()))
        except InvalidInputError as error:
            return str(error)
        return ""

    def work(self) -> Callable[[], object]:
        schedule, by = self.schedule(), self.sign()
        return lambda: self._save_schedule(schedule, by)

    def showEvent(self, event: QShowEvent) -> None:
        # A scroll area asks for less than is in it; in some languages that is wider than the rest.
        bar = self._area.verticalScrollBar().sizeHint().width()
        self._area.setMinimumWidth(self._within.minimumSizeHint().width() + bar)
        super().showEvent(event)

    def _lay_out(self) -> None:
        form = form_layout()
        form.addRow(titled(tr("planning", "&Name"), self.name), self.name)
        self._within = QWidget(self)
        self._within.setLayout(self._shifts)
        area = QScrollArea(self)
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._within)
        self._area = area
        self.body.addLayout(form)
        self.body.addWidget(
            note(
                tr(
                    "planning",
                    "A weekday on which no shift starts is a day off. What is not ticked is "
                    "as the policy says. A shift that ends before it starts ends on the next "
                    "day.",
                ),
                self,
            )
        )
        self.body.addWidget(area, 1)
        self.body.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add(self, shift: Shift) -> ShiftEditor:
        editor = ShiftEditor(shift, self)
        self._shifts.insertWidget(len(self.editors), editor)
        self.editors.append(editor)
        editor.changed.connect(self.check)
        editor.remove_wanted.connect(lambda: self._remove(editor))
        self._offer_removal()
        self.order_tabs()
        return editor

    def _add_another(self) -> None:
        last = self.editors[-1].shift()
        end = time((last.end.hour + 4) % 24, last.end.minute)
        editor = self._add(Shift(last.end, end, last.days))
        self.check()
        editor.start.setFocus()
        # Its place is known once the layout has run.
        self._within.adjustSize()
        self._area.ensureWidgetVisible(editor)

    def _remove(self, editor: ShiftEditor) -> None:
        self.editors.remove(editor)
        self._shifts.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._offer_removal()
        self.check()

    def _offer_removal(self) -> None:
        self.add_button.setEnabled(len(self.editors) < MOST_SHIFTS)
        for editor in self.editors:
            editor.remove.setEnabled(len(self.editors) > 1)
