"""The dialog that asks why before the policy is stored or a version taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from attendance_app.ui.corrections.signed_form import SignedForm
from attendance_app.ui.form_dialog import note
from attendance_app.ui.room import explain
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr

Store = Callable[[str, str], object]
"""Does it, by somebody for a reason; called on a worker."""

_MOST_LINES = 12


class ReasonDialog(SignedForm):
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
        shown = list(lines[:_MOST_LINES])
        if len(lines) > _MOST_LINES:
            shown.append(tr("planning", "and {count} more").format(count=len(lines) - _MOST_LINES))
        explain(self.reason, tr("planning", "for example Works agreement of March"))
        self.body.addWidget(note("\n".join(shown), self))
        self.ask_why()
        self.body.addLayout(self.form)
        self.reason.setFocus()
        self.check()

    def work(self) -> Callable[[], object]:
        by, reason = self.signed()
        return lambda: self._store(by, reason)
