"""Scenes of the people, the records, the audit trail and the front desks."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from attendance_app.domain.audit import AuditHead, AuditKind
from attendance_app.domain.badges import Badge
from attendance_app.domain.leaver import LeaverPack
from attendance_app.domain.people import Person
from attendance_app.screens.made_up_office import NOW
from attendance_app.screens.scene import Scene, Setting
from attendance_app.screens.stage import Stage
from attendance_app.ui.audit.audit_page import AuditPage
from attendance_app.ui.corrections.correction_dialog import CorrectionDialog
from attendance_app.ui.devices.devices_panel import DevicesPanel
from attendance_app.ui.people.badge_dialog import BadgeDialog
from attendance_app.ui.people.leaver_dialog import LeaverCalls, LeaverDialog
from attendance_app.ui.people.people_page import PeoplePage
from attendance_app.ui.people.pin_dialog import PinDialog
from attendance_app.ui.records.date_range import ALL
from attendance_app.ui.records.record_lines import Column
from attendance_app.ui.records.records_page import RecordsPage
from attendance_app.ui.settings.settings_page import SettingsPage

_TOKEN = "ATT1:" + "DEMO" * 6 + "DE"
"""Nobody's: it clocks nobody in."""


def _people(stage: Stage) -> PeoplePage:
    page = cast("PeoplePage", stage.page("people"))
    page.search.clear()
    page.filters.clear()
    stage.settle()
    return page


def _somebody(stage: Stage, page: PeoplePage, row: int = 1) -> Person:
    """Choose somebody, and wait for what the panel says of them."""
    person = page.model.rows[row].person
    page.choose(person.id)
    stage.wait(lambda: page.panel.week.isVisible(), "the chosen person's day")
    stage.settle()
    return person


def _people_full(stage: Stage) -> QWidget:
    _somebody(stage, _people(stage))
    return stage.window


def _people_several(stage: Stage) -> QWidget:
    page = _people(stage)
    page.choose(*(line.person.id for line in page.model.rows[2:6]))
    return stage.window


def _people_filtered(stage: Stage) -> QWidget:
    page = _people(stage)
    page.filters.ways_in.setCurrentIndex(1)
    page.search.setText("demo")
    return stage.window


def _people_nobody(stage: Stage) -> QWidget:
    page = _people(stage)
    page.search.setText("xyz")
    return stage.window


def _people_menu(stage: Stage) -> QWidget:
    page = _people(stage)
    _somebody(stage, page)
    place = page.table.visualRect(page.table.currentIndex()).center()
    page.table.customContextMenuRequested.emit(place)
    stage.settle()
    menu = stage.shell.window.findChildren(
        QWidget, options=Qt.FindChildOption.FindChildrenRecursively
    )
    return next(each for each in reversed(menu) if each.inherits("QMenu") and each.isVisible())


def _new_people(stage: Stage) -> QWidget:
    _people(stage)
    return stage.window


def _pin(stage: Stage) -> QWidget:
    page = _people(stage)
    _somebody(stage, page)
    page.commands.pin.trigger()
    return stage.dialog(PinDialog)


def _pin_refused(stage: Stage) -> QWidget:
    dialog = cast("PinDialog", _pin(stage))
    dialog.shown.setChecked(True)
    dialog.pin.setText("1234")
    return dialog


def _badge(stage: Stage) -> QWidget:
    page = _people(stage)
    _somebody(stage, page)
    page.commands.badge.trigger()
    return stage.dialog(BadgeDialog)


def _badge_issued(stage: Stage) -> QWidget:
    """Over a badge of the scene's own: a scene stores nothing."""
    page = _people(stage)
    person = _somebody(stage, page)
    dialog = BadgeDialog(
        person,
        stage.core.site.name,
        lambda _: Badge(person, _TOKEN, NOW),
        lambda _: None,
        stage.core.badges.qr_svg,
        stage.shell.tasks,
        stage.window,
    )
    dialog.open()
    dialog.issue_button.click()
    stage.wait(lambda: dialog.card.isVisible(), "the card")
    return dialog


def _leaver(stage: Stage) -> QWidget:
    page = _people(stage)
    _somebody(stage, page)
    page.commands.leaver.trigger()
    dialog = stage.dialog(LeaverDialog)
    # The same on every computer.
    dialog.path.setText(str(Path("Documents", "leaver-102.zip")))
    dialog.signature.setText("Demo office")
    return dialog


