"""What the people of the made-up company do at the door all year, and what of it counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from random import Random

from made_company.berlin import OWN_HOLIDAY, utc
from made_company.plans import Expected, Worker, is_holiday, year_days

_MINUTE = timedelta(minutes=1)
_LONGEST = timedelta(hours=16)
_SAME = timedelta(minutes=2)
_DAY_KINDS = frozenset({"office", "early", "part", "long"})
_MISHAPS = ("no_out", "no_in", "added", "confirmed", "moved", "stray", "seventeen", "accepted")


@dataclass
class Scan:
    """A line of the punch table.

    Attributes
    ----------
    instant : datetime
        UTC, whole seconds.
    kind : str
        ``"in"`` or ``"out"``: what it is.
    is_said : bool
        Whether the line says so; otherwise it is left to alternate.
    """

    instant: datetime
    kind: str
    is_said: bool = True


@dataclass(frozen=True)
class Repair:
    """Something a human does about a punch afterwards.

    Attributes
    ----------
    action : str
        ``"add"``, ``"change"``, ``"void"``, ``"confirm"`` or ``"accept"``.
    day : date
        The work day.
    instant : datetime
        Of the punch it is about; of an addition the new punch's.
    kind : str
        What the new punch is.
    new : datetime or None
        The punch's new instant.
    """

    action: str
    day: date
    instant: datetime
    kind: str
    new: datetime | None = None


@dataclass
class Stay:
    """What somebody does in one planned shift, or besides any.

    Attributes
    ----------
    expected : Expected or None
    pairs : list of (datetime, datetime)
        The time that counts, from in to out.
    first_in, last_out : datetime or None
        As they happened, or were corrected; None where one of them is missing or doubtful.
    is_open : bool
        A human has to look at it and has not.
    """

    expected: Expected | None
    pairs: list[tuple[datetime, datetime]]
    first_in: datetime | None = None
    last_out: datetime | None = None
    is_open: bool = False


@dataclass
class Day:
    """What somebody did on a day."""

    day: date
    stays: list[Stay] = field(default_factory=list)
    scans: list[Scan] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    has_accepted: bool = False


@dataclass
class Diary:
    """Somebody's year, by day."""

    worker: Worker
    days: dict[date, Day]

    @property
    def scans(self) -> list[Scan]:
        """All of the year in the order of time, as the punch table has them."""
        return sorted(
            (scan for day in self.days.values() for scan in day.scans), key=lambda s: s.instant
        )

    @property
    def repairs(self) -> Iterator[Repair]:
        """All of the year, by day."""
        for day in self.days.values():
            yield from day.repairs


def within(year: Diary, spans: Iterable[tuple[date, date]]) -> Diary:
    """The same diary, empty and without assigned weeks but for some stretches of days.

    First and last days are included; a stretch begins on a Monday.
    """
    kept = list(spans)

    def is_kept(day: date) -> bool:
        return any(first <= day <= last for first, last in kept)

    weeks = tuple(week for week in year.worker.weeks if is_kept(week[0]))
    days = {day: each if is_kept(day) else Day(day) for day, each in year.days.items()}
    return Diary(replace(year.worker, weeks=weeks), days)


def diary(worker: Worker) -> Diary:
    """What a worker does all year; always the same."""
    random = Random(f"diary {worker.employee_id}")
    days = {day: Day(day) for day in year_days()}
    for day in days.values():
        if worker.is_employed(day.day):
            _live(worker, day, days.get(day.day + timedelta(days=1)), random)
    result = Diary(worker, days)
    _confirm_what_was_closed(result)
    _leave_unsaid(result.scans)
    return result


def _live(worker: Worker, day: Day, after: Day | None, random: Random) -> None:
    away = worker.away(day.day)
    expected = worker.expected(day.day)
    is_away = away is not None and away.part == "full" and away.is_approved
    if is_away and away is not None and away.type != "special":
        return
    if not worker.pattern:
        chance = 0.6 if day.day.weekday() < 5 else 0.05
        if not is_holiday(day.day) and random.random() < chance:
            _come_freely(day, random)
        return
    if not expected:
        if worker.is_day_off(day.day) or is_holiday(day.day):
            _work_on_a_free_day(worker, day, random)
        return
    is_alone = worker.kind in _DAY_KINDS  # nothing else is planned near the evening
    if random.random() < 0.02:  # absent, but perhaps there in the evening
        if is_alone and random.random() < 0.3:
            _come_in_the_evening(day, random)
        return
    if away is not None and away.part != "full":
        _work_half(expected, away.part, day, random)
        return
    skips = len(expected) > 1 and random.random() < 0.03
    for each in expected[1:] if skips else expected:
        _work(each, day, random)
    if not worker.is_clean and not is_away and random.random() < 0.1:
        _go_wrong(day, after, worker, random)
    elif is_alone and random.random() < 0.02:
        _come_in_the_evening(day, random)


