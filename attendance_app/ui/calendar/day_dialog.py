"""The dialog that names a holiday of the site's own, or names another one differently."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDateEdit, QLineEdit, QWidget

from attendance_app.ui.dates import from_qdate, let_type, to_qdate
from attendance_app.ui.form_dialog import FormDialog, form_layout, note, titled
from attendance_app.ui.room import make_wide
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr

Put = Callable[[date, str, str], object]
"""Makes a day a holiday of this name, by somebody; called on a worker."""


class DayDialog(FormDialog):
    """A date and a name.

    Parameters
    ----------
    day : date
        Shown first.
    name : str
        Of the holiday it is already; the date stays as it is then. Empty for a new one.
    put : callable
        See `Put`.
    """

    def __init__(
        self,
        day: date,
        name: str,
        put: Put,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        title = tr("planning", "Rename the holiday") if name else tr("planning", "Add a holiday")
        super().__init__(title, tr("planning", "Save"), signer, tasks, parent)
        self._put = put
        make_wide(self, 440)
        self.day = QDateEdit(to_qdate(day), self)
        let_type(self.day)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setEnabled(not name)
        self.name = QLineEdit(name, self)
        self.name.setPlaceholderText(tr("planning", "for example Company day"))
        form = form_layout()
        form.addRow(titled(tr("planning", "&Day"), self.day), self.day)
        form.addRow(titled(tr("planning", "&Name"), self.name), self.name)
        self.body.addLayout(form)
        self.body.addWidget(
            note(
                tr("planning", "Nobody is expected on it. Who works is paid at the holiday rate."),
                self,
            )
        )
        self.name.textChanged.connect(self.check)
        self.day.dateChanged.connect(self.check)
        self.name.setFocus()
        self.name.selectAll()
        self.save_button.setEnabled(not self.problem())

    def problem(self) -> str:
        return "" if self.name.text().strip() else tr("planning", "The holiday needs a name.")

    def work(self) -> Callable[[], object]:
        day, name, by = from_qdate(self.day.date()), self.name.text().strip(), self.sign()
        return lambda: self._put(day, name, by)
