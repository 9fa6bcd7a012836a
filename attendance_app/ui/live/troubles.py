"""What is wrong, part by part, as the one banner tells it."""

from __future__ import annotations

from dataclasses import dataclass

# Lost punches are worse than a missing picture, and without a picture nobody can be recognised.
ORDER = ("database", "camera", "clock", "recognition", "program")


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong; an empty text means nothing is.

    Attributes
    ----------
    text : str
        A sentence or two.
    tone : {"warning", "danger"}
        How it looks.
    remedy : str
        The label of a button, if there is something to be done.
    about : str
        Which part.
    """

    text: str = ""
    tone: str = "warning"
    remedy: str = ""
    about: str = ""


class Troubles:
    """The present trouble of each part."""

    def __init__(self) -> None:
        self._now: dict[str, Trouble] = {}

    def set(self, about: str, text: str, tone: str = "warning", remedy: str = "") -> None:
        """Change one part's trouble; an empty text ends it."""
        if about not in ORDER:
            raise ValueError(f"{about!r} is none of {ORDER}")
        self._now[about] = Trouble(text, tone, remedy, about) if text else Trouble()

    def now(self) -> list[Trouble]:
        """All there are, the worst first."""
        found = (self._now.get(about, Trouble()) for about in ORDER)
        return [trouble for trouble in found if trouble.text]
