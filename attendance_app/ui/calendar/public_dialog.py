"""The dialog that adds a country's public holidays to the site's calendar."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from attendance_app.domain.leave import CalendarDay
from attendance_app.services.calendar import Calendar
from attendance_app.ui.combo import typed_choice, typed_data
from attendance_app.ui.form_dialog import FormDialog, form_layout, note, titled
from attendance_app.ui.i18n import weekday_and_date
from attendance_app.ui.room import resize_within
from attendance_app.ui.signing import Signer
from attendance_app.ui.table_page import Newest
from attendance_app.ui.tasks import TaskRunner
from attendance_app.ui.theme import Space
from attendance_app.words import mark, tr

_ALL = mark("planning", "all of the country")
_DAY = int(Qt.ItemDataRole.UserRole)


class PublicDialog(FormDialog):
    """Country, region and year, and which of their holidays are to be added.

    Parameters
    ----------
    calendar : Calendar
        Says what is a holiday where, and stores them; called on a worker.
    countries : mapping of str to str
        Names by code.
    country : str
        Code of the one that is chosen first, if it is known.
    year : int
        Chosen first.
    known : collection of date
        Days that are in the calendar already; they are not ticked.
    """

    def __init__(
        self,
        calendar: Calendar,
        countries: Mapping[str, str],
        country: str,
        year: int,
        known: Collection[date],
        signer: Signer,
        tasks: TaskRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            tr("planning", "Add public holidays"), tr("planning", "Add"), signer, tasks, parent
        )
        self._calendar = calendar
        self._known = frozenset(known)
        self._shown: str | None = None
        self._regions = Newest(tasks, self)
        self._days = Newest(tasks, self)
        self.country = typed_choice([(name, code) for code, name in countries.items()], self)
        self.region = QComboBox(self)
        self.region.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.year = QSpinBox(self)
        self.year.setRange(1970, 2999)
        # A style sheet's padding does not reach the edit within.
        self.year.lineEdit().setTextMargins(Space.S, 0, 0, 0)
        self.year.setValue(year)
        self.days = QListWidget(self)
        self.days.setAccessibleName(tr("planning", "Public holidays"))
        self._lay_out()
        resize_within(self, 520, 640)

        self.country.setCurrentIndex(self.country.findData(country))
        self.country.currentTextChanged.connect(self._country_changed)
        self.region.currentIndexChanged.connect(self._load_days)
        self.year.valueChanged.connect(self._load_days)
        self.days.itemChanged.connect(self.check)
        self._country_changed()

    def chosen(self) -> list[CalendarDay]:
        """The days that are ticked."""
        items = [self.days.item(row) for row in range(self.days.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return [CalendarDay(*item.data(_DAY)) for item in ticked]

    def problem(self) -> str:
        if not self._code():
            return tr("planning", "Choose a country.")
        return "" if self.chosen() else tr("planning", "Tick the days that are to be added.")

    def work(self) -> Callable[[], object]:
        days, by = self.chosen(), self.sign()
        return lambda: self._calendar.set_all(days, by)

    def _code(self) -> str:
        return str(typed_data(self.country) or "")

    def _country_changed(self) -> None:
        code = self._code()
        if code == self._shown:
            # Only its letters' case: Qt puts that right when the field is left.
            return
        self._shown = code
        self.region.blockSignals(True)
        self.region.clear()
        self.region.addItem(tr("planning", _ALL), "")
        self.region.blockSignals(False)

        def show(regions: tuple[str, ...]) -> None:
            self.region.blockSignals(True)
            for region in regions:
                self.region.addItem(region, region)
            self.region.blockSignals(False)
            self.region.setEnabled(bool(regions))

        self.region.setEnabled(False)
        if code:
            self._regions.run(lambda: self._calendar.regions(code), show, self._failed)
        self._load_days()

    def _load_days(self) -> None:
        code, region, year = self._code(), str(self.region.currentData()), self.year.value()
        self.days.clear()
        self.check()
        if code:
            self._days.run(
                lambda: self._calendar.public_holidays(code, region, year),
                self._show_days,
                self._failed,
            )

    def _show_days(self, found: Mapping[date, str]) -> None:
        self.days.blockSignals(True)
        self.days.clear()
        for day, name in found.items():
            there = day in self._known
            text = f"{weekday_and_date(day)}  ·  {name}"
            words = tr("planning", "{day}  (there already)").format(day=text) if there else text
            item = QListWidgetItem(words, self.days)
            item.setData(_DAY, (day, name))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if there else Qt.CheckState.Checked)
        self.days.blockSignals(False)
        self.check()

    def _failed(self, sentence: str) -> None:
        self._refused(sentence)
        self.save_button.setEnabled(False)

    def _lay_out(self) -> None:
        form = form_layout()
        for title, widget in (
            (tr("planning", "&Country"), self.country),
            (tr("planning", "&Region"), self.region),
            (tr("planning", "Yea&r"), self.year),
        ):
            form.addRow(titled(title, widget), widget)
        self.body.addLayout(form)
        self.body.addWidget(self.days, 1)
        self.body.addWidget(
            note(
                tr(
                    "planning",
                    "They are added to the site's own days of this year. To follow a "
                    "country's holidays every year by itself, name it in the policy.",
                ),
                self,
            )
        )


def home_country() -> str:
    """The code of the country this computer is set to; empty where it is set to none."""
    return QLocale.territoryToCode(QLocale.system().territory())
