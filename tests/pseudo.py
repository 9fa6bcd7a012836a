"""A language for tests: every text is marked, accented and 40 % longer; and what is not in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)

from attendance_app import words
from attendance_app.domain.workday import DayCode

LONGER = 0.4
"""German is about so much longer than English; words of few letters more."""

_ACCENTED = str.maketrans(
    "AaCcDdEeGgIiJjKkLlNnOoRrSsTtUuWwYyZz", "ÅåÇçĎďÉéĞğÎîĴĵĶķĻļÑñÖöŘřŠšŤťÛûŴŵÝýŽž"
)
# What has to stay as it is: {places}, a menu's letter, tags, entities, a file dialog's patterns.
_KEPT = re.compile(r"(\{[^{}]*\}|&&|&\w;?|<[^<>]+>|&\w+;|\(\*[^()]*\)|;;|%\w)")
_MARKED = re.compile(r"⟦[^⟦⟧]*⟧")
_TAG = re.compile(r"<[a-z][^<>]*>")
_KEYS = re.compile(r"\((?:\w+\+)+\w+\)|\((?:F\d+|Del|Ins|Esc)\)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MOST_ENTRIES = 60


def pseudo(text: str) -> str:
    """``"Save {name}"`` as ``"⟦Šåvé {name} ~~~~~⟧"``: who sees it knows it was translated."""
    if not text:
        return text
    if ";;" in text:
        return ";;".join(pseudo(part) for part in text.split(";;"))
    accented = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text)
    )
    letters = len(_KEPT.sub("", text))
    filler = "é" * max(1, round(letters * LONGER))
    if " " in text.strip():
        # Words that can wrap become more words; one long word stays one.
        filler = " " + " ".join(filler[at : at + 7] for at in range(0, len(filler), 7))
    end = len(accented.rstrip())
    begin = len(accented) - len(accented.lstrip())
    return f"{accented[:begin]}⟦{accented[begin:end]}{filler}⟧{accented[end:]}"


@contextmanager
def pseudo_locale() -> Iterator[None]:
    """The language in force within; what is built then has its words."""
    words.install(lambda _context, text, _comment: pseudo(text))
    try:
        yield
    finally:
        words.install(None)


def not_translated(root: QWidget, data: Iterable[str] = ()) -> list[str]:
    """The texts in view that were never translated, each with the kind of its widget.

    Parameters
    ----------
    root : QWidget
        A window, page or dialog built in the `pseudo_locale`.
    data : iterable of str
        What the database holds: names, departments, schedules, zones. Dates are known.
    """
    codes = {str(code) for code in DayCode if len(code) > 1}
    known = sorted({*data, *codes, *_calendar_words()}, key=len, reverse=True)
    found = [
        f"{type(widget).__name__} {what}: {text}"
        for widget in (root, *root.findChildren(QWidget))
        if widget.isVisibleTo(root) and not _is_of_qt(widget)
        for what, text in _texts(widget)
        if _is_left(text, known)
    ]
    return list(dict.fromkeys(found))


def plain(text: str) -> str:
    """A text as it is read: without tags and without a menu's letter."""
    if _TAG.search(text):
        document = QTextDocument()
        document.setHtml(text)
        text = document.toPlainText()
    return text.replace("&", "")


def _is_left(text: str, known: list[str]) -> bool:
    left, before = plain(text), ""
    # A text within a text is marked within a mark.
    while left != before:
        before, left = left, _KEYS.sub(" ", _MARKED.sub(" ", left))
    for word in known:
        left = left.replace(word, " ")
    return _WORD.search(left) is not None


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "tooltip", widget.toolTip()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    for action in widget.actions():
        yield from _of_action(action)
    for kind, read in _READERS:
        if isinstance(widget, kind):
            yield from read(widget)


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    if not action.isSeparator():
        yield "action", action.text()
    menu = action.menu()
    if isinstance(menu, QMenu):
        for each in menu.actions():
            yield from _of_action(each)


def _of_table(table: QTableView | QTreeView) -> Iterator[tuple[str, str]]:
    model = table.model()
    header = table.horizontalHeader() if isinstance(table, QTableView) else table.header()
    if model is not None and not header.isHidden():
        for column in range(model.columnCount()):
            yield "header", str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def _of_spin_box(box: QSpinBox | QDoubleSpinBox) -> Iterator[tuple[str, str]]:
    yield "prefix", box.prefix()
    yield "suffix", box.suffix()
    yield "special value", box.specialValueText()


_READERS: tuple[tuple[type[QWidget] | tuple[type[QWidget], ...], Callable], ...] = (  # type: ignore[type-arg]
    (QLabel, lambda label: [("text", label.text())]),
    (QAbstractButton, lambda button: [("text", button.text())]),
    (QGroupBox, lambda box: [("title", box.title())]),
    ((QLineEdit, QTextEdit, QPlainTextEdit), lambda e: [("placeholder", e.placeholderText())]),
    (
        QTabBar,
        lambda bar: [
            pair
            for tab in range(bar.count())
            for pair in (("tab", bar.tabText(tab)), ("tab's tooltip", bar.tabToolTip(tab)))
        ],
    ),
    (
        QComboBox,
        # What is typed into has entries from the database.
        lambda box: [
            ("entry", box.itemText(row))
            for row in range(0 if box.isEditable() else min(box.count(), _MOST_ENTRIES))
        ],
    ),
    ((QSpinBox, QDoubleSpinBox), _of_spin_box),
    ((QTableView, QTreeView), _of_table),
    (QMessageBox, lambda box: [("text", box.text()), ("more", box.informativeText())]),
)


def _is_of_qt(widget: QWidget) -> bool:
    """Whether Qt's own translation names it: standard buttons, and the insides of its widgets."""
    above = widget.parentWidget()
    if isinstance(widget, QAbstractButton) and isinstance(above, QDialogButtonBox):
        return above.standardButton(widget) != QDialogButtonBox.StandardButton.NoButton
    while above is not None:
        if isinstance(above, QCalendarWidget | QAbstractSpinBox):
            return True
        if isinstance(above, QComboBox) and not isinstance(widget, QLineEdit):
            return True
        above = above.parentWidget()
    return False


def _calendar_words() -> set[str]:
    locale = QLocale()
    return {
        name(number, kind)
        for kind in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
        for name, numbers in (
            (locale.standaloneDayName, range(1, 8)),
            (locale.dayName, range(1, 8)),
            (locale.standaloneMonthName, range(1, 13)),
            (locale.monthName, range(1, 13)),
        )
        for number in numbers
    }
