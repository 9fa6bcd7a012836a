"""The assistant of the first steps, put over the core."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from attendance_app.app.office_commands import FIRST_STEP, check_site
from attendance_app.app.setting_effects import new_changes
from attendance_app.domain.site import Site
from attendance_app.services.calendar import Calendar
from attendance_app.services.site import change_site, established_site, known_zones
from attendance_app.ui.enrollment.consent_editor import ConsentEditor
from attendance_app.ui.first_run.calls import FirstStepsCalls, Progressed, SiteFound
from attendance_app.ui.first_run.first_run_dialog import FirstRunDialog
from attendance_app.vision.camera import list_cameras

if TYPE_CHECKING:
    from attendance_app.app.shell import Shell

_REASON = "First steps"
"""For the audit trail."""


def open_assistant(shell: Shell, begin: str = "") -> FirstRunDialog:
    """Open it on a step; on the first one where there is no such step."""
    dialog = FirstRunDialog(
        _calls(shell),
        new_changes(shell),
        shell.session,
        shell.news,
        shell.tasks,
        shell.window,
        begin=begin,
    )
    dialog.open()
    return dialog


def _calls(shell: Shell) -> FirstStepsCalls:
    core = shell.core

    def close_and(run: Callable[[], object]) -> None:
        for dialog in shell.window.findChildren(FirstRunDialog):
            dialog.accept()
        run()

    after = {
        "live": lambda: shell.window.show_page("live"),
        "import": shell.import_table,
        "planning": lambda: shell.window.show_page("planning"),
        "check": lambda: check_site(shell),
        "kiosk": lambda: shell.window.set_kiosk(True),
        "settings": lambda: shell.window.show_page("settings"),
    }

    def remember(step: str) -> None:
        shell.state.remember(FIRST_STEP, step)
        shell.state.flush()

    return FirstStepsCalls(
        progressed=lambda: _progressed(shell),
        find_site=lambda: _find_site(shell),
        regions=core.calendar.regions,
        store_site=lambda site, country, region: _store_site(shell, site, country, region),
        set_password=core.access.set_admin_password,
        consent=core.consents.in_force,
        cameras=list_cameras,
        asked_rate=float(core.settings.camera.frame_rate),
        set_language=shell.change_language,
        open_anew=shell.open_again,
        enroll=shell.office.enroll,
        edit_consent=lambda: ConsentEditor(
            core.consents, shell.signer, shell.tasks, shell.window
        ).open(),
        go=lambda key: close_and(after[key]),
        remember=remember,
        language=shell.language,
        today=shell.today,
    )


def _progressed(shell: Shell) -> Progressed:
    core = shell.core
    with core.database.read() as unit:
        punches = unit.punches.count()
    return Progressed(len(core.roster.people()), punches, core.access.has_admin_password())


def _find_site(shell: Shell) -> SiteFound:
    core = shell.core
    calendar: Calendar = core.calendar
    policy = core.policy_book.policies().at(shell.today())
    return SiteFound(
        established_site(core.database),
        known_zones(),
        calendar.countries(),
        policy.holiday_country,
        policy.holiday_region,
    )


def _store_site(shell: Shell, site: Site, country: str, region: str) -> bool:
    """Store both; whether the window has to be opened anew for them to hold."""
    core = shell.core
    # A country that is not known must leave the site as it was, too.
    if country:
        core.calendar.public_holidays(country, region, shell.today().year)
    stored = change_site(core.database, site, core.clock)
    _follow_holidays(shell, country, region)
    # The name alone is read where it is printed.
    return stored.zone != core.site.zone


def _follow_holidays(shell: Shell, country: str, region: str) -> None:
    book, today = shell.core.policy_book, shell.today()
    policies = book.policies()
    now = policies.at(today)
    if (now.holiday_country, now.holiday_region) == (country, region):
        return
    # From the month's first day on, so that the month is whole; and in what holds later.
    first = today.replace(day=1)
    days = {first} | {each.valid_from for each in policies.versions[1:] if each.valid_from}
    for day in sorted(day for day in days if day >= first):
        policy = replace(policies.at(day), holiday_country=country, holiday_region=region)
        book.put(day, policy, shell.signer.name or _REASON, _REASON)
