"""The window's language: its words, its direction, and how it writes dates and numbers.

Arabic is written with Western digits (0 to 9). Clock times, hours and employee IDs come from the
database and from files in them, and a line that holds both kinds is read wrongly: between Western
digits a colon or a hyphen keeps its place, between Arabic-Indic ones the bidirectional algorithm
may move it. Both kinds are at home in Arabic; the Gulf's and the Maghreb's own locales have these.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from attendance_app import words
from attendance_app.paths import resources
from attendance_app.ui.dates import to_qdate
from attendance_app.words import mark, tr

LANGUAGES: Mapping[str, str] = MappingProxyType({"en": "English", "de": "Deutsch", "ar": "العربية"})
"""By code, each in its own words: who cannot read the present language finds theirs."""

_REGION = {"en": "en_GB", "de": "de_DE", "ar": "ar_AE"}
"""Whose dates and numbers, where the computer's own locale is of another language."""

_RIGHT_TO_LEFT = "\u200f"
_INSERTED = ("{", "\u2068", "\u2066", "\u2067")
"""How a text begins that begins with something inserted: bare, or in one of Unicode's isolates."""

_QT_BUTTONS = (
    mark("QPlatformTheme", "Cancel"),
    mark("QPlatformTheme", "Close"),
    mark("QPlatformTheme", "Save"),
    mark("QGnomeTheme", "&Cancel"),
    mark("QGnomeTheme", "&Close"),
    mark("QGnomeTheme", "&Save"),
)
"""Asked for by Qt: its own Arabic has other words for these than the rest of the window."""

_SHORT_DAY = {"en": "ddd d MMM", "en_US": "ddd, MMM d", "de": "ddd d. MMM", "ar": "ddd d MMM"}


class _HasMonth(Protocol):
    @property
    def year(self) -> int: ...
    @property
    def month(self) -> int: ...


class _Words(QTranslator):
    """A translator that keeps the words themselves.

    Given a file's name, Qt maps the file into memory, and the program is ended by the system
    where an update or a translator at work writes over it.
    """

    _kept = b""

    def read(self, file: Path) -> bool:
        """Whether there is such a file, and it holds translations."""
        try:
            self._kept = file.read_bytes()
        except OSError:
            return False
        return self.load(self._kept)


class Language:
    """Puts one language in force for the application until another takes its place.

    Parameters
    ----------
    application : QApplication
        Its widgets must be made anew afterwards: what is shown keeps its words.
    code : str
        One of `LANGUAGES`; empty, or unknown, for the computer's own, or else English.

    Attributes
    ----------
    code : str
        The one in force.
    """

    def __init__(self, application: QApplication, code: str = "") -> None:
        self._application = application
        self._before = QLocale(), application.layoutDirection()
        self._translators: list[_Words] = []
        self.code = code if code in LANGUAGES else system_language()
        self._install()

    def change(self, code: str) -> None:
        """Put another language in force."""
        self.remove()
        self.code = code if code in LANGUAGES else system_language()
        self._install()

    def remove(self) -> None:
        """Back to English, and to the dates and the direction there were before."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators.clear()
        words.install(None)
        where, direction = self._before
        QLocale.setDefault(where)
        self._application.setLayoutDirection(direction)

    def _install(self) -> None:
        where = _locale_of(self.code)
        QLocale.setDefault(where)
        # The words of Qt's own dialogs first: of two translators the younger is asked first.
        qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        ours = resources() / "translations" / f"attendance_{self.code}.qm"
        for file in (qt_words / f"qtbase_{self.code}.qm", ours):
            translator = _Words(self._application)
            if translator.read(file):
                self._application.installTranslator(translator)
                self._translators.append(translator)
        is_rtl = where.textDirection() is Qt.LayoutDirection.RightToLeft
        words.install(None if self.code == "en" else _from_the_right if is_rtl else _translated)
        # After the translators, from whom Qt would take a direction of its own.
        self._application.setLayoutDirection(where.textDirection())


def system_language() -> str:
    """The first language the computer's owner asks for that there is; else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


def locale() -> QLocale:
    """The locale in force."""
    return QLocale()


def day_text(day: date) -> str:
    """Weekday, day, month and year in words: ``Tuesday, 3 March 2026``."""
    where = locale()
    if where.language() is QLocale.Language.C:
        # Without a locale Qt writes it differently on each platform.
        where = QLocale(_REGION["en"])
    return where.toString(to_qdate(day), QLocale.FormatType.LongFormat)


def weekday_and_date(day: date) -> str:
    """Weekday, shortened, and date: ``Tue 2026-03-03``."""
    # After Arabic letters the parts of a bare date would change places.
    return tr("planning", "{weekday} {date}").format(weekday=day_name(day, short=True), date=day)


def short_day(day: date) -> str:
    """Weekday, day and month, shortened: ``Tue 3 Mar``."""
    where = locale()
    name = where.name()
    pattern = _SHORT_DAY.get(name) or _SHORT_DAY.get(name.split("_")[0], _SHORT_DAY["en"])
    return where.toString(to_qdate(day), pattern)


def day_name(day: date | int, *, short: bool = False) -> str:
    """The weekday's name; of a date, or of 0 for Monday to 6 for Sunday."""
    number_of_day = day.isoweekday() if isinstance(day, date) else day + 1
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return locale().standaloneDayName(number_of_day, kind)


def day_title(day: date) -> str:
    """A day of a month that is named elsewhere: ``Thu 1``."""
    return f"{day_name(day, short=True)} {day.day}"


def month_name(month: int, *, short: bool = False) -> str:
    """The name of a month, 1 to 12, as it stands alone."""
    kind = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return locale().standaloneMonthName(month, kind)


def month_title(month: _HasMonth) -> str:
    """Name and year of the month of a `Month` or a date: ``March 2026``."""
    return f"{month_name(month.month)} {month.year}"


def span(start: str, end: str) -> str:
    """From when till when; not every direction of writing reads a dash in the same order."""
    return tr("window", "{start}–{end}", "two clock times").format(start=start, end=end)


def number(value: float, decimals: int | None = None) -> str:
    """A number with the locale's separators.

    Parameters
    ----------
    value : float
    decimals : int, optional
        How many places a float is given; whole numbers have none.
    """
    if isinstance(value, int) and decimals is None:
        return locale().toString(value)
    return locale().toString(float(value), "f", 2 if decimals is None else decimals)


def _translated(context: str, text: str, comment: str) -> str:
    return QCoreApplication.translate(context, text, comment or None)


def _from_the_right(context: str, text: str, comment: str) -> str:
    """The translation, also read from the right where something inserted is its first word.

    A text document takes the direction of a paragraph's first letter, and looks for it within
    isolates, too (Qt 6.11): a name in Latin letters turned the sentence round.
    """
    found = _translated(context, text, comment)
    return f"{_RIGHT_TO_LEFT}{found}" if found.startswith(_INSERTED) else found


def _locale_of(code: str) -> QLocale:
    own = QLocale.system()
    if own.name().split("_")[0] == code and own.zeroDigit() == "0":
        return own
    return QLocale(_REGION[code])
