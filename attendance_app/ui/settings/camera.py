"""The section Camera: which one, what it sees now, and how large its picture is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QWidget

from attendance_app.ui.live.feed_view import FeedView
from attendance_app.ui.session import Session
from attendance_app.ui.settings.camera_choice import CameraChoice, Cameras
from attendance_app.ui.settings.changes import Changes
from attendance_app.ui.settings.fields import tie_check
from attendance_app.ui.settings.section import Section
from attendance_app.ui.tasks import TaskRunner
from attendance_app.vision.capture import CaptureStatus
from attendance_app.words import tr

_SIZES = ((640, 480), (1280, 720), (1920, 1080))


class CameraSection(Section):
    """Chooses a camera and shows at once what it sees.

    Parameters
    ----------
    changes : Changes
    session : Session
        Its camera is the one shown.
    cameras : Cameras
    check_site : callable
        Opens the check of light and distance.
    tasks : TaskRunner
    """

    def __init__(
        self,
        changes: Changes,
        session: Session,
        cameras: Cameras,
        check_site: Callable[[], object],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("settings", "Camera"),
            tr(
                "settings",
                "Put it at the height of the eyes, with the light in front of people and no "
                "window behind them.",
            ),
            parent,
        )
        self._changes = changes
        self._session = session
        self._attached = False
        self.view = FeedView(self)
        self.view.setMinimumSize(320, 220)
        self.view.setMaximumHeight(300)
        self.view.setAccessibleName(tr("settings", "What the camera sees"))
        self.status = QLabel(self)
        self.status.setProperty("role", "muted")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.source = CameraChoice(changes, cameras, tasks, self)
        self.picture_size = QComboBox(self)
        self.mirror = QCheckBox(self)
        self.check = QPushButton(tr("settings", "Check light and distance…"), self)
        self._lay_out()
        tie_check(self.mirror, changes, "camera.mirror")
        self.picture_size.activated.connect(self._sized)
        self.check.clicked.connect(lambda: check_site())
        changes.loaded.connect(self._offer_sizes)
        changes.changed.connect(lambda _: self._offer_sizes())
        session.capture_changed.connect(self._capture_changed)
        self._offer_sizes()

    def look(self) -> None:
        """Show the camera, and look which ones there are."""
        if not self._attached:
            self._attached = True
            self._session.feed.attach(self.view)
        self.source.find_cameras()

    def leave(self) -> None:
        """Give the picture's place back."""
        if self._attached:
            self._attached = False
            self._session.feed.detach(self.view)
            self.view.show_picture(None)

    def _lay_out(self) -> None:
        picture = self.panel()
        picture.whole(self.view)
        picture.whole(self.status)
        picture.beside(self.check)
        self.status.hide()
        self.panel(tr("settings", "Which camera")).whole(self.source)
        shown = self.panel(tr("settings", "Picture"))
        shown.row(
            tr("settings", "&Size"),
            self.picture_size,
            tr(
                "settings",
                "More pixels find people farther away and take more of the computer. A camera "
                "that cannot do it gives the nearest it can.",
            ),
        )
        shown.row(
            tr("settings", "Show people as in a &mirror"),
            self.mirror,
            tr("settings", "Only what is shown; recognition sees the picture as it is."),
        )

    def _offer_sizes(self) -> None:
        if "camera.width" not in self._changes:
            return
        size = (self._changes["camera.width"], self._changes["camera.height"])
        self.picture_size.clear()
        for width, height in dict.fromkeys((*_SIZES, size)):
            # Isolated: among words from right to left the numbers would change places.
            words = f"\N{LEFT-TO-RIGHT ISOLATE}{width} × {height}\N{POP DIRECTIONAL ISOLATE}"
            self.picture_size.addItem(words, (width, height))
            if (width, height) == size:
                self.picture_size.setCurrentIndex(self.picture_size.count() - 1)

    def _sized(self) -> None:
        width, height = self.picture_size.currentData()
        self._changes.set({"camera.width": width, "camera.height": height})

    def _capture_changed(self, status: CaptureStatus) -> None:
        self.status.setText(status.message)
        works = status.state in ("opening", "running")
        self.status.setVisible(not works)
        if not works:
            # A picture that stands still must not look like one that is live.
            self.view.show_picture(None)
            self.view.set_hint(status.message)
