"""Choosing several people from a list that can be searched."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.people import Person
from attendance_app.ui.room import explain
from attendance_app.ui.searching import holds_every_word
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_ROW = 32
"""Height of a person's row in pixels."""


class PeoplePicker(QWidget):
    """A list with a box to tick for each person; the space bar ticks, too.

    Parameters
    ----------
    people : sequence of Person
        In the order of the list.
    chosen : collection of int
        Keys of those that are ticked first.
    """

    changed = Signal()

    def __init__(
        self, people: Sequence[Person], chosen: Collection[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._people = tuple(people)
        self._chosen = {person.id for person in self._people if person.id in chosen}
        self.search = QLineEdit(self)
        explain(self.search, tr("planning", "Search name, employee ID, department…"))
        self.search.setAccessibleName(tr("planning", "Search people"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("planning", "People"))
        self.list.setUniformItemSizes(True)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        first: QListWidgetItem | None = None
        for person in self._people:
            item = QListWidgetItem(f"{person.name}  ·  {person.employee_id}", self.list)
            item.setSizeHint(QSize(0, _ROW))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = person.id in self._chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            first = item if ticked and first is None else first
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        if first is not None:
            self.list.setCurrentItem(first)
            self.list.scrollToItem(first)
        self._show_count()
        self.search.textChanged.connect(self._search)
        self.list.itemChanged.connect(self._item_changed)

    def chosen(self) -> tuple[int, ...]:
        """Keys of the people who are ticked, those out of view included."""
        return tuple(person.id for person in self._people if person.id in self._chosen)

    def tick(self, person_id: int, ticked: bool = True) -> None:
        """Tick a person, or take the tick away."""
        row = next(row for row, person in enumerate(self._people) if person.id == person_id)
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        self.list.item(row).setCheckState(state)

    def _search(self, text: str) -> None:
        for row, person in enumerate(self._people):
            found = holds_every_word(text, person.name, person.employee_id, person.department)
            self.list.item(row).setHidden(not found)

    def _item_changed(self, item: QListWidgetItem) -> None:
        person = self._people[self.list.row(item)]
        if item.checkState() is Qt.CheckState.Checked:
            self._chosen.add(person.id)
        else:
            self._chosen.discard(person.id)
        self._show_count()
        self.changed.emit()

    def _show_count(self) -> None:
        self.count.setText(tr("planning", "{count} chosen").format(count=len(self._chosen)))
