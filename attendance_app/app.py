"""The window's composition root: puts pages over the core, starts the threads and ends them."""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from attendance_app import __version__
from attendance_app.domain.errors import StorageError
from attendance_app.domain.people import Person
from attendance_app.domain.punches import PunchRecord
from attendance_app.services.policy_preview import PolicyPreview
from attendance_app.services.reception import Reception
from attendance_app.services.site import change_site, established_site
from attendance_app.settings import Settings
from attendance_app.ui.about import about_box, open_folder
from attendance_app.ui.live.conductor import Conductor
from attendance_app.ui.live.live_page import LivePage
from attendance_app.ui.main_window import MainWindow
from attendance_app.ui.month.month_calls import MonthCalls
from attendance_app.ui.month.month_desk import MonthDesk
from attendance_app.ui.month.month_page import MonthPage
from attendance_app.ui.office import Office, OfficeServices
from attendance_app.ui.planning import PlanningPage, PlanningServices
from attendance_app.ui.problems import ProblemReporter
from attendance_app.ui.recognition_thread import RecognitionParts
from attendance_app.ui.records.punch_lines import lines_of
from attendance_app.ui.records.records_page import RecordsPage
from attendance_app.ui.session import Session
from attendance_app.ui.signing import Signer
from attendance_app.ui.tables.import_dialog import ImportDialog
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Theme, ThemeMode
from attendance_app.ui.unattended import Unattended, UnattendedWatch
from attendance_app.ui.window_state import WindowState
from attendance_app.vision.frames import FrameSource
from attendance_app.vision.opencv_env import forget_opencv_qt
from attendance_app.wiring import Core

__all__ = ["Shell", "Unattended", "prepare_environment", "run_window", "smooth"]

SWITCH_INTERVAL_S = 0.001
"""How long one Python thread may keep the interpreter while another waits. With Python's own
5 ms a paint that waits for it three times misses its frame."""


class Shell(QObject):
    """Everything of one open window; what a further page needs is an attribute here.

    Attributes
    ----------
    core : Core
        The services.
    window : MainWindow
        `add_page` and `add_command`.
    tasks : TaskRunner
        For everything that takes longer than a frame.
    session : Session
        `feed.attach(view)` shows the camera in another view; `recognition.submit` and `divert`
        lend the engine.
    """

    def __init__(self, core: Core, source: FrameSource, theme: Theme, *, kiosk: bool) -> None:
        super().__init__()
        self.core = core
        self.zone = ZoneInfo(core.site.zone)
        self.state = WindowState(core.data_dir.window_state)
        self.signer = Signer.over(self.state)
        self.window = MainWindow(theme, self.state, kiosk=kiosk)
        self.tasks = TaskRunner(self)
        self.tasks.unhandled.connect(self.window.toasts.show_error)
        # A recording is shown as it was taken; only before a camera people expect a mirror.
        mirrored = core.settings.camera.mirror and source.live
        self.session = Session(
            source,
            RecognitionParts(core.load_engine, core.new_pipeline, core.gallery.load),
            lambda engine: Reception(core.clocking, engine),
            mirrored=mirrored,
            parent=self,
        )
        self.live = LivePage(card_s=core.settings.window.confirmation_s)
        self.records = RecordsPage(core.records.between, self.today, self.tasks)
        self.month: MonthPage | None = None
        self.planning: PlanningPage | None = None
        self.window.add_page("live", "Live", "live", self.live)
        # Who stands before a kiosk may clock in, and nothing else.
        if not kiosk:
            self._add_pages()
        self.conductor = Conductor(self.session, self.live, self.window.set_status, self.local_now)
        self.state.restore_splitter("live", self.live.splitter)
        self.session.clocking.clocked.connect(lambda _: self.records.reload())
        self.window.about.triggered.connect(self._about)
        self.window.add_command("Help", "Open &log folder", self._open_logs)
        self.window.theme_chosen.connect(lambda mode: self._save_setting("window", theme=str(mode)))
        self.window.add_choice("View", "&Mirror the camera", mirrored, self._set_mirrored)
        self._glances = QTimer(self)
        self._glances.setInterval(5_000)
        self._glances.timeout.connect(self._look_at_the_day)
        self._glances.timeout.connect(self._look_at_the_gallery)
        self._glances.start()
        self._faces: tuple[int, int] | None = None

    def _add_pages(self) -> None:
        """The pages after Live, in the order of their shortcuts."""
        core = self.core
        services = OfficeServices(
            roster=core.roster,
            enrollment=core.enrollment,
            export=core.exporter.export,
            consent_version=core.site.consent_version,
            stored_site=lambda: established_site(core.database),
            change_site=lambda site: change_site(core.database, site, core.clock),
            clock=core.clock,
            today=self.today,
        )
        self.office = Office(self.window, services, self.session, self.tasks, self.people_changed)
        self.window.add_page("records", "Records", "records", self.records)
        self._add_month()
        self._add_planning()

    def _add_month(self) -> None:
        """The month page: it follows punches, people, and what is decided on it."""
        core = self.core
        calls = MonthCalls.over(core.timesheets, core.corrections, core.month_close, core.reminders)
        self.month = page = MonthPage(calls, self.today, self.tasks)
        self.desk = MonthDesk(
            self.window,
            page,
            calls,
            self.signer,
            self.tasks,
            export=self.office.export,
            enroll=self.office.enroll,
        )
        self.session.clocking.clocked.connect(lambda made: page.punched(made.sighting.key))
        self.state.restore_splitter("month", page.splitter)

    def _add_planning(self) -> None:
        """The planning page, which the month follows, and importing tables."""
        core = self.core
        services = PlanningServices(
            roster=core.roster,
            schedules=core.schedules,
            calendar=core.calendar,
            leaves=core.leaves,
            policy_book=core.policy_book,
            preview=PolicyPreview(core.database, core.timesheets, core.calendar, core.clock),
            zone=core.site.zone,
            today=self.today,
        )
        self.planning = page = PlanningPage(services, self.signer, self.tasks)
        self.window.add_page("planning", "Planning", "planning", page)
        if self.month is not None:
            page.changed.connect(self.month.reload)
        self.window.add_command("File", "&Import a table…", self._import_table, drawing="import")

    def _import_table(self) -> None:
        importer = self.core.importer
        dialog = ImportDialog(importer.check, importer.apply, self.signer, self.tasks, self.window)
        dialog.imported.connect(self._table_imported)
        dialog.open()

    def _table_imported(self) -> None:
        """People, punches, schedules or leave came from a table: every page is stale."""
        self.people_changed()
        self.office.page.reload()
        self.records.reload()
        if self.planning is not None:
            self.planning.reload()

    def start(self) -> None:
        """Show the window, then begin what fills it."""
        self.window.open()
        self.session.start()
        self.people_changed()
        self._load_today()

    def stop(self) -> bool:
        """End every thread; what was seen is stored first. False if not all of it could be."""
        self.state.save_splitter("live", self.live.splitter)
        if self.month is not None:
            self.state.save_splitter("month", self.month.splitter)
        self.state.flush()
        stored = self.session.stop()
        self.tasks.close()
        return stored

    def today(self) -> date:
        """The site's present day."""
        return self.local_now().date()

    def local_now(self) -> datetime:
        """The site's wall clock."""
        return self.core.clock().astimezone(self.zone)

    def people_changed(self) -> None:
        """Somebody was enrolled, changed or removed: names and gallery follow."""
        self.session.recognition.reload_gallery()
        if self.month is not None:
            self.month.reload()
        if self.planning is not None:
            self.planning.people_changed()

        def show(people: list[Person]) -> None:
            self.live.set_names({person.id: person.name for person in people})

        self.tasks.run(lambda _: self.core.roster.people(), owner=self, done=show)

    def _load_today(self) -> None:
        day = self.today()

        def show(records: list[PunchRecord]) -> None:
            self.live.today.show_day(day, lines_of(reversed(records)))

        self.tasks.run(lambda _: self.core.clocking.today(), owner=self, done=show)

    def _look_at_the_day(self) -> None:
        if self.live.today.day not in (None, self.today()):
            self._load_today()

    def _look_at_the_gallery(self) -> None:
        """Follow what another program (a command, another kiosk) did to people's faces."""

        def follow(stamp: tuple[int, int]) -> None:
            before, self._faces = self._faces, stamp
            if before not in (None, stamp):
                self.people_changed()

        # A database in trouble says so where a punch is stored, not every few seconds here.
        self.tasks.run(
            lambda _: self.core.gallery.stamp(), owner=self, done=follow, failed=lambda _: None
        )

    def _set_mirrored(self, mirrored: bool) -> None:
        self.session.feed.set_mirrored(mirrored)
        self._save_setting("camera", mirror=mirrored)

    def _save_setting(self, section: str, **values: object) -> None:
        path = self.core.data_dir.settings

        def save(_: object) -> None:
            # From the file, not from the core: somebody may have edited it since the start.
            settings = Settings.load(path)
            changed = getattr(settings, section).model_copy(update=values)
            settings.model_copy(update={section: changed}).save(path)

        self.tasks.run(save, owner=self)

    def _about(self) -> None:
        about_box(self.window, self.core.data_dir.root, self.core.data_dir.logs).open()

    def _open_logs(self) -> None:
        if not open_folder(self.core.data_dir.logs):
            self.window.toasts.show_message(f"The log is in {self.core.data_dir.logs}")


