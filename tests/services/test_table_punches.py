"""Importing punches: instants, kinds, duplicates, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from uuid import uuid4

import pytest
from builders import ZONE, at
from hypothesis import given, settings
from hypothesis import strategies as st
from tables import PEOPLE, ImportingSite, counted, outcomes, refusals

from attendance_app.domain.corrections import Correction, CorrectionAction
from attendance_app.domain.month import Month
from attendance_app.domain.pairing import pair
from attendance_app.domain.people import PersonDetails
from attendance_app.domain.punches import Punch, PunchKind, PunchMethod
from attendance_app.services.roster import Roster

HEADER = "employee_id,timestamp,kind,source\n"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[ImportingSite]:
    made = ImportingSite(tmp_path)
    made.add("people", PEOPLE)
    yield made
    made.database.close()


def table(*lines: str) -> str:
    """A table of punches, each line begun with the employee ID unless it has one."""
    return HEADER + "".join(f"{line if line[:2] == '00' else f'0001,{line}'}\n" for line in lines)


def stored(site: ImportingSite) -> list[tuple[str, str]]:
    """Local times and kinds of what is stored, in the order of time."""
    ordered = sorted(site.punches(), key=lambda punch: punch.instant)
    return [(f"{punch.local:%Y-%m-%d %H:%M:%S%z}", punch.kind.value) for punch in ordered]


def by_a_kiosk(site: ImportingSite, when: str, kind: PunchKind, employee_id: str = "0001") -> Punch:
    """A punch taken at the front desk."""
    punch = Punch(
        uuid=uuid4(),
        person_id=site.person(employee_id).id,
        instant=at(when),
        zone=ZONE,
        utc_offset_minutes=60,
        kind=kind,
        method=PunchMethod.FACE,
        kiosk_id="front",
    )
    with site.database.write() as unit:
        return unit.punches.add(punch)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02 09:00",
        "2026-03-02T09:00:00",
        "2026-03-02 09:00:00.000",
        "2026/3/2 9:00",
        "02.03.2026 09:00:00",
        "2026-03-02T08:00:00Z",
        "2026-03-02 13:30+05:30",
        "2026-03-02 03:00 -0500",
        "2026-03-02 9:00 am",
        "25.02.2026 09:00",
    ],
)
def test_times_are_read_as_people_and_programs_write_them(site: ImportingSite, text: str) -> None:
    """Without an offset they are the wall clock of the site."""
    assert site.add("punches", table(f"{text},in,desk")).stored
    (punch,) = site.punches()
    day = 25 if text.startswith("25") else 2
    month = 2 if text.startswith("25") else 3
    assert punch.instant == datetime(2026, month, day, 8, tzinfo=UTC)
    assert (punch.zone, punch.utc_offset_minutes) == (ZONE, 60)
    assert (punch.method, punch.kiosk_id) == (PunchMethod.IMPORT, "desk")


def test_the_whole_file_settles_whether_day_or_month_comes_first(site: ImportingSite) -> None:
    site.add(
        "punches", table("03/04/2026 9:05 AM,in", "03/31/2026 9:00 AM,in").replace("in\n", "in,\n")
    )
    assert [when[:10] for when, _ in stored(site)] == ["2026-03-04", "2026-03-31"]


def test_a_date_that_may_be_two_days_is_refused(site: ImportingSite) -> None:
    report = site.add("punches", table("03/04/2026 09:00,in,", "05/06/2026 09:00,in,"))
    assert [(line, column) for line, column, _ in refusals(report)] == [
        (2, "timestamp"),
        (3, "timestamp"),
    ]
    assert "write it as 2026-03-31" in report.refusals[0].sentence
    report = site.add("punches", table("03/31/2026 09:00,in,", "31/03/2026 09:00,in,"))
    assert len(refusals(report)) == 2
    assert site.punches() == []


def test_every_mistake_is_told_with_its_line(site: ImportingSite) -> None:
    report = site.add(
        "punches",
        table(
            "0009,2026-03-02 09:00,in,",
            "1,2026-03-02 09:00,in,".replace("1,", "001,", 1),
            "yesterday,in,",
            "2026-03-02,in,",
            "2026-02-30 09:00,in,",
            "2026-03-02 24:10,in,",
            "2027-01-01 09:00,in,",
            "1999-12-31 09:00,in,",
            "2026-03-29 02:30,in,",
            "2026-03-02 09:00,sideways,",
            "2026-03-02 09:00 o'clock,in,",
            ",in,",
            "2026-03-02 09:00+25:00,in,",
        ),
    )
    said = {line: sentence for line, _, sentence in refusals(report)}
    assert sorted(said) == list(range(2, 15))
    assert "nobody's employee ID here" in said[2]
    assert "If 0001 is meant" in said[3]
    assert "is no date" in said[4]
    assert "has no time of day" in said[5]
    assert "no day of the calendar" in said[6]
    assert "no time of day" in said[7]
    assert "yet to come" in said[8]
    assert "the device's clock was wrong" in said[9]
    assert "was never shown by the clocks of Europe/Berlin" in said[10]
    assert "is not known; write in, out or nothing" in said[11]
    assert "is missing" in said[13]
    assert site.punches() == []


def test_kinds_that_are_not_given_alternate_in_the_order_of_time(site: ImportingSite) -> None:
    """Whatever the order of the lines, and on from what is stored; a forgotten out ends nothing."""
    by_a_kiosk(site, "2026-03-02 08:00", PunchKind.IN)
    report = site.add(
        "punches",
        table(
            "2026-03-03 17:00,,",
            "2026-03-02 16:00,,",
            "2026-03-03 09:00,,",
            "2026-03-04 09:00,,",
            "2026-03-05 09:00,,",
            "0002,2026-03-02 16:00,,",
        ),
    )
    assert counted(report) == {"added": 6}
    theirs = sorted(site.punches(), key=lambda punch: (punch.person_id, punch.instant))
    assert [punch.kind.value for punch in theirs] == ["in", "out", "in", "out", "in", "in", "in"]


def test_given_kinds_count_and_the_others_follow_them(site: ImportingSite) -> None:
    site.add(
        "punches",
        table("2026-03-02 09:00,OUT,", "2026-03-02 12:00,,", "2026-03-02 13:00,In,"),
    )
    assert [kind for _, kind in stored(site)] == ["out", "in", "in"]


def test_every_punch_says_its_kind_where_the_policy_is_strict(site: ImportingSite) -> None:
    site.strict()
    report = site.add("punches", table("2026-03-02 09:00,in,", "2026-03-02 17:00,,"))
    assert [(line, column) for line, column, _ in refusals(report)] == [(3, "kind")]
    assert site.add("punches", table("2026-03-02 09:00,in,", "2026-03-02 17:00,out,")).stored


def test_importing_twice_changes_nothing(site: ImportingSite) -> None:
    content = table(
        "2026-03-02 09:00,,",
        "2026-03-02 09:01,,",
        "2026-03-02 17:00,,",
        "0002,2026-03-02 09:00,in,back",
    )
    assert counted(site.add("punches", content)) == {"added": 3, "suppressed": 1}
    before = site.punches()
    again = site.add("punches", content)
    assert (again.stored, counted(again)) == (False, {"unchanged": 3, "suppressed": 1})
    assert site.punches() == before


def test_a_longer_export_of_the_same_device_adds_what_is_new(site: ImportingSite) -> None:
    site.add("punches", table("2026-03-02 09:00,,", "2026-03-02 17:00,,"), "1_attlog.csv")
    report = site.add(
        "punches",
        table("2026-03-02 09:00,,", "2026-03-02 17:00,,", "2026-03-03 09:00,,"),
        "1_attlog.csv",
    )
    assert outcomes(report) == {2: "unchanged", 3: "unchanged", 4: "added"}
    assert [punch.kiosk_id for punch in site.punches()] == ["1_attlog"] * 3


def test_the_same_punch_from_another_file_or_a_kiosk_is_a_duplicate(site: ImportingSite) -> None:
    """Within the duplicate interval, before or after; what stands is named."""
    by_a_kiosk(site, "2026-03-02 09:00", PunchKind.IN)
    site.add("punches", table("2026-03-02 17:00,out,desk"))
    report = site.add(
        "punches",
        table(
            "2026-03-02 09:00,in,desk",
            "2026-03-02 08:58:30,in,desk",
            "2026-03-02 09:01:59,out,desk",
            "2026-03-02 17:00,out,other",
            "2026-03-02 12:00,out,desk",
            "2026-03-02 12:00,out,desk",
        ),
    )
    assert list(outcomes(report).values()) == ["suppressed"] * 4 + ["added", "suppressed"]
    assert "of the clock-in of 2026-03-02 09:00:00, which stands" in report.lines[1].sentence
    assert "the same as line 6" in report.lines[5].sentence
    assert len(site.punches()) == 3


def test_two_lines_of_one_moment_that_contradict_each_other_are_refused(
    site: ImportingSite,
) -> None:
    report = site.add("punches", table("2026-03-02 09:00,in,", "2026-03-02 09:00,out,"))
    assert "contradicts line 2 of the same moment" in refusals(report)[0][2]


def test_seen_again_within_two_minutes_is_one_punch(site: ImportingSite) -> None:
    """Scenario 8: 09:00:00, 09:00:03, 09:01:30."""
    report = site.add(
        "punches",
        table("2026-03-02 09:00:00,,", "2026-03-02 09:00:03,,", "2026-03-02 09:01:30,,"),
    )
    assert counted(report) == {"added": 1, "suppressed": 2}


def test_a_kind_that_was_imported_is_not_changed_by_importing(site: ImportingSite) -> None:
    site.add("punches", table("2026-03-02 09:00,in,"))
    report = site.add("punches", table("2026-03-02 09:00,out,", "2026-03-02 12:00,out,"))
    assert counted(report) == {"unchanged": 1, "added": 1}
    assert "clock-in, stored already" in report.lines[0].in_words
    assert "The table says clock-out" in report.lines[0].in_words


def test_a_clocks_log_can_be_imported_again_once_it_tells_in_from_out(site: ImportingSite) -> None:
    log = "0001\t2026-03-02 09:00:00\t0\t0\n0001\t2026-03-02 12:00:00\t0\t0\n"
    assert counted(site.add("punches", log, "attlog.dat")) == {"added": 2}
    log += "0001\t2026-03-02 13:00:00\t0\t1\n0001\t2026-03-02 17:00:00\t1\t1\n"
    assert counted(site.add("punches", log, "attlog.dat")) == {"unchanged": 2, "added": 2}


def test_a_voided_punch_suppresses_nothing_and_does_not_come_back(site: ImportingSite) -> None:
    wrong = by_a_kiosk(site, "2026-03-02 09:00", PunchKind.IN)
    site.add("punches", table("2026-03-02 12:00,out,"))
    imported = site.punches()[-1]
    with site.database.write() as unit:
        for punch in (wrong, imported):
            unit.corrections.add(
                Correction(
                    uuid4(), site.clock(), "Office", "Wrong", CorrectionAction.VOID, punch, None
                )
            )
    report = site.add("punches", table("2026-03-02 09:01,in,", "2026-03-02 12:00,out,"))
    assert outcomes(report) == {2: "added", 3: "unchanged"}


def test_the_second_pass_of_a_repeated_hour_is_told_by_the_order_of_the_lines(
    site: ImportingSite,
) -> None:
    """Scenario 5: 02:50, then 02:10 on the second pass, is 20 minutes; each is reported."""
    content = table(
        "2026-10-25 01:00,in,",
        "2026-10-25 01:30,out,",
        "2026-10-25 02:50,in,",
        "2026-10-25 02:10,out,",
        "2026-10-25 06:00,in,",
    )
    report = site.add("punches", content)
    assert stored(site)[2:] == [
        ("2026-10-25 02:50:00+0200", "in"),
        ("2026-10-25 02:10:00+0100", "out"),
        ("2026-10-25 06:00:00+0100", "in"),
    ]
    (first, second) = (line.remark for line in report.lines if line.remark)
    assert "showed 02:50 twice" in first
    assert "the first time (+02:00), by the order of the lines" in first
    assert "the second time (+01:00), by the order of the lines" in second
    stints = pair(site.punches(), site.policy, site.clock()).stints
    assert [stint.worked for stint in stints] == [timedelta(minutes=30), timedelta(minutes=20)]
    assert counted(site.add("punches", content)) == {"unchanged": 5}


def test_newest_lines_first_tell_the_passes_the_other_way_round(site: ImportingSite) -> None:
    site.add(
        "punches",
        table(
            "2026-10-25 06:00,out,",
            "2026-10-25 02:10,in,",
            "2026-10-25 02:50,out,",
            "2026-10-24 22:00,in,",
        ),
    )
    assert [when for when, _ in stored(site)][1:3] == [
        "2026-10-25 02:50:00+0200",
        "2026-10-25 02:10:00+0100",
    ]


def test_a_repeated_time_that_nothing_settles_is_the_first_and_reported(
    site: ImportingSite,
) -> None:
    """With an offset it is exact, and nothing is to be said."""
    content = table(
        "2026-10-24 22:00,in,", "2026-10-25 02:30,out,", "0002,2026-10-25 02:30+01:00,in,"
    )
    report = site.add("punches", content)
    assert [when for when, _ in stored(site)][1:] == [
        "2026-10-25 02:30:00+0200",
        "2026-10-25 02:30:00+0100",
    ]
    (remark,) = (line.remark for line in report.lines if line.remark)
    assert "as nothing tells: write 2026-10-25 02:30+01:00 for the second" in remark
    assert counted(site.add("punches", content)) == {"unchanged": 3}


def test_lines_out_of_order_do_not_tell_the_passes(site: ImportingSite) -> None:
    site.add(
        "punches",
        table(
            "2026-10-25 02:10,,",
            "2026-10-25 02:50,,",
            "2026-10-25 02:20,,",
            "2026-10-25 02:40,,",
            "2026-10-25 02:05,,",
        ),
    )
    assert {when[-5:] for when, _ in stored(site)} == {"+0200"}


def test_a_closed_month_takes_no_new_punch(site: ImportingSite) -> None:
    """Nor one that would end a night of it; what is stored already is no matter."""
    site.add("punches", table("2026-03-02 09:00,in,", "2026-03-31 22:00,in,"))
    site.close(Month(2026, 3))
    report = site.add(
        "punches",
        table(
            "2026-03-02 09:00,in,",
            "2026-03-02 17:00,out,",
            "2026-04-01 06:00,out,",
            "2026-04-01 22:00,in,",
        ),
    )
    assert [line for line, *_ in refusals(report)] == [3, 4]
    assert "March 2026 is closed" in report.refusals[0].sentence
    report = site.add("punches", table("2026-03-02 09:00,in,", "2026-04-01 22:00,in,"))
    assert counted(report) == {"added": 1, "unchanged": 1}


@pytest.mark.parametrize(
    ("shift", "before", "late"),
    [
        ("22:00,06:00", [], ["2026-04-01 01:00,in,", "2026-04-01 06:00,out,"]),
        (
            "09:00,18:00",
            ["2026-03-31 09:00,in,", "2026-03-31 18:00,out,"],
            ["2026-04-01 00:30,out,"],
        ),
        (
            "22:00,06:00",
            ["2026-03-31 23:00,in,", "2026-04-01 03:00,out,", "2026-04-01 03:30,in,"],
            ["2026-04-01 05:00,,"],
        ),
    ],
)
def test_a_punch_of_april_that_is_booked_to_a_closed_march_is_refused(
    site: ImportingSite, shift: str, before: list[str], late: list[str]
) -> None:
    """A work day is not the date of its punches."""
    site.add("shifts", f"name,start,end,days\nWork,{shift},daily\n")
    site.add("people", "employee_id,name,shift\n0001,Demo Ada,Work\n")
    if before:
        site.add("punches", table(*before))
    site.close(Month(2026, 3))
    report = site.add("punches", table(*late))
    assert [line for line, *_ in refusals(report)] == [2 + number for number in range(len(late))]
    assert "March 2026 is closed" in report.refusals[0].sentence
    assert site.add("punches", table("2026-04-02 23:00,in,")).stored


def test_hours_that_count_towards_a_closed_months_overtime_are_refused(
    site: ImportingSite,
) -> None:
    """The week of 1 April begins in March: more hours then make overtime in April."""
    site.add("shifts", "name,start,end,days\nWork,08:00,16:00,daily\n")
    site.add("people", "employee_id,name,shift\n0001,Demo Ada,Work\n")
    days = [f"2026-04-0{day}" for day in (1, 2, 3, 4)]
    site.add(
        "punches", table(*(f"{day} {at}," for day in days for at in ("08:00,in", "16:00,out")))
    )
    site.close(Month(2026, 4))
    march = table(*(f"2026-03-{d} {at}," for d in (30, 31) for at in ("08:00,in", "16:00,out")))
    assert "April 2026 is closed" in refusals(site.add("punches", march))[0][2]
    assert site.add("punches", table("2026-03-27 08:00,in,", "2026-03-27 16:00,out,")).stored


def test_who_has_left_or_was_removed_does_not_clock_in_any_more(site: ImportingSite) -> None:
    """A last night still ends on the day after the last day, with its break."""
    last = PersonDetails("0001", "Demo Ada", end_date=datetime(2026, 3, 20, tzinfo=UTC).date())
    Roster(site.database, site.clock).update(site.person("0001").id, last)
    report = site.add(
        "punches",
        table(
            "2026-03-20 22:00,,",
            "2026-03-21 01:20,,",
            "2026-03-21 01:28,,",
            "2026-03-21 06:00,,",
            "2026-03-21 22:00,,",
        ),
    )
    assert [line for line, *_ in refusals(report)] == [6]
    assert "this person's last day, 2026-03-20" in report.refusals[0].sentence
    site.clock.now = at("2026-05-01 12:00")
    Roster(site.database, site.clock).remove(site.person("0002").id)
    site.clock.now = at("2026-12-31 12:00")
    report = site.add("punches", table("0002,2026-04-30 09:00,,", "0002,2026-05-01 13:00,,"))
    assert [line for line, *_ in refusals(report)] == [3]
    assert site.add("punches", table("0002,2026-04-30 09:00,,")).stored


def test_a_table_separated_by_tabs_is_no_log(site: ImportingSite) -> None:
    assert site.add("punches", "employee_id\ttimestamp\n0001\t2026-03-06 09:00\n").stored


def test_a_log_of_a_device_is_read_as_it_is(site: ImportingSite) -> None:
    report = site.add(
        "punches",
        "     0001\t2026-03-02 08:59:01\t1\t0\t15\t0\r\n"
        "     0001\t2026-03-02 17:10:22\t1\t1\t1\t0\r\n"
        "     0002\t2026-03-02 09:00:00\t1\t4\t1\t0\r\n",
        "1_attlog.dat",
    )
    assert counted(report) == {"added": 3}
    assert {punch.kiosk_id for punch in site.punches()} == {"1_attlog"}
    assert [punch.kind.value for punch in site.punches()] == ["in", "in", "out"]
    wrong = site.add("punches", "  77\t2026-03-02 08:59:01\t1\t0\t15\t0\n", "2_attlog.dat")
    assert [(line, column) for line, column, _ in refusals(wrong)] == [(1, "employee_id")]


@settings(max_examples=12)
@given(
    lines=st.lists(
        st.tuples(
            st.sampled_from(["0001", "0002"]),
            st.integers(0, 30 * 60),
            st.sampled_from(["", "in", "out"]),
            st.sampled_from(["", "back door"]),
        ),
        max_size=25,
    )
)
def test_whatever_is_imported_twice_is_there_once(
    lines: list[tuple[str, int, str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """In any order, across the night in which clocks are set back, with duplicates."""
    site = ImportingSite(tmp_path_factory.mktemp("site"))
    with site.database:
        site.add("people", PEOPLE)
        begin = datetime(2026, 10, 24, 18)  # noqa: DTZ001 - a wall clock
        content = HEADER + "".join(
            f"{who},{begin + timedelta(minutes=minute)},{kind},{source}\n"
            for who, minute, kind, source in lines
        )
        first = site.add("punches", content)
        assert sum(counted(first).values()) == len(lines)
        if first.is_refused:  # two lines of one moment that contradict each other
            assert site.punches() == []
            return
        assert len(site.punches()) == counted(first).get("added", 0)
        kinds = counted(site.check("punches", content))
        assert kinds.get("added", 0) == 0
        assert kinds.get("unchanged", 0) == counted(first).get("added", 0)
        instants = sorted((punch.person_id, punch.instant) for punch in site.punches())
        for (person, before), (other, after) in pairwise(instants):
            assert person != other or after - before >= site.policy.duplicate_interval
