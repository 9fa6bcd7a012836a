"""Everything of one open window: the session before the camera, the pages, the commands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer

from attendance_app.app import preloading
from attendance_app.app.help_menu import add_help
from attendance_app.app.kiosk import (
    KioskMode,
    badge_in,
    desk_options,
    front_desk,
    names_of,
    rules_of,
)
from attendance_app.app.office_commands import add_setup
from attendance_app.app.pages import PAGES, OfficePage
from attendance_app.app.printing import Printing
from attendance_app.domain.people import Person
from attendance_app.domain.punches import PunchRecord
from attendance_app.settings import Settings
from attendance_app.ui.devices.heartbeat import Heartbeat
from attendance_app.ui.garbage import WindowCollector
from attendance_app.ui.live.conductor import Conductor
from attendance_app.ui.live.live_page import LivePage
from attendance_app.ui.main_window import MainWindow
from attendance_app.ui.news import News
from attendance_app.ui.office import Office, OfficeServices
from attendance_app.ui.recognition_thread import RecognitionParts
from attendance_app.ui.records.punch_lines import lines_of
from attendance_app.ui.session import Session
from attendance_app.ui.signing import Signer
from attendance_app.ui.sounds import Sounds
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Theme
from attendance_app.ui.window_state import WindowState
from attendance_app.vision.frames import FrameSource
from attendance_app.wiring import Core
from attendance_app.words import tr

if TYPE_CHECKING:
    from attendance_app.ui.enrollment.calls import EnrollmentCalls
    from attendance_app.ui.month.month_desk import MonthDesk
    from attendance_app.ui.month.month_page import MonthPage
    from attendance_app.ui.planning import PlanningPage
    from attendance_app.ui.records.records_page import RecordsPage

CHECK_AFTER_MS = 15_000
"""Once the start is over and the first people have been greeted."""


class Shell(QObject):
    """One open window; what a page needs is an attribute here.

    Pages are made when they are first shown (`pages`), so what concerns them is told by `news`.

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
    news : News
        What has happened, for the pages that show it.
    state : WindowState
        What is remembered: `keep_splitter`, `keep_columns`.
    signer : Signer
        Whose name stands beside decisions.
    again : bool
        Whether the window is to be opened anew after it has closed.
    language : str
        The code of the chosen language; empty for the computer's own.
    known : set of str
        Names and employee IDs, which no report may hold.
    """

    def __init__(self, core: Core, source: FrameSource, theme: Theme, *, kiosk: bool) -> None:
        super().__init__()
        self.core = core
        self.zone = ZoneInfo(core.site.zone)
        self.again = False
        self._collector = WindowCollector(self)
        self.known: set[str] = set()
        self.language: str = core.settings.window.language
        self.state = WindowState(core.data_dir.window_state)
        self.signer = Signer.over(self.state)
        self.news = News(self)
        self.window = MainWindow(theme, self.state, kiosk=kiosk, language=self.language)
        # A check of a large database holds one for long; pages and the kiosk's gate go on.
        self.tasks = TaskRunner(self, threads=4)
        self.tasks.unhandled.connect(self.window.toasts.show_error)
        # A recording is shown as it was taken; only before a camera people expect a mirror.
        mirrored = core.settings.camera.mirror and source.live
        self.session = Session(
            source,
            RecognitionParts(core.load_engine, core.new_pipeline, core.gallery.load),
            front_desk(core),
            mirrored=mirrored,
            everyone=core.settings.kiosk.queue,
            read_badge=badge_in,
            parent=self,
        )
        self.session.clocking.clocked.connect(self.news.clocked)
        self.live = LivePage(
            card_s=core.settings.window.confirmation_s,
            options=desk_options(core.settings.kiosk),
            clock=core.clock,
        )
        self.sounds = Sounds(core.settings.kiosk.sounds, self)
        self.window.add_page("live", tr("window", "Live"), "live", lambda: self.live)
        self.conductor = Conductor(
            self.session,
            self.live,
            self.window.set_status,
            self.local_now,
            rules=lambda: rules_of(core),
            tasks=self.tasks,
            sounds=self.sounds,
            watch=core.clock_watch,
        )
        self.live.sounds_toggled.connect(lambda on: self._save_setting("kiosk", sounds=on))
        for others in (self.news.settings, self.news.plan):
            others.connect(self.conductor.look_at_rules)
        self.state.keep_splitter("live", self.live.splitter)
        self.office = self._new_office()
        self.desk: MonthDesk | None = None
        self.printing = Printing(self)
        for page in PAGES:
            self._add(page)
        self._add_commands(mirrored)
        self.kiosk = KioskMode(self)
        self.heartbeat = Heartbeat(
            core.devices.beat, lambda: self.session.source.name, self.tasks, self
        )
        self._glances = QTimer(self)
        self._glances.setInterval(5_000)
        self._glances.timeout.connect(self._look_at_the_day)
        self._glances.timeout.connect(self._look_at_the_gallery)
        self._glances.start()
        self._faces: tuple[int, int] | None = None

    @property
    def records(self) -> RecordsPage:
        """The Records page, made if need be."""
        return cast("RecordsPage", self.window.page("records"))

    @property
    def month(self) -> MonthPage:
        """The Month page, made if need be."""
        return cast("MonthPage", self.window.page("month"))

    @property
    def planning(self) -> PlanningPage:
        """The Planning page, made if need be."""
        return cast("PlanningPage", self.window.page("planning"))

    def _add(self, page: OfficePage) -> None:
        self.window.add_page(
            page.key,
            tr("window", page.title),
            page.drawing,
            lambda: page.make(self),
            apart=page.apart,
        )

    def _new_office(self) -> Office:
        core = self.core
        services = OfficeServices(
            roster=core.roster,
            enrollment=core.enrollment,
            export=core.exporter.export,
            enrollment_calls=self._enrollment_calls,
            clock=core.clock,
            today=self.today,
        )
        return Office(self.window, services, self.session, self.tasks, self.people_changed)

    def _enrollment_calls(self) -> EnrollmentCalls:
        # Imported here, because the dialog is seldom opened.
        from attendance_app.ui.enrollment.calls import EnrollmentCalls

        return EnrollmentCalls.over(self.core.guided_enrollment, self.core.pipeline_over)

    def _add_commands(self, mirrored: bool) -> None:
        window = self.window
        window.add_command(
            "File", tr("window", "&Import a table…"), self.import_table, drawing="import"
        )
        add_setup(self)
        add_help(self)
        window.theme_chosen.connect(lambda mode: self._save_setting("window", theme=str(mode)))
        window.language_chosen.connect(self.change_language)
        self.mirror_choice = window.add_choice(
            "View", tr("window", "&Mirror the camera"), mirrored, self._set_mirrored
        )

    def change_language(self, code: str) -> None:
        """Keep the choice, and open the window anew in that language."""
        if code == self.language:
            return

        def stored() -> None:
            self.language = code
            self._open_again()

        self.window.once_agreed(
            lambda: self._save_setting("window", then=stored, language=code),
            answered=lambda: self.window.show_language(self.language),
        )

    def open_again(self, answered: Callable[[], object] = lambda: None) -> None:
        """Close the window and open it anew, with what is stored now; see `once_agreed`."""
        self.window.once_agreed(self._open_again, answered)

    def _open_again(self) -> None:
        self.again = True
        self.window.shut()

    def import_table(self) -> None:
        """Open the dialog that imports people, punches, shifts or leave."""
        from attendance_app.ui.tables.import_dialog import ImportDialog

        importer = self.core.importer
        dialog = ImportDialog(importer.check, importer.apply, self.signer, self.tasks, self.window)
        dialog.imported.connect(self._table_imported)
        dialog.open()

    def _table_imported(self) -> None:
        """People, punches, schedules or leave came from a table: every page is stale."""
        self.news.imported.emit()
        self.news.records.emit()
        self.people_changed()

    def start(self) -> None:
        """Show the window, then begin what fills it."""
        self._collector.start()
        self.window.open()
        self.session.start()
        self.heartbeat.start()
        self.people_changed()
        self._load_today()
        QTimer.singleShot(CHECK_AFTER_MS, self, self._check_the_database)
        if not self.window.is_kiosk:
            ahead = preloading.Preloading(preloading.modules(), self)
            QTimer.singleShot(preloading.AFTER_MS, ahead, ahead.start)

    def stop(self) -> bool:
        """End every thread; what was seen is stored first. False if not all of it could be."""
        self.state.flush()
        stored = self.session.stop()
        self.sounds.close()
        self.tasks.close()
        self._collector.stop()
        return stored

    def today(self) -> date:
        """The site's present day."""
        return self.local_now().date()

    def local_now(self) -> datetime:
        """The site's wall clock."""
        return self.core.clock().astimezone(self.zone)

    def people_changed(self) -> None:
        """Somebody was enrolled, changed or removed: names, gallery and pages follow."""
        self.session.recognition.reload_gallery()
        self.news.people.emit()

        def show(people: list[Person]) -> None:
            self.known = {word for one in people for word in (one.name, one.employee_id)}
            self.live.set_names(names_of(people))
            if self.session.badges is not None:
                self.session.badges.want(any(person.has_badge for person in people))

        self.tasks.run(lambda _: self.core.roster.people(), owner=self, done=show)

    def _load_today(self) -> None:
        day = self.today()

        def show(records: list[PunchRecord]) -> None:
            self.live.today.show_day(day, lines_of(reversed(records)))

        self.tasks.run(lambda _: self.core.clocking.today(), owner=self, done=show)

    def _check_the_database(self) -> None:
        """Read a long file as a whole, which the start has not waited for."""
        self.tasks.run(
            lambda progress: self.core.database.check(progress.cancelled),
            owner=self,
            failed=lambda why: self.live.set_trouble("database", why, tone="danger"),
        )

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

    def _save_setting(
        self, section: str, *, then: Callable[[], None] | None = None, **values: object
    ) -> None:
        path = self.core.data_dir.settings

        def save(_: object) -> None:
            # In the file, not in the core: somebody may have edited it since the start.
            Settings.change(path, section, values)

        def saved(_: None) -> None:
            self.news.settings.emit()
            if then is not None:
                then()

        self.tasks.run(save, owner=self, done=saved)
