"""What the levels of recognition mean for the people enrolled here: values, for whoever shows them.

`evaluation.level_preview` measures them.
"""

from __future__ import annotations

from dataclasses import dataclass

from attendance_app.domain.people import Person


@dataclass(frozen=True, slots=True)
class Measured:
    """Something counted, and the 95 % interval in which its share truly lies.

    Attributes
    ----------
    events, trials : int
        It happened so often, of so many tries.
    low, high : float
        Of the share, 0 to 1.
    """

    events: int
    trials: int
    low: float
    high: float

    @property
    def share(self) -> float:
        """0 to 1."""
        return self.events / self.trials


@dataclass(frozen=True, slots=True)
class LevelFigures:
    """What one level means.

    Attributes
    ----------
    level : str
        ``"strict"``, ``"normal"``, ``"lenient"``, or ``"own"`` for a rate set in the file.
    promised : float
        The share of strangers that are taken for somebody at most, 0 to 1: what the score model
        was fitted to on published photos (docs/adr/0007), not measured here.
    strangers : Measured or None
        People of this gallery, taken out of it, who were taken for somebody else in it.
    recognised, asked, unknown, mistaken : Measured or None
        Looks of people of this gallery: found as who they are; too close to somebody else, and so
        asked for a PIN; not recognised; named as somebody else.
    together : bool
        The tries were several pictures at once, as the camera takes them; else single ones, as
        most people here have too few faces for it.
    """

    level: str
    promised: float
    strangers: Measured | None = None
    recognised: Measured | None = None
    asked: Measured | None = None
    unknown: Measured | None = None
    mistaken: Measured | None = None
    together: bool = True


@dataclass(frozen=True, slots=True)
class AlikePair:
    """Two people who look alike.

    Attributes
    ----------
    first, second : Person
    told_apart : bool
        Whether the camera decides between them; otherwise it always asks.
    """

    first: Person
    second: Person
    told_apart: bool

    @property
    def confirmed(self) -> bool:
        """Whether both are asked for their PIN anyhow."""
        return self.first.confirm_by_pin and self.second.confirm_by_pin


@dataclass(frozen=True, slots=True)
class GalleryPreview:
    """Everything that is said of a gallery.

    Attributes
    ----------
    people, faces, with_one_face : int
    again : int
        People whose faces other networks made: they are not recognised.
    used : str
        The level in force when it was measured; see `LevelFigures.level`.
    levels : tuple of LevelFigures
        Strict, normal, lenient, and ``"own"`` first where that is set.
    pairs : tuple of AlikePair
        Most alike first.
    """

    people: int
    faces: int
    with_one_face: int
    again: int
    used: str
    levels: tuple[LevelFigures, ...]
    pairs: tuple[AlikePair, ...] = ()

    def of(self, level: str) -> LevelFigures | None:
        """The figures of a level."""
        return next((each for each in self.levels if each.level == level), None)
