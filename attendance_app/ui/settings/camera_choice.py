"""Choosing the camera: one of this computer's, or an address or file that is typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from attendance_app.ui.settings.changes import Changes
from attendance_app.ui.table_page import Newest
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.vision.camera_devices import CameraInfo
from attendance_app.words import tr

_OTHER = "other"
"""Stands in the list for a source that is typed."""

_NAME_LENGTH = 24
"""Characters of a camera's name that are always seen."""

Cameras = Callable[[], Sequence[CameraInfo]]
"""The cameras of this computer; on a worker."""


class CameraChoice(QWidget):
    """Stores what is chosen, which the window follows at once.

    Parameters
    ----------
    changes : Changes
    cameras : Cameras
    tasks : TaskRunner
    """

    def __init__(
        self, changes: Changes, cameras: Cameras, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._changes = changes
        self._cameras = cameras
        self._found = Newest(tasks, self)
        self._infos: Sequence[CameraInfo] = ()
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(tr("settings", "Camera"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.again = QPushButton(tr("settings", "Look for cameras"), self)
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(tr("settings", "rtsp://… or the path of a video"))
        self.address.setAccessibleName(tr("settings", "Address or file"))
        self.browse = QPushButton(tr("settings", "Choose a file…"), self)
        self.trouble = QLabel(self)
        self.trouble.setProperty("role", "error")
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.choice, 0, 0)
        grid.addWidget(self.again, 0, 1)
        self.choice.setMinimumContentsLength(_NAME_LENGTH)
        grid.addWidget(self.address, 1, 0)
        grid.addWidget(self.browse, 1, 1)
        grid.addWidget(self.trouble, 2, 0, 1, 2)
        self.setFocusProxy(self.choice)
        self.choice.activated.connect(self._chosen)
        self.again.clicked.connect(self.find_cameras)
        self.address.editingFinished.connect(self._typed_in)
        self.browse.clicked.connect(self._ask_for_file)
        changes.loaded.connect(self._refill)
        changes.changed.connect(lambda _: self._refill())
        self._refill()

    def find_cameras(self) -> None:
        """Look again which cameras there are."""

        def show(infos: Sequence[CameraInfo]) -> None:
            self._infos = infos
            self.trouble.hide()
            self._refill()

        self._found.run(self._cameras, show, self._failed)

    def _refill(self) -> None:
        """Offer what there is, and choose what is stored."""
        there = "camera.source" in self._changes
        self.choice.setEnabled(there)
        source = self._changes.text("camera.source") if there else "0"
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
        self._offer_typing(not source.isdecimal())

    def _offer_typing(self, wanted: bool) -> None:
        self.address.setVisible(wanted)
        self.browse.setVisible(wanted)

    def _chosen(self) -> None:
        source = self.choice.currentData()
        self._offer_typing(source == _OTHER)
        if source == _OTHER:
            self.address.setFocus()
        else:
            self._store(source)

    def _typed_in(self) -> None:
        if self.address.text().strip():
            self._store(self.address.text().strip())

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, tr("settings", "Choose a video"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._store)
        dialog.open()

    def _store(self, source: str) -> None:
        self._changes.set({"camera.source": source})

    def _failed(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()
