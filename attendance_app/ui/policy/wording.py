"""The rules of the policy in groups, each with a sentence about what it does."""

from __future__ import annotations

from dataclasses import dataclass

from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.policy_fields import FIELDS, PolicyField, PolicyFieldError
from attendance_app.words import mark, tr


@dataclass(frozen=True, slots=True)
class Group:
    """Rules that belong together.

    Attributes
    ----------
    title : str
    rules : tuple of (str, str)
        The key of each in `FIELDS`, and what it means.
    """

    title: str
    rules: tuple[tuple[str, str], ...]


GROUPS = (
    Group(
        mark("planning", "Punches and shifts"),
        (
            (
                "in_out_determination",
                mark(
                    "planning",
                    "Whether in and out alternate by themselves, or are what was pressed at the "
                    "front desk or told by an imported table. Then everybody presses a key.",
                ),
            ),
            (
                "hours_calculation",
                mark(
                    "planning",
                    "Whether each clock-in counts to its clock-out, or everything from the "
                    "first clock-in of a shift to its last clock-out.",
                ),
            ),
            (
                "check_in_window_minutes",
                mark(
                    "planning",
                    "A punch up to this long before a shift's start belongs to the shift.",
                ),
            ),
            (
                "check_out_window_minutes",
                mark(
                    "planning", "A punch up to this long after a shift's end belongs to the shift."
                ),
            ),
            (
                "duplicate_interval_minutes",
                mark("planning", "Someone seen again sooner than this is not clocked twice."),
            ),
            (
                "maximum_shift_hours",
                mark("planning", "A clock-in older than this counts as forgotten."),
            ),
        ),
    ),
    Group(
        mark("planning", "Lateness"),
        (
            (
                "late_grace_minutes",
                mark(
                    "planning", "Late is who comes later than the shift's start by more than this."
                ),
            ),
            (
                "early_grace_minutes",
                mark("planning", "Early is who leaves before the shift's end by more than this."),
            ),
            (
                "lateness_from",
                mark(
                    "planning",
                    "Where the minutes are counted from, once somebody is late; likewise for "
                    "leaving early.",
                ),
            ),
        ),
    ),
    Group(
        mark("planning", "Short days"),
        (
            (
                "half_day_threshold_hours",
                mark(
                    "planning",
                    "Who works less than this on a day of their schedule has half a day.",
                ),
            ),
            (
                "absent_threshold_hours",
                mark("planning", "Who works less than this on a day of their schedule is absent."),
            ),
            (
                "employee_tolerance_minutes",
                mark("planning", "Time missing from the planned hours up to this is not missing."),
            ),
        ),
    ),
    Group(
        mark("planning", "Rounding"),
        (
            (
                "round_in",
                mark(
                    "planning",
                    "Where a clock-in is moved to for the hours. Lateness goes by the time "
                    "as it was.",
                ),
            ),
            ("round_in_minutes", mark("planning", "The step clock-ins are rounded to.")),
            (
                "round_out",
                mark(
                    "planning",
                    "Where a clock-out is moved to for the hours. The time as it was is kept "
                    "beside.",
                ),
            ),
            ("round_out_minutes", mark("planning", "The step clock-outs are rounded to.")),
        ),
    ),
    Group(
        mark("planning", "Breaks"),
        (
            (
                "breaks",
                mark(
                    "planning",
                    "Whether only the breaks people clock are unpaid, or a fixed one is deducted.",
                ),
            ),
            ("break_minutes", mark("planning", "How long the fixed break is.")),
            (
                "break_after_hours",
                mark("planning", "It is deducted once more than this was worked."),
            ),
        ),
    ),
    Group(
        mark("planning", "Overtime and rates"),
        (
            (
                "daily_overtime_after_hours",
                mark(
                    "planning",
                    "Time of a day beyond this is overtime; a shift may have its own limit.",
                ),
            ),
            (
                "weekly_overtime_after_hours",
                mark(
                    "planning",
                    "Time of a week, Monday to Sunday, beyond this is overtime, where it is "
                    "not already overtime of its day.",
                ),
            ),
            (
                "employer_tolerance_minutes",
                mark(
                    "planning", "A day's overtime up to this is none; beyond it all of it counts."
                ),
            ),
            (
                "pre_shift_overtime",
                mark(
                    "planning",
                    "Whether time before a shift's start can be overtime; else it is regular time.",
                ),
            ),
            ("overtime_rate", mark("planning", "A multiple of the regular rate.")),
            ("holiday_rate", mark("planning", "For all time worked on a holiday.")),
            ("weekly_off_rate", mark("planning", "For all time worked on a weekly day off.")),
        ),
    ),
    Group(
        mark("planning", "Days off"),
        (
            (
                "weekly_off",
                mark(
                    "planning",
                    "Of people without a schedule; with one, the days on which no shift starts.",
                ),
            ),
            (
                "holiday_country",
                mark(
                    "planning",
                    "Whose public holidays are in the calendar, every year. Two letters, or empty.",
                ),
            ),
            (
                "holiday_region",
                mark("planning", "Of that country, where its regions have holidays of their own."),
            ),
        ),
    ),
)

SITES = mark("planning", "The same for every date: changed in the site's settings (File menu).")


def meaning_of(field: PolicyField, sentence: str) -> str:
    """What a rule does, when it is off, where it is changed, and its default."""
    more = [sentence]
    if field.zero_is_off:
        more.append(tr("planning", "Zero switches it off."))
    more.append(
        tr("planning", SITES)
        if field.is_of_the_site
        else tr("planning", "Default: {shown}.").format(shown=field.shown(AttendancePolicy()))
    )
    # A number stays with its unit.
    return " ".join(more).replace(" min.", "\u00a0min.").replace(" h.", "\u00a0h.")


def refusal_words(error: PolicyFieldError) -> str:
    """What is wrong with a field, by what the window calls it."""
    called = f"“{FIELDS[error.key].title}”" if error.key in FIELDS else error.key
    problem = error.problem
    for key, field in FIELDS.items():
        problem = problem.replace(key, f"“{field.title}”")
    return f"{called} {problem}."
