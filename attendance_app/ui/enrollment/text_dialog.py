"""The dialog into which pictures are pasted as text: base64, data URLs, or JSON with either."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.errors import InvalidInputError
from attendance_app.services.embedded_pictures import TEXT_MOST, EmbeddedPicture, pictures_in
from attendance_app.ui.form_dialog import note
from attendance_app.ui.i18n import number
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_SHOWN_MOST = 20_000
"""Characters that the field shows: a photo has a hundred times as many in one line, for the layout
of which a text field takes seconds."""


class TextField(QPlainTextEdit):
    """Takes any amount of text; shows the beginning only where it is long."""

    pasted = Signal(str)
    """Text too long to be shown."""

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        if len(text) > _SHOWN_MOST:
            self.pasted.emit(text)
        else:
            super().insertFromMimeData(source)


class TextDialog(QDialog):
    """Reads what is pasted on a worker, says what was found, and hands it over."""

    found = Signal(object)
    """A list of `EmbeddedPicture`, those refused among them."""

    def __init__(self, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._long = ""
        self._edition = 0
        self._pictures: list[EmbeddedPicture] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("enrollment", "Pictures as text"))
        self.setMinimumSize(520, 420)
        self.field = TextField(self)
        self.field.setAccessibleName(tr("enrollment", "Text with pictures"))
        self.field.setPlaceholderText("data:image/jpeg;base64,/9j/4AAQSkZJRg…")
        self.field.setTabChangesFocus(True)
        self.file_button = QPushButton(tr("enrollment", "&Load a file…"), self)
        self.file_button.setAutoDefault(False)
        self.clear_button = QPushButton(tr("enrollment", "&Clear"), self)
        self.clear_button.setAutoDefault(False)
        self.verdict = QLabel(self)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        # Room for what is found, so that nothing moves when there is something.
        self.verdict.setMinimumHeight(3 * self.verdict.fontMetrics().lineSpacing())
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.add_button = buttons.addButton(
            tr("enrollment", "&Add"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.add_button.setProperty("role", "primary")
        self.add_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.file_button)
        row.addWidget(self.clear_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(
            note(
                tr(
                    "enrollment",
                    "Paste photos that another system gives as text: a data URL, base64, several "
                    "of them, or JSON with a list of them.",
                ),
                self,
            )
        )
        column.addWidget(self.field, 1)
        column.addLayout(row)
        column.addWidget(self.verdict)
        column.addWidget(buttons)
        self.field.textChanged.connect(self._typed)
        self.field.pasted.connect(self._take_long)
        self.file_button.clicked.connect(self._choose)
        self.clear_button.clicked.connect(self._clear)
        buttons.accepted.connect(self._hand_over)
        buttons.rejected.connect(self.reject)
        self._show([], "")

    def load(self, path: Path) -> None:
        """Take the text of a file."""
        self._tasks.run(
            lambda _: _text_of(path), owner=self, done=self._take_long, failed=self._refused
        )

    def _typed(self) -> None:
        if not self._long:
            self._read(self.field.toPlainText())

    def _take_long(self, text: str) -> None:
        """More than the field could show: its beginning stands for it."""
        self._long = text
        self.field.setReadOnly(True)
        shown = tr("enrollment", "{count} characters, beginning with:").format(
            count=number(len(text))
        )
        self.field.setPlainText(f"{shown}\n\n{text[:400]}…")
        self._read(text)

    def _clear(self) -> None:
        self._long = ""
        self.field.setReadOnly(False)
        self.field.clear()
        self.field.setFocus()

    def _read(self, text: str) -> None:
        self._edition += 1
        edition = self._edition
        if not text.strip():
            self._show([], "")
            return

        def done(pictures: list[EmbeddedPicture]) -> None:
            if edition == self._edition:
                self._show(pictures, _words(pictures))

        def failed(sentence: str) -> None:
            if edition == self._edition:
                self._show([], sentence)

        self.add_button.setEnabled(False)
        self._tasks.run(lambda _: pictures_in(text), owner=self, done=done, failed=failed)

    def _refused(self, sentence: str) -> None:
        self._show([], sentence)

    def _show(self, pictures: list[EmbeddedPicture], words: str) -> None:
        self._pictures = pictures
        self.verdict.setText(words)
        self.clear_button.setEnabled(bool(self.field.toPlainText()))
        self.add_button.setEnabled(any(not one.reason for one in pictures))

    def _choose(self) -> None:
        chooser = QFileDialog(self, tr("enrollment", "A file with pictures as text"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters(
            [tr("enrollment", "Text (*.txt *.json *.b64 *.csv)"), tr("enrollment", "All files (*)")]
        )
        chooser.fileSelected.connect(lambda name: self.load(Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.open()

    def _hand_over(self) -> None:
        self.found.emit(self._pictures)
        self.accept()


def _words(pictures: list[EmbeddedPicture]) -> str:
    good = sum(not one.reason for one in pictures)
    refused = [one for one in pictures if one.reason]
    if good == 1:
        lines = [tr("enrollment", "1 picture was found.")]
    else:
        lines = [tr("enrollment", "{count} pictures were found.").format(count=number(good))]
    lines += [
        tr("enrollment", "{picture}: {reason}").format(picture=one.name, reason=one.reason)
        for one in refused[:2]
    ]
    if len(refused) > 2:
        lines.append(
            tr("enrollment", "{count} pictures in all cannot be used.").format(
                count=number(len(refused))
            )
        )
    return "\n".join(lines)


def _text_of(path: Path) -> str:
    """A file's text; raises `InvalidInputError` if it is too long or none."""
    try:
        if path.stat().st_size > TEXT_MOST:
            raise InvalidInputError(
                tr(
                    "enrollment",
                    "The file is too large: at most {most} MB are read at once. "
                    "Give the pictures in several parts.",
                ).format(most=TEXT_MOST // (1024 * 1024))
            )
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InvalidInputError(
            tr("enrollment", "The file is no text. Add photos as they are, without this dialog.")
        ) from error
    except OSError as error:
        raise InvalidInputError(
            tr("enrollment", "The file cannot be read: {reason}.").format(
                reason=error.strerror or type(error).__name__
            )
        ) from error
