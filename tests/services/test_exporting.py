"""The workbook is complete in its place, or not there at all."""

from __future__ import annotations

import errno
import gc
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from traceback import walk_tb
from zipfile import ZipFile

import pytest
from builders import SITE, SetClock, at, enrolled, new_database, timesheets_of
from openpyxl import load_workbook

from attendance_app import words
from attendance_app.db.database import Database
from attendance_app.domain.errors import InvalidInputError, StorageError
from attendance_app.domain.policy import AttendancePolicy
from attendance_app.domain.punches import PunchMethod
from attendance_app.domain.timesheet import Month, MonthTimesheets, Timesheet
from attendance_app.services.clocking import Clocking
from attendance_app.services.exporting import ExportCancelled, Exporter, ExportFormat

POLICY = AttendancePolicy()


def never() -> bool:
    return False


def in_silence(done: int, total: int) -> None:
    """Nobody is told."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    (tmp_path / "data").mkdir()
    opened = new_database(tmp_path / "data")
    names = ("Ada Byron", "=cmd()", "Émile")
    people = [enrolled(opened, number, name) for number, name in enumerate(names, 1)]
    clocking = Clocking(opened, SITE, "front", POLICY.punching)
    for time in ("2026-03-03 09:00", "2026-03-03 17:00", "2026-03-04 09:00"):
        for person in people:
            clocking.punch(person.id, at(time), PunchMethod.FACE)
    yield opened
    opened.close()


@pytest.fixture
def exporter(database: Database) -> Exporter:
    return Exporter(timesheets_of(database, SetClock(at("2026-04-01 09:00"))))


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where to export to: alone in its folder."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "march.xlsx"


def alone(target: Path) -> bool:
    """Whether nothing is in the folder but the target, if that."""
    return {path.name for path in target.parent.iterdir()} <= {target.name}


def test_the_month_is_exported_with_progress_and_a_report(exporter: Exporter, target: Path) -> None:
    told: list[tuple[int, int]] = []
    report = exporter.export("2026-03", target, lambda *step: told.append(step), never)
    assert load_workbook(target).sheetnames[:2] == ["Summary", "Register"]
    assert told == [(number, 16) for number in range(1, 17)]
    assert alone(target)
    assert (report.path, report.month, report.people) == (target, Month(2026, 3), 3)
    assert (report.punches, report.open_exceptions) == (9, 3)
    assert report.worked == timedelta(hours=24)
    assert report.sentence == (
        "2026-03, DRAFT: 3 people, 24.00 hours worked, 3 exceptions open. The month is not closed."
    )


def test_exporting_again_replaces_the_file_and_gives_the_same_rows(
    exporter: Exporter, target: Path
) -> None:
    def rows() -> dict[str, bytes]:
        with ZipFile(target) as file:
            return {name: file.read(name) for name in file.namelist() if "sheet" in name}

    exporter.export("2026-03", target, in_silence, never)
    first = rows()
    exporter.export("2026-03", target, in_silence, never)
    assert rows() == first
    assert alone(target)


def test_a_workbook_of_nobody_is_exported_too(tmp_path: Path, target: Path) -> None:
    with new_database(tmp_path) as empty:
        timesheets = timesheets_of(empty, SetClock(at("2026-04-01 09:00")))
        report = Exporter(timesheets).export("2026-03", target, in_silence, never)
    assert report.people == 0
    assert load_workbook(target)["Summary"]["A5"].value


def test_the_months_values_do_not_stay_with_the_error(exporter: Exporter, target: Path) -> None:
    with pytest.raises(ExportCancelled) as caught:
        exporter.export("2026-03", target, in_silence, lambda: True)
    frames = [frame for frame, _ in walk_tb(caught.tb)]
    assert len(frames) > 3
    held = [value for frame in frames for value in frame.f_locals.values()]
    assert not any(isinstance(value, MonthTimesheets | Timesheet) for value in held)


@pytest.mark.parametrize("step", [2, 11])
@pytest.mark.parametrize("there", [True, False])
def test_cancelling_leaves_everything_as_it_was(
    exporter: Exporter, target: Path, there: bool, step: int
) -> None:
    """While sheets are written, and while they are packed into the file."""
    if there:
        target.write_bytes(b"of last week")
    told: list[int] = []
    with pytest.raises(ExportCancelled):
        exporter.export(
            "2026-03", target, lambda done, _: told.append(done), lambda: len(told) == step
        )
    assert told == list(range(1, step + 1))
    assert alone(target)
    assert target.exists() is there
    if there:
        assert target.read_bytes() == b"of last week"


def test_cancelling_in_the_last_moment_counts(exporter: Exporter, target: Path) -> None:
    asked: list[None] = []

    def count() -> bool:
        asked.append(None)
        return False

    exporter.export("2026-03", target, in_silence, count)
    target.unlink()
    left = iter(asked[1:])

    def at_last() -> bool:
        return next(left, True) is True

    with pytest.raises(ExportCancelled):
        exporter.export("2026-03", target, in_silence, at_last)
    assert not target.exists()
    assert alone(target)


def test_cancelling_ends_the_computing_too(
    exporter: Exporter, target: Path, computed: list[str]
) -> None:
    with pytest.raises(ExportCancelled):
        exporter.export("2026-03", target, in_silence, lambda: bool(computed))
    assert len(computed) == 1, "nobody after the first"
    assert alone(target)


def test_a_failure_on_the_way_leaves_the_earlier_file(exporter: Exporter, target: Path) -> None:
    target.write_bytes(b"of last week")

    def broken(done: int, total: int) -> None:
        raise RuntimeError("a bug")

    with pytest.raises(RuntimeError, match="a bug"):
        exporter.export("2026-03", target, broken, never)
    assert target.read_bytes() == b"of last week"
    assert alone(target)


def test_a_missing_folder_is_named(exporter: Exporter, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"does not exist\. Create it"):
        exporter.export("2026-03", tmp_path / "gone" / "x.xlsx", in_silence, never)


def test_a_folder_in_the_place_of_the_file_is_named(exporter: Exporter, target: Path) -> None:
    target.mkdir()
    with pytest.raises(StorageError, match="is a folder"):
        exporter.export("2026-03", target, in_silence, never)


def test_a_read_only_file_is_not_replaced(exporter: Exporter, target: Path) -> None:
    target.write_bytes(b"keep")
    target.chmod(0o444)
    with pytest.raises(StorageError, match="is read-only"):
        exporter.export("2026-03", target, in_silence, never)
    target.chmod(0o644)
    assert target.read_bytes() == b"keep"
    assert alone(target)


@pytest.mark.parametrize("lock", ["~$march.xlsx", ".~lock.march.xlsx#"])
def test_a_file_that_a_spreadsheet_program_has_open_is_not_replaced(
    exporter: Exporter, target: Path, lock: str
) -> None:
    target.write_bytes(b"keep")
    (target.parent / lock).write_bytes(b"")
    with pytest.raises(StorageError, match=r"open in a spreadsheet program\. Close it"):
        exporter.export("2026-03", target, in_silence, never)
    assert target.read_bytes() == b"keep"


def test_a_file_opened_meanwhile_is_not_replaced(
    exporter: Exporter, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What Windows answers when the file that is to be replaced is open elsewhere."""
    target.write_bytes(b"keep")
    monkeypatch.setattr(Path, "replace", raising(PermissionError(errno.EACCES, "in use")))
    with pytest.raises(StorageError, match="open in another program"):
        exporter.export("2026-03", target, in_silence, never)
    assert target.read_bytes() == b"keep"
    assert alone(target)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EROFS, "is read-only. Choose another place"),
        (errno.EIO, "could not be written"),
    ],
)
def test_a_disk_that_fails_is_told_in_words(
    exporter: Exporter,
    target: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    words: str,
) -> None:
    monkeypatch.setattr(os, "fsync", raising(OSError(number, os.strerror(number))))
    with pytest.raises(StorageError, match=words):
        exporter.export("2026-03", target, in_silence, never)
    assert not target.exists()
    assert alone(target)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="whoever may write everywhere cannot be refused",
)
def test_a_folder_that_cannot_be_written_is_named(exporter: Exporter, target: Path) -> None:
    target.parent.chmod(0o555)
    try:
        with pytest.raises(StorageError, match=r"cannot be written\. Choose another one"):
            exporter.export("2026-03", target, in_silence, never)
    finally:
        target.parent.chmod(0o755)


