"""Tables people bring: what is read of them, with which line, and what is refused."""

from __future__ import annotations

import io
import zipfile
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from openpyxl import Workbook

from attendance_app.reports import tables
from attendance_app.reports.attlog import is_attlog, read_attlog
from attendance_app.reports.csv_table import decoded
from attendance_app.reports.tables import Layout, Table, TableRefusedError, read_table

LAYOUT = Layout(
    "people",
    ("employee_id", "name", "department", "start_date"),
    frozenset({"employee_id", "name"}),
)


@pytest.fixture
def read(tmp_path: Path):  # type: ignore[no-untyped-def]
    """Reads bytes, or text as UTF-8, as a file of that name."""

    def reading(content: bytes | str, name: str = "people.csv") -> Table:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read_table(path, LAYOUT)

    return reading


def names(table: Table) -> list[str]:
    return [row.cells["name"] for row in table.rows]


def moment(text: str) -> datetime:
    """What a sheet knows of a time: no zone."""
    return datetime.fromisoformat(text)


def workbook(rows: list[list[object]], title: str = "Sheet", **sheets: list[list[object]]) -> bytes:
    """A workbook's bytes: rows of one sheet, and of others by their titles."""
    book = Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    for name, others in sheets.items():
        other = book.create_sheet(name)
        for row in others:
            other.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def repacked(data: bytes, **changed: bytes) -> bytes:
    """The archive with parts replaced or added; ``__`` in a name stands for ``/``."""
    parts = {name.replace("__", "/"): content for name, content in changed.items()}
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as before,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for part in before.namelist():
            after.writestr(part, parts.pop(part, None) or before.read(part))
        for part, content in parts.items():
            after.writestr(part, content)
    return buffer.getvalue()


PEOPLE = "employee_id,name\n1,Zoë\n2,Łukasz\n"


@pytest.mark.parametrize(
    ("encoding", "said"), [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("utf-16", "UTF-16")]
)
def test_unicode_is_read_with_and_without_a_mark_and_said(read, encoding: str, said: str) -> None:
    table = read(PEOPLE.encode(encoding))
    assert names(table) == ["Zoë", "Łukasz"]
    assert table.columns == ("employee_id", "name")
    assert table.notes == (f"Read as {said}, separated by commas.",)


def test_windows_1252_is_read_and_said(read) -> None:
    table = read("employee_id;name\n1;Zoë – “Ö”\n".encode("cp1252"))
    assert names(table) == ["Zoë – “Ö”"]
    assert "Windows-1252" in table.notes[0]
    assert "semicolons" in table.notes[0]


def test_two_encodings_in_one_file_are_refused_with_both_lines(read) -> None:
    mixed = "employee_id,name\n1,Zoë\n2,Eva\n".encode() + "3,Jürgen\n".encode("cp1252")
    with pytest.raises(TableRefusedError, match="Line 4: The line is not UTF-8, as line 2 is"):
        read(mixed)


@pytest.mark.parametrize(
    "content",
    [
        b"employee_id,name\n1,Eva\n2,\x81\x8d\n",
        "employee_id,name\n1,Eva\n2,Ada".encode("utf-16")[:-1],
        b"employee_id,name\n1,Eva\n2,A\0da\n",
    ],
    ids=["no encoding at all", "half a character", "NUL"],
)
def test_what_is_no_text_is_refused_with_its_line(read, content: bytes) -> None:
    with pytest.raises(TableRefusedError, match="Line 3: "):
        read(content)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_the_separator_is_the_one_that_finds_the_columns(read, separator: str) -> None:
    text = f'name{separator}Employee ID\n"Ada, the; first"{separator}007\n'
    table = read(text)
    assert table.rows[0].cells == {"employee_id": "007", "name": "Ada, the; first"}


def test_excels_note_of_the_separator_is_no_header(read) -> None:
    table = read("sep=;\nemployee_id;name\n1;Eva\n")
    assert [row.line for row in table.rows] == [3]


def test_lines_are_right_after_quoted_line_ends_and_blank_lines(read) -> None:
    table = read('employee_id,name\r\n1,"Eva\r\nMaria"\r\n\r\n,\r\n2,Ada\r\n')
    assert [(row.line, row.cells["employee_id"]) for row in table.rows] == [(2, "1"), (6, "2")]
    assert names(table)[0] == "Eva\r\nMaria"


def test_a_quote_that_is_never_closed_is_refused_where_it_opens(read) -> None:
    with pytest.raises(TableRefusedError, match="Line 3: From here on the quotes"):
        read('employee_id,name\n1,Eva\n2,"Ada\n3,Ida\n')


