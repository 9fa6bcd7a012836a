"""Settings to a working core, without Qt: every command and the window start from here."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from datetime import timedelta

from attendance_app.db.database import Database
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.clock_watch import ClockWatch, steady_clock
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.policy_fields import policy_from
from attendance_app.domain.site import Site
from attendance_app.paths import DataDir
from attendance_app.reports.payroll import Kind, PayrollOptions
from attendance_app.services.access import Access
from attendance_app.services.audit_trail import AuditTrail
from attendance_app.services.badges import Badges
from attendance_app.services.calendar import Calendar
from attendance_app.services.clocking import Clocking
from attendance_app.services.closing import MonthClose
from attendance_app.services.consent import Consents
from attendance_app.services.corrections import Corrections
from attendance_app.services.devices import Devices
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.exporting import Exporter
from attendance_app.services.gallery import GalleryService
from attendance_app.services.glance import Glances
from attendance_app.services.guarding import HASHER, Hasher
from attendance_app.services.guided_enrollment import GuidedEnrollment
from attendance_app.services.leaver_pack import LeaverPacks
from attendance_app.services.leaves import Leaves
from attendance_app.services.pins import Pins
from attendance_app.services.policies import PolicyBook
from attendance_app.services.presence import Presence
from attendance_app.services.records import Records
from attendance_app.services.reminders import Reminders
from attendance_app.services.roster import Roster
from attendance_app.services.schedules import Schedules
from attendance_app.services.site import established_site
from attendance_app.services.table_import import TableImporter
from attendance_app.services.timesheets import Timesheets
from attendance_app.settings import Settings
from attendance_app.vision.decision import DecisionPolicy, Level
from attendance_app.vision.engine import (
    DetectorChoice,
    EngineOptions,
    FaceEngine,
    default_threads,
)
from attendance_app.vision.gallery import Gallery
from attendance_app.vision.opencv_env import limit_opencv_threads
from attendance_app.vision.pipeline import Pipeline, PipelineOptions

_MOST_ENGINES = 4
"""Each holds about 100 MB."""


@dataclass(frozen=True, slots=True)
class Core:
    """Everything but the window: services over one open database."""

    data_dir: DataDir
    settings: Settings
    clock: Clock
    clock_watch: ClockWatch
    site: Site
    database: Database
    roster: Roster
    enrollment: EnrollmentService
    gallery: GalleryService
    consents: Consents
    guided_enrollment: GuidedEnrollment
    clocking: Clocking
    pins: Pins
    access: Access
    badges: Badges
    records: Records
    audit_trail: AuditTrail
    glances: Glances
    leaver_packs: LeaverPacks
    devices: Devices
    schedules: Schedules
    calendar: Calendar
    leaves: Leaves
    policy_book: PolicyBook
    timesheets: Timesheets
    presence: Presence
    corrections: Corrections
    month_close: MonthClose
    reminders: Reminders
    importer: TableImporter
    exporter: Exporter

    def load_engine(self) -> FaceEngine:
        """Load the networks; takes up to seconds the first time, so never on the GUI thread.

        Raises
        ------
        ModelError
            If a model file is missing, foreign or damaged; names it and the remedy.
        """
        limit_opencv_threads(self.settings.engine.threads or default_threads())
        return FaceEngine.load(self.data_dir.cache, self.engine_options())

    def load_engines(self, most: int) -> list[FaceEngine]:
        """Engines of one thread each, to be used side by side on a folder's worth of files.

        Photos are small work: two threads on two of them are quicker than two on each.

        Parameters
        ----------
        most : int
            No more than there are files; 1 at least.

        Raises
        ------
        ModelError
            As `load_engine`.
        """
        cores = self.settings.engine.threads or min(_MOST_ENGINES, os.cpu_count() or 1)
        limit_opencv_threads(1)
        options = replace(self.engine_options(), threads=1)
        count = max(1, min(cores, most))
        return [FaceEngine.load(self.data_dir.cache, options) for _ in range(count)]

    def engine_options(self) -> EngineOptions:
        """How the settings want the engine."""
        return engine_options(self.settings)

    def decision_policy(self) -> DecisionPolicy:
        """When the settings want a face to be accepted."""
        return decision_policy(self.settings)

    def new_pipeline(self, engine: FaceEngine) -> Pipeline:
        """A pipeline over the gallery as it is stored now."""
        return self.pipeline_over(engine, self.gallery.load(engine.id))

    def pipeline_over(self, engine: FaceEngine, gallery: Gallery) -> Pipeline:
        """The same pipeline over another gallery."""
        options = PipelineOptions(
            policy=self.decision_policy(),
            minimum_face_px=self.settings.engine.minimum_face_px,
            encode_every_frame=not self.settings.engine.economy,
        )
        return Pipeline(engine, gallery, options)

    def close(self) -> None:
        """Close the database; harmless when closed already."""
        self.database.close()


def engine_options(settings: Settings) -> EngineOptions:
    """How the settings want the engine."""
    engine = settings.engine
    return EngineOptions(threads=engine.threads, detector=DetectorChoice(engine.detector))


def payroll_options(settings: Settings) -> PayrollOptions:
    """What the settings say of the payroll system."""
    payroll = settings.payroll
    return PayrollOptions(
        company_code=payroll.company_code,
        batch_id=payroll.batch_id,
        quickbooks_company=payroll.quickbooks_company,
        quickbooks_created=payroll.quickbooks_created,
        codes={
            Kind.REGULAR: payroll.regular_code,
            Kind.OVERTIME: payroll.overtime_code,
            Kind.WEEKLY_OFF: payroll.weekly_off_code,
            Kind.HOLIDAY: payroll.holiday_code,
        },
        leave_codes={key.lower(): code for key, code in payroll.leave_codes.items()},
        unpaid_leave=frozenset(each.lower() for each in payroll.unpaid_leave),
    )


def decision_policy(settings: Settings) -> DecisionPolicy:
    """When the settings want a face to be accepted."""
    recognition = settings.recognition
    rate = recognition.false_positive_rate or Level(recognition.level).false_positive_rate
    return DecisionPolicy(rate, recognition.margin)


def base_policy(settings: Settings, site: Site) -> AttendancePolicy:
    """The policy that holds until a dated one does: defaults, the site's rules, settings."""
    of_the_site = AttendancePolicy(
        duplicate_interval=site.duplicate_interval, maximum_shift=site.maximum_shift
    )
    return policy_from(settings.policy, of_the_site)


