"""The specification's scenarios, from tables through ``import`` to the workbook, read back.

The reader (`workbook_reader`) shares no code with the writer. What no table can bring (somebody
standing in view, a clock that is set back, a correction, today, two kiosks) comes through the
services that the window and the kiosk use, into the same database.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from builders import at
from fakes import looks
from made_company.feeding import clock_at, new_site
from month_workbook import MonthWorkbook, Row, seconds, seconds_of

from attendance_app import cli
from attendance_app.domain.corrections import Correction
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.leave import CalendarDay
from attendance_app.domain.people import PersonDetails
from attendance_app.domain.punches import Punch, PunchMethod
from attendance_app.paths import DataDir
from attendance_app.settings import KioskSettings, Settings
from attendance_app.vision.visits import Visits
from attendance_app.wiring import Core, build_core

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)
NOON = at("2026-03-31 12:00")
LATER = at("2026-11-02 12:00")

SHIFTS = """\
name,start,end,days
Day,09:00,18:00,Mon-Sun
Workdays,09:00,18:00,Mon-Fri
Night,22:00,06:00,Mon-Sun
Split,06:00,10:00,Mon-Fri
Split,16:00,20:00,Mon-Fri
"""


class Office:
    """A site whose commands run at a set instant."""

    def __init__(self, folder: Path, settings: str = "", zone: str = "Europe/Berlin") -> None:
        self.folder = folder
        self.now = NOON
        self._files = 0
        new_site(folder / "data", settings, zone)

    def run(self, *words: object) -> int:
        """Run a command; its exit status."""
        with clock_at(self.now):
            return cli.main([*map(str, words), "--data-dir", str(self.folder / "data")])

    def bring(self, kind: str, table: str, *options: str) -> int:
        """Import a table; the command's exit status."""
        self._files += 1
        path = self.folder / f"{self._files}-{kind}.csv"
        path.write_text(table, encoding="utf-8")
        return self.run("import", kind, path, *options)

    def export(self, month: str) -> MonthWorkbook:
        """The month's workbook, read back."""
        self._files += 1
        path = self.folder / f"{self._files}-{month}.xlsx"
        assert self.run("export", "--month", month, "--out", path) == 0
        return MonthWorkbook(path)

    @contextlib.contextmanager
    def core(self, kiosk: str = "front door") -> Iterator[Core]:
        """The services, as a kiosk or the window has them."""
        data = DataDir.at(self.folder / "data")
        settings = Settings.load(data.settings).model_copy(
            update={"kiosk": KioskSettings(id=kiosk)}
        )
        core = build_core(data, settings, clock=lambda: self.now)
        with contextlib.closing(core):
            yield core


def people(*lines: str) -> str:
    """A table of people: employee ID, shift, then perhaps first and last day."""
    rows = ["employee_id,name,shift,start_date,end_date"]
    for line in lines:
        who, shift, first, last = (*line.split(","), "", "", "")[:4]
        rows.append(f"{who},Demo {who},{shift},{first},{last}")
    return "\n".join(rows) + "\n"


def punches(**who: str) -> str:
    """A table of punches whose kinds alternate: "day time time ..." lines; + is the next day."""
    rows = ["employee_id,timestamp,kind,source"]
    for name, text in who.items():
        for line in text.strip().splitlines():
            day, *times = line.split()
            for time in times:
                shown = date.fromisoformat(day) + timedelta(days=time.startswith("+"))
                rows.append(f"{name},{shown} {time.lstrip('+')},,door")
    return "\n".join(rows) + "\n"