@pytest.mark.parametrize("before", ["", "employee_id,name\n1,Eva\n2,"])
def test_a_field_that_goes_on_and_on_is_refused(read, before: str) -> None:
    line = 3 if before else 1
    with pytest.raises(TableRefusedError, match=f"Line {line}: A field has more than 131,072"):
        read(before + "x" * 200_000)


def test_a_line_of_another_width_is_a_flaw_and_not_shifted(read) -> None:
    """One field too few or too many would put values into the wrong columns."""
    table = read("employee_id,name,department\n1,Eva,\n2,Ada\n3,Ida,Sales,Berlin\n4,Uma,Sales,\n")
    assert [(flaw.line, flaw.sentence[:21]) for flaw in table.flaws] == [
        (3, "The line has 2 fields"),
        (4, "The line has 4 fields"),
    ]
    assert names(table) == ["Eva", "Uma"]


@pytest.mark.parametrize(
    ("header", "words"),
    [
        ("id,full name", "lacks employee_id, name.*found: id, full name"),
        ("employee_id,name,Employee-ID", "employee_id stands there twice"),
        ("employee_id,name,departmnt", "“departmnt” is not known; if it is department"),
    ],
)
def test_wrong_headers_are_refused_with_what_is_expected(read, header: str, words: str) -> None:
    with pytest.raises(TableRefusedError, match=words):
        read(f"{header}\n1,Eva,x\n")


def test_columns_that_are_not_known_are_left_out_and_said(read) -> None:
    table = read("Employee ID,NAME,Shoe size\n1,Eva,38\n")
    assert table.rows[0].cells == {"employee_id": "1", "name": "Eva"}
    assert "Columns that are not read: “Shoe size”." in table.notes


@pytest.mark.parametrize("name", ['=HYPERLINK("x")', "👩🏽‍🏭 Ada", "עדה", "+1", "'t Hooft"])
def test_text_is_taken_as_it_is(read, name: str) -> None:
    """Formulas, emoji and right-to-left text are names like any other."""
    quoted = name.replace('"', '""')
    table = read(f'employee_id,name\n007,"{quoted}"\n')
    assert table.rows[0].cells == {"employee_id": "007", "name": name}
    sheet = Workbook()
    sheet.active.append(["employee_id", "name"])
    sheet.active.append(["007", name])
    sheet.active["B2"].data_type = "s"
    buffer = io.BytesIO()
    sheet.save(buffer)
    assert read(buffer.getvalue(), "people.xlsx").rows[0].cells["name"] == name


def test_the_apostrophe_of_this_programs_own_csv_is_taken_off(read) -> None:
    assert names(read("employee_id,name\n1,'=Eva\n2,'t Hooft\n")) == ["=Eva", "'t Hooft"]


def test_a_sheets_numbers_dates_and_times_become_plain_text(read) -> None:
    data = workbook(
        [
            ["employee_id", "name", "department", "start_date"],
            [1042.0, True, 7.25, date(2026, 3, 1)],
            ["0042", moment("2026-03-01T08:59:59.9999"), time(9, 5), moment("2026-03-01")],
            [None, None, "", None],
            [3, "  Eva ", None, None],
        ]
    )
    table = read(data, "people.xlsx")
    assert [tuple(row.cells.values()) for row in table.rows] == [
        ("1042", "yes", "7.25", "2026-03-01"),
        # A day's format with hours in it says that midnight is meant.
        ("0042", "2026-03-01 09:00:00", "09:05:00", "2026-03-01 00:00:00"),
        ("3", "Eva", "", ""),
    ]
    assert [row.line for row in table.rows] == [2, 3, 5]
    assert table.notes == ("Read from the sheet “Sheet” of the workbook.",)


def test_formulas_and_errors_are_flaws_with_their_cells(read) -> None:
    """Their stored results may be old or missing, so they are not taken."""
    data = workbook([["employee_id", "name"], [1, "=A2&A2"], [2, "#N/A"]])
    table = read(data, "people.xlsx")
    flaws = table.flaws
    assert [row.unread for row in table.rows] == [{"name"}, {"name"}]
    assert [(flaw.line, flaw.column) for flaw in flaws] == [(2, "name"), (3, "name")]
    assert "formula" in flaws[0].sentence
    assert "error" in flaws[1].sentence


