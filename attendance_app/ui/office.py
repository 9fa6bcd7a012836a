"""What the office does in the window: people, enrollment, the month's export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from attendance_app.domain.month import Month
from attendance_app.domain.people import Person
from attendance_app.services.enrollment import EnrollmentService
from attendance_app.services.roster import Roster
from attendance_app.ui.main_window import MainWindow
from attendance_app.ui.session import Session
from attendance_app.ui.tasks import TaskRunner
from attendance_app.words import tr

if TYPE_CHECKING:
    from attendance_app.services.guided_enrollment import EnrollmentOffer
    from attendance_app.ui.enrollment.calls import EnrollmentCalls
    from attendance_app.ui.people.people_page import PeoplePage
    from attendance_app.ui.reports.export_dialog import Export


@dataclass(frozen=True, slots=True)
class OfficeServices:
    """What the office works with.

    Attributes
    ----------
    roster, enrollment : services
    enrollment_calls : callable
        What the enrollment dialog asks.
    export : callable
        Writes a month; see `Export`.
    clock, today : callable
        The present instant, and the site's present day.
    """

    roster: Roster
    enrollment: EnrollmentService
    enrollment_calls: Callable[[], EnrollmentCalls]
    export: Export
    clock: Callable[[], datetime]
    today: Callable[[], date]


class Office(QObject):
    """Makes the people page, adds its commands to a window, and opens the dialogs.

    Page and dialogs are imported when they are first wanted.

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
        window.add_command(
            "People",
            tr("people", "&Enroll a person…"),
            self.enroll,
            shortcut="Ctrl+E",
            drawing="enroll",
        )
        window.add_command(
            "File",
            tr("month", "E&xport a month…"),
            self.export,
            shortcut="Ctrl+Shift+E",
            drawing="export",
        )

    @property
    def page(self) -> PeoplePage:
        """The people page, made if need be."""
        return cast("PeoplePage", self._window.page("people"))

    def serve(self, page: PeoplePage) -> None:
        """Open the dialogs that are wanted on this page."""
        page.enroll_wanted.connect(self.enroll)
        page.commands.faces_wanted.connect(self.enroll)
        page.commands.edit_wanted.connect(self.edit)

    def enroll(self, person: Person | None = None) -> None:
        """Open the dialog that enrolls somebody, or takes new pictures of `person`."""
        from attendance_app.ui.enrollment.enrollment_dialog import EnrollmentDialog

        services = self._services
        calls = services.enrollment_calls()

        def show(offer: EnrollmentOffer) -> None:
            dialog = EnrollmentDialog(
                calls,
                self._session,
                self._tasks,
                offer=offer,
                today=services.today(),
                clock=services.clock,
                person=person,
                parent=self._window,
            )
            dialog.saved.connect(self._changed)
            self._open(dialog)

        self._tasks.run(lambda _: calls.offer(), owner=self, done=show)

    def edit(self, person: Person) -> None:
        """Open the dialog that changes somebody's details."""
        from attendance_app.ui.people.edit_dialog import EditDialog

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
        from attendance_app.ui.reports.export_dialog import ExportDialog

        services = self._services
        self._open(
            ExportDialog(
                services.export, services.today(), self._tasks, month=month, parent=self._window
            )
        )

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
        self._people_changed()
