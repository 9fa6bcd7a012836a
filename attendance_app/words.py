"""The words people read, in the language of the window; in English until a language is installed.

Below the window nothing knows Qt, and yet its sentences are read there: whoever writes a sentence
for people asks `tr` for it, and the window installs what answers.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import TypeAlias

Translator: TypeAlias = Callable[[str, str, str], str]
"""Given context, English text and a comment: the text in the language in force."""


def _as_written(_context: str, text: str, _comment: str) -> str:
    return text


_translator: Translator = _as_written
_plain: ContextVar[bool] = ContextVar("words_in_english", default=False)


def tr(context: str, text: str, comment: str = "") -> str:
    """A text in the language in force.

    Both texts must be literals, or joined literals: Qt's ``lupdate`` reads them from the source.
    What varies goes in afterwards: ``tr("people", "{name} was removed").format(name=name)``.

    Parameters
    ----------
    context : str
        The part of the program, in one word: ``"live"``, ``"people"``, ``"month"``...
    text : str
        In English.
    comment : str
        Tells two equal texts apart that mean different things, and helps who translates.
    """
    return text if _plain.get() else _translator(context, text, comment)


def mark(context: str, text: str, comment: str = "") -> str:  # noqa: ARG001 - lupdate reads it
    """The same English text, noted for translation; `tr` it where it is shown.

    For constants: what is asked of `tr` while a module is imported stays English for ever.
    """
    return text


def install(translator: Translator | None) -> None:
    """Put a language in force for all threads; None for English."""
    global _translator
    _translator = translator or _as_written


@contextlib.contextmanager
def untranslated() -> Iterator[None]:
    """English for this thread: what is written into files that other programs read."""
    token = _plain.set(True)
    try:
        yield
    finally:
        _plain.reset(token)
