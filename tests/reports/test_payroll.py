"""Hours for payroll add up to the timesheets, and the files are what payroll systems read."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from companies import AWAY, STEADY, company, ruled
from hypothesis import given
from hypothesis import strategies as st
from timekeeping import at, clocked, inputs, planned, shift, someone

from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.leave import Leave, LeavePart
from attendance_app.domain.people import Person
from attendance_app.domain.timesheet import (
    Month,
    MonthTimesheets,
    decimal_hours,
    month_timesheets,
)
from attendance_app.reports.payroll import (
    HUNDREDTH,
    MINUTE,
    TEN_THOUSANDTH,
    Kind,
    PayrollOptions,
    apportioned,
    day_lines,
    month_lines,
)
from attendance_app.reports.payroll_files import adp_csv, generic_csv, quickbooks_iif

OPTIONS = PayrollOptions(
    company_code="ABC", quickbooks_company="Demo works", quickbooks_created="1772000000"
)
NONE: frozenset[str] = frozenset()


def table(file: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.decode("utf-8-sig"), newline="")))


def worked(*people: Person, hours: float = 8, **more: object) -> MonthTimesheets:
    """A month in which each worked so long on Monday the 5th."""
    start = at("2026-10-05 09:00")
    punches = [
        punch
        for person in people
        for punch in clocked(start, start + timedelta(hours=hours), person_id=person.id)
    ]
    made = inputs(punches, people, **more)
    return month_timesheets(made, Month(2026, 10), at("2026-11-02 09:00"))


@given(
    parts=st.lists(st.integers(0, 10**6), max_size=8), units=st.integers(min_value=0, max_value=999)
)
def test_units_are_given_out_whole_and_nobody_is_a_unit_off(parts: list[int], units: int) -> None:
    lengths = [timedelta(seconds=part) for part in parts]
    given_out = apportioned(units, lengths)
    assert sum(given_out) == (units if any(parts) else 0)
    for part, got in zip(parts, given_out, strict=True):
        assert abs(got - units * part / max(1, sum(parts))) < 1 or not any(parts)


def test_the_largest_remainders_get_what_is_left_and_of_equals_the_first() -> None:
    third = timedelta(minutes=20)
    assert apportioned(100, [third, third, third]) == [34, 33, 33]
    assert apportioned(1, [timedelta(1), timedelta(2)]) == [0, 1]


@pytest.mark.parametrize("unit", [MINUTE, HUNDREDTH, TEN_THOUSANDTH])
def test_a_persons_hours_add_up_to_the_rounded_total_and_so_do_the_days(unit: timedelta) -> None:
    for sheet in (*ruled().timesheets, *company().timesheets):
        lines = month_lines(sheet, unit, NONE)
        total = sum(line.units for line in lines if line.pay.kind is not Kind.LEAVE)
        assert total == (2 * sheet.totals.hours.total + unit) // (2 * unit)
        by_day: dict[object, int] = defaultdict(int)
        for line in day_lines(sheet, unit, NONE):
            by_day[line.pay] += line.units
        assert by_day == {line.pay: line.units for line in lines}


def test_a_persons_hundredths_are_the_workbooks_worked_hours() -> None:
    for sheet in ruled().timesheets:
        lines = month_lines(sheet, HUNDREDTH, NONE)
        total = sum(line.units for line in lines if line.pay.kind is not Kind.LEAVE)
        assert Decimal(total) / 100 == decimal_hours(sheet.totals.hours.total)


def test_paid_leave_has_the_hours_planned_for_its_days_and_unpaid_leave_none() -> None:
    leaves = (
        Leave(1, 1, date(2026, 10, 1), date(2026, 10, 2), "annual"),
        Leave(2, 1, date(2026, 10, 3), date(2026, 10, 4), "annual"),  # a weekend takes no leave
        Leave(3, 1, date(2026, 10, 6), date(2026, 10, 6), "sick", LeavePart.MORNING),
        Leave(4, 1, date(2026, 10, 7), date(2026, 10, 7), "unpaid"),
        Leave(5, 1, date(2026, 10, 8), date(2026, 10, 8), "annual", is_approved=False),
    )
    month = worked(someone(), leaves=leaves, **planned(shift("09:00", "17:00", range(5))))
    (sheet,) = month.timesheets
    lines = month_lines(sheet, MINUTE, frozenset({"unpaid"}))
    assert [(line.pay.kind, line.pay.leave_type, line.units / 60) for line in lines] == [
        (Kind.REGULAR, "", 8),
        (Kind.LEAVE, "annual", 16),
        (Kind.LEAVE, "sick", 4),
    ]


def test_the_generic_file_has_a_line_for_each_person_and_hours_code() -> None:
    lines = table(generic_csv(ruled(), OPTIONS))
    assert list(lines[0]) == [
        *("Employee", "Employee Number", "Pay Period", "Department", "Hours Code", "Hours"),
    ]
    maya = {line["Hours Code"]: line["Hours"] for line in lines if line["Employee"] == STEADY.name}
    assert maya == {"REG": "20.0833", "OT": "2.7917", "WO": "4.3333", "HOL": "3", "SICK": "4.5"}
    assert {line["Pay Period"] for line in lines} == {"2026-10-01 to 2026-10-31"}
    olga = [line for line in lines if line["Employee Number"] == AWAY.employee_id]
    assert [(line["Hours Code"], line["Hours"]) for line in olga] == [("ANNUAL", "63")]
    assert olga[0]["Department"] == 'The "new" office'


def test_the_generic_file_agrees_with_the_summary_to_the_minute() -> None:
    month = ruled()
    found: dict[str, Decimal] = defaultdict(Decimal)
    for line in table(generic_csv(month, OPTIONS)):
        found[line["Employee Number"], line["Hours Code"]] = Decimal(line["Hours"]) * 60  # type: ignore[index]
    for sheet in month.timesheets:
        hours = sheet.totals.hours
        for code, time in (
            ("REG", hours.regular),
            ("OT", hours.overtime),
            ("WO", hours.weekly_off),
            ("HOL", hours.holiday),
        ):
            minutes = found[sheet.person.employee_id, code]  # type: ignore[index]
            assert abs(float(minutes) - time / MINUTE) < 0.01


def test_the_generic_file_is_what_excel_reads_as_utf_8_with_its_own_line_ends() -> None:
    file = generic_csv(worked(someone(name="Émile Zola")), OPTIONS)
    assert file.startswith(b"\xef\xbb\xbfEmployee,Employee Number,")
    assert file.count(b"\r\n") == file.count(b"\n") == 2


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\t=1", "＝1+1"])
def test_a_name_is_never_a_formula_where_the_file_is_opened_in_a_spreadsheet(text: str) -> None:
    person = someone(name=text, department=text)
    (line,) = table(generic_csv(worked(person), OPTIONS))
    if text == "+1":
        assert line["Employee"] == "+1"  # a number is no formula
    else:
        assert line["Employee"][0] == line["Department"][0] == "'"


def test_an_employee_id_is_written_as_it_is_or_not_at_all() -> None:
    exact = worked(someone(1, employee_id="-7"), someone(2, employee_id="0012"))
    numbers = [line["Employee Number"] for line in table(generic_csv(exact, OPTIONS))]
    assert numbers == ["-7", "0012"]
    with pytest.raises(InvalidInputError, match=r"Ada Byron \(=1\+1\)"):
        generic_csv(worked(someone(employee_id="=1+1")), OPTIONS)


def test_names_of_several_lines_and_with_commas_stay_one_field() -> None:
    person = someone(name='Ada "A", Byron', department="a\r\nb")
    (line,) = table(generic_csv(worked(person), OPTIONS))
    assert (line["Employee"], line["Department"]) == ('Ada "A", Byron', "a b")


def test_codes_are_those_of_the_settings() -> None:
    options = replace(
        OPTIONS, codes={**OPTIONS.codes, Kind.REGULAR: "01"}, leave_codes={"sick": "KRANK"}
    )
    codes = {line["Hours Code"] for line in table(generic_csv(ruled(), options))}
    assert {"01", "KRANK", "ANNUAL"} <= codes
    assert "REG" not in codes


def test_adp_has_regular_and_overtime_in_one_line_and_further_codes_in_more() -> None:
    lines = adp_csv(ruled(), OPTIONS).decode("ascii").split("\r\n")
    assert lines == [
        "Co Code,Batch ID,File #,Reg Hours,O/T Hours,Hours 3 Code,Hours 3 Amount",
        "ABC,202610,000001,20.09,2.79,WO,4.33",  # 20:05 and 4:20 have a third over each
        "ABC,202610,000001,,,HOL,3.00",
        "ABC,202610,000001,,,SICK,4.50",
        "ABC,202610,000017,7.67,,,",
        "ABC,202610,000300,,,ANNUAL,63.00",
        "",
    ]


@pytest.mark.parametrize("employee_id", ["1234567", "A12", "-7", "１２", " 1"])
def test_adp_refuses_an_employee_id_that_is_no_file_number_and_names_whom(employee_id: str) -> None:
    with pytest.raises(InvalidInputError, match="Ada Byron"):
        adp_csv(worked(someone(employee_id=employee_id)), OPTIONS)


def test_adp_refuses_two_people_of_one_file_number() -> None:
    month = worked(someone(1, "Maya", employee_id="12"), someone(2, "Noah", employee_id="000012"))
    with pytest.raises(InvalidInputError, match=r"Maya \(12\), Noah \(000012\)"):
        adp_csv(month, OPTIONS)


def test_many_people_are_not_all_named() -> None:
    people = [someone(key, employee_id=f"A{key}") for key in range(1, 9)]
    with pytest.raises(InvalidInputError, match="and 3 more"):
        adp_csv(worked(*people), OPTIONS)


def test_somebody_without_hours_is_in_no_file() -> None:
    nobody = worked()
    assert len(table(generic_csv(nobody, OPTIONS))) == 0
    assert adp_csv(nobody, OPTIONS).count(b"\r\n") == 1
    assert quickbooks_iif(nobody, OPTIONS).count(b"\r\n") == 3


def test_quickbooks_has_its_header_and_a_line_for_each_person_day_and_item() -> None:
    text = quickbooks_iif(ruled(), OPTIONS).decode("cp1252")
    rows = [line.split("\t") for line in text.split("\r\n")]
    assert rows[0][0] == "!TIMERHDR"
    header = dict(zip(rows[0][1:], rows[1][1:], strict=True))
    assert (header["COMPANYNAME"], header["FROMTIMER"]) == ("Demo works", "Y")
    assert rows[2] == [
        *("!TIMEACT", "DATE", "JOB", "EMP", "ITEM", "PITEM", "DURATION"),
        *("PROJ", "NOTE", "XFERTOPAYROLL", "BILLINGSTATUS"),
    ]
    lines = [dict(zip(rows[2][1:], row[1:], strict=True)) for row in rows[3:-1]]
    maya = [line for line in lines if line["EMP"] == STEADY.name]
    assert [(line["DATE"], line["PITEM"], line["DURATION"]) for line in maya] == [
        *(("10/05/26", "REG", "8:00"), ("10/05/26", "OT", "2:18"), ("10/06/26", "REG", "8:00")),
        *(("10/06/26", "OT", "0:30"), ("10/10/26", "WO", "4:20"), ("10/20/26", "HOL", "3:00")),
        *(("10/21/26", "REG", "4:05"), ("10/21/26", "SICK", "4:30")),
    ]
    assert {(line["XFERTOPAYROLL"], line["BILLINGSTATUS"]) for line in lines} == {("Y", "0")}


def test_quickbooks_fields_have_no_tabs_quotes_or_line_ends() -> None:
    person = someone(name='Ada\t"The\r\nCount"  Byron')
    options = replace(OPTIONS, quickbooks_company='Demo\t"works"')
    rows = quickbooks_iif(worked(person), options).decode("cp1252").split("\r\n")
    assert rows[3].split("\t")[3] == "Ada The Count Byron"
    assert rows[1].split("\t")[3] == "Demo works"


def test_quickbooks_takes_no_activity_of_a_day_and_more() -> None:
    made = worked(someone())
    (sheet,) = made.timesheets
    days = [
        replace(day, hours=replace(day.hours, regular=timedelta(hours=30)))
        if day.hours.total
        else day
        for day in sheet.days
    ]
    longer = replace(made, timesheets=(replace(sheet, days=tuple(days)),))
    rows = quickbooks_iif(longer, OPTIONS).decode("cp1252").split("\r\n")[3:-1]
    assert [row.split("\t")[6] for row in rows] == ["23:59", "6:01"]


@pytest.mark.parametrize(
    ("name", "why"),
    [("אבגד", "no letters for"), ("Ada ♥", "no letters for"), ("=1+1", "would calculate")],
)
def test_quickbooks_refuses_a_name_its_files_cannot_hold(name: str, why: str) -> None:
    with pytest.raises(InvalidInputError, match=rf"{why} .*\(0001\)"):
        quickbooks_iif(worked(someone(name=name)), OPTIONS)


def test_quickbooks_refuses_two_people_of_one_name() -> None:
    with pytest.raises(InvalidInputError, match=r"ada byron \(0002\)"):
        quickbooks_iif(worked(someone(1), someone(2, "ada byron")), OPTIONS)


@pytest.mark.parametrize("write", [generic_csv, adp_csv, quickbooks_iif])
def test_the_same_month_makes_the_same_file(
    write: Callable[[MonthTimesheets, PayrollOptions], bytes],
) -> None:
    assert write(ruled(), OPTIONS) == write(ruled(), OPTIONS)
