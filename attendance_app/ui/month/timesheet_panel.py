"""The chosen person's month: heading, timesheet, and why a figure is what it is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.people import Person
from attendance_app.ui.month.explain_panel import ExplainPanel
from attendance_app.ui.month.person_look import PersonLook
from attendance_app.ui.month.timesheet_table import TimesheetTable
from attendance_app.ui.sides import SideBySide
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class TimesheetPanel(QWidget):
    """Shows what it is given; the page says what that is.

    Attributes
    ----------
    table : TimesheetTable
    explain : ExplainPanel
    correct : QAction
        Corrects the chosen day; connected by the page.
    print_button : QPushButton
        Prints the timesheet; connected by whoever puts the page together.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self)
        self.heading.setProperty("role", "heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.about = QLabel(self)
        self.about.setProperty("role", "muted")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.correct = QAction(tr("month", "&Correct the day…"), self)
        self.correct.setShortcut(QKeySequence("Return"))
        self.correct.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.button = QPushButton(self.correct.text(), self)
        self.button.clicked.connect(self.correct.trigger)
        self.correct.enabledChanged.connect(self.button.setEnabled)
        self.print_button = QPushButton(tr("month", "Prin&t…"), self)
        self.table = TimesheetTable(self)
        self.table.addAction(self.correct)
        self.table.doubleClicked.connect(lambda: self.correct.trigger())
        self.explain = ExplainPanel(self)
        self.splitter = SideBySide(self)
        self.splitter.addWidget(self.table)
        self.splitter.addWidget(self.explain)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([780, 280])

        whole = QWidget(self)
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(self.heading)
        top.addWidget(self.about, 1)
        top.addWidget(self.print_button)
        top.addWidget(self.button)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(top)
        column.addWidget(self.splitter, 1)
        nobody = QLabel(
            tr("month", "Choose a person in the register: their month is shown here."), self
        )
        nobody.setProperty("role", "muted")
        nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        nobody.setWordWrap(True)
        self._views = QStackedLayout(self)
        self._views.addWidget(nobody)
        self._views.addWidget(whole)
        self.show_nobody()

    def show_nobody(self) -> None:
        """Say how somebody's month is shown."""
        self.table.show_lines((), None)
        self.explain.clear()
        self.correct.setEnabled(False)
        self._views.setCurrentIndex(0)

    def offer_correction(self, has_day: bool, *, is_closed: bool) -> None:
        """Let the chosen day be corrected, unless there is none or its month is closed."""
        self.correct.setEnabled(has_day and not is_closed)
        self.button.setToolTip(
            tr("month", "The month is closed; reopen it first, with a reason.")
            if is_closed
            else tr("month", "Enter on a day")
        )

    def show_person(self, person: Person) -> None:
        """Say whose month it is, even before its lines are there."""
        self.heading.setText(person.name)
        self.about.setText(" · ".join(filter(None, (person.employee_id, person.department))))
        self._views.setCurrentIndex(1)

    def show_look(self, look: PersonLook, day: date | None) -> None:
        """Show the lines, unless they are shown already, and the explanation."""
        if look.lines is not self.table.lines.rows:
            self.table.show_lines(look.lines, day)
        self.table.choose(day)
        if look.sentences is None:
            self.explain.clear()
        else:
            self.explain.show_steps(look.heading, look.sentences)
