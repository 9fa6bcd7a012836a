"""The items of the site check under each other: name, grade, what was found, what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from attendance_app.services.site_check import Grade, Item, Verdict
from attendance_app.ui.form_dialog import note
from attendance_app.ui.site.wording import GRADES, ITEMS, TONES
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class VerdictList(QWidget):
    """One line for each item; before the first check they wait."""

    def __init__(self, parent: QWidget | None = None, items: Sequence[Item] = tuple(Item)) -> None:
        super().__init__(parent)
        self._items = tuple(items)
        self._chips: dict[Item, QLabel] = {}
        self._words: dict[Item, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, item in enumerate(self._items):
            title = QLabel(tr("site", ITEMS[item]), self)
            chip = QLabel(self)
            chip.setProperty("role", "chip")
            words = note("", self)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(title, row, 0, top)
            grid.addWidget(chip, row, 1, top | Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(words, row, 2, top)
            self._chips[item], self._words[item] = chip, words
        self.wait()

    def wait(self) -> None:
        """Say that nothing is measured yet."""
        for item in self._items:
            self._show(item, tr("site", GRADES[Grade.UNKNOWN]), TONES[Grade.UNKNOWN], "")

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Show these; items they do not name keep what they say."""
        for verdict in verdicts:
            if verdict.item in self._chips:
                words = "\n".join(filter(None, (verdict.finding, verdict.advice)))
                grade = tr("site", GRADES[verdict.grade])
                self._show(verdict.item, grade, TONES[verdict.grade], words)

    def text(self, item: Item) -> str:
        """What is said of an item: its grade and its words."""
        return f"{self._chips[item].text()}\n{self._words[item].text()}"

    def _show(self, item: Item, grade: str, tone: str, words: str) -> None:
        chip = self._chips[item]
        chip.setText(grade)
        chip.setProperty("tone", tone)
        chip.style().unpolish(chip)
        chip.style().polish(chip)
        self._words[item].setText(words)
