"""Brings the translations in step with the texts in the source.

    python3 run.py translate            new texts into the .ts files, and the .qm files from those
    python3 run.py translate --check    only say what is missing; exit status 1 if anything is

``resources/translations/attendance_<language>.ts`` are edited by hand or with Qt Linguist; the
window reads the ``.qm`` files made of them. A text that is new stands there as unfinished and is
shown in English until somebody translates it; one that is no longer in the source disappears.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "attendance_app"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "ar")
"""Into which the texts are translated; they are written in English."""

_DOORWAY = "attendance_app.words"
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text of the source: its part of the program, its English words, what tells it apart."""

    context: str
    source: str
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a .ts file says of a text."""

    text: Text
    translation: str
    finished: bool


def texts_in_source(folder: Path = SOURCE) -> set[Text]:
    """Every text that is asked of `words.tr` or noted by `words.mark`.

    Raises
    ------
    ValueError
        If one is not a literal; names the place.
    """
    found: set[Text] = set()
    for path in python_files(folder):
        program = path.read_text(encoding="utf-8")
        if _DOORWAY not in program:
            continue
        for node in ast.walk(ast.parse(program)):
            if _is_text(node):
                found.add(_text_of(node, path))
    return found


def python_files(folder: Path = SOURCE) -> Iterator[Path]:
    """The files read, in an order that is the same everywhere."""
    yield from sorted(folder.rglob("*.py"), key=lambda path: path.as_posix())


def entries(file: Path) -> list[Entry]:
    """What a .ts file holds."""
    found = []
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            text = Text(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
            )
            words = "" if translation is None else translation.text or ""
            state = None if translation is None else translation.get("type")
            found.append(Entry(text, words, state is None and bool(words)))
    return found


def collect(folder: Path = FOLDER) -> None:
    """Write new texts into the .ts files of a folder, and drop those that are gone."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        listed = Path(place) / "files.lst"
        listed.write_text("\n".join(str(path) for path in python_files()), encoding="utf-8")
        for language in LANGUAGES:
            _run(
                "lupdate",
                f"@{listed}",
                *("-tr-function-alias", "translate+=tr,QT_TRANSLATE_NOOP+=mark"),
                *("-no-obsolete", "-locations", "none", "-silent", "-warnings-are-errors"),
                *("-source-language", "en", "-target-language", language),
                *("-ts", str(_ts(folder, language))),
            )


def release(ts: Path, qm: Path) -> None:
    """Make the file that the window reads; what is unfinished stays English.

    It is made beside and renamed: who reads it meanwhile reads the former one or the new one.
    """
    beside = qm.with_name(f".{qm.name}.new")
    _run("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(beside))
    beside.replace(qm)


def complaints(folder: Path = FOLDER) -> list[str]:
    """What keeps the files of a folder from being complete, in words."""
    expected = texts_in_source()
    found: list[str] = []
    for language in LANGUAGES:
        there = {entry.text: entry for entry in entries(_ts(folder, language))}
        found += [f"{language}: not in the file: {text}" for text in expected - there.keys()]
        found += [f"{language}: not in the source: {text}" for text in there.keys() - expected]
        found += [complaint for entry in there.values() if (complaint := _about(entry, language))]
        qm = _ts(folder, language).with_suffix(".qm")
        with tempfile.TemporaryDirectory() as place:
            fresh = Path(place) / qm.name
            release(_ts(folder, language), fresh)
            if not qm.exists() or qm.read_bytes() != fresh.read_bytes():
                found.append(f"{language}: {qm.name} is not what the .ts file gives")
    return sorted(found)


def _about(entry: Entry, language: str) -> str:
    source, words = entry.text.source, entry.translation
    if not entry.finished:
        return f"{language}: not translated: {entry.text}"
    if sorted(_PLACEHOLDER.findall(source)) != sorted(_PLACEHOLDER.findall(words)):
        return f"{language}: other placeholders than {entry.text}: {words}"
    if source.endswith("…") != words.endswith("…"):
        return f"{language}: only one of the two ends in an ellipsis: {entry.text}: {words}"
    if source[:1].isspace() != words[:1].isspace() or source[-1:].isspace() != words[-1:].isspace():
        return f"{language}: other spaces at an end: {entry.text}: {words}"
    return ""


def _ts(folder: Path, language: str) -> Path:
    return folder / f"attendance_{language}.ts"


def _is_text(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("tr", "mark")
        and not _is_shown_constant(node)
    )


def _is_shown_constant(node: ast.Call) -> bool:
    """Whether it shows what was marked elsewhere: in place of its text there are no words."""
    return (
        isinstance(node.func, ast.Name)
        and node.func.id == "tr"
        and len(node.args) == 2
        and not any(isinstance(each, ast.JoinedStr | ast.BinOp) for each in ast.walk(node.args[1]))
        and not isinstance(node.args[1], ast.Constant)
        and not (
            isinstance(node.args[1], ast.IfExp)
            and any(isinstance(each, ast.Constant) for each in ast.walk(node.args[1].body))
        )
    )


def _text_of(node: ast.AST, path: Path) -> Text:
    assert isinstance(node, ast.Call)
    words = [each.value if isinstance(each, ast.Constant) else None for each in node.args]
    strings = [each for each in words if isinstance(each, str)]
    if node.keywords or len(strings) != len(words) or len(words) not in (2, 3):
        raise ValueError(f"{path}:{node.lineno}: not two literal texts")
    return Text(*strings)


def _run(tool: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(sys.executable).with_name(f"pyside6-{tool}{suffix}")
    subprocess.run([str(program), *arguments], check=True)


def main(arguments: list[str]) -> int:
    """Do what the module's docstring says."""
    if "--check" not in arguments:
        collect()
        for language in LANGUAGES:
            ts = _ts(FOLDER, language)
            release(ts, ts.with_suffix(".qm"))
    found = complaints()
    for complaint in found[:20]:
        print(complaint, file=sys.stderr)
    if len(found) > 20:
        print(f"and {len(found) - 20} more", file=sys.stderr)
    print(f"{len(texts_in_source())} texts, {len(found)} complaints", file=sys.stderr)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