def _come_freely(day: Day, random: Random) -> None:
    if random.random() < 0.08:
        start = utc(datetime.combine(day.day, time(20, random.randint(0, 59))))
        pairs = [(start, start + timedelta(seconds=random.randint(4 * 3600, 8 * 3600)))]
    else:
        start = utc(datetime.combine(day.day, time(random.randint(8, 11), random.randint(0, 59))))
        pairs = [(start, start + timedelta(seconds=random.randint(3 * 3600, 6 * 3600)))]
        if random.random() < 0.4:
            again = pairs[0][1] + random.randint(20, 60) * _MINUTE
            pairs.append((again, again + timedelta(seconds=random.randint(3600, 3 * 3600))))
    _record(day, Stay(None, pairs), random)


def _work_on_a_free_day(worker: Worker, day: Day, random: Random) -> None:
    if worker.kind == "split" or random.random() >= (0.15 if is_holiday(day.day) else 0.03):
        return
    if day.day == OWN_HOLIDAY:
        return
    start = utc(datetime.combine(day.day, time(9, random.randint(0, 59))))
    length = timedelta(seconds=random.randint(2 * 3600, 7 * 3600 + 1800))
    # On a holiday nobody is expected, but the shift's break is its own all the same.
    shift = next(iter(worker.planned(day.day)), None)
    _record(day, Stay(shift, [(start, start + length)]), random)


def _come_in_the_evening(day: Day, random: Random) -> None:
    """Work that belongs to no shift."""
    start = utc(datetime.combine(day.day, time(20, random.randint(0, 59))))
    length = timedelta(seconds=random.randint(15 * 60, 5 * 3600))
    _record(day, Stay(None, [(start, start + length)]), random)


def _work(expected: Expected, day: Day, random: Random) -> None:
    start = expected.start + _arrival(expected, random)
    end = expected.end + _departure(random)
    pairs = [(start, end)]
    if expected.end - expected.start >= 6 * 60 * _MINUTE and random.random() < 0.5:
        out = start + (end - start) * random.uniform(0.4, 0.55)
        out = out.replace(microsecond=0)
        back = out + timedelta(seconds=random.randint(12 * 60, 55 * 60))
        pairs = [(start, out), (back, end)]
    _record(day, Stay(expected, pairs, start, end), random)


def _arrival(expected: Expected, random: Random) -> timedelta:
    chance = random.random()
    grace = expected.row.late_grace_minutes
    grace = 10 if grace is None else grace
    if chance < 0.02:  # on the very second of the grace, and one later
        return grace * _MINUTE
    if chance < 0.04:
        return grace * _MINUTE + timedelta(seconds=1)
    if chance < 0.09:
        return timedelta(seconds=random.randint(11 * 60, 50 * 60))
    if chance < 0.13:
        return -timedelta(seconds=random.randint(20 * 60, 58 * 60))
    return timedelta(seconds=random.randint(-9 * 60, 5 * 60))


def _departure(random: Random) -> timedelta:
    chance = random.random()
    if chance < 0.02:  # on the very second of the grace, and one earlier
        return -10 * _MINUTE
    if chance < 0.04:
        return -10 * _MINUTE - timedelta(seconds=1)
    if chance < 0.08:
        return -timedelta(seconds=random.randint(12 * 60, 70 * 60))
    if chance < 0.16:
        return timedelta(seconds=random.randint(14 * 60, 140 * 60))
    return timedelta(seconds=random.randint(-5 * 60, 12 * 60))


def _work_half(expected: list[Expected], part: str, day: Day, random: Random) -> None:
    """Work the half that is not leave: of two shifts one, of one its half."""
    second = part == "morning" or (part == "half" and random.random() < 0.5)
    if len(expected) > 1:
        shift = expected[1 if second else 0]
        start, end = shift.start, shift.end
    else:
        shift = expected[0]
        middle = shift.start + (shift.end - shift.start) / 2
        start, end = (middle, shift.end) if second else (shift.start, middle)
    came = start + timedelta(seconds=random.randint(-5 * 60, 15 * 60))
    went = end + timedelta(seconds=random.randint(-15 * 60, 5 * 60))
    _record(day, Stay(shift, [(came, went)], came, went), random)


