"""The panel that says in sentences how the chosen figure came about."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from attendance_app.ui.sides import set_margins
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

_NOTHING = mark("month", "Choose a day or one of its figures; what it rests on is said here.")


class ExplainPanel(QWidget):
    """A heading and the steps in order, to be read and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.steps = QTextBrowser(self)
        self.steps.setOpenLinks(False)
        self.steps.setAccessibleName(tr("month", "Explanation"))
        self.steps.setMinimumWidth(220)
        column = QVBoxLayout(self)
        set_margins(column, Space.S, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.heading)
        column.addWidget(self.steps, 1)
        self.clear()

    def clear(self) -> None:
        """Say what to do to have something explained."""
        self.heading.setText(tr("month", "Why?"))
        self.steps.setPlainText(tr("month", _NOTHING))

    def show_steps(self, heading: str, sentences: Sequence[str]) -> None:
        """Show a chain."""
        self.heading.setText(heading)
        items = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences)
        # Qt's own list is indented by 40 pixels, for paper.
        self.steps.setHtml(
            f"<style>ol {{ margin-left: -{Space.L}px; }} li {{ margin-bottom: {Space.S}px; }}"
            f"</style><ol>{items}</ol>"
            if items
            else tr("month", "Nothing was recorded or planned on this day.")
        )

    @property
    def text(self) -> str:
        """What is said, without its heading."""
        return self.steps.toPlainText()
