"""The dialog that corrects the punches of a person's day, with the originals in view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QLabel,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.corrections import CorrectionAction
from attendance_app.domain.punches import PunchKind
from attendance_app.ui.columns import set_widths
from attendance_app.ui.corrections.day_to_correct import DayToCorrect
from attendance_app.ui.corrections.decisions import Decisions
from attendance_app.ui.corrections.punch_history import (
    Column,
    HistoryModel,
    PunchEntry,
    punch_words,
)
from attendance_app.ui.corrections.signed_form import SignedForm
from attendance_app.ui.corrections.time_entry import TimeEntry
from attendance_app.ui.form_dialog import note, titled
from attendance_app.ui.i18n import day_text
from attendance_app.ui.records.kind_icons import kind_pixmap
from attendance_app.ui.records.record_lines import kind_word
from attendance_app.ui.room import make_wide
from attendance_app.ui.signing import Signer
from attendance_app.ui.table_page import rows_table
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_ADD, _CHANGE, _VOID = CorrectionAction.ADD, CorrectionAction.CHANGE, CorrectionAction.VOID
_NOON = 12
_ROWS = 5


class CorrectionDialog(SignedForm):
    """Adds, changes or voids one punch; what was recorded is kept and shown.

    Parameters
    ----------
    shown : DayToCorrect
    decisions : Decisions
        Called on a worker; a refusal leaves the dialog open with its sentence.
    signer : Signer
    tasks : TaskRunner
    """

    def __init__(
        self,
        shown: DayToCorrect,
        decisions: Decisions,
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("corrections", "Correct the punches of a day"),
            tr("corrections", "Save"),
            signer,
            tasks,
            parent,
        )
        self._shown = shown
        self._decisions = decisions
        make_wide(self, 660)
        about = tr("corrections", "{name}, {day}").format(
            name=shown.person.name, day=day_text(shown.day)
        )
        heading = QLabel(about, self)
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        self.model = HistoryModel(shown.day, self)
        self.model.set_rows(shown.entries)
        self.table = self._table()
        self.choices: dict[CorrectionAction, QRadioButton] = {
            _CHANGE: QRadioButton(tr("corrections", "&Change the chosen punch"), self),
            _VOID: QRadioButton(tr("corrections", "&Void it"), self),
            _ADD: QRadioButton(tr("corrections", "&Add a forgotten one"), self),
        }
        self._group = QButtonGroup(self)
        choice = QVBoxLayout()
        choice.setSpacing(Space.XS)
        for button in self.choices.values():
            self._group.addButton(button)
            choice.addWidget(button)
        self.choices[_ADD].setChecked(True)
        self.kind = QComboBox(self)
        for kind, title in (
            (PunchKind.IN, tr("corrections", "IN, came")),
            (PunchKind.OUT, tr("corrections", "OUT, left")),
        ):
            self.kind.addItem(kind_pixmap(kind, 18), title, kind)
        self.when = TimeEntry(shown.zone, self)
        self.outcome = note("", self)
        self.outcome.setAccessibleName(tr("corrections", "What will be stored"))

        self.body.addWidget(heading)
        if shown.entries:
            self.body.addWidget(self.table)
        else:
            self.table.hide()
            self.body.addWidget(note(tr("corrections", "Nothing was recorded on this day."), self))
        self.body.addLayout(choice)
        self.body.addLayout(self.form)
        self.form.addRow(titled(tr("corrections", "&In or out"), self.kind), self.kind)
        self.form.addRow(titled(tr("corrections", "A&t"), self.when.time), self.when)
        self.ask_why()
        self.body.addWidget(self.outcome)
        # The order in which it is read.
        for before, after in zip(
            (self.table, *self.choices.values()),
            (*self.choices.values(), self.kind),
            strict=True,
        ):
            self.setTabOrder(before, after)

        self.table.selectionModel().selectionChanged.connect(lambda: self._chosen())
        self._group.buttonToggled.connect(lambda _, on: self._chosen() if on else None)
        self.kind.currentIndexChanged.connect(lambda: self.check())
        self.when.changed.connect(self.check)
        self._start()

    @property
    def action(self) -> CorrectionAction:
        """What is to be done."""
        return next(action for action, button in self.choices.items() if button.isChecked())

    @property
    def entry(self) -> PunchEntry | None:
        """The chosen punch."""
        rows = self.table.selectionModel().selectedRows()
        return self.model.rows[rows[0].row()] if rows else None

    def missing(self) -> str:
        entry = self.entry
        if self.action is not _ADD:
            if entry is None:
                return tr("corrections", "Choose the punch in the list.")
            if not entry.counts:
                return tr("corrections", "This one does not count any more; choose another.")
        if self.action is not _VOID and (problem := self.when.problem):
            return problem
        if self._is_unchanged and self.reason.text():
            return tr(
                "corrections", "Say what it should be: another time, or the other of in and out."
            )
        return ""

    @property
    def _is_unchanged(self) -> bool:
        """Whether the chosen punch would be changed into itself."""
        entry = self.entry
        return (
            self.action is _CHANGE
            and entry is not None
            and self.when.instant == entry.punch.instant.replace(microsecond=0)
            and self.kind.currentData() == entry.punch.kind
        )

    def check(self) -> None:
        self.outcome.setText(self._outcome())
        super().check()

    def work(self) -> Callable[[], object]:
        decisions, action = self._decisions, self.action
        kind, when, entry = PunchKind(self.kind.currentData()), self.when.instant, self.entry
        by, reason = self.signed()
        if action is _ADD:
            assert when is not None  # `problem` keeps the button from being pressed
            return lambda: decisions.add(self._shown.person.id, kind, when, by, reason)
        assert entry is not None
        uuid = entry.punch.uuid
        if action is _VOID:
            return lambda: decisions.void(uuid, by, reason)
        assert when is not None
        return lambda: decisions.change(uuid, kind, when, by, reason)

    def _start(self) -> None:
        """Begin with what is most likely wanted."""
        shown = self._shown
        if shown.suggested is None:
            self.when.set_local(shown.day, _NOON)
        else:
            self.when.set_instant(shown.suggested)
        self.kind.setCurrentIndex(self.kind.findData(shown.wanted or PunchKind.IN))
        counting = [row for row, entry in enumerate(shown.entries) if entry.counts]
        for action in (_CHANGE, _VOID):
            self.choices[action].setEnabled(bool(counting))
        if shown.wanted is None and counting:
            self.choices[_CHANGE].setChecked(True)
            self.table.selectRow(counting[0])
        self.when.time.setFocus()
        self._chosen()

    def _chosen(self) -> None:
        """Show the chosen punch's own values, from where they are changed."""
        entry = self.entry
        adding = self.action is _ADD
        self.table.setEnabled(not adding)
        for field in (self.kind, self.when):
            field.setEnabled(self.action is not _VOID)
        if not adding and entry is not None:
            self.kind.setCurrentIndex(self.kind.findData(entry.punch.kind))
            self.when.set_instant(entry.punch.instant)
        self.check()

    def _outcome(self) -> str:
        entry, when = self.entry, self.when.local
        kind = kind_word(PunchKind(self.kind.currentData()))
        new = f"{kind} {when:%H:%M:%S}"
        if when.date() != self._shown.day:
            new = tr("corrections", "{punch} on {day}").format(punch=new, day=when.date())
        if self.action is _ADD:
            return tr("corrections", "{punch} will be added, marked as a correction.").format(
                punch=new
            )
        if entry is None or not entry.counts or self._is_unchanged:
            return ""
        old = punch_words(entry.punch, self._shown.day)
        if self.action is _VOID:
            return tr(
                "corrections", "{punch} will no longer count. It stays in the record."
            ).format(punch=old)
        return tr(
            "corrections", "{old} will count as {new}. The original stays in the record."
        ).format(old=old, new=new)

    def _table(self) -> QTableView:
        table = rows_table(self)
        table.setModel(self.model)
        table.setAccessibleName(tr("corrections", "Punches of the day"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        set_widths(table, {Column.TIME: 130, Column.KIND: 100, Column.METHOD: 100})
        # All of an ordinary day, without scrolling.
        height = table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(height * (1 + min(_ROWS, len(self._shown.entries))) + Space.M)
        return table
