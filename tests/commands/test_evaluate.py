"""``evaluate`` on a few real people, from photos to figures, plots and refusals."""

from __future__ import annotations

import csv
import itertools
import json
import re
import shutil
from pathlib import Path
from typing import Any

import cv2
import pytest

from attendance_app.cli import main
from attendance_app.evaluation.face_set import photo_files
from attendance_app.paths import resources

PEOPLE = 11
"""With three photos each: 33 to encode, once."""


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """A command's exit status, its output, and what it said on stderr."""
    status = main(["evaluate", *(str(argument) for argument in arguments)])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def upper_as_faces() -> dict[str, bytes]:
    """The shipped model of eyes and foreheads, under the name of that of whole faces."""
    shipped = resources() / "score_models"
    return {f"faces{end}": (shipped / f"upper{end}").read_bytes() for end in (".json", ".npz")}


@pytest.fixture(scope="module")
def folder(data_dir: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The photos of a few people, pairs of them, and a place for their vectors."""
    root = tmp_path_factory.mktemp("evaluate")
    with (data_dir / "pairs.csv").open(encoding="utf-8", newline="") as file:
        mated = [line["first"] for line in csv.DictReader(file) if line["same"] == "1"]
    names = list(dict.fromkeys(photo.rpartition("_")[0] for photo in mated))
    rich = [name for name in names if len(list((data_dir / "faces" / name).iterdir())) >= 3]
    rich = rich[:PEOPLE]
    for name in rich:
        (root / "faces" / name).mkdir(parents=True)
        for number in (1, 2, 3):
            photo = data_dir / "faces" / name / f"{name}_{number:04d}.jpg"
            shutil.copy(photo, root / "faces" / name)
    lines = ["first,second,same"]
    lines += [f"{name}_0001,{name}_0002,1" for name in rich]
    lines += [f"{a}_0001,{b}_0002,0" for a, b in itertools.pairwise(rich)]
    (root / "pairs.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def cache(folder: Path) -> Path:
    """Filled by whichever test comes first."""
    return folder / "vectors.npz"


def test_pairs_as_json_and_plots(
    folder: Path, cache: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = run(
        capsys,
        *("pairs", folder / "pairs.csv", folder / "faces", "--cache", cache),
        *("--json", "--plots", tmp_path / "plots", "--data-dir", tmp_path),
    )
    assert status == 0
    assert "photos" in err
    (line,) = out.splitlines()
    document: dict[str, Any] = json.loads(line)
    assert document["evaluated"] == "pairs"
    assert (document["pairs"], document["mated"], document["non_mated"]) == (21, 11, 10)
    assert document["engine"]["sha256"]
    assert document["undetected_photos"] == len(document["undetected"])
    ours, best, fixed = document["rules"]
    for rule in (ours, best, fixed):
        assert len(rule["folds"]) == 10
        assert rule["accuracy"] > 0.8
    assert ours["auc"] > 0.95
    assert (ours["roc"][0]["fmr"], ours["roc"][-1]["fmr"]) == (0, 1)
    assert all("these are 10" in rate["refusal"] for rate in ours["tmr_at_fmr"])
    assert fixed["tmr"]["trials"] == 11
    assert_drawn(tmp_path / "plots", "pairs-curves.png", "pairs-scores.png")


def test_identification_as_json_and_plots(
    folder: Path, cache: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Combinations that the folder can carry are evaluated, the others refused with the reason."""
    status, out, _ = run(
        capsys,
        *("identification", folder / "faces", "--cache", cache, "--people", "6,100"),
        *("--photos", "2", "--draws", "5", "--json", "--plots", tmp_path / "plots"),
        *("--data-dir", tmp_path),
    )
    assert status == 0
    document = json.loads(out)
    assert document["people"] == PEOPLE
    assert [(one["people"], one["photos"]) for one in document["setups"]] == [(6, 2)]
    assert [one["people"] for one in document["refused"]] == [100]
    assert "cannot be enrolled" in document["refused"][0]["refusal"]
    for setup in document["setups"]:
        assert (setup["mated_probes"], setup["stranger_probes"]) == (30, 25)
        assert [rule["rule"] for rule in setup["rules"]] == ["this application", "nearest distance"]
        for rule in setup["rules"]:
            assert rule["rank_1"]["value"] > 0.8
            assert all("at least" in rate["refusal"] for rate in rule["at_fpir"])
        first, *ours = setup["decisions"]
        assert first["rule"] == "first match at 0.6"
        assert ours
        for decision in ours:
            assert decision["wrong"]["value"] == 0
            assert decision["wrong"]["high"] > 0.1, "so few people prove little"
    assert_drawn(
        tmp_path / "plots", "identification-6-2-1-curves.png", "identification-6-2-1-scores.png"
    )


def test_the_tables_say_what_the_documents_say(
    folder: Path, cache: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ("--cache", cache, "--data-dir", tmp_path)
    status, out, _ = run(capsys, "pairs", folder / "pairs.csv", folder / "faces", *arguments)
    assert status == 0
    for words in ("21 pairs", "this application", "distance 0.6, fixed", "needs at least"):
        assert words in out
    status, out, _ = run(
        capsys,
        *("identification", folder / "faces", "--people", "6", "--photos", "2", "--draws", "3"),
        *arguments,
    )
    assert status == 0
    for words in ("6 people enrolled with 2 photos each", "first match", "named as another"):
        assert words in out
    assert "at least 1,000" in out


def test_a_site_of_real_people(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Too few to speak of rates, but not for who looks alike: one of them is enrolled twice."""
    people = tmp_path / "people"
    sources = sorted((folder / "faces").iterdir())
    for number, source in enumerate([*sources[:7], sources[0]]):
        shutil.copytree(source, people / f"{100 + number} {source.name}")
        once_more = number == 7
        for photo in (1, 2) if once_more else (3,):
            (people / f"{100 + number} {source.name}" / f"{source.name}_000{photo}.jpg").unlink()
    assert main(["enroll", str(people), "--data-dir", str(tmp_path / "site")]) in (0, 1)
    capsys.readouterr()
    status, out, _ = run(
        capsys, "site", "--json", "--plots", tmp_path, "--data-dir", tmp_path / "site"
    )
    assert status == 0
    document = json.loads(out)
    assert document["people"] >= 6
    assert document["faces"] > document["people"]
    assert document["recommended"] is None
    assert "No threshold can be recommended" in document["refusal"]
    (alike,) = document["alike"]
    assert [alike[who]["employee_id"] for who in ("first", "second")] == ["100", "107"]
    assert alike["asked"]
    assert alike["score"] > min(
        level["single_picture"]["threshold"] for level in document["levels"]
    )
    assert [[who["employee_id"] for who in group] for group in document["groups"]] == [
        ["100", "107"]
    ]
    assert [level["level"] for level in document["levels"]] == ["normal", "strict", "lenient"]
    assert document["used"] == "normal"
    for level in document["levels"]:
        single, camera = level["single_picture"], level["camera"]
        assert 0 < single["threshold"] < camera["threshold"]
        assert single["strangers_accepted"] is camera["strangers_accepted"] is None
        assert "takes at least 10 people to say" in single["refusal"]
        assert "takes at least 10 people with more than one face" in camera["refusal"]
    status, out, _ = run(capsys, "site", "--data-dir", tmp_path / "site")
    assert status == 0
    assert "told apart by face" in out
    assert "2 people look alike: 100 " in out
    assert "at the camera (several pictures together)" in out
    assert "the level used here" not in out, "there is nothing to say of it"
    assert f'`level = "strict"` (or another) under `[recognition]` in {tmp_path}' in out
    assert "If it is one person enrolled more than once, keep one of them" in out
    assert_drawn(tmp_path, "site-scores.png")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["identification", "nowhere"], "not a folder"),
        (["identification", "empty"], "no photos in subfolders"),
        (["pairs", "nowhere.csv", "empty"], "nowhere.csv cannot be read"),
        (["site"], "0 people with faces are enrolled"),
        (["site", "--plots", "file"], "Choose another one with --plots"),
        (["fit", "empty", "--out", "out"], "no photos in subfolders"),
        (["fit", "empty", "--out", "file"], "Choose another one with --out"),
    ],
)
def test_a_mistake_is_one_sentence(
    arguments: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").touch()
    status, out, err = run(capsys, *arguments, "--data-dir", tmp_path)
    assert (status, out) == (2, "")
    assert said in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize(
    ("made", "said"),
    [
        ({}, "faces.json cannot be read"),
        ({"faces.json": b"[" * 9000, "faces.npz": b""}, "faces.json cannot be read"),
        ({"faces.json": b'{"format": 0}', "faces.npz": b""}, "of another version"),
        (upper_as_faces(), "for other networks than this program's"),
    ],
    ids=["nothing", "nested", "newer", "upper"],
)
def test_a_folder_without_a_score_model_is_told_what_makes_one(
    made: dict[str, bytes],
    said: str,
    folder: Path,
    cache: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, data in made.items():
        (tmp_path / name).write_bytes(data)
    status, out, err = run(
        capsys,
        *("pairs", folder / "pairs.csv", folder / "faces", "--cache", cache),
        *("--data-dir", tmp_path, "--model", tmp_path),
    )
    assert (status, out) == (2, "")
    assert said in err
    assert "`evaluate fit --out` of this version wrote" in err
    assert "resources" not in err.splitlines()[-1]


@pytest.mark.parametrize("options", [[], ["--upper"]])
def test_a_score_model_is_not_fitted_to_a_few_people(
    options: list[str],
    folder: Path,
    cache: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Nor is anything written; whoever is left out is not counted."""
    people = [path.name for path in sorted((folder / "faces").iterdir())]
    left_out = [word for name in people[3:] for word in ("--leave-out", name)]
    status, out, err = run(
        capsys,
        *("fit", folder / "faces", "--out", tmp_path / "model", *left_out, *options),
        *("--cache", cache, "--data-dir", tmp_path),
    )
    assert (status, out) == (2, "")
    assert "cannot be fitted to 3 people: it takes at least 200" in err
    assert list((tmp_path / "model").iterdir()) == []


def test_a_folder_with_one_person_is_refused(
    folder: Path, cache: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = photo_files(folder / "faces")[0].parent
    shutil.copytree(one, tmp_path / "faces" / one.name)
    status, out, err = run(
        capsys, "identification", tmp_path / "faces", "--cache", cache, "--data-dir", tmp_path
    )
    assert (status, out) == (2, "")
    assert "one person only" in err


@pytest.mark.parametrize(
    "arguments",
    [
        ["identification", "faces", "--people", "0"],
        ["identification", "faces", "--photos", "1,x"],
        ["identification", "faces", "--people", "9" * 5000],
        ["identification", "faces", "--seed", "-1"],
        ["conditions", "faces", "--seed", "-1"],
        ["conditions", "faces", "--draws", "1" + 9 * "0"],
        ["site", "--target", "2"],
        ["site", "--target", "5e-324"],
        ["fit", "faces"],
        ["nothing"],
        [],
    ],
)
def test_a_wrong_argument_is_status_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["evaluate", *arguments])
    assert stop.value.code == 2
    said = capsys.readouterr().err.splitlines()[-1]
    assert len(said) < 160
    assert not re.search("invalid .* value", said), "that names a function, not what is wanted"


@pytest.mark.parametrize(
    ("protocol", "option"),
    [
        ("pairs", "--plots"),
        ("identification", "--people"),
        ("site", "--target"),
        ("conditions", "--only"),
        ("fit", "--leave-out"),
    ],
)
def test_each_protocol_explains_itself(
    protocol: str, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["evaluate", protocol, "--help"])
    assert stop.value.code == 0
    assert option in capsys.readouterr().out


def test_common_options_stand_anywhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before the command, between it and the protocol, or behind."""
    for before, between, behind in ((1, 0, 0), (0, 1, 0), (0, 0, 1)):
        option = ["--data-dir", str(tmp_path)]
        words = [*option * before, "evaluate", *option * between, "site", *option * behind]
        assert main(words) == 2
        assert "0 people with faces" in capsys.readouterr().err
    assert (tmp_path / "attendance.sqlite3").exists()


def assert_drawn(folder: Path, *names: str) -> None:
    """Each is a picture with more than axes on it."""
    for name in names:
        image = cv2.imread(str(folder / name))
        assert image is not None, name
        assert min(image.shape[:2]) > 300
        # Curves and bars are coloured, paper, axes and letters are not.
        colourful = image.max(axis=2).astype(int) - image.min(axis=2) > 60
        assert colourful.sum() > 500, name


def test_conditions_as_json_and_as_a_table(
    folder: Path, cache: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Recall of both beside each other; no shares of so few people."""
    arguments = (
        *("conditions", folder / "faces", "--people", "3", "--photos", "2", "--draws", "1"),
        *("--limit", "3", "--only", "dark", "--cache", cache, "--data-dir", tmp_path),
    )
    status, out, err = run(capsys, *arguments, "--json")
    assert status == 0
    assert "dark" in err
    document = json.loads(out)
    (dark,) = document["conditions"]
    assert dark["condition"] == "dark"
    assert dark["recall"]["ours"]["value"] == 1
    assert dark["recall"]["ours"]["trials"] == dark["recall"]["face_recognition"]["trials"]
    assert "at least" in dark["tpir"]["ours"]["refusal"]
    status, out, _ = run(capsys, *arguments)
    assert status == 0
    for words in ("faces found", "whole face alone", "at its 0.6", "at least"):
        assert words in out
