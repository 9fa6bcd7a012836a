"""Where somebody looks at the camera to see whether they are recognised, before it is stored."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from attendance_app.services.examining import Refusal
from attendance_app.ui.enrollment.borrowing import Borrowing
from attendance_app.ui.enrollment.guide_view import GuideView
from attendance_app.ui.enrollment.speaking import Announcer
from attendance_app.ui.enrollment.trial import Finding, Trial, TrialLook
from attendance_app.ui.enrollment.wording import Tone, refused
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_TONES = {
    Finding.NOBODY: Tone.WAIT,
    Finding.LOOKING: Tone.HOLD,
    Finding.RECOGNISED: Tone.TAKEN,
    Finding.SOMEBODY_ELSE: Tone.ADJUST,
    Finding.TOO_ALIKE: Tone.ADJUST,
    Finding.UNKNOWN: Tone.ADJUST,
}

_RESULTS = frozenset(
    {Finding.RECOGNISED, Finding.SOMEBODY_ELSE, Finding.TOO_ALIKE, Finding.UNKNOWN}
)


class TrialPanel(QWidget):
    """Shows the camera and what the new pictures make of it; the last result stays to be read."""

    passed = Signal()
    """The person was recognised."""

    def __init__(self, borrowing: Borrowing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._borrowing = borrowing
        self._trial: Trial | None = None
        self._name = ""
        self._names: Mapping[int, str] = {}
        self.result: Finding | None = None
        """What it came to last; None while it has come to nothing."""
        title = QLabel(tr("enrollment", "Test recognition"), self)
        title.setProperty("role", "heading")
        self.view = GuideView(self)
        self.announcer = Announcer(self.view)
        self.verdict = QLabel(self)
        self.verdict.setProperty("role", "chip")
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        self.again_button = QPushButton(tr("enrollment", "Test a&gain"), self)
        self.again_button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(title)
        column.addWidget(self.view, 1)
        column.addWidget(self.verdict)
        column.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addStretch()
        self.again_button.clicked.connect(self._begin)
        borrowing.troubled.connect(self._show_trouble)
        self._show(None, tr("enrollment", "Getting ready…"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture's own shape rather than a tall one with dark bars."""
        self.view.setMaximumHeight(round(self.width() * 3 / 4))
        super().resizeEvent(event)

    def start(self, trial: Trial, name: str, names: Mapping[int, str]) -> None:
        """Look at the camera with this trial.

        Parameters
        ----------
        trial : Trial
        name : str
            Of the person who is to be recognised.
        names : mapping of int to str
            Of everybody enrolled, by their keys.
        """
        self._trial, self._name, self._names = trial, name, names
        self._begin()

    def _begin(self) -> None:
        if self._trial is None:
            return
        self.result = None
        self._show(None, tr("enrollment", "Let {name} look at the camera.").format(name=self._name))
        self._borrowing.start(self.view, self._trial.look, self.receive)

    def receive(self, look: TrialLook) -> None:
        """Show what a frame has come to."""
        words = self._words(look)
        held = 1.0 if look.finding is Finding.RECOGNISED else 0.0
        self.view.guide(look.box, _TONES[look.finding], held, None)
        # A result stands below the picture, and stays there.
        self.view.advise("" if look.finding in _RESULTS else words)
        if look.finding not in _RESULTS or look.finding is self.result:
            return
        self.result = look.finding
        self.announcer.tell(words)
        self._show(look.finding, words)
        if look.finding is Finding.RECOGNISED:
            self.passed.emit()

    def _words(self, look: TrialLook) -> str:
        other = self._names.get(look.other or 0, "")
        match look.finding:
            case Finding.NOBODY:
                return tr("enrollment", "No face in view. Step in front of the camera.")
            case Finding.RECOGNISED:
                return tr("enrollment", "Recognised as {name}, and as nobody else.").format(
                    name=self._name
                )
            case Finding.SOMEBODY_ELSE:
                return tr("enrollment", "The camera takes this face for {name}.").format(name=other)
            case Finding.TOO_ALIKE if other:
                return tr(
                    "enrollment", "Too much like {name} to be told apart: a PIN will be asked for."
                ).format(name=other)
            case Finding.TOO_ALIKE:
                return tr("enrollment", "Too much like somebody else: a PIN will be asked for.")
            case _ if look.problem is not None:
                return refused(Refusal(look.problem.value))
            case Finding.UNKNOWN:
                return tr("enrollment", "Not recognised. Go back and take more pictures.")
            case _:
                return tr("enrollment", "Looking…")

    def _show(self, finding: Finding | None, words: str) -> None:
        tone = "" if finding is None else "good" if finding is Finding.RECOGNISED else "warning"
        self.verdict.setProperty("tone", tone)
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        self.verdict.setText(words)
        self.again_button.setEnabled(finding is not None)

    def _show_trouble(self, words: str) -> None:
        if self._borrowing.view is self.view:
            self.view.advise(words)
            self.announcer.advise(words)
