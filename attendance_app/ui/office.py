"""What the office does in the window: people, enrollment, the month's export, the site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog

from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.domain.site import Site
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.roster import Roster
from attendance_app.services.site import known_zones
from attendance_app.ui.enrollment.calls import EnrollmentCalls
from attendance_app.ui.enrollment.enrollment_dialog import EnrollmentDialog
from attendance_app.ui.main_window import MainWindow
from attendance_app.ui.people.edit_dialog import EditDialog
from attendance_app.ui.people.people_page import PeoplePage
from attendance_app.ui.reports.export_dialog import Export, ExportDialog
from attendance_app.ui.session import Session
from attendance_app.ui.site.site_dialog import STORED, Change, SiteDialog
from attendance_app.ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class OfficeServices:
    """What the office works with.

    Attributes
    ----------
    roster, enrollment : services
    export : callable
        Writes a month; see `Export`.
    consent_version : str
        Of the text people agree to.
    stored_site : callable
        The site as it is stored, which may be newer than the one in force.
    change_site : callable
        Stores it; see `Change`.
    clock, today : callable
        The present instant, and the site's present day.
    """

    roster: Roster
    enrollment: EnrollmentService
    export: Export
    consent_version: str
    stored_site: Callable[[], Site]
    change_site: Change
    clock: Callable[[], datetime]
    today: Callable[[], date]


class Office(QObject):
    """Adds the people page and its commands to a window, and opens the dialogs.

    Parameters
    ----------
    window : MainWindow
    services : OfficeServices
    session : Session
        Its camera and engine are borrowed for enrollment.
    tasks : TaskRunner
    people_changed : callable
        Called when somebody was enrolled, changed or removed.
    """

    def __init__(
        self,
        window: MainWindow,
        services: OfficeServices,
        session: Session,
        tasks: TaskRunner,
        people_changed: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        self._session = session
        self._tasks = tasks
        self._people_changed = people_changed
        self._dialog: QDialog | None = None
        self.page = PeoplePage(
            services.roster.people,
            services.roster.remove,
            services.enrollment.withdraw_consent,
            tasks,
        )
        window.add_page("people", "People", "people", self.page)
        window.add_command(
            "People", "&Enroll a person…", self.enroll, shortcut="Ctrl+E", drawing="enroll"
        )
        window.add_command(
            "File", "E&xport a month…", self.export, shortcut="Ctrl+Shift+E", drawing="export"
        )
        site = window.add_command("File", "&Site settings…", self.site_settings)
        # By its words alone macOS would take it for the program's own preferences.
        site.setMenuRole(QAction.MenuRole.NoRole)
        self.page.enroll_wanted.connect(self.enroll)
        self.page.faces_wanted.connect(self.enroll)
        self.page.edit_wanted.connect(self.edit)
        self.page.removed.connect(self._changed)
        self.page.withdrawn.connect(self._changed)

    def enroll(self, person: Person | None = None) -> None:
        """Open the dialog that enrolls somebody, or takes new pictures of `person`."""

        def show(departments: list[str]) -> None:
            services = self._services
            dialog = EnrollmentDialog(
                EnrollmentCalls.over(services.roster, services.enrollment),
                self._session,
                self._tasks,
                departments=departments,
                today=services.today(),
                consent_version=services.consent_version,
                clock=services.clock,
                person=person,
                parent=self._window,
            )
            dialog.saved.connect(self._changed)
            self._open(dialog)

        self._with_departments(show)

    def edit(self, person: Person) -> None:
        """Open the dialog that changes somebody's details."""

        def show(departments: list[str]) -> None:
            services = self._services
            dialog = EditDialog(
                person,
                departments,
                services.today(),
                services.roster.update,
                self._tasks,
                self._window,
            )
            dialog.saved.connect(self._changed)
            self._open(dialog)

        self._with_departments(show)

    def export(self, month: Month | None = None) -> None:
        """Open the dialog that writes a month, the one given or another, as a workbook."""
        services = self._services
        self._open(
            ExportDialog(
                services.export, services.today(), self._tasks, month=month, parent=self._window
            )
        )

    def site_settings(self) -> None:
        """Open the dialog that sets the site's name, time zone and rules."""
        services = self._services

        def show(found: tuple[Site, list[str]]) -> None:
            dialog = SiteDialog(*found, services.change_site, self._tasks, self._window)
            dialog.saved.connect(lambda _: self._window.toasts.show_message(STORED))
            self._open(dialog)

        self._tasks.run(lambda _: (services.stored_site(), known_zones()), owner=self, done=show)

    def _with_departments(self, show: Callable[[list[str]], None]) -> None:
        self._tasks.run(lambda _: self._services.roster.departments(), owner=self, done=show)

    def _open(self, dialog: QDialog) -> None:
        # A shortcut pressed twice before the first dialog is there asks for two of them.
        if self._dialog is not None:
            dialog.deleteLater()
            return
        self._dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._dialog = None

    def _changed(self) -> None:
        self.page.reload()
        self._people_changed()