def _record(day: Day, stay: Stay, random: Random) -> None:
    day.stays.append(stay)
    for came, went in stay.pairs:
        for instant, kind in ((came, "in"), (went, "out")):
            day.scans.append(Scan(instant, kind))
            if random.random() < 0.02:  # seen once more; never the last word of a stay
                day.scans.append(Scan(instant + timedelta(seconds=random.randint(1, 119)), kind))


def _go_wrong(day: Day, after: Day | None, worker: Worker, random: Random) -> None:
    """Something goes wrong with the last stay of the day; sometimes somebody puts it right."""
    stay = day.stays[-1]
    mishap = random.choice(_MISHAPS)
    (came, went), whole = stay.pairs[-1], list(stay.pairs)
    if mishap == "no_in":
        # Later than an hour after the shift, an out by itself belongs to no shift.
        shift = stay.expected
        if len(stay.pairs) > 1 and shift is not None and went <= shift.end + 60 * _MINUTE:
            _forget(day, came)
            stay.pairs, stay.is_open = whole[:-1], True
    elif mishap == "moved":
        wrong = went - random.randint(30, 90) * _MINUTE
        if wrong - came > 10 * _MINUTE:
            _forget(day, went)
            day.scans.append(Scan(wrong, "out"))
            day.repairs.append(Repair("change", day.day, wrong, "out", went))
    elif mishap == "stray":
        stray = came + (went - came) / 2
        stray = stray.replace(microsecond=0)
        if stray - came > 5 * _MINUTE:
            day.scans.append(Scan(stray, "in"))
            day.repairs.append(Repair("void", day.day, stray, "in"))
    else:
        _forget(day, went)
        _repair_forgotten(mishap, day, after, stay, worker)


def _repair_forgotten(mishap: str, day: Day, after: Day | None, stay: Stay, worker: Worker) -> None:
    (came, went), whole = stay.pairs[-1], list(stay.pairs)
    if mishap == "added":
        day.repairs.append(Repair("add", day.day, went, "out"))
        return
    stay.pairs, stay.last_out = whole[:-1], None
    if mishap == "confirmed":
        # Whether it is closed by itself is known only when the next punch is.
        day.repairs.append(Repair("confirm", day.day, came, "out", went))
    elif mishap == "accepted":
        day.repairs.append(Repair("accept", day.day, came, "out"))
        day.has_accepted = True
    else:
        stay.is_open = True
        # Seventeen hours after coming: no end of that stint, and the start of none.
        if mishap == "seventeen" and worker.kind == "office" and after is not None:
            late = came + timedelta(hours=17)
            after.scans.append(Scan(late, "out"))
            after.stays.append(Stay(None, [], is_open=True))


def _confirm_what_was_closed(result: Diary) -> None:
    """Let open stints be confirmed as they were closed; where they were not, add the real end."""
    instants = [scan.instant for scan in result.scans]
    for day in result.days.values():
        for number, repair in enumerate(day.repairs):
            if repair.action != "confirm" or repair.new is None:
                continue
            came, went = repair.instant, repair.new
            closed = came + _LONGEST
            is_followed = any(came + _SAME < each <= closed + _SAME for each in instants)
            # Closed at eight in the morning, it would lie in the next day's first shift as well.
            if is_followed or result.worker.kind == "split":
                day.repairs[number] = Repair("add", day.day, went, "out")
                closed = went
            else:
                day.repairs[number] = Repair("confirm", day.day, came, "out", closed)
            stay = day.stays[-1]
            stay.pairs = [*stay.pairs, (came, closed)]
            stay.last_out = closed


def _forget(day: Day, instant: datetime) -> None:
    """Somebody does not clock at an instant, nor again right after it."""
    day.scans = [each for each in day.scans if not instant <= each.instant < instant + _SAME]


def _leave_unsaid(scans: list[Scan]) -> None:
    """Leave the kind out where alternating comes to the same, for two lines of three."""
    last: Scan | None = None
    for number, scan in enumerate(scans):
        if last is not None and scan.instant - last.instant < _SAME:
            scan.is_said = number % 3 == 0
            continue
        is_open = last is not None and last.kind == "in" and scan.instant - last.instant <= _LONGEST
        alternating = "out" if is_open else "in"
        scan.is_said = scan.kind != alternating or number % 3 == 0
        last = scan
