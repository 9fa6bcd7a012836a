"""The dialog's second page: guided pictures from the live camera, and photos by file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.file_faces import kind_of
from attendance_app.ui.enrollment import guide
from attendance_app.ui.enrollment.borrowing import WAITING, Borrowing
from attendance_app.ui.enrollment.file_intake import FileIntake
from attendance_app.ui.enrollment.guide import GuideState
from attendance_app.ui.enrollment.guide_view import GuideView
from attendance_app.ui.enrollment.looking import FILE_SUFFIXES, FileFaces
from attendance_app.ui.enrollment.looks import Look, Pose
from attendance_app.ui.enrollment.picture_list import PictureList
from attendance_app.ui.enrollment.pictures import Taken, Verdict, ready, summary, verdicts
from attendance_app.ui.enrollment.steps_bar import StepsBar
from attendance_app.ui.enrollment.wording import TITLES
from attendance_app.ui.session import Session
from attendance_app.ui.theme import Space
from attendance_app.vision.faces import EngineId

_SILENT_MS = 2_000
"""So long without a look, and the person is told why nothing happens."""


class CapturePage(QWidget):
    """Takes pictures while it is started; keeps them, in memory only, until `clear`.

    Parameters
    ----------
    session : Session
        Whose camera and engine are borrowed between `start` and `stop`.
    clock : callable
        Gives the present instant, aware: when a file was added.
    """

    changed = Signal()
    """Pictures were added, judged or dropped."""

    def __init__(
        self, session: Session, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._state = GuideState()
        self._pictures: list[Taken] = []
        self._verdicts: list[Verdict] = []
        self._next_key = 1
        self._paused = False
        self.setAcceptDrops(True)
        self.steps = StepsBar(self)
        self.view = GuideView(self)
        self.prompt = QLabel(self)
        self.prompt.setProperty("role", "heading")
        self.take_button = QPushButton("&Take picture", self)
        self.skip_button = QPushButton("S&kip", self)
        self.files_button = QPushButton("Add photos or a &video…", self)
        self.list = PictureList(self.files_button, self)
        self.summary = QLabel(self)
        self.summary.setProperty("role", "muted")
        self.summary.setWordWrap(True)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SILENT_MS)
        self.borrowing = Borrowing(session, self.view, self)
        self.intake = FileIntake(session.recognition, self)
        self._lay_out()
        self.take_button.clicked.connect(self._ask)
        self.skip_button.clicked.connect(self._skip)
        self.files_button.clicked.connect(self._choose_files)
        self.list.remove_wanted.connect(self.remove)
        self.list.retake_wanted.connect(self.retake)
        self.borrowing.looked.connect(self._look)
        self.borrowing.troubled.connect(self.view.advise)
        self.intake.looked.connect(self._file_looked)
        self.intake.watched.connect(self._file_watched)
        self._silence.timeout.connect(self._say_silence)
        self._show_state()
        self._show_pictures()

    def _lay_out(self) -> None:
        for button in (self.take_button, self.skip_button, self.files_button):
            # Enter in the dialog is Save's.
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.take_button)
        buttons.addWidget(self.skip_button)
        buttons.addStretch(1)
        buttons.addWidget(self.files_button)
        camera = QVBoxLayout()
        camera.setSpacing(Space.M)
        camera.addWidget(self.steps)
        camera.addWidget(self.view, 1)
        camera.addWidget(self.prompt)
        camera.addLayout(buttons)
        taken = QVBoxLayout()
        taken.setSpacing(Space.S)
        taken.addWidget(self.list, 1)
        taken.addWidget(self.summary)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addLayout(camera, 9)
        row.addLayout(taken, 5)

    @property
    def pictures(self) -> Sequence[Taken]:
        """What was taken so far, oldest first."""
        return tuple(self._pictures)

    @property
    def verdicts(self) -> Sequence[Verdict]:
        """What each of them is worth, in the same order."""
        return tuple(self._verdicts)

    @property
    def state(self) -> GuideState:
        """How far guided capture has come."""
        return self._state

    @property
    def engine_id(self) -> EngineId | None:
        """Which networks the faces were made with."""
        return self.borrowing.engine_id

    @property
    def ready(self) -> bool:
        """Whether there is something to store, of one person, with nothing left to look at."""
        return self.engine_id is not None and ready(self._verdicts)

    def start(self) -> None:
        """Borrow camera and engine. Only after consent."""
        self.borrowing.start()
        self._silence.start()
        self._show_state()
        self.view.advise(self.borrowing.trouble)

    def stop(self) -> None:
        """Give camera and engine back; the pictures stay."""
        self.borrowing.stop()
        self._silence.stop()

    def pause(self, paused: bool) -> None:
        """Take nothing while it is being saved."""
        self._paused = paused
        self.setEnabled(not paused)

    def clear(self) -> None:
        """Drop every picture, and begin anew."""
        self.intake.stop_all()
        self._pictures.clear()
        self._state = GuideState()
        self._show_state()
        self._show_pictures()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Have photos and videos looked at; each gets a row at once and its verdict later."""
        now = self._clock()
        for path in paths:
            taken = Taken(self._key(), path.name, kind_of(path), now, pending=True)
            self._pictures.append(taken)
            self.intake.add(taken.key, path)
        self._show_pictures()

    def remove(self, key: int) -> None:
        """Drop a picture."""
        self.intake.stop(key)
        self._pictures = [picture for picture in self._pictures if picture.key != key]
        self._show_pictures()

    def retake(self, key: int) -> None:
        """Drop a picture of the camera and ask for its pose again."""
        pose = next((one.pose for one in self._pictures if one.key == key), None)
        self.remove(key)
        if pose is not None:
            self._state = guide.again(self._state, pose)
            self._show_state()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := _files_in(event.mimeData()):
            event.acceptProposedAction()
            self.add_files(paths)

    def _key(self) -> int:
        self._next_key += 1
        return self._next_key - 1

    def _look(self, look: Look) -> None:
        if self._paused:
            return
        self._silence.start()
        pose = self._state.pose
        considered = guide.consider(self._state, look)
        before, self._state = self._state, considered.state
        advice = considered.advice
        self.view.guide(look.box, advice.tone, advice.held, self._state.pose)
        self.view.advise(advice.words)
        if considered.keep is not None:
            self._keep(considered.keep, pose)
        if considered.keep is not None or before.pose is not self._state.pose:
            self._show_state()

    def _keep(self, look: Look, pose: Pose | None) -> None:
        assert look.face is not None
        title = "One more" if pose is None else TITLES[pose]
        self._pictures.append(
            Taken(
                self._key(),
                title,
                "camera",
                look.taken_at,
                (look.face,),
                thumbnail=look.thumbnail,
                pose=pose,
            )
        )
        self._show_pictures()

    def _ask(self) -> None:
        self._state = guide.ask(self._state)

    def _skip(self) -> None:
        self._state = guide.skip(self._state)
        self._show_state()

    def _file_looked(self, key: int, found: FileFaces) -> None:
        self._change(
            key,
            lambda taken: replace(
                taken,
                faces=found.faces,
                reason=found.reason,
                thumbnail=found.thumbnail,
                pending=False,
            ),
        )

    def _file_watched(self, key: int, seconds: float) -> None:
        self._change(
            key, lambda taken: replace(taken, reason=f"Looking… {seconds:.0f} s of it so far.")
        )

    def _change(self, key: int, change: Callable[[Taken], Taken]) -> None:
        self._pictures = [change(one) if one.key == key else one for one in self._pictures]
        self._show_pictures()

    def _choose_files(self) -> None:
        chooser = QFileDialog(self, "Add photos or a video")
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(FILE_SUFFIXES))
        chooser.setNameFilters([f"Photos and videos ({patterns})", "All files (*)"])
        chooser.filesSelected.connect(lambda names: self.add_files([Path(n) for n in names]))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _say_silence(self) -> None:
        busy = any(picture.pending for picture in self._pictures)
        self.view.rest()
        self.view.advise(self.borrowing.trouble or ("Looking at the files…" if busy else WAITING))

    def _show_state(self) -> None:
        self.steps.show_state(self._state)
        self.prompt.setText(guide.prompt(self._state))
        self.skip_button.setEnabled(self._state.pose is not None)

    def _show_pictures(self) -> None:
        self._verdicts = verdicts(self._pictures)
        self.list.show_pictures(self._pictures, self._verdicts)
        self.summary.setText(summary(self._pictures, self._verdicts))
        self.changed.emit()


def _files_in(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
