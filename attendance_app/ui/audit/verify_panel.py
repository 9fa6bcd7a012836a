"""Whether the audit trail is whole: computed anew on a worker, with progress, and said clearly."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.audit import AuditHead
from attendance_app.services.audit_trail import Verdict
from attendance_app.ui.i18n import number
from attendance_app.ui.tasks import Progress, Task, TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import tr

Verify = Callable[[Callable[[int, int], None], Callable[[], bool], AuditHead | None], Verdict]
"""See `AuditTrail.verify`; called on a worker."""

_HEAD = re.compile(r"\s*(\d[\d.,\s]*?)\s+([0-9a-fA-F]{64})\s*")


def head_text(head: AuditHead) -> str:
    """As ``doctor --audit-head`` takes it: the count and the digest."""
    return f"{head.count} {head.digest}"


def head_from(text: str) -> AuditHead | None:
    """The head that somebody pasted; None where it is none."""
    found = _HEAD.fullmatch(text)
    if found is None:
        return None
    return AuditHead(found[2].lower(), int(re.sub(r"\D", "", found[1])))


def verdict_words(verdict: Verdict) -> str:
    """What was found, and what it means."""
    if verdict.is_whole and verdict.known is not None:
        text = tr(
            "audit",
            "Whole: all {count} entries follow from each other, and the trail still begins with "
            "the {known} entries it was compared with.",
        )
        return text.format(count=number(verdict.head.count), known=number(verdict.known.count))
    if verdict.is_whole:
        text = tr(
            "audit",
            "Whole: all {count} entries follow from each other; none was changed, taken out or "
            "moved. To know that none was cut off at the end, compare with an export.",
        )
        return text.format(count=number(verdict.head.count))
    if verdict.is_cut:
        text = tr(
            "audit",
            "Not whole: the trail ends before entry {number}, so its last entries were taken "
            "away. Compare the database with a backup copy.",
        )
    else:
        text = tr(
            "audit",
            "Not whole: entry {number} is not the one that was written, or does not follow the "
            "one before it. Somebody changed the database by hand; compare it with a backup copy.",
        )
    return text.format(number=number(verdict.broken_at or 0))


class VerifyPanel(QFrame):
    """A line to compare with, a button, progress with Cancel, and the verdict.

    Parameters
    ----------
    verify : callable
    tasks : TaskRunner
    """

    judged = Signal(object)
    """The `Verdict`."""

    broken_wanted = Signal(int)
    """The entry at this position is to be shown."""

    def __init__(self, verify: Verify, tasks: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verify = verify
        self._tasks = tasks
        self._task: Task[Verdict] | None = None
        self._head = AuditHead()
        self._broken = 0
        self.setProperty("role", "panel")
        self.head = QLabel(self)
        self.head.setAccessibleName(tr("audit", "End of the trail"))
        self.copy_button = QPushButton(tr("audit", "Copy the &end"), self)
        self.copy_button.setToolTip(
            tr("audit", "The count and the digest, to compare with later or by doctor --audit-head")
        )
        self.known = QLineEdit(self)
        self.known.setClearButtonEnabled(True)
        self.known.setAccessibleName(tr("audit", "Count and digest to compare with"))
        self.known.setPlaceholderText(tr("audit", "Count and digest of an export"))
        self.known.setToolTip(self.known.placeholderText())
        self.button = QPushButton(tr("audit", "&Verify the chain"), self)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(tr("audit", "Entries verified"))
        self.verdict = QLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setProperty("role", "chip")
        self.verdict.setAccessibleName(tr("audit", "Verdict"))
        self.show_broken = QPushButton(tr("audit", "Show this entry"), self)
        line = QHBoxLayout()
        line.setSpacing(Space.S)
        line.addWidget(self.head)
        line.addWidget(self.copy_button)
        line.addSpacing(Space.L)
        line.addWidget(self.known, 1)
        line.addWidget(self.button)
        below = QHBoxLayout()
        below.setSpacing(Space.M)
        below.addWidget(self.bar, 1)
        below.addWidget(self.verdict, 1)
        below.addWidget(self.show_broken)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(line)
        column.addLayout(below)
        for widget in (self.bar, self.verdict, self.show_broken):
            widget.hide()
        self.button.clicked.connect(self._press)
        self.known.returnPressed.connect(self._press)
        self.copy_button.clicked.connect(self.copy_head)
        self.show_broken.clicked.connect(lambda: self.broken_wanted.emit(self._broken))

    @property
    def is_running(self) -> bool:
        """Whether it is being verified now."""
        return self._task is not None

    def set_head(self, head: AuditHead) -> None:
        """Say where the trail ends now."""
        self._head = head
        text = tr("audit", "{count} entries, the last one {digest}…")
        self.head.setText(text.format(count=number(head.count), digest=head.digest[:12]))
        self.head.setToolTip(head.digest)

    def copy_head(self) -> None:
        """Put the count and the digest on the clipboard."""
        QGuiApplication.clipboard().setText(head_text(self._head))

    def cancel(self) -> None:
        """Stop verifying."""
        if self._task is not None:
            self._task.cancel()

    def _press(self) -> None:
        if self.is_running:
            self.cancel()
            return
        known = None
        if text := self.known.text().strip():
            known = head_from(text)
            if known is None:
                self._say(
                    tr(
                        "audit",
                        "This is no end of a trail: it is a count and 64 hexadecimal digits, as "
                        "an exported month's About sheet has them.",
                    ),
                    "warning",
                )
                return
        verify = self._verify

        def work(progress: Progress) -> Verdict:
            return verify(progress, progress.cancelled, known)

        self.verdict.hide()
        self.show_broken.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.button.setText(tr("audit", "Cancel"))
        self._task = self._tasks.run(
            work,
            owner=self,
            done=self._judge,
            failed=lambda sentence: self._end(sentence, "danger"),
            cancelled=lambda: self._end(tr("audit", "Cancelled; nothing is known of it."), ""),
            progressed=self._progress,
        )

    def _progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)

    def _judge(self, verdict: Verdict) -> None:
        self._end(verdict_words(verdict), "good" if verdict.is_whole else "danger")
        self.set_head(verdict.head)
        self._broken = verdict.broken_at or 0
        self.show_broken.setVisible(not verdict.is_whole and not verdict.is_cut)
        self.judged.emit(verdict)

    def _end(self, sentence: str, tone: str) -> None:
        self._task = None
        self.bar.hide()
        self.button.setText(tr("audit", "&Verify the chain"))
        self._say(sentence, tone)

    def _say(self, sentence: str, tone: str) -> None:
        self.verdict.setProperty("tone", tone)
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        self.verdict.setText(sentence)
        self.verdict.show()
