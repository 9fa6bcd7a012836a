"""A workbook is written whole, or nothing of it stays anywhere."""

from __future__ import annotations

import errno
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from attendance_app.reports import styles
from attendance_app.reports.book import Book, streamed_book
from attendance_app.reports.sheets import Sheet

CREATED = datetime.fromisoformat("2026-10-30 12:00:00.5+01:00")


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's folder for temporary files, with nothing of others in it."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def add_sheet(book: Book, title: str) -> Sheet:
    sheet = Sheet(book, title, widths=[10], heading_rows=1, heading_columns=0, footer="")
    sheet.append([("A name", styles.TEXT)])
    return sheet


def test_the_file_says_what_it_is_and_nothing_else_stays(tmp_path: Path, temporary: Path) -> None:
    with streamed_book(tmp_path / "x.xlsx", title="A month", created=CREATED) as book:
        add_sheet(book, "One").finish()
        assert list(temporary.iterdir())
    properties = load_workbook(tmp_path / "x.xlsx").properties
    assert (properties.title, properties.creator) == ("A month", "Attendance App")
    assert properties.created.replace(tzinfo=UTC) == datetime(2026, 10, 30, 11, tzinfo=UTC)
    assert not list(temporary.iterdir())


def test_what_fails_on_the_way_leaves_no_file_anywhere(tmp_path: Path, temporary: Path) -> None:
    def fail_halfway() -> None:
        with streamed_book(tmp_path / "x.xlsx", title="A month", created=CREATED) as book:
            add_sheet(book, "Finished").finish()
            add_sheet(book, "Begun")
            book.new_sheet("Empty")
            raise RuntimeError("cancelled")

    with pytest.raises(RuntimeError, match="cancelled"):
        fail_halfway()
    assert not (tmp_path / "x.xlsx").exists()
    assert not list(temporary.iterdir())


def test_a_place_that_cannot_be_written_leaves_no_temporary_files(
    tmp_path: Path, temporary: Path
) -> None:
    target = tmp_path / "gone" / "x.xlsx"
    with (
        pytest.raises(FileNotFoundError),
        streamed_book(target, title="A month", created=CREATED) as book,
    ):
        add_sheet(book, "Begun")
    assert not list(temporary.iterdir())


def test_a_sheet_has_a_file_open_only_while_it_is_written(tmp_path: Path, temporary: Path) -> None:
    """A system that allows few open files, and some allow 256, exports a thousand people, too."""
    folder = Path("/proc/self/fd")
    if not folder.exists():
        pytest.skip("only Linux tells which files a program has open")
    with streamed_book(tmp_path / "x.xlsx", title="A month", created=CREATED) as book:
        add_sheet(book, "First").finish()
        before = len(list(folder.iterdir()))
        for number in range(20):
            add_sheet(book, str(number)).finish()
        assert len(list(folder.iterdir())) == before
    assert len(load_workbook(tmp_path / "x.xlsx").sheetnames) == 21


def test_what_fails_while_the_file_is_put_together_leaves_no_file_either(
    tmp_path: Path, temporary: Path
) -> None:
    told: list[None] = []

    def packing() -> None:
        told.append(None)
        if len(told) == 2:
            raise RuntimeError("cancelled")

    def fill() -> None:
        created = CREATED
        with streamed_book(
            tmp_path / "x.xlsx", title="A month", created=created, on_packing=packing
        ) as book:
            for title in ("One", "Two", "Three"):
                add_sheet(book, title).finish()

    with pytest.raises(RuntimeError, match="cancelled"):
        fill()
    assert not (tmp_path / "x.xlsx").exists()
    assert not list(temporary.iterdir())


def test_a_disk_that_fills_up_while_the_file_is_put_together_is_told_as_that(
    tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not as the library's own error, which nobody above knows; and nothing is left."""

    def full(*args: object, **kwargs: object) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(ZipFile, "write", full)
    with (
        pytest.raises(OSError, match="no space left") as failed,
        streamed_book(tmp_path / "x.xlsx", title="A month", created=CREATED) as book,
    ):
        add_sheet(book, "One").finish()
    assert failed.value.errno == errno.ENOSPC
    assert not (tmp_path / "x.xlsx").exists()
    assert not list(temporary.iterdir())