def build_core(
    data_dir: DataDir,
    settings: Settings,
    *,
    database_url: str | None = None,
    clock: Clock = utc_now,
    hasher: Hasher = HASHER,
) -> Core:
    """Open the database (made and migrated as needed) and put the services over it.

    Parameters
    ----------
    data_dir : DataDir
    settings : Settings
    database_url : str, optional
        Instead of the data folder's own.
    clock : Clock
    hasher : Hasher
        Of PINs and passwords; one that costs nothing is for tests.

    Raises
    ------
    StorageError
        If the database cannot be opened; says why and what to do.
    """
    database = Database.open(database_url or data_dir.database)
    try:
        return core_over(database, data_dir, settings, clock=clock, hasher=hasher)
    except BaseException:
        database.close()
        raise


def renewed(core: Core, *, hasher: Hasher = HASHER) -> Core:
    """The services anew over the same open database, by the site and settings as stored now.

    Raises
    ------
    StorageError, SettingsError
        If either cannot be read; the core there is goes on working.
    """
    settings = Settings.load(core.data_dir.settings)
    return core_over(
        core.database,
        core.data_dir,
        settings,
        clock=core.clock,
        hasher=hasher,
        clock_watch=core.clock_watch,
    )


def core_over(
    database: Database,
    data_dir: DataDir,
    settings: Settings,
    *,
    clock: Clock = utc_now,
    hasher: Hasher = HASHER,
    clock_watch: ClockWatch | None = None,
) -> Core:
    """Put the services over an open database; parameters and errors as `build_core`.

    Only the computer's own clock is watched: one that is handed in has no steady one beside it.
    """
    watch = clock_watch or ClockWatch()

    def clock_jump() -> timedelta:
        return watch.look(clock(), steady_clock()) if clock is utc_now else timedelta()

    clock_jump()
    site = established_site(database)
    base = base_policy(settings, site)
    policy_book = PolicyBook(database, base, clock)
    calendar = Calendar(database, clock)
    timesheets = Timesheets(database, site, policy_book, calendar, clock)
    enrollment = EnrollmentService(database, clock)
    consents = Consents(database, clock)
    pins = Pins(database, clock, settings.kiosk.id, hasher)
    return Core(
        data_dir=data_dir,
        settings=settings,
        clock=clock,
        clock_watch=watch,
        site=site,
        database=database,
        roster=Roster(database, clock),
        enrollment=enrollment,
        gallery=GalleryService(database),
        consents=consents,
        guided_enrollment=GuidedEnrollment(database, enrollment, consents, pins, clock),
        clocking=Clocking(
            database,
            site,
            settings.kiosk.id,
            base.punching,
            clock,
            policy_book,
            calendar,
            clock_jump,
        ),
        pins=pins,
        access=Access(database, clock, hasher),
        badges=Badges(database, clock),
        records=Records(database),
        audit_trail=AuditTrail(database),
        glances=Glances(database, base.punching, clock),
        leaver_packs=LeaverPacks(database, timesheets, clock),
        devices=Devices(database, settings.kiosk.id, clock),
        schedules=Schedules(database, clock),
        calendar=calendar,
        leaves=Leaves(database, clock),
        policy_book=policy_book,
        timesheets=timesheets,
        presence=Presence(database, site, policy_book, calendar, clock),
        corrections=Corrections(database, timesheets, clock),
        month_close=MonthClose(database, timesheets, clock),
        reminders=Reminders(
            database,
            timesheets,
            settings.reminders.late_times,
            settings.reminders.late_within_days,
            clock,
        ),
        importer=TableImporter(database, timesheets, policy_book.policies, clock),
        exporter=Exporter(timesheets, payroll_options(settings)),
    )
