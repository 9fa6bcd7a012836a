"""A dialog that stores a decision: with a reason, by somebody with a name."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from attendance_app.domain.corrections import REASON_MAXIMUM
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.signature import signature
from attendance_app.ui.form_dialog import FormDialog, titled
from attendance_app.ui.room import explain, make_wide
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class SignedForm(FormDialog):
    """A form that asks for a reason too.

    A subclass adds its own fields to `form` and says by `missing` what is wrong with them.

    Parameters
    ----------
    title, save, signer, tasks
        As of `FormDialog`.

    Attributes
    ----------
    form : QFormLayout
        Put into `body` by the subclass.
    reason : QLineEdit
    """

    def __init__(
        self,
        title: str,
        save: str,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, save, signer, tasks, parent)
        make_wide(self, 560)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(Space.L)
        self.form.setVerticalSpacing(Space.M)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(REASON_MAXIMUM)
        explain(self.reason, tr("corrections", "Needed; it is kept with the decision"))
        self.reason.textChanged.connect(self.check)
        self.signature.textChanged.connect(self.check)

    def ask_why(self) -> None:
        """Put the reason below the fields of the subclass."""
        self.form.addRow(titled(tr("corrections", "&Reason"), self.reason), self.reason)

    def order_tabs(self) -> None:
        others = [each for each in self._fields() if each is not self.reason]
        if others:
            # It was made before them, and is read after them.
            self.setTabOrder(others[-1], self.reason)
        super().order_tabs()

    def missing(self) -> str:
        """What is wrong with the fields of the subclass; empty if nothing is."""
        return ""

    def problem(self) -> str:
        if missing := self.missing():
            return missing
        try:
            signature(self.signature.text(), self.reason.text())
        except InvalidInputError as refusal:
            return str(refusal)
        return ""

    def check(self) -> None:
        super().check()
        if not self.missing() and not self.reason.text():
            # Nobody has done anything wrong yet.
            self._refusal.clear()

    def signed(self) -> tuple[str, str]:
        """Who decides and why; the name is remembered."""
        return self.sign(), self.reason.text().strip()
