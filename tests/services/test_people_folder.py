"""A folder of people: who is in it, and what is passed over with its reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from attendance_app.domain.errors import InvalidInputError
from attendance_app.services.people_folder import PeopleFolder, details_from_name


def make(folder: Path, *names: str) -> Path:
    """Empty files of these names."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return folder


@pytest.mark.parametrize(
    ("name", "employee_id", "called"),
    [
        ("1042 Ana Silva", "1042", "Ana Silva"),
        ("0042_Ana_Silva", "0042", "Ana Silva"),
        ("7-Ana", "7", "Ana"),
        ("Ana_Silva", "Ana_Silva", "Ana Silva"),
        ("1042", "1042", "1042"),
        ("2 4 Ana", "2 4 Ana", "2 4 Ana"),
    ],
)
def test_a_name_gives_the_employee_id_and_the_person(
    name: str, employee_id: str, called: str
) -> None:
    details = details_from_name(name)
    assert (details.employee_id, details.name) == (employee_id, called)


def test_a_subfolder_or_a_file_is_a_person_and_the_rest_is_passed_over(tmp_path: Path) -> None:
    make(
        tmp_path,
        "1 Ana/a.JPG",
        "1 Ana/deeper/b.png",
        "1 Ana/notes.txt",
        "1 Ana/._a.JPG",
        "1 Ana/.thumbs/a.jpg",
        "2 Eva.mp4",
        "3 Ida/phone.heic",
        ".DS_Store",
        "._2 Eva.mp4",
        ".git/config",
        "list.csv",
    )
    folder = PeopleFolder.read(tmp_path)
    entries = folder.entries
    assert folder.passed_over == ()
    assert [entry.details.name for entry in entries] == ["Ana", "Eva", "Ida"]
    assert [[file.name for file in entry.files] for entry in entries] == [
        ["a.JPG", "b.png"],
        ["2 Eva.mp4"],
        ["phone.heic"],
    ]


def test_a_folder_of_nobody_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="holds no photos or videos"):
        PeopleFolder.read(tmp_path)
    with pytest.raises(InvalidInputError, match="not a folder"):
        PeopleFolder.read(tmp_path / "missing")


def test_what_looks_like_a_person_and_is_none_is_named_with_the_reason(tmp_path: Path) -> None:
    make(tmp_path, "..x/1.jpg", ".hidden.mp4", "empty/readme.md", "1 Ana/a.jpg")
    folder = PeopleFolder.read(tmp_path)
    assert [entry.details.name for entry in folder.entries] == ["Ana"]
    dotted, hidden, empty = folder.passed_over
    assert "“..x”" in dotted
    assert "begins with a dot" in dotted
    assert "“.hidden.mp4”" in hidden
    assert "“empty”" in empty
    assert "no photos or videos" in empty


def test_a_folder_of_hidden_people_alone_says_so(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="begins with a dot"):
        PeopleFolder.read(make(tmp_path, "..x/1.jpg"))


def test_the_mark_tells_whether_the_files_are_the_same(tmp_path: Path) -> None:
    """Also after the folder was copied, which changes every date."""

    def mark_of(folder: Path) -> object:
        (entry,) = PeopleFolder.read(folder).entries
        return entry.mark()

    first = make(tmp_path / "first", "1 Ana/a.jpg", "1 Ana/b.jpg")
    copy = make(tmp_path / "copy", "1 Ana/a.jpg", "1 Ana/b.jpg")
    before = mark_of(first)
    assert mark_of(copy) == before
    (copy / "1 Ana" / "a.jpg").write_bytes(b"longer")
    assert mark_of(copy) != before
    assert mark_of(make(first, "1 Ana/c.jpg")) != before
