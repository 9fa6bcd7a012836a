"""The day's arrivals as a chart, in words."""

from __future__ import annotations

from datetime import timedelta

from attendance_app.domain.people_now import PresenceNow
from attendance_app.domain.statistics import arrival_slots
from attendance_app.ui.charts.chart_values import ChartValues, Fill, Series, Unit
from attendance_app.ui.i18n import number, span
from attendance_app.words import tr

_HALF_HOUR = timedelta(minutes=30)
_HOUR = timedelta(hours=1)
_MOST = 24
"""More bars beside each other are too narrow beside the list."""


def arrivals_chart(now: PresenceNow) -> ChartValues:
    """Who came in which half hour, on time or late; by the hour where the day is long."""
    length = _HALF_HOUR
    slots = arrival_slots(now, length)
    if len(slots) > _MOST:
        length = _HOUR
        slots = arrival_slots(now, length)
    came = sum(each.on_time + each.late + each.unplanned for each in slots)
    late = sum(each.late for each in slots)
    if came == 0:
        summary = ""
    elif came == 1:
        summary = tr("charts", "1 person came, late.") if late else tr("charts", "1 person came.")
    elif late == 0:
        summary = tr("charts", "{n} people came, nobody late.").format(n=number(came))
    else:
        summary = tr("charts", "{n} people came, {late} of them late.").format(
            n=number(came), late=number(late)
        )
    planned = (
        Series(tr("charts", "On time"), Fill.PRESENT, tuple(float(each.on_time) for each in slots)),
        Series(tr("charts", "Late"), Fill.LATE, tuple(float(each.late) for each in slots)),
    )
    unplanned = Series(
        tr("today", "Not planned"), Fill.DAY_OFF, tuple(float(each.unplanned) for each in slots)
    )
    return ChartValues(
        title=tr("charts", "Arrivals today"),
        summary=summary,
        category=tr("charts", "Time"),
        labels=tuple(f"{each.start:%H:%M}" for each in slots),
        names=tuple(span(f"{each.start:%H:%M}", f"{each.start + length:%H:%M}") for each in slots),
        series=(*planned, unplanned) if any(unplanned.values) else planned,
        unit=Unit.COUNT,
        axis=tr("charts", "People"),
    )