def run_window(
    core: Core,
    source: FrameSource,
    *,
    demo: bool = False,
    kiosk: bool = False,
    unattended: Unattended | None = None,
) -> int:
    """Open the window over a core and a source of frames, and wait until it is closed.

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
    theme = Theme(application)
    theme.set_mode(ThemeMode(core.settings.window.theme))
    shell = Shell(core, source, theme, kiosk=kiosk)
    if demo:
        shell.window.setWindowTitle("Attendance: demonstration with drawn people")
    reporter = ProblemReporter(shell.window)
    watch = (
        UnattendedWatch(unattended, shell.window, shell.live) if unattended is not None else None
    )
    shell.window.closing.connect(application.quit)
    reporter.install()
    try:
        with smooth(), _closed_by_signals(shell.window):
            shell.start()
            application.exec()
    finally:
        stored = shell.stop()
        reporter.remove()
        shell.window.deleteLater()
        shell.deleteLater()
    if not stored:
        raise StorageError(
            "Not everything seen could be stored before the window closed. Compare the last "
            "punches on the Records page with who was there; the log has the details."
        )
    return 0 if watch is None else watch.status


def prepare_environment() -> None:
    """What must be set before Qt starts: the right plugins, and a platform where there is none."""
    forget_opencv_qt()
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@contextlib.contextmanager
def smooth() -> Iterator[None]:
    """Keep Python's own pauses short while the window is open."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    # What the imports have made lives as long as the program. Left among the rest, a full
    # collection looks through all of it with every thread standing still.
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
        sys.setswitchinterval(before)


@contextlib.contextmanager
def _closed_by_signals(window: MainWindow) -> Iterator[None]:
    """Ctrl+C and a polite kill close the window as its own button does.

    Python runs the handler at the next of its instructions, which a timer of the window's
    provides at least once a second.
    """
    wanted = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.getsignal(number) for number in wanted}
    for number in wanted:
        signal.signal(number, lambda *_: QTimer.singleShot(0, window, window.close))
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
