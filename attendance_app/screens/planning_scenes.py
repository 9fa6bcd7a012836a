"""Scenes of the planning page: schedules, calendar, leave and policy, with their dialogs."""

from __future__ import annotations

from datetime import date, time
from typing import cast

from PySide6.QtWidgets import QDialog, QWidget

from attendance_app.screens.scene import Scene, Setting
from attendance_app.screens.stage import Stage
from attendance_app.ui.calendar.day_dialog import DayDialog
from attendance_app.ui.calendar.public_dialog import PublicDialog
from attendance_app.ui.dates import to_qdate
from attendance_app.ui.leave.leave_dialog import LeaveDialog
from attendance_app.ui.planning import PlanningPage
from attendance_app.ui.policy.preview_dialog import PreviewDialog
from attendance_app.ui.policy.reason_dialog import ReasonDialog
from attendance_app.ui.schedules.assign_dialog import AssignDialog
from attendance_app.ui.schedules.end_dialog import EndDialog
from attendance_app.ui.schedules.schedule_dialog import ScheduleDialog

_SCHEDULES, _CALENDAR, _LEAVE, _POLICY = range(4)
_OFFICE_DAY = date(2026, 6, 24)
_GRACE = "late_grace_minutes"


def _tab(stage: Stage, place: int) -> PlanningPage:
    page = cast("PlanningPage", stage.page("planning"))
    page.tabs.setCurrentIndex(place)
    stage.settle()
    return page


def _schedules(stage: Stage) -> PlanningPage:
    page = _tab(stage, _SCHEDULES)
    page.schedules.assignments.search.clear()
    page.schedules.assignments.table.clearSelection()
    page.schedules.schedules.list.setCurrentRow(0)
    stage.settle()
    return page


def _week(stage: Stage) -> QWidget:
    """Somebody's planned week, with leave that nobody has approved yet."""
    page = _schedules(stage).schedules.assignments
    page.table.selectRow(4)
    stage.settle()
    return stage.window


def _found(stage: Stage) -> QWidget:
    _schedules(stage).schedules.assignments.search.setText("night")
    return stage.window


def _nobody_found(stage: Stage) -> QWidget:
    _schedules(stage).schedules.assignments.search.setText("zzz")
    return stage.window


def _schedule(stage: Stage) -> QWidget:
    """A schedule of two shifts, one of them over midnight."""
    page = _schedules(stage).schedules.schedules
    page.edit_action.trigger()
    dialog = stage.dialog(ScheduleDialog)
    dialog.add_button.click()
    editor = dialog.editors[-1]
    shift = editor.shift()
    editor.set_shift(type(shift)(time(22), time(6), frozenset({4, 5}), overtime_after=None))
    return dialog


def _schedule_unnamed(stage: Stage) -> QWidget:
    _schedules(stage).schedules.schedules.add()
    dialog = stage.dialog(ScheduleDialog)
    dialog.name.setText("x")
    dialog.name.clear()
    return dialog


def _assign(stage: Stage) -> QWidget:
    page = _schedules(stage).schedules.assignments
    page.table.selectRow(2)
    page.assign()
    return stage.dialog(AssignDialog)


def _ending(stage: Stage) -> QWidget:
    page = _schedules(stage).schedules.assignments
    page.table.selectRow(2)
    page.end_action.trigger()
    return stage.dialog(EndDialog)


def _no_schedules(stage: Stage) -> QWidget:
    _tab(stage, _SCHEDULES)
    return stage.window


def _calendar(stage: Stage) -> QWidget:
    page = _tab(stage, _CALENDAR).calendar
    page.sheet.choose(date(2026, 6, 18))
    return stage.window


def _own_holiday(stage: Stage) -> QWidget:
    page = _tab(stage, _CALENDAR).calendar
    page.open_day(_OFFICE_DAY)
    dialog = stage.dialog(DayDialog)
    dialog.name.setText("Company day")
    return dialog


def _public(stage: Stage) -> QWidget:
    page = _tab(stage, _CALENDAR).calendar
    page.public_button.click()
    dialog = stage.dialog(PublicDialog)
    dialog.country.setCurrentIndex(dialog.country.findData("DE"))
    stage.settle()
    return dialog


def _leave(stage: Stage) -> PlanningPage:
    page = _tab(stage, _LEAVE)
    page.leave.search.clear()
    page.leave.approval.setCurrentIndex(0)
    stage.settle()
    return page


def _leave_list(stage: Stage) -> QWidget:
    _leave(stage).leave.table.selectRow(1)
    return stage.window


def _leave_none_like_that(stage: Stage) -> QWidget:
    _leave(stage).leave.search.setText("zzz")
    return stage.window


def _leave_new(stage: Stage) -> QWidget:
    _leave(stage).leave.add()
    return stage.dialog(LeaveDialog)


def _policy(stage: Stage) -> PlanningPage:
    page = _tab(stage, _POLICY)
    if page.policy.is_changed():
        page.policy.discard_button.click()
    stage.settle()
    return page


def _policy_rules(stage: Stage) -> QWidget:
    _policy(stage)
    return stage.window


def _drafted(stage: Stage) -> PlanningPage:
    page = _policy(stage)
    page.policy.versions.new_button.click()
    page.policy.form.fields[_GRACE].show(3)
    stage.settle()
    return page


def _policy_changed(stage: Stage) -> QWidget:
    _drafted(stage)
    return stage.window


def _policy_wrong(stage: Stage) -> QWidget:
    """A rule that contradicts another: said beside it and below."""
    page = _drafted(stage)
    page.policy.form.fields["half_day_threshold_hours"].show(2)
    page.policy.form.fields["absent_threshold_hours"].show(4)
    page.policy.form.ensureWidgetVisible(
        page.policy.form.fields["absent_threshold_hours"].widget, 0, 160
    )
    return stage.window


def _preview(stage: Stage) -> QWidget:
    page = _drafted(stage).policy
    page.valid_from.setDate(to_qdate(date(2026, 5, 1)))
    page.preview_button.click()
    return stage.dialog(PreviewDialog)


def _policy_saving(stage: Stage) -> QDialog:
    _drafted(stage).policy.save_button.click()
    return stage.dialog(ReasonDialog)


SCENES = (
    Scene("schedules-week", _week),
    Scene("schedules-found", _found),
    Scene("schedules-nobody-found", _nobody_found),
    Scene("schedule-edit", _schedule),
    Scene("schedule-unnamed", _schedule_unnamed),
    Scene("schedule-assign", _assign),
    Scene("schedule-end", _ending),
    Scene("schedules-none", _no_schedules, Setting.NEW),
    Scene("calendar", _calendar),
    Scene("calendar-own-holiday", _own_holiday),
    Scene("calendar-public-holidays", _public),
    Scene("leave", _leave_list),
    Scene("leave-none-like-that", _leave_none_like_that),
    Scene("leave-new", _leave_new),
    Scene("policy", _policy_rules),
    Scene("policy-changed", _policy_changed),
    Scene("policy-wrong", _policy_wrong),
    Scene("policy-preview", _preview),
    Scene("policy-save", _policy_saving),
)
