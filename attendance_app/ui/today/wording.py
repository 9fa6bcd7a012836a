"""What the dashboard says of people, in words."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtGui import QFontMetrics

from attendance_app.domain.leave import LeavePart
from attendance_app.domain.people_now import PersonNow, Whereabouts
from attendance_app.domain.punctuality import Punctuality, PunctualityKind
from attendance_app.ui.i18n import number, span
from attendance_app.ui.theme import Type, font
from attendance_app.words import mark, tr

WHERE = {
    Whereabouts.IN: mark("today", "In"),
    Whereabouts.BREAK: mark("today", "On break"),
    Whereabouts.MISSING: mark("today", "Missing"),
    Whereabouts.EXPECTED: mark("today", "Expected"),
    Whereabouts.LEAVE: mark("today", "On leave"),
    Whereabouts.GONE: mark("today", "Gone home"),
    Whereabouts.OFF: mark("today", "Not planned"),
}

DRAWING = {
    Whereabouts.IN: "in",
    Whereabouts.BREAK: "break",
    Whereabouts.MISSING: "warning",
    Whereabouts.EXPECTED: "clock",
    Whereabouts.LEAVE: "light",
    Whereabouts.GONE: "out",
    Whereabouts.OFF: "more",
}
"""Each its own shape, so that no colour is needed to tell them apart."""

_MINUTE = timedelta(minutes=1)


def where_words(now: PersonNow, zone: ZoneInfo) -> str:
    """Where somebody is, and since or from when."""
    if now.last is not None and now.where in {Whereabouts.IN, Whereabouts.BREAK, Whereabouts.GONE}:
        since = f"{now.last.local:%H:%M}"
        if now.where is Whereabouts.IN:
            return tr("today", "In since {time}").format(time=since)
        if now.where is Whereabouts.BREAK:
            return tr("today", "On break since {time}").format(time=since)
        return tr("today", "Gone home at {time}").format(time=since)
    if now.planned is not None:
        start = clock_text(now.planned.start, zone)
        if now.where is Whereabouts.MISSING:
            return tr("today", "Missing since {time}").format(time=start)
        if now.where is Whereabouts.EXPECTED:
            return tr("today", "Expected at {time}").format(time=start)
    if now.where is Whereabouts.LEAVE and now.leave is not None:
        if now.leave.part is LeavePart.FULL:
            return tr("today", "On leave")
        return tr("today", "On leave for half the day")
    return tr("today", WHERE[now.where])


def arrival_words(now: PersonNow) -> str:
    """When somebody came, and whether that was early or late; empty if they did not come."""
    if now.came is None:
        return ""
    came = f"{now.came.local:%H:%M}"
    if now.arrival is None:
        return came
    return tr("today", "{time}, {how}", "clock time, then: on time, 12 minutes late").format(
        time=came, how=punctuality_words(now.arrival)
    )


def punctuality_words(arrival: Punctuality) -> str:
    """``on time``, ``12 minutes late``, ``25 minutes early``, in whole minutes."""
    minutes = arrival.by // _MINUTE
    if arrival.kind is PunctualityKind.LATE:
        if minutes >= 60:
            return tr("today", "{hours} h late").format(hours=hours_text(arrival.by))
        if minutes == 1:
            return tr("today", "1 minute late")
        return tr("today", "{n} minutes late").format(n=number(minutes))
    if arrival.kind is PunctualityKind.EARLY:
        if minutes >= 60:
            return tr("today", "{hours} h early").format(hours=hours_text(arrival.by))
        if minutes == 1:
            return tr("today", "1 minute early")
        return tr("today", "{n} minutes early").format(n=number(minutes))
    return tr("today", "on time")


def longest_where() -> str:
    """The longest of what `where_words` says with a time: a column needs room for it."""
    texts = (
        tr("today", "In since {time}"),
        tr("today", "On break since {time}"),
        tr("today", "Gone home at {time}"),
        tr("today", "Missing since {time}"),
        tr("today", "Expected at {time}"),
    )
    return max(texts, key=len).format(time="00:00")


def room_for_punctuality(before: str = "") -> int:
    """The pixels that the longest of what `punctuality_words` says of minutes takes in a row.

    Who is late stands in heavy letters.
    """
    late, early = tr("today", "{n} minutes late"), tr("today", "{n} minutes early")
    return max(
        QFontMetrics(font(Type.BODY, bold=bold)).horizontalAdvance(before + text.format(n=59))
        for text, bold in ((late, True), (early, False))
    )


def planned_words(now: PersonNow, zone: ZoneInfo) -> str:
    """The planned shift, as ``09:00–17:30``; empty without one."""
    if now.planned is None:
        return ""
    start, end = clock_text(now.planned.start, zone), clock_text(now.planned.end, zone)
    return span(start, end)


def clock_text(instant: datetime, zone: ZoneInfo) -> str:
    """What the site's clocks show then: ``08:57``."""
    return f"{instant.astimezone(zone):%H:%M}"


def hours_text(length: timedelta) -> str:
    """Hours and minutes, as ``1:05``."""
    hours, minutes = divmod(length // _MINUTE, 60)
    return f"{hours}:{minutes:02d}"
