"""The dialog for somebody who leaves: the pack, then the destruction, then the certificate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.leaver import Destruction, LeaverPack
from attendance_app.domain.people import Person
from attendance_app.services.glance import Glances
from attendance_app.services.leaver_pack import LeaverPacks
from attendance_app.ui.about import open_folder
from attendance_app.ui.dates import from_qdate, let_type, to_qdate
from attendance_app.ui.form_dialog import form_layout, note, titled
from attendance_app.ui.people.badge_dialog import safe_name
from attendance_app.ui.questions import ask
from attendance_app.ui.room import make_high, make_wide
from attendance_app.ui.signing import Signer, signature_field
from attendance_app.ui.tasks import Progress, Task, TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr


@dataclass(frozen=True, slots=True)
class LeaverCalls:
    """What the dialog asks, on a worker; see `LeaverPacks`, and `Glance.since`."""

    write: Callable[..., LeaverPack]
    destroy: Callable[[LeaverPack, date, str], Destruction]
    certify: Callable[[LeaverPack, Destruction, Path], Path]
    certify_again: Callable[[int, Path, Path], Path]
    in_since: Callable[[int], datetime | None]

    @classmethod
    def over(cls, packs: LeaverPacks, glances: Glances) -> LeaverCalls:
        """The calls of these services."""
        return cls(
            packs.write,
            packs.destroy,
            packs.certify,
            packs.certify_again,
            lambda person_id: glances.of(person_id).since,
        )


class LeaverDialog(QDialog):
    """Nothing is destroyed before the pack was read back whole and a question was answered.

    Parameters
    ----------
    person : Person
    calls : LeaverCalls
    folder : Path
        Where the pack is offered to be put.
    today : date
        The site's; the last day cannot be later.
    signer : Signer
    tasks : TaskRunner
    """

    destroyed_data = Signal(object)
    """The `Destruction`."""

    def __init__(
        self,
        person: Person,
        calls: LeaverCalls,
        folder: Path,
        today: date,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._person = person
        self._calls = calls
        self._signer = signer
        self._tasks = tasks
        self._task: Task[tuple[LeaverPack, datetime | None]] | None = None
        self._is_destroying = False
        self._since: datetime | None = None
        self._pack: LeaverPack | None = None
        self._done: Destruction | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("people", "{name} leaves").format(name=person.name))
        self.words = note("", self)
        last = min(person.end_date or today, today)
        self.last_day = QDateEdit(to_qdate(last), self)
        let_type(self.last_day)
        self.last_day.setDisplayFormat("yyyy-MM-dd")
        self.last_day.setCalendarPopup(True)
        self.last_day.setMaximumDate(to_qdate(today))
        self.path = QLineEdit(str(folder / f"leaver-{safe_name(person.employee_id)}.zip"), self)
        self.browse = QPushButton(tr("people", "C&hoose…"), self)
        self.signature = signature_field(signer, self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("people", "Progress"))
        self.bar.hide()
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.setAccessibleName(tr("people", "What has happened"))
        # Room for what is said from the start, so that nothing moves.
        self.said.setMinimumHeight(3 * self.said.fontMetrics().lineSpacing() + Space.XS)
        self.again = QPushButton(tr("people", "Certificate of an &earlier pack…"), self)
        self.again.setProperty("role", "quiet")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.start = self.buttons.addButton(
            tr("people", "&Make the pack…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.start.setProperty("role", "primary")
        self.start.setDefault(True)
        self.folder = self.buttons.addButton(
            tr("people", "&Open the folder"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.folder.hide()
        form = form_layout()
        form.addRow(titled(tr("people", "Last &day"), self.last_day), self.last_day)
        where = QHBoxLayout()
        where.setSpacing(Space.S)
        where.addWidget(self.path, 1)
        where.addWidget(self.browse)
        form.addRow(titled(tr("people", "&Pack"), self.path), where)
        form.addRow(titled(tr("people", "Your &name"), self.signature), self.signature)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        make_wide(self, 600)
        column.setSpacing(Space.M)
        column.addWidget(self.words)
        column.addLayout(form)
        column.addWidget(self.bar)
        column.addWidget(self.said)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.buttons)
        self.browse.clicked.connect(self._choose_file)
        self.buttons.accepted.connect(self._write)
        self.buttons.rejected.connect(self.reject)
        self.again.clicked.connect(self._choose_earlier)
        self.folder.clicked.connect(lambda: open_folder(self.certificate.parent))
        self._say_what()

    @property
    def certificate(self) -> Path:
        """Where the certificate goes: beside the pack that was written."""
        assert self._pack is not None
        return _beside(self._pack.path)

    def setVisible(self, visible: bool) -> None:
        """Show or hide it, high enough for all its words."""
        if visible:
            make_high(self)
        super().setVisible(visible)

    def reject(self) -> None:
        """Cancel what runs, or close; never between the destruction and its certificate."""
        if self._task is not None:
            self._task.cancel()
            return
        if self._is_destroying:
            return
        super().reject()

    def _say_what(self) -> None:
        text = tr(
            "people",
            "Everything held about {name} is written to a zip file: details, consent, punches with "
            "corrections, timesheets, leave, audit trail. It is read back and checked. Then you "
            "are asked, and only then the face data, the PIN, the badge and the consent are "
            "destroyed, and a certificate is written beside the pack. Punches stay for the "
            "payroll.",
        )
        self.words.setText(text.format(name=self._person.name))

    def _write(self) -> None:
        if self._pack is not None and self._done is None:
            self._ask_to_destroy(self._pack)
            return
        target, by = Path(self.path.text().strip()), self._signer.sign(self.signature.text())
        key, write = self._person.id, self._calls.write

        in_since = self._calls.in_since

        def work(progress: Progress) -> tuple[LeaverPack, datetime | None]:
            return write(key, target, by, progress, progress.cancelled), in_since(key)

        self._set_busy(True)
        self._say(tr("people", "Writing the pack…"))
        self.bar.setRange(0, 0)
        self.bar.show()
        self._task = self._tasks.run(
            work,
            owner=self,
            done=self._written,
            failed=self._refused,
            cancelled=lambda: self._refused(
                tr("people", "Cancelled: nothing was written, nothing was destroyed.")
            ),
            progressed=self._progress,
        )

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _written(self, found: tuple[LeaverPack, datetime | None]) -> None:
        pack, self._since = found
        self._task = None
        self._pack = pack
        self.bar.hide()
        self._set_busy(False)
        self.start.setText(tr("people", "&Destroy the face data…"))
        self.start.setProperty("role", "danger")
        self.start.style().unpolish(self.start)
        self.start.style().polish(self.start)
        self.folder.show()
        self.again.hide()
        text = tr(
            "people",
            "The pack was written and read back whole: {files} files with {punches} punches. "
            "Nothing has been destroyed yet.",
        )
        self._say(text.format(files=len(pack.files), punches=pack.punches))
        self._ask_to_destroy(pack)

    def _ask_to_destroy(self, pack: LeaverPack) -> None:
        name = self._person.name
        more = tr(
            "people",
            "The pack is complete. What is destroyed cannot be brought back, not even from "
            "the pack: it holds no face data. Their last day is stored as well.",
        )
        if self._since is not None:
            still = tr(
                "people",
                "{name} is in since {time} and could not clock out any more: let them clock out "
                "first.",
            )
            more = f"{still.format(name=name, time=f'{self._since:%H:%M}')}\n\n{more}"
        ask(
            self,
            tr("people", "Destroy the face data, PIN and badge of {name} now?").format(name=name),
            more,
            yes=tr("people", "Destroy"),
            no=tr("people", "Not now"),
            agreed=lambda: self._destroy(pack),
        )

    def _destroy(self, pack: LeaverPack) -> None:
        last, by = from_qdate(self.last_day.date()), self._signer.sign(self.signature.text())
        destroy = self._calls.destroy
        self._set_busy(True)
        self._is_destroying = True
        self.cancel.setEnabled(False)
        self._say(tr("people", "Destroying…"))
        self._tasks.run(
            lambda _: destroy(pack, last, by),
            owner=self,
            done=lambda done: self._destroyed(pack, done),
            failed=self._not_destroyed,
        )

    def _not_destroyed(self, sentence: str) -> None:
        # Another pack may be needed, with what has been recorded meanwhile.
        self._is_destroying = False
        self._pack = None
        self.start.setText(tr("people", "&Make the pack…"))
        self.folder.hide()
        self._refused(sentence)

    def _destroyed(self, pack: LeaverPack, done: Destruction) -> None:
        self._done = done
        self.destroyed_data.emit(done)
        self._certify(pack, done, self.certificate)

    def _certify(self, pack: LeaverPack, done: Destruction, target: Path) -> None:
        certify = self._calls.certify
        self._tasks.run(
            lambda _: certify(pack, done, target),
            owner=self,
            done=lambda path: self._finish(
                tr("people", "Done. The certificate is {file}, beside the pack.").format(
                    file=path.name
                )
            ),
            failed=lambda sentence: self._not_certified(pack, done, sentence),
        )

    def _not_certified(self, pack: LeaverPack, done: Destruction, sentence: str) -> None:
        """What is destroyed is; the certificate can be put elsewhere as long as this is open."""
        self._finish(sentence, error=True)
        chooser = QFileDialog(self, tr("people", "Put the certificate elsewhere"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("html")
        chooser.selectFile(self.certificate.name)
        chooser.fileSelected.connect(lambda file: self._certify(pack, done, Path(file)))
        chooser.open()

    def _finish(self, sentence: str, *, error: bool = False) -> None:
        self._is_destroying = False
        self._say(sentence, error=error)
        self.start.hide()
        self.again.hide()
        for field in (self.last_day, self.signature):
            field.setEnabled(False)
        self.cancel.setEnabled(True)
        self.cancel.setText(tr("people", "Close"))
        self.cancel.setFocus()

    def _refused(self, sentence: str) -> None:
        self._task = None
        self.bar.hide()
        self._set_busy(False)
        self._say(sentence, error=True)

    def _set_busy(self, busy: bool) -> None:
        for field in (self.last_day, self.signature, self.start, self.again):
            field.setEnabled(not busy)
        # Once there is a pack it is where it is.
        for field in (self.path, self.browse):
            field.setEnabled(not busy and self._pack is None)
        self.cancel.setEnabled(True)

    def _say(self, sentence: str, *, error: bool = False) -> None:
        self.said.setProperty("role", "error" if error else "")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(sentence)

    def _choose_earlier(self) -> None:
        """The program may have ended before the certificate was written, or it was lost."""
        folder = str(Path(self.path.text()).parent)
        chooser = QFileDialog(self, tr("people", "Choose the pack"), folder, "*.zip")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.fileSelected.connect(lambda file: self.certify_earlier(Path(file)))
        chooser.open()

    def certify_earlier(self, pack: Path) -> None:
        """Write the certificate of a pack with which data were destroyed before."""
        key, again = self._person.id, self._calls.certify_again
        target = _beside(pack)
        self._tasks.run(
            lambda _: again(key, pack, target),
            owner=self,
            done=lambda path: self._say(
                tr("people", "The certificate is {file}, beside the pack.").format(file=path.name)
            ),
            failed=self._refused,
        )

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, tr("people", "Put the pack into"), self.path.text())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter("*.zip")
        chooser.setDefaultSuffix("zip")
        chooser.selectFile(self.path.text())
        chooser.fileSelected.connect(self.path.setText)
        chooser.open()


def _beside(pack: Path) -> Path:
    return pack.with_name(f"{pack.stem}-certificate.html")
