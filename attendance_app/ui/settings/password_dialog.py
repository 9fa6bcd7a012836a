"""The dialog that sets the admin password: the one before, the new one, and the new one again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from attendance_app.ui.form_dialog import form_layout, note, titled
from attendance_app.ui.room import make_wide
from attendance_app.ui.storing_dialog import StoringDialog
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

SetPassword = Callable[[str, str | None], object]
"""Stores a new password; given the one before where there is one. On a worker: it is slow."""


class PasswordDialog(StoringDialog):
    """Stays open while the password is refused, and says why.

    Parameters
    ----------
    store : SetPassword
    tasks : TaskRunner
    has_one : bool
        Whether the present password has to be given.
    """

    def __init__(
        self,
        store: SetPassword,
        tasks: TaskRunner,
        has_one: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("settings", "Admin password"))
        self.current = _secret(self)
        self.new = _secret(self)
        self.again = _secret(self)
        self.refusal = QLabel(self)
        self.refusal.setProperty("role", "error")
        self.refusal.setTextFormat(Qt.TextFormat.PlainText)
        self.refusal.setWordWrap(True)
        self.refusal.setMinimumHeight(2 * self.refusal.fontMetrics().lineSpacing())
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = self.buttons.addButton(
            tr("settings", "Store the password"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.save.setProperty("role", "primary")
        self.save.setDefault(True)
        form = form_layout()
        if has_one:
            form.addRow(titled(tr("settings", "&Present password"), self.current), self.current)
        self.current.setVisible(has_one)
        form.addRow(titled(tr("settings", "&New password"), self.new), self.new)
        form.addRow(titled(tr("settings", "New password a&gain"), self.again), self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        make_wide(self, 440)
        column.setSpacing(Space.M)
        column.addWidget(
            note(
                tr(
                    "settings",
                    "It is asked for before the kiosk's full screen is left. Nobody can read it "
                    "again, not even here: keep it where you keep the office's keys.",
                ),
                self,
            )
        )
        column.addLayout(form)
        column.addWidget(self.refusal)
        column.addWidget(self.buttons)
        self._has_one = has_one
        for field in (self.current, self.new, self.again):
            field.textChanged.connect(self._check)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        self._check()

    def _check(self) -> None:
        differ = bool(self.again.text()) and self.new.text() != self.again.text()
        self.refusal.setText(
            tr("settings", "The two new passwords are not the same.") if differ else ""
        )
        filled = self.new.text() and self.new.text() == self.again.text()
        self.save.setEnabled(bool(filled and (self.current.text() or not self._has_one)))

    def _save(self) -> None:
        new, current = self.new.text(), self.current.text() if self._has_one else None
        self.set_storing(True)
        self.refusal.clear()
        self._tasks.run(
            lambda _: self._store(new, current),
            owner=self,
            done=lambda _: self._stored(),
            failed=self._refused,
        )

    def _stored(self) -> None:
        self.set_storing(False)
        self.accept()

    def _refused(self, sentence: str) -> None:
        self.set_storing(False)
        self.refusal.setText(sentence)


def _secret(parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    )
    return field