def test_the_sheet_named_like_the_table_is_read_or_the_first_with_its_columns(read) -> None:
    people: list[list[object]] = [["employee_id", "name"], [1, "Eva"]]
    other: list[list[object]] = [["employee_id", "name"], [2, "Ada"]]
    about: list[list[object]] = [["Company", "Demo"]]
    assert names(read(workbook(other, "List", People=people), "a.xlsx")) == ["Eva"]
    table = read(workbook(about, "About", List=people), "b.xlsx")
    assert names(table) == ["Eva"]
    assert "“List” of the workbook; its other 1 are not read" in table.notes[0]
    with pytest.raises(TableRefusedError, match="lacks employee_id, name"):
        read(workbook(about), "c.xlsx")


def test_sheets_that_are_hidden_are_not_read(read) -> None:
    book = Workbook()
    book.active.append(["employee_id", "name"])
    book.active.sheet_state = "hidden"
    seen = book.create_sheet("Seen")
    seen.append(["name", "employee_id"])
    seen.append(["Eva", timedelta(hours=26, minutes=5)])
    buffer = io.BytesIO()
    book.save(buffer)
    table = read(buffer.getvalue(), "people.xlsx")
    assert table.rows[0].cells == {"employee_id": "26:05:00", "name": "Eva"}


def test_an_archive_that_unpacks_to_98_mb_is_refused_before_it_is_loaded(
    read, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[object] = []
    monkeypatch.setattr("attendance_app.reports.xlsx_table.load_workbook", loaded.append)
    bomb = repacked(workbook([["employee_id", "name"]]), xl__media__x=bytes(98 * 2**20))
    assert len(bomb) < 2**20
    with pytest.raises(TableRefusedError, match="unpacks to 98 MB"):
        read(bomb, "people.xlsx")
    assert not loaded


def test_an_archive_that_lies_about_its_size_is_refused(read) -> None:
    """No more is unpacked than the archive says, and what is cut off fails its checksum."""
    large = b"<x>" + b" " * 3_000_000 + b"</x>"
    data = bytearray(repacked(workbook([["employee_id", "name"]]), xl__large__xml=large))
    for field in range(len(data) - 4):
        if data[field : field + 4] == len(large).to_bytes(4, "little"):
            data[field : field + 4] = (1000).to_bytes(4, "little")
    data = data.replace(b"xl/large/xml", b"xl/large.xml")
    with pytest.raises(TableRefusedError, match=r"damaged \(BadZipFile\)"):
        read(bytes(data), "people.xlsx")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_that_declares_entities_is_refused(read, encoding: str) -> None:
    laughs = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY a "ha">'
        '<!ENTITY b "&a;&a;&a;&a;">]><sst>&b;</sst>'
    )
    data = repacked(
        workbook([["employee_id", "name"]]), **{"xl/sharedStrings.xml": laughs.encode(encoding)}
    )
    with pytest.raises(TableRefusedError, match="declares a document type"):
        read(data, "people.xlsx")


def test_a_row_number_that_no_sheet_has_is_refused_and_not_counted_to(read) -> None:
    data = workbook([["employee_id", "name"], [1, "Eva"]])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    far = sheet.replace(b'r="2"', b'r="999999999999"').replace(b'2"', b'999999999999"')
    with pytest.raises(TableRefusedError, match=r"row's number|damaged"):
        read(repacked(data, **{"xl/worksheets/sheet1.xml": far}), "people.xlsx")


