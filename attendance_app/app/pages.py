"""The pages of the office, in their order, and what each is made from when it is first shown.

A page's module is imported with it: the window opens without waiting for those nobody looks at.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from attendance_app.words import mark

if TYPE_CHECKING:
    from attendance_app.app.shell import Shell
    from attendance_app.domain.people import Person
    from attendance_app.ui.audit.audit_page import AuditPage
    from attendance_app.ui.month.month_page import MonthPage
    from attendance_app.ui.people.people_page import PeoplePage
    from attendance_app.ui.planning import PlanningPage
    from attendance_app.ui.records.records_page import RecordsPage
    from attendance_app.ui.settings.settings_page import SettingsPage
    from attendance_app.ui.today.today_page import TodayPage


@dataclass(frozen=True, slots=True)
class OfficePage:
    """A page that is added to the window.

    Attributes
    ----------
    key : str
        By which `MainWindow.show_page` names it.
    title : str
        In English, of the context "window".
    drawing : str
        One of `icons`.
    make : callable
        Makes the page.
    apart : bool
        At the other end of the strip.
    """

    key: str
    title: str
    drawing: str
    make: Callable[[Shell], QWidget]
    apart: bool = False


def make_today(shell: Shell) -> TodayPage:
    """Who is in now; it follows punches, people and plans."""
    from attendance_app.ui.today.today_calls import TodayCalls
    from attendance_app.ui.today.today_page import TodayPage

    page = TodayPage(TodayCalls.over(shell.core.presence), shell.core.site.name, shell.tasks)
    shell.news.clocked.connect(lambda made: page.punched(made.outcome.person.id))
    shell.session.clocking.withdrawn.connect(lambda record: page.punched(record.person.id))
    for others in (shell.news.people, shell.news.plan, shell.news.records):
        others.connect(page.reload)

    def show_day(person_id: int, day: date) -> None:
        shell.window.show_page("month")
        cast("MonthPage", shell.window.page("month")).go_to(person_id, day)

    page.day_wanted.connect(show_day)
    page.enroll_wanted.connect(shell.office.enroll)
    page.planning_wanted.connect(lambda: shell.window.show_page("planning"))
    page.told.connect(shell.window.toasts.show_message)
    shell.state.keep_columns("today", page.people.table)
    shell.state.keep_splitter("today", page.splitter)
    return page


def make_people(shell: Shell) -> PeoplePage:
    """Everybody known to the site."""
    from attendance_app.ui.people.people_desk import PeopleDesk, PeopleServices
    from attendance_app.ui.people.people_page import PeopleCalls, PeoplePage

    core = shell.core
    page = PeoplePage(PeopleCalls.over(core.roster, core.glances), shell.today, shell.tasks)
    services = PeopleServices(
        roster=core.roster,
        enrollment=core.enrollment,
        pins=core.pins,
        badges=core.badges,
        leaver_packs=core.leaver_packs,
        glances=core.glances,
        site=core.site.name,
        today=shell.today,
    )
    window = shell.window
    PeopleDesk(
        page,
        services,
        shell.signer,
        shell.tasks,
        window.toasts,
        window.undoing,
        changed=shell.people_changed,
    )
    shell.office.serve(page)

    def show_records(person: Person) -> None:
        shell.window.show_page("records")
        shell.records.show_person(person.employee_id)

    page.commands.records_wanted.connect(show_records)
    shell.news.people.connect(page.reload)
    shell.state.keep_columns("people", page.table)
    shell.state.keep_splitter("people", page.splitter)
    return page


def make_records(shell: Shell) -> RecordsPage:
    """The punches of any days; it follows them."""
    from attendance_app.ui.corrections.decisions import Decisions
    from attendance_app.ui.records.records_desk import RecordsDesk
    from attendance_app.ui.records.records_page import RecordCalls, RecordsPage

    core = shell.core
    page = RecordsPage(RecordCalls.over(core.records), shell.today, shell.tasks)
    RecordsDesk(
        page,
        core.timesheets.person,
        Decisions.over(core.corrections),
        shell.signer,
        shell.tasks,
        corrected=shell.news.records.emit,
    )
    shell.news.clocked.connect(lambda _: page.punched())
    shell.news.records.connect(page.reload)
    shell.state.keep_columns("records", page.table)
    return page


def make_month(shell: Shell) -> MonthPage:
    """The month: it follows punches, people, plans, and what is decided on it."""
    from attendance_app.ui.month.month_calls import MonthCalls
    from attendance_app.ui.month.month_desk import MonthDesk
    from attendance_app.ui.month.month_page import MonthPage

    core = shell.core
    calls = MonthCalls.over(core.timesheets, core.corrections, core.month_close, core.reminders)
    page = MonthPage(calls, shell.today, shell.tasks)
    shell.desk = MonthDesk(
        shell.window,
        page,
        calls,
        shell.signer,
        shell.tasks,
        export=shell.office.export,
        enroll=shell.office.enroll,
    )
    shell.news.clocked.connect(lambda made: page.punched(made.outcome.person.id))
    shell.news.people.connect(page.reload)
    shell.news.plan.connect(page.reload)
    shell.news.records.connect(page.reload)
    shell.state.keep_tab("month", page.tabs)
    shell.state.keep_splitter("month", page.splitter)
    page.timesheet.print_button.clicked.connect(
        lambda: shell.printing.start(page.month.month, page.register.person_id)
    )
    return page


def make_planning(shell: Shell) -> PlanningPage:
    """What the timesheets rest on besides the punches."""
    from attendance_app.services.policy_preview import PolicyPreview
    from attendance_app.ui.planning import PlanningPage, PlanningServices

    core = shell.core
    services = PlanningServices(
        roster=core.roster,
        schedules=core.schedules,
        calendar=core.calendar,
        leaves=core.leaves,
        policy_book=core.policy_book,
        preview=PolicyPreview(core.database, core.timesheets, core.calendar, core.clock),
        zone=core.site.zone,
        today=shell.today,
    )
    page = PlanningPage(services, shell.signer, shell.tasks)
    page.changed.connect(shell.news.plan)
    page.removed.connect(shell.window.undoing.offer)
    shell.news.people.connect(page.people_changed)
    shell.news.imported.connect(page.reload)
    page.table_made.connect(shell.state.keep_columns)
    shell.state.keep_tab("planning", page.tabs)
    return page


def make_audit(shell: Shell) -> AuditPage:
    """What was decided, and whether its chain is whole; it is read anew when it is shown."""
    from attendance_app.ui.audit.audit_page import AuditCalls, AuditPage

    core = shell.core
    page = AuditPage(AuditCalls.over(core.audit_trail), core.site.zone, shell.today, shell.tasks)
    shell.state.keep_columns("audit", page.table)
    shell.state.keep_splitter("audit", page.splitter)
    return page


def make_settings(shell: Shell) -> SettingsPage:
    """What can be set, of this computer and of the site."""
    from attendance_app.app import setup

    return setup.make_settings(shell)


PAGES = (
    OfficePage("today", mark("window", "Today"), "today", make_today),
    OfficePage("people", mark("window", "People"), "people", make_people),
    OfficePage("records", mark("window", "Records"), "records", make_records),
    OfficePage("month", mark("window", "Month"), "month", make_month),
    OfficePage("planning", mark("window", "Planning"), "planning", make_planning),
    OfficePage("audit", mark("window", "Audit trail"), "audit", make_audit),
    OfficePage("settings", mark("window", "Settings"), "settings", make_settings, apart=True),
)
"""After Live, in the order of their shortcuts."""
