"""Text that people typed cannot break a workbook or become a formula."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from attendance_app.reports.texts import SheetNames, cell_text, header_text, looks_like_formula

LONG = "Anna-Katharina von der Schulenburg-Hohenzollern"


def given_out(*people: tuple[str, str], taken: tuple[str, ...] = ("Summary", "About")) -> list[str]:
    names = SheetNames(taken)
    return [names.give(*person) for person in people]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_would_calculate_is_recognised(start: str) -> None:
    assert looks_like_formula(f"{start}1+1")
    assert not looks_like_formula(f"1{start}1")
    assert not looks_like_formula("")


def test_what_xml_cannot_carry_is_replaced_and_all_else_kept() -> None:
    assert cell_text("a\x00b\x1fc\ud800d\ufffe") == "a\ufffdb\ufffdc\ufffdd\ufffd"
    assert cell_text("\ttab and\r\nline\rends\n") == "\ttab and\nline\nends\n"
    assert cell_text("אבגד 👩‍💻 é e\u0301") == "אבגד 👩‍💻 é e\u0301"


@given(st.text(st.characters(codec=None)))
def test_any_text_makes_xml_that_can_be_read(text: str) -> None:
    element = ElementTree.Element("t")
    element.text = cell_text(text)
    assert ElementTree.fromstring(ElementTree.tostring(element)).text == (element.text or None)


def test_an_ampersand_prints_as_itself() -> None:
    assert header_text("Kitchen & Bar\nBack") == "Kitchen && Bar Back"


def test_a_header_is_not_longer_than_excel_reads() -> None:
    assert header_text("&" * 300) == "&" * 220
    assert header_text("x" + "&" * 300) == "x" + "&" * 218
    assert header_text("🙂" * 300) == "🙂" * 110


def test_a_plain_name_is_the_sheet_name() -> None:
    assert given_out(("Ada Byron", "0001")) == ["Ada Byron"]


def test_two_people_of_one_name_are_told_apart_by_their_ids() -> None:
    assert given_out(("Ada Byron", "0001"), ("ADA BYRON", "0002"), ("Ada Byron", "0003")) == [
        "Ada Byron",
        "ADA BYRON (0002)",
        "Ada Byron (0003)",
    ]


def test_names_of_sheets_that_are_there_and_of_excel_itself_are_avoided() -> None:
    assert given_out(("summary", "1"), ("History", "2"), ("ABOUT", "3")) == [
        "summary (1)",
        "History (2)",
        "ABOUT (3)",
    ]


def test_signs_that_no_sheet_name_may_hold_are_replaced() -> None:
    assert given_out(("a/b", "1"), ("a\\b", "2"), ("'[x]:*?'", "3"), ("''", "4"), ("", "")) == [
        "a-b",
        "a-b (2)",
        "-x----",
        "4",
        "Person",
    ]


def test_long_names_are_cut_to_31_and_still_told_apart() -> None:
    found = given_out((LONG, "1"), (LONG, "2"), (LONG, "2"), (LONG, "2"))
    assert found == [
        "Anna-Katharina von der Schulenb",
        "Anna-Katharina von der Schu (2)",
        "Anna-Katharina von der Schu (3)",
        "Anna-Katharina von der Schu (4)",
    ]


def test_a_name_is_not_cut_within_a_character() -> None:
    (found,) = given_out(("x" * 27 + "👩‍💻", "1"))
    assert found == "x" * 27
    (found,) = given_out(("x" * 30 + "🙂", "1"))
    assert found == "x" * 30


@given(st.lists(st.tuples(st.text(st.characters(codec=None)), st.text(max_size=40)), max_size=12))
def test_every_name_given_out_is_legal_short_and_unique(people: list[tuple[str, str]]) -> None:
    found = given_out(*people)
    workbook = Workbook()
    for name in found:
        assert 1 <= len(name.encode("utf-16-le")) // 2 <= 31
        assert not re.search(r"[\[\]:*?/\\\x00-\x1f]", name)
        assert name.strip("'") == name
        assert workbook.create_sheet(name).title == name
    folded = [name.casefold() for name in (*found, "Summary", "About", "History")]
    assert len(set(folded)) == len(folded)