MARCH = punches(
    S01="2026-03-02 21:55 +06:05",
    S02="2026-01-31 21:55 +06:05",
    S04="2026-03-28 22:00 +06:00",
    S06="2026-03-03 09:00\n2026-03-04 08:55 18:00",
    S07="2026-03-03 09:00",
    S08="2026-03-03 09:00:00 09:00:03 09:01:30 18:00",
    S09="2026-03-03 09:00 12:30 13:15 18:00",
    S10="2026-03-03 09:00 12:00 13:00",
    S11="2026-03-03 09:00 09:20 10:00 10:20 11:00 11:20",
    S13="2026-03-03 09:10:00 18:00\n2026-03-04 09:10:01 18:00\n2026-03-05 09:12:00 18:00",
    S14a="\n".join(f"2026-03-{day:02d} 09:00 18:00" for day in range(2, 7)),
    S14b="\n".join(f"2026-03-{day:02d} 09:00 17:00" for day in range(2, 8)),
    S16="2026-03-03 08:20 18:00",
    S17="2026-03-07 09:00 13:00\n2026-03-12 09:00 12:00",
    S18a="2026-03-03 09:00 17:00",
    S18b="2026-03-03 14:00 18:00",
    S19="2026-03-03 06:00 10:00 16:00 20:00",
    S20="\n".join(f"2026-03-{day} 09:00 18:00" for day in range(16, 21)),
    S23="2026-02-03 09:00 17:00",
    S24="2026-03-31 09:00",
)
OCTOBER = punches(S04="2026-10-24 22:00 +06:00", S05="2026-10-25 02:50 02:10")
LEAVE = """\
employee_id,from,to,type,part,approved
S18a,2026-03-03,2026-03-03,annual,full,yes
S18b,2026-03-03,2026-03-03,annual,half,yes
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    """One company with a person for each scenario of the ordinary policy, as of 31 March."""
    made = Office(tmp_path_factory.mktemp("office"))
    assert made.bring("shifts", SHIFTS) == 0
    assert (
        made.bring(
            "people",
            people(
                *("S01,Night", "S02,Night", "S04,Night", "S05,", "S06,Day", "S07,Day", "S08,Day"),
                *("S09,Day", "S10,Day", "S11,Day", "S13,Day", "S14a,Day", "S14b,Day", "S16,Day"),
                *("S17,Workdays", "S18a,Day", "S18b,Day", "S19,Split"),
                *("S20,Day,2026-03-15,2026-03-20", "S23,Day", "S24,Day"),
            ),
        )
        == 0
    )
    assert made.bring("leave", LEAVE) == 0
    with made.core() as core:
        core.calendar.set(CalendarDay(date(2026, 3, 12), "Works outing", is_holiday=True), "office")
    assert made.bring("punches", MARCH) == 0
    _stand_in_view(made)
    _set_the_clock_back(made)
    _use_two_doors(made)
    return made


def _key(core: Core, employee_id: str) -> int:
    return next(each.id for each in core.roster.people() if each.employee_id == employee_id)


def _enroll(core: Core, employee_id: str) -> int:
    """Somebody whose face may clock them in; their key."""
    details = PersonDetails(employee_id, f"Demo {employee_id}")
    agreed = at("2026-03-01 12:00")
    return core.enrollment.enroll(details, consent_at=agreed, samples=[]).id


def _stand_in_view(office: Office) -> None:
    """Scenario 8's second half, on 3 March: seen every second for ten minutes."""
    with office.core() as core:
        who, visits = _enroll(core, "S08b"), Visits(leave_s=2.0)
        start = at("2026-03-03 09:00")
        for second in range(600):
            if visits.see(who, looks(8), float(second)):
                core.clocking.punch(who, start + timedelta(seconds=second), PunchMethod.FACE)


def _set_the_clock_back(office: Office) -> None:
    """Scenario 22, on 3 March: in at 10:00; set back two hours; out at 8:30, after a restart."""
    with office.core() as core:
        who = _enroll(core, "S22")
        core.clocking.punch(who, at("2026-03-03 10:00"), PunchMethod.FACE)
    with office.core() as core:
        core.clocking.punch(who, at("2026-03-03 08:30"), PunchMethod.FACE)


def _use_two_doors(office: Office) -> None:
    """Scenario 26, on 3 March: in at the front, out at the back."""
    with office.core("front door") as core:
        who = _enroll(core, "S26")
        core.clocking.punch(who, at("2026-03-03 09:00"), PunchMethod.FACE)
    with office.core("back door") as core:
        core.clocking.punch(who, at("2026-03-03 18:00"), PunchMethod.FACE)


