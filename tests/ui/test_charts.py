"""Charts: the same figures drawn, written, copied and told; for keys, mouse and both directions."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pseudo import not_translated, pseudo_locale
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from timekeeping import at, clocked, inputs, planned, shift, someone

from attendance_app.domain.month import Month
from attendance_app.domain.timesheet import month_timesheets
from attendance_app.ui.charts.bar_chart import BarChart
from attendance_app.ui.charts.bar_drawing import BarDrawing
from attendance_app.ui.charts.chart_card import ChartCard
from attendance_app.ui.charts.chart_values import ChartValues, Fill, Series, Unit, thinned, ticks
from attendance_app.ui.charts.month_charts import MonthCharts
from attendance_app.ui.theme import LIGHT, Theme

MARCH = Month(2026, 3)

UPRIGHT = ChartValues(
    title="Presence",
    summary="Most on Tuesday.",
    category="Day",
    labels=("Mon", "Tue"),
    names=("Monday", "Tuesday"),
    series=(
        Series("Here", Fill.PRESENT, (2.0, 4.0)),
        Series("Absent", Fill.ABSENT, (2.0, 0.0)),
    ),
    unit=Unit.COUNT,
    axis="People",
    notes=("twice", ""),
    note="How often",
)
SIDEWAYS = replace(UPRIGHT, is_sideways=True, unit=Unit.HOURS)
NOTHING = replace(UPRIGHT, series=(Series("Here", Fill.PRESENT, (0.0, 0.0)),))


@pytest.mark.parametrize(
    ("most", "unit", "expected"),
    [
        (24, Unit.COUNT, [0, 10, 20, 30]),
        (3, Unit.COUNT, [0, 1, 2, 3]),
        (0.2, Unit.HOURS, [0, 1]),
        (1900, Unit.HOURS, [0, 500, 1000, 1500, 2000]),
        (47, Unit.MINUTES, [0, 15, 30, 45, 60]),
        (900, Unit.MINUTES, [0, 500, 1000]),
    ],
)
def test_the_axis_has_few_round_values_and_reaches_the_highest(
    most: float, unit: Unit, expected: list[float]
):
    assert ticks(most, unit) == expected


def test_labels_are_thinned_to_what_has_room():
    assert thinned([20.0] * 10, 200.0) == 1
    assert thinned([20.0] * 31, 320.0) == 2
    assert thinned([], 100.0) == 1


def test_values_are_read_as_counts_hours_and_minutes():
    assert Unit.HOURS.text(1.25) == "1:15"
    assert Unit.HOURS.tick(200.0) == "200"
    assert Unit.MINUTES.text(12.4) == "12"


def test_table_clipboard_and_words_have_the_same_figures():
    titles, rows = UPRIGHT.table()
    assert titles == ("Day", "Here", "Absent", "How often")
    assert rows == [("Monday", "2", "2", "twice"), ("Tuesday", "4", "0", "")]
    assert UPRIGHT.copied().splitlines()[1] == "Monday\t2\t2\ttwice"
    assert UPRIGHT.in_words(0) == "Monday\nHere: 2\nAbsent: 2\ntwice"
    assert UPRIGHT.sums == (4.0, 4.0)
    assert NOTHING.is_empty


@pytest.mark.parametrize("values", [UPRIGHT, SIDEWAYS])
def test_places_are_mirrored_where_reading_begins_at_the_right(light: Theme, values: ChartValues):
    size = QSize(400, 240)
    plain = BarDrawing(values, size, is_mirrored=False)
    mirrored = BarDrawing(values, size, is_mirrored=True)
    for number in range(2):
        place, other = plain.place_of(number), mirrored.place_of(number)
        assert other.left() == pytest.approx(400 - place.right())
        assert plain.category_at(place.center().toPoint()) == number
        assert mirrored.category_at(other.center().toPoint()) == number
    assert plain.category_at(QPoint(200, 1)) is None


def colours_in(chart: BarChart) -> set[str]:
    picture = chart.grab().toImage()
    return {
        QColor(picture.pixel(x, y)).name()
        for x in range(0, picture.width(), 2)
        for y in range(0, picture.height(), 2)
    }


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
@pytest.mark.parametrize("values", [UPRIGHT, SIDEWAYS])
def test_bars_are_painted_in_the_looks_colours(
    qtbot: QtBot, light: Theme, values: ChartValues, direction: Qt.LayoutDirection
):
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.setLayoutDirection(direction)
    chart.resize(400, 240)
    chart.show_values(values)
    assert {LIGHT.accent, LIGHT.danger} <= colours_in(chart)
    chart.show_values(NOTHING)
    assert LIGHT.accent not in colours_in(chart)


def test_the_arrow_keys_go_through_the_bars_and_tell_of_each(qtbot: QtBot, light: Theme):
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(400, 240)
    chart.show_values(UPRIGHT)
    chart.show()
    assert (chart.accessibleName(), chart.accessibleDescription()) == (
        "Presence",
        "Most on Tuesday.",
    )
    chart.setFocus()
    qtbot.waitUntil(lambda: chart.current == 0)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 1
    assert chart.accessibleDescription() == UPRIGHT.in_words(1)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 1
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert chart.current == 0
    qtbot.keyClick(chart, Qt.Key.Key_End)
    assert chart.current == 1
    chart.clearFocus()
    assert chart.current is None


def test_a_tip_tells_of_the_bar_under_the_mouse_and_takes_names_for_text(
    qtbot: QtBot, light: Theme
):
    chart = BarChart()
    qtbot.addWidget(chart)
    chart.resize(400, 240)
    chart.show_values(replace(UPRIGHT, names=("<b>Monday</b>", "Tuesday")))
    chart.show()
    at = QPoint(120, 150)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, at, chart.mapToGlobal(at))
    QApplication.sendEvent(chart, event)
    assert "&lt;b&gt;Monday" in QToolTip.text()
    QToolTip.hideText()


def test_a_card_shows_its_figures_as_a_table_and_copies_them(qtbot: QtBot, light: Theme):
    card = ChartCard()
    qtbot.addWidget(card)
    card.show_values(UPRIGHT)
    card.show()
    assert card.table is None
    card.as_table.click()
    assert card.table is not None
    assert card.table.model().rowCount() == 2
    assert card.table.model().headerData(1, Qt.Orientation.Horizontal) == "Here"
    assert card.table.accessibleName() == "Presence"
    card.copy.click()
    assert QApplication.clipboard().text() == UPRIGHT.copied()
    card.as_table.click()
    assert not card.chart.isHidden()


def test_a_months_charts_are_made_when_they_are_looked_at(qtbot: QtBot, light: Theme, tasks):
    people = [someone(key, f"Person {key}", department=f"Dept {key}") for key in range(1, 13)]
    punches = [
        punch
        for person in people
        for punch in clocked("2026-03-02 08:30", "2026-03-02 18:30", person_id=person.id)
    ]
    plan = planned(shift("08:00", "16:00", range(5)), people=range(1, 13))
    made = inputs(punches, people=people, **plan)
    sheets = month_timesheets(made, MARCH, at("2026-03-02 20:00")).timesheets
    with pseudo_locale():
        charts = MonthCharts(tasks)
        qtbot.addWidget(charts)
        charts.resize(900, 600)
        charts.show_month(MARCH, sheets)
        assert charts.cards == []
        charts.show()
        qtbot.waitUntil(lambda: len(charts.cards) == 4)
        names = [name for each in people for name in (each.name, each.department)]
        assert not_translated(charts, data=names) == []
    shown = [card.chart.values for card in charts.cards]
    presence, lateness, departments, overtime = (each for each in shown if each is not None)
    assert presence.series[0].values[:3] == (0.0, 12.0, 0.0)
    assert lateness.sums[0] == 12 * 30
    assert len(departments.labels) == 11
    assert departments.sums[10] == 2 * 10
    assert len(overtime.labels) == 10
    assert {card.x() for card in charts.cards} != {charts.cards[0].x()}
    charts.resize(500, 600)
    assert len({card.x() for card in charts.cards}) == 1
