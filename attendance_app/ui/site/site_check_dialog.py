"""The site check: is this place, and everybody's enrolment, good enough to begin?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.errors import StorageError
from attendance_app.services.enrolment_check import EnrolmentReport
from attendance_app.services.site_check import CHECK_S, Verdict, overall
from attendance_app.ui.form_dialog import note
from attendance_app.ui.live.feed_view import FeedView
from attendance_app.ui.room import resize_within
from attendance_app.ui.session import Session
from attendance_app.ui.site.enrolment_model import EnrolmentModel
from attendance_app.ui.site.measuring import Measuring
from attendance_app.ui.site.verdict_list import VerdictList
from attendance_app.ui.site.wording import enrolment_words, overall_words, report_text
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.tasks import Progress, Task, TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_WIDTHS = (210, 80, 240)
"""Of the table's columns but the last, pixels."""


@dataclass(frozen=True, slots=True)
class SiteCheckCalls:
    """What the check asks for.

    Attributes
    ----------
    enrolment : callable
        Looks at everybody's enrolment; on a worker.
    site_name : str
        For the report.
    now : callable
        The site's wall clock.
    asked_rate : float
        Frames a second the camera was asked for.
    """

    enrolment: Callable[[Progress], EnrolmentReport]
    site_name: str
    now: Callable[[], datetime]
    asked_rate: float = 30.0


