"""Opening the window and waiting until it is closed for good."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from attendance_app import __version__
from attendance_app.app import shell as shells
from attendance_app.app.environment import closed_by_signals, prepare_environment, smooth
from attendance_app.domain.errors import StorageError
from attendance_app.ui.i18n import Language
from attendance_app.ui.problems import ProblemReporter
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.ui.unattended import Unattended, UnattendedWatch
from attendance_app.vision.frames import FrameSource
from attendance_app.wiring import Core
from attendance_app.words import tr


def run_window(
    core: Core,
    source: FrameSource,
    *,
    demo: bool = False,
    kiosk: bool = False,
    unattended: Unattended | None = None,
) -> int:
    """Open the window over a core and a source of frames, and wait until it is closed.

    Where another language is chosen, or a fresh start is asked for, the window is closed and
    opened anew, over the same core and source.

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
        If somebody was seen whom the database would not store until the end.
    """
    application = open_application()
    theme = Theme(application)
    theme.set_mode(ThemeMode(core.settings.window.theme))
    language = Language(application, core.settings.window.language)
    try:
        while True:
            shell = shells.Shell(core, source, theme, kiosk=kiosk)
            status = _run_once(application, shell, demo=demo, unattended=unattended)
            if not shell.again:
                return status
            kiosk = shell.window.is_kiosk
            language.change(shell.language)
    finally:
        language.remove()


def open_application() -> QApplication:
    """The process's Qt application, made if there is none yet."""
    prepare_environment()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("attendance-app")
    application.setApplicationDisplayName("Attendance")
    application.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("attendance-app")
    # Some commands have one and some have not, and on a chosen line they are hard to see.
    application.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    # The window's own closing ends the program, once; Qt's would be heard by whatever loop
    # runs next, too.
    application.setQuitOnLastWindowClosed(False)
    return application


def _run_once(
    application: QApplication,
    shell: shells.Shell,
    *,
    demo: bool,
    unattended: Unattended | None,
) -> int:
    if demo:
        shell.window.setWindowTitle(tr("window", "Attendance: demonstration with drawn people"))
    reporter = ProblemReporter(shell.window)
    watch = (
        UnattendedWatch(unattended, shell.window, shell.live) if unattended is not None else None
    )
    shell.window.closing.connect(application.quit)
    reporter.install()
    try:
        with smooth(), closed_by_signals(shell.window):
            shell.start()
            application.exec()
    finally:
        stored = shell.stop()
        reporter.remove()
        shell.window.deleteLater()
        shell.deleteLater()
        # Now, while no loop runs: what is built next must not meet what is left of this.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if not stored:
        raise StorageError(
            "Not everything seen could be stored before the window closed. Compare the last "
            "punches on the Records page with who was there; the log has the details."
        )
    return 0 if watch is None else watch.status
