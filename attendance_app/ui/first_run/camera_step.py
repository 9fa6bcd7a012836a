"""The step about the camera: which one, what it sees, and whether light and distance are good."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.site_check import Item, Verdict, overall
from attendance_app.ui.first_run.calls import FirstStepsCalls
from attendance_app.ui.first_run.step import Step
from attendance_app.ui.form_dialog import note
from attendance_app.ui.live.feed_view import FeedView
from attendance_app.ui.session import Session
from attendance_app.ui.settings.camera_choice import CameraChoice
from attendance_app.ui.settings.changes import Changes
from attendance_app.ui.site.measuring import Measuring
from attendance_app.ui.site.verdict_list import VerdictList
from attendance_app.ui.site.wording import overall_words
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

SECONDS = 4.0
"""Of looking: less than the site check, as it is only you before the camera."""

_ITEMS = (Item.FACE, Item.LIGHT, Item.BACKLIGHT, Item.DISTANCE, Item.SHARPNESS)


class CameraStep(Step):
    """Shows the camera and measures on request; nothing has to be stored here to go on."""

    def __init__(
        self,
        calls: FirstStepsCalls,
        changes: Changes,
        session: Session,
        tasks: TaskRunner,
        parent: QWidget | None = None,
        *,
        seconds: float = SECONDS,
    ) -> None:
        super().__init__(
            "camera",
            tr("setup", "Camera"),
            tr("setup", "Can the camera see you well?"),
            tr(
                "setup",
                "Put it at the height of the eyes, with the light in front of people and no "
                "window behind them. Stand where people will stand, look at it, and check.",
            ),
            parent,
        )
        self.view = FeedView(self)
        self.view.setMinimumSize(320, 200)
        self.view.setMaximumHeight(240)
        self.view.setAccessibleName(tr("setup", "What the camera sees"))
        self.choice = CameraChoice(changes, calls.cameras, tasks, self)
        self.check = QPushButton(tr("setup", "&Check light and distance"), self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(tr("setup", "Checking"))
        self.bar.hide()
        self.words = note("", self)
        self.verdicts = VerdictList(self, _ITEMS)
        self.verdicts.hide()
        self.measuring = Measuring(session, self.view, calls.asked_rate, self, seconds=seconds)
        beside = QVBoxLayout()
        beside.setSpacing(Space.M)
        beside.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addWidget(self.bar)
        beside.addWidget(self.words)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addWidget(self.view, 1)
        row.addLayout(beside, 1)
        self.body.addWidget(self.choice)
        self.body.addLayout(row)
        self.body.addWidget(self.verdicts)
        self.body.addStretch(1)
        self.check.clicked.connect(self._check_or_stop)
        self.measuring.progressed.connect(lambda part: self.bar.setValue(round(100 * part)))
        self.measuring.measured.connect(self.show_verdicts)
        self.measuring.troubled.connect(self.refuse)

    def enter(self) -> None:
        """Show the camera, and look which ones there are."""
        self.measuring.attach()
        self.choice.find_cameras()

    def leave(self) -> None:
        """Give the camera back."""
        self.measuring.detach()
        self._say_running()

    def _check_or_stop(self) -> None:
        if self.measuring.runs:
            self.measuring.stop()
        else:
            self.bar.setValue(0)
            self.words.setText(tr("setup", "Look at the camera for some seconds…"))
            self.measuring.start()
        self._say_running()

    def _say_running(self) -> None:
        runs = self.measuring.runs
        self.bar.setVisible(runs)
        self.check.setText(
            tr("setup", "Stop") if runs else tr("setup", "&Check light and distance")
        )

    def show_verdicts(self, verdicts: tuple[Verdict, ...]) -> None:
        """Say what was measured."""
        self._say_running()
        shown = [each for each in verdicts if each.item in _ITEMS]
        self.verdicts.show_verdicts(shown)
        self.verdicts.show()
        self.words.setText(overall_words(overall(shown)))
        self.set_done(True)
