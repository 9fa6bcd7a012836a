"""The dashboard: five figures, the people they count, and how the day went so far."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.people_now import PresenceNow
from attendance_app.ui.components import EmptyState, PageHeader, plain_label
from attendance_app.ui.i18n import day_text
from attendance_app.ui.icons import WORDED_SIZE, icon, worded_icon
from attendance_app.ui.row_actions import page_action
from attendance_app.ui.rows_model import ROW_ROLE
from attendance_app.ui.sides import SideBySide
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.ui.today.arrivals_panel import ArrivalsPanel
from attendance_app.ui.today.evacuation import evacuation_text, new_printer, print_on
from attendance_app.ui.today.figures_bar import FiguresBar
from attendance_app.ui.today.people_panel import PeoplePanel
from attendance_app.ui.today.today_calls import TodayCalls
from attendance_app.ui.today.today_source import TodaySource
from attendance_app.ui.today.today_view import Figure, TodayLine, TodayView
from attendance_app.ui.today.wording import clock_text
from attendance_app.words import tr

GLANCE_MS = 30_000
"""How often it looks for what other programs stored."""

_PAGE, _WORDS = range(2)


class TodayPage(QWidget):
    """Loads on a worker; follows punches at once, and everything else every half minute.

    Parameters
    ----------
    calls : TodayCalls
        Called on a worker.
    site : str
        Named on the evacuation list.
    tasks : TaskRunner

    Attributes
    ----------
    view : TodayView or None
        What is shown; None before the first load and after a failure.
    """

    day_wanted = Signal(int, date)
    """A person's day is to be opened."""

    enroll_wanted = Signal()
    """There is nobody yet."""

    planning_wanted = Signal()
    """Somebody wants to give people schedules."""

    told = Signal(str)
    """What was done with the evacuation list, in a sentence."""

    def __init__(
        self, calls: TodayCalls, site: str, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._calls = calls
        self._tasks = tasks
        self._site = site
        self.source = TodaySource(calls, tasks, self)
        self.view: TodayView | None = None
        self.header = PageHeader(tr("today", "Today"), self)
        self.copy = QToolButton(self)
        self.copy.setToolTip(tr("today", "Copy the evacuation list"))
        self.copy.setAccessibleName(self.copy.toolTip())
        self.print = QPushButton(tr("today", "Print &evacuation list"), self)
        self.print.setIconSize(QSize(*WORDED_SIZE))
        self.figures = FiguresBar(self)
        self.hint = plain_label("", "muted", self)
        self.hint.setWordWrap(True)
        self.plan = QPushButton(tr("today", "Plan who works when"), self)
        self.people = PeoplePanel(self)
        self.arrivals = ArrivalsPanel(self)
        self.splitter = SideBySide(self)
        self.words = EmptyState("people", self)
        self.dialog: QPrintDialog | None = None
        self._views = QStackedLayout()
        self._glances = QTimer(self)
        self._glances.setInterval(GLANCE_MS)
        self._lay_out()
        self._connect()
        self._offer_list(None)
        self.words.say(tr("today", "Loading…"))
        self._views.setCurrentIndex(_WORDS)

    def reload(self) -> None:
        """Read everybody again: now if the page is in view, else when it is next shown."""
        self.source.forget()
        if self.isVisible():
            self.source.load()

    def punched(self, person_id: int) -> None:
        """Somebody clocked in or out just now: only they are read again."""
        if self.isVisible():
            self.source.read_person(person_id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._glances.start()
            if self.view is None:
                self.source.load()
            else:
                self.source.glance()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._glances.stop()

    def choose(self, figure: Figure | None) -> None:
        """Show the people a figure counts, or everybody."""
        self.figures.choose(figure)
        self.people.choose(figure)

    def _show(self, view: TodayView) -> None:
        self.view = view
        now = view.now
        self._tell_time()
        self.figures.show_view(view)
        self._offer_list(view)
        self.people.show_view(view)
        self.arrivals.show_view(view)
        self._hint(view)
        if now.people:
            self._views.setCurrentIndex(_PAGE)
        else:
            self.words.say(
                tr(
                    "today",
                    "Nobody is enrolled yet. Enroll people, and this page says who is in, who "
                    "came late and who is missing.",
                ),
                tr("today", "Enroll a person…"),
                self.enroll_wanted.emit,
                drawing="enroll",
            )
            self._views.setCurrentIndex(_WORDS)

    def _tell_time(self) -> None:
        if self.view is None:
            return
        now = self._at_once(self.view)
        moment = tr("today", "{day}, {time}").format(
            day=day_text(now.today), time=clock_text(now.at, ZoneInfo(now.zone))
        )
        if now.holiday:
            moment = tr("today", "{moment}. Holiday: {name}").format(
                moment=moment, name=now.holiday
            )
        self.header.note.setText(moment)

    def _at_once(self, view: TodayView) -> PresenceNow:
        """What is shown, which holds at this instant as well."""
        return replace(view.now, at=self._calls.clock())

    def _hint(self, view: TodayView) -> None:
        """What the figures cannot say without a plan."""
        is_wanted = bool(view.now.people) and not view.now.is_planned
        self.hint.setText(
            tr(
                "today",
                "Nobody has a schedule, so nobody can be late or missing here. Say who works when, "
                "and this page tells.",
            )
        )
        self.hint.setVisible(is_wanted)
        self.plan.setVisible(is_wanted)

    def _failed(self, sentence: str) -> None:
        self.view = None
        self.figures.clear()
        self._offer_list(None)
        self.words.say(sentence, tr("today", "Try again"), self.source.load, drawing="warning")
        self._views.setCurrentIndex(_WORDS)

    def _offer_list(self, view: TodayView | None) -> None:
        is_possible = view is not None and bool(view.now.people)
        self.copy.setEnabled(is_possible)
        self.print.setEnabled(is_possible)

    def copy_list(self) -> None:
        """Put the evacuation list into the clipboard."""
        if self.view is None:
            return
        QApplication.clipboard().setText(evacuation_text(self._at_once(self.view), self._site))
        self.told.emit(tr("today", "The evacuation list is in the clipboard."))

    def print_list(self) -> None:
        """Ask for a printer and print the evacuation list."""
        if self.view is None:
            return
        printer = new_printer()
        self.dialog = QPrintDialog(printer, self)
        self.dialog.setWindowTitle(tr("today", "Print the evacuation list"))
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(self.dialog)

    def print_on(self, printer: QPrinter) -> None:
        """Print the evacuation list, as it is now, on a printer or into its file."""
        if self.view is None:
            return
        now, site, is_rtl = self._at_once(self.view), self._site, self.isRightToLeft()
        self._tasks.run(
            lambda _: print_on(printer, now, site, right_to_left=is_rtl),
            owner=self,
            done=lambda _: self.told.emit(tr("today", "The evacuation list is sent to print.")),
        )

    def _open(self, line: TodayLine) -> None:
        if self.view is None:
            return
        planned, came = line.now.planned, line.now.came
        # A night belongs to the day it begins.
        day = self.view.now.today
        if planned is not None and (came is not None or planned.date <= day):
            day = planned.date
        self.day_wanted.emit(line.person_id, day)

    def _lay_out(self) -> None:
        self.splitter.addWidget(self.people)
        self.splitter.addWidget(self.arrivals)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 8)
        self.splitter.setStretchFactor(1, 5)
        self.splitter.setSizes([630, 398])
        self.splitter.setHandleWidth(Space.L)
        self.header.add(self.copy)
        self.header.add(self.print)
        hint = QHBoxLayout()
        hint.setSpacing(Space.M)
        hint.addWidget(self.hint, 1)
        hint.addWidget(self.plan)
        filled = QWidget(self)
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.figures)
        column.addLayout(hint)
        column.addWidget(self.splitter, 1)
        self._views.addWidget(filled)
        self._views.addWidget(self.words)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        page.setSpacing(Space.L)
        page.addWidget(self.header)
        page.addLayout(self._views, 1)
        self._tint()

    def _tint(self) -> None:
        self.copy.setIcon(icon("copy"))
        self.print.setIcon(worded_icon("print"))

    def _connect(self) -> None:
        self._glances.timeout.connect(self.source.glance)
        self._glances.timeout.connect(self._tell_time)
        self.source.loaded.connect(self._show)
        self.source.failed.connect(self._failed)
        self.figures.chosen.connect(self.people.choose)
        self.people.everybody_wanted.connect(lambda: self.choose(None))
        self.people.opened.connect(self._open)
        self.people.table.customContextMenuRequested.connect(self._open_menu)
        self.copy.clicked.connect(self.copy_list)
        self.print.clicked.connect(self.print_list)
        self.plan.clicked.connect(self.planning_wanted)
        keys = QKeySequence.StandardKey
        page_action(self, tr("today", "Find"), keys.Find, self.people.go_to_search)
        page_action(self, tr("today", "Refresh"), keys.Refresh, self.source.load)
        page_action(self, tr("today", "Print evacuation list"), "Ctrl+Shift+P", self.print_list)

    def _open_menu(self, at: QPoint) -> None:
        table = self.people.table
        index = table.indexAt(at)
        if not index.isValid():
            return
        line: TodayLine = index.data(ROW_ROLE)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("today", "Open this day"), lambda: self._open(line))
        menu.popup(table.viewport().mapToGlobal(at))
