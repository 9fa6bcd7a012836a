"""A made-up company's months agree, to the second, with what it was made to come to."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import company_year
import pytest
from made_company.agreement import YearFigures, differences, month_days, stray_punches
from made_company.feeding import clock_at, command, fill
from made_company.oracle import total, year_figures
from made_company.plans import hire
from made_company.punching import Diary, diary, within
from month_workbook import MonthWorkbook

NOW = datetime(2027, 1, 10, 12, tzinfo=UTC)
MONTHS = (3, 10)
"""Those in which the clocks change; October also has another policy than March."""
SPANS = ((date(2026, 2, 23), date(2026, 3, 31)), (date(2026, 9, 28), date(2026, 10, 31)))
"""With the days of the weeks they begin in, which count towards the weekly hours."""


class Company:
    """Twelve people, what they must come to, and what the application wrote of them."""

    def __init__(self, folder: Path) -> None:
        self.diaries: list[Diary] = [within(diary(each), SPANS) for each in hire(12)]
        self.figures: YearFigures = {
            each.worker.employee_id: year_figures(each) for each in self.diaries
        }
        fill(folder / "data", self.diaries, NOW)
        self.books = {}
        self.payroll = {}
        for month in MONTHS:
            self.books[month] = MonthWorkbook(self._export(folder, month, "xlsx"))
            self.payroll[month] = self._export(folder, month, "generic")
        self.adp = self._export(folder, 3, "adp")
        self.quickbooks = self._export(folder, 3, "iif")

    @staticmethod
    def _export(folder: Path, month: int, form: str) -> Path:
        text = f"2026-{month:02d}"
        ending = {"xlsx": "xlsx", "iif": "iif"}.get(form, "csv")
        path = folder / f"{text}-{form}.{ending}"
        with clock_at(NOW):
            command(
                *("export", "--month", text, "--out", path),
                *("--format", form, "--data-dir", folder / "data"),
            )
        return path

    def found(self, month: int) -> list[str]:
        """What is not as it must be."""
        return list(differences(self.books[month], self.payroll[month], month, self.figures))


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    return Company(tmp_path_factory.mktemp("company"))


@pytest.mark.parametrize("month", MONTHS)
def test_timesheets_summary_register_and_payroll_agree_with_the_intent(
    company: Company, month: int
) -> None:
    """Every day of everybody, every sum of them, every count, and the payroll file."""
    assert company.found(month) == []


def test_adp_and_quickbooks_come_to_the_same_hours(company: Company) -> None:
    """Everybody's worked time of March, rounded once: to hundredths of an hour, to minutes."""
    worked = {
        who: total([days[day] for day in month_days(3)]).worked
        for who, days in company.figures.items()
    }
    worked = {who: seconds for who, seconds in worked.items() if seconds}
    adp: Counter[str] = Counter()
    with company.adp.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            amounts = [row["Reg Hours"], row["O/T Hours"]]
            if row["Hours 3 Code"] in {"WO", "HOL"}:
                amounts.append(row["Hours 3 Amount"])
            adp[row["File #"]] += sum(round(100 * float(each)) for each in amounts if each)
    assert +adp == {f"0{who}": (seconds + 18) // 36 for who, seconds in worked.items()}
    minutes: Counter[str] = Counter()
    for line in company.quickbooks.read_text(encoding="cp1252").splitlines():
        kind, *fields = line.split("\t")
        if kind == "TIMEACT" and fields[4] in {"REG", "OT", "WO", "HOL"}:
            hours, _, rest = fields[5].partition(":")
            minutes[fields[2]] += 60 * int(hours) + int(rest)
    names = {each.worker.employee_id: each.worker.name for each in company.diaries}
    assert minutes == {names[who]: (seconds + 30) // 60 for who, seconds in worked.items()}


def test_every_stint_lies_in_one_month(company: Company) -> None:
    """Also the nights of a month's last day, and those in which the clocks change."""
    stints = [
        each
        for each in stray_punches(list(company.books.values()), company.diaries)
        # The weeks before have no workbook here.
        if any(f"of 2026-{month:02d}" in each for month in MONTHS)
    ]
    assert stints == []


def test_the_months_hold_what_they_are_for(company: Company) -> None:
    """Every code, every kind of hours, every correction: else agreeing would prove little."""
    own = total([day for days in company.figures.values() for day in days.values()])
    assert {"P", "A", "HD", "L", "H", "WO", "!", "-"} <= set(own.codes)
    assert min(own.overtime, own.weekly_off, own.holiday, own.late, own.early) > 0
    actions = {repair.action for each in company.diaries for repair in each.repairs}
    assert actions == {"add", "change", "void", "confirm", "accept"}


def test_a_wrong_minute_is_found(company: Company) -> None:
    """The comparison compares: one figure changed by a minute is named."""
    who, days = next(iter(company.figures.items()))
    day = date(2026, 3, 3)
    days[day].worked += 60
    try:
        found = company.found(3)
    finally:
        days[day].worked -= 60
    assert any(text.startswith(f"{who}: {day} worked") for text in found)
    assert any("summary" in text for text in found)
    assert any("payroll" in text for text in found)


@pytest.mark.whole_year
@pytest.mark.timeout(1800)
def test_the_whole_company_over_the_whole_year(monkeypatch: pytest.MonkeyPatch) -> None:
    """200 people, twelve months: benchmarks/company_year.py finds no difference."""
    monkeypatch.setattr(sys, "argv", ["company_year.py"])
    assert company_year.main() == 0
