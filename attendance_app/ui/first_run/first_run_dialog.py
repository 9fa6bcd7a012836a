"""The assistant of the first steps: a list of them, one in view, back, skip and next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.components import StepButton
from attendance_app.ui.first_run.calls import OVER, FirstStepsCalls, Progressed
from attendance_app.ui.first_run.camera_step import SECONDS, CameraStep
from attendance_app.ui.first_run.done_step import DoneStep
from attendance_app.ui.first_run.people_steps import (
    ConsentStep,
    PasswordStep,
    PersonStep,
    PunchStep,
)
from attendance_app.ui.first_run.site_steps import LanguageStep, SiteStep
from attendance_app.ui.first_run.step import Step
from attendance_app.ui.icons import navigation_icon
from attendance_app.ui.news import News
from attendance_app.ui.room import resize_within
from attendance_app.ui.session import Session
from attendance_app.ui.settings.changes import Changes
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_ITEM_HEIGHT = 40
_LIST_WIDTH = 190
_AROUND_NAME = 64


class FirstRunDialog(QDialog):
    """Leads from an empty database to the first punch; each step stores its own, or nothing.

    Parameters
    ----------
    calls : FirstStepsCalls
    changes : Changes
        The settings of this computer, for the camera.
    session : Session
    news : News
    tasks : TaskRunner
    begin : str
        The key of the step to begin with.
    check_s : float
        Seconds the camera's check looks.

    Attributes
    ----------
    steps : dict of str to Step
        By key, in their order.
    """

    def __init__(
        self,
        calls: FirstStepsCalls,
        changes: Changes,
        session: Session,
        news: News,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        begin: str = "",
        check_s: float = SECONDS,
    ) -> None:
        super().__init__(parent)
        self._calls = calls
        self._tasks = tasks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("setup", "First steps"))
        self.person = PersonStep(calls, self)
        self.punch = PunchStep(calls, session, news, self)
        self.password = PasswordStep(calls, tasks, self)
        made: Sequence[Step] = (
            LanguageStep(calls, self),
            SiteStep(calls, tasks, self),
            CameraStep(calls, changes, session, tasks, self, seconds=check_s),
            self.password,
            ConsentStep(calls, tasks, self),
            self.person,
            self.punch,
            DoneStep(calls, self),
        )
        self.steps = {step.key: step for step in made}
        self.list = QListWidget(self)
        self.list.setProperty("role", "plain")
        self.list.setAccessibleName(tr("setup", "Steps"))
        names = [self.fontMetrics().horizontalAdvance(step.name) for step in made]
        self.list.setFixedWidth(max(_LIST_WIDTH, max(names) + _AROUND_NAME))
        self.list.setWordWrap(True)
        self.stack = QStackedWidget(self)
        for step in made:
            item = QListWidgetItem(self.list)
            item.setSizeHint(QSize(0, _ITEM_HEIGHT))
            place = QScrollArea(self)
            place.setProperty("role", "plain")
            place.setFrameShape(QFrame.Shape.NoFrame)
            place.setWidgetResizable(True)
            place.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            place.setWidget(step)
            self.stack.addWidget(place)
            step.changed.connect(self._say)
        self.count = QLabel(self)
        self.count.setProperty("role", "muted")
        self.later = QPushButton(tr("setup", "Close, and go on later"), self)
        self.later.setProperty("role", "quiet")
        self.back_button = QPushButton(tr("setup", "&Back"), self)
        self.skip_button = QPushButton(tr("setup", "&Skip"), self)
        self.next_button = StepButton(self)
        self.next_button.setProperty("role", "primary")
        self.next_button.setDefault(True)
        for button in (self.later, self.back_button, self.skip_button):
            button.setAutoDefault(False)
        self._lay_out()
        resize_within(self, 900, 640)
        self.list.currentRowChanged.connect(self._chosen)
        self.back_button.clicked.connect(lambda: self._move(-1))
        self.skip_button.clicked.connect(lambda: self._move(1))
        self.next_button.clicked.connect(self._next)
        self.later.clicked.connect(self.reject)
        self.finished.connect(self._end)
        news.people.connect(self.look_again)
        changes.reload()
        self._shown: Step | None = None
        self.list.setCurrentRow(max(0, list(self.steps).index(begin) if begin in self.steps else 0))
        self._say()
        self.look_again()

    @property
    def current(self) -> str:
        """The key of the step in view."""
        return list(self.steps)[max(0, self.list.currentRow())]

    def show_step(self, key: str) -> None:
        """Go to a step; what is filled in on the present one is not stored."""
        self.list.setCurrentRow(list(self.steps).index(key))

    def look_again(self) -> None:
        """Look what there is already, and mark those steps done."""

        def show(found: Progressed) -> None:
            self.password.show_password(found.has_password)
            self.person.show_people(found.people)
            self.punch.show_punches(found.punches)

        self._tasks.run(
            lambda _: self._calls.progressed(), owner=self, done=show, failed=lambda _: None
        )

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(Space.S)
        side.addWidget(self.list, 1)
        above = QHBoxLayout()
        above.setSpacing(Space.XL)
        above.addLayout(side)
        above.addWidget(self.stack, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        buttons.addWidget(self.count)
        buttons.addSpacing(Space.S)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.skip_button)
        buttons.addWidget(self.next_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        outer.setSpacing(Space.L)
        outer.addLayout(above, 1)
        outer.addLayout(buttons)

    def _chosen(self, row: int) -> None:
        step = list(self.steps.values())[row]
        if self._shown is not None:
            self._shown.leave()
        self._shown = step
        self.stack.setCurrentIndex(row)
        step.refuse("")
        step.enter()
        self._say()

    def _move(self, by: int) -> None:
        self.list.setCurrentRow(min(max(0, self.list.currentRow() + by), self.list.count() - 1))

    def _next(self) -> None:
        step = list(self.steps.values())[self.list.currentRow()]
        if self.list.currentRow() == self.list.count() - 1:
            self.accept()
        else:
            # The second of two quick clicks finds another step's button in its place.
            self.next_button.setEnabled(False)
            step.store(lambda: self._move(1))

    def _say(self) -> None:
        """Mark what is done, and offer what can be done now."""
        row, count = self.list.currentRow(), self.list.count()
        for place, step in enumerate(self.steps.values()):
            item = self.list.item(place)
            done = step.is_done and step.key != "done"
            item.setIcon(navigation_icon("done" if done else _DRAWINGS[step.key]))
            item.setText(step.name)
            state = tr("setup", "done") if done else tr("setup", "to do")
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                tr("setup", "{step}: {state}").format(step=step.name, state=state),
            )
        step = list(self.steps.values())[max(0, row)]
        last = row == count - 1
        self.count.setText(
            tr("setup", "Step {number} of {count}").format(number=row + 1, count=count)
        )
        self.back_button.setEnabled(row > 0)
        self.skip_button.setVisible(not last)
        # What is done need not be skipped.
        self.skip_button.setEnabled(not step.is_done)
        self.next_button.setText(step.next_words or tr("setup", "&Next"))
        self.next_button.setEnabled(step.can_go_on)
        # One primary button on a page: the step's own, as long as that is to be pressed first.
        own = step.own_action
        (own or self.next_button).setDefault(True)
        self.next_button.setProperty("role", "" if own else "primary")
        self.next_button.style().unpolish(self.next_button)
        self.next_button.style().polish(self.next_button)
        self.later.setVisible(not last)

    def _end(self) -> None:
        if self._shown is not None:
            self._shown.leave()
        if any(step.opens_anew for step in self.steps.values()):
            return
        # Closed before its end it goes on there, at the next start or from the menu.
        is_over = self.result() == QDialog.DialogCode.Accepted or self.current == "done"
        self._calls.remember(OVER if is_over else self.current)


_DRAWINGS = {
    "language": "live",
    "site": "clock",
    "camera": "camera",
    "password": "lock",
    "consent": "edit",
    "person": "enroll",
    "punch": "in",
    "done": "info",
}
