"""What happens with errors nobody caught: logged, and told once in a dialog that can be copied."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from attendance_app.ui.components import plain_label
from attendance_app.ui.crash_report import crash_report
from attendance_app.ui.icons import pixmap
from attendance_app.ui.room import resize_within
from attendance_app.ui.theme import Space, colours
from attendance_app.words import mark, tr

log = logging.getLogger(__name__)

HAPPENED = mark(
    "errors",
    "Something unexpected happened. Everything stored so far is safe. Restart the window; if it "
    "happens again, copy the report and send it to whoever looks after this program. It holds no "
    "names and no pictures.",
)
ENDED = mark(
    "errors",
    "Last time the program ended without being closed. Everything stored until then is safe. If "
    "it happens again, copy the report and send it to whoever looks after this program. It holds "
    "no names and no pictures.",
)
_COPIED_MS = 2_000


class CrashDialog(QDialog):
    """Says what happened, with a report that can be copied.

    Parameters
    ----------
    sentence : str
        What happened and what to do.
    report : str
        See `crash_report`.
    open_logs : callable
        Shows the folder of the log.

    Attributes
    ----------
    report : QPlainTextEdit
    copy_button, logs_button, restart_button, close_button : QPushButton
    """

    restart_wanted = Signal()

    def __init__(
        self,
        sentence: str,
        report: str,
        open_logs: Callable[[], object],
        parent: QWidget | None = None,
        *,
        can_restart: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("errors", "An error"))
        resize_within(self, 680, 480)
        sign = QLabel(self)
        sign.setPixmap(
            pixmap("warning", 40, colour=colours().warning, ratio=self.devicePixelRatioF())
        )
        words = plain_label(sentence, "", self)
        words.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(Space.L)
        head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(words, 1)
        self.report = QPlainTextEdit(report, self)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(tr("errors", "Report"))
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        # Of code and paths, in every language.
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setTabChangesFocus(True)
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.copy_button = buttons.addButton(tr("errors", "&Copy the report"), role.ActionRole)
        self.logs_button = buttons.addButton(tr("errors", "Open &log folder"), role.ActionRole)
        self.restart_button = buttons.addButton(
            tr("errors", "&Restart the window"), role.AcceptRole
        )
        self.close_button = buttons.addButton(tr("errors", "Go &on"), role.RejectRole)
        self.restart_button.setVisible(can_restart)
        usual = self.restart_button if can_restart else self.close_button
        usual.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(head)
        column.addWidget(self.report, 1)
        column.addWidget(buttons)
        usual.setFocus()
        self.copy_button.clicked.connect(self._copy)
        self.logs_button.clicked.connect(lambda: open_logs())
        buttons.accepted.connect(self.accept)
        buttons.accepted.connect(self.restart_wanted)
        buttons.rejected.connect(self.reject)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        before = self.copy_button.text()
        self.copy_button.setText(tr("errors", "Copied"))
        QTimer.singleShot(_COPIED_MS, self.copy_button, lambda: self.copy_button.setText(before))


class ProblemReporter(QObject):
    """Takes over Python's last-resort hooks while installed; lives on the GUI thread.

    One dialog at a time: an error in a paint or a timer would otherwise open hundreds.

    Parameters
    ----------
    window : QWidget
        Over which the dialog opens.
    log_file : Path
        Its end goes into the report.
    open_logs : callable
        Shows the folder of the log.
    names : callable
        Whom the report must not name.
    at_kiosk : callable
        Whether people stand before the window: they get no dialog, which would keep them from
        clocking in, and no way to the log. It is `held` back then until `tell_held`.
    """

    held = Signal()
    """Something happened at the kiosk, and is not told there."""

    restart_wanted = Signal()
    """The person wants the window opened anew."""

    _caught = Signal(str)

    def __init__(
        self,
        window: QWidget,
        log_file: Path,
        open_logs: Callable[[], object],
        names: Callable[[], Iterable[str]] = tuple,
        at_kiosk: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._log_file = log_file
        self._open_logs = open_logs
        self._names = names
        self._at_kiosk = at_kiosk
        self._held: tuple[str, str, bool] | None = None
        self.dialog: CrashDialog | None = None
        """The dialog that is open, if any."""
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)
        self._previous = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        """Start catching."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._previous

    def tell_last_end(self, details: str) -> None:
        """Say that the last run ended in the middle of something."""
        self._open(tr("errors", ENDED), details, can_restart=False)

    def _on_error(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            # Ctrl+C in the terminal ends a kiosk, too.
            getattr(self._window, "shut", self._window.close)()
            return
        log.error("Unexpected error", exc_info=(kind, error, trace))
        self._caught.emit("".join(traceback.format_exception(kind, error, trace)))

    def _on_thread_error(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._on_error(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    @Slot(str)
    def _show(self, details: str) -> None:
        self._open(tr("errors", HAPPENED), details, can_restart=True)

    def tell_held(self) -> None:
        """Open the dialog that was held back at the kiosk, if any."""
        held, self._held = self._held, None
        if held is not None:
            sentence, details, can_restart = held
            self._open(sentence, details, can_restart=can_restart)

    def _open(self, sentence: str, details: str, *, can_restart: bool) -> None:
        if self._at_kiosk():
            if self._held is None:
                self._held = (sentence, details, can_restart)
                self.held.emit()
            return
        if self.dialog is not None:
            return
        report = crash_report(details, self._log_file, self._names())
        self.dialog = CrashDialog(
            sentence, report, self._open_logs, self._window, can_restart=can_restart
        )
        self.dialog.finished.connect(self._forget)
        self.dialog.restart_wanted.connect(self.restart_wanted)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None
