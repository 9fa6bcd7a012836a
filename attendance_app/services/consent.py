"""The consent text in its versions and languages: what holds now, and making a new version."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Final

from attendance_app.db.database import Database
from attendance_app.db.unit import Unit
from attendance_app.domain.audit import AuditEntry, AuditKind
from attendance_app.domain.clock import Clock, utc_now
from attendance_app.domain.consent import ConsentText, clean_consent_text
from attendance_app.domain.errors import InvalidInputError
from attendance_app.domain.signature import clean_name
from attendance_app.paths import resources
from attendance_app.words import tr

BUILT_IN: Final = "1"
"""The version of the text that comes with the program."""

LANGUAGES: Final = ("en", "de", "ar")
"""Those that the program speaks; a site's own text may be in any number of them."""


@dataclass(frozen=True, slots=True)
class ConsentVersion:
    """A version of the text, whoever agreed to it, and who made it.

    Attributes
    ----------
    version : str
    texts : tuple of ConsentText
        One for each language; of a version that is known by name only there are none.
    created_at : datetime or None
        UTC; None of the text that comes with the program.
    made_by : str
        Empty where it is not known.
    people : int
        How many people still here agreed to this version last.
    in_force : bool
        Whether it is shown to people who are enrolled now.
    """

    version: str
    texts: tuple[ConsentText, ...]
    created_at: datetime | None
    made_by: str
    people: int
    in_force: bool

    def text(self, language: str) -> ConsentText | None:
        """The text in a language, or else in English, or else in whichever there is."""
        return text_in(self.texts, language)


def text_in(texts: Sequence[ConsentText], language: str) -> ConsentText | None:
    """The text in a language, or else in English, or else in whichever there is."""
    by_language = {one.language: one for one in texts}
    return by_language.get(language) or by_language.get("en") or next(iter(texts), None)


class Consents:
    """Reads and makes versions; every method raises `StorageError` if the database fails."""

    def __init__(self, database: Database, clock: Clock = utc_now) -> None:
        self._database = database
        self._clock = clock

    def in_force(self) -> list[ConsentText]:
        """The text people are asked to agree to now, in every language there is; never empty."""
        with self._database.read() as unit:
            version = _version_of(unit)
            return _texts(unit.consents.all(), version)

    def versions(self) -> list[ConsentVersion]:
        """Every version that is shown or was agreed to, the one in force first, newest next."""
        with self._database.read() as unit:
            now = _version_of(unit)
            stored = unit.consents.all()
            people = unit.people.consents_by_version()
            made_by = {
                str(entry.details.get("version", "")): str(entry.details.get("by", ""))
                for entry in unit.audit.entries(AuditKind.CONSENT_TEXT_CHANGED)
            }
        known = {one.version for one in stored} | people.keys() | {now, BUILT_IN}
        made = []
        for version in known:
            texts = tuple(_texts(stored, version) if version in _worded(stored, now) else ())
            made.append(
                ConsentVersion(
                    version,
                    texts,
                    next((one.created_at for one in texts), None),
                    made_by.get(version, ""),
                    people.get(version, 0),
                    version == now,
                )
            )
        return sorted(made, key=lambda one: (not one.in_force, *_newest_first(one.version)))

    def publish(self, texts: Mapping[str, str], by: str) -> list[ConsentText]:
        """Make a new version, which holds at once, and whose name is the next number.

        Who agreed to an older one stays enrolled: whether they are asked again is the site's
        decision.

        Parameters
        ----------
        texts : mapping of str to str
            The text by language; languages left empty are left out.
        by : str
            Whose decision it is.

        Raises
        ------
        InvalidInputError
            If a text is not acceptable, there is none, or it is the text in force already;
            nothing is stored.
        """
        name = clean_name(by)
        clean = {code: clean_consent_text(text) for code, text in texts.items() if text.strip()}
        if not clean:
            raise InvalidInputError(
                tr("errors", "There is no text. Write the consent text in one language at least.")
            )
        now = self._clock()
        with self._database.write() as unit:
            before = _version_of(unit)
            stored = unit.consents.all()
            if {one.language: one.text for one in _texts(stored, before)} == clean:
                raise InvalidInputError(
                    tr("errors", "This is the text in force already. Change it, or close.")
                )
            version = _next_version({one.version for one in stored} | {before, BUILT_IN})
            made = [ConsentText(version, code, text, now) for code, text in clean.items()]
            for one in made:
                unit.consents.put(one)
            site = unit.site.load()
            if site is not None:
                unit.site.save(replace(site, consent_version=version))
            details = {"version": version, "by": name, "languages": ",".join(sorted(clean))}
            unit.audit.add(AuditEntry(now, AuditKind.CONSENT_TEXT_CHANGED, details=details))
        return made


@lru_cache(maxsize=1)
def built_in() -> tuple[ConsentText, ...]:
    """The text that comes with the program, in each of `LANGUAGES`."""
    folder = resources() / "consent"
    return tuple(
        ConsentText(BUILT_IN, code, (folder / f"{code}.txt").read_text(encoding="utf-8").strip())
        for code in LANGUAGES
    )


def _version_of(unit: Unit) -> str:
    site = unit.site.load()
    return site.consent_version if site is not None else BUILT_IN


def _texts(stored: Sequence[ConsentText], version: str) -> list[ConsentText]:
    """A version's texts; the built-in ones under its name where a site only ever named it."""
    own = [one for one in stored if one.version == version]
    return own or [replace(one, version=version) for one in built_in()]


def _worded(stored: Sequence[ConsentText], in_force: str) -> set[str]:
    """The versions whose words are known."""
    return {one.version for one in stored} | {in_force, BUILT_IN}


def _next_version(known: set[str]) -> str:
    return str(max(int(one) for one in known if one.isascii() and one.isdigit()) + 1)


def _newest_first(version: str) -> tuple[int, int, str]:
    """Numbers from the highest down, then names."""
    if version.isascii() and version.isdigit():
        return (0, -int(version), "")
    return (1, 0, version)
