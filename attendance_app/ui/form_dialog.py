"""A dialog that stores what is filled in, on a worker, and stays open when that is refused."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.kin import focus_chain
from attendance_app.ui.room import make_high
from attendance_app.ui.signing import Signer, signature_field
from attendance_app.ui.storing_dialog import StoringDialog
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_TITLES = "titles_a_field"
"""The property of a label that stands before a field."""


class FormDialog(StoringDialog):
    """A body, a line for what is wrong, and Save and Cancel.

    A subclass fills `body`, says by `problem` what keeps the values from being stored, calls
    `check` whenever one changes, and gives by `work` what stores them.

    Parameters
    ----------
    title : str
        The window's.
    save : str
        What the button says that stores.
    signer : Signer
        Whose name stands beside what is stored.
    tasks : TaskRunner
        Runs the work.

    Attributes
    ----------
    body : QVBoxLayout
        Above the line for what is wrong.
    buttons : QDialogButtonBox
    """

    saved = Signal(object)
    """What the work has returned."""

    def __init__(
        self,
        title: str,
        save: str,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._signer = signer
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._refusal = QLabel(self)
        self._refusal.setProperty("role", "error")
        self._refusal.setTextFormat(Qt.TextFormat.PlainText)
        self._refusal.setWordWrap(True)
        # Room for a sentence from the start, so that nothing moves when there is one.
        self._refusal.setMinimumHeight(2 * self._refusal.fontMetrics().lineSpacing() + Space.XS)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save_button = self.buttons.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setDefault(True)
        self.save_button.setProperty("role", "primary")
        self.signature = signature_field(signer, self)
        signed = QHBoxLayout()
        signed.setSpacing(Space.L)
        signed.addWidget(titled(tr("planning", "Your &name"), self.signature))
        signed.addWidget(self.signature, 1)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(self.body, 1)
        column.addLayout(signed)
        column.addWidget(self._refusal)
        column.addWidget(self.buttons)
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)

    def setVisible(self, visible: bool) -> None:
        """Show or hide it; at first the focus is on the first field."""
        if visible:
            self._align_titles()
            make_high(self)
        super().setVisible(visible)
        if not visible:
            return
        self.order_tabs()
        fields = [each for each in self._fields() if each.isEnabled()]
        if fields and self.focusWidget() in (None, *self._last):
            fields[0].setFocus()

    def _align_titles(self) -> None:
        """Let all fields begin at the same line, that of the name too, which is in no form."""
        own = self.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        titles = [each for each in own if each.property(_TITLES)]
        for each in titles:
            each.ensurePolished()
        width = max(each.sizeHint().width() for each in titles)
        for each in titles:
            each.setMinimumWidth(width)

    def order_tabs(self) -> None:
        """Let the tab key go to the name and the buttons after every field there is now."""
        for before, after in pairwise((*self._fields()[-1:], *self._last)):
            self.setTabOrder(before, after)

    @property
    def _last(self) -> tuple[QWidget, ...]:
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        return (self.signature, self.save_button, cancel)

    def _fields(self) -> list[QWidget]:
        """What the tab key reaches in the body, in order."""
        return [
            each
            for each in focus_chain(self)
            if each not in self._last and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

    def problem(self) -> str:
        """Why what is filled in cannot be stored; empty when nothing is known to be wrong."""
        return ""

    def work(self) -> Callable[[], object]:
        """What stores what is filled in now; read here, called on a worker."""
        raise NotImplementedError

    def sign(self) -> str:
        """The name beside what is stored, remembered for the next time."""
        return self._signer.sign(self.signature.text())

    @property
    def refusal(self) -> str:
        """What the line for what is wrong says."""
        return self._refusal.text()

    def check(self) -> None:
        """Say what is wrong, if anything, and offer to store where nothing is."""
        problem = self.problem()
        self._refusal.setText(problem)
        self.save_button.setEnabled(not problem and not self.is_storing)
        if self.isVisible():
            # What is said now may take a line more.
            make_high(self)

    def _save(self) -> None:
        work = self.work()
        self.set_storing(True)
        self._refusal.clear()
        self._tasks.run(lambda _: work(), owner=self, done=self._done, failed=self._refused)

    def _done(self, stored: object) -> None:
        self.set_storing(False)
        self.saved.emit(stored)
        self.accept()

    def _refused(self, sentence: str) -> None:
        self.set_storing(False)
        self._refusal.setText(sentence)


def form_layout() -> QFormLayout:
    """Titles before their fields, which are as wide as there is room."""
    form = QFormLayout()
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    form.setHorizontalSpacing(Space.L)
    form.setVerticalSpacing(Space.M)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    return form


def note(text: str, parent: QWidget) -> QLabel:
    """A sentence in the quiet colour, over as many lines as it needs."""
    label = QLabel(text, parent)
    label.setProperty("role", "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def titled(text: str, widget: QWidget) -> QLabel:
    """A field's title, with its letter as shortcut, which is the field's accessible name too."""
    label = QLabel(text, widget.parentWidget())
    label.setBuddy(widget)
    label.setProperty(_TITLES, True)
    if not isinstance(widget, QLabel):
        # A form would put it at the upper edge of a higher field.
        widget.ensurePolished()
        label.setMinimumHeight(widget.sizeHint().height())
    if not widget.accessibleName():
        widget.setAccessibleName(text.replace("&", ""))
    return label
