"""The section Camera: which one, what it sees now, and how large its picture is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from attendance_app.ui.live.feed_view import FeedView
from attendance_app.ui.session import Session
from attendance_app.ui.settings.changes import Changes
from attendance_app.ui.settings.fields import tie_check
from attendance_app.ui.settings.section import Section
from attendance_app.ui.table_page import Newest
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.vision.camera_devices import CameraInfo
from attendance_app.vision.capture import CaptureStatus
from attendance_app.words import tr

_OTHER = "other"
"""Stands in the list for a source that is typed."""

_SIZES = ((640, 480), (1280, 720), (1920, 1080))


class CameraSection(Section):
    """Chooses a camera and shows at once what it sees.

    Parameters
    ----------
    changes : Changes
    session : Session
        Its camera is the one shown.
    cameras : callable
        The cameras of this computer; on a worker.
    check_site : callable
        Opens the check of light and distance.
    tasks : TaskRunner
    """

    def __init__(
        self,
        changes: Changes,
        session: Session,
        cameras: Callable[[], Sequence[CameraInfo]],
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
        self._cameras = cameras
        self._found = Newest(tasks, self)
        self._infos: Sequence[CameraInfo] = ()
        self._attached = False
        self.view = FeedView(self)
        self.view.setMinimumSize(320, 220)
        self.view.setMaximumHeight(300)
        self.view.setAccessibleName(tr("settings", "What the camera sees"))
        self.status = QLabel(self)
        self.status.setProperty("role", "muted")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(tr("settings", "Camera"))
        self.again = QPushButton(tr("settings", "Look for cameras"), self)
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(tr("settings", "rtsp://… or the path of a video"))
        self.address.setAccessibleName(tr("settings", "Address or file"))
        self.browse = QPushButton(tr("settings", "Choose a file…"), self)
        self.picture_size = QComboBox(self)
        self.mirror = QCheckBox(self)
        self.check = QPushButton(tr("settings", "Check light and distance…"), self)
        self._lay_out()
        self._connect(check_site)
        self._refill()

    def look(self) -> None:
        """Show the camera, and look which ones there are."""
        if not self._attached:
            self._attached = True
            self._session.feed.attach(self.view)
        self.find_cameras()

    def leave(self) -> None:
        """Give the picture's place back."""
        if self._attached:
            self._attached = False
            self._session.feed.detach(self.view)
            self.view.show_picture(None)

    def find_cameras(self) -> None:
        """Look again which cameras there are."""

        def show(infos: Sequence[CameraInfo]) -> None:
            self._infos = infos
            self._refill()

        self._found.run(self._cameras, show, self.status.setText)

    def _lay_out(self) -> None:
        picture = self.panel()
        picture.whole(self.view)
        picture.whole(self.status)
        picture.beside(self.check)
        source = self.panel(tr("settings", "Which camera"))
        chosen = QWidget(self)
        row = QHBoxLayout(chosen)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.choice, 1)
        row.addWidget(self.again)
        chosen.setFocusProxy(self.choice)
        source.row(tr("settings", "&Camera"), chosen)
        self._typed = QWidget(self)
        typed = QHBoxLayout(self._typed)
        typed.setContentsMargins(0, 0, 0, 0)
        typed.setSpacing(Space.S)
        typed.addWidget(self.address, 1)
        typed.addWidget(self.browse)
        self._typed.setFocusProxy(self.address)
        source.whole(self._typed)
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

    def _connect(self, check_site: Callable[[], object]) -> None:
        changes = self._changes
        tie_check(self.mirror, changes, "camera.mirror")
        self.choice.activated.connect(self._chosen)
        self.again.clicked.connect(self.find_cameras)
        self.address.editingFinished.connect(self._typed_in)
        self.browse.clicked.connect(self._browse)
        self.picture_size.activated.connect(self._sized)
        self.check.clicked.connect(lambda: check_site())
        changes.loaded.connect(self._refill)
        changes.changed.connect(lambda _: self._refill())
        self._session.capture_changed.connect(self._capture_changed)

    def _refill(self) -> None:
        """Offer what there is, and choose what is stored."""
        if "camera.source" not in self._changes:
            return
        source = self._changes.text("camera.source")
        self.choice.clear()
        for info in self._infos:
            # The name first: what people know a camera by.
            name = tr("settings", "{name} (camera {number})").format(
                name=info.name, number=info.index
            )
            self.choice.addItem(name, str(info.index))
        if source.isdecimal() and self.choice.findData(source) < 0:
            missing = tr("settings", "Camera {number} (not found now)").format(number=source)
            self.choice.addItem(missing, source)
        self.choice.addItem(tr("settings", "A network camera or a file…"), _OTHER)
        self.choice.setCurrentIndex(self.choice.findData(source if source.isdecimal() else _OTHER))
        self.address.setText("" if source.isdecimal() else source)
        self._typed.setVisible(not source.isdecimal())
        size = (self._changes["camera.width"], self._changes["camera.height"])
        self.picture_size.clear()
        for width, height in dict.fromkeys((*_SIZES, size)):
            self.picture_size.addItem(f"{width} × {height}", (width, height))
            if (width, height) == size:
                self.picture_size.setCurrentIndex(self.picture_size.count() - 1)

    def _chosen(self) -> None:
        source = self.choice.currentData()
        if source == _OTHER:
            self._typed.show()
            self.address.setFocus()
        else:
            self._store(source)

    def _typed_in(self) -> None:
        if self.address.text().strip():
            self._store(self.address.text().strip())

    def _browse(self) -> None:
        dialog = QFileDialog(self, tr("settings", "Choose a video"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._store)
        dialog.open()

    def _store(self, source: str) -> None:
        self._changes.set({"camera.source": source})

    def _sized(self) -> None:
        width, height = self.picture_size.currentData()
        self._changes.set({"camera.width": width, "camera.height": height})

    def _capture_changed(self, status: CaptureStatus) -> None:
        self.status.setText(status.message)
        if status.state not in ("opening", "running"):
            # A picture that stands still must not look like one that is live.
            self.view.show_picture(None)
            self.view.set_hint(status.message)
