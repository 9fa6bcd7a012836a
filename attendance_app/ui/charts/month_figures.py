"""A month's statistics as charts, in words."""

from __future__ import annotations

from datetime import timedelta

from attendance_app.domain.hours import Hours
from attendance_app.domain.statistics import MonthStatistics
from attendance_app.ui.charts.chart_values import ChartValues, Fill, Series, Unit
from attendance_app.ui.i18n import day_name, month_title, number, short_day
from attendance_app.words import tr

MOST_ROWS = 10
"""Of bars from the side: more than these nobody compares."""

_HOUR = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)


def month_charts(statistics: MonthStatistics) -> tuple[ChartValues, ...]:
    """Presence, lateness, hours by department and overtime."""
    return (
        presence_chart(statistics),
        lateness_chart(statistics),
        departments_chart(statistics),
        overtime_chart(statistics),
    )


def presence_chart(statistics: MonthStatistics) -> ChartValues:
    """Who was there, on leave and absent on each day."""
    days = statistics.days
    busiest = max(days, key=lambda each: each.present)
    absent = sum(each.absent for each in days)
    if not busiest.present:
        summary = tr("charts", "Nobody was here yet in {month}.").format(
            month=month_title(statistics.month)
        )
    else:
        summary = tr(
            "charts", "Most were here on {day}: {n}. Absences in the month: {absent}."
        ).format(day=short_day(busiest.date), n=number(busiest.present), absent=number(absent))
    return ChartValues(
        title=tr("charts", "Presence by day"),
        summary=summary,
        category=tr("charts", "Day"),
        labels=tuple(str(each.date.day) for each in days),
        names=tuple(short_day(each.date) for each in days),
        series=(
            Series(tr("charts", "Here"), Fill.PRESENT, tuple(float(each.present) for each in days)),
            Series(tr("charts", "On leave"), Fill.LEAVE, tuple(float(each.leave) for each in days)),
            Series(tr("charts", "Absent"), Fill.ABSENT, tuple(float(each.absent) for each in days)),
        ),
        unit=Unit.COUNT,
        axis=tr("charts", "People"),
        figures=tuple(float(each.present) for each in days),
    )


def lateness_chart(statistics: MonthStatistics) -> ChartValues:
    """How many minutes, and how often, by weekday."""
    days = statistics.lateness
    times = sum(each.times for each in days)
    total = sum((each.total for each in days), timedelta())
    worst = max(days, key=lambda each: each.total)
    if not times:
        summary = tr("charts", "Nobody came late.")
    else:
        summary = tr(
            "charts", "Late {times} times, {hours} hours in all; most on {weekday}."
        ).format(
            times=number(times),
            hours=Unit.HOURS.text(total / _HOUR),
            weekday=day_name(worst.weekday),
        )
    return ChartValues(
        title=tr("charts", "Lateness by weekday"),
        summary=summary,
        category=tr("charts", "Weekday"),
        labels=tuple(day_name(each.weekday, short=True) for each in days),
        names=tuple(day_name(each.weekday) for each in days),
        series=(
            Series(
                tr("charts", "Minutes late"),
                Fill.LATE,
                tuple(each.total / _MINUTE for each in days),
            ),
        ),
        unit=Unit.MINUTES,
        axis=tr("charts", "Minutes late, all people together"),
        notes=tuple(_times(each.times) for each in days),
        note=tr("charts", "How often"),
    )


def departments_chart(statistics: MonthStatistics) -> ChartValues:
    """Worked hours, by what they are paid as."""
    rows = [
        (each.department or tr("charts", "No department"), each.hours)
        for each in statistics.departments
    ]
    if len(rows) > MOST_ROWS:
        rest = sum((hours for _, hours in rows[MOST_ROWS:]), Hours())
        others = tr("charts", "{n} others").format(n=number(len(rows) - MOST_ROWS))
        rows = [*rows[:MOST_ROWS], (others, rest)]
    total = sum((hours.total for _, hours in rows), timedelta())
    kinds = (
        (tr("charts", "Regular"), Fill.PRESENT, [hours.regular for _, hours in rows]),
        (tr("charts", "Overtime"), Fill.OVERTIME, [hours.overtime for _, hours in rows]),
        (tr("charts", "Days off"), Fill.DAY_OFF, [hours.weekly_off for _, hours in rows]),
        (tr("charts", "Holidays"), Fill.LEAVE, [hours.holiday for _, hours in rows]),
    )
    # What nobody worked takes no place in the legend.
    kept = [kind for kind in kinds if any(kind[2])] or [kinds[0]]
    names = tuple(name for name, _ in rows)
    return ChartValues(
        title=tr("charts", "Hours by department"),
        summary=tr("charts", "{hours} hours worked in all.").format(
            hours=Unit.HOURS.text(total / _HOUR)
        ),
        category=tr("charts", "Department"),
        labels=names,
        names=names,
        series=tuple(
            Series(name, fill, tuple(each / _HOUR for each in values))
            for name, fill, values in kept
        ),
        unit=Unit.HOURS,
        axis=tr("charts", "Hours worked"),
        is_sideways=True,
    )


def overtime_chart(statistics: MonthStatistics) -> ChartValues:
    """Who has most."""
    total = sum((each.overtime for each in statistics.overtime), timedelta())
    people, hours = len(statistics.overtime), Unit.HOURS.text(total / _HOUR)
    # The sum of all others would make everybody's own bar a short one.
    rows = [(each.person.name, each.overtime) for each in statistics.overtime[:MOST_ROWS]]
    if not people:
        summary = tr("charts", "Nobody has overtime.")
    elif people == 1:
        summary = tr("charts", "1 person has {hours} hours.").format(hours=hours)
    elif people <= MOST_ROWS:
        summary = tr("charts", "{n} people have {hours} hours in all.").format(
            n=number(people), hours=hours
        )
    else:
        summary = tr(
            "charts", "{n} people have {hours} hours in all; those with most are shown."
        ).format(n=number(people), hours=hours)
    names = tuple(name for name, _ in rows)
    return ChartValues(
        title=tr("charts", "Overtime by person"),
        summary=summary,
        category=tr("charts", "Person"),
        labels=names,
        names=names,
        series=(
            Series(
                tr("charts", "Overtime"),
                Fill.OVERTIME,
                tuple(length / _HOUR for _, length in rows),
            ),
        ),
        unit=Unit.HOURS,
        axis=tr("charts", "Hours of overtime"),
        is_sideways=True,
    )


def _times(count: int) -> str:
    if count == 1:
        return tr("charts", "once")
    return tr("charts", "{n} times").format(n=number(count)) if count else ""
