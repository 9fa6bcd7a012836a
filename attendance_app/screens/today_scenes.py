"""The dashboard and the month's charts in their telling states."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from attendance_app.domain.people_now import PersonNow, PresenceNow, Whereabouts
from attendance_app.screens.scene import Scene, Setting
from attendance_app.screens.stage import Stage
from attendance_app.ui.month.month_page import MonthPage
from attendance_app.ui.today.today_page import TodayPage
from attendance_app.ui.today.today_view import Figure, TodayView


def _page(stage: Stage) -> TodayPage:
    page = cast("TodayPage", stage.page("today"))
    stage.wait(lambda: page.view is not None, "the dashboard")
    page.choose(None)
    page.people.search.clear()
    page.people.department.setCurrentIndex(0)
    page.source.load()
    stage.settle()
    return page


def _shown(stage: Stage, change: Callable[[PresenceNow], PresenceNow]) -> QWidget:
    """The page over another morning, which nobody stored."""
    page = _page(stage)
    assert page.view is not None
    page.source.loaded.emit(TodayView.of(change(page.view.now)))
    return stage.window


def _morning(stage: Stage) -> QWidget:
    _page(stage)
    return stage.window


def _missing(stage: Stage) -> QWidget:
    _page(stage).figures.buttons[Figure.MISSING].click()
    return stage.window


def _late_in_a_department(stage: Stage) -> QWidget:
    page = _page(stage)
    page.figures.buttons[Figure.LATE].click()
    page.people.department.setCurrentIndex(2)
    return stage.window


def _nobody_matches(stage: Stage) -> QWidget:
    page = _page(stage)
    page.people.search.setText("zzz")
    return stage.window


def _everybody_in(stage: Stage) -> QWidget:
    def change(now: PresenceNow) -> PresenceNow:
        came = next(each for each in now.people if each.where is Whereabouts.IN)
        return replace(now, people=tuple(replace(came, person=each.person) for each in now.people))

    return _shown(stage, change)


def _nobody_yet(stage: Stage) -> QWidget:
    def waits(each: PersonNow) -> PersonNow:
        return replace(each, where=Whereabouts.EXPECTED, last=None, came=None, arrival=None)

    return _shown(stage, lambda now: replace(now, people=tuple(waits(each) for each in now.people)))


def _unplanned_holiday(stage: Stage) -> QWidget:
    def free(each: PersonNow) -> PersonNow:
        return PersonNow(each.person, Whereabouts.OFF)

    return _shown(
        stage,
        lambda now: replace(
            now,
            holiday="Midsummer",
            is_planned=False,
            people=tuple(free(each) for each in now.people),
        ),
    )


def _nobody_enrolled(stage: Stage) -> QWidget:
    stage.page("today")
    return stage.window


def _charts_page(stage: Stage) -> MonthPage:
    page = cast("MonthPage", stage.page("month"))
    stage.wait(lambda: page.view is not None, "the month")
    page.filters.clear()
    page.tabs.setCurrentWidget(page.charts)
    page.splitter.setSizes([1, 10_000])
    stage.wait(lambda: bool(page.charts.cards), "the charts")
    stage.settle()
    for card in page.charts.cards:
        card.as_table.setChecked(False)
    page.charts.verticalScrollBar().setValue(0)
    return page


def _charts(stage: Stage) -> QWidget:
    _charts_page(stage)
    return stage.window


def _lower_charts(stage: Stage) -> QWidget:
    bar = _charts_page(stage).charts.verticalScrollBar()
    bar.setValue(bar.maximum())
    return stage.window


def _chart_by_keys(stage: Stage) -> QWidget:
    chart = _charts_page(stage).charts.cards[1].chart
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    return stage.window


def _chart_as_table(stage: Stage) -> QWidget:
    _charts_page(stage).charts.cards[0].as_table.setChecked(True)
    return stage.window


SCENES = (
    Scene("today-morning", _morning),
    Scene("today-missing", _missing),
    Scene("today-late-in-a-department", _late_in_a_department),
    Scene("today-nobody-matches", _nobody_matches),
    Scene("today-everybody-in", _everybody_in),
    Scene("today-nobody-yet", _nobody_yet),
    Scene("today-unplanned-holiday", _unplanned_holiday),
    Scene("today-nobody-enrolled", _nobody_enrolled, Setting.NEW),
    Scene("charts-of-the-month", _charts),
    Scene("charts-of-the-month-below", _lower_charts),
    Scene("chart-by-keys", _chart_by_keys),
    Scene("chart-as-table", _chart_as_table),
)
