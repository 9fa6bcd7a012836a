"""The step in which pictures are taken: pose by pose from the camera, or brought from elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.enrollment import guide
from attendance_app.ui.enrollment.adding import Adding
from attendance_app.ui.enrollment.album import Album
from attendance_app.ui.enrollment.borrowing import Borrowing, waiting
from attendance_app.ui.enrollment.guide import GuideState
from attendance_app.ui.enrollment.guide_view import GuideView
from attendance_app.ui.enrollment.looking import look_at
from attendance_app.ui.enrollment.looks import Look
from attendance_app.ui.enrollment.picture_list import PictureList
from attendance_app.ui.enrollment.pictures import ready, summary
from attendance_app.ui.enrollment.speaking import Announcer
from attendance_app.ui.enrollment.steps_bar import StepsBar
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_SILENT_MS = 2_000
"""So long without a look, and the person is told why nothing happens."""


class CapturePage(QWidget):
    """Fills an album while it is started.

    Parameters
    ----------
    album : Album
    borrowing : Borrowing
        Shows the camera here between `start` and its `stop`.
    tasks : TaskRunner
    """

    changed = Signal()
    """There is something to be said of the pictures that was not before."""

    def __init__(
        self, album: Album, borrowing: Borrowing, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._album = album
        self._borrowing = borrowing
        self._state = GuideState()
        self.setAcceptDrops(True)
        self.steps = StepsBar(self)
        self.view = GuideView(self)
        self.announcer = Announcer(self.view)
        self.prompt = QLabel(self)
        self.prompt.setProperty("role", "heading")
        self.prompt.setWordWrap(True)
        self.prompt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.take_button = QPushButton(tr("enrollment", "&Take picture"), self)
        self.skip_button = QPushButton(tr("enrollment", "S&kip"), self)
        self.adding = Adding(album, tasks, self)
        self.list = PictureList(self.adding.button, self)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("enrollment", "Files looked at"))
        self.stop_button = QPushButton(tr("enrollment", "St&op"), self)
        self.summary = QLabel(self)
        self.summary.setProperty("role", "muted")
        self.summary.setWordWrap(True)
        self._note = ""
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SILENT_MS)
        self._lay_out()
        self.take_button.clicked.connect(self._ask)
        self.skip_button.clicked.connect(self._skip)
        self.stop_button.clicked.connect(album.stop_looking)
        self.adding.told.connect(self._say)
        self.list.remove_wanted.connect(self._remove)
        self.list.retake_wanted.connect(self._retake)
        album.changed.connect(self._show_pictures)
        borrowing.troubled.connect(self._show_trouble)
        borrowing.known.connect(self.changed)
        self._silence.timeout.connect(self._say_silence)
        self._show_state()
        self._show_pictures()

    def _lay_out(self) -> None:
        for button in (
            self.take_button,
            self.skip_button,
            self.adding.button,
            self.stop_button,
        ):
            # Enter in the dialog is the primary button's.
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.take_button)
        buttons.addWidget(self.skip_button)
        buttons.addStretch(1)
        camera = QVBoxLayout()
        camera.setSpacing(Space.M)
        camera.addWidget(self.steps)
        camera.addWidget(self.prompt)
        camera.addWidget(self.view, 1)
        camera.addLayout(buttons)
        looking = QHBoxLayout()
        looking.setSpacing(Space.S)
        looking.addWidget(self.progress, 1)
        looking.addWidget(self.stop_button)
        taken = QVBoxLayout()
        taken.setSpacing(Space.S)
        taken.addWidget(self.adding.button)
        taken.addWidget(self.list, 1)
        taken.addLayout(looking)
        taken.addWidget(self.summary)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addLayout(camera, 9)
        row.addLayout(taken, 5)

    @property
    def state(self) -> GuideState:
        """How far guided capture has come."""
        return self._state

    @property
    def ready(self) -> bool:
        """Whether there is something to store, of one person, with nothing left to look at."""
        return self._borrowing.engine_id is not None and ready(self._album.verdicts)

    def start(self) -> None:
        """Borrow camera and engine. Only after consent."""
        self._borrowing.start(self.view, look_at, self._look)
        self._silence.start()
        self._show_state()
        self.view.advise(self._borrowing.trouble)
        self.announcer.tell(self.prompt.text())

    def leave(self) -> None:
        """Take no pictures any more; the pictures stay."""
        self._silence.stop()

    def begin_anew(self) -> None:
        """Ask for every pose again."""
        self._state = GuideState()
        self._show_state()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.adding.takes(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.adding.takes(event.mimeData()):
            event.acceptProposedAction()
            self.adding.add_mime(event.mimeData())

    def _look(self, look: Look) -> None:
        if not (self.isVisible() and self.isEnabled()):
            # Something else is asked, or this step is left.
            return
        self._silence.start()
        pose = self._state.pose
        considered = guide.consider(self._state, look)
        before, self._state = self._state, considered.state
        advice = considered.advice
        self.view.guide(look.box, advice.tone, advice.held, self._state.pose, advice.turned)
        self.view.advise(advice.words)
        self.announcer.advise(advice.words)
        if considered.keep is not None:
            self._album.keep(considered.keep, pose)
        if considered.keep is not None or before.pose is not self._state.pose:
            self._show_state()

    def _ask(self) -> None:
        self._state = guide.ask(self._state)

    def _skip(self) -> None:
        self._state = guide.skip(self._state)
        self._show_state()

    def _remove(self, key: int) -> None:
        self._album.remove(key)

    def _retake(self, key: int) -> None:
        """Drop a picture of the camera and ask for its pose again."""
        pose = self._album.remove(key)
        if pose is not None:
            self._state = guide.again(self._state, pose)
            self._show_state()

    def _show_trouble(self, words: str) -> None:
        if self._borrowing.view is self.view:
            self.view.advise(words)
            self.announcer.advise(words)

    def _say_silence(self) -> None:
        self.view.rest()
        busy = tr("enrollment", "Looking at the files…") if self._album.progress[1] else waiting()
        self.view.advise(self._borrowing.trouble or busy)

    def _show_state(self) -> None:
        self.steps.show_state(self._state)
        words = guide.prompt(self._state)
        if words != self.prompt.text():
            self.prompt.setText(words)
            self.announcer.tell(words)
        self.skip_button.setEnabled(self._state.pose is not None)

    def _say(self, words: str) -> None:
        self._note = words
        self._show_summary()

    def _show_pictures(self) -> None:
        self.list.show_pictures(self._album.pictures, self._album.verdicts)
        done, total = self._album.progress
        self.progress.setVisible(bool(total))
        self.stop_button.setVisible(bool(total))
        if total:
            self.progress.setRange(0, total)
            self.progress.setValue(done)
        self._show_summary()
        self.changed.emit()

    def _show_summary(self) -> None:
        said = summary(self._album.pictures, self._album.verdicts)
        self.summary.setText(f"{self._note}\n\n{said}" if self._note else said)
