"""Every version of a punch is there, and what was decided about it, by whom and why."""

from __future__ import annotations

from companies import company
from openpyxl import Workbook
from reading import rows, wall


def test_the_raw_punches_are_all_there_with_what_became_of_them(book: Workbook) -> None:
    month = company()
    lines = rows(book["Punches"], "Employee ID")
    uses = [use for sheet in month.timesheets for use in sheet.uses]
    assert [line["UUID"] for line in lines] == [str(use.punch.uuid) for use in uses]
    out = next(line for line in lines if line["UTC"] == wall("2026-10-25 05:00"))
    assert out["Local time"] == wall("2026-10-25 06:00")
    assert (out["Zone"], out["Offset"], out["Kind"]) == ("Europe/Berlin", "+01:00", "out")
    assert out["Booked to"] == wall("2026-10-24")
    assert [line["Read as"] for line in lines].count("clock-in missing") == 1


def test_every_version_of_a_punch_is_there_and_those_without_effect_are_marked(
    ruled_book: Workbook,
) -> None:
    lines = rows(ruled_book["Punches"], "Employee ID")
    first = [line for line in lines if line["Local time"] == wall("2026-10-05 09:12")]
    second = [line for line in lines if line["Local time"] == wall("2026-10-05 09:12:30")]
    assert [line["Read as"] for line in (*first, *second)] == [
        "replaced by a correction",
        "counted",
    ]
    assert [line["Method"] for line in (*first, *second)] == ["face", "correction"]
    (voided,) = (line for line in lines if line["Read as"] == "voided")
    assert voided["Local time"] == wall("2026-10-07 18:00")


def test_corrections_say_what_became_of_what_by_whom_and_why(ruled_book: Workbook) -> None:
    changed, voided, accepted = rows(ruled_book["Corrections"], "Employee ID")
    assert changed == {
        "Employee ID": "0001",
        "Name": "Maya Drawn",
        "Work day": wall("2026-10-05"),
        "What": "punch changed",
        "Old": wall("2026-10-05 09:12"),
        "Old kind": "in",
        "New": wall("2026-10-05 09:12:30"),
        "New kind": "in",
        "By": "Pay office",
        "Why": "said =so",
        "When": wall("2026-10-12 08:00"),
    }
    assert (voided["What"], voided["Old kind"], voided["New"]) == ("punch voided", "out", None)
    assert (accepted["What"], accepted["Why"]) == ("accepted: clock-out missing", "left ill")
    assert accepted["Work day"] == wall("2026-10-27")
