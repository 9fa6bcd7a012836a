"""One entry of the audit trail in full, beside the table."""

from __future__ import annotations

from datetime import UTC
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from attendance_app.ui.audit.audit_model import AuditRow, Column
from attendance_app.ui.audit.wording import details_of
from attendance_app.ui.sides import keep_aside
from attendance_app.ui.theme import Space
from attendance_app.words import tr

_DIGEST = 32
"""Characters: shorter words fit into a line."""


_ISOLATED = "\N{FIRST STRONG ISOLATE}{}\N{POP DIRECTIONAL ISOLATE}"
"""Dates and digests keep their order from right to left."""


class EntryPanel(QFrame):
    """What, when, about whom, every detail, and the digest; all of it can be selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(220)
        self.title = QLabel(self)
        self.title.setProperty("role", "heading")
        self.title.setWordWrap(True)
        self.body = QLabel(self)
        # So that what something is does not read as what it says.
        self.body.setTextFormat(Qt.TextFormat.RichText)
        self.body.setWordWrap(True)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        keep_aside(self.body)
        self.body.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.setAccessibleName(tr("audit", "The entry in full"))
        within = QWidget(self)
        column = QVBoxLayout(within)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.body)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setWidget(within)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        page.setSpacing(Space.M)
        page.addWidget(self.title)
        page.addWidget(area, 1)
        self.show_row(None)

    def show_row(self, row: AuditRow | None) -> None:
        """Show an entry, or that none is chosen."""
        if row is None:
            self.title.setText(tr("audit", "No entry chosen"))
            self.body.setText(escape(tr("audit", "Choose an entry to read all of it here.")))
            return
        entry, words = row.line.entry, row.words
        self.title.setText(words[Column.KIND])
        told = [
            (tr("audit", "When"), words[Column.WHEN]),
            (tr("audit", "When, in UTC"), f"{entry.at.astimezone(UTC):%Y-%m-%d %H:%M:%S.%f}"),
            (tr("audit", "About"), words[Column.ABOUT] or tr("audit", "nobody in particular")),
            *details_of(entry),
            (tr("audit", "Entry"), words[Column.POSITION]),
            (tr("audit", "Digest"), row.line.digest),
        ]
        self.body.setText(
            "<br><br>".join(f"<b>{escape(key)}</b><br>{_lines(value)}" for key, value in told)
        )


def _lines(value: str) -> str:
    return "<br>".join(_ISOLATED.format(escape(line)) for line in _broken_up(value).splitlines())


def _broken_up(value: str) -> str:
    """Long digests in groups, which may go on in the next line."""
    if len(value) < _DIGEST or not value.isalnum():
        return value
    return " ".join(value[at : at + 8] for at in range(0, len(value), 8))
