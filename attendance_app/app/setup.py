"""The Settings page and the site check, put over the core; each section with what it needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from attendance_app.app.setting_effects import new_changes
from attendance_app.services.enrolment_check import EnrolmentReport, check_enrolment
from attendance_app.services.site import change_site, established_site, known_zones
from attendance_app.services.threshold_preview import GalleryPreview
from attendance_app.ui.settings.changes import Changes
from attendance_app.ui.settings.section import Section
from attendance_app.ui.settings.settings_page import Entry, SettingsPage
from attendance_app.ui.tasks import Progress, TaskCancelled
from attendance_app.vision.encoder import ENGINE_ID
from attendance_app.wiring import decision_policy
from attendance_app.words import tr

if TYPE_CHECKING:
    from attendance_app.app.shell import Shell
    from attendance_app.ui.site.site_check_dialog import SiteCheckDialog


def make_settings(shell: Shell) -> SettingsPage:
    """The Settings page; what it changes is followed by what runs."""
    changes = new_changes(shell)
    page = SettingsPage(_entries(shell, changes), changes)
    page.anew_wanted.connect(shell.open_again)
    # The menus and the kiosk's own buttons change settings, too.
    shell.news.settings.connect(page.follow)
    page.show_section(shell.state.text(_SECTION, ""))
    page.list.currentItemChanged.connect(
        lambda now: shell.state.remember(_SECTION, page.current if now is not None else "")
    )
    # Read meanwhile, so that the other sections are made in no time when their turn comes.
    shell.tasks.run(lambda _: [import_module(name) for name in _SECTIONS], owner=page)
    return page


_SECTION = "section/settings"

_SECTIONS = tuple(
    f"attendance_app.ui.{name}"
    for name in (
        *("settings.camera", "settings.recognition", "settings.kiosk", "settings.site_section"),
        *("settings.consent", "settings.data", "devices.devices_panel"),
    )
)


def open_site_check(shell: Shell, parent: QWidget | None = None) -> SiteCheckDialog:
    """Open the check of light, distance and enrolment."""
    from attendance_app.ui.site.site_check_dialog import SiteCheckCalls, SiteCheckDialog

    core = shell.core

    def enrolment(progress: Progress) -> EnrolmentReport:
        return check_enrolment(core.database, _reporting(progress))

    calls = SiteCheckCalls(
        enrolment, core.site.name, shell.local_now, float(core.settings.camera.frame_rate)
    )
    dialog = SiteCheckDialog(calls, shell.session, shell.tasks, parent or shell.window)
    dialog.open()
    return dialog


def _entries(shell: Shell, changes: Changes) -> Sequence[Entry]:
    core, tasks = shell.core, shell.tasks

    def said(words: str, undo: Callable[[], object]) -> None:
        shell.window.undoing.offer(words, undo)

    def site_changed_said(words: str, undo: Callable[[], object]) -> None:
        shell.news.settings.emit()
        said(words, undo)

    def set_notice(notice: str) -> None:
        site = established_site(core.database)
        change_site(core.database, replace(site, privacy_notice=notice), core.clock)

    def general(parent: QWidget) -> Section:
        from attendance_app.ui.settings.general import GeneralSection

        return GeneralSection(changes, parent)

    def camera(parent: QWidget) -> Section:
        from attendance_app.ui.settings.camera import CameraSection
        from attendance_app.vision.camera import list_cameras

        return CameraSection(
            changes,
            shell.session,
            list_cameras,
            lambda: open_site_check(shell),
            tasks,
            parent,
        )

    def recognition(parent: QWidget) -> Section:
        from attendance_app.ui.settings.recognition import RecognitionSection

        return RecognitionSection(
            changes,
            lambda progress: _preview(shell, progress),
            _confirm(shell),
            said,
            tasks,
            parent,
        )

    def kiosk(parent: QWidget) -> Section:
        from attendance_app.ui.settings.kiosk import KioskCalls, KioskSection

        calls = KioskCalls(
            core.policy_book,
            core.access,
            lambda: established_site(core.database).privacy_notice,
            set_notice,
            shell.today,
        )
        return KioskSection(
            changes, calls, site_changed_said, shell.signer, tasks, shell.news.plan.emit, parent
        )

    def site(parent: QWidget) -> Section:
        from attendance_app.ui.settings.site_section import SiteSection

        section = SiteSection(
            lambda: (established_site(core.database), known_zones()),
            lambda changed: change_site(core.database, changed, core.clock),
            lambda: _show_policy(shell),
            site_changed_said,
            tasks,
            parent,
        )
        section.waiting.connect(changes.waiting)
        return section

    def consent(parent: QWidget) -> Section:
        from attendance_app.ui.settings.consent import ConsentSection

        consents = core.consents

        def edit(over: QWidget) -> QDialog:
            from attendance_app.ui.enrollment.consent_editor import ConsentEditor

            return ConsentEditor(consents, shell.signer, tasks, over)

        return ConsentSection(consents.in_force, edit, tasks, parent)

    def data(parent: QWidget) -> Section:
        from attendance_app.ui.about import open_folder
        from attendance_app.ui.settings.data import DataPlaces, DataSection

        places = DataPlaces(
            root=core.data_dir.root,
            settings=core.data_dir.settings,
            logs=core.data_dir.logs,
            cache=core.data_dir.cache,
            database=str(core.database.path or tr("settings", "a database server")),
            size=lambda: _database_size(core.database.path),
        )
        return DataSection(places, open_folder, tasks, parent)

    def devices(parent: QWidget) -> Section:
        from attendance_app.ui.devices.devices_panel import DeviceCalls, DevicesPanel

        about = tr("settings", "The computers that clock people in at this site, and how they are.")
        section = Section(tr("settings", "Front desks"), about, parent)
        panel = DevicesPanel(DeviceCalls.over(core.devices), core.site.zone, tasks)
        panel.removed.connect(shell.window.undoing.offer)
        shell.state.keep_columns("devices", panel.table)
        section.add(panel, 1)
        return section

    return (
        Entry("general", tr("settings", "General"), "settings", general),
        Entry("camera", tr("settings", "Camera"), "camera", camera),
        Entry("recognition", tr("settings", "Recognition"), "people", recognition),
        Entry("kiosk", tr("settings", "Kiosk"), "live", kiosk),
        Entry("site", tr("settings", "Site and rules"), "clock", site),
        Entry("consent", tr("settings", "Consent text"), "edit", consent),
        Entry("devices", tr("settings", "Front desks"), "records", devices),
        Entry("data", tr("settings", "Data"), "folder", data),
    )


def _preview(shell: Shell, progress: Progress) -> GalleryPreview:
    # On a worker, like all of it.
    from attendance_app.evaluation.level_preview import level_preview
    from attendance_app.settings import Settings

    core = shell.core
    gallery = core.gallery.load(ENGINE_ID)
    people = {person.id: person for person in core.roster.people()}
    return level_preview(
        gallery,
        people,
        decision_policy(Settings.load(core.data_dir.settings)),
        again=core.gallery.people_to_enroll_again(ENGINE_ID),
        report=_reporting(progress),
    )


def _reporting(progress: Progress) -> Callable[[int, int], None]:
    def report(done: int, total: int) -> None:
        if progress.cancelled():
            raise TaskCancelled
        progress(done, total)

    return report


def _confirm(shell: Shell) -> Callable[[Sequence[int], bool], None]:
    def confirm(keys: Sequence[int], wanted: bool) -> None:
        shell.core.roster.set_confirm_by_pin(wanted, *keys)

    return confirm


def _show_policy(shell: Shell) -> None:
    shell.window.show_page("planning")
    planning = shell.planning
    planning.tabs.setCurrentIndex(planning.tabs.count() - 1)


def _database_size(path: Path | None) -> int | None:
    if path is None:
        return None
    beside = (path, path.with_name(path.name + "-wal"))
    return sum(each.stat().st_size for each in beside if each.exists())
