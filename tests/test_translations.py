"""The translations: every text of the source, finished, with its placeholders, and as shown."""

from __future__ import annotations

from pathlib import Path

import pytest
import translations
from translations import Text

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en"><context><name>people</name>
<message><source>{{n}} people</source><translation{state}>{words}</translation></message>
</context></TS>
"""


def test_nothing_is_missing_and_the_window_shows_what_the_files_say() -> None:
    """Otherwise: python3 run.py translate, and translate what it says."""
    assert translations.complaints() == []


IMPORT = "from attendance_app.words import mark, tr\n"


def test_a_text_that_is_not_a_literal_is_named(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(IMPORT + 'tr("people", f"{n} people")\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"page\.py:2: not two literal texts"):
        translations.texts_in_source(tmp_path)


def test_marked_and_shown_texts_are_found_once(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        IMPORT
        + 'A = mark("people", "Joined " "literals")\ntr("people", A)\ntr("live", "In", "a key")\n',
        encoding="utf-8",
    )
    assert translations.texts_in_source(tmp_path) == {
        Text("people", "Joined literals"),
        Text("live", "In", "a key"),
    }


@pytest.mark.parametrize(
    ("words", "state", "complaint"),
    [
        ("{n} Leute", "", ""),
        ("{m} Leute", "", "other placeholders"),
        ("{n} Leute ", "", "other spaces"),
        ("{n} Leute…", "", "ellipsis"),
        ("{n} Leute", ' type="unfinished"', "not translated"),
        ("", "", "not translated"),
    ],
)
def test_a_translation_is_looked_at(tmp_path: Path, words: str, state: str, complaint: str) -> None:
    file = tmp_path / "attendance_de.ts"
    file.write_text(TS.format(words=words, state=state), encoding="utf-8")
    [entry] = translations.entries(file)
    found = translations._about(entry, "de")
    assert complaint in found
    assert bool(found) is bool(complaint)


def test_a_released_file_takes_the_place_of_the_former_one_whole(tmp_path: Path) -> None:
    """A window may be reading the former one."""
    ts, qm = tmp_path / "attendance_de.ts", tmp_path / "attendance_de.qm"
    ts.write_text(TS.format(words="{n} Leute", state=""), encoding="utf-8")
    qm.write_bytes(b"read by a window")
    (tmp_path / "read").hardlink_to(qm)
    translations.release(ts, qm)
    assert (tmp_path / "read").read_bytes() == b"read by a window"
    assert qm.read_bytes() != b"read by a window"
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        ts.with_suffix(".qm").name,
        ts.name,
        "read",
    ]
