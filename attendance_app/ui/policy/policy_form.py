"""The form of all rules of a policy."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.policy_fields import FIELDS, PolicyFieldError, policy_as, policy_from
from attendance_app.ui.form_dialog import note, titled
from attendance_app.ui.policy.fields import RuleField, WheelGuard, rule_field
from attendance_app.ui.policy.wording import GROUPS, Group, meaning_of, refusal_words
from attendance_app.ui.sides import set_margins
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class PolicyForm(QScrollArea):
    """Every rule with its title, its field and a sentence.

    What is wrong with a field is said beside it; see `problem`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields: dict[str, RuleField] = {}
        self._refusals: dict[str, QLabel] = {}
        self._showing = False
        self._editable = True
        within = QWidget(self)
        # While it is empty: its hundred parts would be styled here, and again in the page.
        self.setWidget(within)
        column = QVBoxLayout(within)
        set_margins(column, 0, 0, Space.M, 0)
        column.setSpacing(Space.L)
        for group in GROUPS:
            column.addWidget(self._group(group, within))
        column.addStretch(1)
        self._guard = WheelGuard(self)
        self._guard.guard(within)

    def show_policy(self, policy: AttendancePolicy) -> None:
        """Fill the fields."""
        self._showing = True
        for key, value in policy_as(policy).items():
            self.fields[key].show(value)
        self._showing = False
        self._changed()

    def policy(self) -> AttendancePolicy:
        """What is filled in; raises `InvalidInputError`, see `problem`."""
        return policy_from({key: field.read() for key, field in self.fields.items()})

    def problem(self) -> str:
        """What keeps it from being a policy; empty if nothing does."""
        try:
            self.policy()
        except PolicyFieldError as error:
            return refusal_words(error)
        except InvalidInputError as error:
            return str(error)
        return ""

    def set_editable(self, editable: bool) -> None:
        """Let the fields be changed, or only be read."""
        self._editable = editable
        for key, field in self.fields.items():
            field.widget.setEnabled(editable and not FIELDS[key].is_of_the_site)

    def _group(self, group: Group, parent: QWidget) -> QFrame:
        frame = QFrame(parent)
        frame.setProperty("role", "panel")
        heading = QLabel(tr("planning", group.title), frame)
        heading.setProperty("role", "heading")
        form = QVBoxLayout()
        form.setSpacing(Space.XS)
        for key, sentence in group.rules:
            self._rule(key, sentence, frame, form)
        column = QVBoxLayout(frame)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(heading)
        column.addLayout(form)
        return frame

    def _rule(self, key: str, sentence: str, frame: QFrame, form: QVBoxLayout) -> None:
        rule = FIELDS[key]
        field = rule_field(rule, frame)
        self.fields[key] = field
        field.changed.connect(self._changed)
        meaning = meaning_of(rule, tr("planning", sentence))
        field.widget.setAccessibleDescription(meaning)
        field.widget.setToolTip(
            tr("planning", "Known from {known_from}.").format(known_from=rule.known_from)
        )
        refusal = QLabel(frame)
        refusal.setProperty("role", "error")
        refusal.setWordWrap(True)
        refusal.hide()
        self._refusals[key] = refusal
        # One below the other: beside each other they are wider than a small window has room for.
        form.addWidget(titled(rule.title, field.widget))
        form.addWidget(field.widget, 0, Qt.AlignmentFlag.AlignLeading)
        form.addWidget(note(meaning, frame))
        form.addWidget(refusal)
        form.addSpacing(Space.M)

    def _changed(self) -> None:
        if self._showing:
            return
        wrong, words = "", ""
        try:
            self.policy()
        except PolicyFieldError as error:
            wrong, words = error.key, refusal_words(error)
        for key, refusal in self._refusals.items():
            refusal.setText(words if key == wrong else "")
            refusal.setVisible(key == wrong)
        self.changed.emit()