def test_a_folder_that_refuses_is_known_before_the_work_begins(
    exporter: Exporter, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "touch", raising(PermissionError(errno.EACCES, "refused")))
    told: list[int] = []
    with pytest.raises(StorageError, match=r"cannot be written\. Choose another one"):
        exporter.export("2026-03", target, lambda done, _: told.append(done), never)
    assert told == []


@pytest.mark.parametrize("name", ["march", "march.xls", "march.csv"])
def test_another_kind_of_file_is_refused_in_words(
    exporter: Exporter, target: Path, name: str
) -> None:
    with pytest.raises(InvalidInputError, match=r"must end in \.xlsx"):
        exporter.export("2026-03", target.with_name(name), in_silence, never)


def test_what_is_no_month_is_refused_and_leaves_nothing(exporter: Exporter, target: Path) -> None:
    with pytest.raises(InvalidInputError, match="not a month"):
        exporter.export("March", target, in_silence, never)
    assert alone(target)


def test_a_name_no_disk_takes_is_refused_in_words(exporter: Exporter, target: Path) -> None:
    with pytest.raises(StorageError, match="could not be written"):
        exporter.export("2026-03", target.with_name("\0.xlsx"), in_silence, never)


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own on Windows")
def test_a_link_stays_a_link(exporter: Exporter, target: Path, tmp_path: Path) -> None:
    real = tmp_path / "real.xlsx"
    target.symlink_to(real)
    exporter.export("2026-03", target, in_silence, never)
    assert target.is_symlink()
    assert load_workbook(real).sheetnames[0] == "Summary"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
