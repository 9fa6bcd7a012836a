"""Opening the window and waiting until it is closed for good."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from attendance_app import __version__
from attendance_app.app import shell as shells
from attendance_app.app.environment import (
    closed_by_signals,
    give_back_memory,
    prepare_environment,
    smooth,
)
from attendance_app.app.hard_crash import HardCrashes
from attendance_app.app.help_menu import open_logs
from attendance_app.app.office_commands import offer_first_steps
from attendance_app.domain.errors import AttendanceError, StorageError
from attendance_app.ui.i18n import Language
from attendance_app.ui.problems import ProblemReporter
from attendance_app.ui.single_instance import SingleInstance, Standing
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.ui.unattended import Unattended, UnattendedWatch
from attendance_app.vision.frames import FrameSource
from attendance_app.wiring import Core, renewed
from attendance_app.words import mark, tr

HERE = mark("window", "Attendance was open already; this is its window.")
"""Said when somebody starts it a second time."""

AT_KIOSK = mark(
    "errors",
    "Something went wrong. Go on clocking in and out; if it does not work, tell the reception.",
)
"""Said where a report is of use to nobody."""


def run_window(
    core: Core,
    source: FrameSource,
    *,
    demo: bool = False,
    kiosk: bool = False,
    unattended: Unattended | None = None,
) -> int:
    """Open the window over a core and a source of frames, and wait until it is closed.

    Where a window is open already for the same data folder, that one is brought to the front
    instead. Where another language is chosen, or a fresh start is asked for, the window is
    closed and opened anew, over the same database and source.

    Without a display (Linux, neither ``DISPLAY`` nor ``WAYLAND_DISPLAY``, and no platform asked
    for) it runs offscreen. The core stays open: it belongs to the caller.

    Parameters
    ----------
    core : Core
        The services; used from worker threads until this returns.
    source : FrameSource
        Owned by the capture thread until this returns.
    demo : bool
        Says in the title that the people are drawn.
    kiosk : bool
        Full screen, live page only.
    unattended : Unattended, optional
        Close by itself.

    Returns
    -------
    int
        The exit status.

    Raises
    ------
    StorageError
        If somebody was seen whom the database would not store until the end, or another process
        holds the data folder and does not answer.
    """
    application = open_application()
    instance = SingleInstance(core.data_dir.root, application)
    if instance.standing is not Standing.FIRST:
        return _tell_second_start(instance)
    theme = Theme(application)
    theme.set_mode(ThemeMode(core.settings.window.theme))
    language = Language(application, core.settings.window.language)
    crashes = HardCrashes(core.data_dir.logs)
    last_crash = crashes.last
    refusal = ""
    try:
        while True:
            shell = shells.Shell(core, source, theme, kiosk=kiosk)
            if refusal:
                shell.window.toasts.show_error(refusal)
            run = _Run(shell, instance, last_crash, demo=demo, unattended=unattended)
            status = run.until_closed(application)
            if not shell.again:
                return status
            core, refusal = _renewed(core)
            source, kiosk, last_crash = shell.session.source, shell.window.is_kiosk, ""
            language.change(core.settings.window.language)
    finally:
        language.remove()
        crashes.close()
        instance.close()


def open_application() -> QApplication:
    """The process's Qt application, made if there is none yet."""
    prepare_environment()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("attendance-app")
    application.setApplicationDisplayName("Attendance")
    application.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("attendance-app")
    # The window's own closing ends the program, once; Qt's would be heard by whatever loop
    # runs next, too.
    application.setQuitOnLastWindowClosed(False)
    return application


class _Run:
    """One window, from its opening until it is closed and everything of it has ended."""

    def __init__(
        self,
        shell: shells.Shell,
        instance: SingleInstance,
        last_crash: str,
        *,
        demo: bool,
        unattended: Unattended | None,
    ) -> None:
        self._shell = shell
        window = shell.window
        if demo:
            window.setWindowTitle(tr("window", "Demonstration with drawn people"))
        self._reporter = ProblemReporter(
            window,
            shell.core.data_dir.logs / "attendance.log",
            lambda: open_logs(shell),
            lambda: shell.known,
            lambda: window.is_kiosk,
        )
        self._reporter.restart_wanted.connect(shell.open_again)
        self._reporter.held.connect(
            lambda: shell.live.set_trouble("program", tr("errors", AT_KIOSK))
        )
        window.kiosk_changed.connect(self._kiosk_changed)
        self._last_crash = last_crash
        self._is_attended = unattended is None and not demo
        self._watch = (
            UnattendedWatch(unattended, window, shell.live) if unattended is not None else None
        )
        instance.asked.connect(self._come_to_front)
        self._instance = instance

    def until_closed(self, application: QApplication) -> int:
        """Show the window and wait; the exit status."""
        shell, reporter = self._shell, self._reporter
        shell.window.closing.connect(application.quit)
        # The computer is switched off, or its user logs out.
        application.commitDataRequest.connect(shell.window.shut)
        reporter.install()
        try:
            with smooth(), closed_by_signals(shell.window):
                shell.start()
                if self._is_attended and not shell.window.is_kiosk:
                    offer_first_steps(shell)
                if self._last_crash and self._watch is None:
                    reporter.tell_last_end(self._last_crash)
                application.exec()
        finally:
            self._instance.asked.disconnect(self._come_to_front)
            stored = shell.stop()
            reporter.remove()
            shell.window.deleteLater()
            shell.deleteLater()
            # Now, while no loop runs: what is built next must not meet what is left of this.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            give_back_memory()
        if not stored:
            raise StorageError(
                "Not everything seen could be stored before the window closed. Compare the last "
                "punches on the Records page with who was there; the log has the details."
            )
        return 0 if self._watch is None else self._watch.status

    def _kiosk_changed(self, kiosk: bool) -> None:
        if not kiosk:
            self._shell.live.set_trouble("program", "")
            self._reporter.tell_held()

    def _come_to_front(self) -> None:
        window = self._shell.window
        window.bring_to_front()
        if not window.is_kiosk:
            window.toasts.show_message(tr("window", HERE))


def _renewed(core: Core) -> tuple[Core, str]:
    """The core by what was chosen meanwhile; the old one, and why, where that cannot be read."""
    try:
        return renewed(core), ""
    except AttendanceError as error:
        # Somebody edited the settings by hand: no reason to close the front desk.
        return core, str(error)


def _tell_second_start(instance: SingleInstance) -> int:
    """Say on the terminal what has become of this start; the exit status."""
    if instance.standing is Standing.SHOWN:
        sys.stdout.write("Attendance is open already; its window was brought to the front.\n")
        return 0
    held = f" (process {instance.holder})" if instance.holder else ""
    raise StorageError(
        f"Attendance is open already for this data folder{held}, and does not answer. Close it, "
        "or end that process, and start again."
    )
