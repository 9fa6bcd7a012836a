"""Which of several troubles the one banner tells."""

from __future__ import annotations

from dataclasses import dataclass

# Lost punches are worse than a missing picture, and without a picture nobody can be recognised.
ORDER = ("database", "camera", "recognition")


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong; an empty text means nothing is."""

    text: str = ""
    tone: str = "warning"
    remedy: str = ""


class Troubles:
    """The present trouble of each part."""

    def __init__(self) -> None:
        self._now: dict[str, Trouble] = {}

    def set(self, about: str, text: str, tone: str = "warning", remedy: str = "") -> None:
        """Change one part's trouble; an empty text ends it."""
        if about not in ORDER:
            raise ValueError(f"{about!r} is none of {ORDER}")
        self._now[about] = Trouble(text, tone, remedy) if text else Trouble()

    def worst(self) -> Trouble:
        """The one to tell."""
        found = (self._now.get(about, Trouble()) for about in ORDER)
        return next((trouble for trouble in found if trouble.text), Trouble())
