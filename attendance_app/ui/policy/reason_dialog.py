"""The dialog that asks why before the policy is stored or a version taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from attendance_app.ui.form_dialog import FormDialog, form_layout, note, titled
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner

Store = Callable[[str, str], object]
"""Does it, by somebody for a reason; called on a worker."""

_MOST_LINES = 12


class ReasonDialog(FormDialog):
    """What is about to be done, and a reason for it.

    Parameters
    ----------
    title : str
    lines : sequence of str
        What is about to be done.
    button : str
        What it is called.
    store : callable
        See `Store`.
    """

    def __init__(
        self,
        title: str,
        lines: Sequence[str],
        button: str,
        store: Store,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, button, signer, tasks, parent)
        self._store = store
        self.setMinimumWidth(480)
        shown = list(lines[:_MOST_LINES])
        if len(lines) > _MOST_LINES:
            shown.append(f"and {len(lines) - _MOST_LINES} more")
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText("for example Works agreement of March")
        form = form_layout()
        form.addRow(titled("&Reason", self.reason), self.reason)
        self.body.addWidget(note("\n".join(shown), self))
        self.body.addLayout(form)
        self.reason.textChanged.connect(self.check)
        self.reason.setFocus()
        self.save_button.setEnabled(False)

    def problem(self) -> str:
        return "" if self.reason.text().strip() else "Say why; it stands in the audit log."

    def work(self) -> Callable[[], object]:
        by, reason = self.sign(), self.reason.text().strip()
        return lambda: self._store(by, reason)
