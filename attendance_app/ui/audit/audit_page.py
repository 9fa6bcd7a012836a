"""The audit page: everything that was decided, in words, and whether its chain is whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHBoxLayout, QMenu, QWidget

from attendance_app.domain.audit import AuditFilter, AuditHead, AuditKind, AuditLine
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.ui.audit.audit_model import AuditModel, AuditRow, Column, rows_of
from attendance_app.ui.audit.entry_panel import EntryPanel
from attendance_app.ui.audit.verify_panel import Verify, VerifyPanel
from attendance_app.ui.audit.wording import GROUPS, KINDS, Group, kind_title, kinds_of
from attendance_app.ui.records.date_range import ALL, DateRange
from attendance_app.ui.rows_model import ROW_ROLE
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.ui.windowed_page import Found, WindowedPage
from attendance_app.words import tr

_TYPING_MS = 150

_WIDTHS: dict[int, int] = {
    Column.POSITION: 56,
    Column.WHEN: 164,
    Column.KIND: 212,
    Column.ABOUT: 160,
}


@dataclass(frozen=True, slots=True)
class AuditCalls:
    """What the page asks, on a worker; see `AuditTrail`."""

    keys: Callable[[AuditFilter, str], Sequence[int]]
    at: Callable[[Sequence[int]], Sequence[AuditLine]]
    head: Callable[[], AuditHead]
    verify: Verify

    @classmethod
    def over(cls, trail: AuditTrail) -> AuditCalls:
        """The calls of this service."""
        return cls(trail.keys, trail.at, trail.head, trail.verify)


class AuditPage(WindowedPage[AuditRow]):
    """Lists the entries newest first, by kind, days and person; nothing can be changed here.

    Parameters
    ----------
    calls : AuditCalls
    zone : str
        The site's, IANA name.
    today : callable
        The site's present day.
    tasks : TaskRunner
    """

    def __init__(
        self,
        calls: AuditCalls,
        zone: str,
        today: Callable[[], date],
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        self._calls = calls
        self._zone = ZoneInfo(zone)
        self.range = DateRange(today)
        self.range.choose(ALL)
        self.kind = _kinds()
        self.model = AuditModel(self._rows, tasks)
        self.panel = EntryPanel()
        filters = QWidget()
        row = QHBoxLayout(filters)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(self.range)
        row.addWidget(self.kind)
        super().__init__(
            tr("audit", "Audit trail"),
            self.model,
            self._rows,
            _WIDTHS,
            tasks,
            filters=filters,
            side=self.panel,
            parent=parent,
        )
        self.table.setAccessibleName(tr("audit", "Entries"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.search.setPlaceholderText(tr("audit", "Search people…"))
        self.search.setAccessibleName(tr("audit", "Search people"))
        self.verify = VerifyPanel(calls.verify, tasks, self)
        self.column.addWidget(self.verify)
        read = (self.search, self.table, self.verify.copy_button, self.verify.known)
        for before, after in pairwise((*read, self.verify.button)):
            self.setTabOrder(before, after)

        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.reload)
        self.search.textChanged.connect(lambda: self._typing.start())
        self.range.changed.connect(self.reload)
        self.kind.currentIndexChanged.connect(lambda: self.reload())
        self.verify.broken_wanted.connect(self.show_entry)
        self.table.selectionModel().currentRowChanged.connect(lambda: self._show_chosen())
        self.model.fetched.connect(self._show_chosen)
        self.model.modelReset.connect(lambda: self.panel.show_row(None))

    def loader(self) -> Callable[[], Found[AuditRow]]:
        wanted, search, keys = self.wanted(), self.search.text(), self._calls.keys
        return lambda: Found.of(keys(wanted, search), self._rows)

    def show_loaded(self, rows: Found[AuditRow]) -> None:
        self.put(rows)
        if rows.keys:
            return
        if self.wanted() == AuditFilter() and not self.search.text().strip():
            self.say_instead(
                tr(
                    "audit",
                    "Nothing was decided yet. Every punch, refusal and change is written down "
                    "here, and cannot be changed without its showing.",
                ),
                tr("audit", "Look again"),
                self.reload,
            )
        else:
            self.say_instead(
                tr("audit", "No entry is like that."),
                tr("audit", "Show all entries"),
                self._choose_all,
                drawing="search",
            )

    def wanted(self) -> AuditFilter:
        """What is chosen now, besides the search."""
        kinds: frozenset[AuditKind] | None = self.kind.currentData()
        if self.range.is_all:
            return AuditFilter(kinds=kinds)
        first, last = self.range.days
        return AuditFilter(
            since=self._midnight(first), until=self._midnight(last + timedelta(days=1)), kinds=kinds
        )

    def line(self, row: AuditRow) -> str:
        return "\t".join((*row.words, row.line.digest))

    def fill_menu(self, menu: QMenu, row: Any) -> None:
        if row.line.employee_id:
            only = menu.addAction(tr("audit", "Only about this &person"))
            only.triggered.connect(lambda: self.search.setText(row.line.employee_id))
        like = menu.addAction(tr("audit", "Only entries of this &kind"))
        like.triggered.connect(lambda: self.choose_kind(row.line.entry.kind))
        menu.addSeparator()
        menu.addAction(self.copy_action)

    def choose_kind(self, kind: AuditKind) -> None:
        """Show the entries of one kind."""
        self.kind.setCurrentIndex(self.kind.findText(kind_title(kind)))

    def show_entry(self, position: int) -> None:
        """Choose the entry at a position among all."""
        self._choose_all()
        count = self.model.rowCount()
        if 0 < position <= count:
            row = count - position
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        head = self._calls.head
        self._tasks.run(
            lambda _: head(), owner=self, done=self.verify.set_head, failed=lambda _: None
        )

    def _rows(self, keys: Sequence[int]) -> list[AuditRow]:
        return rows_of(self._calls.at(keys), self._zone)

    def _midnight(self, day: date) -> datetime:
        return datetime.combine(day, time(), self._zone).astimezone(UTC)

    def _choose_all(self) -> None:
        self.search.clear()
        self.kind.setCurrentIndex(0)
        self.range.choose(ALL)

    def _show_chosen(self) -> None:
        index = self.table.currentIndex()
        self.panel.show_row(index.data(ROW_ROLE) if index.isValid() else None)


def _kinds() -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(tr("audit", "Kinds of entries"))
    made.addItem(tr("audit", "Everything"), None)
    for group, title in GROUPS.items():
        made.insertSeparator(made.count())
        made.addItem(tr("audit", title), kinds_of(group))
        for kind in AuditKind:
            if KINDS.get(kind.value, (Group.SITE, ""))[0] is group:
                made.addItem(kind_title(kind), frozenset({kind}))
    made.setMaxVisibleItems(24)
    return made
