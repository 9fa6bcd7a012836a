"""Leaving the full-screen kiosk: by the admin's password, if there is one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.form_dialog import note, titled
from attendance_app.ui.icons import pixmap
from attendance_app.ui.kin import window_of
from attendance_app.ui.kiosk.keyboard import Keyboard, Layer
from attendance_app.ui.tasks import Progress, TaskRunner
from attendance_app.ui.theme import Space, colours
from attendance_app.words import tr

_WIDTH = 580
_LOW = 660

UNATTENDED_MS = 45_000
"""Nobody touches anything for so long: whoever asked has walked away."""


class Lock(Protocol):
    """What is needed of `services.access.Access`."""

    def has_admin_password(self) -> bool: ...

    def check_admin(self, password: str) -> None: ...


class KioskGate(QObject):
    """Lets out whoever knows the admin's password; anybody where none is set.

    Parameters
    ----------
    window : QWidget
        The dialog opens over it.
    access : Lock
        Asked on a worker: checking a password takes a moment on purpose.
    tasks : TaskRunner
    """

    def __init__(self, window: QWidget, access: Lock, tasks: TaskRunner) -> None:
        super().__init__(window)
        self._window = window
        self._access = access
        self._tasks = tasks
        self._asking = False
        self.dialog: LeaveDialog | None = None

    def ask(self, then: Callable[[], object]) -> None:
        """Call `then` once whoever asks may leave; never, if they may not."""
        if self._asking or self.dialog is not None:
            return
        self._asking = True

        def answered(has_password: bool) -> None:
            self._asking = False
            if has_password:
                self._open(then)
            else:
                then()

        def failed(sentence: str) -> None:
            # Whether there is a password is not known, so nobody goes without one.
            self._asking = False
            self._open(then, sentence)

        def look(_: Progress) -> bool:
            return self._access.has_admin_password()

        self._tasks.run(look, owner=self, done=answered, failed=failed)

    def _open(self, then: Callable[[], object], refusal: str = "") -> None:
        self.dialog = dialog = LeaveDialog(self._access.check_admin, self._tasks, self._window)
        dialog.refuse(refusal)
        dialog.allowed.connect(then)
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None


class LeaveDialog(QDialog):
    """Asks for the admin's password, by the keyboard or by keys on the screen."""

    allowed = Signal()

    def __init__(
        self, check: Callable[[str], object], tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._check = check
        self._tasks = tasks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("kiosk", "Leave the kiosk"))
        self.password = QLineEdit(self)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setMaxLength(200)
        self.password.setMinimumHeight(Space.TOUCH)
        self._refusal = QLabel(self)
        self._refusal.setProperty("role", "error")
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.setWordWrap(True)
        self._refusal.setMinimumHeight(2 * self._refusal.fontMetrics().lineSpacing() + Space.XS)
        self.keyboard = Keyboard(self, capitals=False)
        self.keyboard.show_layer(Layer.SMALL)
        self.leave = QPushButton(tr("kiosk", "Leave the kiosk"), self)
        self.stay = QPushButton(tr("kiosk", "Stay"), self)
        for button in (self.leave, self.stay):
            button.setProperty("touch", True)
        self.leave.setDefault(True)
        self.leave.setProperty("role", "primary")
        self.stay.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.stay, 1)
        buttons.addWidget(self.leave, 2)
        title = QLabel(tr("kiosk", "Leave the kiosk"), self)
        title.setProperty("role", "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title)
        self._why = note(
            tr(
                "kiosk",
                "Everybody's records are behind this screen. Leaving it takes the admin password.",
            ),
            self,
        )
        column.addWidget(self._why)
        caption = titled(tr("kiosk", "Admin &password"), self.password)
        # Above its field rather than beside it.
        caption.setMinimumHeight(0)
        column.addWidget(caption)
        column.addWidget(self.password)
        column.addWidget(self._refusal)
        column.addWidget(self.keyboard, 1)
        column.addLayout(buttons)
        self.keyboard.typed.connect(self.password.insert)
        self.keyboard.erased.connect(self.password.backspace)
        self.password.textChanged.connect(self._changed)
        self.leave.clicked.connect(self._ask)
        self.stay.clicked.connect(self.reject)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(UNATTENDED_MS)
        self._idle.timeout.connect(self.reject)
        self._idle.start()
        self._changed()
        self.password.setFocus()

    @property
    def refusal(self) -> str:
        """Why the last password was refused."""
        return self._refusal.text()

    def refuse(self, sentence: str) -> None:
        """Say why nobody may leave."""
        self._refusal.setText(sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need at its width, which a dialog does not ask by itself.

        On a low screen it does without what is not needed to answer it.
        """
        layout = self.layout()
        assert layout is not None
        if window_of(self.parentWidget() or self).height() < _LOW:
            self._why.hide()
            self._refusal.setMinimumHeight(0)
            layout.setSpacing(Space.S)
            layout.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        layout.activate()
        self.resize(_WIDTH, max(layout.totalHeightForWidth(_WIDTH), self.sizeHint().height()))
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self._idle.start()
        return super().event(event)

    def _changed(self) -> None:
        self._idle.start()
        self.leave.setEnabled(bool(self.password.text()))

    def _ask(self) -> None:
        password = self.password.text()
        self.password.clear()
        self._set_busy(True)

        def done(_: object) -> None:
            self.accept()
            self.allowed.emit()

        def failed(sentence: str) -> None:
            self._set_busy(False)
            self.refuse(sentence)
            self.password.setFocus()

        self._refusal.setText(tr("kiosk", "One moment…"))
        self._tasks.run(lambda _: self._check(password), owner=self, done=done, failed=failed)

    def _set_busy(self, busy: bool) -> None:
        self.password.setEnabled(not busy)
        self.keyboard.setEnabled(not busy)
        self.leave.setEnabled(False)


class UnlockedKiosk(QMessageBox):
    """Asks, before a kiosk is entered that anybody could leave, whether to set a password.

    Attributes
    ----------
    set_one, without : QPushButton
        Set a password, or enter without one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ratio = self.devicePixelRatioF()
        self.setIconPixmap(pixmap("warning", 40, colour=colours().warning, ratio=ratio))
        self.setWindowTitle(tr("kiosk", "Kiosk mode"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(tr("kiosk", "Anybody could leave this kiosk"))
        self.setInformativeText(
            tr(
                "kiosk",
                "No admin password is set, so whoever stands at the front desk could get at "
                "everybody's records.",
            )
        )
        role = QMessageBox.ButtonRole
        self.set_one = self.addButton(tr("kiosk", "Set a password…"), role.AcceptRole)
        self.without = self.addButton(tr("kiosk", "Open without one"), role.DestructiveRole)
        self.setEscapeButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.setDefaultButton(self.set_one)
