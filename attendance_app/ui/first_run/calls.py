"""What the first steps ask for, without knowing who answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from attendance_app.domain.consent import ConsentText
from attendance_app.domain.site import Site
from attendance_app.ui.settings.camera_choice import Cameras

OVER = "over"
"""Remembered instead of a step once the assistant is finished: it opens no more by itself."""

NOW = "now:"
"""Before a remembered step: the window is opened anew only to go on there."""


@dataclass(frozen=True, slots=True)
class SiteFound:
    """What the site step begins with.

    Attributes
    ----------
    site : Site
    zones : sequence of str
    countries : mapping of str to str
        Names by code.
    country, region : str
        Whose public holidays are followed today; empty for none.
    """

    site: Site
    zones: Sequence[str]
    countries: Mapping[str, str]
    country: str
    region: str


@dataclass(frozen=True, slots=True)
class Progressed:
    """What there is already.

    Attributes
    ----------
    people, punches : int
    has_password : bool
    """

    people: int
    punches: int
    has_password: bool


@dataclass(frozen=True, slots=True)
class FirstStepsCalls:
    """Everything the assistant asks for.

    Attributes
    ----------
    progressed : callable
        What there is already; on a worker.
    find_site : callable
        On a worker.
    regions : callable
        Of a country, by its code; on a worker.
    store_site : callable
        Site, country, region: stores them; on a worker. True if the window has to be opened anew
        for it to hold.
    set_password : callable
        New, and the one before or None; on a worker.
    consent : callable
        The texts in force; on a worker.
    cameras : Cameras
    asked_rate : float
        Frames a second the camera is asked for.
    set_language, open_anew : callable
        Opens the window anew: in the language, or with what is stored now. The assistant opens
        again on the step remembered.
    enroll : callable
        Opens the enrollment of a new person.
    edit_consent : callable
        Opens the consent text's editor.
    go : callable
        Brings a page or a command about: ``"live"``, ``"import"``, ``"planning"``, ``"check"``,
        ``"kiosk"``, ``"settings"``.
    remember : callable
        The key of the step to go on with, after `NOW` where that is at once; or `OVER`.
    language : str
        The code in force; empty for the computer's own.
    today : callable
        The site's present day.
    """

    progressed: Callable[[], Progressed]
    find_site: Callable[[], SiteFound]
    regions: Callable[[str], Sequence[str]]
    store_site: Callable[[Site, str, str], bool]
    set_password: Callable[[str, str | None], object]
    consent: Callable[[], Sequence[ConsentText]]
    cameras: Cameras
    asked_rate: float
    set_language: Callable[[str], object]
    open_anew: Callable[[], object]
    enroll: Callable[[], object]
    edit_consent: Callable[[], object]
    go: Callable[[str], object]
    remember: Callable[[str], object]
    language: str
    today: Callable[[], date]
