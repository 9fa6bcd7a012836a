"""Pictures given as text: every form is understood, and what cannot be used is refused in words."""

from __future__ import annotations

import base64
import json
import textwrap

import pytest

from attendance_app.domain.errors import InvalidInputError
from attendance_app.services import embedded_pictures
from attendance_app.services.embedded_pictures import pictures_in

JPEG = b"\xff\xd8\xff\xe0" + bytes(range(256))
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 2
CODED, OTHER = base64.b64encode(JPEG).decode(), base64.b64encode(PNG).decode()
URL = f"data:image/jpeg;base64,{CODED}"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (CODED, [JPEG]),
        (f"\ufeff  {CODED}\n", [JPEG]),
        ("\n".join(textwrap.wrap(CODED, 76)), [JPEG]),
        (base64.urlsafe_b64encode(JPEG).decode().rstrip("="), [JPEG]),
        (f"{CODED}\n{OTHER}", [JPEG, PNG]),
        ("\r\n\r\n".join(["\n".join(textwrap.wrap(CODED, 64)), OTHER]), [JPEG, PNG]),
        (URL, [JPEG]),
        (f"{URL}\n{URL} {URL}", [JPEG] * 3),
        (json.dumps(URL), [JPEG]),
        (json.dumps([CODED, URL, OTHER]), [JPEG, JPEG, PNG]),
        (json.dumps({"people": [{"name": "Ana", "photos": [{"image": CODED}]}]}), [JPEG]),
    ],
)
def test_the_pictures_of_a_text(text: str, found: list[bytes]):
    pictures = pictures_in(text)
    assert [one.data for one in pictures] == found
    assert not any(one.reason for one in pictures)


def test_a_picture_is_called_what_the_text_calls_it_or_by_its_place():
    text = json.dumps([{"filename": "ana.jpg", "name": "Ana", "data": CODED}, OTHER])
    assert [one.name for one in pictures_in(text)] == ["ana.jpg", "Picture 2"]
    assert CODED[:20] not in repr(pictures_in(text))
    assert repr(JPEG)[:12] not in repr(pictures_in(text))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f"data:image/jpeg,{CODED}", "not written in base64"),
        (f"data:text/html;base64,{CODED}", "no photo but “text/html”"),
        (f"data:video/mp4;base64,{CODED}", "no photo but “video/mp4”"),
        (URL + "!!", "not base64, or was cut short"),
        (URL[:-5] + "é", "not base64, or was cut short"),
        ("data:image/png;base64,", "It is empty"),
    ],
)
def test_a_picture_of_no_use_is_refused_with_the_reason(text: str, says: str):
    [picture] = pictures_in(text)
    assert says in picture.reason
    assert picture.data == b""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no picture in this text"),
        ("Hello", "no picture in this text"),
        (json.dumps({"vector": [0.1, 0.2]}), "no picture in this text"),
        ('{"image": "', "cannot be read as such"),
        ("[" * 100_000, "cannot be read as such"),
    ],
)
def test_a_text_without_pictures_is_refused(text: str, says: str):
    with pytest.raises(InvalidInputError, match=says):
        pictures_in(text)


def test_what_is_too_much_is_refused_before_it_is_decoded(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(embedded_pictures, "PICTURE_MOST", 200)
    monkeypatch.setattr(embedded_pictures, "PICTURES_MOST", 2)
    large, *_ = pictures_in(URL)
    assert "too large" in large.reason
    *_, more = pictures_in(json.dumps([CODED] * 5))
    assert (more.name, more.data) == ("3 more pictures", b"")
    assert "first 2 pictures" in more.reason
    monkeypatch.setattr(embedded_pictures, "TEXT_MOST", 1_000)
    with pytest.raises(InvalidInputError, match="too long"):
        pictures_in("A" * 1_001)