def _leaver_written(stage: Stage) -> LeaverDialog:
    page = _people(stage)
    person = _somebody(stage, page)
    pack = LeaverPack(
        Path("leaver-102.zip"),
        "0" * 64,
        dict.fromkeys("abcdefghij", ""),
        person,
        112,
        5,
        AuditHead(),
    )
    calls = LeaverCalls(
        lambda *_: pack,
        lambda *_: None,  # type: ignore[arg-type]
        lambda *_: Path(),
        lambda *_: Path(),
        lambda _: NOW,
    )
    dialog = LeaverDialog(
        person,
        calls,
        Path("Documents"),
        stage.shell.today(),
        stage.shell.signer,
        stage.shell.tasks,
        stage.window,
    )
    dialog.signature.setText("Demo office")
    dialog.open()
    dialog.start.click()
    stage.dialog(QMessageBox)
    return dialog


def _leaver_question(stage: Stage) -> QWidget:
    _leaver_written(stage)
    return stage.dialog(QMessageBox)


def _leaver_kept(stage: Stage) -> QWidget:
    dialog = _leaver_written(stage)
    stage.dialog(QMessageBox).done(0)
    stage.settle()
    return dialog


def _records(stage: Stage) -> RecordsPage:
    page = cast("RecordsPage", stage.page("records"))
    page.search.clear()
    page.filters.clear()
    page.range.choose("This month")
    stage.settle()
    return page


def _records_full(stage: Stage) -> QWidget:
    page = _records(stage)
    page.table.selectRow(1)
    return stage.window


def _records_corrected(stage: Stage) -> QWidget:
    page = _records(stage)
    page.filters.corrected.setChecked(True)
    return stage.window


def _records_nothing(stage: Stage) -> QWidget:
    page = _records(stage)
    page.search.setText("xyz")
    stage.wait(lambda: bool(page.empty_words), "what is said instead")
    return stage.window


def _records_correct(stage: Stage) -> QWidget:
    page = _records(stage)
    page.table.selectRow(3)
    page.correct_action.trigger()
    dialog = stage.dialog(CorrectionDialog)
    dialog.signature.setText("Demo office")
    return dialog


def _new_records(stage: Stage) -> QWidget:
    _records(stage)
    return stage.window


def _audit(stage: Stage) -> AuditPage:
    page = cast("AuditPage", stage.page("audit"))
    page.search.clear()
    page.kind.setCurrentIndex(0)
    page.range.choose(ALL)
    page.verify.known.clear()
    stage.settle()
    return page


def _audit_full(stage: Stage) -> QWidget:
    page = _audit(stage)
    page.table.selectRow(0)
    return stage.window


def _audit_verified(stage: Stage) -> QWidget:
    page = _audit(stage)
    page.verify.button.click()
    stage.wait(lambda: page.verify.verdict.isVisible(), "the verdict")
    return stage.window


def _audit_not_understood(stage: Stage) -> QWidget:
    page = _audit(stage)
    page.choose_kind(AuditKind.PUNCH_REFUSED)
    page.verify.known.setText("12345")
    page.verify.button.click()
    return stage.window


def _person_shown(stage: Stage) -> QWidget:
    """The records of one person, as the people page's command shows them."""
    page = _people(stage)
    _somebody(stage, page, 5)
    page.commands.records.trigger()
    records = cast("RecordsPage", stage.page("records"))
    records.range.choose("This month")
    stage.wait(
        lambda: records.model.index(0, Column.NAME).data() == page.model.rows[5].name,
        "the punches of one person",
    )
    return stage.window


def _devices(stage: Stage) -> QWidget:
    page = cast("SettingsPage", stage.page("settings"))
    page.show_section("devices")
    panel = stage.dialog(DevicesPanel)
    stage.wait(lambda: panel.table.model().rowCount() > 0, "the front desks")
    return stage.window


SCENES = (
    Scene("audit", _audit_full),
    Scene("audit-not-understood", _audit_not_understood),
    Scene("audit-verified", _audit_verified),
    Scene("devices", _devices),
    Scene("people", _people_full),
    Scene("people-badge", _badge),
    Scene("people-badge-issued", _badge_issued),
    Scene("people-empty", _new_people, Setting.NEW),
    Scene("people-filtered", _people_filtered),
    Scene("people-leaver", _leaver),
    Scene("people-leaver-kept", _leaver_kept),
    Scene("people-leaver-question", _leaver_question),
    Scene("people-menu", _people_menu),
    Scene("people-no-match", _people_nobody),
    Scene("people-pin", _pin),
    Scene("people-pin-refused", _pin_refused),
    Scene("people-several", _people_several),
    Scene("records", _records_full),
    Scene("records-correct", _records_correct),
    Scene("records-corrected-only", _records_corrected),
    Scene("records-empty", _new_records, Setting.NEW),
    Scene("records-no-match", _records_nothing),
    Scene("records-of-one-person", _person_shown),
)