@pytest.fixture(scope="module")
def march(office: Office) -> MonthWorkbook:
    """March as exported at noon of its last day."""
    return office.export("2026-03")


@pytest.fixture(scope="module")
def confirmed(office: Office, march: MonthWorkbook) -> MonthWorkbook:
    """March once more, after the end of scenario 7's open shift was confirmed."""
    with office.core() as core:
        (started,) = _punches(core, "S07", date(2026, 3, 3))
        core.corrections.confirm(started.uuid, "office", "worked until one at night")
    return office.export("2026-03")


@pytest.fixture(scope="module")
def october(office: Office, march: MonthWorkbook) -> MonthWorkbook:
    """October, brought and exported in November."""
    office.now = LATER
    try:
        assert office.bring("punches", OCTOBER) == 0
        return office.export("2026-10")
    finally:
        office.now = NOON


@pytest.fixture(scope="module")
def february(office: Office) -> MonthWorkbook:
    """February, closed after scenario 23's clock-out was corrected."""
    with office.core() as core:
        _, out = _punches(core, "S23", date(2026, 2, 3))
        at_six = at("2026-02-03 18:00")
        core.corrections.change(out.uuid, None, at_six, "office", "stayed for the delivery")
    assert office.run("close", "--month", "2026-02", "--by", "office") == 0
    return office.export("2026-02")


def _punches(core: Core, employee_id: str, day: date) -> list[Punch]:
    with core.database.read() as unit:
        return unit.punches.between(day, day, _key(core, employee_id))


def _corrections(core: Core, employee_id: str) -> tuple[Correction, ...]:
    with core.database.read() as unit:
        return tuple(unit.corrections.of_person(_key(core, employee_id)))


def day(book: MonthWorkbook, who: str, text: str) -> Row:
    """The line with a day's figures."""
    return book.people[who].days[date.fromisoformat(text)][0]


def worked(row: Row) -> timedelta:
    return timedelta(seconds=seconds(row["Worked h:mm"]))


def code(book: MonthWorkbook, who: str, text: str) -> str:
    """The day's letter, which is the register's as well."""
    found = book.people[who].code(date.fromisoformat(text))
    title = f"{date.fromisoformat(text):%a} {date.fromisoformat(text).day}"
    assert str(book.register()[who][title].value or "") == found
    return found


def test_01_a_night_is_one_work_day(march: MonthWorkbook) -> None:
    assert worked(day(march, "S01", "2026-03-02")) == 8 * HOUR + 10 * MINUTE
    assert code(march, "S01", "2026-03-02") == "P"
    assert not worked(day(march, "S01", "2026-03-03"))


def test_02_a_night_over_the_months_end_is_in_one_month(
    office: Office, february: MonthWorkbook
) -> None:
    january = office.export("2026-01")
    assert worked(day(january, "S02", "2026-01-31")) == 8 * HOUR + 10 * MINUTE
    assert seconds(january.summary["S02"]["Worked h:mm"]) == 8 * 3600 + 600
    assert seconds(february.summary["S02"]["Worked h:mm"]) == 0