def test_other_kinds_of_files_are_refused_with_advice(read) -> None:
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as ods:
        ods.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    good = workbook([["employee_id", "name"], [1, "Eva"]])
    refused: dict[str, tuple[bytes, str]] = {
        "old.xls": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old kind .* password"),
        "open.ods": (archive.getvalue(), "OpenDocument"),
        "list.pdf": (b"%PDF-1.7", "PDF"),
        "cut.xlsx": (good[: len(good) // 2], "damaged"),
        "empty.csv": (b" \n", "empty"),
        "binary.xlsb": (repacked(good, **{"xl/workbook.bin": b"x"}), "binary workbook"),
        "no-xml.xlsx": (repacked(good, **{"xl/workbook.xml": b"<x"}), "damaged"),
        "archive.zip": (repacked(archive.getvalue(), mimetype=b"text/plain"), "not a workbook"),
        "header.csv": (b"\n \n,\n", "empty"),
    }
    for name, (content, words) in refused.items():
        with pytest.raises(TableRefusedError, match=words):
            read(content, name)


def test_a_file_that_is_not_there_or_too_large_is_refused(
    read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(TableRefusedError, match="no such file"):
        read_table(tmp_path / "none.csv", LAYOUT)
    with pytest.raises(TableRefusedError, match="is a folder"):
        read_table(tmp_path, LAYOUT)
    monkeypatch.setattr(tables, "MOST_BYTES", 10)
    with pytest.raises(TableRefusedError, match="at most 0 MB"):
        read(PEOPLE)


def test_more_rows_than_the_limit_are_refused(read, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("attendance_app.reports.csv_table.MOST_ROWS", 1)
    monkeypatch.setattr("attendance_app.reports.xlsx_table.MOST_ROWS", 1)
    with pytest.raises(TableRefusedError, match="more than 1 rows"):
        read(PEOPLE)
    with pytest.raises(TableRefusedError, match="more than 1 rows"):
        read(workbook([["employee_id", "name"], [1, "Eva"], [2, "Ada"]]), "people.xlsx")


def log(*lines: str, name: str = "1_attlog.dat") -> Table:
    return read_attlog(name, "\r\n".join(lines).encode(), "")


def test_a_log_from_a_stick_has_the_device_before_the_status() -> None:
    table = log(
        "        7\t2026-03-02 08:59:01\t1\t0\t15\t0",
        "     0012\t2026-03-02 12:01:00\t1\t2\t1\t0",
        "        7\t2026-03-02 17:10:22\t1\t1\t1\t0",
        "        7\t2026-03-02 17:10:40\t1\t255\t1\t0",
    )
    assert [tuple(row.cells.values()) for row in table.rows] == [
        ("7", "2026-03-02 08:59:01", "in", ""),
        ("0012", "2026-03-02 12:01:00", "out", ""),
        ("7", "2026-03-02 17:10:22", "out", ""),
        ("7", "2026-03-02 17:10:40", "", ""),
    ]
    assert [row.line for row in table.rows] == [1, 2, 3, 4]
    assert "device, status, verify" in table.notes[0]


def test_a_pushed_log_begins_with_the_status() -> None:
    table = log(
        "7 2026-03-02 08:59:01 0 15 0 0 0",
        "7 2026-03-02 12:00:00 3 1 0 0 0",
        "8 2026-03-02 12:00 5",
    )
    assert [row.cells["kind"] for row in table.rows] == ["in", "in", "out"]
    assert not table.flaws


@pytest.mark.parametrize("numbers", ["1 0 1 0", "0 1 0", "255 1", "1 255 4 0", ""])
def test_a_status_that_never_changes_says_nothing(numbers: str) -> None:
    """Many devices write the same one whatever happens: kinds alternate then, and it is said."""
    table = log(f"7 2026-03-02 08:59:01 {numbers}", f"7 2026-03-02 17:00:00 {numbers}")
    assert [row.cells["kind"] for row in table.rows] == ["", ""]
    assert "in and out alternate" in table.notes[0]


def test_a_devices_serial_number_and_checksum_are_left_out_and_other_lines_are_flaws() -> None:
    table = log("SN=OIN7010057", "7\t2026-03-02 08:59:01\t0\t1", "rubbish\there", "CheckSum=4711")
    assert len(table.rows) == 1
    assert [flaw.line for flaw in table.flaws] == [3]
    assert table.notes[:2] == (
        "Line 1 is the device's own and is left out.",
        "Line 4 is the device's own and is left out.",
    )


def test_a_status_that_does_not_exist_is_a_flaw() -> None:
    table = log(
        "7 2026-03-02 08:00:00 0 1", "7 2026-03-02 17:00:00 1 1", "7 2026-03-02 18:00:00 9 1"
    )
    assert [(flaw.line, flaw.column, flaw.value) for flaw in table.flaws] == [(3, "status", "9")]


def test_a_log_is_known_by_its_name_or_its_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_attlog("1_ATTLOG.DAT", b"")
    assert is_attlog("log.txt", b"  7\t2026-03-02 08:59:01\t1\t0\t1\t0\r\n")
    assert not is_attlog("punches.csv", b"employee_id,timestamp\n7,2026-03-02 08:59:01\n")
    assert not is_attlog("punches.txt", b"employee_id\ttimestamp\n7\t2026-03-02 08:59:01\n")
    assert not is_attlog("punches.dat", b"\nTimestamp;Employee ID\n2026-03-02 08:59:01;7\n")
    assert is_attlog("log.txt", b"OIN7010057\r\n7\t2026-03-02 08:59:01\t0\t1\r\n")
    with pytest.raises(TableRefusedError, match="not an attendance log"):
        log("employee_id,timestamp")
    monkeypatch.setattr("attendance_app.reports.attlog.MOST_ROWS", 0)
    with pytest.raises(TableRefusedError, match="more than 0"):
        log("7 2026-03-02 08:00:00 0 1")


def test_bytes_after_a_mark_decode_as_it_says() -> None:
    assert decoded("x", "é".encode("utf-16-be").join([b"\xfe\xff", b""])) == ("é", "UTF-16")
