"""Pictures given as text by other systems: data URLs, base64, and JSON that holds either."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from attendance_app.domain.errors import InvalidInputError
from attendance_app.words import tr

TEXT_MOST = 64 * 1024 * 1024
"""Characters of a whole text; a hundred phone photos of half a megabyte have as many."""

PICTURE_MOST = 20 * 1024 * 1024
"""Bytes of one picture: a photo of 40 million pixels, the most that is decoded, has fewer."""

PICTURES_MOST = 100

_DEPTH_MOST = 6
"""Lists and objects within each other; what lies deeper is no list of pictures."""

_SHORTEST = 64
"""Characters below which text is no picture but a word: the smallest photos have hundreds."""

_DATA_URL = re.compile(r"data:([\w.+/-]*)((?:;[\w.+=-]+)*),", re.ASCII | re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/_=\s-]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class EmbeddedPicture:
    """One picture of a text.

    Attributes
    ----------
    name : str
        For people: its place in the text, or what the text calls it.
    data : bytes
        A file's content, as yet unread; empty when refused. Not part of the repr.
    reason : str
        Why it is refused; empty when it is not.
    """

    name: str
    data: bytes = field(repr=False)
    reason: str = ""


def pictures_in(text: str) -> list[EmbeddedPicture]:
    """The pictures of a text, in order, those that cannot be used with the reason.

    Understood are data URLs, base64 with or without line ends (several separated by empty lines,
    or one in each line), and JSON: one text, a list, or objects with such in them.

    Raises
    ------
    InvalidInputError
        If there is no picture in it at all, or it is longer than `TEXT_MOST`.
    """
    if len(text) > TEXT_MOST:
        raise InvalidInputError(
            tr(
                "enrollment",
                "The text is too long: at most {most} million characters are read at once. "
                "Give the pictures in several parts.",
            ).format(most=TEXT_MOST // 1_000_000)
        )
    found = list(_named(text.lstrip("\ufeff").strip()))
    if not found:
        raise InvalidInputError(
            tr(
                "enrollment",
                "There is no picture in this text. It needs base64, a data URL, or JSON with "
                "either.",
            )
        )
    pictures = [_decoded(name, content) for name, content in found[:PICTURES_MOST]]
    if len(found) > PICTURES_MOST:
        reason = tr(
            "enrollment", "Only the first {most} pictures of a text are used; give the rest later."
        ).format(most=PICTURES_MOST)
        name = tr("enrollment", "{count} more pictures").format(count=len(found) - PICTURES_MOST)
        pictures.append(EmbeddedPicture(name, b"", reason))
    return pictures


def _named(text: str) -> Iterator[tuple[str, str]]:
    """Name and content of what may be pictures."""
    if text[:1] in ("[", "{", '"'):
        try:
            document = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise InvalidInputError(
                tr(
                    "enrollment",
                    "The text begins like JSON, but cannot be read as such. Copy all of it.",
                )
            ) from error
        contents = list(_in_json(document, "", 0))
    else:
        parts = [part for part in _parts(text) if len(part) >= _SHORTEST or _DATA_URL.match(part)]
        contents = [("", part) for part in parts]
    for number, (name, content) in enumerate(contents, 1):
        yield name or tr("enrollment", "Picture {number}").format(number=number), content


def _parts(text: str) -> list[str]:
    """A text's pieces: data URLs where there are any, else paragraphs, else lines, else all."""
    starts = [match.start() for match in _DATA_URL.finditer(text)]
    if starts:
        return [text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
    paragraphs = [part for part in re.split(r"\n\s*\n", text) if part.strip()]
    if len(paragraphs) > 1:
        return paragraphs
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    # One picture in many short lines is what mail programs and `base64` write; each of several
    # would begin like a file of its own.
    if len(lines) > 1 and all(_begins_like_a_file(line) for line in lines):
        return lines
    return [text] if text else []


def _begins_like_a_file(line: str) -> bool:
    """Whether base64 begins as a JPEG, PNG, GIF, RIFF (WebP), BMP or TIFF does."""
    return line.startswith(("/9j/", "_9j_", "iVBOR", "R0lG", "UklG", "Qk", "SUkq", "TU0A"))


def _in_json(value: object, name: str, depth: int) -> Iterator[tuple[str, str]]:
    """What may be pictures in a document, each with the name of its object."""
    if depth > _DEPTH_MOST:
        return
    if isinstance(value, str):
        if _DATA_URL.match(value) or (len(value) >= _SHORTEST and _BASE64.fullmatch(value)):
            yield name, value
    elif isinstance(value, list):
        for one in value:
            yield from _in_json(one, name, depth + 1)
    elif isinstance(value, dict):
        own = next(
            (str(value[key]) for key in ("filename", "file", "name") if _is_word(value.get(key))),
            name,
        )
        for one in value.values():
            yield from _in_json(one, own, depth + 1)


def _is_word(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) < _SHORTEST


def _decoded(name: str, content: str) -> EmbeddedPicture:
    kind, coded = "", content
    if (header := _DATA_URL.match(content)) is not None:
        kind, coded = header[1].lower(), content[header.end() :]
        if ";base64" not in header[2].lower():
            return _refused(
                name, tr("enrollment", "This data URL is not written in base64; ask for one.")
            )
    if kind and not kind.startswith("image/") and kind != "application/octet-stream":
        return _refused(
            name,
            tr(
                "enrollment", "It is no photo but “{kind}”. Only photos can be given as text."
            ).format(kind=kind[:40]),
        )
    if len(coded) > PICTURE_MOST * 4 // 3 + 4:
        return _refused(
            name,
            tr("enrollment", "It is too large: at most {most} MB. Save it smaller.").format(
                most=PICTURE_MOST // (1024 * 1024)
            ),
        )
    packed = "".join(coded.split()).replace("-", "+").replace("_", "/").rstrip("=")
    try:
        data = base64.b64decode(packed + "=" * (-len(packed) % 4), validate=True)
    except (binascii.Error, ValueError):
        return _refused(
            name,
            tr("enrollment", "It is not base64, or was cut short. Copy all of it."),
        )
    if not data:
        return _refused(name, tr("enrollment", "It is empty. Copy all of it."))
    return EmbeddedPicture(name, data)


def _refused(name: str, reason: str) -> EmbeddedPicture:
    return EmbeddedPicture(name, b"", reason)