def test_03_shifts_that_overlap_across_midnight_are_refused(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    clash = "name,start,end,days\nClash,22:00,06:00,Mon\nClash,05:00,13:00,Tue\n"
    assert office.bring("shifts", clash) == 2
    with office.core() as core:
        assert "Clash" not in {each.name for each in core.schedules.all()}
    early = "name,start,end,days\nFive,05:00,13:00,Mon-Fri\n"
    assert office.bring("shifts", early) == 0
    with office.core() as core:
        five = next(each.id for each in core.schedules.all() if each.name == "Five")
        who = [_key(core, "S01")]
        with pytest.raises(InvalidInputError, match="overlap"):
            core.schedules.assign(who, five, date(2026, 3, 10), date(2026, 3, 10), False, "office")


def test_04_the_nights_on_which_the_clocks_change(
    march: MonthWorkbook, october: MonthWorkbook
) -> None:
    assert worked(day(march, "S04", "2026-03-28")) == 7 * HOUR
    assert worked(day(october, "S04", "2026-10-24")) == 9 * HOUR


def test_05_the_hour_that_comes_twice(october: MonthWorkbook) -> None:
    assert worked(day(october, "S05", "2026-10-25")) == 20 * MINUTE


def test_05_the_hour_that_comes_twice_is_reported(
    office: Office, october: MonthWorkbook, capsys: pytest.CaptureFixture[str]
) -> None:
    office.now = LATER
    try:
        assert office.bring("punches", OCTOBER, "--dry-run") == 0
    finally:
        office.now = NOON
    assert "02:10" in capsys.readouterr().err


def test_06_a_forgotten_out_does_not_turn_the_next_day_round(march: MonthWorkbook) -> None:
    assert code(march, "S06", "2026-03-03") == "!"
    assert not worked(day(march, "S06", "2026-03-03"))
    assert code(march, "S06", "2026-03-04") == "P"
    assert worked(day(march, "S06", "2026-03-04")) == 9 * HOUR + 5 * MINUTE
    assert march.summary["S06"]["Missing punches"].value == 1


def test_07_sixteen_hours_open_is_closed_and_unpaid_until_confirmed(
    march: MonthWorkbook, confirmed: MonthWorkbook
) -> None:
    assert code(march, "S07", "2026-03-03") == "!"
    assert not worked(day(march, "S07", "2026-03-03"))
    assert code(confirmed, "S07", "2026-03-03") == "P"
    assert worked(day(confirmed, "S07", "2026-03-03")) == 16 * HOUR


def test_08_seen_three_times_is_one_punch(march: MonthWorkbook) -> None:
    row = day(march, "S08", "2026-03-03")
    assert worked(row) == 9 * HOUR
    assert code(march, "S08", "2026-03-03") == "P"
    assert len(march.people["S08"].days[date(2026, 3, 3)]) == 1


def test_08_standing_in_view_for_ten_minutes_is_one_punch(march: MonthWorkbook) -> None:
    rows = march.book["Punches"].table("Employee ID")
    (row,) = [row for row in rows if row["Employee ID"].value == "S08b"]
    assert row["Local time"].value == datetime.fromisoformat("2026-03-03 09:00")


def test_09_every_valid_pair(march: MonthWorkbook) -> None:
    assert worked(day(march, "S09", "2026-03-03")) == 8 * HOUR + 15 * MINUTE


def test_10_the_last_in_is_no_out(march: MonthWorkbook) -> None:
    assert worked(day(march, "S10", "2026-03-03")) == 3 * HOUR
    assert code(march, "S10", "2026-03-03") == "!"
    assert march.summary["S10"]["Open exceptions"].value == 1


def test_11_hours_are_rounded_once(march: MonthWorkbook) -> None:
    row = day(march, "S11", "2026-03-03")
    assert worked(row) == HOUR
    assert row["Worked hours"].value == 1.0
    assert march.summary["S11"]["Worked hours"].value == 1.0


def test_13_late_is_later_than_the_grace(march: MonthWorkbook) -> None:
    assert not minutes(day(march, "S13", "2026-03-03")["Late"])
    assert minutes(day(march, "S13", "2026-03-04")["Late"]) == pytest.approx(10 + 1 / 60, abs=0.02)
    assert minutes(day(march, "S13", "2026-03-05")["Late"]) == 12
    assert march.summary["S13"]["Late count"].value == 2


def minutes(cell: object) -> float:
    value, number = getattr(cell, "value", None), getattr(cell, "number", None)
    return value / MINUTE if isinstance(value, timedelta) else float(number or 0)


def test_14_daily_overtime_first_then_weekly_on_what_is_left(march: MonthWorkbook) -> None:
    assert seconds_of(march.summary["S14a"], "Overtime") == 5 * 3600
    assert seconds_of(march.summary["S14b"], "Overtime") == 8 * 3600


def test_16_before_the_shift_is_no_overtime(march: MonthWorkbook) -> None:
    row = day(march, "S16", "2026-03-03")
    assert worked(row) == 9 * HOUR + 40 * MINUTE
    assert seconds_of(row, "Overtime") == 3600


def test_17_work_on_a_free_day_is_at_its_rate(march: MonthWorkbook) -> None:
    assert code(march, "S17", "2026-03-07") == "WO"
    assert seconds_of(day(march, "S17", "2026-03-07"), "Weekly off") == 4 * 3600
    assert code(march, "S17", "2026-03-12") == "H"
    assert seconds_of(day(march, "S17", "2026-03-12"), "Holiday") == 3 * 3600
    assert march.summary["S17"]["Absent"].value == 20  # the other days on which he was expected


def test_18_leave_with_punches(march: MonthWorkbook) -> None:
    assert code(march, "S18a", "2026-03-03") == "L"
    assert march.summary["S18a"]["Open exceptions"].value == 1
    assert code(march, "S18b", "2026-03-03") == "HD"
    assert worked(day(march, "S18b", "2026-03-03")) == 4 * HOUR
    assert march.summary["S18b"]["Present"].value == 0.5
    assert march.summary["S18b"]["Leave: annual"].value == 0.5


def test_19_split_shifts_are_two_rows_and_one_day(march: MonthWorkbook) -> None:
    first, second = march.people["S19"].days[date(2026, 3, 3)]
    assert first["Shift"].value != second["Shift"].value
    assert worked(first) == 8 * HOUR
    assert march.summary["S19"]["Present"].value == 1


def test_20_before_joining_and_after_leaving_is_no_absence(march: MonthWorkbook) -> None:
    codes = "".join(march.people["S20"].code(each) for each in march.people["S20"].days)
    assert codes == "-" * 14 + "A" + "P" * 5 + "-" * 11
    assert march.summary["S20"]["Absent"].value == 1


def test_22_a_clock_set_back_is_flagged_and_never_negative(march: MonthWorkbook) -> None:
    assert code(march, "S22", "2026-03-03") == "!"
    assert worked(day(march, "S22", "2026-03-03")) == timedelta()
    rows = march.book["Punches"].table("Employee ID")
    kinds = {
        str(row["Local time"].value): row["Kind"].value
        for row in rows
        if row["Employee ID"].value == "S22"
    }
    assert kinds == {"2026-03-03 10:00:00": "in", "2026-03-03 08:30:00": "out"}


def test_24_today_is_blank_while_the_shift_runs(march: MonthWorkbook) -> None:
    assert code(march, "S24", "2026-03-31") == ""
    assert code(march, "S01", "2026-03-31") == ""


def test_26_in_at_the_front_out_at_the_back(march: MonthWorkbook) -> None:
    assert worked(day(march, "S26", "2026-03-03")) == 9 * HOUR
    assert code(march, "S26", "2026-03-03") == "P"


def test_25_the_same_again_is_the_same_month(office: Office, confirmed: MonthWorkbook) -> None:
    for kind, table in (("shifts", SHIFTS), ("leave", LEAVE), ("punches", MARCH)):
        assert office.bring(kind, table) == 0
    again = office.export("2026-03")
    for name, sheet in confirmed.book.sheets.items():
        if name != "About":  # it says when it was made
            assert again.book[name].cells == sheet.cells, name


def test_23_a_correction_keeps_the_original_and_a_closed_month_refuses(
    office: Office, february: MonthWorkbook
) -> None:
    assert worked(day(february, "S23", "2026-02-03")) == 9 * HOUR
    rows = february.book["Corrections"].table("Employee ID")
    (row,) = [row for row in rows if row["Employee ID"].value == "S23"]
    assert (row["By"].value, row["Why"].value) == ("office", "stayed for the delivery")
    assert "17:00" in str(row["Old"].value)
    assert "18:00" in str(row["New"].value)
    assert any("FINAL" in text for _, text in february.book["About"].texts())
    with office.core() as core:
        (correction,) = _corrections(core, "S23")
        assert correction.replacement is not None
        with pytest.raises(InvalidInputError, match="closed"):
            core.corrections.void(correction.replacement.uuid, "office", "too late")
        assert _corrections(core, "S23") == (correction,)


@pytest.fixture(scope="module")
def other_rules(tmp_path_factory: pytest.TempPathFactory) -> dict[str, MonthWorkbook]:
    """March under other policies, by what they are about."""
    made = {}
    for name, policy, who, table in (
        (
            "first and last",
            'hours_calculation = "first_in_last_out"\nlateness_from = "grace"\n'
            "pre_shift_overtime = true\n",
            ("S09,Day", "S13,Day", "S16,Day"),
            punches(
                S09="2026-03-03 09:00 12:30 13:15 18:00",
                S13="2026-03-03 09:10:00 18:00\n2026-03-04 09:12:00 18:00",
                S16="2026-03-03 08:20 18:00",
            ),
        ),
        (
            "breaks",
            'breaks = "both"\nbreak_minutes = 60\nemployer_tolerance_minutes = 15\n',
            ("S09,Day", "S15,Day"),
            punches(
                S09="2026-03-03 09:00 12:30 13:15 18:00",
                S15="2026-03-03 09:00 12:00 13:00 18:14\n"
                "2026-03-04 09:00 12:00 13:00 18:15\n"
                "2026-03-05 09:00 12:00 13:00 18:16",
            ),
        ),
        (
            "rounding",
            'round_in = "nearest"\nround_in_minutes = 15\n',
            ("S12,Day",),
            punches(S12="2026-03-03 09:07 18:00\n2026-03-04 09:08 18:00"),
        ),
    ):
        site = Office(tmp_path_factory.mktemp("rules"), f"[policy]\n{policy}")
        assert site.bring("shifts", SHIFTS) == 0
        assert site.bring("people", people(*who)) == 0
        assert site.bring("punches", table) == 0
        made[name] = site.export("2026-03")
    return made


def test_09_first_in_and_last_out(other_rules: dict[str, MonthWorkbook]) -> None:
    assert worked(day(other_rules["first and last"], "S09", "2026-03-03")) == 9 * HOUR


def test_09_an_hours_break_credits_the_punched_one(other_rules: dict[str, MonthWorkbook]) -> None:
    assert worked(day(other_rules["breaks"], "S09", "2026-03-03")) == 8 * HOUR


def test_12_nearest_quarter_of_an_hour(other_rules: dict[str, MonthWorkbook]) -> None:
    book = other_rules["rounding"]
    early, late = day(book, "S12", "2026-03-03"), day(book, "S12", "2026-03-04")
    assert worked(early) == 9 * HOUR
    assert worked(late) == 8 * HOUR + 45 * MINUTE
    assert [str(row["In"].value) for row in (early, late)] == ["09:07:00", "09:08:00"]
    why = book.people["S12"].comment("Worked h:mm", date(2026, 3, 4))
    assert "09:08" in why
    assert "09:15" in why


def test_13_late_from_the_end_of_grace(other_rules: dict[str, MonthWorkbook]) -> None:
    book = other_rules["first and last"]
    assert not minutes(day(book, "S13", "2026-03-03")["Late"])
    assert minutes(day(book, "S13", "2026-03-04")["Late"]) == 2


def test_15_the_employers_tolerance_swallows_all_or_nothing(
    other_rules: dict[str, MonthWorkbook],
) -> None:
    book = other_rules["breaks"]
    found = [
        seconds_of(day(book, "S15", f"2026-03-0{number}"), "Overtime") / 60 for number in (3, 4, 5)
    ]
    assert found == [0, 0, 16]


def test_16_before_the_shift_is_overtime_where_enabled(
    other_rules: dict[str, MonthWorkbook],
) -> None:
    row = day(other_rules["first and last"], "S16", "2026-03-03")
    assert seconds_of(row, "Overtime") == 3600 + 40 * 60


def test_21_ten_past_midnight_in_india_is_the_local_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = Office(tmp_path, zone="Asia/Kolkata")
    assert site.bring("people", people("S21,")) == 0
    assert site.bring("punches", punches(S21="2026-03-04 00:10 08:10")) == 0
    monkeypatch.setenv("TZ", "America/New_York")  # another computer, or this one elsewhere
    book = site.export("2026-03")
    assert code(book, "S21", "2026-03-04") == "P"
    assert worked(day(book, "S21", "2026-03-04")) == 8 * HOUR
