"""Adding pictures that exist already: chosen, dropped or pasted files, folders, and text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from attendance_app.services.added_files import PICTURE_SUFFIXES, AddedFiles, files_among
from attendance_app.services.embedded_pictures import EmbeddedPicture, pictures_in
from attendance_app.ui.enrollment.album import Album
from attendance_app.ui.enrollment.text_dialog import TextDialog
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr


class Adding(QObject):
    """Brings files, folders and text into an album; folders and text are read on a worker.

    Parameters
    ----------
    album : Album
    tasks : TaskRunner
    page : QWidget
        Over which choosers open, and in which Ctrl+V adds what was copied.

    Attributes
    ----------
    button : QPushButton
        With a menu of all ways.
    """

    told = Signal(str)
    """Why nothing, or not everything, was added; empty when there is nothing to say."""

    def __init__(self, album: Album, tasks: TaskRunner, page: QWidget) -> None:
        super().__init__(page)
        self._album = album
        self._tasks = tasks
        self._page = page
        self.button = QPushButton(tr("enrollment", "&Add pictures"), page)
        self.menu = QMenu(self.button)
        self.files_action = self._action(tr("enrollment", "&Photos or a video…"), self.choose_files)
        self.folder_action = self._action(tr("enrollment", "A &folder…"), self.choose_folder)
        self.text_action = self._action(
            tr("enrollment", "&Text from another system…"), self.ask_for_text
        )
        self.paste_action = self._action(tr("enrollment", "What was &copied"), self.paste)
        self.paste_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        page.addAction(self.paste_action)
        self.button.setMenu(self.menu)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Add files, and what is in folders."""

        def listed(found: AddedFiles) -> None:
            self._album.add_files(found.files)
            if found.left_out:
                self.told.emit(
                    tr(
                        "enrollment",
                        "{count} more photos and videos were left out; a few good ones are enough.",
                    ).format(count=found.left_out)
                )
            elif not found.files:
                self.told.emit(tr("enrollment", "There are no photos or videos in what was added."))

        self.told.emit("")
        self._tasks.run(lambda _: files_among(paths), owner=self, done=listed, failed=self._refused)

    def add_text(self, text: str) -> None:
        """Add the pictures that are written in a text."""
        self.told.emit("")
        self._tasks.run(
            lambda _: pictures_in(text),
            owner=self,
            done=self._album.add_embedded,
            failed=self._refused,
        )

    def takes(self, mime: QMimeData) -> bool:
        """Whether something dropped or copied may hold pictures."""
        return mime.hasUrls() or mime.hasImage() or mime.hasText()

    def add_mime(self, mime: QMimeData) -> None:
        """Add what was dropped or copied: files, a picture, or text."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.add_paths(paths)
        elif mime.hasImage():
            self._add_image(mime.imageData())
        elif mime.hasText():
            self.add_text(mime.text())
        else:
            self.told.emit(tr("enrollment", "There is no picture in what was added."))

    def paste(self) -> None:
        """Add what was copied last, here or in another program."""
        mime = QGuiApplication.clipboard().mimeData()
        if mime is None or not self.takes(mime):
            self.told.emit(tr("enrollment", "Nothing that could be a picture was copied before."))
        else:
            self.add_mime(mime)

    def choose_files(self) -> None:
        """Ask for files."""
        chooser = QFileDialog(self._page, tr("enrollment", "Add photos or a video"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFiles)
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
        chooser.setNameFilters(
            [
                tr("enrollment", "Photos and videos ({patterns})").format(patterns=patterns),
                tr("enrollment", "All files (*)"),
            ]
        )
        self._open(chooser)

    def choose_folder(self) -> None:
        """Ask for a folder."""
        chooser = QFileDialog(self._page, tr("enrollment", "Add a folder of photos"))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        self._open(chooser)

    def ask_for_text(self) -> None:
        """Open the dialog for text."""
        dialog = TextDialog(self._tasks, self._page)
        dialog.found.connect(self._album.add_embedded)
        dialog.open()

    def _open(self, chooser: QFileDialog) -> None:
        chooser.filesSelected.connect(lambda names: self.add_paths([Path(n) for n in names]))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _add_image(self, image: QImage) -> None:
        """A picture copied in another program, which has no file."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        # Without compression: it is packed and unpacked within a second.
        image.save(buffer, "BMP")  # type: ignore[call-overload]
        name = tr("enrollment", "Copied picture")
        self._album.add_embedded([EmbeddedPicture(name, bytes(buffer.data().data()))])

    def _refused(self, sentence: str) -> None:
        self.told.emit(sentence)

    def _action(self, text: str, call: object) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(lambda _checked=False: call())  # type: ignore[operator]
        return action
