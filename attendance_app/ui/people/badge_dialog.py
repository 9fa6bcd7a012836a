"""The dialog that issues a badge: its code is shown, printed and saved once, and kept nowhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.badges import Badge
from attendance_app.domain.people import Person
from attendance_app.services.replacing import replacing
from attendance_app.ui.form_dialog import note
from attendance_app.ui.long_texts import breakable, shortened
from attendance_app.ui.people.badge_card import (
    CARD_MM,
    CardWords,
    card_pdf,
    card_picture,
    card_png,
    paint_card,
)
from attendance_app.ui.questions import ask
from attendance_app.ui.room import make_wide
from attendance_app.ui.storing_dialog import StoringDialog
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_PREVIEW_PX = 400
_MM_PER_INCH = 25.4


class BadgeDialog(StoringDialog):
    """Issues on a worker, then shows the card with Print, PDF and picture.

    Parameters
    ----------
    person : Person
    site : str
        The site's name, for the card.
    issue : callable
        A new badge for the person with a key; the former one is no good then.
    revoke : callable
        Lets the badge of the person with a key be no good.
    qr_svg : callable
        The code of a token as SVG.
    tasks : TaskRunner
    """

    changed = Signal(str)
    """What was done, in a sentence."""

    def __init__(
        self,
        person: Person,
        site: str,
        issue: Callable[[int], Badge],
        revoke: Callable[[int], object],
        qr_svg: Callable[[str], str],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._person = person
        self._issue = issue
        self._revoke = revoke
        self._qr_svg = qr_svg
        self._tasks = tasks
        self._svg = ""
        self._words = CardWords(
            person.name,
            tr("people", "Employee ID {number}").format(number=person.employee_id),
            site,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("people", "Badge of {name}").format(name=shortened(person.name)))
        self.words = note("", self)
        self.card = QLabel(self)
        self.card.setAccessibleName(tr("people", "The card with the QR code"))
        self.card.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.card.hide()
        self.print_button = QPushButton(tr("people", "&Print…"), self)
        self.pdf_button = QPushButton(tr("people", "Save as P&DF…"), self)
        self.picture_button = QPushButton(tr("people", "Save as pi&cture…"), self)
        self.refusal = QLabel(self)
        self.refusal.setProperty("role", "error")
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)
        self.refusal.hide()
        self.issue_button = QPushButton(tr("people", "&Issue a badge"), self)
        self.issue_button.setProperty("role", "primary")
        self.issue_button.setDefault(True)
        self.revoke_button = QPushButton(tr("people", "Re&voke the badge…"), self)
        self.revoke_button.setProperty("role", "danger")
        self.buttons = QDialogButtonBox(self)
        self.close_button = self.buttons.addButton(QDialogButtonBox.StandardButton.Close)
        self.buttons.addButton(self.issue_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.addButton(self.revoke_button, QDialogButtonBox.ButtonRole.ResetRole)
        self.revoke_button.setVisible(person.has_badge)
        self._saving = (self.print_button, self.pdf_button, self.picture_button)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        for button in self._saving:
            line.addWidget(button)
            button.hide()
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        make_wide(self, 480)
        column.setSpacing(Space.M)
        column.addWidget(self.words)
        column.addWidget(self.card, 1)
        column.addLayout(line)
        column.addWidget(self.refusal)
        column.addWidget(self.buttons)
        self.issue_button.clicked.connect(self._start)
        self.revoke_button.clicked.connect(self._ask_to_revoke)
        self.buttons.rejected.connect(self.reject)
        self.print_button.clicked.connect(self._choose_printer)
        self.pdf_button.clicked.connect(lambda: self._choose_file("pdf", card_pdf))
        self.picture_button.clicked.connect(lambda: self._choose_file("png", card_png))
        self._say_what()

    def _say_what(self) -> None:
        name = self._person.name
        if self._person.has_badge:
            text = tr(
                "people",
                "{name} has a badge. A new one takes its place: the old code is refused from then "
                "on. The new code is shown once, here.",
            )
        else:
            text = tr(
                "people",
                "A badge is a QR code that is held before the camera: whoever carries it clocks "
                "in as {name}. The code is shown once, here; print it or save it.",
            )
        self.words.setText(text.format(name=breakable(shortened(name))))

    def _start(self) -> None:
        key, issue, qr_svg = self._person.id, self._issue, self._qr_svg
        self.issue_button.setEnabled(False)
        self.set_storing(True)

        def work(_: object) -> str:
            return qr_svg(issue(key).token)

        self._tasks.run(work, owner=self, done=self._show, failed=self._refused)

    def _show(self, svg: str) -> None:
        self.set_storing(False)
        self._svg = svg
        self.words.setText(
            tr(
                "people",
                "This is the only time the code is shown. Print it or save it before you close "
                "this; if it is lost, issue a new one.",
            )
        )
        ratio = self.devicePixelRatioF()
        dpi = round(_PREVIEW_PX * ratio / CARD_MM[0] * _MM_PER_INCH)
        shown = QPixmap.fromImage(card_picture(self._words, svg, dpi=dpi))
        shown.setDevicePixelRatio(ratio)
        self.card.setPixmap(shown)
        self.card.show()
        for button in self._saving:
            button.show()
            button.ensurePolished()
        self.refusal.hide()
        self.issue_button.hide()
        self.revoke_button.hide()
        self.resize(self.sizeHint().expandedTo(self.size()))
        self.print_button.setFocus()
        text = tr("people", "{name} has a new badge.")
        self.changed.emit(text.format(name=shortened(self._person.name)))

    def _refused(self, sentence: str) -> None:
        self.set_storing(False)
        self.issue_button.setEnabled(True)
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.show()

    def _ask_to_revoke(self) -> None:
        name, key, revoke = shortened(self._person.name), self._person.id, self._revoke

        def done(_: object) -> None:
            self.set_storing(False)
            self.changed.emit(
                tr("people", "The badge of {name} is no good any more.").format(name=name)
            )
            self.accept()

        def start() -> None:
            self.set_storing(True)
            self._tasks.run(lambda _: revoke(key), owner=self, done=done, failed=self._refused)

        ask(
            self,
            tr("people", "Revoke the badge of {name}?").format(name=name),
            tr("people", "The front desk refuses it from now on. It cannot be made good again."),
            yes=tr("people", "Revoke"),
            no=tr("people", "Keep"),
            agreed=start,
        )

    def _choose_printer(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self._say(tr("people", "No printer is set up on this computer. Save as PDF instead."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        chooser = QPrintDialog(printer, self)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.accepted.connect(lambda: self._print(printer))
        QDialog.open(chooser)  # its own overload wants a slot by name

    def _print(self, printer: QPrinter) -> None:
        painter = QPainter()
        if not painter.begin(printer):
            self._say(tr("people", "The printer does not answer. Check it, or save as PDF."))
            return
        painter.setLayoutDirection(self.layoutDirection())
        unit = printer.resolution() / _MM_PER_INCH
        at = QRectF(0, 0, CARD_MM[0] * unit, CARD_MM[1] * unit)
        paint_card(painter, at, self._words, self._svg, edge=True)
        painter.end()

    def _choose_file(self, suffix: str, made: Callable[[CardWords, str], bytes]) -> None:
        chooser = QFileDialog(self, tr("people", "Save the badge"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(f"*.{suffix}")
        chooser.setDefaultSuffix(suffix)
        chooser.selectFile(f"badge-{safe_name(self._person.employee_id)}.{suffix}")
        chooser.fileSelected.connect(lambda file: self.save(Path(file), made))
        chooser.open()

    def save(self, target: Path, made: Callable[[CardWords, str], bytes]) -> None:
        """Write the card to a file that only its owner can read."""
        words, svg = self._words, self._svg

        def work(_: object) -> None:
            suffix = target.suffix.lower()
            with replacing(target, suffix=suffix, called="badge", private=True) as beside:
                beside.write_bytes(made(words, svg))

        def done(_: object) -> None:
            self.words.setText(tr("people", "Saved as {file}.").format(file=target.name))
            self.refusal.hide()

        self._tasks.run(work, owner=self, done=done, failed=self._say)


def safe_name(text: str) -> str:
    """What of an employee ID may be in a file's name everywhere."""
    return "".join(c if c.isalnum() and c.isascii() else "-" for c in text).strip("-") or "person"
