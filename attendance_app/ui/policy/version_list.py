"""The list of the policy's versions, with beginning a new one and removing one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from attendance_app.domain.policy import Policies, PolicyVersion
from attendance_app.ui.sides import set_margins
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

NOT_SAVED = mark("planning", "New, not saved yet")


class VersionList(QWidget):
    """Shows the versions it is given; one that is begun stands below them."""

    version_chosen = Signal()
    """See `chosen`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[PolicyVersion, ...] = ()
        heading = QLabel(tr("planning", "Policy"), self)
        heading.setProperty("role", "title")
        self.new_button = QPushButton(tr("planning", "&New version…"), self)
        self.new_button.setProperty("role", "primary")
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("planning", "Versions of the policy"))
        self.remove_button = QPushButton(tr("planning", "&Remove…"), self)
        self.remove_button.setAccessibleName(tr("planning", "Remove this version"))
        top = QHBoxLayout()
        top.setSpacing(Space.M)
        top.addWidget(heading, 1)
        top.addWidget(self.new_button)
        bottom = QHBoxLayout()
        bottom.addWidget(self.remove_button)
        bottom.addStretch(1)
        column = QVBoxLayout(self)
        set_margins(column, Space.XL, Space.XL, 0, Space.L)
        column.setSpacing(Space.M)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addLayout(bottom)
        self.list.currentRowChanged.connect(lambda _: self.version_chosen.emit())

    def show_versions(self, policies: Policies, first: date | None) -> None:
        """Show these, and choose the one that begins on a day, or the last; `chosen` is new."""
        self._versions = policies.versions
        with QSignalBlocker(self.list):
            self.list.clear()
            for version in self._versions:
                day = version.valid_from
                self.list.addItem(
                    tr("planning", "From the beginning")
                    if day is None
                    else tr("planning", "From {day}").format(day=day)
                )
            begins = [version.valid_from for version in self._versions]
            row = begins.index(first) if first in begins[1:] else len(begins) - 1
            self.list.setCurrentRow(row)

    def chosen(self) -> PolicyVersion | None:
        """The stored version whose row is chosen; None for the one that is begun."""
        row = self.list.currentRow()
        return self._versions[row] if 0 <= row < len(self._versions) else None

    @property
    def has_begun(self) -> bool:
        """Whether a version is begun and not stored."""
        return self.list.count() > len(self._versions)

    def begin(self) -> None:
        """Add a row for a version that is not stored yet, and choose it."""
        with QSignalBlocker(self.list):
            self.list.addItem(tr("planning", NOT_SAVED))
            self.list.setCurrentRow(self.list.count() - 1)

    def drop(self) -> None:
        """Take the row away again, if there is one; the last version is chosen then."""
        if self.has_begun:
            with QSignalBlocker(self.list):
                self.list.takeItem(self.list.count() - 1)

    def settle(self, *, changed: bool) -> None:
        """Let another version be chosen, begun or removed only where nothing is changed."""
        version = self.chosen()
        self.list.setEnabled(not changed)
        self.new_button.setEnabled(not changed and bool(self._versions))
        dated = version is not None and version.valid_from is not None
        self.remove_button.setEnabled(dated and not changed)
