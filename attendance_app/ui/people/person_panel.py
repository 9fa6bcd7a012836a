"""The chosen person beside the table: how they are today, the last punches, what can be done."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from attendance_app.domain.punches import Punch
from attendance_app.services.glance import Glance
from attendance_app.ui.i18n import day_text, short_day
from attendance_app.ui.long_texts import breakable
from attendance_app.ui.people.people_lines import PersonLine, Status, ways_in_words
from attendance_app.ui.records.record_lines import kind_word
from attendance_app.ui.row_actions import action_button
from attendance_app.ui.sides import keep_aside
from attendance_app.ui.theme import Space
from attendance_app.words import tr


class PersonPanel(QFrame):
    """Shows one person, how many are chosen, or what to do.

    Parameters
    ----------
    buttons : iterable of QAction
        Offered for the chosen, two in a row.
    more : iterable of QAction
        Offered in a menu.

    Attributes
    ----------
    buttons : tuple of QPushButton
        In reading order, the menu's last.
    """

    def __init__(
        self,
        buttons: Iterable[QAction],
        more: Iterable[QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.name = _words(self, "heading")
        self.status = QLabel(self)
        self.status.setProperty("role", "chip")
        self.about = _words(self, "muted")
        self.week = _words(self, "")
        self.title = _words(self, "eyebrow")
        self.title.setText(tr("people", "Last punches"))
        self.punches = _words(self, "")
        within = QWidget(self)
        column = QVBoxLayout(within)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for label in (self.about, self.week, self.title, self.punches):
            column.addWidget(label)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setProperty("role", "plain")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(within)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more = QPushButton(tr("people", "&More"), self)
        menu = QMenu(self.more)
        for action in more:
            menu.addAction(action)
        self.more.setMenu(menu)
        grid = QGridLayout()
        grid.setSpacing(Space.S)
        self.buttons = (*(action_button(action, self) for action in buttons), self.more)
        for place, button in enumerate(self.buttons):
            grid.addWidget(button, place // 2, place % 2)
        page = QVBoxLayout(self)
        page.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        page.setSpacing(Space.M)
        page.addWidget(self.name)
        page.addWidget(self.status, 0, Qt.AlignmentFlag.AlignLeading)
        page.addWidget(area, 1)
        page.addLayout(grid)
        self._key: int | None = None
        self.show_lines(())

    def show_lines(self, lines: tuple[PersonLine, ...]) -> None:
        """Show who is chosen; what takes the database comes by `show_glance`."""
        one = lines[0] if len(lines) == 1 else None
        self.more.setEnabled(bool(lines))
        same = one is not None and one.person.id == self._key
        self._key = one.person.id if one is not None else None
        if one is None:
            self.name.setText(
                tr("people", "{count} people chosen").format(count=len(lines))
                if lines
                else tr("people", "Nobody chosen")
            )
            self.about.setText(
                tr("people", "What is offered below is done for all of them.")
                if lines
                else tr("people", "Choose somebody to see how they are today.")
            )
        else:
            self.name.setText(breakable(one.name))
            self.about.setText(_about(one))
        self.status.setVisible(one is not None)
        if one is not None and not (same and one.status is Status.ACTIVE):
            self._say_status(*_standing(one))
        if not same:
            self._clear()

    def show_glance(self, glance: Glance) -> None:
        """Show what the database says of the person, if it is still the chosen one."""
        if glance.person.id != self._key:
            return
        if glance.since is not None:
            since = tr("people", "In since {time}").format(time=f"{glance.since:%H:%M}")
            self._say_status(since, "good")
        elif glance.last and glance.last[0].local_date == glance.today:
            left = tr("people", "Out since {time}").format(time=f"{glance.last[0].local:%H:%M}")
            self._say_status(left, "info")
        elif self.status.property("tone") != "warning":
            self._say_status(tr("people", "Not here today"), "")
        self.week.setText(
            tr("people", "This week {hours}").format(hours=_hours(glance.worked_this_week))
        )
        self.punches.setText(
            "\n".join(_line(punch) for punch in glance.last)
            or tr("people", "None in the last four weeks.")
        )
        for label in (self.week, self.title, self.punches):
            label.show()

    def _clear(self) -> None:
        for label in (self.week, self.title, self.punches):
            label.hide()

    def _say_status(self, text: str, tone: str) -> None:
        self.status.setText(text)
        self.status.setProperty("tone", tone)
        self.status.style().unpolish(self.status)
        self.status.style().polish(self.status)


def _words(parent: QWidget, role: str) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    keep_aside(label)
    return label


def _standing(line: PersonLine) -> tuple[str, str]:
    """What is known without asking the database, and how it looks."""
    person = line.person
    if line.status is Status.ARCHIVED and person.archived_at is not None:
        day = person.archived_at.date().isoformat()
        return tr("people", "Archived since {day}").format(day=day), "warning"
    if line.status is Status.LEFT:
        gone = person.removed_at.date() if person.removed_at is not None else person.end_date
        assert gone is not None  # else they would not have left
        return tr("people", "Left on {day}").format(day=gone.isoformat()), "warning"
    return tr("people", "Looking…"), ""


def _about(line: PersonLine) -> str:
    person = line.person
    told = [
        tr("people", "Employee ID {number}").format(number=person.employee_id),
        breakable(person.department),
        person.email,
    ]
    if person.start_date is not None:
        told.append(tr("people", "Here since {day}").format(day=day_text(person.start_date)))
    if person.vector_count == 0:
        told.append(tr("people", "No face is enrolled"))
    elif person.vector_count == 1:
        told.append(tr("people", "1 picture of the face"))
    else:
        count = person.vector_count
        told.append(tr("people", "{count} pictures of the face").format(count=count))
    if person.consent_at is not None:
        text = tr("people", "Consent of {day}, version {version}")
        day = day_text(person.consent_at.date())
        told.append(text.format(day=day, version=person.consent_version or "1"))
    told.append(ways_in_words(person) or tr("people", "Neither PIN nor badge"))
    return "\n".join(each for each in told if each)


def _line(punch: Punch) -> str:
    """One line in every language; how it was made is in the records."""
    return f"{short_day(punch.local_date)}  {punch.local:%H:%M}  {kind_word(punch.kind)}"


def _hours(length: timedelta) -> str:
    minutes = int(length.total_seconds() // 60)
    return f"{minutes // 60}:{minutes % 60:02}"
