"""Names and departments may be longer than any place for them, and without a blank."""

from __future__ import annotations

import re

_MOST = 60
"""Characters of a name within a sentence: two lines of most dialogs."""

_RUN = 24
"""Characters that have room beside a caption in the narrowest panel."""

_BREAK = "\u200b"
"""Zero-width space: a line may end there, and nothing is seen where it does not."""

_LONG_RUN = re.compile(rf"\S{{{_RUN}}}(?=\S)")


def shortened(text: str, most: int = _MOST) -> str:
    """The text with an ellipsis where it is longer than a sentence can bear.

    Parameters
    ----------
    text : str
    most : int
        Characters that are left, the ellipsis among them.
    """
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def breakable(text: str) -> str:
    """The text with places where a line may end in words that are longer than any line.

    For showing only: what is copied from it holds these places too.
    """
    return _LONG_RUN.sub(lambda found: found[0] + _BREAK, text)
