"""The small dialogs of a decision: accepting an exception, taking that back, confirming an end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from attendance_app.ui.corrections.signed_form import SignedForm
from attendance_app.ui.corrections.time_entry import TimeEntry
from attendance_app.ui.form_dialog import note, titled
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr


class ReasonDialog(SignedForm):
    """Says what will happen and asks for the reason and the name.

    Parameters
    ----------
    title, explanation, save : str
        The question, what follows from it, and what the button says.
    decide : callable
        Stores it, on a worker: by, reason.
    """

    def __init__(
        self,
        title: str,
        explanation: str,
        save: str,
        decide: Callable[[str, str], object],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, save, signer, tasks, parent)
        self._decide = decide
        self.body.addWidget(note(explanation, self))
        self.body.addLayout(self.form)
        self.ask_why()
        self.reason.setFocus()
        self.check()

    def work(self) -> Callable[[], object]:
        by, reason = self.signed()
        return lambda: self._decide(by, reason)


class ConfirmEndDialog(SignedForm):
    """Asks when a stint that was closed automatically really ended.

    Parameters
    ----------
    explanation : str
        Whose stint, since when.
    closed_at : datetime
        UTC: offered, because it is what the rules took.
    zone : str
        The site's.
    confirm : callable
        Stores it, on a worker: by, reason, when.
    """

    def __init__(
        self,
        explanation: str,
        closed_at: datetime,
        zone: str,
        confirm: Callable[[str, str, datetime], object],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("corrections", "Confirm the end"),
            tr("corrections", "Confirm"),
            signer,
            tasks,
            parent,
        )
        self._confirm = confirm
        self.when = TimeEntry(zone, self)
        self.when.set_instant(closed_at)
        self.body.addWidget(note(explanation, self))
        self.body.addLayout(self.form)
        self.form.addRow(titled(tr("corrections", "&Left at"), self.when.time), self.when)
        self.ask_why()
        self.when.changed.connect(self.check)
        self.check()

    def missing(self) -> str:
        return self.when.problem

    def work(self) -> Callable[[], object]:
        by, reason = self.signed()
        when = self.when.instant
        assert when is not None  # `problem` keeps the button from being pressed
        return lambda: self._confirm(by, reason, when)
