"""One person's day: what was worked on it, and the letter it gets in the register."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from attendance_app.domain.pairing import Stint, UnpairedPunch, whole_seconds
from attendance_app.domain.people import Person
from attendance_app.domain.problems import Problem
from attendance_app.domain.punches import Punch, PunchMethod


class DayCode(StrEnum):
    """What the register shows for a person and a day.

    There are no schedules yet, so nothing tells a day off from an absence: a day without a punch
    stays blank and is never called absent.
    """

    PRESENT = "P"
    EXCEPTION = "!"
    NOT_EMPLOYED = "-"
    BLANK = ""


@dataclass(frozen=True, slots=True)
class WorkDay:
    """What is booked to one local date for one person.

    Attributes
    ----------
    date : date
    code : DayCode
    stints : tuple of Stint
        In the order of time; all of them count.
    unpaired : tuple of UnpairedPunch
        None of them counts.
    running : Punch or None
        A clock-in of this date that may still be ended.
    problems : tuple of Problem
        Why the day is an exception, each once; empty on a plain day.
    """

    date: date
    code: DayCode = DayCode.BLANK
    stints: tuple[Stint, ...] = ()
    unpaired: tuple[UnpairedPunch, ...] = ()
    running: Punch | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def worked(self) -> timedelta:
        """Time in all stints, not rounded."""
        return sum((stint.worked for stint in self.stints), timedelta())

    @property
    def breaks(self) -> timedelta:
        """Time between one stint's end and the next one's start."""
        # Where the clock was set back, stints may overlap; a break is never negative.
        return sum(
            (
                max(
                    timedelta(),
                    whole_seconds(after.start.instant) - whole_seconds(before.end.instant),
                )
                for before, after in pairwise(self.stints)
            ),
            timedelta(),
        )

    @property
    def methods(self) -> tuple[PunchMethod, ...]:
        """The ways in which the day's punches were made, each once, in the order of the enum."""
        used = {punch.method for punch in self.punches}
        return tuple(method for method in PunchMethod if method in used)

    @property
    def punches(self) -> tuple[Punch, ...]:
        """The day's punches that have a say in it, in the order of time."""
        found = [punch for stint in self.stints for punch in (stint.start, stint.end)]
        found += [each.punch for each in self.unpaired]
        if self.running is not None:
            found.append(self.running)
        return tuple(sorted(found, key=lambda punch: (punch.instant, punch.uuid)))


def is_employed(person: Person, day: date) -> bool:
    """Whether `day` lies within the person's employment, first and last day included."""
    return (person.start_date is None or person.start_date <= day) and (
        person.end_date is None or day <= person.end_date
    )


def work_day(
    day: date,
    person: Person,
    today: date,
    stints: Sequence[Stint] = (),
    unpaired: Sequence[UnpairedPunch] = (),
    running: Punch | None = None,
) -> WorkDay:
    """Put together what is booked to one date and give it its code.

    Parameters
    ----------
    day : date
        Local date at the site.
    person : Person
        For the employment dates.
    today : date
        The site's local date at the moment of asking.
    stints, unpaired, running
        What `pair` found for this person with `day` as its work date.

    Returns
    -------
    WorkDay
    """
    booked = {stint.work_date for stint in stints} | {each.work_date for each in unpaired}
    if running is not None:
        booked.add(running.local_date)
    if booked - {day}:
        raise ValueError(f"only what is booked to {day} belongs to it, not {sorted(booked)}")

    punched = bool(booked)
    employed = is_employed(person, day)
    problems = list(dict.fromkeys(each.problem for each in unpaired))
    if any(stint.is_doubtful for stint in stints) and Problem.CLOCK_SET_BACK not in problems:
        problems.append(Problem.CLOCK_SET_BACK)
    if punched and not employed:
        problems.append(Problem.OUTSIDE_EMPLOYMENT)
    if punched and day > today:
        problems.append(Problem.IN_FUTURE)

    if problems:
        code = DayCode.EXCEPTION
    elif not employed:
        code = DayCode.NOT_EMPLOYED
    elif stints and running is None:
        code = DayCode.PRESENT
    else:
        code = DayCode.BLANK
    return WorkDay(day, code, tuple(stints), tuple(unpaired), running, tuple(problems))