class SiteCheckDialog(QDialog):
    """Looks through the camera for some seconds and says what is good and what to mend.

    Parameters
    ----------
    calls : SiteCheckCalls
    session : Session
        Its camera and engine are borrowed while it measures.
    tasks : TaskRunner
    seconds : float
        How long it looks.
    """

    def __init__(
        self,
        calls: SiteCheckCalls,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        seconds: float = CHECK_S,
    ) -> None:
        super().__init__(parent)
        self._calls = calls
        self._tasks = tasks
        self._task: Task[EnrolmentReport] | None = None
        self.verdicts: tuple[Verdict, ...] = ()
        self.enrolment: EnrolmentReport | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("site", "Site check"))
        self.view = FeedView(self)
        self.view.setMinimumSize(320, 200)
        self.view.setMaximumHeight(260)
        self.view.setAccessibleName(tr("site", "What the camera sees"))
        self.measuring = Measuring(session, self.view, calls.asked_rate, self, seconds=seconds)
        self.begin = QPushButton(tr("site", "&Check this place"), self)
        self.begin.setProperty("role", "primary")
        self.begin.setDefault(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(tr("site", "Checking"))
        self.summary = QLabel(self)
        self.summary.setProperty("role", "heading")
        self.summary.setWordWrap(True)
        self.items = VerdictList(self)
        self.enrolled = note("", self)
        self.people = EnrolmentModel(self)
        self.table = rows_table(self)
        self.table.setModel(self.people)
        self.table.setAccessibleName(tr("site", "People who need another look"))
        self.copy = QPushButton(tr("site", "C&opy the report"), self)
        self.save = QPushButton(tr("site", "&Save the report…"), self)
        self.shut = QPushButton(tr("site", "Close"), self)
        self.told = note("", self)
        self._lay_out()
        resize_within(self, 960, 740)
        self.begin.clicked.connect(self._begin_or_stop)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_where)
        self.shut.clicked.connect(self.reject)
        self.measuring.progressed.connect(lambda part: self.bar.setValue(round(100 * part)))
        self.measuring.measured.connect(self.show_verdicts)
        self.measuring.troubled.connect(self.told.setText)
        self.finished.connect(self._end)
        self.measuring.attach()
        self._offer()
        self._look_at_enrolment()

    def report(self) -> str:
        """All that is known, as text."""
        return report_text(
            self._calls.site_name,
            self._calls.now(),
            self.verdicts,
            overall(self.verdicts),
            self.enrolment,
        )

    def _lay_out(self) -> None:
        place = _panel(self)
        column = QVBoxLayout(place)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        above = QHBoxLayout()
        above.setSpacing(Space.L)
        above.addWidget(self.view, 3)
        words = QVBoxLayout()
        words.setSpacing(Space.M)
        words.addWidget(
            note(
                tr(
                    "site",
                    "Let somebody stand where people will stand and look at the camera, in the "
                    "light of an ordinary day. It takes some seconds; nobody is clocked and "
                    "nothing is stored meanwhile.",
                ),
                self,
            )
        )
        words.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeading)
        words.addWidget(self.bar)
        words.addWidget(self.summary)
        words.addWidget(self.told)
        words.addStretch(1)
        above.addLayout(words, 2)
        column.addLayout(above)
        column.addWidget(self.items)
        enrolment = _panel(self)
        below = QVBoxLayout(enrolment)
        below.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        below.setSpacing(Space.M)
        title = QLabel(tr("site", "Enrolment"), self)
        title.setProperty("role", "heading")
        below.addWidget(title)
        below.addWidget(self.enrolled)
        for number, width in enumerate(_WIDTHS):
            heading = self.table.horizontalHeader().sectionSizeHint(number)
            self.table.setColumnWidth(number, max(width, heading))
        self.table.setMinimumHeight(9 * QFontMetrics(self.font()).lineSpacing())
        self.table.hide()
        below.addWidget(self.table)
        inside = QWidget(self)
        all_of_it = QVBoxLayout(inside)
        all_of_it.setContentsMargins(Space.XL, Space.XL, Space.XL, 0)
        all_of_it.setSpacing(Space.M)
        all_of_it.addWidget(place)
        all_of_it.addWidget(enrolment)
        all_of_it.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setProperty("role", "plain")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.XL, 0, Space.XL, Space.L)
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        buttons.addWidget(self.shut)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.M)
        outer.addWidget(scroll, 1)
        outer.addLayout(buttons)

    def _begin_or_stop(self) -> None:
        if self.measuring.runs:
            self.measuring.stop()
        else:
            self.summary.clear()
            self.items.wait()
            self.verdicts = ()
            self.bar.setValue(0)
            self.measuring.start()
        self._offer()

    def _offer(self) -> None:
        runs = self.measuring.runs
        self.bar.setVisible(runs)
        self.begin.setText(
            tr("site", "Stop")
            if runs
            else tr("site", "&Check again")
            if self.verdicts
            else tr("site", "&Check this place")
        )
        there = bool(self.verdicts) or self.enrolment is not None
        self.copy.setEnabled(there and not runs)
        self.save.setEnabled(there and not runs)

    def show_verdicts(self, verdicts: tuple[Verdict, ...]) -> None:
        """Say what was measured."""
        self.verdicts = verdicts
        self.items.show_verdicts(verdicts)
        self.summary.setText(overall_words(overall(verdicts)))
        self._offer()

    def _look_at_enrolment(self) -> None:
        def looked(report: EnrolmentReport) -> None:
            self.enrolment = report
            self.enrolled.setText(enrolment_words(report))
            self.people.set_rows(report.lacking)
            self.table.setVisible(bool(report.lacking))
            self._offer()

        self.enrolled.setText(tr("site", "Looking at everybody's enrolment…"))
        self._task = self._tasks.run(
            self._calls.enrolment, owner=self, done=looked, failed=self.enrolled.setText
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())
        self.told.setText(tr("site", "The report is in the clipboard."))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, tr("site", "Save the report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(f"site-check-{self._calls.now():%Y-%m-%d}.txt")
        dialog.fileSelected.connect(lambda chosen: self.save_to(Path(chosen)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """Write the report."""
        report = self.report()

        def saved(_: object) -> None:
            self.told.setText(tr("site", "The report is in {file}.").format(file=path))

        self._tasks.run(
            lambda _: write_report(path, report), owner=self, done=saved, failed=self.told.setText
        )

    def _end(self) -> None:
        self.measuring.detach()
        if self._task is not None:
            self._task.cancel()


def write_report(path: Path, report: str) -> None:
    """Write the text; raises `StorageError` if it cannot be written."""
    try:
        path.write_text(report, encoding="utf-8")
    except OSError as error:
        raise StorageError(
            tr("site", "{file} cannot be written: {reason}. Choose another place.").format(
                file=path, reason=error.strerror
            )
        ) from error


def _panel(parent: QWidget) -> QFrame:
    panel = QFrame(parent)
    panel.setProperty("role", "panel")
    return panel
