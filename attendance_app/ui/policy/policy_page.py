"""The policy: its versions on one side, the rules of one of them on the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.policy import AttendancePolicy, Policies
from attendance_app.services.policies import PolicyBook
from attendance_app.ui.button_lines import ButtonLines
from attendance_app.ui.dates import from_qdate, let_type, to_qdate
from attendance_app.ui.form_dialog import note, titled
from attendance_app.ui.planning_tab import PlanningTab
from attendance_app.ui.policy.drafts import changes, next_month, with_version, without_version
from attendance_app.ui.policy.policy_form import PolicyForm
from attendance_app.ui.policy.preview_dialog import Preview, PreviewDialog
from attendance_app.ui.policy.reason_dialog import ReasonDialog
from attendance_app.ui.policy.version_list import VersionList
from attendance_app.ui.sides import set_margins, two_sides
from attendance_app.ui.signing import Signer
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

_FROM_THE_BEGINNING = mark(
    "planning",
    "These rules hold until the first version with a date. They come from "
    "the settings file; to change one, make a version that holds from a day "
    "on.",
)
_FROM_A_DAY = mark("planning", "Holds for work days from this day on, until the next version.")


class PolicyPage(PlanningTab):
    """Loads, previews and stores versions of the policy on a worker.

    While something is changed and not saved the list of versions waits.

    Parameters
    ----------
    book : PolicyBook
    preview : callable
        See `Preview`.
    today, signer, tasks
        As of `PlanningTab`.
    """

    def __init__(
        self,
        book: PolicyBook,
        preview: Preview,
        today: Callable[[], date],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(today, signer, tasks, parent)
        self._book = book
        self._preview = preview
        self._policies: Policies | None = None
        self._wanted: date | None = None
        self.versions = VersionList(self)
        self.valid_from = QDateEdit(self)
        let_type(self.valid_from)
        self.valid_from.setCalendarPopup(True)
        self.valid_from.setDisplayFormat("yyyy-MM-dd")
        self.explanation = note("", self)
        self.form = PolicyForm(self)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.preview_button = QPushButton(tr("planning", "&Preview a month…"), self)
        self.discard_button = QPushButton(tr("planning", "&Discard the changes"), self)
        self.save_button = QPushButton(tr("planning", "&Save…"), self)
        self.save_button.setProperty("role", "primary")
        self._lay_out()

        self.versions.version_chosen.connect(self._show_version)
        self.versions.new_button.clicked.connect(self._begin)
        self.versions.remove_button.clicked.connect(self._remove)
        self.form.changed.connect(self._check)
        self.valid_from.dateChanged.connect(self._check)
        self.preview_button.clicked.connect(self._open_preview)
        self.discard_button.clicked.connect(self._discard)
        self.save_button.clicked.connect(self._save)
        self._check()

    def load(self) -> None:
        self._loads.run(self._book.policies, self._show, self._say_failed)

    def draft(self) -> Policies | None:
        """The policies as they would be; None while a rule is not possible or none are loaded."""
        if self._policies is None or self.form.problem():
            return None
        version = self.versions.chosen()
        if version is not None and version.valid_from is None:
            return self._policies
        return with_version(self._policies, self._first_day(), self.form.policy())

    def is_changed(self) -> bool:
        """Whether something is filled in that is not stored."""
        version = self.versions.chosen()
        if version is None:
            return self.versions.has_begun
        return bool(self.form.problem()) or self.form.policy() != version.policy

    def _first_day(self) -> date:
        return from_qdate(self.valid_from.date())

    def _show(self, policies: Policies) -> None:
        self._policies = policies
        wanted, self._wanted = self._wanted, None
        self.versions.show_versions(policies, wanted)
        self._show_version()
        self.shown.emit()

    def _say_failed(self, sentence: str) -> None:
        self._say(sentence)
        self.shown.emit()

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _show_version(self) -> None:
        version = self.versions.chosen()
        if version is None:
            return
        dated = version.valid_from is not None
        self.valid_from.setVisible(dated)
        self._valid_title.setVisible(dated)
        self.valid_from.setEnabled(False)
        if version.valid_from is not None:
            self.valid_from.setDate(to_qdate(version.valid_from))
        self.explanation.setText(tr("planning", _FROM_A_DAY if dated else _FROM_THE_BEGINNING))
        self.form.set_editable(dated)
        self.form.show_policy(version.policy)
        self._check()

    def _begin(self) -> None:
        """Begin a version with the rules that hold on its first day."""
        if self._policies is None:
            return
        first = next_month(self._today())
        policy = self._policies.at(first)
        self.versions.begin()
        self.valid_from.setVisible(True)
        self._valid_title.setVisible(True)
        self.valid_from.setEnabled(True)
        self.valid_from.setDate(to_qdate(first))
        self.explanation.setText(tr("planning", _FROM_A_DAY))
        self.form.set_editable(True)
        self.form.show_policy(policy)
        self.valid_from.setFocus()
        self._check()

    def _check(self) -> None:
        problem = self.form.problem() if self._policies is not None else ""
        if not problem and self.versions.has_begun and self._policies is not None:
            taken = {version.valid_from for version in self._policies.versions}
            if self._first_day() in taken:
                problem = tr(
                    "planning", "There is a version from {day} already; change that one."
                ).format(day=self._first_day())
        self._say(problem)
        changed = self.is_changed()
        self.versions.settle(changed=changed)
        self.discard_button.setEnabled(changed)
        self.preview_button.setEnabled(changed and not problem)
        self.save_button.setEnabled(changed and not problem)

    def _discard(self) -> None:
        self.versions.drop()
        self._show_version()

    def _open_preview(self) -> None:
        if (policies := self.draft()) is not None:
            # The month in which it would begin; of one to come nothing is known yet.
            first = min(self._first_day(), self._today())
            PreviewDialog(policies, first, self._preview, self._tasks, self).open()

    def _save(self) -> None:
        if self._policies is None or self.form.problem():
            return
        first, policy = self._first_day(), self.form.policy()
        lines = self._what_changes(first, policy) or [tr("planning", "Nothing changes.")]
        dialog = ReasonDialog(
            tr("planning", "Save the policy from {day}").format(day=first),
            lines,
            tr("planning", "Save"),
            lambda by, reason: self._book.put(first, policy, by, reason),
            self._signer,
            self._tasks,
            self,
        )
        dialog.saved.connect(lambda stored: self._stored(stored, first))
        dialog.open()

    def _remove(self) -> None:
        version = self.versions.chosen()
        if version is None or version.valid_from is None or self._policies is None:
            return
        first = version.valid_from
        then = without_version(self._policies, first).at(first)
        dialog = ReasonDialog(
            tr("planning", "Remove the policy from {day}").format(day=first),
            changes(version.policy, then) or [tr("planning", "Nothing changes.")],
            tr("planning", "Remove"),
            lambda by, reason: self._book.remove(first, by, reason),
            self._signer,
            self._tasks,
            self,
        )
        dialog.saved.connect(lambda stored: self._stored(stored, None))
        dialog.open()

    def _what_changes(self, first: date, policy: AttendancePolicy) -> list[str]:
        assert self._policies is not None
        return changes(self._policies.at(first), policy)

    def _stored(self, policies: Policies, first: date | None) -> None:
        self._wanted = first
        self._show(policies)
        self.changed.emit()

    def _lay_out(self) -> None:
        self._valid_title = titled(tr("planning", "&Valid from"), self.valid_from)
        first = QHBoxLayout()
        first.setSpacing(Space.M)
        first.addWidget(self._valid_title)
        first.addWidget(self.valid_from)
        first.addWidget(self.explanation, 1)
        buttons = (self.discard_button, self.preview_button, self.save_button)
        right = QVBoxLayout()
        set_margins(right, Space.L, Space.XL, Space.XL, Space.L)
        right.setSpacing(Space.M)
        right.addLayout(first)
        right.addWidget(self.form, 1)
        right.addWidget(self.problem)
        right.addWidget(ButtonLines(buttons, self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(two_sides(self.versions, right, (240, 860), self))
