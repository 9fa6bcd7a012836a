"""The section Data: where everything lies, how large it is, and how it is kept safe."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from attendance_app.ui.i18n import locale
from attendance_app.ui.settings.section import Section
from attendance_app.ui.sides import keep_aside
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr


@dataclass(frozen=True, slots=True)
class DataPlaces:
    """Where things lie.

    Attributes
    ----------
    root, settings, logs, cache : Path
        The folder of everything, the settings file, the log's folder, converted models.
    database : str
        The database's file, or its address without a password.
    size : callable
        Bytes the database takes, or None where it is not a file; on a worker.
    """

    root: Path
    settings: Path
    logs: Path
    cache: Path
    database: str
    size: Callable[[], int | None]


class DataSection(Section):
    """Shows the places and opens their folders.

    Parameters
    ----------
    places : DataPlaces
    open_folder : callable
        Shows a folder in the desktop's own program; false where there is none.
    tasks : TaskRunner
    """

    def __init__(
        self,
        places: DataPlaces,
        open_folder: Callable[[Path], bool],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("settings", "Data"),
            tr("settings", "Everything stays on this computer, or in the database you chose."),
            parent,
        )
        self._places = places
        self._tasks = tasks
        self._open = open_folder
        self.size_words = _words(self)
        self.folder = QPushButton(tr("settings", "Open the &data folder"), self)
        self.logs = QPushButton(tr("settings", "Open the &log folder"), self)
        self.trouble = QLabel(self)
        self.trouble.setProperty("role", "error")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        where = self.panel(tr("settings", "Where it lies"))
        where.row(tr("settings", "Database"), _path(places.database, self))
        where.row(tr("settings", "Size"), self.size_words)
        where.row(tr("settings", "Settings"), _path(str(places.settings), self))
        where.row(tr("settings", "Log"), _path(str(places.logs), self))
        where.row(tr("settings", "Converted models"), _path(str(places.cache), self))
        where.beside(self.folder, self.logs)
        where.whole(self.trouble)
        safe = self.panel(tr("settings", "Keeping it safe"))
        safe.say(
            tr(
                "settings",
                "Before a newer version changes the database, it is copied into the folder "
                "“backups” beside it. Besides that, copy the data folder to another disk "
                "regularly, while the application is closed: it holds people, punches and face "
                "data, so keep the copy as safe as the folder.",
            )
        )
        safe.say(
            tr(
                "settings",
                "The log holds no names, no PINs and no face data: it can be sent to whoever helps "
                "you.",
            )
        )
        self.folder.clicked.connect(lambda: self._show(places.root))
        self.logs.clicked.connect(lambda: self._show(places.logs))

    def look(self) -> None:
        """Look how large the database is now."""
        self._tasks.run(
            lambda _: self._places.size(),
            owner=self,
            done=self._sized,
            failed=self.size_words.setText,
        )

    def _sized(self, size: int | None) -> None:
        self.size_words.setText(
            tr("settings", "not a file of this computer")
            if size is None
            else locale().formattedDataSize(size, 1)
        )

    def _show(self, folder: Path) -> None:
        if not self._open(folder):
            self.trouble.setText(
                tr("settings", "The folder could not be opened. It is {folder}.").format(
                    folder=folder
                )
            )
            self.trouble.show()


def _path(text: str, parent: QWidget) -> QLineEdit:
    """A path, to be copied; one without blanks cannot be wrapped, but gone along."""
    field = QLineEdit(text, parent)
    field.setReadOnly(True)
    field.setCursorPosition(0)
    field.setProperty("role", "path")
    if field.isRightToLeft():
        # Below the other paths and the size, whichever way its letters go.
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return field


def _words(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    keep_aside(label)
    # As far in as Qt puts the text of a field.
    label.setContentsMargins(2, 0, 2, 0)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