@pytest.mark.parametrize("linked", [False, True])
def test_a_pipe_is_not_replaced(
    exporter: Exporter, target: Path, tmp_path: Path, linked: bool
) -> None:
    """Nor a device, not even where a link to it is named: for root there would be none any more."""
    pipe = tmp_path / "pipe" if linked else target
    os.mkfifo(pipe)
    if linked:
        target.symlink_to(pipe)
    with pytest.raises(InvalidInputError, match="no regular file"):
        exporter.export("2026-03", target, in_silence, never)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert {path.name for path in target.parent.glob(".*.part")} == set()


@pytest.mark.skipif(os.name == "nt", reason="links need a right of their own on Windows")
def test_links_that_lead_nowhere_are_refused_in_words(exporter: Exporter, target: Path) -> None:
    target.symlink_to(target.with_name("other.xlsx"))
    target.with_name("other.xlsx").symlink_to(target)
    with pytest.raises(StorageError, match="could not be written"):
        exporter.export("2026-03", target, in_silence, never)


@pytest.mark.parametrize("kind", ["generic", "adp"])
def test_a_payroll_file_is_written_whole_and_a_draft_says_not_to_pay_by_it(
    exporter: Exporter, target: Path, kind: str
) -> None:
    told: list[tuple[int, int]] = []
    file = target.with_name("hours.csv")
    report = exporter.export("2026-03", file, lambda *step: told.append(step), never, kind)
    assert (told, report.format) == ([(1, 1)], kind)
    assert len(file.read_bytes().splitlines()) == 4
    assert report.sentence.startswith("2026-03, DRAFT: 3 people, 24.00 hours worked")
    assert "Do not pay by this file yet." in report.sentence
    assert alone(file)


def test_somebody_a_format_cannot_name_refuses_the_file_and_leaves_none(
    exporter: Exporter, target: Path
) -> None:
    file = target.with_name("hours.iif")
    with pytest.raises(InvalidInputError, match=r"=cmd\(\) \(002\)"):
        exporter.export("2026-03", file, in_silence, never, "iif")
    assert alone(file)


def test_a_final_month_is_called_so_and_warns_of_nothing(exporter: Exporter, target: Path) -> None:
    draft = exporter.export("2026-03", target.with_name("h.csv"), in_silence, never, "generic")
    final = replace(draft, draft_reason="", open_exceptions=0)
    assert final.sentence == "2026-03, FINAL: 3 people, 24.00 hours worked."
    assert (draft.is_draft, final.is_draft) == (True, False)


def test_what_the_payroll_system_needs_and_is_not_set_is_said(
    exporter: Exporter, target: Path
) -> None:
    report = exporter.export("2026-03", target.with_name("h.csv"), in_silence, never, "adp")
    assert report.missing == ("company_code",)
    assert "Set company_code under [payroll] in settings.toml" in report.sentence


@pytest.mark.parametrize(("kind", "name"), [("generic", "h.xlsx"), ("adp", "h.txt"), ("iif", "h")])
def test_each_format_has_its_own_ending(
    exporter: Exporter, target: Path, kind: str, name: str
) -> None:
    with pytest.raises(InvalidInputError, match="payroll file's name must end in"):
        exporter.export("2026-03", target.with_name(name), in_silence, never, kind)


def test_another_format_is_refused_in_words(exporter: Exporter, target: Path) -> None:
    with pytest.raises(InvalidInputError, match="choose xlsx, generic, adp, iif"):
        exporter.export("2026-03", target, in_silence, never, "pdf")


def test_cancelling_a_payroll_file_leaves_none(exporter: Exporter, target: Path) -> None:
    with pytest.raises(ExportCancelled):
        exporter.export("2026-03", target.with_name("h.csv"), in_silence, lambda: True, "generic")
    assert alone(target)


def test_the_collector_of_cycles_rests_while_a_month_is_exported(
    exporter: Exporter, target: Path
) -> None:
    """It would stop the window for half a second at a time; afterwards it works as before."""
    seen: list[bool] = []
    exporter.export("2026-03", target, lambda *_: seen.append(gc.isenabled()), never)
    assert not any(seen)
    assert gc.isenabled()
    with pytest.raises(InvalidInputError):
        exporter.export("2026-03", target.with_name("x.pdf"), in_silence, never)
    assert gc.isenabled()


def raising(error: OSError) -> Callable[..., None]:
    def fail(*args: object, **kwargs: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize("format", ["xlsx", "generic"])
def test_files_are_written_in_english_whatever_the_windows_language(
    exporter: Exporter, target: Path, format: str
) -> None:
    """Other programs read them; what is said of the export is in the window's language."""

    def parts(file: Path) -> dict[str, bytes]:
        if format != "xlsx":
            return {"": file.read_bytes()}
        with ZipFile(file) as book:
            # Not the instant at which it was written.
            return {name: book.read(name) for name in book.namelist() if "docProps" not in name}

    first = target.with_suffix(ExportFormat(format).suffix)
    second = first.with_stem("again")
    exporter.export("2026-03", first, in_silence, never, format)
    words.install(lambda _context, text, _comment: f"⟦{text}⟧")
    try:
        report = exporter.export("2026-03", second, in_silence, never, format)
        assert "⟦" in report.sentence
    finally:
        words.install(None)
    assert parts(second) == parts(first)
